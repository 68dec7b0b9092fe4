/** The filter of all lists of events: its menus, and a chip for each part that is set. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { api } from '../api';
import { filterChanges, isEmpty, writeFilter, type EventFilter } from '../filters';
import { country, dayText, number, percent, sentence, words } from '../format';
import { useLoad, useSettled } from '../hooks';
import { setQuery } from '../router';
import { typeName, useDesk } from '../session';
import { texts } from '../texts';
import type { Facets } from '../types';
import { Chip } from './chip';
import { Icon } from './icons';
import { Popover } from './popover';
import { Fault, Loading } from './states';

type ListKey = 'country' | 'type' | 'party' | 'harm';

function set(filter: EventFilter, change: Partial<EventFilter>): void {
  setQuery(filterChanges({ ...filter, ...change }), true);
}

export function FilterBar({ filter, children }: { filter: EventFilter; children?: ComponentChildren }) {
  const t = texts().filters;
  return (
    <div class="filterbar" role="search" aria-label={t.title}>
      <SearchBox filter={filter} />
      <Popover label={t.period} count={Number(!!filter.from) + Number(!!filter.to)}>{(close) => <Period filter={filter} close={close} />}</Popover>
      <FacetMenu filter={filter} field="country" label={t.country} items={(f) => f.countries.map((c) => ({ id: c.id, name: country(c.id), n: c.events }))} />
      <FacetMenu filter={filter} field="type" label={t.type} items={(f, name) => f.types.map((x) => ({ id: x.id, name: name(x.id), n: x.events }))} />
      <FacetMenu filter={filter} field="party" label={t.party} items={(f) => f.parties.map((p) => ({ id: p.id, name: p.name, n: p.events }))} />
      <HarmMenu filter={filter} />
      <Popover label={t.more} count={moreCount(filter)}>{(close) => <More filter={filter} close={close} />}</Popover>
      {children}
    </div>
  );
}

function SearchBox({ filter }: { filter: EventFilter }) {
  const t = texts().filters;
  const [text, setText] = useState(filter.q ?? '');
  const settled = useSettled(text, 350);
  useEffect(() => setText(filter.q ?? ''), [filter.q]);
  useEffect(() => {
    if (settled === text && settled.trim() !== (filter.q ?? '')) setQuery({ q: settled.trim() || null });
  }, [settled]);
  return (
    <div class="search filter-search">
      <Icon name="search" />
      <input class="input" type="search" placeholder={t.search} aria-label={t.search} value={text} onInput={(e) => setText(e.currentTarget.value)} />
    </div>
  );
}

function Period({ filter, close }: { filter: EventFilter; close: () => void }) {
  const t = texts().filters;
  const submit = (e: Event): void => {
    e.preventDefault();
    const f = new FormData(e.currentTarget as HTMLFormElement);
    close();
    set(filter, { from: String(f.get('from') || '') || undefined, to: String(f.get('to') || '') || undefined });
  };
  return (
    <form class="form" onSubmit={submit}>
      <label class="field"><span>{t.from}</span><input type="date" name="from" value={filter.from ?? ''} /></label>
      <label class="field"><span>{t.to}</span><input type="date" name="to" value={filter.to ?? ''} /></label>
      <div class="form-end"><button type="submit" class="button button-main">{t.apply}</button></div>
    </form>
  );
}

interface Item {
  id: string;
  name: string;
  n: number | null;
}

function FacetMenu({ filter, field, label, items }: { filter: EventFilter; field: ListKey; label: string; items: (f: Facets, name: (id: string) => string) => Item[] }) {
  return <Popover label={label} count={filter[field].length}>{() => <FacetList filter={filter} field={field} items={items} />}</Popover>;
}

/** The values of one field, counted under all other parts of the filter. */
function FacetList({ filter, field, items }: { filter: EventFilter; field: ListKey; items: (f: Facets, name: (id: string) => string) => Item[] }) {
  const { codebook } = useDesk();
  const others = writeFilter({ ...filter, [field]: [] }).toString();
  const loaded = useLoad(others, (signal) => api.facets(others && `?${others}`, signal));
  if (loaded.error && !loaded.data) return <Fault error={loaded.error} retry={loaded.reload} />;
  if (!loaded.data) return <Loading />;
  return <CheckList field={field} filter={filter} items={items(loaded.data, (id) => typeName(codebook, id))} />;
}

function HarmMenu({ filter }: { filter: EventFilter }) {
  const { codebook } = useDesk();
  const t = texts();
  return (
    <Popover label={t.filters.harm} count={filter.harm.length}>
      {() => <CheckList field="harm" filter={filter} items={codebook.harm.map((h) => ({ id: h, name: t.harm[h] ?? words(h), n: null }))} />}
    </Popover>
  );
}

function CheckList({ filter, field, items }: { filter: EventFilter; field: ListKey; items: Item[] }) {
  const t = texts().filters;
  const [find, setFind] = useState('');
  const chosen = filter[field];
  const missing = chosen.filter((c) => !items.some((i) => i.id === c)).map((id) => ({ id, name: words(id), n: null }));
  const all = [...missing, ...items];
  const shown = all.filter((i) => i.name.toLowerCase().includes(find.toLowerCase())).slice(0, 200);
  const toggle = (id: string): void => set(filter, { [field]: chosen.includes(id) ? chosen.filter((c) => c !== id) : [...chosen, id].sort() });
  return (
    <div class="checklist">
      {all.length > 9 && <input class="input" placeholder={t.find} aria-label={t.find} value={find} onInput={(e) => setFind(e.currentTarget.value)} />}
      {!all.length && <p class="hint">{t.none}</p>}
      <ul>
        {shown.map((i) => (
          <li key={i.id}>
            <label>
              <input type="checkbox" checked={chosen.includes(i.id)} onChange={() => toggle(i.id)} />
              <span class="cut" dir="auto" title={i.name}>{i.name}</span>
              {i.n !== null && <span class="quiet">{number(i.n)}</span>}
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}

const MORE = ['admin1', 'bbox', 'minKilled', 'status', 'source', 'minConfidence', 'maxConfidence', 'reviewed', 'main', 'policy'] as const;

function moreCount(f: EventFilter): number {
  return MORE.filter((k) => f[k] !== undefined).length + f.without.length;
}

function More({ filter, close }: { filter: EventFilter; close: () => void }) {
  const all = texts();
  const t = all.filters;
  const submit = (e: Event): void => {
    e.preventDefault();
    const f = new FormData(e.currentTarget as HTMLFormElement);
    const text = (k: string): string | undefined => String(f.get(k) ?? '').trim() || undefined;
    const num = (k: string): number | undefined => (text(k) === undefined ? undefined : Number(text(k)));
    const flag = (k: string): boolean | undefined => (text(k) === undefined ? undefined : text(k) === 'true');
    const box = ['w', 's', 'e', 'n'].map(num);
    close();
    set(filter, {
      admin1: text('admin1'), source: text('source'), status: text('status'), policy: text('policy') === 'ucdp' ? undefined : text('policy'), minKilled: num('minKilled'),
      minConfidence: num('minConfidence'), maxConfidence: num('maxConfidence'), reviewed: flag('reviewed'), main: flag('main'),
      without: (['place', 'date'] as const).filter((w) => f.get(`without-${w}`)),
      bbox: box.every((x) => x !== undefined && Number.isFinite(x)) ? (box as EventFilter['bbox']) : undefined,
    });
  };
  const choice = (name: string, label: string, value: string | undefined, options: [string, string][], any = true): ComponentChildren => (
    <label class="field"><span>{label}</span>
      <select name={name}>{[...(any ? [['', t.any] as [string, string]] : []), ...options].map(([v, l]) => <option key={v} value={v} selected={(value ?? '') === v}>{l}</option>)}</select>
    </label>
  );
  return (
    <form class="form form-two" onSubmit={submit}>
      <label class="field"><span>{t.admin1}</span><input name="admin1" value={filter.admin1 ?? ''} /></label>
      <label class="field"><span>{t.source}</span><input name="source" value={filter.source ?? ''} /></label>
      <label class="field"><span>{t.minKilled}</span><input name="minKilled" type="number" min="0" value={filter.minKilled ?? ''} /></label>
      {choice('policy', t.policy, filter.policy ?? 'ucdp', Object.entries(all.policies), false)}
      <label class="field"><span>{t.confidenceFrom}</span><input name="minConfidence" type="number" min="0" max="1" step="0.05" value={filter.minConfidence ?? ''} /></label>
      <label class="field"><span>{t.confidenceTo}</span><input name="maxConfidence" type="number" min="0" max="1" step="0.05" value={filter.maxConfidence ?? ''} /></label>
      {choice('status', t.status, filter.status, Object.entries(all.status))}
      {choice('reviewed', t.reviewed, filter.reviewed?.toString(), [['true', t.reviewedYes], ['false', t.reviewedNo]])}
      {choice('main', t.main, filter.main?.toString(), [['true', t.mainYes], ['false', t.mainNo]])}
      <fieldset class="field">
        <legend>{t.without}</legend>
        <label class="check"><input type="checkbox" name="without-place" checked={filter.without.includes('place')} />{t.withoutPlace}</label>
        <label class="check"><input type="checkbox" name="without-date" checked={filter.without.includes('date')} />{t.withoutDate}</label>
      </fieldset>
      <fieldset class="field field-box">
        <legend>{t.box}</legend>
        {(['w', 's', 'e', 'n'] as const).map((k, i) => <input key={k} name={k} type="number" step="any" aria-label={t.boxSides[i]} placeholder={t.boxSides[i]} value={filter.bbox?.[i]?.toFixed(3) ?? ''} />)}
      </fieldset>
      <div class="form-end"><button type="submit" class="button button-main">{t.apply}</button></div>
    </form>
  );
}

/** What is set, each part with the way to take it away; nothing if nothing is. */
export function FilterChips({ filter, partyName }: { filter: EventFilter; partyName?: (id: string) => string | undefined }) {
  const all = texts();
  const t = all.filters;
  const { codebook } = useDesk();
  if (isEmpty(filter)) return null;
  const chips: [string, Partial<EventFilter>][] = [];
  const list = (key: ListKey, name: (id: string) => string): void =>
    filter[key].forEach((id) => chips.push([name(id), { [key]: filter[key].filter((x) => x !== id) }]));
  if (filter.q) chips.push([`“${filter.q}”`, { q: undefined }]);
  if (filter.from) chips.push([t.since(dayText(filter.from)), { from: undefined }]);
  if (filter.to) chips.push([t.till(dayText(filter.to)), { to: undefined }]);
  list('country', country);
  if (filter.admin1) chips.push([filter.admin1, { admin1: undefined }]);
  if (filter.bbox) chips.push([t.boxChip, { bbox: undefined }]);
  list('type', (id) => typeName(codebook, id));
  filter.acled.forEach((a) => chips.push([a, { acled: filter.acled.filter((x) => x !== a) }]));
  list('party', (id) => partyName?.(id) ?? words(id));
  list('harm', (id) => all.harm[id] ?? words(id));
  if (filter.minKilled !== undefined) chips.push([`${t.minKilled} ${filter.minKilled}`, { minKilled: undefined }]);
  if (filter.status) chips.push([all.status[filter.status] ?? filter.status, { status: undefined }]);
  if (filter.source) chips.push([filter.source, { source: undefined }]);
  if (filter.minConfidence !== undefined) chips.push([`${t.confidence} ≥ ${percent(filter.minConfidence)}`, { minConfidence: undefined }]);
  if (filter.maxConfidence !== undefined) chips.push([`${t.confidence} ≤ ${percent(filter.maxConfidence)}`, { maxConfidence: undefined }]);
  if (filter.reviewed !== undefined) chips.push([filter.reviewed ? t.reviewedYes : t.reviewedNo, { reviewed: undefined }]);
  if (filter.main !== undefined) chips.push([filter.main ? t.mainYes : t.mainNo, { main: undefined }]);
  filter.without.forEach((w) => chips.push([w === 'place' ? t.withoutPlace : t.withoutDate, { without: filter.without.filter((x) => x !== w) }]));
  if (filter.document) chips.push([t.document, { document: undefined }]);
  const none: EventFilter = { country: [], type: [], acled: [], party: [], harm: [], without: [], policy: filter.policy };
  return (
    <div class="chips">
      {chips.map(([label, change]) => <Chip key={label} label={sentence(label)} remove={() => set(filter, change)} />)}
      <button type="button" class="button-link" onClick={() => setQuery(filterChanges(none), true)}>{t.clear}</button>
    </div>
  );
}
