import type { previewMinutesImportResponse } from '@triada/meetings-contracts';
import type { z } from 'zod';

/** What the product read in a text of minutes, and what it doubts. */
export type Preview = z.output<typeof previewMinutesImportResponse>;
export type Draft = Preview['draft'];
export type Doubt = Draft['doubts'][number];
export type PointDraft = Draft['points'][number];

/** A point in reading order; the product knows points, points within them, and one level more. */
export interface PlacedPoint {
  readonly point: PointDraft;
  /** Line on which it begins; the name by which answers mean it. */
  readonly line: number;
  readonly depth: 0 | 1 | 2;
}

export const placedPoints = (points: readonly PointDraft[], depth: PlacedPoint['depth'] = 0): readonly PlacedPoint[] =>
  points.flatMap((point) => [
    { point, line: point.lines.from, depth },
    ...placedPoints(point.children, Math.min(depth + 1, 2) as PlacedPoint['depth']),
  ]);
