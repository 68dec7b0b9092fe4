/** The quotes behind an event, gathered by the value that they give. */
import type { Claim, EventView, Quote, ReportDocument, Span } from './types';

/** Documents have one of eight colours, in the order in which the event names them; copies share a colour too. */
export function colours(documents: readonly Pick<ReportDocument, 'id'>[]): Map<string, number> {
  return new Map(documents.map((d, i) => [d.id, (i % 8) + 1]));
}

/** All quotes of one field that stand in one sentence of one report. */
export interface Passage {
  document: string;
  claim: string;
  start: number;
  /** The sentence; the quote alone where the text is not known. */
  text: string;
  spans: Span[];
  by: string[];
}

/** Quotes of one field, or of all that begin with `field.`, gathered by sentence; the fullest passages first. */
export function passages(quotes: readonly Quote[], field: string): Passage[] {
  const found = new Map<string, Passage>();
  for (const q of quotes) {
    if (q.field !== field && !q.field.startsWith(`${field}.`)) continue;
    const { text, start } = sentenceOf(q);
    const key = `${q.document}|${start}|${text.length}`;
    let p = found.get(key);
    if (!p) found.set(key, (p = { document: q.document, claim: q.claim, start, text, spans: [], by: [] }));
    if (!p.spans.some((s) => s[0] === q.span[0] && s[1] === q.span[1])) p.spans.push(q.span);
    if (q.by && !p.by.includes(q.by)) p.by.push(q.by);
  }
  return [...found.values()];
}

function sentenceOf(q: Quote): { text: string; start: number } {
  if (q.sentence && typeof q.sentence === 'object') return q.sentence;
  const at = typeof q.sentence === 'string' ? q.sentence.indexOf(q.quote) : -1;
  return at < 0 ? { text: q.quote, start: q.span[0] } : { text: q.sentence as string, start: q.span[0] - at };
}

export function outletOf(view: Pick<EventView, 'documents'>, document: string): string {
  const d = view.documents.find((x) => x.id === document);
  return d?.outlet ?? d?.title ?? d?.path ?? document;
}

export function speakerText(c: Claim): string | null {
  const s = c.speaker;
  return typeof s === 'string' ? s : (s?.text ?? s?.name ?? null);
}
