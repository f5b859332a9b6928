import { inForce } from '@triada/registry-domain';
import { nameOn } from '../directory/directory-entries';
import { municipalityName, nationalCode } from '../named-codes';
import type { OrganisationDoc } from './organisation-list.projection';

export const placeNamed = (code: string): { code: string; name: string } => ({ code, name: municipalityName(code) });

export const organisationSummaryOf = (doc: OrganisationDoc, day: string) => {
  const { id, state } = doc;
  const seat = (inForce(state.seats, day) ?? state.seats[0])?.seat;
  return {
    id,
    regionId: state.regionId,
    name: nameOn(doc, day),
    kind: nationalCode('organisation-kinds', state.kind),
    ico: state.ico,
    seat: seat === undefined ? null : placeNamed(seat),
    closedFrom: state.closedFrom,
  };
};
