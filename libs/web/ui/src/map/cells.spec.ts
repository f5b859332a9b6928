import { cellMap, type MapPoint } from './cells';
import { clipRing, convexHull } from './geometry';
import { fittingLabels } from './labels';

const grid: readonly MapPoint[] = [0, 1, 2].flatMap((row) =>
  [0, 1, 2].map((column) => ({ id: `${row}${column}`, lat: 50.9 - row * 0.03, lon: 15 + column * 0.04 })),
);

const inside = (ring: readonly (readonly [number, number])[], [x, y]: readonly [number, number]): boolean =>
  ring.reduce((odd, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length]!;
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !odd : odd;
  }, false);

describe('schematic map', () => {
  it('gives every municipality a cell around its own point, inside the picture', () => {
    const map = cellMap(grid, 300);
    expect(map.cells).toHaveLength(9);
    for (const cell of map.cells) {
      expect(inside(cell.ring, cell.center)).toBe(true);
      for (const [x, y] of cell.ring) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(map.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(map.height);
      }
    }
  });

  it('puts north up and knows the neighbours', () => {
    const map = cellMap(grid, 300);
    const y = (id: string) => map.cells.find((cell) => cell.id === id)!.center[1];
    expect(y('00')).toBeLessThan(y('20'));
    expect(map.neighbours('11')).toEqual(expect.arrayContaining(['01', '10', '12', '21']));
  });

  it('draws a single municipality and two in a row too', () => {
    expect(cellMap(grid.slice(0, 1), 300).cells[0]!.ring.length).toBeGreaterThan(3);
    expect(cellMap(grid.slice(0, 2), 300).cells.every((cell) => cell.ring.length > 3)).toBe(true);
    expect(cellMap([], 300).cells).toEqual([]);
  });

  it('draws official boundaries with their holes where there are any, and a mark where there is none', () => {
    const square = (lat: number, lon: number, half: number) => [[lon - half, lat - half], [lon + half, lat - half], [lon + half, lat + half], [lon - half, lat - half]] as const;
    const points = grid.map((point) => ({ ...point, polygons: point.id === '22' ? null : [[square(point.lat, point.lon, 0.014), square(point.lat, point.lon, 0.002)]] }));
    const map = cellMap(points, 300);
    const byId = new Map(map.cells.map((cell) => [cell.id, cell]));
    expect(byId.get('11')!.rings!.map((ring) => ring.length)).toEqual([4, 4]);
    expect(byId.get('22')!.rings).toHaveLength(1);
    expect(inside(byId.get('22')!.ring, byId.get('22')!.center)).toBe(true);
    for (const [x, y] of map.cells.flatMap(({ rings }) => rings!.flat())) expect([x >= 0, x <= map.width, y >= 0, y <= map.height]).toEqual([true, true, true, true]);
    expect(map.neighbours('11')).toEqual(expect.arrayContaining(['01', '10', '12', '21']));
    expect(cellMap(grid, 300).cells.every(({ rings }) => rings === undefined)).toBe(true);
  });

  it('clips a square by a square', () => {
    const ring = clipRing([[0, 0], [4, 0], [4, 4], [0, 4]], [[2, 2], [6, 2], [6, 6], [2, 6]]);
    expect(ring).toEqual(expect.arrayContaining([[2, 2], [4, 2], [4, 4], [2, 4]]));
    expect(ring).toHaveLength(4);
  });

  it('finds the convex outline', () => {
    expect(convexHull([[0, 0], [2, 0], [1, 1], [2, 2], [0, 2], [1, 0]])).toEqual([[0, 0], [2, 0], [2, 2], [0, 2]]);
  });

  it('writes names beside each other, never over each other or out of the picture', () => {
    const labels = fittingLabels([{ id: 'a', text: 'Frýdlant', x: 100, y: 50 }, { id: 'b', text: 'Raspenava', x: 110, y: 52 }, { id: 'c', text: 'Hejnice', x: 1, y: 90 }], 12, 200);
    expect(labels.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(labels[1]!.x).toBeGreaterThan(20);
  });
});
