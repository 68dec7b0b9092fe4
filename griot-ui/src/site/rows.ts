/** The rows of a published site, and what its map, timeline and list make of them. No request is ever made. */
import { bucketFor, dayNumber, isoDay, type Bucket } from '../time';
import type { EventRow, Facets, Geometry, Marks } from '../types';

export interface SiteRow extends EventRow {
  /** Address of the event's own page, from the folder of the site. */
  page: string;
  geometry: Geometry | null;
}

export interface Site {
  version: number;
  ledgerHead: string;
  policy: string;
  redaction: string;
  rows: SiteRow[];
}

export interface Choice {
  from?: string;
  to?: string;
  country?: string;
  type?: string;
  q?: string;
  killed?: boolean;
  main?: boolean;
  /** Events without a place, or without a date: they stand beside the map and the timeline. */
  without?: 'place' | 'date';
}

const KEYS = ['from', 'to', 'country', 'type', 'q', 'without'] as const;

/** The choice stands in the address, after the #: a view can be shared, also from a disk. */
export function readChoice(hash: string): Choice {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const choice: Choice = {};
  for (const key of KEYS) {
    const value = query.get(key)?.trim();
    if (value) choice[key] = value as never;
  }
  if (query.get('killed') === 'true') choice.killed = true;
  if (query.get('main') === 'true') choice.main = true;
  return choice;
}

export function writeChoice(choice: Choice): string {
  const query = new URLSearchParams();
  for (const key of KEYS) if (choice[key]) query.set(key, choice[key]!);
  if (choice.killed) query.set('killed', 'true');
  if (choice.main) query.set('main', 'true');
  return query.toString();
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function start(row: SiteRow): string | null {
  return row.date?.start ?? row.date?.end ?? null;
}

export function isPlaced(row: SiteRow): boolean {
  return row.place?.lat != null && row.place.lon != null;
}

function words(row: SiteRow): string {
  return folded([row.summary, row.place?.name, row.place?.admin1, ...row.actors.map((a) => a.name)].filter(Boolean).join(' '));
}

/** What fits all conditions that are not about time; a date or place that is asked for must be there. */
export function chosen(rows: readonly SiteRow[], choice: Choice, anyTime = false): SiteRow[] {
  const asked = folded(choice.q ?? '').split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (choice.country && !row.place?.countries.includes(choice.country)) return false;
    if (choice.type && row.type !== choice.type) return false;
    if (choice.main && !row.main) return false;
    if (choice.killed && !(row.killed?.best ?? 0)) return false;
    if (choice.without === 'place' && isPlaced(row)) return false;
    if (choice.without === 'date' && row.date) return false;
    if (!anyTime && (choice.from || choice.to)) {
      if (!row.date) return choice.without === 'date';
      if (choice.to && row.date.start && row.date.start > choice.to) return false;
      if (choice.from && row.date.end && row.date.end < choice.from) return false;
    }
    const text = asked.length ? words(row) : '';
    return asked.every((word) => text.includes(word));
  });
}

export function marks(rows: readonly SiteRow[]): Marks {
  const placed = rows.filter(isPlaced);
  const types = [...new Set(placed.map((row) => row.type ?? ''))].sort();
  return {
    ids: placed.map((row) => row.id),
    lon: placed.map((row) => row.place!.lon),
    lat: placed.map((row) => row.place!.lat),
    km: placed.map((row) => row.place!.precisionKm),
    killed: placed.map((row) => row.killed?.best ?? null),
    type: placed.map((row) => types.indexOf(row.type ?? '')),
    types,
    date: placed.map(start),
    main: placed.map((row) => (row.main ? 1 : 0)),
    shapes: placed.flatMap((row) => (row.geometry ? [{ id: row.id, geometry: row.geometry }] : [])),
    total: rows.length,
    withoutPlace: rows.length - placed.length,
    withoutDate: rows.filter((row) => !row.date).length,
  };
}

/** Bars as fine as there is room for; an event stands at its first day. */
export function bars(rows: readonly SiteRow[]): { bucket: Bucket; timeline: Facets['timeline'] } {
  const dated = rows.flatMap((row) => (start(row) ? [{ day: dayNumber(start(row)!), killed: row.killed?.best ?? null }] : []));
  if (!dated.length) return { bucket: 'month', timeline: [] };
  const days = dated.map((d) => d.day);
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  const bucket = bucketFor(last - first + 1);
  const sums = new Map<string, { events: number; killed: number | null }>();
  for (const { day, killed } of dated) {
    const key = bucketStart(day, bucket);
    const sum = sums.get(key) ?? { events: 0, killed: null };
    sums.set(key, { events: sum.events + 1, killed: killed === null ? sum.killed : (sum.killed ?? 0) + killed });
  }
  return { bucket, timeline: [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([at, sum]) => ({ start: at, ...sum })) };
}

function bucketStart(day: number, bucket: Bucket): string {
  if (bucket === 'day') return isoDay(day);
  // Day 0 was a Thursday; weeks begin on Mondays.
  if (bucket === 'week') return isoDay(day - ((((day + 3) % 7) + 7) % 7));
  return `${isoDay(day).slice(0, 7)}-01`;
}

/** The values there are, the most frequent first. */
export function values(rows: readonly SiteRow[], of: (row: SiteRow) => readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of of(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([value]) => value);
}
