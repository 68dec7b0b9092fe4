// The answers of the API that the mock gives: filter, marks, facets, one event, one report.
import { figures } from './data.mjs';

const all = (q, k) => q.getAll(k).filter(Boolean);

export function select(data, q) {
  const [from, to, status, words, main, reviewed] = ['from', 'to', 'status', 'q', 'main', 'reviewed'].map((k) => q.get(k));
  const box = q.get('bbox')?.split(',').map(Number);
  const lists = { type: all(q, 'type'), acled: all(q, 'acled'), country: all(q, 'country'), party: all(q, 'party'), harm: all(q, 'harm'), without: all(q, 'without') };
  const hits = words && new Set(Object.entries(data.texts).filter(([, t]) => t?.toLowerCase().includes(words.toLowerCase())).map(([id]) => id));
  return data.rows.filter((r) => {
    const e = data.eventOf.get(r.id);
    if (from && !(r.date && (r.date.end ?? '9999') >= from)) return false;
    if (to && !(r.date && (r.date.start ?? '0000') <= to)) return false;
    if (lists.type.length && !lists.type.includes(r.type)) return false;
    if (lists.acled.length && !lists.acled.includes(r.acled[0])) return false;
    if (lists.country.length && !r.place?.countries.some((c) => lists.country.includes(c))) return false;
    if (lists.party.length && !r.actors.some((a) => lists.party.includes(a.id) || lists.party.includes(a.name))) return false;
    if (lists.harm.length && !e.harm.some((h) => lists.harm.includes(h.kind))) return false;
    if (lists.without.includes('place') && r.place?.lat != null) return false;
    if (lists.without.includes('date') && r.date) return false;
    if (box && !(r.place?.lon >= box[0] && r.place.lon <= box[2] && r.place.lat >= box[1] && r.place.lat <= box[3])) return false;
    if (status && r.status !== status) return false;
    if (main && String(r.main) !== main) return false;
    if (reviewed && String(r.reviewed) !== reviewed) return false;
    if (q.get('minKilled') && !((r.killed?.best ?? -1) >= Number(q.get('minKilled')))) return false;
    if (q.get('minConfidence') && r.confidence < Number(q.get('minConfidence'))) return false;
    if (q.get('maxConfidence') && r.confidence > Number(q.get('maxConfidence'))) return false;
    if (q.get('source') && !e.documents.some((d) => data.documentOf.get(d)?.outlet === q.get('source'))) return false;
    if (q.get('document') && !e.documents.includes(q.get('document'))) return false;
    return !hits || e.documents.some((d) => hits.has(d));
  });
}

const SORT = {
  date: (r) => r.date?.start ?? r.date?.end ?? null,
  killed: (r) => r.killed?.best ?? null,
  confidence: (r) => r.confidence,
};

export function page(rows, q) {
  const sort = q.get('sort') ?? '-date';
  const value = SORT[sort.replace('-', '')];
  const sign = sort.startsWith('-') ? -1 : 1;
  const sorted = [...rows].sort((a, b) => {
    const x = value(a), y = value(b);
    if (x === null || y === null) return (x === null) - (y === null);
    return x < y ? -sign : x > y ? sign : 0;
  });
  const start = Number(q.get('cursor') ?? 0);
  const limit = Number(q.get('limit') ?? 100);
  return { items: sorted.slice(start, start + limit), next: start + limit < rows.length ? String(start + limit) : null, total: rows.length };
}

const placed = (r) => r.place?.lat != null;

export function marks(data, rows) {
  const here = rows.filter(placed);
  const types = [...new Set(here.map((r) => r.type))].sort();
  return {
    ids: here.map((r) => r.id), lon: here.map((r) => r.place.lon), lat: here.map((r) => r.place.lat), km: here.map((r) => r.place.precisionKm),
    killed: here.map((r) => r.killed?.best ?? null), type: here.map((r) => types.indexOf(r.type)), types,
    date: here.map((r) => r.date?.start ?? null), main: here.map((r) => Number(r.main)),
    shapes: here.map((r) => ({ id: r.id, geometry: data.eventOf.get(r.id).place.geometry })).filter((s) => s.geometry && s.geometry.type !== 'Point'),
    total: rows.length, withoutPlace: rows.length - here.length, withoutDate: rows.filter((r) => !r.date).length,
  };
}

function bucketOf(day, bucket) {
  if (bucket === 'month') return `${day.slice(0, 7)}-01`;
  if (bucket === 'day') return day;
  const d = new Date(`${day}T00:00:00Z`);
  d.setUTCDate(d.getUTCDate() - ((d.getUTCDay() + 6) % 7));
  return d.toISOString().slice(0, 10);
}

export function facets(data, rows, bucket) {
  const count = (values) => {
    const m = new Map();
    for (const v of values) m.set(v, (m.get(v) ?? 0) + 1);
    return [...m].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id, events]) => ({ id, events }));
  };
  const time = new Map();
  for (const r of rows) {
    if (!r.date?.start) continue;
    const k = bucketOf(r.date.start, bucket ?? 'month');
    const t = time.get(k) ?? { start: k, events: 0, killed: null };
    t.events++;
    if (r.killed?.best != null) t.killed = (t.killed ?? 0) + r.killed.best;
    time.set(k, t);
  }
  const names = new Map(rows.flatMap((r) => r.actors.map((a) => [a.id ?? a.name, a.name])));
  return {
    timeline: [...time.values()].sort((a, b) => (a.start < b.start ? -1 : 1)), types: count(rows.map((r) => r.type)),
    countries: count(rows.flatMap((r) => r.place?.countries ?? [])),
    parties: count(rows.flatMap((r) => r.actors.map((a) => a.id ?? a.name))).map((p) => ({ ...p, name: names.get(p.id) })),
    sources: count(rows.flatMap((r) => data.eventOf.get(r.id).documents.map((d) => data.documentOf.get(d)?.outlet).filter(Boolean))),
    withoutPlace: rows.filter((r) => !placed(r)).length, withoutDate: rows.filter((r) => !r.date).length, total: rows.length,
  };
}

const spansOf = (p) => (p?.spans ?? []);

function quotes(data, event) {
  const out = [];
  for (const id of event.claims) {
    const c = data.claimOf.get(id);
    const text = c && data.texts[c.document];
    if (!text) continue;
    const add = (field, value, provenance, by) => spansOf(provenance).slice(0, 1).forEach((_, i, s) => {
      const span = spansOf(provenance)[0];
      const at = c.sentences.find((x) => x[0] <= span[0] && x[1] >= span[1]) ?? span;
      out.push({ claim: id, field, value, document: c.document, span, quote: text.slice(...span), sentence: { text: text.slice(...at), start: at[0] }, by: by ?? null });
    });
    add('type', c.type.id, { spans: c.trigger ? [c.trigger] : [] });
    if (c.date) add('date', [c.date.start, c.date.end].join('..'), c.date.provenance);
    if (c.place) add('place', c.place.name, c.place.provenance);
    for (const a of c.actors) add(`actors.${a.role}`, a.name, a.provenance, a.attribution[0]?.by);
    for (const h of c.harm) add(`harm.${h.kind}`, h.words ?? `${h.low ?? ''}..${h.high ?? ''}`, h.provenance, h.by);
    for (const p of c.persons) add(`persons.${p.role}`, p.name, p.provenance);
    for (const m of c.material) add(`material.${m.use}`, m.text, m.provenance);
  }
  return out;
}

export function eventView(data, id) {
  const event = data.eventOf.get(id);
  if (!event) return null;
  const outlet = (d) => data.documentOf.get(d)?.outlet ?? null;
  const row = data.rows.find((r) => r.id === id);
  const km = (r) => Math.hypot((r.place.lon - row.place.lon) * Math.cos(row.place.lat / 57.3), r.place.lat - row.place.lat) * 111;
  const nearby = placed(row) ? data.rows.filter((r) => r.id !== id && placed(r) && km(r) < 120).slice(0, 8)
    .map((r) => ({ ...r, km: Math.round(km(r)), days: r.date?.start && row.date?.start ? Math.abs(Date.parse(r.date.start) - Date.parse(row.date.start)) / 864e5 : null, why: ['another date'] })) : [];
  return {
    event, claims: event.claims.map((c) => data.claimOf.get(c)).filter(Boolean), documents: event.documents.map((d) => data.documentOf.get(d)).filter(Boolean),
    quotes: quotes(data, event),
    figures: Object.fromEntries([...new Set(event.harm.map((h) => h.kind))].map((k) => [k, figures(event.harm, k)])),
    saying: event.harm.map((h) => ({ kind: h.kind, side: h.side, who: h.who, by: h.by, document: h.document, outlet: outlet(h.document), low: h.low, high: h.high, words: h.words, asOf: h.asOf, stance: h.stance })),
    toll: event.harm.filter((h) => !h.partOf && h.kind === 'killed').map((h) => ({ asOf: h.asOf ?? data.documentOf.get(h.document)?.published.date ?? null, kind: h.kind, low: h.low, high: h.high, document: h.document })),
    links: event.links,
    nearMisses: event.nearMisses.map((m) => {
      const other = event.claims.includes(m.a) ? m.b : m.a;
      const e = data.events.find((x) => x.claims.includes(other));
      return { ...m, event: e?.id ?? null, summary: e?.summary ?? null };
    }),
    nearby, decisions: data.decisions.filter((d) => d.events?.includes(id)), reviewed: event.decisions.length > 0,
  };
}

export function reportView(data, id) {
  const document = data.documentOf.get(id);
  if (!document) return null;
  const claims = data.claims.filter((c) => c.document === id);
  const marks = [];
  const add = (layer, label, provenance, claim) => spansOf(provenance).forEach(([start, end]) => marks.push({ start, end, layer, label, claim, value: null }));
  for (const c of claims) {
    for (const s of c.sentences) add('claim', c.type.id ?? c.relation ?? c.measure ?? c.kind, { spans: [s] }, c.id);
    if (c.trigger) add('trigger', c.type.id ?? c.kind, { spans: [c.trigger] }, c.id);
    for (const a of c.actors) add('actor', a.name, a.provenance, c.id);
    for (const h of c.harm) add('count', h.kind, { spans: spansOf(h.provenance).slice(0, 1) }, c.id);
    for (const p of c.persons) add('person', p.name, p.provenance, c.id);
    for (const m of c.material) add('weapon', m.text, m.provenance, c.id);
    if (c.date) add('date', [c.date.start, c.date.end].join('..'), c.date.provenance, c.id);
    if (c.place) add('place', c.place.name, c.place.provenance, c.id);
  }
  const unique = [...new Map(marks.map((m) => [`${m.start}|${m.end}|${m.layer}|${m.claim}`, m])).values()].sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    document, text: data.texts[id] ?? null, claims, events: data.events.filter((e) => e.claims.some((c) => claims.some((x) => x.id === c))).map((e) => e.id), marks: unique,
    notCoded: claims.filter((c) => c.kind !== 'event' || c.reality !== 'happened' || c.stance === 'denies')
      .flatMap((c) => c.sentences.map((span) => ({ span, why: c.kind !== 'event' ? c.kind : c.stance === 'denies' ? 'denied' : c.reality }))),
  };
}

export function reportRow(data, d) {
  const claims = data.claims.filter((c) => c.document === d.id);
  return { ...d, claims: claims.length, events: data.events.filter((e) => e.documents.includes(d.id)).length, snippet: data.texts[d.id]?.slice(0, 160) ?? null };
}

export { figures };
