/** The dialogs behind the buttons of an event; each ends in one decision for the ledger. */
import { useState } from 'preact/hooks';
import { CorrectDialog } from '../components/correct';
import { ReasonDialog } from '../components/dialog';
import { decide } from '../decide';
import { outletOf } from '../quotes';
import { go, parseRoute } from '../router';
import { texts } from '../texts';
import type { EventView, Link } from '../types';

export type Asked =
  | { kind: 'accept' } | { kind: 'reject' } | { kind: 'merge'; other?: string } | { kind: 'split'; claims: string[] }
  | { kind: 'correct'; field: string } | { kind: 'apart'; link: Link };

interface Props {
  asked: Asked;
  view: EventView;
  close: () => void;
  change: (asked: Asked) => void;
}

/** An id, or the address of an event's page. */
export function eventIdOf(text: string): string {
  const s = text.trim();
  const cut = s.indexOf('#/');
  return cut < 0 ? s : (parseRoute(s.slice(cut)).path[1] ?? s);
}

export function Dialogs({ asked, view, close, change }: Props) {
  const t = texts().event;
  const event = view.event.id;
  const [other, setOther] = useState('');
  const [claims, setClaims] = useState<string[]>([]);
  const own = view.claims.filter((c) => !isCopy(view, c.document));
  const send = (request: Record<string, unknown>) => async (note: string): Promise<void> => {
    close();
    const answer = await decide({ ...request, ...(note ? { note } : {}) });
    const gone = answer?.events?.removed.includes(event);
    const next = answer?.events?.added[0] ?? answer?.events?.changed[0];
    if (gone) go(next ? ['events', next] : ['events']);
  };
  switch (asked.kind) {
    case 'accept':
      return <ReasonDialog title={t.acceptTitle} act={t.accept} close={close} go={send({ action: 'ACCEPT', events: [event] })} />;
    case 'reject':
      return <ReasonDialog title={t.rejectTitle} act={t.reject} close={close} required go={send({ action: 'REJECT', event })} />;
    case 'correct':
      return <CorrectDialog field={asked.field} setField={(field) => change({ kind: 'correct', field })} close={close}
        go={(field, value, note) => void send({ action: 'CORRECT', event, field, value })(note)} />;
    case 'apart':
      return <ReasonDialog title={t.notSame} act={t.notSame} close={close} required go={send({ action: 'CANNOT_LINK', claims: targets(view, [asked.link.a, asked.link.b]) })} />;
    case 'merge':
      return (
        <ReasonDialog title={t.mergeTitle} act={t.mergeThis} close={close} required go={(note) => void send({ action: 'MERGE', events: [event, asked.other ?? eventIdOf(other)] })(note)}>
          {!asked.other && <label class="field"><span>{t.mergeWith}</span><input required value={other} onInput={(e) => setOther(e.currentTarget.value)} /></label>}
        </ReasonDialog>
      );
    case 'split':
      return (
        <ReasonDialog title={t.splitTitle} act={t.split} close={close} required go={(note) => { if (claims.length) void send({ action: 'SPLIT', event, claims })(note); }}>
          <fieldset class="field">
            <legend>{t.splitPick}</legend>
            {own.length < view.claims.length && <p class="hint">{t.splitCopies}</p>}
            {view.claims.map((c) => (
              <label key={c.id} class="check">
                <input type="checkbox" checked={claims.includes(c.id)} disabled={isCopy(view, c.document) || (!claims.includes(c.id) && claims.length === own.length - 1)}
                  onChange={() => setClaims(claims.includes(c.id) ? claims.filter((x) => x !== c.id) : [...claims, c.id])} />
                <span dir="auto">{outletOf(view, c.document)}: {view.documents.find((d) => d.id === c.document)?.title ?? c.id}</span>
              </label>
            ))}
          </fieldset>
        </ReasonDialog>
      );
  }
}

/** A copy says what its original says and stays with it. */
function isCopy(view: EventView, document: string): boolean {
  return !!view.documents.find((d) => d.id === document)?.copyOf;
}

/** Decisions name a claim by its document and trigger, so that they survive every re-run. */
function targets(view: EventView, ids: string[]): unknown[] {
  return ids.map((id) => {
    const c = view.claims.find((x) => x.id === id);
    return c?.trigger ? { document: c.document, trigger: c.trigger } : id;
  });
}
