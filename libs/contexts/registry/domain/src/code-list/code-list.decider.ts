import { ensure, type Decider } from '@triada/kernel';
import { isCode, itemByLabel, itemOf } from '@triada/reference-data';
import type { CodeListCommand } from './code-list.commands';
import type { CodeListEvent, RegionalListName } from './code-list.events';
import { evolve, initialState, type CodeListState } from './code-list.state';
import { regionalList } from './regional-list';

/** One wording means one code: otherwise nobody could say what a document speaks of (D064). */
const labelIsFree = (list: RegionalListName, state: CodeListState, code: string, label: string, field: string): void => {
  const meant = itemByLabel(regionalList(list, state), label)?.code;
  ensure(meant === undefined || meant === code, 'registry.label-taken', { label, code: meant }, field);
};

const itemIsMapped = (list: RegionalListName, mapsTo: readonly string[]): void => {
  if (list !== 'target-groups') return ensure(mapsTo.length === 0, 'registry.list-without-map', { list }, 'mapsTo');
  ensure(mapsTo.length > 0, 'registry.target-group-unmapped', {}, 'mapsTo');
  for (const code of mapsTo) ensure(isCode('target-groups', code), 'registry.code-unknown', { code }, 'mapsTo');
};

const decide = (command: CodeListCommand, state: CodeListState): readonly CodeListEvent[] => {
  const { regionId, list, code } = command.data;
  const current = regionalList(list, state);
  switch (command.type) {
    case 'AddListItem': {
      const { nameCs, nameEn, mapsTo, validFrom } = command.data;
      ensure(!itemOf(current, code), 'registry.code-exists', { code }, 'code');
      labelIsFree(list, state, code, nameCs, 'nameCs');
      itemIsMapped(list, mapsTo);
      return [{ type: 'ListItemAdded', data: { regionId, list, code, nameCs, nameEn, mapsTo: [...mapsTo], validFrom } }];
    }
    case 'WithdrawListItem': {
      const { from } = command.data;
      const item = itemOf(current, code);
      ensure(item, 'registry.code-unknown', { code }, 'code');
      ensure(
        item.validFrom === null || from > item.validFrom,
        'registry.end-before-start',
        { from: item.validFrom, to: from },
        'from',
      );
      return item.validTo === from ? [] : [{ type: 'ListItemWithdrawn', data: { regionId, list, code, from } }];
    }
    case 'AddListAlias': {
      const { alias } = command.data;
      ensure(itemOf(current, code), 'registry.code-unknown', { code }, 'code');
      labelIsFree(list, state, code, alias, 'alias');
      const known = itemByLabel(current, alias)?.code === code;
      return known ? [] : [{ type: 'ListAliasAdded', data: { regionId, list, code, alias } }];
    }
  }
};

/** The extension of a national code list by one planning region. */
export const codeListDecider: Decider<CodeListState, CodeListCommand, CodeListEvent> = { initialState, decide, evolve };
