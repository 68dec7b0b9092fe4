/** A form for one value of a claim, in the shape that a decision takes. */
import { useEffect, useState } from 'preact/hooks';
import '../styles/fields.css';
import { desk, type ActorShort, type PlaceFound } from '../desk-api';
import { country, sentence, words } from '../format';
import { useSettled } from '../hooks';
import { useDesk } from '../session';
import { texts } from '../texts';

export const FIELDS = ['type', 'date', 'place', 'initiator', 'target', 'status', 'main'] as const;

/** What is wrong with the entry, or its value: null takes the value away. */
export type Entered = { fault: string } | { value: unknown };

interface Props {
  field: string;
  /** Shown as the present value; never sent. */
  now?: string | null;
  change: (entered: Entered) => void;
}

export function fieldName(field: string): string {
  const t = texts();
  if (field.startsWith('harm.')) return sentence(t.harm[field.slice(5)] ?? words(field.slice(5)));
  return t.fields.names[field] ?? sentence(words(field));
}

export function FieldEditor({ field, now, change }: Props) {
  const t = texts().fields;
  return (
    <div class="form">
      {now !== undefined && <p class="hint">{t.now}: <span dir="auto">{now ?? t.nothing}</span></p>}
      <Entry field={field} change={change} key={field} />
    </div>
  );
}

function Entry({ field, change }: Omit<Props, 'now'>) {
  if (field === 'type') return <TypeEntry change={change} />;
  if (field === 'date') return <DateEntry change={change} />;
  if (field === 'place') return <PlaceEntry change={change} />;
  if (field === 'initiator' || field === 'target') return <PartyEntry change={change} />;
  if (field === 'status') return <ChoiceEntry values={['happened', 'denied', 'planned', 'hypothetical']} change={change} />;
  if (field === 'main') return <ChoiceEntry values={['true', 'false']} change={change} />;
  return <HarmEntry change={change} />;
}

type Change = { change: (entered: Entered) => void };

function TypeEntry({ change }: Change) {
  const { codebook } = useDesk();
  const t = texts();
  const [type, set] = useState('');
  useEffect(() => change(type ? { value: type } : { fault: t.fields.choose }), [type]);
  const families = [...new Set(codebook.types.map((c) => c.family))];
  const chosen = codebook.types.find((c) => c.id === type);
  return (
    <>
      <label class="field">
        <span>{t.event.type}</span>
        <select value={type} onChange={(e) => set(e.currentTarget.value)}>
          <option value="">{t.fields.choose}</option>
          {families.map((f) => (
            <optgroup key={f} label={sentence(words(f))}>
              {codebook.types.filter((c) => c.family === f).map((c) => <option key={c.id} value={c.id}>{c.name}</option>)}
            </optgroup>
          ))}
        </select>
      </label>
      {chosen && <p class="hint">{chosen.definition}</p>}
    </>
  );
}

const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function DateEntry({ change }: Change) {
  const t = texts().fields;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [unknown, setUnknown] = useState(false);
  useEffect(() => {
    if (unknown) change({ value: null });
    else if (!from && !to) change({ fault: t.dateHint });
    else if ((from && !DAY.test(from)) || (to && !DAY.test(to))) change({ fault: t.dateHint });
    else if (from && !to) change({ value: from });
    else if ((from && from.length < 10) || to.length < 10) change({ fault: t.dateBoth });
    else if (from && from > to) change({ fault: t.dateOrder });
    else change({ value: { start: from || null, end: to } });
  }, [from, to, unknown]);
  return (
    <>
      <div class="field-pair">
        <label class="field"><span>{t.dateFrom}</span><input value={from} disabled={unknown} placeholder="2024-03-09" onInput={(e) => setFrom(e.currentTarget.value.trim())} /></label>
        <label class="field"><span>{t.dateTo}</span><input value={to} disabled={unknown} onInput={(e) => setTo(e.currentTarget.value.trim())} /></label>
      </div>
      <p class="hint">{t.dateHint}</p>
      <Away label={t.unknownDate} on={unknown} set={setUnknown} />
    </>
  );
}

function PlaceEntry({ change }: Change) {
  const t = texts().fields;
  const [q, setQ] = useState('');
  const [found, setFound] = useState<PlaceFound[]>([]);
  const [chosen, choose] = useState<PlaceFound | null>(null);
  const [km, setKm] = useState('');
  const [unknown, setUnknown] = useState(false);
  const asked = useSettled(q.trim(), 250);
  useEffect(() => {
    if (asked.length < 2) return setFound([]);
    const abort = new AbortController();
    desk.places(asked, abort.signal).then((p) => setFound(p.items.slice(0, 12)), () => undefined);
    return () => abort.abort();
  }, [asked]);
  useEffect(() => {
    if (unknown) change({ value: null });
    else if (km && !/^\d{1,4}$/.test(km)) change({ fault: t.kmWrong });
    else if (chosen) change({ value: { ...placeValue(chosen), ...(km ? { precisionKm: Number(km) } : {}) } });
    else if (q.trim()) change({ value: { name: q.trim(), countries: [] } });
    else change({ fault: t.placeHint });
  }, [q, chosen, km, unknown]);
  return (
    <>
      <label class="field">
        <span>{t.placeName}</span>
        <input dir="auto" value={q} disabled={unknown} onInput={(e) => { setQ(e.currentTarget.value); choose(null); }} />
      </label>
      {found.length > 0 && !chosen && (
        <ul class="pick" aria-label={t.found}>
          {found.map((p) => <li key={p.id}><button type="button" onClick={() => { choose(p); setQ(p.name); }}><span dir="auto">{p.name}</span> <span class="quiet">{where(p)}</span></button></li>)}
        </ul>
      )}
      {chosen && <p class="hint" dir="auto">{chosen.name}, {where(chosen)}</p>}
      {!chosen && q.trim() !== '' && !unknown && <p class="hint">{t.placeUnlisted}</p>}
      <label class="field"><span>{t.km}</span><input inputMode="decimal" value={km} disabled={unknown} onInput={(e) => setKm(e.currentTarget.value.trim())} /></label>
      <Away label={t.unknownPlace} on={unknown} set={setUnknown} />
    </>
  );
}

function where(p: PlaceFound): string {
  const { lat, lon } = p.position;
  return [p.admin1, p.countries.map(country).join(' / '), words(p.feature), `${lat.toFixed(2)}, ${lon.toFixed(2)}`].filter(Boolean).join(' · ');
}

function placeValue(p: PlaceFound): Record<string, unknown> {
  return {
    name: p.name, countries: p.countries, admin1: p.admin1, admin2: p.admin2, lat: p.position.lat, lon: p.position.lon,
    precisionKm: p.radiusKm, feature: p.feature, gazetteerId: p.id,
  };
}

function PartyEntry({ change }: Change) {
  const t = texts().fields;
  const [q, setQ] = useState('');
  const [found, setFound] = useState<ActorShort[]>([]);
  const [chosen, choose] = useState<ActorShort[]>([]);
  const [none, setNone] = useState(false);
  const asked = useSettled(q.trim(), 250);
  useEffect(() => {
    if (asked.length < 2) return setFound([]);
    const abort = new AbortController();
    desk.actors(asked, null, abort.signal).then((p) => setFound(p.items.slice(0, 12)), () => undefined);
    return () => abort.abort();
  }, [asked]);
  useEffect(() => {
    if (none) change({ value: null });
    else if (chosen.length) change({ value: chosen.map((a) => a.id) });
    else if (q.trim()) change({ value: { name: q.trim() } });
    else change({ fault: t.partyHint });
  }, [q, chosen, none]);
  return (
    <>
      <label class="field"><span>{t.partyName}</span><input dir="auto" value={q} disabled={none} onInput={(e) => setQ(e.currentTarget.value)} /></label>
      {found.length > 0 && q !== '' && (
        <ul class="pick" aria-label={t.found}>
          {found.map((a) => <li key={a.id}><button type="button" onClick={() => { choose([...chosen.filter((c) => c.id !== a.id), a]); setQ(''); }}><span dir="auto">{a.name}</span> <span class="quiet">{a.id}</span></button></li>)}
        </ul>
      )}
      {chosen.length > 0 && (
        <p class="chips">{chosen.map((a) => <button key={a.id} type="button" class="chip chip-whole" aria-label={texts().filters.remove(a.name)} onClick={() => choose(chosen.filter((c) => c.id !== a.id))}><span dir="auto">{a.name}</span> ×</button>)}</p>
      )}
      {!chosen.length && q.trim() !== '' && !none && <p class="hint">{t.partyUnlisted}</p>}
      <Away label={t.noParty} on={none} set={setNone} />
    </>
  );
}

const whole = (s: string): number | null | undefined => (s === '' ? null : /^\d{1,7}$/.test(s) ? Number(s) : undefined);

const BOUNDS = ['exactly', 'atLeast', 'atMost', 'between'] as const;

function HarmEntry({ change }: Change) {
  const t = texts();
  const [bound, setBound] = useState<(typeof BOUNDS)[number]>('exactly');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [side, setSide] = useState('unknown');
  const [by, setBy] = useState('');
  const [none, setNone] = useState(false);
  useEffect(() => {
    const a = whole(first);
    const b = bound === 'between' ? whole(second) : a;
    if (none) change({ value: null });
    else if (a == null || b == null) change({ fault: t.fields.numberHint });
    else if (a > b) change({ fault: t.fields.numberOrder });
    else change({ value: { low: bound === 'atMost' ? null : a, high: bound === 'atLeast' ? null : b, side, by: by.trim() || null } });
  }, [bound, first, second, side, by, none]);
  return (
    <>
      <div class="field-pair">
        <label class="field"><span>{t.fields.number}</span><input inputMode="numeric" value={first} disabled={none} onInput={(e) => setFirst(e.currentTarget.value.trim())} /></label>
        <label class="field"><span>{t.fields.meant}</span><select value={bound} disabled={none} onChange={(e) => setBound(e.currentTarget.value as (typeof BOUNDS)[number])}>{BOUNDS.map((x) => <option key={x} value={x}>{t.fields.bounds[x]}</option>)}</select></label>
      </div>
      {bound === 'between' && <label class="field"><span>{t.fields.upper}</span><input inputMode="numeric" value={second} disabled={none} onInput={(e) => setSecond(e.currentTarget.value.trim())} /></label>}
      <label class="field"><span>{t.fields.side}</span><select value={side} disabled={none} onChange={(e) => setSide(e.currentTarget.value)}>{Object.keys(t.side).map((s) => <option key={s} value={s}>{t.side[s]}</option>)}</select></label>
      <label class="field"><span>{t.fields.by}</span><input dir="auto" value={by} disabled={none} onInput={(e) => setBy(e.currentTarget.value)} /></label>
      <Away label={t.fields.noFigure} on={none} set={setNone} />
    </>
  );
}

function ChoiceEntry({ values, change }: Change & { values: string[] }) {
  const t = texts().fields;
  const [value, set] = useState('');
  useEffect(() => change(value ? { value: value === 'true' ? true : value === 'false' ? false : value } : { fault: t.choose }), [value]);
  return (
    <fieldset class="choices">
      <legend class="hidden">{t.choose}</legend>
      {values.map((v) => <label key={v}><input type="radio" name="choice" checked={value === v} onChange={() => set(v)} /> {t.choices[v] ?? words(v)}</label>)}
    </fieldset>
  );
}

function Away({ label, on, set }: { label: string; on: boolean; set: (on: boolean) => void }) {
  return <label class="check"><input type="checkbox" checked={on} onChange={(e) => set(e.currentTarget.checked)} /> {label}</label>;
}
