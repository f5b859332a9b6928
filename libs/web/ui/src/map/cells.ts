import { Delaunay } from 'd3-delaunay';
import { bufferedHull, clipRing, disc, type Point, type Ring } from './geometry';
import { shapesIn } from './shapes';

export interface MapPoint {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  /** Official boundary where somebody has imported one: parts, of each the outer ring and then holes, as longitude and latitude. */
  readonly polygons?: readonly (readonly Ring[])[] | null;
}

export interface Cell {
  readonly id: string;
  readonly ring: Ring;
  /** All rings of an official boundary, holes included; the cell is then drawn from them. */
  readonly rings?: readonly Ring[];
  readonly center: Point;
}

export interface CellGeometry {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly Cell[];
  /** Neighbours of a cell by id, for moving with the arrow keys. */
  readonly neighbours: (id: string) => readonly string[];
}

const quantile = (values: readonly number[], part: number): number => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? 1;

/** Half a step between neighbours around the outermost points; a lone place far away keeps a cell of its own size. */
const border = 0.55;
const farthest = 1.25;

/**
 * A schematic map: each municipality is the Voronoi cell of its point, clipped to the buffered outline of all points and to a disc
 * around its own, so that bays of the region stay empty. Where official boundaries are known they are drawn instead. Longitudes are scaled by the cosine of the middle latitude; north is up.
 */
export const cellMap = (points: readonly MapPoint[], width = 600, margin = 12): CellGeometry => {
  if (points.length === 0) return { width, height: width, cells: [], neighbours: () => [] };
  const middle = points.reduce((sum, point) => sum + point.lat, 0) / points.length;
  const scaleX = Math.cos((middle * Math.PI) / 180);
  const flat = points.map((point): Point => [point.lon * scaleX, -point.lat]);
  const delaunay = Delaunay.from(flat as unknown as ArrayLike<Delaunay.Point>);
  // With fewer than three points the triangulation is degenerate and names places that do not exist.
  const around = (index: number) => [...delaunay.neighbors(index)].filter((other) => points[other] !== undefined && other !== index);
  const gaps = flat
    .map((point, index) => Math.min(...around(index).map((other) => Math.hypot(point[0] - flat[other]![0], point[1] - flat[other]![1])), Infinity))
    .filter(Number.isFinite);
  const step = gaps.length > 0 ? quantile(gaps, 0.75) : 0.03;
  // Imported boundaries are drawn as they are; the tessellation is for those who have none.
  const drawn = shapesIn(points, flat, scaleX, step);
  const outline = drawn ? drawn.flat(2) : bufferedHull(flat, step * border);
  const [left, right] = [Math.min(...outline.map(([x]) => x)), Math.max(...outline.map(([x]) => x))];
  const [top, bottom] = [Math.min(...outline.map(([, y]) => y)), Math.max(...outline.map(([, y]) => y))];
  const scale = (width - 2 * margin) / (right - left);
  const place = ([x, y]: Point): Point => [Math.round(((x - left) * scale + margin) * 10) / 10, Math.round(((y - top) * scale + margin) * 10) / 10];
  const voronoi = delaunay.voronoi([left, top, right, bottom]);
  const cells = points.map((point, index): Cell => {
    const rings = drawn?.[index]!.map((ring) => ring.map(place));
    if (rings) return { id: point.id, ring: rings[0]!, rings, center: place(flat[index]!) };
    const polygon = (voronoi.cellPolygon(index) ?? []).slice(0, -1) as unknown as Ring;
    return { id: point.id, ring: clipRing(clipRing(polygon, outline), disc(flat[index]!, step * farthest)).map(place), center: place(flat[index]!) };
  });
  const indexOf = new Map(points.map((point, index) => [point.id, index]));
  return {
    width,
    height: Math.round((bottom - top) * scale + 2 * margin),
    cells,
    neighbours: (id) => around(indexOf.get(id) ?? -1).map((index) => points[index]!.id),
  };
};
