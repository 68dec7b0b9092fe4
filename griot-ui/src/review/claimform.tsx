/** A claim that a person writes: a passage that names the happening, and as many values as they know. */
import { useState } from 'preact/hooks';
import { FieldEditor, fieldName, FIELDS, type Entered } from '../components/fieldeditor';
import { Icon } from '../components/icons';
import { useDesk } from '../session';
import { texts } from '../texts';
import type { Span } from '../types';

export interface Written {
  span: Span | null;
  fields: Record<string, unknown>;
}

const FIRST = ['type', 'date', 'place', 'initiator', 'target', 'harm.killed'];

/** `passage` is the marked stretch of the report, or null where there is none (a call, a photograph). */
export function ClaimForm({ passage, needsPassage, act, write }: { passage: { span: Span; words: string } | null; needsPassage: boolean; act: string; write: (w: Written) => void }) {
  const t = texts();
  const { codebook } = useDesk();
  const [shown, show] = useState<string[]>(['type', 'date', 'place']);
  const [values, setValues] = useState<Record<string, Entered>>({});
  const [tried, setTried] = useState(false);
  const all = [...FIRST, ...codebook.harm.map((h) => `harm.${h}`).filter((f) => !FIRST.includes(f)), ...FIELDS.filter((f) => !FIRST.includes(f) && f !== 'status')];
  const faults = shown.filter((f) => 'fault' in (values[f] ?? { fault: '' }));
  const ready = faults.length === 0 && shown.includes('type') && (!needsPassage || passage !== null);
  const submit = (e: Event): void => {
    e.preventDefault();
    setTried(true);
    if (!ready) return;
    const fields: Record<string, unknown> = {};
    for (const f of shown) fields[f] = (values[f] as { value: unknown }).value;
    write({ span: passage?.span ?? null, fields });
  };
  return (
    <form class="form claim-form" onSubmit={submit}>
      {needsPassage && <p class={passage ? '' : 'hint'}>{passage ? <>{t.review.passage}: <q dir="auto">{passage.words}</q></> : t.review.markPassage}</p>}
      {shown.map((f) => (
        <fieldset key={f} class="claim-field">
          <legend>{fieldName(f)}{f !== 'type' && <button type="button" class="button-icon" aria-label={t.review.dropField(fieldName(f))} onClick={() => show(shown.filter((x) => x !== f))}><Icon name="close" /></button>}</legend>
          <FieldEditor field={f} change={(v) => setValues((now) => ({ ...now, [f]: v }))} />
          {tried && faults.includes(f) && <p class="fault" role="alert">{(values[f] as { fault: string } | undefined)?.fault || t.fields.choose}</p>}
        </fieldset>
      ))}
      <label class="field"><span>{t.review.addField}</span>
        <select value="" onChange={(e) => { if (e.currentTarget.value) show([...shown, e.currentTarget.value]); e.currentTarget.value = ''; }}>
          <option value="">{t.review.addFieldHint}</option>
          {all.filter((f) => !shown.includes(f)).map((f) => <option key={f} value={f}>{fieldName(f)}</option>)}
        </select>
      </label>
      <div class="form-end"><button type="submit" class="button button-main">{act}</button></div>
    </form>
  );
}
