import { Delaunay } from 'd3-delaunay';

export interface MapPoint {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
}

export type Ring = readonly (readonly [number, number])[];

export interface Cell {
  readonly id: string;
  readonly ring: Ring;
  readonly center: readonly [number, number];
}

export interface CellGeometry {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly Cell[];
  /** Neighbours of a cell by id, for moving with the arrow keys. */
  readonly neighbours: (id: string) => readonly string[];
}

const cross = (o: readonly [number, number], a: readonly [number, number], b: readonly [number, number]): number =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

/** Keeps the part of a convex or star-like ring that lies inside a convex clip ring (Sutherland–Hodgman). */
export const clipRing = (ring: Ring, clip: Ring): Ring => {
  let output: (readonly [number, number])[] = [...ring];
  for (let index = 0; index < clip.length && output.length > 0; index++) {
    const [from, to] = [clip[index]!, clip[(index + 1) % clip.length]!];
    const input = output;
    output = [];
    input.forEach((point, place) => {
      const before = input[(place + input.length - 1) % input.length]!;
      const [inside, insideBefore] = [cross(from, to, point) >= 0, cross(from, to, before) >= 0];
      if (inside !== insideBefore) {
        const [a, b] = [cross(from, to, before), cross(from, to, point)];
        const part = a / (a - b);
        output.push([before[0] + (point[0] - before[0]) * part, before[1] + (point[1] - before[1]) * part]);
      }
      if (inside) output.push(point);
    });
  }
  return output;
};

/** A regular polygon around a point, counter-clockwise in the sense of `clipRing`. */
const disc = ([x, y]: readonly [number, number], radius: number, corners = 40): Ring =>
  Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / corners;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });

const quantile = (values: readonly number[], part: number): number => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? 1;

/**
 * A schematic map: each municipality is the Voronoi cell of its point, clipped to a disc around it. The discs are as wide as the
 * wider gaps between neighbours, so that inside the region cells meet, and on its edge the outline follows the points.
 * Longitudes are scaled by the cosine of the middle latitude; north is up.
 */
export const cellMap = (points: readonly MapPoint[], width = 600, margin = 12): CellGeometry => {
  if (points.length === 0) return { width, height: width, cells: [], neighbours: () => [] };
  const middle = points.reduce((sum, point) => sum + point.lat, 0) / points.length;
  const scaleX = Math.cos((middle * Math.PI) / 180);
  const flat = points.map((point) => [point.lon * scaleX, -point.lat] as const);
  const delaunay = Delaunay.from(flat as unknown as ArrayLike<Delaunay.Point>);
  // With fewer than three points the triangulation is degenerate and names places that do not exist.
  const around = (index: number) => [...delaunay.neighbors(index)].filter((other) => points[other] !== undefined && other !== index);
  const gapTo = (index: number) =>
    around(index).map((other) => Math.hypot(flat[index]![0] - flat[other]![0], flat[index]![1] - flat[other]![1]));
  const nearest = flat.map((_, index) => Math.min(...gapTo(index), Infinity)).filter(Number.isFinite);
  const reach = nearest.length > 0 ? quantile(nearest, 0.9) * 0.85 : 0.02;
  const xs = flat.map(([x]) => x);
  const ys = flat.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs) - reach, Math.max(...xs) + reach, Math.min(...ys) - reach, Math.max(...ys) + reach];
  const scale = (width - 2 * margin) / (right - left);
  const place = ([x, y]: readonly [number, number]) =>
    [Math.round(((x - left) * scale + margin) * 10) / 10, Math.round(((y - top) * scale + margin) * 10) / 10] as const;
  const voronoi = delaunay.voronoi([left, top, right, bottom]);
  const cells = points.map((point, index) => {
    const polygon = (voronoi.cellPolygon(index) ?? []).slice(0, -1) as unknown as Ring;
    return { id: point.id, ring: clipRing(polygon, disc(flat[index]!, reach)).map(place), center: place(flat[index]!) };
  });
  const indexOf = new Map(points.map((point, index) => [point.id, index]));
  return {
    width,
    height: Math.round((bottom - top) * scale + 2 * margin),
    cells,
    neighbours: (id) => around(indexOf.get(id) ?? -1).map((index) => points[index]!.id),
  };
};
