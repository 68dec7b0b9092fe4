// An output folder of `griot code`, as the API would show it. For the work on pages, never for release.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const jsonl = (file) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l)) : []);

/** Reads OUT; the texts come from the files that were coded, or from texts.json if the folder has one. */
export function load(out, root, wanted) {
  const events = jsonl(join(out, 'events.jsonl'));
  const documents = jsonl(join(out, 'documents.jsonl'));
  const texts = existsSync(join(out, 'texts.json')) ? JSON.parse(readFileSync(join(out, 'texts.json'), 'utf8')) : readTexts(documents, root);
  const data = { documents, texts, claims: jsonl(join(out, 'claims.jsonl')), rejected: jsonl(join(out, 'rejected.jsonl')), events };
  if (wanted === 0) data.events = [];
  else if (wanted > events.length) data.events = multiply(events, wanted);
  data.rows = data.events.map(row);
  data.claimOf = new Map(data.claims.map((c) => [c.id, c]));
  data.documentOf = new Map(documents.map((d) => [d.id, d]));
  data.eventOf = new Map(data.events.map((e) => [e.id, e]));
  return data;
}

function readTexts(documents, root) {
  const texts = {};
  for (const d of documents) {
    const [, file, line] = /^(.*?)(?::(\d+))?$/.exec(d.path);
    const path = join(root, file);
    if (!existsSync(path)) continue;
    const raw = readFileSync(path, 'utf8');
    if (line) texts[d.id] = JSON.parse(raw.split('\n')[Number(line) - 1]).text;
    else if (!file.endsWith('.html')) texts[d.id] = raw;
  }
  return texts;
}

/** Repeats events at other places and days, the same ones every time. */
function multiply(events, wanted) {
  let seed = 42;
  const random = () => ((seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff);
  const centres = Array.from({ length: 400 }, () => [random() * 26 - 11, random() * 11 + 9.5]);
  const out = [...events];
  while (out.length < wanted) {
    const n = out.length;
    const e = structuredClone(events[n % events.length]);
    e.id = `e-${(0x1000000000000000n + BigInt(n) * 7919n).toString(16)}`;
    if (e.date?.start) {
      const shift = Math.floor(random() * 1500) - 400;
      const move = (d) => d && new Date(Date.parse(d) + shift * 864e5).toISOString().slice(0, 10);
      e.date.start = move(e.date.start);
      e.date.end = move(e.date.end);
    }
    if (e.place?.lon != null && e.place.geometry?.type === 'Point') {
      const [x, y] = centres[Math.floor(random() ** 2 * centres.length)];
      e.place.lon = +(x + (random() < 0.4 ? 0 : random() - 0.5)).toFixed(5);
      e.place.lat = +(y + (random() < 0.4 ? 0 : random() - 0.5)).toFixed(5);
      if (e.place.precisionKm > 300) e.place.precisionKm = 30;
      e.place.geometry.coordinates = [e.place.lon, e.place.lat];
    }
    out.push(e);
  }
  return out;
}

/** The policy of UCDP, roughly: lowest, middle and highest of the totals of each report. */
export function figures(harm, kind) {
  const byDocument = new Map();
  for (const h of harm) {
    if (h.kind !== kind || h.partOf || h.stance === 'denies' || (h.low === null && h.high === null)) continue;
    const key = `${h.document ?? h.claim}|${h.by ?? ''}`;
    const at = byDocument.get(key) ?? { low: 0, high: 0 };
    byDocument.set(key, { low: at.low + (h.low ?? 0), high: at.high === null || h.high === null ? null : at.high + h.high });
  }
  const all = [...byDocument.values()].sort((a, b) => a.low - b.low);
  if (!all.length) return null;
  return {
    low: all[0].low,
    best: all[all.length >> 1].low,
    high: all.some((x) => x.high === null) ? null : Math.max(...all.map((x) => x.high)),
    policy: 'ucdp',
  };
}

function row(e) {
  const { date, place } = e;
  return {
    id: e.id, type: e.type.id, acled: e.type.acled, summary: e.summary, status: e.status, main: e.main,
    date: date && { start: date.start, end: date.end, precision: date.precision },
    place: place && { name: place.name, countries: place.countries, admin1: place.admin1, lat: place.lat, lon: place.lon, precisionKm: place.precisionKm, feature: place.feature },
    actors: e.actors.map((a) => ({ id: a.id, name: a.name, role: a.role, type: a.type, basis: [...new Set(a.attribution.map((x) => x.basis))] })),
    killed: figures(e.harm, 'killed'), injured: figures(e.harm, 'injured'),
    sources: e.sources, documents: e.documents.length, confidence: e.confidence, reviewed: e.decisions.length > 0,
  };
}
