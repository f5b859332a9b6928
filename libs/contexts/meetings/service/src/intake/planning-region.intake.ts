import { defineIntake, pragueDate } from '@triada/kernel';
import { planningRegionDefinedV1, type PlanningRegionDefinedV1 } from '@triada/planning-contracts';

export interface RegionVersion {
  readonly version: number;
  readonly validFrom: string;
  readonly municipalities: readonly string[];
  readonly recordedAt: string;
}

/** Local copy of a planning region: every version of its set of municipalities. */
export interface RegionCopy {
  readonly id: string;
  readonly name: string;
  readonly versions: readonly RegionVersion[];
}

export const planningRegionIntake = defineIntake<RegionCopy, PlanningRegionDefinedV1>({
  view: 'planning-region-copy',
  version: 1,
  indexes: [],
  on: [planningRegionDefinedV1],
  project: ({ data, place }) => [
    {
      id: data.regionId,
      change: (doc) => {
        const { version, validFrom, municipalities } = data;
        // The owner may change without a new version: then the same set comes again.
        const others = (doc?.versions ?? []).filter((one) => one.version !== version);
        const first = doc?.versions.find((one) => one.version === version);
        const added = first ?? { version, validFrom, municipalities, recordedAt: place.recordedAt };
        return { id: data.regionId, name: data.name, versions: [...others, added].sort((a, b) => a.version - b.version) };
      },
    },
  ],
});

/** The version in force on a day, as known then or now. */
export const regionVersionAsOf = (region: RegionCopy | null, asOf: string, knownAt: string | null): RegionVersion | null => {
  const known = (region?.versions ?? []).filter(({ recordedAt }) =>
    knownAt === null || (knownAt.length === 10 ? pragueDate(recordedAt) <= knownAt : recordedAt <= new Date(knownAt).toISOString()),
  );
  return known.filter(({ validFrom }) => validFrom <= asOf).reduce<RegionVersion | null>((best, one) => (!best || one.validFrom >= best.validFrom ? one : best), null);
};
