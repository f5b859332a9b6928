import type { CommandSlice } from '@triada/platform';

type Subject = ReturnType<CommandSlice['subject']>;

/** What rights on a record depend on: the region that keeps it and the organisation that it belongs to. */
export const ownedBy = (
  state: { readonly status: string } | { readonly regionId: string; readonly organisationId?: string },
): Subject => ('regionId' in state ? { region: state.regionId, organisation: state.organisationId } : {});
