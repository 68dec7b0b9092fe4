import { useState } from 'preact/hooks';
import { dayText } from '../format';
import { context, outletOf } from '../quotes';
import { href } from '../router';
import { texts } from '../texts';
import type { EventView, Quote } from '../types';

/** One quote in its sentence, with the colour of its report and the name of who says it. */
export function QuoteLine({ view, quote, colour }: { view: EventView; quote: Quote; colour: number }) {
  const t = texts().event;
  const c = context(quote);
  const published = view.documents.find((d) => d.id === quote.document)?.published.date;
  const report = `claim=${encodeURIComponent(quote.claim)}&at=${quote.span[0]}`;
  return (
    <figure class={`quote quote-${colour}`}>
      <blockquote dir="auto">{c.before}<mark class={quote.by ? 'quoted quoted-by' : 'quoted'}>{c.quote}</mark>{c.after}</blockquote>
      <figcaption>
        <a href={href(['reports', quote.document], report)}>{outletOf(view, quote.document)}</a>
        {published && <span>{dayText(published)}</span>}
        {quote.by && <span dir="auto">{t.saidBy(quote.by)}</span>}
      </figcaption>
    </figure>
  );
}

/** The first quotes of a value; the others on demand. */
export function Quotes({ view, quotes, colours, first = 1 }: { view: EventView; quotes: Quote[]; colours: Map<string, number>; first?: number }) {
  const t = texts().event;
  const [all, setAll] = useState(false);
  if (!quotes.length) return null;
  const shown = all ? quotes : quotes.slice(0, first);
  return (
    <div class="quotes">
      {shown.map((q) => <QuoteLine key={`${q.claim}${q.field}${q.span.join()}`} view={view} quote={q} colour={colours.get(q.document) ?? 1} />)}
      {quotes.length > first && (
        <button type="button" class="button-link" aria-expanded={all} onClick={() => setAll(!all)}>{all ? t.quotesHide : t.moreQuotes(quotes.length - first)}</button>
      )}
    </div>
  );
}
