/** Asks for a new value of a field, in the shape that the ledger takes. Used by the event and the review page. */
import { useEffect, useState } from 'preact/hooks';
import { get, query } from '../api';
import { sentence } from '../format';
import { useLoad, useSettled } from '../hooks';
import { useDesk } from '../session';
import { texts } from '../texts';
import type { Page, Place } from '../types';
import { ReasonDialog } from './dialog';

interface Props {
  field: string;
  setField: (field: string) => void;
  go: (field: string, value: unknown, reason: string) => void;
  close: () => void;
}

export function CorrectDialog({ field, setField, go, close }: Props) {
  const t = texts();
  const { codebook } = useDesk();
  const [value, setValue] = useState<unknown>(undefined);
  const [away, setAway] = useState(false);
  useEffect(() => setValue(undefined), [field]);
  const fields = [...['type', 'date', 'place', 'initiator', 'target'].map((f) => [f, t.event.fields[f]!] as const),
    ...codebook.harm.map((h) => [`harm.${h}`, t.event.harmField(t.harm[h] ?? h)] as const), ...['main', 'status'].map((f) => [f, t.event.fields[f]!] as const)];
  const nullable = !['type', 'main', 'status'].includes(field);
  const send = (reason: string): void => {
    if (away && nullable) go(field, null, reason);
    else if (value !== undefined) go(field, value, reason);
  };
  return (
    <ReasonDialog title={t.event.correctTitle} act={t.event.correct} go={send} close={close} required>
      <label class="field"><span>{t.event.field}</span>
        <select value={field} onChange={(e) => setField(e.currentTarget.value)}>{fields.map(([f, name]) => <option key={f} value={f}>{name}</option>)}</select>
      </label>
      {!(away && nullable) && <ValueInput field={field} set={setValue} />}
      {nullable && <label class="check"><input type="checkbox" checked={away} onChange={(e) => setAway(e.currentTarget.checked)} />{t.event.takeAway}</label>}
    </ReasonDialog>
  );
}

type Set = (value: unknown) => void;

export function ValueInput({ field, set }: { field: string; set: Set }) {
  if (field === 'date') return <DateInput set={set} />;
  if (field === 'place') return <PlaceInput set={set} />;
  if (field === 'initiator' || field === 'target') return <ActorInput set={set} />;
  if (field.startsWith('harm.')) return <NumberInput set={set} />;
  return <ChoiceInput field={field} set={set} />;
}

function ChoiceInput({ field, set }: { field: string; set: Set }) {
  const t = texts();
  const { codebook } = useDesk();
  const options: [string, string, unknown][] = field === 'type' ? codebook.types.map((x) => [x.id, x.name, x.id])
    : field === 'main' ? [['true', t.filters.mainYes, true], ['false', t.filters.mainNo, false]]
      : Object.entries(t.event.statuses).map(([k, v]) => [k, sentence(v), k]);
  return (
    <label class="field"><span>{t.event.value}</span>
      <select required onChange={(e) => set(options.find((o) => o[0] === e.currentTarget.value)?.[2])}>
        <option value="" selected disabled />
        {options.map(([k, name]) => <option key={k} value={k}>{name}</option>)}
      </select>
    </label>
  );
}

function DateInput({ set }: { set: Set }) {
  const t = texts().event;
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  useEffect(() => set(end ? { start: start || null, end } : start || undefined), [start, end]);
  return (
    <>
      <div class="form form-two">
        <label class="field"><span>{t.value}</span><input required={!end} pattern="\d{4}(-\d{2}(-\d{2})?)?" placeholder="2019-12-10" value={start} onInput={(e) => setStart(e.currentTarget.value.trim())} /></label>
        <label class="field"><span>{t.dateEnd}</span><input pattern="\d{4}-\d{2}-\d{2}" placeholder="2019-12-12" value={end} onInput={(e) => setEnd(e.currentTarget.value.trim())} /></label>
      </div>
      <p class="hint">{t.dateHint}</p>
    </>
  );
}

function NumberInput({ set }: { set: Set }) {
  const t = texts().event;
  const [low, setLow] = useState('');
  const [high, setHigh] = useState('');
  const n = (s: string): number | null => (s === '' ? null : Number(s));
  useEffect(() => set(low === '' && high === '' ? undefined : low === high ? n(low) : { low: n(low), high: n(high) }), [low, high]);
  return (
    <div class="form form-two">
      <label class="field"><span>{t.low}</span><input type="number" min="0" step="1" required={high === ''} value={low} onInput={(e) => setLow(e.currentTarget.value)} /></label>
      <label class="field"><span>{t.high}</span><input type="number" min="0" step="1" value={high} onInput={(e) => setHigh(e.currentTarget.value)} /></label>
    </div>
  );
}

/** Gazetteer entries that fit, else coordinates by hand. */
function PlaceInput({ set }: { set: Set }) {
  const t = texts().event;
  const [name, setName] = useState('');
  const settled = useSettled(name.trim(), 300);
  const found = useLoad<Page<Place>>(settled, (signal) => (settled.length < 2 ? Promise.resolve({ items: [], next: null }) : get(`/places${query({ q: settled, limit: 8 })}`, signal)), false);
  const [at, setAt] = useState({ lat: '', lon: '', km: '', countries: '' });
  const [picked, setPicked] = useState<Place | null>(null);
  useEffect(() => {
    if (picked) {
      const { name: n, countries, lat, lon, precisionKm, admin1, admin2, feature, gazetteerId } = picked;
      set({ name: n, countries, lat, lon, precisionKm: precisionKm ?? null, admin1: admin1 ?? null, admin2: admin2 ?? null, feature, gazetteerId: gazetteerId ?? null });
    } else if (name.trim()) {
      set({
        name: name.trim(), countries: at.countries.toUpperCase().split(/[\s,]+/).filter(Boolean),
        ...(at.lat && at.lon ? { lat: Number(at.lat), lon: Number(at.lon) } : {}), precisionKm: at.km ? Number(at.km) : null,
      });
    } else set(undefined);
  }, [picked, name, at]);
  return (
    <>
      <label class="field"><span>{t.placeFind}</span><input required value={name} autocomplete="off" onInput={(e) => { setName(e.currentTarget.value); setPicked(null); }} /></label>
      <ul class="picks">
        {found.data?.items.map((p) => (
          <li key={`${p.gazetteerId}${p.lat}${p.lon}`}>
            <label><input type="radio" name="pick" checked={picked === p} onChange={() => setPicked(p)} /><span dir="auto">{[p.name, p.admin2, p.admin1, ...p.countries].filter(Boolean).join(', ')}</span></label>
          </li>
        ))}
      </ul>
      {settled.length > 1 && found.data?.items.length === 0 && <p class="hint">{t.placeNone}</p>}
      {!picked && (
        <div class="form form-four">
          {(['lat', 'lon', 'km', 'countries'] as const).map((k) => (
            <label key={k} class="field"><span>{t[k]}</span><input inputMode={k === 'countries' ? 'text' : 'decimal'} pattern={k === 'countries' ? undefined : '-?[0-9.]+'} value={at[k]} onInput={(e) => setAt({ ...at, [k]: e.currentTarget.value })} /></label>
          ))}
        </div>
      )}
    </>
  );
}

interface FoundActor {
  id: string;
  name: string;
}

/** Only a party of the registry can be chosen; a name of no entry is kept as words. */
function ActorInput({ set }: { set: Set }) {
  const t = texts().event;
  const [name, setName] = useState('');
  const settled = useSettled(name.trim(), 300);
  const found = useLoad<Page<FoundActor>>(settled, (signal) => (settled.length < 2 ? Promise.resolve({ items: [], next: null }) : get(`/actors${query({ q: settled, limit: 8 })}`, signal)), false);
  const [picked, setPicked] = useState<string | null>(null);
  useEffect(() => set(picked ?? (name.trim() ? { name: name.trim() } : undefined)), [picked, name]);
  return (
    <>
      <label class="field"><span>{t.actorFind}</span><input required value={name} autocomplete="off" onInput={(e) => { setName(e.currentTarget.value); setPicked(null); }} /></label>
      <ul class="picks">
        {found.data?.items.map((a) => (
          <li key={a.id}><label><input type="radio" name="pick" checked={picked === a.id} onChange={() => setPicked(a.id)} /><span dir="auto">{a.name}</span> <span class="sub">{a.id}</span></label></li>
        ))}
      </ul>
    </>
  );
}
