import type { keyOrDefinition, keyVariant } from '@triada/financing-contracts';
import { formulaOf, roundingRuleOf, type ContributionLine, type KeyDefinition } from '@triada/financing-domain';
import { Invalid, Rejected } from '@triada/kernel';
import type { Views } from '@triada/platform';
import type { z } from 'zod';
import { planningRegionIntake } from '../../intake/planning-region.intake';
import { explained } from '../explained';
import { allocationKeyProjection } from './allocation-key.projection';

/** A key to be tried out: a stored version, or a definition that nobody has stored. */
export interface TriedKey {
  readonly keyId: string | null;
  readonly version: number | null;
  readonly name: string;
  readonly definition: KeyDefinition;
}

export const triedKey = async (asked: z.output<typeof keyOrDefinition>, views: Views): Promise<TriedKey> => {
  if ('definition' in asked) return { keyId: null, version: null, ...asked };
  const doc = await views.of(allocationKeyProjection).get(asked.keyId);
  const definition = doc?.versions[asked.version - 1]?.definition;
  if (!doc || !definition) throw new Rejected('financing.key-version-unknown', { version: asked.version });
  return { keyId: asked.keyId, version: asked.version, name: doc.name, definition };
};

/** The municipalities asked for: all of a region, or those listed. */
export const municipalitiesOf = async (
  { regionId, municipalities }: { readonly regionId?: string; readonly municipalities?: readonly string[] },
  views: Views,
): Promise<readonly string[]> => {
  if (municipalities) return municipalities;
  if (!regionId) throw new Invalid('platform.invalid-input', {}, [{ field: 'regionId', rule: 'platform.required' }]);
  const region = await views.of(planningRegionIntake).get(regionId);
  if (!region)
    throw new Rejected('financing.region-unknown', { regionId }, [{ field: 'regionId', rule: 'financing.region-unknown' }]);
  return region.municipalities;
};

export const headOf = ({ keyId, version, name, definition }: TriedKey, total: number) => ({
  keyId,
  version,
  name,
  formula: formulaOf(definition),
  rounding: roundingRuleOf(definition),
  total,
});

export const variantOf = (
  key: TriedKey,
  { total, lines }: { readonly total: number; readonly lines: readonly ContributionLine[] },
): z.input<typeof keyVariant> => ({
  ...headOf(key, total),
  lines: lines.map((line) => explained(key.definition, total, line)),
});
