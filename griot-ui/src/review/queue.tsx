/** Events in the order in which a person's look at them most changes the published totals; text beside values, one decision at a time. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { api } from '../api';
import { Tag } from '../components/chip';
import { ReasonDialog } from '../components/dialog';
import { EventTitle, Killed } from '../components/eventrow';
import { FilterBar, FilterChips } from '../components/filterbar';
import { setPageKeys } from '../components/keyhelp';
import { MarkedText } from '../components/markedtext';
import { Empty, When } from '../components/states';
import { decide, undo } from '../decide';
import { desk, type QueueItem } from '../desk-api';
import { number } from '../format';
import { readFilter, writeFilter } from '../filters';
import { useKeys, useLoad } from '../hooks';
import { segments } from '../marks';
import { Dialogs, type Asked } from '../pages/event-decide';
import { Values } from '../pages/event-values';
import { href, setQuery, type Route } from '../router';
import { useDesk } from '../session';
import { texts } from '../texts';
import type { EventView, Page } from '../types';

const LAYER: Record<string, string> = { type: 'trigger', date: 'date', place: 'place', actors: 'actor', harm: 'count', persons: 'person', material: 'weapon', speaker: 'speaker' };

export function Queue({ route, may }: { route: Route; may: boolean }) {
  const t = texts().review;
  const filter = readFilter(route.query);
  const assignee = route.query.get('assignee') ?? '';
  const q = writeFilter(filter);
  if (assignee) q.set('assignee', assignee);
  q.set('limit', '200');
  const loaded = useLoad(`queue ${q}`, (signal) => desk.queue(`?${q}`, signal));
  return (
    <>
      <div class="queue-bar">
        <FilterBar filter={filter}>
          <label class="inline"><span>{t.assignee}</span> <Assignees value={assignee} set={(v) => setQuery({ assignee: v })} items={loaded.data?.items ?? []} /></label>
        </FilterBar>
        <FilterChips filter={filter} />
      </div>
      <When of={loaded}>{(page) => <Work page={page} route={route} may={may} reload={loaded.reload} />}</When>
    </>
  );
}

function Assignees({ value, set, items }: { value: string; set: (v: string) => void; items: QueueItem[] }) {
  const t = texts().review;
  const me = useDesk().session.user!.name;
  const names = [...new Set([me, value, ...items.map((i) => i.assignee ?? '')])].filter((n) => n && n !== 'none').sort();
  return (
    <select value={value} onChange={(e) => set(e.currentTarget.value)}>
      <option value="">{t.everyone}</option>
      <option value="none">{t.nobody}</option>
      {names.map((n) => <option key={n} value={n}>{n === me ? t.me(n) : n}</option>)}
    </select>
  );
}

function Work({ page, route, may, reload }: { page: Page<QueueItem>; route: Route; may: boolean; reload: () => void }) {
  const t = texts();
  const me = useDesk().session.user!.name;
  const items = page.items;
  const asked = route.query.get('event');
  const place = Math.max(0, items.findIndex((i) => i.event.id === asked));
  const lastPlace = useRef(0);
  const at = asked && items.some((i) => i.event.id === asked) ? place : Math.min(lastPlace.current, items.length - 1);
  lastPlace.current = Math.max(0, at);
  const item = items[at];
  const [accepting, setAccepting] = useState(false);
  const lastDecision = useRef<string[]>([]);
  const choose = (n: number): void => setQuery({ event: items[Math.min(items.length - 1, Math.max(0, n))]?.event.id ?? null });
  const note = (ids: (string | undefined)[]): void => { lastDecision.current = [...lastDecision.current, ...ids.filter((x): x is string => !!x)]; };
  const accept = async (events: string[], reason: string): Promise<void> => {
    const answer = await decide({ action: 'ACCEPT', events, ...(reason ? { note: reason } : {}) });
    note([answer?.decisions?.[0]?.id ?? answer?.decision?.id]);
    reload();
  };
  const assign = async (who: string | null): Promise<void> => {
    if (!item) return;
    await desk.assign([item.event.id], who);
    reload();
  };
  useEffect(() => setPageKeys(t.review.title, [
    [['j'], t.review.next], [['k'], t.review.previous],
    ...(may ? [[['a'], t.event.accept], [['c'], t.event.correct], [['p'], t.review.notPlace], [['t'], t.review.notActor], [['r'], t.event.reject], [['m'], t.event.merge],
      [['s'], t.event.split], [['g'], t.review.takeIt], [['u'], t.review.undoLast], [['A'], t.review.acceptAll]] as [string[], string][] : []),
  ]), [may]);
  useKeys({ j: () => choose(at + 1), k: () => choose(at - 1) });
  useKeys({
    a: () => item && void accept([item.event.id], ''),
    A: () => setAccepting(true),
    g: () => void assign(item?.assignee === me ? null : me),
    u: () => { const id = lastDecision.current.pop(); if (id) void undo(id).then(reload); },
  }, may);
  if (!items.length || !item) return <Empty title={t.review.empty} hint={t.review.emptyHint} />;
  return (
    <div class="queue">
      <div class="queue-list">
        <header>
          <span class="sub">{t.review.waiting(number(page.total ?? items.length))}</span>
          {may && <button type="button" class="button" onClick={() => setAccepting(true)}>{t.review.acceptAll}</button>}
        </header>
        <ol>
          {items.map((i, n) => (
            <li key={i.event.id} class="queue-item" data-on={n === at ? '' : undefined} aria-current={n === at ? 'true' : undefined} onClick={() => choose(n)}>
              <div class="queue-title"><EventTitle row={i.event} /></div>
              <div class="queue-killed"><Killed row={i.event} /></div>
              <p class="sub queue-why" title={i.why.join('; ')}>{i.why[0]}</p>
              {i.assignee && <Tag tone="quiet">{i.assignee}</Tag>}
            </li>
          ))}
        </ol>
      </div>
      <Desk item={item} key={item.event.id} may={may} accept={() => void accept([item.event.id], '')} assign={assign} me={me} decided={reload} />
      {accepting && (
        <ReasonDialog title={t.review.acceptAllTitle(items.length)} act={t.review.acceptAll} close={() => setAccepting(false)}
          go={(reason) => { setAccepting(false); void accept(items.map((i) => i.event.id), reason); }} />
      )}
    </div>
  );
}

function Desk({ item, may, accept, assign, me, decided }: { item: QueueItem; may: boolean; accept: () => void; assign: (who: string | null) => Promise<void>; me: string; decided: () => void }) {
  const t = texts();
  const loaded = useLoad(`review ${item.event.id}`, (signal) => api.event(item.event.id, null, signal));
  return (
    <div class="queue-desk">
      <header class="queue-head">
        <ul class="why">{item.why.map((w) => <li key={w}>{w}</li>)}</ul>
        {may && <button type="button" class="button" onClick={() => void assign(item.assignee === me ? null : me)}>{item.assignee === me ? t.review.letGo : t.review.takeIt}</button>}
        <a class="button" href={href(['events', item.event.id])}>{t.review.openEvent}</a>
      </header>
      <When of={loaded}>{(view) => <Pair view={view} may={may} accept={accept} decided={decided} />}</When>
    </div>
  );
}

/** The report on the left, what was made of it on the right. */
function Pair({ view, may, accept, decided }: { view: EventView; may: boolean; accept: () => void; decided: () => void }) {
  const t = texts();
  const [dialog, setDialog] = useState<Asked | null>(null);
  const [shown, show] = useState(view.documents[0]?.id ?? null);
  const close = (): void => { setDialog(null); setTimeout(decided, 300); };
  useKeys({
    c: () => setDialog({ kind: 'correct', field: 'date' }), p: () => setDialog({ kind: 'correct', field: 'place' }), t: () => setDialog({ kind: 'correct', field: 'initiator' }),
    r: () => setDialog({ kind: 'reject' }), m: () => setDialog({ kind: 'merge' }), s: () => { if (view.event.claims.length > 1) setDialog({ kind: 'split', claims: [] }); },
  }, may);
  return (
    <div class="pair">
      <div class="pair-text">
        <div class="tabs" role="tablist">
          {view.documents.map((d) => <button key={d.id} type="button" role="tab" aria-selected={d.id === shown} onClick={() => show(d.id)} dir="auto">{d.outlet ?? d.title ?? d.path}</button>)}
        </div>
        {shown ? <Text view={view} document={shown} key={shown} /> : <p class="hint">{t.review.noReport}</p>}
      </div>
      <div class="pair-card">
        <h2 dir="auto">{view.event.summary}</h2>
        {may && (
          <div class="actions">
            <button type="button" class="button button-main" onClick={accept}>{t.event.accept} <kbd>a</kbd></button>
            <button type="button" class="button" onClick={() => setDialog({ kind: 'correct', field: 'date' })}>{t.event.correct} <kbd>c</kbd></button>
            <button type="button" class="button" onClick={() => setDialog({ kind: 'merge' })}>{t.event.merge} <kbd>m</kbd></button>
            {view.event.claims.length > 1 && <button type="button" class="button" onClick={() => setDialog({ kind: 'split', claims: [] })}>{t.event.split} <kbd>s</kbd></button>}
            <button type="button" class="button" onClick={() => setDialog({ kind: 'reject' })}>{t.event.reject} <kbd>r</kbd></button>
          </div>
        )}
        <Values view={view} correct={may ? (field) => setDialog({ kind: 'correct', field }) : undefined} />
      </div>
      {dialog && <Dialogs asked={dialog} view={view} close={close} change={setDialog} />}
    </div>
  );
}

function Text({ view, document: id }: { view: EventView; document: string }) {
  const t = texts();
  const loaded = useLoad(`text ${id}`, (signal) => api.report(id, signal), false);
  const at = useRef<HTMLDivElement>(null);
  const quotes = useMemo(() => view.quotes.filter((q) => q.document === id), [view, id]);
  const ranges = quotes.map((q) => ({ start: q.span[0], end: q.span[1], layer: LAYER[q.field.split('.')[0]!] ?? 'claim' }));
  useEffect(() => { at.current?.querySelector('mark')?.scrollIntoView({ block: 'center' }); }, [loaded.data, view]);
  return (
    <When of={loaded}>
      {(report) => (report.text === null
        ? <p class="hint">{t.report.erased}</p>
        : <div ref={at} class="report-text" dir="auto" tabIndex={0}><MarkedText segments={segments(report.text, ranges)} label={(n) => `${quotes[n]!.field}: ${quotes[n]!.value}`} /></div>)}
    </When>
  );
}
