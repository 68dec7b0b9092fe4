/** The quotes behind an event, gathered by the value that they give. */
import type { Claim, EventView, Quote, ReportDocument } from './types';

/** Documents have one of eight colours, in the order in which the event names them; copies share a colour too. */
export function colours(documents: readonly Pick<ReportDocument, 'id'>[]): Map<string, number> {
  return new Map(documents.map((d, i) => [d.id, (i % 8) + 1]));
}

export interface Context {
  before: string;
  quote: string;
  after: string;
}

/** The sentence around a quote, cut so that the quote can be marked in it. */
export function context(q: Pick<Quote, 'quote' | 'sentence' | 'span'>): Context {
  const text = typeof q.sentence === 'string' ? q.sentence : q.sentence?.text;
  if (!text) return { before: '', quote: q.quote, after: '' };
  const start = typeof q.sentence === 'string' ? text.indexOf(q.quote) : q.span[0] - q.sentence!.start;
  if (start < 0 || text.slice(start, start + q.quote.length) !== q.quote) {
    const found = text.indexOf(q.quote);
    return found < 0 ? { before: '', quote: q.quote, after: '' } : { before: text.slice(0, found), quote: q.quote, after: text.slice(found + q.quote.length) };
  }
  return { before: text.slice(0, start), quote: q.quote, after: text.slice(start + q.quote.length) };
}

/** Quotes of one field, or of all that begin with `field.`; the same words of the same report once. */
export function of(quotes: readonly Quote[], field: string): Quote[] {
  const seen = new Set<string>();
  return quotes.filter((q) => {
    if (q.field !== field && !q.field.startsWith(`${field}.`)) return false;
    const key = `${q.document}|${q.span.join()}|${q.by ?? ''}`;
    return !seen.has(key) && !!seen.add(key);
  });
}

export function outletOf(view: Pick<EventView, 'documents'>, document: string): string {
  const d = view.documents.find((x) => x.id === document);
  return d?.outlet ?? d?.title ?? d?.path ?? document;
}

export function speakerText(c: Claim): string | null {
  const s = c.speaker;
  return typeof s === 'string' ? s : (s?.text ?? s?.name ?? null);
}
