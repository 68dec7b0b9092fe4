/** Asks for a new value of a field and for the reason. Used by the event and the review page. */
import { useState } from 'preact/hooks';
import { useDesk } from '../session';
import { texts } from '../texts';
import { ReasonDialog } from './dialog';
import { FieldEditor, fieldName, FIELDS, type Entered } from './fieldeditor';
import { toast } from './toasts';

interface Props {
  field: string;
  setField: (field: string) => void;
  go: (field: string, value: unknown, reason: string) => void;
  close: () => void;
}

export function CorrectDialog({ field, setField, go, close }: Props) {
  const t = texts();
  const { codebook } = useDesk();
  const [entered, enter] = useState<Entered>({ fault: '' });
  const fields = [...FIELDS.slice(0, 5), ...codebook.harm.map((h) => `harm.${h}`), ...FIELDS.slice(5)];
  const send = (reason: string): void => {
    if ('fault' in entered) toast(entered.fault, { tone: 'fault' });
    else go(field, entered.value, reason);
  };
  return (
    <ReasonDialog title={t.event.correctTitle} act={t.event.correct} go={send} close={close} required>
      <label class="field"><span>{t.event.field}</span>
        <select value={field} onChange={(e) => setField(e.currentTarget.value)}>{fields.map((f) => <option key={f} value={f}>{fieldName(f)}</option>)}</select>
      </label>
      <FieldEditor field={field} change={enter} />
    </ReasonDialog>
  );
}
