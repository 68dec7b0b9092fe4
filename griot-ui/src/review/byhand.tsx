/** Events that a person writes: from a marked passage, from no report at all, or blind beside the machine. */
import { useState } from 'preact/hooks';
import { api } from '../api';
import { ReasonDialog } from '../components/dialog';
import { Fault, When } from '../components/states';
import { toast } from '../components/toasts';
import { decide } from '../decide';
import { desk } from '../desk-api';
import { dayText } from '../format';
import { useLoad, useSettled } from '../hooks';
import { go, href, setQuery, type Route } from '../router';
import { texts } from '../texts';
import type { ReportRow } from '../types';
import { ClaimForm, type Written } from './claimform';
import { PassageText, type Passage } from './passage';

export function ByHand({ route }: { route: Route }) {
  const t = texts().review;
  const report = route.query.get('report');
  const [passage, mark] = useState<Passage | null>(null);
  const [written, write] = useState<Written | null>(null);
  const loaded = useLoad(`hand ${report}`, async (signal) => (report ? (await api.report(report, signal)) : null), false);
  const send = async (note: string): Promise<void> => {
    const w = written!;
    write(null);
    const coded = { fields: w.fields, ...(report && w.span ? { passage: { document: report, span: w.span } } : {}) };
    const answer = await decide({ action: 'CODE', coded, note });
    const made = answer?.events?.added[0] ?? answer?.events?.changed[0];
    if (made) go(['events', made]);
  };
  return (
    <>
      <h1>{t.parts.hand}</h1>
      <p class="hint">{t.handHint}</p>
      <PickReport report={report} pick={(id) => { mark(null); setQuery({ report: id }); }} none={t.noReportChoice} />
      <div class="pair pair-flow">
        <div class="pair-text">
          {report && <When of={loaded}>{(view) => (view?.text ? <PassageText text={view.text} marked={passage} mark={mark} /> : <p class="hint">{texts().report.erased}</p>)}</When>}
          {!report && <p class="hint">{t.ownKnowledge}</p>}
        </div>
        <div class="pair-card"><ClaimForm passage={report ? passage : null} needsPassage={report !== null} act={t.write} write={write} /></div>
      </div>
      {written && <ReasonDialog title={t.handTitle} act={t.write} required={report === null} close={() => write(null)} go={(note) => void send(note)} />}
    </>
  );
}

/** A report by a search of its words. */
function PickReport({ report, pick, none }: { report: string | null; pick: (id: string | null) => void; none?: string }) {
  const t = texts().review;
  const [typed, type] = useState('');
  const asked = useSettled(typed.trim(), 250);
  const found = useLoad(`pick ${asked}`, (signal) => api.reports(`?limit=12${asked ? `&q=${encodeURIComponent(asked)}` : ''}`, signal), false);
  const rows = (found.data?.items ?? []).filter((r): r is ReportRow => 'id' in r);
  const now = rows.find((r) => r.id === report);
  return (
    <details class="panel picker" open={report === null}>
      <summary>{report ? t.chosenReport(now?.title ?? report) : t.pickReport}</summary>
      <label class="search"><span class="hidden">{t.findReport}</span><input class="input" type="search" placeholder={t.findReport} value={typed} onInput={(e) => type(e.currentTarget.value)} /></label>
      <ul class="pick">
        {none && <li><button type="button" aria-pressed={report === null} onClick={() => pick(null)}>{none}</button></li>}
        {rows.map((r) => (
          <li key={r.id}><button type="button" aria-pressed={r.id === report} onClick={() => pick(r.id)}><span dir="auto">{r.title ?? texts().reports.untitled}</span> <span class="quiet">{[r.outlet, r.published.date && dayText(r.published.date)].filter(Boolean).join(', ')}</span></button></li>
        ))}
      </ul>
    </details>
  );
}

/** Reads a report without what the machine or anybody else made of it. */
export function SecondCoder({ route }: { route: Route }) {
  const t = texts().review;
  const report = route.query.get('report');
  return (
    <>
      <h1>{t.parts.second}</h1>
      <p class="hint">{t.secondHint}</p>
      <PickReport report={report} pick={(id) => setQuery({ report: id })} />
      {report && <Blind report={report} key={report} />}
    </>
  );
}

function Blind({ report }: { report: string }) {
  const t = texts().review;
  const [passage, mark] = useState<Passage | null>(null);
  const [claims, setClaims] = useState<(Written & { words: string })[]>([]);
  const [fault, setFault] = useState<Error | null>(null);
  const loaded = useLoad(`blind ${report}`, (signal) => desk.blind(report, signal), false);
  const handIn = (): void => {
    desk.handIn(report, claims.map((c) => ({ span: c.span, fields: c.fields }))).then(
      () => { toast(t.handedIn); setClaims([]); setFault(null); loaded.reload(); },
      setFault,
    );
  };
  return (
    <When of={loaded}>
      {(blind) => (
        <>
          {blind.mine && <p class="panel">{t.already(blind.mine.claims.length)} <a href={href(['review', 'agreement'])}>{t.parts.agreement}</a></p>}
          <div class="pair pair-flow">
            <div class="pair-text"><PassageText text={blind.text} marked={passage} mark={mark} /></div>
            <div class="pair-card">
              <ol class="mine">
                {claims.map((c, i) => <li key={c.words + i}><q dir="auto">{c.words}</q> {String(c.fields.type)} <button type="button" class="button-link" onClick={() => setClaims(claims.filter((_, n) => n !== i))}>{t.drop}</button></li>)}
              </ol>
              <ClaimForm key={claims.length} passage={passage} needsPassage act={t.addClaim} write={(w) => { setClaims([...claims, { ...w, words: passage!.words }]); mark(null); }} />
              {fault && <Fault error={fault} />}
              <div class="form-end"><button type="button" class="button button-main" onClick={handIn}>{claims.length ? t.handIn(claims.length) : t.handInNothing}</button></div>
            </div>
          </div>
        </>
      )}
    </When>
  );
}
