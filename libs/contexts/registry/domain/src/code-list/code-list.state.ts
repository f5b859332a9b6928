import type { CodeListEvent } from './code-list.events';

export interface RegionalItem {
  readonly code: string;
  readonly nameCs: string;
  readonly nameEn: string;
  readonly mapsTo: readonly string[];
  readonly validFrom: string;
}

/** What a planning region added to a national list. A list that nobody touched is the national one. */
export interface CodeListState {
  readonly regionId: string | null;
  readonly items: readonly RegionalItem[];
  /** First day without validity by code; of regional and national items. */
  readonly withdrawn: Readonly<Record<string, string>>;
  /** Further wordings by code. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}

export const initialState: CodeListState = { regionId: null, items: [], withdrawn: {}, aliases: {} };

export const evolve = (state: CodeListState, event: CodeListEvent): CodeListState => {
  const { regionId } = event.data;
  switch (event.type) {
    case 'ListItemAdded': {
      const { code, nameCs, nameEn, mapsTo, validFrom } = event.data;
      return { ...state, regionId, items: [...state.items, { code, nameCs, nameEn, mapsTo, validFrom }] };
    }
    case 'ListItemWithdrawn':
      return { ...state, regionId, withdrawn: { ...state.withdrawn, [event.data.code]: event.data.from } };
    case 'ListAliasAdded': {
      const { code, alias } = event.data;
      return { ...state, regionId, aliases: { ...state.aliases, [code]: [...(state.aliases[code] ?? []), alias] } };
    }
  }
};
