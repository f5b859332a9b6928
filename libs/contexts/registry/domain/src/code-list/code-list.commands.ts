import type { Command } from '@triada/kernel';
import type { RegionalListName } from './code-list.events';

type OfList<Data> = { regionId: string; list: RegionalListName } & Data;

export type AddListItem = Command<
  'AddListItem',
  OfList<{ code: string; nameCs: string; nameEn: string; mapsTo: readonly string[]; validFrom: string }>
>;
export type WithdrawListItem = Command<'WithdrawListItem', OfList<{ code: string; from: string }>>;
export type AddListAlias = Command<'AddListAlias', OfList<{ code: string; alias: string }>>;

export type CodeListCommand = AddListItem | WithdrawListItem | AddListAlias;
