/** One report: its text with all that was read in it, what was coded, and what was read but not coded. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { api } from '../api';
import type { PageProps } from '../app';
import { Tag } from '../components/chip';
import { setPageKeys } from '../components/keyhelp';
import { MarkedText } from '../components/markedtext';
import { When } from '../components/states';
import { dateText, number, placeText, range, sentence, words } from '../format';
import { useKeys, useLoad, useTitle } from '../hooks';
import { segments, type Range } from '../marks';
import { speakerText } from '../quotes';
import { href, setQuery, type Route } from '../router';
import { typeName, useDesk } from '../session';
import { texts } from '../texts';
import type { Claim, ReportView, TextMark } from '../types';

/** Order of the toggles; layers that a report does not have are not shown. */
const LAYERS = ['claim', 'trigger', 'actor', 'person', 'place', 'date', 'count', 'weapon', 'speaker', 'furniture', 'not-coded'];

export default function ReportPage({ route }: PageProps) {
  const id = route.path[1]!;
  const loaded = useLoad(id, (signal) => api.report(id, signal));
  useTitle(loaded.data?.document.title ?? texts().report.title);
  return <When of={loaded}>{(view) => <Shown view={view} route={route} />}</When>;
}

/** All marks, those of what was not coded among them, in one list. */
function allMarks(view: ReportView): TextMark[] {
  const t = texts().report;
  return [
    ...view.marks,
    ...view.notCoded.map((n) => ({ start: n.span[0], end: n.span[1], layer: 'not-coded', label: t.why[n.why] ?? n.why })),
  ];
}

function Shown({ view, route }: { view: ReportView; route: Route }) {
  const t = texts();
  const off = new Set((route.query.get('hide') ?? '').split(',').filter(Boolean));
  const claim = route.query.get('claim');
  const at = Number(route.query.get('at') ?? NaN);
  const marks = useMemo(() => allMarks(view), [view]);
  const layers = LAYERS.filter((l) => marks.some((m) => m.layer === l));
  const [picked, pick] = useState<number | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const shown: (Range & { index: number })[] = marks.map((m, index) => ({ start: m.start, end: m.end, layer: m.layer, index })).filter((m) => !off.has(m.layer));
  const pieces = useMemo(() => (view.text === null ? [] : segments(view.text, shown)), [view, route.query.get('hide')]);
  // A mark that was picked, else all sentences of the chosen claim.
  const chosen = new Set(shown.flatMap((m, i) => (picked !== null ? m.index === picked : !!claim && m.layer === 'claim' && marks[m.index]!.claim === claim) ? [i] : []));

  const scrollTo = (offset: number): void => {
    const spots = [...(text.current?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
    const spot = spots.filter((s) => Number(s.dataset.start) <= offset).pop() ?? spots[0];
    spot?.scrollIntoView({ block: 'center' });
  };
  useEffect(() => {
    const first = Number.isFinite(at) ? at : marks.find((m) => m.claim === claim)?.start;
    if (first !== undefined) scrollTo(first);
  }, [claim, at, view]);
  const step = (by: number): void => {
    const order = shown.map((m) => m.index).filter((i) => !['claim', 'furniture'].includes(marks[i]!.layer)).sort((a, b) => marks[a]!.start - marks[b]!.start);
    const now = picked === null ? -1 : order.indexOf(picked);
    const next = order[(now + by + order.length) % order.length];
    if (next === undefined) return;
    pick(next);
    scrollTo(marks[next]!.start);
  };
  useEffect(() => setPageKeys(t.report.title, [[['n'], t.report.next], [['p'], t.report.previous]]), []);
  useKeys({ n: () => step(1), p: () => step(-1), Escape: () => { pick(null); setQuery({ claim: null, at: null }); } });
  const toggle = (l: string): void => {
    const next = off.has(l) ? [...off].filter((x) => x !== l) : [...off, l];
    setQuery({ hide: next.sort().join(',') || null });
  };
  return (
    <article class="report column">
      <header class="report-head">
        <p class="event-kicker"><a href={href(['reports'])}>{t.app.pages.reports}</a><span dir="auto">{view.document.outlet ?? t.reports.noOutlet}</span></p>
        <h1 dir="auto">{view.document.title ?? t.reports.untitled}</h1>
        <Meta view={view} />
      </header>
      <div class="report-columns">
        <div>
          <div class="layers" role="group" aria-label={t.report.layers}>
            {layers.map((l) => (
              <button key={l} type="button" class={`layer layer-${l}`} aria-pressed={!off.has(l)} onClick={() => toggle(l)}>
                <span class={`mark mark-${l}`}>{t.report.layer[l] ?? words(l)}</span> <span class="sub">{number(marks.filter((m) => m.layer === l).length)}</span>
              </button>
            ))}
          </div>
          {view.text === null
            ? <p class="report-text quiet">{t.report.erased}</p>
            : (
              <div ref={text} class="report-text" dir="auto" lang={view.document.language}>
                <MarkedText segments={pieces} chosen={chosen} label={(i) => markTitle(marks[shown[i]!.index]!)}
                  choose={(i) => { pick(shown[i]!.index); const c = marks[shown[i]!.index]!.claim; setQuery({ claim: c ?? null, at: null }); }} />
              </div>
            )}
        </div>
        <aside class="report-side">
          {picked !== null && marks[picked] && <Picked mark={marks[picked]!} />}
          <ClaimList view={view} chosen={claim} show={(c) => { pick(null); setQuery({ claim: c, at: null }); }} />
          <NotCoded view={view} show={(s) => scrollTo(s)} />
        </aside>
      </div>
    </article>
  );
}

function markTitle(m: TextMark): string {
  const t = texts().report;
  return `${t.layer[m.layer] ?? m.layer}: ${m.label}${m.value ? ` (${m.value})` : ''}`;
}

function Meta({ view }: { view: ReportView }) {
  const t = texts();
  const d = view.document;
  const reason = (r: string): string => t.report.dateReason[r] ?? words(r);
  return (
    <dl class="meta">
      <div class="meta-wide"><dt>{t.report.published}</dt><dd>{d.published.date ? <b>{dateText({ start: d.published.date, end: d.published.date, precision: 'day' })}</b> : <b class="quiet">{t.reports.noDate}</b>} <span class="sub">{t.report.publishedHow}: {reason(d.published.reason)}</span></dd></div>
      {d.modified.date && <div><dt>{t.report.modified}</dt><dd>{dateText({ start: d.modified.date, end: d.modified.date, precision: 'day' })} <span class="sub">{reason(d.modified.reason)}</span></dd></div>}
      {d.author && <div><dt>{t.report.author}</dt><dd dir="auto">{d.author}</dd></div>}
      <div><dt>{t.report.language}</dt><dd>{d.language}</dd></div>
      <div><dt>{t.report.length}</dt><dd>{t.count.characters(d.characters)}</dd></div>
      <div><dt>{t.report.file}</dt><dd class="break" dir="ltr">{d.path}</dd></div>
      {d.url && <div><dt>{t.report.address}</dt><dd class="break" dir="ltr">{d.url}</dd></div>}
      {d.copyOf && <div><dt><Tag tone="warn">{t.reports.copy}</Tag></dt><dd><a href={href(['reports', d.copyOf])}>{t.report.copyOf}</a></dd></div>}
    </dl>
  );
}

function Picked({ mark }: { mark: TextMark }) {
  const t = texts().report;
  return (
    <section class="panel picked" aria-live="polite">
      <p><span class={`mark mark-${mark.layer}`}>{t.layer[mark.layer] ?? mark.layer}</span> <b dir="auto">{mark.label}</b></p>
      {mark.value && <p class="sub" dir="auto">{mark.value}</p>}
    </section>
  );
}

function claimTitle(c: Claim, name: (id: string | null) => string): string {
  const t = texts().report;
  if (c.kind === 'relation') return sentence(words(c.relation ?? t.kinds.relation!));
  if (c.kind === 'statistic') return sentence(words(c.measure ?? t.kinds.statistic!));
  return name(c.type.id);
}

function ClaimList({ view, chosen, show }: { view: ReportView; chosen: string | null; show: (claim: string) => void }) {
  const t = texts();
  const { codebook } = useDesk();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [chosen]);
  const eventOf = useLoad(view.events.join(), () => eventsOfClaims(view.events));
  const sorted = [...view.claims].sort((a, b) => (a.trigger?.[0] ?? 0) - (b.trigger?.[0] ?? 0));
  return (
    <section class="panel">
      <h2>{t.report.claims}</h2>
      {!sorted.length && <p class="quiet">{t.report.noClaims}</p>}
      <ul class="claim-cards" ref={list}>
        {sorted.map((c) => (
          <li key={c.id} aria-current={c.id === chosen ? 'true' : undefined}>
            <p class="event-line">
              <button type="button" class="button-link claim-open" onClick={() => show(c.id)}>{claimTitle(c, (id) => typeName(codebook, id))}</button>
              {c.kind !== 'event' && <Tag tone="quiet">{t.report.kinds[c.kind] ?? c.kind}</Tag>}
              {c.stance === 'denies' && <Tag tone="warn">{t.report.stance.denies}</Tag>}
              {c.reality !== 'happened' && <Tag tone="warn">{t.report.reality[c.reality] ?? c.reality}</Tag>}
              {!c.main && c.kind === 'event' && <Tag tone="quiet">{t.report.background}</Tag>}
            </p>
            <p class="sub" dir="auto">{[c.date && dateText(c.date), c.place && placeText(c.place)].filter(Boolean).join(' · ')}</p>
            <p class="sub" dir="auto">{[...new Set(c.actors.map((a) => a.name))].join(', ')}</p>
            {c.harm.length > 0 && <p class="sub">{c.harm.filter((h) => !h.partOf).map((h) => `${range(h.low, h.high) ?? h.words ?? ''} ${t.harm[h.kind] ?? h.kind}`).join(', ')}</p>}
            {speakerText(c) && <p class="sub" dir="auto">{t.event.saidBy(speakerText(c)!)}</p>}
            {eventOf.data?.has(c.id) && <p><a href={href(['events', eventOf.data.get(c.id)!])}>{t.report.inEvent}</a></p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A report is part of a handful of events; each of them says which claims it holds. */
async function eventsOfClaims(events: string[]): Promise<Map<string, string>> {
  const views = await Promise.all(events.slice(0, 20).map((e) => api.event(e, null).catch(() => null)));
  return new Map(views.flatMap((v) => v?.event.claims.map((c) => [c, v.event.id] as const) ?? []));
}

function NotCoded({ view, show }: { view: ReportView; show: (start: number) => void }) {
  const t = texts().report;
  const kept = view.notCoded.filter((n) => n.why !== 'furniture');
  if (!kept.length) return null;
  return (
    <section class="panel">
      <h2>{t.notCoded}</h2>
      <ul class="not-coded">
        {kept.map((n) => (
          <li key={`${n.span[0]}${n.why}`}>
            <Tag tone="quiet">{t.why[n.why] ?? words(n.why)}</Tag>
            <button type="button" class="button-link" dir="auto" onClick={() => show(n.span[0])}>{view.text ? cut(view.text.slice(...n.span)) : `${n.span[0]}–${n.span[1]}`}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function cut(s: string): string {
  const flat = s.replace(/\s+/g, ' ').trim();
  return flat.length > 110 ? `${flat.slice(0, 108)}…` : flat;
}
