import { useFormat } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { municipalityName, useLabels } from '../../shared/names';
import { useOrganisations } from '../../shared/organisations';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of a plan that is no running text, as people read it: codes by their names, money and dates as Czech people write them. */
export const useValueText = () => {
  const { plan: text } = useMessages();
  const { label, targetGroup } = useLabels();
  const { nameOf } = useOrganisations();
  const format = useFormat();

  const party = (value: Fields): string => nameOf(value['organisationId'] as string | null) ?? String(value['name'] ?? '');
  const period = (value: Fields): string => format.range(String(value['from']), String(value['to']));

  const ofObject = (field: string, value: Fields): string => {
    if ('from' in value && 'to' in value) return period(value);
    if (field === 'owner' || field === 'cooperating') return party(value);
    if (field === 'costs') return [value['year'], format.money(Number(value['amount'])), value['fundingSource'] && label('funding-sources', String(value['fundingSource']))].filter(Boolean).join(' – ');
    if (field === 'capacities') return text.capacityChange(value['before'] as string | null, String(value['after']), label('capacity-units', String(value['unit'])));
    if (field === 'indicators' || field === 'targetGroups') return String(value['name'] ?? '');
    return Object.values(value).filter((part) => typeof part === 'string' || typeof part === 'number').join(', ');
  };

  const textOf = (field: string, value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (Array.isArray(value)) return value.map((item) => textOf(field, item)).filter(Boolean).join('; ');
    if (isObject(value)) return ofObject(field, value);
    switch (field) {
      case 'territory':
        return municipalityName(String(value));
      case 'targetGroup':
        return targetGroup(String(value));
      case 'kind':
        return label('measure-kinds', String(value));
      case 'confirmed':
        return value ? text.visionConfirmed : text.visionUnconfirmed;
      case 'importance':
        return text.importanceOf(Number(value));
      case 'serviceIds':
        // A service is told by its name on the page of the measure; here only that one more or less is linked.
        return '•';
      default:
        return String(value);
    }
  };
  return textOf;
};
