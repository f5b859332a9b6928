export type Point = readonly [number, number];
/** Corners of a polygon, counter-clockwise in a plane whose y grows upwards. */
export type Ring = readonly Point[];

/** Twice the signed area of the triangle o, a, b; above zero when b lies left of o → a. */
export const cross = (o: Point, a: Point, b: Point): number => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

/** The part of a ring that lies inside a convex ring (Sutherland–Hodgman). */
export const clipRing = (ring: Ring, clip: Ring): Ring => {
  let output: Point[] = [...ring];
  for (let index = 0; index < clip.length && output.length > 0; index++) {
    const [from, to] = [clip[index]!, clip[(index + 1) % clip.length]!];
    const input = output;
    output = [];
    input.forEach((point, place) => {
      const before = input[(place + input.length - 1) % input.length]!;
      const [now, then] = [cross(from, to, point), cross(from, to, before)];
      if (now >= 0 !== then >= 0) {
        const part = then / (then - now);
        output.push([before[0] + (point[0] - before[0]) * part, before[1] + (point[1] - before[1]) * part]);
      }
      if (now >= 0) output.push(point);
    });
  }
  return output;
};

/** A regular polygon around a point. */
export const disc = ([x, y]: Point, radius: number, corners = 40): Ring =>
  Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / corners;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });

/** The convex outline of points (Andrew's monotone chain), counter-clockwise. */
export const convexHull = (points: readonly Point[]): Ring => {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (order: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of order) {
      while (chain.length >= 2 && cross(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
};

/** The convex outline at a distance around points, with rounded corners. */
export const bufferedHull = (points: readonly Point[], distance: number): Ring => convexHull(points.flatMap((point) => disc(point, distance, 24)));
