/** Why the claims of an event are one, what was kept apart, and what stands nearby. */
import { Tag } from '../components/chip';
import { EventDate, EventTitle, Killed } from '../components/eventrow';
import { Icon } from '../components/icons';
import { number } from '../format';
import { colours as coloursOf, outletOf } from '../quotes';
import { href } from '../router';
import { texts } from '../texts';
import type { EventView, Link } from '../types';

const AGAINST = /^contradiction:?\s*/i;

function Reasons({ reasons }: { reasons: string[] }) {
  return (
    <ul class="reasons">
      {reasons.map((r) => AGAINST.test(r)
        ? <li key={r} class="reason-against"><Icon name="close" /><span dir="auto"><span class="hidden">{texts().event.contradiction}: </span>{r.replace(AGAINST, '')}</span></li>
        : <li key={r}><Icon name="check" /><span dir="auto">{r}</span></li>)}
    </ul>
  );
}

export function ClaimName({ view, id }: { view: EventView; id: string }) {
  const c = view.claims.find((x) => x.id === id);
  if (!c) return <code>{id}</code>;
  const n = coloursOf(view.documents).get(c.document) ?? 1;
  return <a class="claim-name" href={href(['reports', c.document], `claim=${c.id}`)}><i class={`dot dot-${n}`} aria-hidden="true" />{outletOf(view, c.document)}</a>;
}

export function Why({ view, apart }: { view: EventView; apart?: (link: Link) => void }) {
  const t = texts().event;
  if (!view.links.length) return <p class="quiet">{t.whyOne}</p>;
  return (
    <ul class="links">
      {view.links.map((l) => (
        <li key={`${l.a}${l.b}`}>
          <div class="link-head">
            <ClaimName view={view} id={l.a} /><span aria-hidden="true">+</span><ClaimName view={view} id={l.b} />
            <Score value={l.score} />
            {apart && <button type="button" class="button button-small" onClick={() => apart(l)}><Icon name="split" />{t.notSame}</button>}
          </div>
          <Reasons reasons={l.reasons} />
        </li>
      ))}
    </ul>
  );
}

function Score({ value }: { value: number }) {
  return <span class="score" title={texts().event.score(value.toFixed(2))}><span class="score-track" aria-hidden="true"><i style={{ width: `${value * 100}%` }} /></span>{value.toFixed(2)}</span>;
}

export function KeptApart({ view, join }: { view: EventView; join?: (link: Link, event: string) => void }) {
  const t = texts().event;
  if (!view.nearMisses.length) return <p class="quiet">{t.none}</p>;
  return (
    <ul class="links">
      {view.nearMisses.map((l) => {
        const mine = view.event.claims.includes(l.a) ? l.a : l.b;
        return (
          <li key={`${l.a}${l.b}`}>
            <div class="link-head">
              {l.event ? <a dir="auto" href={href(['events', l.event])}>{l.summary ?? l.event}</a> : <code>{mine === l.a ? l.b : l.a}</code>}
              <Score value={l.score} />
              {join && l.event && l.event !== view.event.id && <button type="button" class="button button-small" onClick={() => join(l, l.event!)}><Icon name="merge" />{t.mergeThis}</button>}
            </div>
            <Reasons reasons={l.reasons} />
          </li>
        );
      })}
    </ul>
  );
}

export function Nearby({ view }: { view: EventView }) {
  const t = texts().event;
  if (!view.nearby.length) return <p class="quiet">{t.none}</p>;
  return (
    <ul class="cards cards-plain">
      {view.nearby.map((r) => {
        const why = Array.isArray(r.why) ? r.why : [r.why].filter(Boolean);
        const away = t.away(r.km === null ? '' : t.kmAway(number(Math.round(r.km))), r.days === null ? '' : r.days === 0 ? t.sameDay : t.daysApart(number(Math.round(r.days))));
        return (
          <li key={r.id}>
            <div class="card-date"><EventDate row={r} /></div>
            <div class="card-event"><EventTitle row={r} /><div class="near-why">{away && <Tag>{away}</Tag>} {why.map((w) => <Tag key={w} tone="quiet">{w}</Tag>)}</div></div>
            <div class="card-killed"><Killed row={r} /></div>
          </li>
        );
      })}
    </ul>
  );
}
