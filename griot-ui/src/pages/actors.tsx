/** The registry: who is who at which time, how each name was matched, and the events of an actor. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { api } from '../api';
import type { PageProps } from '../app';
import { Tag } from '../components/chip';
import { EventDate, EventTitle, Killed } from '../components/eventrow';
import { Icon } from '../components/icons';
import { MapView } from '../components/mapview';
import { Network } from '../components/network';
import { Empty, When } from '../components/states';
import { Table, type Column } from '../components/table';
import { Timeline } from '../components/timeline';
import { desk, type ActorShort, type ActorView } from '../desk-api';
import { country, dayText, number, sentence, words } from '../format';
import { useLoad, useSettled, useTitle } from '../hooks';
import { go, href, setQuery } from '../router';
import { texts } from '../texts';
import { bucketFor, dayNumber, isoDay } from '../time';
import type { EventRow } from '../types';
import '../styles/actors.css';

export default function ActorsPage({ route }: PageProps) {
  const id = route.path[1];
  return id ? <Actor id={id} at={route.query.get('at') ?? ''} /> : <List q={route.query.get('q') ?? ''} />;
}

function List({ q }: { q: string }) {
  const t = texts().actors;
  useTitle(t.title);
  const [typed, type] = useState(q);
  const asked = useSettled(typed.trim(), 250);
  useEffect(() => setQuery({ q: asked }), [asked]);
  const loaded = useLoad(`actors ${asked}`, (signal) => desk.actors(asked, null, signal));
  const [chosen, choose] = useState<string | null>(null);
  const columns: Column<ActorShort>[] = [
    { key: 'name', title: t.name, width: 'minmax(0, 3fr)', cell: (a) => <a class="cut" dir="auto" href={href(['actors', a.id])}>{a.name}</a> },
    { key: 'type', title: t.type, width: '180px', cell: (a) => (a.type ? sentence(words(a.type)) : <span class="quiet">{t.unknown}</span>) },
    { key: 'id', title: t.id, width: 'minmax(0, 1fr)', cell: (a) => <span class="sub cut">{a.id}</span> },
    { key: 'events', title: texts().app.pages.events, width: '90px', end: true, cell: (a) => (a.events ? number(a.events) : <span class="quiet">0</span>) },
  ];
  return (
    <div class="column list-page">
      <h1>{t.title}</h1>
      <p class="hint">{t.hint}</p>
      <label class="search"><Icon name="search" /><span class="hidden">{t.search}</span><input class="input" type="search" placeholder={t.search} value={typed} onInput={(e) => type(e.currentTarget.value)} /></label>
      <div class="list-table">
        <When of={loaded}>
          {(p) => (p.items.length
            ? <Table label={t.title} columns={columns} rows={p.items} rowId={(a) => a.id} rowHeight={32} total={p.total} chosen={chosen} choose={(a) => choose(a.id)} open={(a) => go(['actors', a.id])} />
            : <Empty title={t.none} />)}
        </When>
      </div>
      {loaded.data?.next && <p class="hint">{t.moreHint(number(loaded.data.items.length), number(loaded.data.total ?? 0))}</p>}
    </div>
  );
}

function Actor({ id, at }: { id: string; at: string }) {
  const loaded = useLoad(`actor ${id}`, (signal) => desk.actor(id, signal));
  useTitle(loaded.data?.actor.name ?? texts().actors.title);
  return <When of={loaded}>{(view) => <Shown view={view} at={at} />}</When>;
}

function period(from: string | null | undefined, to: string | null | undefined): string {
  const t = texts().actors;
  if (!from && !to) return '';
  return t.period(from ? dayText(from) : null, to ? dayText(to) : null);
}

function Shown({ view, at }: { view: ActorView; at: string }) {
  const t = texts().actors;
  const { actor } = view;
  return (
    <article class="column actor">
      <header>
        <p class="event-kicker"><a href={href(['actors'])}>{t.title}</a>{actor.type && <span>{sentence(words(actor.type))}</span>}{!actor.registered && <Tag tone="quiet">{t.byRule}</Tag>}</p>
        <h1 dir="auto">{actor.name}</h1>
        <p class="sub">{[actor.id, actor.homeCountry ? country(actor.homeCountry) : null, period(actor.from, actor.to)].filter(Boolean).join(' · ')}</p>
      </header>
      <div class="actor-columns">
        <div class="actor-main">
          <Ties view={view} at={at} />
          <Where id={actor.id} events={view.events} />
        </div>
        <aside class="actor-side">
          <Names view={view} />
          <Schemes view={view} />
          <Matches view={view} />
        </aside>
      </div>
    </article>
  );
}

/** The span of the slider: the dated ties, the actor's life and its events. */
function years(view: ActorView): [number, number] {
  const days = [view.actor.from, view.actor.to, ...view.ties.flatMap((t) => [t.start, t.end]), ...view.events.map((e) => e.date?.start ?? null)].filter((d): d is string => !!d);
  const all = days.map((d) => Number(d.slice(0, 4)));
  return all.length ? [Math.min(...all), Math.max(...all) + 1] : [0, 0];
}

function Ties({ view, at }: { view: ActorView; at: string }) {
  const t = texts().actors;
  const [first, last] = years(view);
  const name = (id: string): string => (id === view.actor.id ? view.actor.name : view.neighbours.find((n) => n.id === id)?.name ?? id);
  const [wide, setWide] = useState(false);
  if (!view.ties.length) return <section><h2>{t.ties}</h2><p class="hint">{t.noTies}</p></section>;
  const near = (x: ActorView['ties'][number]): boolean => wide || x.from === view.actor.id || x.to === view.actor.id;
  const held = view.ties.filter(near).filter((x) => !at || ((!x.start || x.start <= at) && (!x.end || x.end >= at)));
  const months = (last - first) * 12;
  const value = at ? (Number(at.slice(0, 4)) - first) * 12 + Number(at.slice(5, 7)) - 1 : months;
  const set = (n: number): void => setQuery({ at: n >= months ? null : `${first + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-01` });
  return (
    <section>
      <div class="network-options"><h2>{t.ties}</h2><label class="check"><input type="checkbox" checked={wide} onChange={(e) => setWide(e.currentTarget.checked)} /> {t.wide}</label></div>
      {months > 0 && (
        <label class="slider">
          <span>{at ? t.asOf(dayText(at)) : t.allTime}</span>
          <input type="range" min={0} max={months} step={1} value={value} aria-valuetext={at ? dayText(at) : t.allTime} onInput={(e) => set(Number(e.currentTarget.value))} />
          <span class="sub">{first} – {last}</span>
        </label>
      )}
      <Network centre={view.actor.id} ties={held} name={name} />
      <details class="ties">
        <summary>{t.tiesList(held.length)}</summary>
        <ul>
          {held.map((x) => (
            <li key={`${x.from}${x.kind}${x.to}${x.start}`}>
              <a href={href(['actors', x.from])} dir="auto">{name(x.from)}</a> <em>{t.kinds[x.kind] ?? words(x.kind)}</em> <a href={href(['actors', x.to])} dir="auto">{name(x.to)}</a>
              {' '}<span class="sub">{period(x.start, x.end)}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Where({ id, events }: { id: string; events: EventRow[] }) {
  const t = texts().actors;
  const filter = new URLSearchParams({ party: id });
  const marks = useLoad(`marks ${id}`, (signal) => api.marks(`?${filter}`, signal));
  const days = events.map((e) => e.date?.start).filter((d): d is string => !!d).sort();
  const span = days.length ? dayNumber(days[days.length - 1]!) - dayNumber(days[0]!) : 0;
  const bucket = bucketFor(span);
  const facets = useLoad(`facets ${id} ${bucket}`, (signal) => api.facets(`?${filter}&bucket=${bucket}`, signal));
  const [chosen, choose] = useState<string | null>(null);
  const columns: Column<EventRow>[] = useMemo(() => [
    { key: 'date', title: texts().events.columns.date, width: '130px', cell: (r) => <EventDate row={r} /> },
    { key: 'event', title: texts().events.columns.event, width: 'minmax(0, 1fr)', cell: (r) => <EventTitle row={r} /> },
    { key: 'killed', title: texts().events.columns.killed, width: '100px', end: true, cell: (r) => <Killed row={r} /> },
  ], []);
  const openBetween = (from: string | null, to: string | null): void => {
    const q = new URLSearchParams(filter);
    if (from) q.set('from', from);
    if (to) q.set('to', to);
    go(['events'], q);
  };
  if (!events.length) return <section><h2>{texts().app.pages.events}</h2><p class="hint">{t.noEvents}</p></section>;
  return (
    <section>
      <h2>{texts().app.pages.events} <a class="sub" href={href(['events'], filter)}>{t.inEvents(number(events.length))}</a></h2>
      <div class="actor-map"><MapView marks={marks.data} view={null} chosen={chosen} hovered={null} choose={(hit) => choose(hit.ids[0] ?? null)} nearest={7} /></div>
      {facets.data && days.length > 1 && <div class="actor-time"><Timeline bars={facets.data.timeline} bucket={bucket} from={days[0]} to={isoDay(dayNumber(days[days.length - 1]!) + 1)} choose={openBetween} /></div>}
      <div class="actor-events"><Table label={texts().events.list} columns={columns} rows={events} rowId={(r) => r.id} rowHeight={48} chosen={chosen} choose={(r) => choose(r.id)} open={(r) => go(['events', r.id])} /></div>
    </section>
  );
}

/** The countries in which a name holds, where these are others than the actor's own. */
function elsewhere(name: string[] | undefined, own: string[]): string {
  const lands = (name ?? []).filter((c) => c !== '*');
  return lands.join() === own.join() ? '' : lands.map(country).join(', ');
}

function Names({ view: { actor } }: { view: ActorView }) {
  const t = texts().actors;
  return (
    <section class="panel">
      <h2>{t.names}</h2>
      {actor.countries.length > 0 && actor.registered && <p class="hint">{t.activeIn(actor.countries.map((c) => (c === '*' ? t.anywhere : country(c))).join(', '))}</p>}
      {!actor.names.length && <p class="hint">{actor.registered ? t.noNames : t.byRuleHint}</p>}
      <ul class="names">
        {actor.names.map((n) => <li key={`${n.text}${n.from}`}><span dir="auto">{n.text}</span> <span class="sub">{[elsewhere(n.countries, actor.countries), period(n.from, n.to)].filter(Boolean).join(' · ')}</span></li>)}
      </ul>
      {actor.sources && <p class="hint">{t.sources}: {actor.sources}</p>}
    </section>
  );
}

function Schemes({ view: { actor } }: { view: ActorView }) {
  const t = texts().actors;
  if (!actor.schemes.length) return null;
  return (
    <section class="panel">
      <h2>{t.schemes}</h2>
      <ul class="names">
        {actor.schemes.map((s) => <li key={`${s.scheme}${s.name}${s.from}`}><Tag>{s.scheme.toUpperCase()}</Tag> <span dir="auto">{s.name}</span> <span class="sub">{[s.id, period(s.from, s.to)].filter(Boolean).join(' · ')}</span></li>)}
      </ul>
    </section>
  );
}

function Matches({ view }: { view: ActorView }) {
  const t = texts().actors;
  const byAlias = new Map<string, ActorView['aliasesMatched']>();
  for (const m of view.aliasesMatched) byAlias.set(m.alias, [...(byAlias.get(m.alias) ?? []), m]);
  return (
    <section class="panel">
      <h2>{t.matched}</h2>
      <p class="hint">{byAlias.size ? t.matchedHint : t.noMatch}</p>
      <ul class="names">
        {[...byAlias].map(([alias, list]) => (
          <li key={alias}>
            <q dir="auto">{alias}</q> <span class="sub">{t.times(list.reduce((n, m) => n + m.n, 0))}</span>
            <span class="match-reports">{list.slice(0, 6).map((m, i) => <a key={m.document} href={href(['reports', m.document], new URLSearchParams({ at: String(m.span[0]) }))}>{t.report(i + 1)}</a>)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
