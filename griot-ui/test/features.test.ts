import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { draw, outline } from '../src/map/features';
import type { Marks } from '../src/types';

const one = (km: number | null, killed: number | null, shapes: Marks['shapes'] = []): Marks => ({
  ids: ['e-1'], lon: [1.3], lat: [15.2], km: [km], killed: [killed], type: [0], types: ['attack'], date: [null], main: [1], shapes, total: 1, withoutPlace: 0, withoutDate: 0,
});
const features = (g: unknown) => (g as FeatureCollection).features;

describe('what the map draws of an event', () => {
  it('known to a settlement: a mark, and its disc once that is larger', () => {
    const { data } = draw(one(3, 12));
    const [spot] = features(data.spots);
    const [area] = features(data.areas);
    expect(spot!.geometry.type).toBe('Point');
    expect(area!.geometry.type).toBe('Polygon');
    expect(area!.properties!.z).toBe(spot!.properties!.z);
  });

  it('known to a province: its area on every scale, and never a point', () => {
    const { data } = draw(one(71, 12));
    expect(features(data.spots)).toEqual([]);
    expect(features(data.areas)[0]!.properties!.z).toBe(0);
    expect(features(outline(draw(one(71, 12)), 'e-1')).map((f) => f.geometry.type)).toEqual(['Polygon']);
  });

  it('along a border: the line with its band', () => {
    const line = { type: 'LineString' as const, coordinates: [[0, 15], [2, 15]] };
    const { data } = draw(one(40, null, [{ id: 'e-1', geometry: line }]));
    expect(features(data.spots)).toEqual([]);
    expect(features(data.areas)).toEqual([]);
    expect(features(data.shapes)[0]!.geometry).toEqual(line);
    expect(features(data.shapes)[0]!.properties!.w).toBeGreaterThan(0);
  });

  it('with unknown dead: told apart from none', () => {
    expect(features(draw(one(3, null)).data.spots)[0]!.properties!.killed).toBe(-1);
    expect(features(draw(one(3, 0)).data.spots)[0]!.properties!.killed).toBe(0);
  });

  it('that is not on the map: no outline', () => {
    expect(features(outline(draw(one(3, 1)), 'e-2'))).toEqual([]);
    expect(features(outline(draw(one(3, 1)), null))).toEqual([]);
  });
});
