/** What the map draws for marks: spots, areas, shapes, and the outline of one event. */
import type { Feature, GeoJSON, Geometry } from 'geojson';
import { texts } from '../texts';
import type { Marks } from '../types';
import { disc, groups, pixelsAtZoom0, radius, WIDE_KM, zoomOfArea, type Bounds, type Group } from './groups';
import { NOTHING, type Data } from './style';

export interface Drawn {
  groups: Group[];
  /** Groups of the wide source come after those of the clustered one; `g` of a feature is the index in `groups`. */
  data: Pick<Data, 'spots' | 'areas' | 'shapes'>;
  groupOf: Map<string, Group>;
  shapeOf: Map<string, Geometry>;
}

const feature = (geometry: Geometry, properties: Record<string, unknown>): Feature => ({ type: 'Feature', geometry, properties });
const collection = (features: Feature[]): GeoJSON => ({ type: 'FeatureCollection', features });

function label(g: Group): string {
  const t = texts().count;
  return [g.ids.length > 1 ? t.events(g.ids.length) : '', g.killed ? t.killed(g.killed) : ''].filter(Boolean).join('\n');
}

export function draw(m: Marks): Drawn {
  const list = groups(m);
  const spots: Feature[] = [];
  const areas: Feature[] = [];
  // Where many areas overlap each is drawn the fainter.
  const faint = list.filter((g) => g.km !== null && g.km >= WIDE_KM).length > 150 ? 0.35 : 1;
  list.forEach((g, index) => {
    const r = radius(g.killed);
    const wide = g.km !== null && g.km >= WIDE_KM;
    const z = zoomOfArea(g.km, g.lat, wide ? 5 : r);
    const properties = { g: index, n: g.ids.length, killed: g.killed ?? -1, r, z };
    if (!wide) spots.push(feature({ type: 'Point', coordinates: [g.lon, g.lat] }, properties));
    if (g.km) {
      const opacity = (g.km > 200 ? 0.05 : 0.13) * (wide ? faint : 1);
      areas.push(feature({ type: 'Polygon', coordinates: [disc(g.lon, g.lat, g.km)] }, { ...properties, z: wide ? 0 : z, zl: z, label: label(g), opacity }));
    }
  });
  const at = new Map(m.ids.map((id, i) => [id, i]));
  const shapes = m.shapes.map((s) => {
    const i = at.get(s.id)!;
    const w = 2 * pixelsAtZoom0(m.km[i] ?? 5, m.lat[i] ?? 0);
    return feature(s.geometry as Geometry, { id: s.id, killed: m.killed[i] ?? -1, w });
  });
  const groupOf = new Map(list.flatMap((g) => g.ids.map((id) => [id, g] as const)));
  const shapeOf = new Map(m.shapes.map((s) => [s.id, s.geometry as Geometry]));
  return { groups: list, data: { spots: collection(spots), areas: collection(areas), shapes: collection(shapes) }, groupOf, shapeOf };
}

/** Ring around one event's mark: its area and, if that may be too small to see, its point. */
export function outline(d: Drawn, id: string | null): GeoJSON {
  const shape = id ? d.shapeOf.get(id) : undefined;
  if (shape) return feature(shape, { r: 6 });
  const g = id ? d.groupOf.get(id) : undefined;
  if (!g) return NOTHING;
  const features: Feature[] = [];
  if (g.km) features.push(feature({ type: 'Polygon', coordinates: [disc(g.lon, g.lat, g.km)] }, { r: 0 }));
  if (g.km === null || g.km < WIDE_KM) features.push(feature({ type: 'Point', coordinates: [g.lon, g.lat] }, { r: radius(g.killed) }));
  return collection(features);
}

export function boxOutline(b: Bounds | undefined): GeoJSON {
  if (!b) return NOTHING;
  const [w, s, e0, n] = b;
  const e = e0 < w ? e0 + 360 : e0;
  return feature({ type: 'LineString', coordinates: [[w, s], [e, s], [e, n], [w, n], [w, s]] }, {});
}
