import { useState } from 'preact/hooks';
import { dayText } from '../format';
import { segments } from '../marks';
import { outletOf, passages, type Passage } from '../quotes';
import { href } from '../router';
import { texts } from '../texts';
import type { EventView } from '../types';

/** One sentence with its quotes, in the colour of its report and with the name of who says it. */
function PassageLine({ view, passage, colour }: { view: EventView; passage: Passage; colour: number }) {
  const t = texts().event;
  const published = view.documents.find((d) => d.id === passage.document)?.published.date;
  const pieces = segments(passage.text, passage.spans.map(([a, b]) => ({ start: a - passage.start, end: b - passage.start, layer: 'quote' })));
  const report = `claim=${encodeURIComponent(passage.claim)}&at=${passage.spans[0]![0]}`;
  return (
    <figure class={`quote quote-${colour}`}>
      <blockquote dir="auto">{pieces.map((p) => (p.marks.length ? <mark key={p.start} class={passage.by.length ? 'quoted quoted-by' : 'quoted'}>{p.text}</mark> : p.text))}</blockquote>
      <figcaption>
        <a href={href(['reports', passage.document], report)}>{outletOf(view, passage.document)}</a>
        {published && <span>{dayText(published)}</span>}
        {passage.by.length > 0 && <span dir="auto">{t.saidBy(passage.by.join(', '))}</span>}
      </figcaption>
    </figure>
  );
}

/** The first passages behind a value; the others on demand. */
export function Quotes({ view, field, colours, first = 1 }: { view: EventView; field: string; colours: Map<string, number>; first?: number }) {
  const t = texts().event;
  const [all, setAll] = useState(false);
  const found = passages(view.quotes, field);
  if (!found.length) return null;
  const shown = all ? found : found.slice(0, first);
  return (
    <div class="quotes">
      {shown.map((p) => <PassageLine key={`${p.document}${p.start}`} view={view} passage={p} colour={colours.get(p.document) ?? 1} />)}
      {found.length > first && (
        <button type="button" class="button-link" aria-expanded={all} onClick={() => setAll(!all)}>{all ? t.quotesHide : t.moreQuotes(found.length - first)}</button>
      )}
    </div>
  );
}
