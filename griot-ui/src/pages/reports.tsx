/** All reports, and the way to bring new ones in. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { api } from '../api';
import type { PageProps } from '../app';
import { Tag } from '../components/chip';
import { Icon } from '../components/icons';
import { Empty, Fault, Loading } from '../components/states';
import { Table, type Column } from '../components/table';
import { dayText, number } from '../format';
import { useLoad, useSettled, useTitle } from '../hooks';
import { go, href, setQuery } from '../router';
import { canCode, useDesk } from '../session';
import { texts } from '../texts';
import type { Rejection, ReportRow } from '../types';
import { DropZone } from './reports-drop';

export default function ReportsPage({ route }: PageProps) {
  const t = texts();
  useTitle(t.app.pages.reports);
  const may = canCode(useDesk());
  const rejected = route.query.get('state') === 'rejected';
  return (
    <div class="reports">
      <h1 class="hidden">{t.reports.title}</h1>
      {may && <DropZone />}
      <div class="reports-bar">
        <div class="tabs" role="tablist">
          <button type="button" role="tab" aria-selected={!rejected} onClick={() => setQuery({ state: null })}>{t.reports.all}</button>
          <button type="button" role="tab" aria-selected={rejected} onClick={() => setQuery({ state: 'rejected' })}>{t.reports.rejectedTab}</button>
        </div>
        {!rejected && <Search q={route.query.get('q') ?? ''} />}
      </div>
      <div class="reports-list" role="tabpanel" aria-label={rejected ? t.reports.rejectedTab : t.reports.all}>
        {rejected ? <Rejected /> : <Coded q={route.query.get('q') ?? ''} chosen={route.query.get('sel')} />}
      </div>
    </div>
  );
}

function Search({ q }: { q: string }) {
  const t = texts().reports;
  const [text, setText] = useState(q);
  const settled = useSettled(text, 300);
  useEffect(() => {
    if (settled.trim() !== q) setQuery({ q: settled.trim() || null });
  }, [settled]);
  return (
    <div class="search">
      <Icon name="search" />
      <input class="input" type="search" placeholder={t.search} aria-label={t.search} value={text} onInput={(e) => setText(e.currentTarget.value)} />
    </div>
  );
}

/** The pages of a list, loaded as one scrolls; the ledger's growth loads it anew. */
function usePages<T>(query: string): { rows: T[]; total: number | null; error: Error | null; loading: boolean; more: () => void; reload: () => void } {
  const [rest, setRest] = useState<{ of: string; rows: T[]; next: string | null }>({ of: '', rows: [], next: null });
  const [busy, setBusy] = useState(false);
  const first = useLoad(query, (signal) => api.reports(`?${query}`, signal));
  useEffect(() => setRest({ of: query, rows: [], next: first.data?.next ?? null }), [first.data]);
  const more = useCallback(() => {
    if (busy || !rest.next || rest.of !== query) return;
    setBusy(true);
    api.reports(`?${query}&cursor=${encodeURIComponent(rest.next)}`).then(
      (p) => { setRest((r) => (r.of === query ? { of: query, rows: [...r.rows, ...(p.items as T[])], next: p.next } : r)); setBusy(false); },
      () => setBusy(false),
    );
  }, [busy, rest, query]);
  return { rows: [...((first.data?.items ?? []) as T[]), ...rest.rows], total: first.data?.total ?? null, error: first.error, loading: first.loading, more, reload: first.reload };
}

function Coded({ q, chosen }: { q: string; chosen: string | null }) {
  const t = texts().reports;
  const p = new URLSearchParams({ limit: '100', state: 'coded' });
  if (q) p.set('q', q);
  const list = usePages<ReportRow>(p.toString());
  if (list.error && !list.rows.length) return <Fault error={list.error} retry={list.reload} />;
  if (!list.rows.length) return list.loading ? <Loading /> : q ? <Empty title={t.emptyFilter} /> : <Empty title={t.empty} hint={t.emptyHint} />;
  const columns: Column<ReportRow>[] = [
    { key: 'published', title: t.columns.published, width: '120px', cell: (r) => <div class={r.published.date ? undefined : 'quiet'}>{r.published.date ? dayText(r.published.date) : t.noDate}</div> },
    {
      key: 'title', title: t.columns.title, width: 'minmax(0, 1fr)', cell: (r) => (
        <>
          <div class="event-line cut"><a href={href(['reports', r.id])} dir="auto">{r.title ?? t.untitled}</a>{r.copyOf && <Tag tone="quiet">{t.copy}</Tag>}</div>
          <div class="sub cut" dir="auto">{withoutTitle(r)}</div>
        </>
      ),
    },
    { key: 'outlet', title: t.columns.outlet, width: 'minmax(110px, 220px)', cell: (r) => <div class={r.outlet ? 'cut' : 'cut quiet'} dir="auto">{r.outlet ?? t.noOutlet}</div> },
    { key: 'claims', title: t.columns.claims, width: '72px', end: true, cell: (r) => (r.claims ? number(r.claims) : <span class="quiet">0</span>) },
    { key: 'events', title: t.columns.events, width: '72px', end: true, cell: (r) => (r.events ? <a href={href(['events'], `document=${r.id}`)}>{number(r.events)}</a> : <span class="quiet">0</span>) },
  ];
  return (
    <Table label={t.title} columns={columns} rows={list.rows} rowId={(r) => r.id} rowHeight={50} total={list.total ?? undefined} more={list.more}
      chosen={chosen} choose={(r) => setQuery({ sel: r.id })} open={(r) => go(['reports', r.id])} />
  );
}

function Rejected() {
  const t = texts().reports;
  const list = usePages<Rejection>('limit=100&state=rejected');
  if (list.error && !list.rows.length) return <Fault error={list.error} retry={list.reload} />;
  if (!list.rows.length) return list.loading ? <Loading /> : <Empty title={t.noneRejected} />;
  const columns: Column<Rejection>[] = [
    { key: 'path', title: t.columns.file, width: 'minmax(0, 1fr)', cell: (r) => <div class="cut" dir="ltr" title={r.path}>{r.path}</div> },
    { key: 'stage', title: t.columns.stage, width: '130px', cell: (r) => t.stage[r.stage] ?? r.stage },
    { key: 'reason', title: t.columns.reason, width: 'minmax(0, 1.2fr)', cell: (r) => <div class="cut" dir="auto" title={r.reason}>{r.reason}</div> },
  ];
  return <Table label={t.rejectedTab} columns={columns} rows={list.rows} rowId={(r) => `${r.path}-${r.reason}`} rowHeight={34} more={list.more} />;
}

/** Most texts begin with their title; the list need not say it twice. */
function withoutTitle(r: ReportRow): string {
  const s = (r.snippet ?? r.path).trim();
  return r.title && s.startsWith(r.title) ? s.slice(r.title.length).trim() || s : s;
}
