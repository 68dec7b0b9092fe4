/** Where reports are dropped, chosen or pasted; then the progress of the run and what it changed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { api, send, upload } from '../api';
import { EventDate, EventTitle, Killed } from '../components/eventrow';
import { Dialog } from '../components/dialog';
import { Icon } from '../components/icons';
import { onChanged, onProgress } from '../live';
import { texts } from '../texts';
import type { EventRow, Run } from '../types';

interface Watched {
  run: string;
  done: number;
  total: number;
  result: Run | null;
  failed: string | null;
}

const POLL = 1500;

/** The stream tells of progress; the run itself is asked too, since a stream may break. */
function useRun(): [Watched | null, (start: () => Promise<{ run: string }>, total: number) => void] {
  const [watched, set] = useState<Watched | null>(null);
  const run = watched?.run;
  const over = !!watched?.result || !!watched?.failed;
  useEffect(() => onProgress((p) => set((w) => (w && w.run === p.run ? { ...w, done: p.done, total: p.total } : w))), []);
  useEffect(() => {
    if (!run || over) return undefined;
    const ask = (): void => {
      api.run(run).then((r) => {
        if (r.state !== 'running') set((w) => (w?.run === run ? { ...w, result: r, failed: r.state === 'failed' ? texts().reports.failed : null } : w));
      }, () => undefined);
    };
    const timer = setInterval(ask, POLL);
    const stop = onChanged(ask);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [run, over]);
  const start = (begin: () => Promise<{ run: string }>, total: number): void => {
    set({ run: '', done: 0, total, result: null, failed: null });
    begin().then(
      (r) => set({ run: r.run, done: 0, total, result: null, failed: null }),
      (e: Error) => set({ run: '', done: 0, total, result: null, failed: e.message }),
    );
  };
  return [watched, start];
}

export function DropZone() {
  const t = texts().reports;
  const [watched, start] = useRun();
  const [over, setOver] = useState(false);
  const [paste, setPaste] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (list: FileList | null | undefined): void => {
    const files = [...(list ?? [])];
    if (files.length) start(() => upload(files), files.length);
  };
  return (
    <>
      <section class={over ? 'drop drop-over' : 'drop'} aria-label={t.drop}
        onDragOver={(e) => { e.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
        onDrop={(e) => { e.preventDefault(); setOver(false); take(e.dataTransfer?.files); }}>
        <Icon name="upload" />
        <div><strong>{t.drop}</strong><p class="hint">{t.dropHint}</p></div>
        <div class="drop-acts">
          <button type="button" class="button" onClick={() => input.current?.click()}>{t.choose}</button>
          <button type="button" class="button" onClick={() => setPaste(true)}>{t.paste}</button>
        </div>
        <input ref={input} type="file" multiple hidden aria-label={t.choose} accept=".txt,.html,.htm,.json,.jsonl,.ndjson,text/plain,text/html,application/json"
          onChange={(e) => { take(e.currentTarget.files); e.currentTarget.value = ''; }} />
      </section>
      {watched && <Progress watched={watched} />}
      {paste && <Paste close={() => setPaste(false)} go={(report) => { setPaste(false); start(() => send('POST', '/reports', report), 1); }} />}
    </>
  );
}

function Progress({ watched }: { watched: Watched }) {
  const t = texts().reports;
  const { result, failed } = watched;
  return (
    <section class="run" aria-live="polite">
      {failed ? <p class="fault" role="alert">{failed}</p>
        : !result ? (
          <>
            <p>{watched.run ? t.coding(watched.done, watched.total) : t.sending}</p>
            <progress max={watched.total || 1} value={watched.run ? watched.done : undefined} aria-label={t.sending} />
          </>
        ) : <Result run={result} />}
    </section>
  );
}

function Result({ run }: { run: Run }) {
  const t = texts();
  const { added, changed, removed } = run.events;
  return (
    <>
      <p><b>{t.reports.done}: {t.count.reports(run.coded)}</b>, {t.reports.result(added.length, changed.length, removed.length)}{run.alreadyCoded ? `, ${t.reports.already(run.alreadyCoded)}` : ''}</p>
      {run.rejected.length > 0 && (
        <ul class="run-rejected">{run.rejected.map((r) => <li key={r.path}><b>{t.reports.rejected}</b> <span dir="ltr">{r.path}</span>: <span dir="auto">{r.reason}</span></li>)}</ul>
      )}
      <RunEvents title={t.reports.newEvents} ids={added} />
      <RunEvents title={t.reports.changedEvents} ids={changed} />
    </>
  );
}

const SHOWN = 20;

/** The rows of the events that a run made or changed, as far as they can be found. */
function RunEvents({ title, ids }: { title: string; ids: string[] }) {
  const [rows, set] = useState<EventRow[]>([]);
  const key = ids.join();
  useEffect(() => {
    let gone = false;
    void Promise.all(ids.slice(0, SHOWN).map((id) => api.event(id, null).then(rowOf, () => null))).then((r) => gone || set(r.filter((x) => x !== null)));
    return () => { gone = true; };
  }, [key]);
  if (!rows.length) return null;
  return (
    <div class="run-events">
      <h3>{title}</h3>
      <ul class="cards">
        {rows.map((r) => (
          <li key={r.id}><div class="card-date"><EventDate row={r} /></div><div class="card-event"><EventTitle row={r} /></div><div class="card-killed"><Killed row={r} /></div></li>
        ))}
      </ul>
    </div>
  );
}

function rowOf(view: Awaited<ReturnType<typeof api.event>>): EventRow {
  const e = view.event;
  return {
    ...e, type: e.type.id, acled: e.type.acled, documents: e.documents.length, reviewed: view.reviewed,
    actors: e.actors.map((a) => ({ ...a, basis: [...new Set(a.attribution.map((x) => x.basis))] })), killed: view.figures.killed ?? null, injured: view.figures.injured ?? null,
  };
}

function Paste({ go, close }: { go: (report: Record<string, string>) => void; close: () => void }) {
  const t = texts().reports;
  const submit = (e: Event): void => {
    e.preventDefault();
    const f = new FormData(e.currentTarget as HTMLFormElement);
    go(Object.fromEntries([...f].map(([k, v]) => [k, String(v).trim()] as [string, string]).filter(([, v]) => v)));
  };
  return (
    <Dialog title={t.paste} close={close} wide>
      <form class="form" onSubmit={submit}>
        <div class="form form-three">
          <label class="field"><span>{t.pasteTitle}</span><input name="title" /></label>
          <label class="field"><span>{t.pasteOutlet}</span><input name="outlet" /></label>
          <label class="field"><span>{t.pastePublished}</span><input name="published" type="date" /></label>
        </div>
        <label class="field"><span>{t.pasteText}</span><textarea name="text" rows={12} required dir="auto" /></label>
        <div class="form-end"><button type="submit" class="button button-main">{t.pasteSend}</button></div>
      </form>
    </Dialog>
  );
}
