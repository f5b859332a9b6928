import type { CommandInput } from '@triada/platform';
import type { OfferDetails, OfferSurroundings } from '@triada/registry-domain';
import { codeStandings, organisationKnown, standingsOf } from '../lookups';

export const surroundingsOf = async (
  tools: Pick<CommandInput<unknown, unknown>, 'stateOf'>,
  regionId: string,
  details: OfferDetails,
  day: string,
): Promise<OfferSurroundings> => {
  const [kind] = await standingsOf(tools, regionId, 'related-offer-kinds', [details.kind], day);
  return {
    kind: kind!,
    ...(await codeStandings(tools, regionId, details, day)),
    organisation: details.organisationId === null ? null : await organisationKnown(tools, details.organisationId),
  };
};
