/** What stands at one place of the map: a tip while pointing, a list after a click. */
import { api } from '../api';
import { EventDate, EventTitle, Killed } from '../components/eventrow';
import { Icon } from '../components/icons';
import type { Hit } from '../components/mapview';
import { When } from '../components/states';
import { writeFilter, type EventFilter } from '../filters';
import { number } from '../format';
import { useLoad } from '../hooks';
import { texts } from '../texts';
import type { EventRow, Marks } from '../types';

export function Tip({ hit, rows, marks }: { hit: Hit; rows: EventRow[]; marks: Marks | null }) {
  const t = texts();
  const row = hit.ids.length === 1 ? rows.find((r) => r.id === hit.ids[0]) : undefined;
  const killed = marks ? hit.ids.reduce<number | null>((s, id) => {
    const k = marks.killed[marks.ids.indexOf(id)];
    return k == null ? s : (s ?? 0) + k;
  }, null) : null;
  const at = { transform: `translate(${hit.x + 14}px, ${hit.y + 14}px)` };
  return (
    <div class="map-tip" style={at} aria-hidden="true">
      <p dir="auto">{row ? row.summary : t.events.hereTitle(hit.ids.length)}</p>
      <p class="sub">{[killed === null ? null : t.count.killed(killed), hit.km === null ? null : t.events.hereArea(number(hit.km))].filter(Boolean).join(' · ')}</p>
    </div>
  );
}

const NEAR = 0.00006;

export function Here({ hit, filter, close, choose, chosen }: { hit: Hit; filter: EventFilter; close: () => void; choose: (id: string) => void; chosen: string | null }) {
  const t = texts();
  const q = writeFilter({ ...filter, bbox: [hit.lon - NEAR, hit.lat - NEAR, hit.lon + NEAR, hit.lat + NEAR] });
  q.set('bbox', [hit.lon - NEAR, hit.lat - NEAR, hit.lon + NEAR, hit.lat + NEAR].map((x) => x.toFixed(5)).join(','));
  const loaded = useLoad(q.toString(), (signal) => api.events(`?${q}&limit=200&sort=-date`, signal));
  return (
    <aside class="map-card" aria-label={t.events.hereTitle(hit.ids.length)}>
      <header>
        <strong>{t.events.hereTitle(hit.ids.length)}</strong>
        {hit.km !== null && <span class="sub">{t.events.hereArea(number(hit.km))}</span>}
        <button type="button" class="button-icon" aria-label={t.states.close} onClick={close}><Icon name="close" /></button>
      </header>
      <When of={loaded}>{(page) => <EventCards rows={page.items.filter((r) => hit.ids.includes(r.id))} choose={choose} chosen={chosen} />}</When>
    </aside>
  );
}

export function EventCards({ rows, choose, chosen }: { rows: EventRow[]; choose: (id: string) => void; chosen: string | null }) {
  return (
    <ul class="cards">
      {rows.map((r) => (
        <li key={r.id} aria-current={r.id === chosen ? 'true' : undefined} onClick={() => choose(r.id)}>
          <div class="card-date"><EventDate row={r} /></div>
          <div class="card-event"><EventTitle row={r} /></div>
          <div class="card-killed"><Killed row={r} /></div>
        </li>
      ))}
    </ul>
  );
}
