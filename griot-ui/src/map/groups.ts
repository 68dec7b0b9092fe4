/** Marks of the API gathered by place: events with the same point and radius are one mark, never jittered. */
import type { Marks } from '../types';

export interface Group {
  lon: number;
  lat: number;
  /** Radius within which it happened; null if unknown. */
  km: number | null;
  ids: string[];
  /** Sum of the killed that are known; null if of none. */
  killed: number | null;
  main: boolean;
}

/** From this radius on a place is an area on every scale and is never gathered with others into a cluster. */
export const WIDE_KM = 25;

export function groups(m: Marks): Group[] {
  const shaped = new Set(m.shapes.map((s) => s.id));
  const found = new Map<string, Group>();
  m.ids.forEach((id, i) => {
    const lon = m.lon[i];
    const lat = m.lat[i];
    if (lon == null || lat == null || shaped.has(id)) return;
    const km = m.km[i] ?? null;
    const key = `${lon}|${lat}|${km}`;
    let g = found.get(key);
    if (!g) found.set(key, (g = { lon, lat, km, ids: [], killed: null, main: false }));
    g.ids.push(id);
    const killed = m.killed[i];
    if (killed != null) g.killed = (g.killed ?? 0) + killed;
    if (m.main[i]) g.main = true;
  });
  return [...found.values()];
}

/** Radius of a mark in pixels: its area grows with the killed. */
export function radius(killed: number | null): number {
  return killed ? Math.min(22, 3.5 + 1.15 * Math.sqrt(killed)) : 4;
}

const METRES_PER_PIXEL = 78_271.517;

/** Pixels of a radius on the ground at zoom 0. */
export function pixelsAtZoom0(km: number, lat: number): number {
  return (km * 1000) / (METRES_PER_PIXEL * Math.max(0.05, Math.cos((lat * Math.PI) / 180)));
}

/** The zoom from which on the area is larger on the screen than its mark, and is drawn instead of it. */
export function zoomOfArea(km: number | null, lat: number, pixels: number): number {
  if (!km) return 99;
  return Math.max(0, Math.ceil(Math.log2((pixels + 2) / pixelsAtZoom0(km, lat))));
}

const CORNERS = 48;

/** The disc of so many kilometres around a point, as a ring. */
export function disc(lon: number, lat: number, km: number): [number, number][] {
  const d = km / 6371.0088;
  const la = (lat * Math.PI) / 180;
  const ring: [number, number][] = [];
  for (let i = 0; i <= CORNERS; i++) {
    const b = (2 * Math.PI * (i % CORNERS)) / CORNERS;
    const y = Math.asin(Math.sin(la) * Math.cos(d) + Math.cos(la) * Math.sin(d) * Math.cos(b));
    const x = Math.atan2(Math.sin(b) * Math.sin(d) * Math.cos(la), Math.cos(d) - Math.sin(la) * Math.sin(y));
    ring.push([Number((lon + (x * 180) / Math.PI).toFixed(4)), Number(((y * 180) / Math.PI).toFixed(4))]);
  }
  return ring;
}

export type Bounds = [w: number, s: number, e: number, n: number];

export function bounds(list: readonly Group[], shapes: Marks['shapes']): Bounds | null {
  let b: Bounds | null = null;
  const take = (x: number, y: number): void => {
    b = b ? [Math.min(b[0], x), Math.min(b[1], y), Math.max(b[2], x), Math.max(b[3], y)] : [x, y, x, y];
  };
  const walk = (c: unknown): void => {
    if (!Array.isArray(c)) return;
    if (typeof c[0] === 'number') take(c[0], c[1] as number);
    else c.forEach(walk);
  };
  for (const g of list) {
    const reach = Math.min(5, (g.km ?? 0) / 111);
    take(g.lon - reach, Math.max(-85, g.lat - reach));
    take(g.lon + reach, Math.min(85, g.lat + reach));
  }
  shapes.forEach((s) => walk(s.geometry.coordinates));
  return b;
}
