/** Events that the map or the timeline cannot show, beside them and never dropped. */
import { api } from '../api';
import { Icon } from '../components/icons';
import { writeFilter, type EventFilter } from '../filters';
import { number } from '../format';
import { useLoad } from '../hooks';
import { setQuery } from '../router';
import { texts } from '../texts';
import { EventCards } from './events-here';

interface Props {
  filter: EventFilter;
  open: boolean;
  choose: (id: string) => void;
  chosen: string | null;
}

/** A filter by place would hide what has no place, so it does not count here; the same for dates. */
function without(filter: EventFilter, what: 'place' | 'date'): string {
  const f = what === 'place' ? { ...filter, bbox: undefined, country: [], admin1: undefined } : { ...filter, from: undefined, to: undefined };
  const q = writeFilter({ ...f, without: [what] });
  q.set('limit', '100');
  q.set('sort', '-killed');
  return q.toString();
}

export function Tray({ filter, open, choose, chosen }: Props) {
  const t = texts();
  const kinds = (['place', 'date'] as const).map((what) => {
    const q = without(filter, what);
    return { what, loaded: useLoad(q, (signal) => api.events(`?${q}`, signal)), label: what === 'place' ? t.filters.withoutPlace : t.filters.withoutDate };
  });
  const count = (k: (typeof kinds)[number]): string => (k.loaded.data ? number(k.loaded.data.total ?? k.loaded.data.items.length) : '…');
  if (kinds.every((k) => k.loaded.data?.items.length === 0)) return null;
  return (
    <aside class={open ? 'tray tray-open' : 'tray'} aria-label={t.events.tray}>
      <button type="button" class="tray-head" aria-expanded={open} title={t.events.trayHint} onClick={() => setQuery({ tray: open ? null : 'open' })}>
        <Icon name="tray" />
        {kinds.map((k) => <span key={k.what}><b>{count(k)}</b> {k.label}</span>)}
        <Icon name={open ? 'down' : 'up'} />
      </button>
      {open && (
        <div class="tray-body">
          <p class="hint">{t.events.trayHint}</p>
          {kinds.map((k) => k.loaded.data && k.loaded.data.items.length > 0 && (
            <section key={k.what}>
              <h2>
                {k.label}
                <button type="button" class="button-link" onClick={() => setQuery({ without: k.what, ...(k.what === 'place' ? { bbox: null, country: null, admin1: null } : { from: null, to: null }) }, true)}>{t.events.trayOnly}</button>
              </h2>
              <EventCards rows={k.loaded.data.items} choose={choose} chosen={chosen} />
            </section>
          ))}
        </div>
      )}
    </aside>
  );
}
