/** Publishing: what would be written, what it loses, what changed since last time; then the files, and the log of who did. */
import { useState } from 'preact/hooks';
import type { PageProps } from '../app';
import { FilterBar, FilterChips } from '../components/filterbar';
import { Empty, Fault, Loading, When } from '../components/states';
import { toast } from '../components/toasts';
import { desk, type Change, type ExportPreview, type ExportRequest, type Publication, type SavedFilter } from '../desk-api';
import { readFilter, writeFilter } from '../filters';
import { number, words } from '../format';
import { useLoad, useTitle } from '../hooks';
import { href, setQuery } from '../router';
import { canCode, useDesk } from '../session';
import { texts } from '../texts';
import '../styles/publish.css';

const FORMATS = ['acled', 'csv', 'geojson', 'site'] as const;
const REDACTIONS = ['private', 'all-persons', 'none'] as const;

export default function PublishPage({ route }: PageProps) {
  const t = texts().publish;
  useTitle(t.title);
  const here = useDesk();
  const filter = readFilter(route.query);
  const format = FORMATS.find((f) => f === route.query.get('format')) ?? 'csv';
  const redaction = REDACTIONS.find((r) => r === route.query.get('redaction')) ?? 'private';
  const policy = filter.policy ?? (format === 'acled' ? 'acled' : 'ucdp');
  const events = writeFilter({ ...filter, policy: undefined }).toString();
  const request: ExportRequest = { filter: events, policy, format, redaction };
  const log = useLoad('publications', (signal) => desk.publications(signal));
  const roles = here.session.user?.role;
  return (
    <div class="column publish">
      <h1>{t.title}</h1>
      <p class="hint">{t.hint}</p>
      <Saved now={events} />
      <section class="panel">
        <h2>{t.which}</h2>
        <div class="publish-filter"><FilterBar filter={filter} /><FilterChips filter={filter} /></div>
      </section>
      <section class="panel choices-row">
        <label class="field"><span>{t.format}</span><select value={format} onChange={(e) => setQuery({ format: e.currentTarget.value })}>{FORMATS.map((f) => <option key={f} value={f}>{t.formats[f]}</option>)}</select></label>
        <label class="field"><span>{t.policy}</span><select value={policy} onChange={(e) => setQuery({ policy: e.currentTarget.value })}>{Object.keys(texts().policies).map((p) => <option key={p} value={p}>{texts().policies[p]}</option>)}</select></label>
        <label class="field"><span>{t.redaction}</span>
          <select value={redaction} onChange={(e) => setQuery({ redaction: e.currentTarget.value })}>{REDACTIONS.map((r) => <option key={r} value={r} disabled={r === 'none' && roles !== 'admin'}>{t.redactions[r]}</option>)}</select>
        </label>
        {redaction === 'none' && <p class="fault">{t.noneWarning}</p>}
      </section>
      <Preview request={request} may={canCode(here)} done={log.reload} />
      <section class="panel">
        <h2>{t.log}</h2>
        <When of={log}>{(page) => (page.items.length ? <Log items={page.items} /> : <Empty title={t.noLog} />)}</When>
      </section>
    </div>
  );
}

function Preview({ request, may, done }: { request: ExportRequest; may: boolean; done: () => void }) {
  const t = texts().publish;
  const key = JSON.stringify(request);
  const loaded = useLoad(`preview ${key}`, () => desk.preview(request));
  const [note, setNote] = useState('');
  const [writing, setWriting] = useState(false);
  const publish = (): void => {
    setWriting(true);
    desk.publish({ ...request, note }).then(
      (p) => { setWriting(false); setNote(''); toast(t.written(p.files.length)); done(); loaded.reload(); },
      (e: Error) => { setWriting(false); toast(e.message, { tone: 'fault' }); },
    );
  };
  if (!loaded.data) return loaded.error ? <Fault error={loaded.error} retry={loaded.reload} /> : <Loading label={t.working} />;
  return (
    <div class="publish-columns" aria-busy={loaded.loading}>
      <Loss of={loaded.data} />
      <Difference of={loaded.data} />
      {may && (
        <form class="panel form" onSubmit={(e) => { e.preventDefault(); publish(); }}>
          <h2>{t.write}</h2>
          <label class="field"><span>{t.note}</span><input value={note} maxLength={4000} onInput={(e) => setNote(e.currentTarget.value)} /></label>
          <div class="form-end"><button type="submit" class="button button-main" disabled={writing}>{writing ? t.working : t.go(number(loaded.data.rows))}</button></div>
        </form>
      )}
    </div>
  );
}

function Loss({ of: { loss } }: { of: ExportPreview }) {
  const t = texts().publish;
  const byReason = new Map<string, string[]>();
  for (const l of loss.leftOut) byReason.set(l.reason, [...(byReason.get(l.reason) ?? []), l.event]);
  return (
    <section class="panel">
      <h2>{t.loss}</h2>
      <p>{t.rows(number(loss.written), number(loss.events))}{loss.redactions ? ` ${t.redacted(number(loss.redactions))}` : ''}</p>
      {byReason.size > 0 && (
        <>
          <h3>{t.leftOut}</h3>
          <ul class="losses">
            {[...byReason].map(([reason, events]) => (
              <li key={reason}>
                <details><summary>{words(reason)} <span class="sub">{texts().count.events(events.length)}</span></summary>
                  <p class="links">{events.slice(0, 40).map((e) => <a key={e} href={href(['events', e])}>{e}</a>)}{events.length > 40 && ' …'}</p>
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
      {loss.losses.length > 0 && (
        <>
          <h3>{t.lost}</h3>
          <ul class="losses">
            {loss.losses.map((l) => (
              <li key={l.loss}>
                <details><summary>{words(l.loss)} <span class="sub">{texts().count.events(l.events)}</span></summary>
                  <p>{l.meaning}</p>
                  <p class="links">{l.examples.map((e) => <a key={e} href={href(['events', e])}>{e}</a>)}</p>
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
      {byReason.size === 0 && loss.losses.length === 0 && <p class="hint">{t.noLoss}</p>}
    </section>
  );
}

function Difference({ of: { difference: d } }: { of: ExportPreview }) {
  const t = texts().publish;
  return (
    <section class="panel">
      <h2>{t.difference}</h2>
      <p>{d.since ? t.since(d.since.when.slice(0, 16).replace('T', ' '), number(d.counts.same)) : t.first}</p>
      <Changes title={t.added(d.counts.added)} list={d.added} />
      <Changes title={t.removed(d.counts.removed)} list={d.removed} gone />
      <Changes title={t.revised(d.counts.revised)} list={d.revised} />
    </section>
  );
}

const SHOWN = 50;

function Changes({ title, list, gone }: { title: string; list: Change[]; gone?: boolean }) {
  const [all, showAll] = useState(false);
  if (!list.length) return null;
  return (
    <details class="changes">
      <summary>{title}</summary>
      <ul>
        {(all ? list : list.slice(0, SHOWN)).map((c) => (
          <li key={c.event}>
            {gone ? <span dir="auto">{c.summary}</span> : <a href={href(['events', c.event])} dir="auto">{c.summary}</a>}
            {c.fields.map((f) => <p key={f.field} class="sub">{words(f.field)}: <del dir="auto">{f.before || texts().fields.nothing}</del> → <ins dir="auto">{f.after || texts().fields.nothing}</ins></p>)}
            <p class="hint">{c.reason}</p>
          </li>
        ))}
      </ul>
      {!all && list.length > SHOWN && <button type="button" class="button-link" onClick={() => showAll(true)}>{texts().states.more}</button>}
    </details>
  );
}

function Saved({ now }: { now: string }) {
  const t = texts().publish;
  const loaded = useLoad('filters', (signal) => desk.filters(signal));
  const [name, setName] = useState('');
  const save = (e: Event): void => {
    e.preventDefault();
    desk.saveFilter(name.trim(), now).then(() => { setName(''); loaded.reload(); }, (x: Error) => toast(x.message, { tone: 'fault' }));
  };
  const drop = (f: SavedFilter): void => void desk.dropFilter(f.id).then(loaded.reload, (x: Error) => toast(x.message, { tone: 'fault' }));
  return (
    <section class="panel saved">
      <h2>{t.saved}</h2>
      <When of={loaded}>
        {(page) => (
          <ul class="saved-list">
            {page.items.length === 0 && <li class="hint">{t.noSaved}</li>}
            {page.items.map((f) => (
              <li key={f.id}>
                <a href={href(['publish'], f.query)} dir="auto" aria-current={f.query === now ? 'true' : undefined}>{f.name}</a>
                <span class="sub">{f.by}</span>
                <a class="sub" href={desk.feed(f.id)} target="_blank" rel="noopener">{t.feed}</a>
                <button type="button" class="button-link sub" onClick={() => drop(f)}>{t.drop}</button>
              </li>
            ))}
          </ul>
        )}
      </When>
      <form class="saved-form" onSubmit={save}>
        <label class="hidden" for="filter-name">{t.filterName}</label>
        <input id="filter-name" class="input" required maxLength={200} placeholder={t.filterName} value={name} onInput={(e) => setName(e.currentTarget.value)} />
        <button type="submit" class="button">{t.save}</button>
      </form>
    </section>
  );
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${number(Math.max(1, Math.round(bytes / 1000)))} kB` : `${number(Math.round(bytes / 1e5) / 10)} MB`;
}

function Log({ items }: { items: Publication[] }) {
  const t = texts().publish;
  return (
    <table class="decisions">
      <thead><tr><th scope="col">{texts().review.when}</th><th scope="col">{texts().review.who}</th><th scope="col">{t.what}</th><th scope="col">{t.files}</th></tr></thead>
      <tbody>
        {items.map((p) => (
          <tr key={p.id}>
            <td class="sub">{p.when.slice(0, 16).replace('T', ' ')}</td>
            <td dir="auto">{p.who}</td>
            <td>
              {t.formats[p.format] ?? p.format}, {texts().count.events(p.events)}, {texts().policies[p.policy] ?? p.policy}, {t.redactions[p.redaction] ?? p.redaction}
              {p.filter && <p class="sub"><a href={href(['publish'], p.filter)}>{p.filter}</a></p>}
              {p.note && <p dir="auto">{p.note}</p>}
            </td>
            <td><ul>{p.files.map((f) => <li key={f.name}><a href={desk.file(p.id, f.name)} download={f.name}>{f.name}</a> <span class="sub" title={`SHA-256 ${f.sha256}`}>{size(f.bytes)}</span></li>)}</ul></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
