/** One event: what happened, on what ground, who disagrees, and why it is one event. */
import { useEffect, useState } from 'preact/hooks';
import { api, ApiError } from '../api';
import type { PageProps } from '../app';
import { Tag } from '../components/chip';
import { Icon } from '../components/icons';
import { setPageKeys } from '../components/keyhelp';
import { MapView } from '../components/mapview';
import { SidesChart, TollChart } from '../components/saying';
import { Empty, When } from '../components/states';
import { dayText, percent, sentence, words } from '../format';
import { useKeys, useLoad, useTitle } from '../hooks';
import { colours as coloursOf } from '../quotes';
import { href, setQuery } from '../router';
import { canCode, typeName, useDesk } from '../session';
import { texts } from '../texts';
import type { EventView, Marks } from '../types';
import { undo } from '../decide';
import { Dialogs, type Asked } from './event-decide';
import { KeptApart, Nearby, Why } from './event-links';
import { Values } from './event-values';

export default function EventPage({ route }: PageProps) {
  const id = route.path[1]!;
  const policy = route.query.get('policy');
  const loaded = useLoad(`${id}|${policy}`, (signal) => api.event(id, policy, signal));
  const t = texts();
  useTitle(loaded.data?.event.summary ?? t.event.title);
  if (!loaded.data && loaded.error instanceof ApiError && loaded.error.status === 404) {
    return <Empty title={t.event.gone}><a class="button" href={href(['events'])}>{t.states.back}</a></Empty>;
  }
  return <When of={loaded}>{(view) => <Shown view={view} asked={id} />}</When>;
}

function Shown({ view, asked }: { view: EventView; asked: string }) {
  const t = texts();
  const desk = useDesk();
  const { event } = view;
  const may = canCode(desk);
  const [dialog, setDialog] = useState<Asked | null>(null);
  useEffect(() => setPageKeys(t.event.title, may ? [[['a'], t.event.accept], [['c'], t.event.correct], [['m'], t.event.merge], [['s'], t.event.split], [['r'], t.event.reject]] : []), [may]);
  useKeys({
    a: () => setDialog({ kind: 'accept' }), c: () => setDialog({ kind: 'correct', field: 'date' }), m: () => setDialog({ kind: 'merge' }),
    s: () => { if (event.claims.length > 1) setDialog({ kind: 'split', claims: [] }); }, r: () => setDialog({ kind: 'reject' }),
  }, may);
  return (
    <article class="event column">
      <div class="event-columns">
        <div class="event-main">
          <header class="event-head">
            <p class="event-kicker">
              <a href={href(['events'])}>{t.app.pages.events}</a>
              <span>{typeName(desk.codebook, event.type.id)}</span>
              {event.status === 'disputed' && <Tag tone="warn">{t.events.disputed}</Tag>}
              {!event.main && <Tag tone="quiet">{t.event.background}</Tag>}
              {view.reviewed && <Tag tone="good">{t.events.reviewed}</Tag>}
              <span class="sub">{t.event.independent(event.sources)} · {t.event.confidence} {percent(event.confidence)}</span>
            </p>
            <h1 dir="auto">{event.summary}</h1>
            {asked !== event.id && <p class="hint">{t.event.moved}</p>}
            {may && <Actions view={view} ask={setDialog} />}
          </header>
          <section>
            <h2>{t.event.values}</h2>
            <SourceKey view={view} />
            <Values view={view} correct={may ? (field) => setDialog({ kind: 'correct', field }) : undefined} />
          </section>
          <section>
            <h2>{t.event.why}</h2>
            <Why view={view} apart={may ? (l) => setDialog({ kind: 'apart', link: l }) : undefined} />
          </section>
          <section>
            <h2>{t.event.near}</h2>
            <p class="hint">{t.event.nearHint}</p>
            <KeptApart view={view} join={may ? (_, other) => setDialog({ kind: 'merge', other }) : undefined} />
            <h3>{t.event.nearby}</h3>
            <Nearby view={view} />
          </section>
        </div>
        <aside class="event-side">
          <Where view={view} />
          <Figures view={view} />
          <Claims view={view} />
          <Decisions view={view} may={may} />
        </aside>
      </div>
      {dialog && <Dialogs asked={dialog} view={view} close={() => setDialog(null)} change={setDialog} />}
    </article>
  );
}

function Actions({ view, ask }: { view: EventView; ask: (a: Asked) => void }) {
  const t = texts().event;
  return (
    <div class="actions">
      <button type="button" class="button button-main" onClick={() => ask({ kind: 'accept' })}><Icon name="check" />{t.accept}</button>
      <button type="button" class="button" onClick={() => ask({ kind: 'correct', field: 'date' })}><Icon name="edit" />{t.correct}</button>
      <button type="button" class="button" onClick={() => ask({ kind: 'merge' })}><Icon name="merge" />{t.merge}</button>
      {view.event.claims.length > 1 && <button type="button" class="button" onClick={() => ask({ kind: 'split', claims: [] })}><Icon name="split" />{t.split}</button>}
      <button type="button" class="button" onClick={() => ask({ kind: 'reject' })}><Icon name="close" />{t.reject}</button>
    </div>
  );
}

/** Which colour is which report. */
function SourceKey({ view }: { view: EventView }) {
  const t = texts();
  const colours = coloursOf(view.documents);
  return (
    <>
      <ul class="source-key" aria-label={t.event.reports}>
        {view.documents.map((d) => (
          <li key={d.id}>
            <i class={`dot dot-${colours.get(d.id)}`} aria-hidden="true" />
            <a href={href(['reports', d.id])} title={d.title ?? d.path}>{d.outlet ?? d.title ?? d.path}</a>
            <span class="sub">{d.published.date ? dayText(d.published.date) : t.reports.noDate}{d.copyOf ? `, ${t.reports.copy}` : ''}</span>
          </li>
        ))}
      </ul>
      <p class="hint">{t.event.sourcesHint}</p>
    </>
  );
}

function oneMark(view: EventView): Marks {
  const { event } = view;
  const p = event.place;
  const has = p?.lat != null && p.lon != null;
  const shape = p?.geometry && p.geometry.type !== 'Point' ? [{ id: event.id, geometry: p.geometry }] : [];
  return {
    ids: has || shape.length ? [event.id] : [], lon: [p?.lon ?? null], lat: [p?.lat ?? null], km: [p?.precisionKm ?? null], killed: [view.figures.killed?.best ?? null],
    type: [0], types: [event.type.id ?? ''], date: [null], main: [1], shapes: shape, total: 1, withoutPlace: 0, withoutDate: 0,
  };
}

function Where({ view }: { view: EventView }) {
  const t = texts().event;
  const [marks, setMarks] = useState(() => oneMark(view));
  useEffect(() => setMarks(oneMark(view)), [view]);
  if (!marks.ids.length) return null;
  return (
    <section class="event-where" aria-label={t.mapHere}>
      <MapView marks={marks} view={null} chosen={null} hovered={null} nearest={5.2} />
    </section>
  );
}

function Figures({ view }: { view: EventView }) {
  const t = texts();
  const colours = coloursOf(view.documents);
  const kinds = [...new Set(view.saying.map((s) => s.kind))].sort((a, b) => Number(b === 'killed') - Number(a === 'killed'));
  if (!kinds.length) return null;
  return (
    <section class="panel">
      <div class="panel-head">
        <h2>{t.event.saying}</h2>
        <select class="input input-small" aria-label={t.event.policy} onChange={(e) => setQuery({ policy: e.currentTarget.value === 'ucdp' ? null : e.currentTarget.value })}>
          {Object.entries(t.policies).map(([k, name]) => <option key={k} value={k} selected={(Object.values(view.figures)[0]?.policy ?? 'ucdp') === k}>{name.split(':')[0]}</option>)}
        </select>
      </div>
      {kinds.map((k) => (
        <SidesChart key={k} kind={k} sayings={view.saying.filter((s) => s.kind === k)} figure={view.figures[k]} colours={colours} />
      ))}
      {view.toll.length > 1 && (
        <div>
          <h3>{t.event.toll}</h3>
          <TollChart toll={view.toll.filter((x) => x.kind === 'killed').length ? view.toll.filter((x) => x.kind === 'killed') : view.toll} colours={colours} />
        </div>
      )}
    </section>
  );
}

function Claims({ view }: { view: EventView }) {
  const t = texts();
  const colours = coloursOf(view.documents);
  return (
    <section class="panel">
      <h2>{t.count.claims(view.claims.length)}</h2>
      <ul class="claims">
        {view.claims.map((c) => {
          const d = view.documents.find((x) => x.id === c.document);
          return (
            <li key={c.id}>
              <i class={`dot dot-${colours.get(c.document) ?? 1}`} aria-hidden="true" />
              <a href={href(['reports', c.document], `claim=${c.id}`)} dir="auto">{d?.title ?? d?.path ?? c.id}</a>
              <span class="sub">{[c.stance === 'denies' ? t.report.stance.denies : '', c.main ? '' : t.report.background].filter(Boolean).join(', ')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Decisions({ view, may }: { view: EventView; may: boolean }) {
  const t = texts().event;
  return (
    <section class="panel">
      <h2>{t.decisions}</h2>
      {!view.decisions.length && <p class="quiet">{t.noDecisions}</p>}
      <ul class="decisions">
        {view.decisions.map((d) => (
          <li key={d.id} class={d.undone || d.stands === false ? 'decision-undone' : undefined}>
            <p><b>{sentence(words(d.action.toLowerCase()))}{d.field ? `: ${d.field}` : ''}</b> <span class="sub">{d.who}, {dayText(d.when.slice(0, 10))} {d.when.slice(11, 16)}</span></p>
            {d.note && <p dir="auto">{d.note}</p>}
            {d.undone || d.stands === false ? <Tag>{t.undoneMark}</Tag> : may && <button type="button" class="button-link" onClick={() => void undo(d.id)}>{t.undo}</button>}
          </li>
        ))}
      </ul>
    </section>
  );
}
