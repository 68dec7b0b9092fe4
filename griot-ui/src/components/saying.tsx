/** Small charts of disagreement: who says how many, and how the figure changed with the days. */
import { dateText, dayText, number, range, sentence, words } from '../format';
import { texts } from '../texts';
import { dayNumber } from '../time';
import type { EventView, Figure, Saying } from '../types';

export function figureText(s: Pick<Saying, 'low' | 'high' | 'words'>): string {
  return range(s.low, s.high) ?? s.words ?? texts().states.nothing;
}

interface Props {
  sayings: Saying[];
  /** The policy's number where it can be held against each line, that is, where all speak of the same people. */
  figure: Figure | null | undefined;
  /** The largest number of all charts that are to be compared. */
  most: number;
  colours: Map<string, number>;
  label: string;
}

/** One line for each figure; its bar runs from low to high and fades where an end is open. */
export function SayingChart({ sayings, figure, colours, label, most }: Props) {
  const t = texts();
  const scale = most * 1.12;
  const pos = (n: number): string => `${(n / scale) * 100}%`;
  const sorted = [...sayings].sort((a, b) => (b.low ?? b.high ?? -1) - (a.low ?? a.high ?? -1));
  return (
    <div class="sayings" role="table" aria-label={label}>
      {sorted.map((s, i) => {
        const numbered = s.low !== null || s.high !== null;
        const low = s.low ?? 0;
        const high = s.high ?? scale;
        const kind = s.low === null ? 'saying-bar open-low' : s.high === null ? 'saying-bar open-high' : 'saying-bar';
        return (
          <div key={i} role="row" class={s.stance === 'denies' ? 'saying saying-denied' : 'saying'}>
            <span role="cell" class="saying-who">
              <i class={`dot dot-${colours.get(s.document) ?? 1}`} aria-hidden="true" />
              <span dir="auto" class="cut" title={[s.by, s.outlet].filter(Boolean).join(' · ')}>{s.by ? sentence(s.by) : (s.outlet ?? t.event.saidByReport)}</span>
            </span>
            <span role="cell" class="saying-value">
              <b>{figureText(s)}</b>
            </span>
            <span role="cell" class="saying-track">
              {figure?.best != null && <i class="saying-best" style={{ insetInlineStart: pos(figure.best) }} />}
              {numbered && <i class={`${kind} fill-${colours.get(s.document) ?? 1}`} style={{ insetInlineStart: pos(low), width: `max(6px, ${((high - low) / scale) * 100}%)` }} />}
            </span>
            <span role="cell" class="saying-about">
              <span class="sub cut" dir="auto">{[s.by ? s.outlet : '', s.stance === 'denies' ? t.event.denies : '', s.part ? t.event.part : '', s.who ?? ''].filter(Boolean).join(', ')}</span>
            </span>
          </div>
        );
      })}
    </div>
  );
}

/** All figures of one kind of harm, apart for each side: soldiers and assailants are not the same dead. */
export function SidesChart({ kind, sayings, figure, colours }: { kind: string; sayings: Saying[]; figure: Figure | null | undefined; colours: Map<string, number> }) {
  const t = texts();
  const sides = [...new Set(sayings.map((s) => s.side))].sort();
  const most = Math.max(1, ...sayings.flatMap((s) => [s.low ?? 0, s.high ?? 0]), sides.length === 1 ? (figure?.best ?? 0) : 0);
  const name = t.harm[kind] ?? words(kind);
  return (
    <div class="sides">
      <h3 class={kind === 'killed' ? 'deaths' : undefined}>{sentence(name)}</h3>
      {sides.map((side) => (
        <div key={side}>
          {sides.length > 1 && <h4 class="sub">{sentence(t.side[side] ?? words(side))}</h4>}
          <SayingChart sayings={sayings.filter((s) => s.side === side)} figure={sides.length === 1 ? figure : null} most={most} colours={colours} label={`${t.event.saying}: ${name}, ${t.side[side] ?? side}`} />
        </div>
      ))}
      {figure?.best != null && (
        <p class="hint saying-foot">
          {sides.length === 1 && <i class="saying-key" aria-hidden="true" />}
          {t.event.policyMark(number(figure.best), figure.policy ? (t.policies[figure.policy]?.split(':')[0] ?? figure.policy) : '', sides.length > 1)}
        </p>
      )}
    </div>
  );
}

type Toll = EventView['toll'];

/** Figures at the day on which each stood, with the report's colour. */
export function TollChart({ toll, colours, width = 360, height = 130 }: { toll: Toll; colours: Map<string, number>; width?: number; height?: number }) {
  const t = texts();
  const dated = toll.filter((x) => x.asOf && (x.low !== null || x.high !== null)).sort((a, b) => (a.asOf! < b.asOf! ? -1 : 1));
  const days = [...new Set(dated.map((x) => x.asOf!))];
  if (days.length < 2) {
    return <p class="hint">{days.length ? `${t.event.tollOne} ${dateText({ start: days[0]!, end: days[0]!, precision: 'day' })}` : t.event.noFigures}</p>;
  }
  const [from, to] = [dayNumber(days[0]!), dayNumber(days[days.length - 1]!)];
  const most = Math.max(...dated.flatMap((x) => [x.low ?? 0, x.high ?? 0])) * 1.1;
  const x = (d: string): number => 40 + ((dayNumber(d) - from) / (to - from)) * (width - 64);
  const y = (n: number): number => height - 22 - (n / most) * (height - 34);
  return (
    <svg class="toll" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t.event.toll}>
      {[0, most / 1.1].map((n) => (
        <g key={n}><line class="tl-tick" x1={36} x2={width - 8} y1={y(n)} y2={y(n)} /><text class="tl-text tl-end" x={32} y={y(n) + 4}>{number(Math.round(n))}</text></g>
      ))}
      <polyline class="toll-line" points={days.map((d) => `${x(d)},${y(Math.max(...dated.filter((f) => f.asOf === d).map((f) => f.low ?? f.high ?? 0)))}`).join(' ')} />
      {dated.map((f, i) => (
        <g key={i} class={`stroke-${colours.get(f.document) ?? 1}`}>
          <title>{`${dayText(f.asOf!)}: ${range(f.low, f.high)} ${t.harm[f.kind] ?? words(f.kind)}`}</title>
          {f.low !== null && f.high !== null && f.low !== f.high && <line x1={x(f.asOf!)} x2={x(f.asOf!)} y1={y(f.low)} y2={y(f.high)} />}
          <circle cx={x(f.asOf!)} cy={y(f.low ?? f.high ?? 0)} r="4" />
        </g>
      ))}
      {[days[0]!, days[days.length - 1]!].map((d, i) => <text key={d} class="tl-text" x={i ? width - 8 : 36} text-anchor={i ? 'end' : 'start'} y={height - 4}>{dayText(d)}</text>)}
    </svg>
  );
}
