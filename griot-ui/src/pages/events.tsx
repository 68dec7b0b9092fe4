/** Map, timeline and table of the same filtered set. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { api } from '../api';
import type { PageProps } from '../app';
import { EventDate, EventTitle, Killed } from '../components/eventrow';
import { FilterBar, FilterChips } from '../components/filterbar';
import { setPageKeys } from '../components/keyhelp';
import { MapView, type Hit, type View } from '../components/mapview';
import { Empty, Fault, Loading } from '../components/states';
import { Table, type Column } from '../components/table';
import { Timeline } from '../components/timeline';
import { isEmpty, readFilter, writeFilter, type EventFilter } from '../filters';
import { useKeys, useLoad, useTitle } from '../hooks';
import { onChanged } from '../live';
import { go, href, setQuery } from '../router';
import { texts } from '../texts';
import { bucketFor, dayNumber, type Bucket } from '../time';
import type { EventRow } from '../types';
import { useEventList } from './eventlist';
import { Here, Tip } from './events-here';
import { Tray } from './events-tray';

const SORTS = ['date', '-date', 'killed', '-killed', 'confidence'];

function readView(q: URLSearchParams): View | null {
  const [lon, lat] = (q.get('c') ?? '').split(',').map(Number);
  const zoom = Number(q.get('z'));
  return q.has('c') && q.has('z') && [lon, lat, zoom].every(Number.isFinite) ? { lon: lon!, lat: lat!, zoom } : null;
}

/** Rows that just changed are shown as such for a while. */
function useFresh(): ReadonlySet<string> {
  const [fresh, set] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => onChanged((c) => set(new Set([...c.added, ...c.changed]))), []);
  useEffect(() => {
    if (!fresh.size) return undefined;
    const timer = setTimeout(() => set(new Set()), 12_000);
    return () => clearTimeout(timer);
  }, [fresh]);
  return fresh;
}

/** The timeline shows all time, so that the period can be moved; its bars are as fine as there is room for. */
function useTimeline(filter: EventFilter) {
  const [bucket, setBucket] = useState<Bucket>('month');
  const open = writeFilter({ ...filter, from: undefined, to: undefined }).toString();
  const facets = useLoad(`${open}|${bucket}`, (signal) => api.facets(`?${open ? `${open}&` : ''}bucket=${bucket}`, signal));
  const bars = facets.data?.timeline;
  useEffect(() => {
    if (!bars?.length) return;
    const fits = bucketFor(dayNumber(bars[bars.length - 1]!.start) - dayNumber(bars[0]!.start) + 1);
    const finer: Bucket[] = ['month', 'week', 'day'];
    // A month of bars cannot tell how many days it spans, so only one step is taken at a time.
    if (finer.indexOf(fits) !== finer.indexOf(bucket)) setBucket(finer[finer.indexOf(bucket) + Math.sign(finer.indexOf(fits) - finer.indexOf(bucket))]!);
  }, [bars]);
  return { facets, bucket };
}

export default function EventsPage({ route }: PageProps) {
  const t = texts();
  useTitle(t.app.pages.events);
  const filter = readFilter(route.query);
  const key = writeFilter(filter).toString();
  const sort = SORTS.includes(route.query.get('sort') ?? '') ? route.query.get('sort')! : '-date';
  const chosen = route.query.get('sel');
  const marks = useLoad(key, (signal) => api.marks(key && `?${key}`, signal));
  const { facets, bucket } = useTimeline(filter);
  const list = useEventList(`${key}${key ? '&' : ''}sort=${sort}`);
  const [hovered, setHovered] = useState<string | null>(null);
  const [tip, setTip] = useState<Hit | null>(null);
  const [here, setHere] = useState<Hit | null>(null);
  const [boxMode, setBoxMode] = useState(false);
  const fresh = useFresh();
  const view = useMemo(() => readView(route.query), []);
  const choose = useCallback((id: string | null) => setQuery({ sel: id }), []);
  const moved = useCallback((v: View) => setQuery({ c: `${v.lon.toFixed(3)},${v.lat.toFixed(3)}`, z: v.zoom.toFixed(2) }), []);

  useEffect(() => setPageKeys(t.events.title, [
    [['↓', '↑', 'j', 'k'], t.events.keyNext], [['Enter'], t.events.keyOpen], [['b'], t.events.keyBox], [['t'], t.events.keyTray],
  ]), []);
  const step = (by: number): void => {
    const at = list.rows.findIndex((r) => r.id === chosen);
    const next = list.rows[Math.max(0, Math.min(list.rows.length - 1, at < 0 ? 0 : at + by))];
    if (next) choose(next.id);
  };
  useKeys({
    j: () => step(1), k: () => step(-1),
    b: () => setBoxMode((on) => !on),
    t: () => setQuery({ tray: route.query.has('tray') ? null : 'open' }),
    Enter: (e) => { if (chosen && !(e.target as HTMLElement).closest('a,button,summary')) go(['events', chosen]); },
    Escape: () => { setHere(null); setBoxMode(false); if (!here && !boxMode) choose(null); },
  });

  const columns: Column<EventRow>[] = [
    { key: 'date', title: t.events.columns.date, width: '116px', sort: 'date', cell: (r) => <EventDate row={r} /> },
    { key: 'event', title: t.events.columns.event, width: 'minmax(0, 1fr)', cell: (r) => <EventTitle row={r} /> },
    { key: 'killed', title: t.events.columns.killed, width: '92px', end: true, sort: 'killed', cell: (r) => <Killed row={r} /> },
  ];
  const chosenRow = list.rows.find((r) => r.id === (hovered ?? chosen));
  const chosenDays = chosenRow?.date?.start ? [chosenRow.date.start, chosenRow.date.end ?? chosenRow.date.start] as [string, string] : null;
  const partyName = (id: string): string | undefined => facets.data?.parties.find((p) => p.id === id)?.name;
  const total = list.total ?? marks.data?.total ?? null;
  return (
    <>
      <h1 class="hidden">{t.events.title}</h1>
      <div class="events-top">
        <FilterBar filter={filter} />
        <FilterChips filter={filter} partyName={partyName} />
      </div>
      <div class="events">
        <section class="events-map" aria-label={t.events.map}>
          {marks.error && !marks.data && <Fault error={marks.error} retry={marks.reload} />}
          <MapView marks={marks.data} view={view} box={filter.bbox} chosen={chosen} hovered={hovered} moved={moved} legend
            hover={(h) => { setTip(h); setHovered(h?.ids.length === 1 ? h.ids[0]! : null); }}
            choose={(h) => { if (h.ids.length === 1) { setHere(null); choose(h.ids[0]!); } else setHere(h); }}
            boxMode={boxMode} setBoxMode={setBoxMode} boxed={(b) => setQuery({ bbox: b.map((n) => n.toFixed(4)).join(',') }, true)} />
          {tip && !here && <Tip hit={tip} rows={list.rows} marks={marks.data} />}
          {here && <Here hit={here} filter={filter} close={() => setHere(null)} choose={choose} chosen={chosen} />}
          <Tray filter={filter} open={route.query.has('tray')} choose={choose} chosen={chosen} />
        </section>
        <section class="events-time" aria-label={t.events.timeline}>
          {facets.data && <Timeline bars={facets.data.timeline} bucket={bucket} from={filter.from} to={filter.to} marked={chosenDays} choose={(from, to) => setQuery({ from, to }, true)} />}
        </section>
        <section class="events-list" aria-label={t.events.list}>
          <div class="list-head" aria-live="polite">
            <strong>{total === null ? '' : t.count.events(total)}</strong>
            {list.loading && <span class="spinner spinner-small" aria-hidden="true" />}
          </div>
          <div class="list-body">
            {list.error && !list.rows.length ? <Fault error={list.error} retry={list.reload} />
              : !list.rows.length ? (list.loading ? <Loading /> : <None filter={filter} />)
                : (
                  <Table label={t.events.list} columns={columns} rows={list.rows} rowId={(r) => r.id} rowHeight={50} total={total ?? undefined} more={list.more}
                    sort={sort} setSort={(s) => setQuery({ sort: s === '-date' ? null : s })} chosen={chosen} choose={(r) => choose(r.id)}
                    open={(r) => go(['events', r.id])} hover={(r) => setHovered(r?.id ?? null)} marked={fresh} />
                )}
          </div>
        </section>
      </div>
    </>
  );
}

function None({ filter }: { filter: EventFilter }) {
  const t = texts();
  if (!isEmpty(filter)) return <Empty title={t.events.empty} hint={t.events.emptyHint} />;
  return <Empty title={t.events.emptyBase} hint={t.events.emptyBaseHint}><a class="button button-main" href={href(['reports'])}>{t.app.pages.reports}</a></Empty>;
}

