/** What came from whom in which week. A week without a report is not a week without violence. */
import { useState } from 'preact/hooks';
import type { PageProps } from '../app';
import { Empty, When } from '../components/states';
import { desk, type Coverage, type CoverageCell } from '../desk-api';
import { dayText, number, UNKNOWN } from '../format';
import { useLoad, useTitle } from '../hooks';
import { href, setQuery } from '../router';
import { texts } from '../texts';
import '../styles/coverage.css';

interface Chosen {
  outlet: string | null;
  week: string | null;
  cell: CoverageCell | null;
}

export default function CoveragePage({ route }: PageProps) {
  const t = texts().coverage;
  useTitle(t.title);
  const from = route.query.get('from') ?? '';
  const to = route.query.get('to') ?? '';
  const loaded = useLoad(`coverage ${from} ${to}`, (signal) => desk.coverage(from, to, signal));
  return (
    <div class="column column-wide">
      <header class="head">
        <div><h1>{t.title}</h1><p class="hint">{t.hint}</p></div>
        <Spans weeks={loaded.data?.weeks ?? []} />
        <form class="period" onSubmit={(e) => e.preventDefault()}>
          <label class="field"><span>{texts().filters.from}</span><input type="date" value={from} onChange={(e) => setQuery({ from: e.currentTarget.value })} /></label>
          <label class="field"><span>{texts().filters.to}</span><input type="date" value={to} onChange={(e) => setQuery({ to: e.currentTarget.value })} /></label>
        </form>
      </header>
      <When of={loaded}>{(data) => (data.sources.length ? <Grid data={data} /> : <Empty title={t.empty} hint={texts().reports.emptyHint} />)}</When>
    </div>
  );
}

/** Periods that end with the last week in sight. */
function Spans({ weeks }: { weeks: string[] }) {
  const t = texts().coverage;
  const last = weeks[weeks.length - 1];
  if (!last) return null;
  const set = (back: number): void => setQuery({ from: new Date(Date.parse(`${last}T00:00:00Z`) - back * 7 * 864e5).toISOString().slice(0, 10), to: new Date(Date.parse(`${last}T00:00:00Z`) + 6 * 864e5).toISOString().slice(0, 10) });
  return (
    <div class="spans" role="group" aria-label={t.last}>
      <span class="sub">{t.last}</span>
      {([[25, t.halfYear], [103, t.twoYears], [520, t.tenYears]] as const).map(([n, label]) => <button key={n} type="button" class="button" aria-pressed={weeks.length === n + 1} onClick={() => set(n)}>{label}</button>)}
    </div>
  );
}

function Grid({ data }: { data: Coverage }) {
  const t = texts().coverage;
  const [chosen, choose] = useState<Chosen | null>(null);
  const most = Math.max(1, ...data.sources.flatMap((s) => s.weeks.map((w) => w?.reports ?? 0)));
  const months: { name: string; weeks: number }[] = [];
  data.weeks.forEach((w, i) => {
    if (i === 0 || w.slice(0, 7) !== data.weeks[i - 1]!.slice(0, 7)) months.push({ name: `${texts().date.months[Number(w.slice(5, 7)) - 1]} ${w.slice(0, 4)}`, weeks: 0 });
    months[months.length - 1]!.weeks++;
  });
  const anyUndated = data.sources.some((s) => s.undated);
  return (
    <>
      <ul class="legend" aria-label={t.legend}>
        <li><i class="week week-none" />{t.none}</li>
        <li><i class="week week-2" data-quiet />{t.quiet}</li>
        <li><i class="week week-2" />{t.coded}</li>
        {most > 1 && <li><i class="week week-4" />{t.more(number(most))}</li>}
        <li><i class="week week-2 week-rejected" />{t.rejectedMark}</li>
      </ul>
      <div class="coverage" tabIndex={0} role="region" aria-label={t.title}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="source">{t.source}</th>
              {months.map((m) => <th key={m.name} scope="colgroup" colSpan={m.weeks} class="month" title={m.name}>{m.weeks > 2 ? m.name : m.name.slice(0, 3)}</th>)}
              {anyUndated && <th scope="col" class="undated">{t.undated}</th>}
              <th scope="col" class="total">{t.reports}</th>
            </tr>
          </thead>
          <tbody>
            {data.sources.map((s) => (
              <tr key={s.outlet ?? ''}>
                <th scope="row" class="source"><span class="cut" dir="auto" title={s.outlet ?? undefined}>{s.outlet ?? t.noOutlet}</span></th>
                {s.weeks.map((cell, i) => (
                  <td key={data.weeks[i]}>
                    <Week cell={cell} most={most} label={label(data.weeks[i]!, s.outlet, cell)}
                      on={chosen?.outlet === s.outlet && chosen?.week === data.weeks[i]} choose={() => choose({ outlet: s.outlet, week: data.weeks[i]!, cell })} />
                  </td>
                ))}
                {anyUndated && (
                  <td class="undated">
                    {s.undated ? <button type="button" class="button-link" onClick={() => choose({ outlet: s.outlet, week: null, cell: s.undated })}>{number(s.undated.reports)}</button> : UNKNOWN}
                  </td>
                )}
                <td class="total">{number(s.weeks.reduce((n, c) => n + (c?.reports ?? 0), s.undated?.reports ?? 0))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {chosen && <Detail of={chosen} />}
    </>
  );
}

function Week({ cell, most, label: name, on, choose }: { cell: CoverageCell | null; most: number; label: string; on: boolean; choose: () => void }) {
  if (!cell) return <span class="week week-none" title={name}><span class="hidden">{name}</span></span>;
  const step = Math.min(4, 1 + Math.floor((3 * Math.log(cell.reports)) / Math.log(Math.max(2, most))));
  return (
    <button type="button" class={`week week-${step}${cell.rejected ? ' week-rejected' : ''}`} data-quiet={cell.events === 0 ? '' : undefined} aria-pressed={on}
      aria-label={name} title={name} onClick={choose} />
  );
}

function label(week: string, outlet: string | null, cell: CoverageCell | null): string {
  const t = texts();
  const who = outlet ?? t.coverage.noOutlet;
  if (!cell) return t.coverage.cellNone(who, dayText(week));
  return t.coverage.cell(who, dayText(week), t.count.reports(cell.reports), cell.events ? t.count.events(cell.events) : t.coverage.noEvent, cell.rejected);
}

function Detail({ of: { outlet, week, cell } }: { of: Chosen }) {
  const t = texts();
  if (!cell) return null;
  const query = new URLSearchParams();
  if (outlet) query.set('outlet', outlet);
  if (week) {
    query.set('from', week);
    query.set('to', new Date(Date.parse(`${week}T00:00:00Z`) + 6 * 864e5).toISOString().slice(0, 10));
  }
  return (
    <section class="panel coverage-detail" aria-live="polite">
      <h2><span dir="auto">{outlet ?? t.coverage.noOutlet}</span>, {week ? t.coverage.week(dayText(week)) : t.coverage.undated}</h2>
      <dl class="facts">
        <div><dt>{t.coverage.reports}</dt><dd>{number(cell.reports)}</dd></div>
        <div><dt>{t.coverage.codedOf}</dt><dd>{number(cell.coded)}{cell.copies ? ` (${t.coverage.copies(cell.copies)})` : ''}</dd></div>
        <div><dt>{t.coverage.rejected}</dt><dd>{number(cell.rejected)}{Object.entries(cell.reasons).map(([r, n]) => <span key={r} class="tag tag-warn">{r} {number(n)}</span>)}</dd></div>
        <div><dt>{t.app.pages.events}</dt><dd>{cell.events ? number(cell.events) : t.coverage.noEvent}</dd></div>
      </dl>
      <p><a href={href(['reports'], query)}>{t.coverage.toReports}</a></p>
    </section>
  );
}
