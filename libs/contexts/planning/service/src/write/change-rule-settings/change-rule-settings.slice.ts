import { changeRuleSettingsRequest, regionParams } from '@triada/planning-contracts';
import { regionCommand } from '../region-command';

export const changeRuleSettings = regionCommand({
  name: 'ChangeRuleSettings',
  summary: { cs: 'Změnit pravidla území', en: 'Change the rules of a region' },
  path: '/rule-settings',
  params: regionParams,
  body: changeRuleSettingsRequest,
  byAuthority: true,
  command: ({ body }) => body,
});
