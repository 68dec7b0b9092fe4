/** The filter that all lists of events share, and its way into the address and the API. */
export interface EventFilter {
  from?: string;
  to?: string;
  country: string[];
  admin1?: string;
  bbox?: [w: number, s: number, e: number, n: number];
  type: string[];
  acled: string[];
  party: string[];
  harm: string[];
  minKilled?: number;
  status?: string;
  source?: string;
  minConfidence?: number;
  maxConfidence?: number;
  reviewed?: boolean;
  without: ('place' | 'date')[];
  main?: boolean;
  q?: string;
  document?: string;
  policy?: string;
}

const TEXTS = ['from', 'to', 'admin1', 'status', 'source', 'q', 'document', 'policy'] as const;
const LISTS = ['country', 'type', 'acled', 'party', 'harm'] as const;
const NUMBERS = ['minKilled', 'minConfidence', 'maxConfidence'] as const;
const FLAGS = ['reviewed', 'main'] as const;

export const FILTER_KEYS: readonly string[] = [...TEXTS, ...LISTS, ...NUMBERS, ...FLAGS, 'bbox', 'without'];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What cannot be read is left out: an address is typed by people. */
export function readFilter(query: URLSearchParams): EventFilter {
  const f: EventFilter = { country: [], type: [], acled: [], party: [], harm: [], without: [] };
  for (const k of TEXTS) {
    const v = query.get(k)?.trim();
    if (v && !((k === 'from' || k === 'to') && !DAY.test(v))) f[k] = v;
  }
  for (const k of LISTS) f[k] = [...new Set(query.getAll(k).filter(Boolean))].sort();
  for (const k of NUMBERS) {
    const v = query.get(k);
    if (v !== null && v !== '' && Number.isFinite(Number(v))) f[k] = Number(v);
  }
  for (const k of FLAGS) {
    const v = query.get(k);
    if (v === 'true' || v === 'false') f[k] = v === 'true';
  }
  f.without = (['place', 'date'] as const).filter((w) => query.getAll('without').includes(w));
  const box = (query.get('bbox') ?? '').split(',').map(Number);
  if (box.length === 4 && box.every(Number.isFinite) && box[1]! <= box[3]!) f.bbox = box as EventFilter['bbox'];
  return f;
}

export function writeFilter(f: EventFilter): URLSearchParams {
  const q = new URLSearchParams();
  for (const k of TEXTS) if (f[k]) q.set(k, f[k]);
  for (const k of LISTS) for (const v of f[k]) q.append(k, v);
  for (const k of NUMBERS) if (f[k] !== undefined) q.set(k, String(f[k]));
  for (const k of FLAGS) if (f[k] !== undefined) q.set(k, String(f[k]));
  for (const w of f.without) q.append('without', w);
  if (f.bbox) q.set('bbox', f.bbox.map((x) => Number(x.toFixed(4))).join(','));
  return q;
}

/** The changes that bring the address from any filter to this one; other parameters stay. */
export function filterChanges(f: EventFilter): Record<string, string[] | null> {
  const q = writeFilter(f);
  return Object.fromEntries(FILTER_KEYS.map((k) => [k, q.has(k) ? q.getAll(k) : null]));
}

export function isEmpty(f: EventFilter): boolean {
  return writeFilter({ ...f, policy: undefined }).toString() === '';
}
