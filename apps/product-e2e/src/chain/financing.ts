import type { Deployment } from '@triada/testing/product';
import type { Plan } from './planning';
import { coordinator, councilOf, kunratice, municipalities, pertoltice, regionId, type Region } from './region';
import { asks, does, doesOnceKnown, eventually } from './scenario';

export const resolutionOf = (municipality: string, date: string) => ({
  resolutionNumber: `${municipality.slice(3)}/${date.slice(0, 4)}`,
  date,
  document: `usneseni-${municipality}.pdf`,
});

export interface ClosedRevision {
  readonly revision: number;
  readonly hash: string;
}

/** A scheme for measures of a closed revision, which it names by its hash. */
export const schemeOf = (
  { union }: Region,
  { planId }: Plan,
  { hash, revision }: ClosedRevision,
  measureIds: readonly string[],
) => ({
  ...{ regionId, name: 'Společné financování služeb', guarantor: union, firstYear: 2020, measureIds },
  plan: { planId, revision, hash },
  activationRule: { kind: 'councils', atLeast: 16 },
});

/** Proposed, and the question laid before all 18 councils. */
export const proposeScheme = async (product: Deployment, body: ReturnType<typeof schemeOf>): Promise<string> => {
  const { id: schemeId } = await doesOnceKnown(product, coordinator, 'ProposeScheme', { on: '2019-05-06', body });
  await does(product, coordinator, 'AskCouncils', {
    on: '2019-05-06',
    params: { schemeId },
    body: { question: 'Přistoupí obec ke společnému financování?', askedOn: '2019-05-06' },
  });
  await schemeTurns(product, schemeId, ({ counts }) => counts.submitted === municipalities.length);
  return schemeId;
};

export const schemeTurns = (product: Deployment, schemeId: string, expected: (scheme: any) => boolean): Promise<any> =>
  eventually(() => asks(product, undefined, 'Scheme', { schemeId }), expected);

export const decides = (
  product: Deployment,
  schemeId: string,
  municipality: string,
  outcome: string,
  date: string,
  account = councilOf(municipality),
) =>
  does(product, account, 'RecordCouncilDecision', {
    on: date,
    params: { schemeId, municipality },
    body: { outcome, ...resolutionOf(municipality, date) },
  });

/** Every council by its own representative, all at the same time: 16 approve, one rejects, one postpones. */
export const councilsDecide = async (product: Deployment, schemeId: string): Promise<void> => {
  const outcomeOf = (municipality: string) =>
    municipality === kunratice ? 'rejected' : municipality === pertoltice ? 'postponed' : 'approved';
  await Promise.all(
    municipalities.map((municipality) => decides(product, schemeId, municipality, outcomeOf(municipality), '2019-11-29')),
  );
};

/** 100 Kč for each inhabitant of 2018, by participants only. */
export const chooseFixedRate = async (product: Deployment, schemeId: string): Promise<void> => {
  const definition = { rule: { family: 'fixed_rate', rate: 100_00, populationYear: 2018 }, unit: 100, floor: null, cap: null };
  const key = { regionId, name: 'Pevná sazba na obyvatele', origin: 'own', definition };
  const { id: keyId } = await does(product, coordinator, 'DefineAllocationKey', { on: '2019-12-02', body: key });
  const choice = { keyId, version: 1, fromYear: 2020, reason: 'Srozumitelná', decidedBy: 'Starostové' };
  await doesOnceKnown(product, coordinator, 'ChooseKey', { on: '2019-12-02', params: { schemeId }, body: choice });
};

/** Contributions of a year by municipality, in haléře; those who do not take part have 0. */
export const contributionsOf = async (
  product: Deployment,
  schemeId: string,
  year: number,
): Promise<ReadonlyMap<string, number>> => {
  await does(product, coordinator, 'ComputeContributions', { on: `${year}-01-05`, params: { schemeId }, body: { year } });
  const { rows } = await asks(product, undefined, 'Contributions', { schemeId, year: String(year) });
  return new Map(rows.map(({ amount, municipality }: { amount: number; municipality: string }) => [municipality, amount]));
};
