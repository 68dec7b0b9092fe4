import { describe, expect, it } from 'vitest';
import { bounds, disc, groups, pixelsAtZoom0, radius, zoomOfArea } from '../src/map/groups';
import type { Marks } from '../src/types';

const marks = (rows: [id: string, lon: number | null, lat: number | null, km: number | null, killed: number | null][], shapes: Marks['shapes'] = []): Marks => ({
  ids: rows.map((r) => r[0]), lon: rows.map((r) => r[1]), lat: rows.map((r) => r[2]), km: rows.map((r) => r[3]), killed: rows.map((r) => r[4]),
  type: rows.map(() => 0), types: ['attack'], date: rows.map(() => null), main: rows.map(() => 1), shapes, total: rows.length, withoutPlace: 0, withoutDate: 0,
});

describe('marks at one place', () => {
  it('are one mark with all events and the sum of the known dead', () => {
    const [g, ...rest] = groups(marks([['a', 1, 2, 3, 10], ['b', 1, 2, 3, null], ['c', 1, 2, 3, 5]]));
    expect(rest).toEqual([]);
    expect(g).toMatchObject({ ids: ['a', 'b', 'c'], killed: 15 });
  });

  it('stay unknown if none is known, which is not zero', () => {
    expect(groups(marks([['a', 1, 2, 3, null]]))[0]!.killed).toBeNull();
    expect(groups(marks([['a', 1, 2, 3, 0]]))[0]!.killed).toBe(0);
  });

  it('are two if one is known less well: a town is not its province', () => {
    expect(groups(marks([['a', 1, 2, 3, 1], ['b', 1, 2, 71, 1]]))).toHaveLength(2);
  });

  it('of a border are drawn as its line, not as a point', () => {
    expect(groups(marks([['a', 1, 2, 40, 1]], [{ id: 'a', geometry: { type: 'LineString', coordinates: [[0, 0], [1, 1]] } }]))).toEqual([]);
  });
});

describe('an area', () => {
  it('has its radius everywhere on the globe', () => {
    for (const [lon, lat] of [[0, 0], [3, 15], [-60, -40], [20, 70]] as const) {
      for (const [x, y] of disc(lon, lat, 100)) {
        const rad = Math.PI / 180;
        const d = Math.acos(Math.min(1, Math.sin(lat * rad) * Math.sin(y * rad) + Math.cos(lat * rad) * Math.cos(y * rad) * Math.cos((x - lon) * rad))) * 6371;
        expect(d).toBeCloseTo(100, 0);
      }
    }
  });

  it('takes the place of its mark once it is larger than it', () => {
    const z = zoomOfArea(3, 15, 4);
    expect(pixelsAtZoom0(3, 15) * 2 ** z).toBeGreaterThanOrEqual(6);
    expect(pixelsAtZoom0(3, 15) * 2 ** (z - 1)).toBeLessThan(6);
    expect(zoomOfArea(null, 15, 4)).toBe(99);
  });

  it('counts for the view', () => {
    expect(bounds(groups(marks([['a', 0, 0, 111, null]])), [])).toEqual([-1, -1, 1, 1]);
    expect(bounds([], [])).toBeNull();
  });
});

it('a mark grows with the dead, within limits', () => {
  expect(radius(null)).toBe(radius(0));
  expect(radius(100)).toBeGreaterThan(radius(10));
  expect(radius(1e6)).toBe(22);
});
