import type { MapPoint } from './cells';
import { disc, type Point, type Ring } from './geometry';

/** Radius of a place without a boundary among others that have one, in steps between neighbours. */
const markRadius = 0.2;

/**
 * Rings of each place in the plane of the map, when at least one has an official boundary; else null. A place without one is a small
 * disc: a cell of the tessellation would lie over the boundaries of its neighbours.
 */
export const shapesIn = (
  points: readonly MapPoint[],
  flat: readonly Point[],
  scaleX: number,
  step: number,
): readonly (readonly Ring[])[] | null => {
  if (!points.some(({ polygons }) => polygons?.length)) return null;
  return points.map(({ polygons }, index) =>
    polygons?.length ? polygons.flat().map((ring) => ring.map(([lon, lat]): Point => [lon * scaleX, -lat])) : [disc(flat[index]!, step * markRadius)],
  );
};
