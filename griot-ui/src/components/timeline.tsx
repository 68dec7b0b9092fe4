/** Events upward and killed downward over time; a drag over it chooses a period. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayText, number } from '../format';
import { texts } from '../texts';
import { bucketEnd, dayNumber, isoDay, ticks, type Bucket } from '../time';
import type { Facets } from '../types';

interface Props {
  bars: Facets['timeline'];
  bucket: Bucket;
  from?: string;
  to?: string;
  /** Days of the event that is pointed at or chosen. */
  marked?: [string, string] | null;
  choose: (from: string | null, to: string | null) => void;
}

const LEFT = 44;
const AXIS = 18;

export function Timeline({ bars, bucket, from, to, marked, choose }: Props) {
  const at = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ w: 600, h: 110 });
  const [drag, setDrag] = useState<[number, number] | null>(null);
  const [at2, setOver] = useState<number | null>(null);
  useLayoutEffect(() => {
    const watch = new ResizeObserver(() => setSize({ w: at.current!.clientWidth, h: at.current!.clientHeight }));
    watch.observe(at.current!);
    return () => watch.disconnect();
  }, []);
  const t = texts();
  if (!bars.length) return <div ref={at} class="timeline" />;
  const first = dayNumber(bars[0]!.start);
  const last = bucketEnd(dayNumber(bars[bars.length - 1]!.start), bucket);
  const width = size.w - LEFT - 8;
  const x = (day: number): number => LEFT + ((day - first) / (last - first)) * width;
  const dayAt = (px: number): number => Math.round(first + ((px - LEFT) / width) * (last - first));
  const room = size.h - AXIS - 14;
  const up = Math.round(room * 0.6);
  const base = 10 + up;
  const most = Math.max(...bars.map((b) => b.events));
  const deadly = Math.max(1, ...bars.map((b) => b.killed ?? 0));
  const finish = (): void => {
    if (!drag) return;
    const [a, b] = [Math.min(...drag), Math.max(...drag)];
    setDrag(null);
    if (b - a < 1) return;
    choose(isoDay(Math.max(first, a)), isoDay(Math.min(last, b) - 1));
  };
  const shade = drag ? [Math.min(...drag), Math.max(...drag)] as const
    : from || to ? [from ? dayNumber(from) : first, to ? dayNumber(to) + 1 : last] as const : null;
  const label = (b: Facets['timeline'][number]): string => {
    const start = dayNumber(b.start);
    const period = bucket === 'day' ? dayText(b.start) : bucket === 'month' ? `${t.date.months[Number(b.start.slice(5, 7)) - 1]} ${b.start.slice(0, 4)}` : `${dayText(b.start)} – ${dayText(isoDay(start + 6))}`;
    return t.events.timelineBar(period, t.count.events(b.events), b.killed === null ? null : t.count.killed(b.killed));
  };
  const over = at2 === null ? null : bars.find((b) => dayNumber(b.start) <= at2 && bucketEnd(dayNumber(b.start), bucket) > at2) ?? null;
  return (
    <div ref={at} class="timeline" title={t.events.timelineHint}>
      <svg width={size.w} height={size.h} role="img" aria-label={`${t.events.timeline}: ${t.count.events(bars.reduce((s, b) => s + b.events, 0))}`}
        onPointerDown={(e) => { e.currentTarget.setPointerCapture(e.pointerId); const d = dayAt(e.offsetX); setDrag([d, d]); }}
        onPointerMove={(e) => { const d = dayAt(e.offsetX); setOver(d); if (drag) setDrag([drag[0], d]); }}
        onPointerUp={finish} onPointerLeave={() => setOver(null)} onPointerCancel={() => setDrag(null)}>
        <line class="tl-axis" x1={LEFT} x2={size.w - 8} y1={base} y2={base} />
        {ticks(first, last, Math.max(3, Math.floor(width / 74))).map((k) => (
          <g key={k.day}>
            <line class="tl-tick" x1={x(k.day)} x2={x(k.day)} y1={6} y2={size.h - AXIS} />
            <text class="tl-text" x={x(k.day) + 3} y={size.h - 5}>{tickText(k.day, k.kind)}</text>
          </g>
        ))}
        {bars.map((b) => {
          const start = dayNumber(b.start);
          const w = Math.max(1.5, x(bucketEnd(start, bucket)) - x(start) - 1);
          const h = Math.max(1.5, (b.events / most) * up);
          const k = b.killed ? Math.max(1.5, (b.killed / deadly) * (room - up - 2)) : 0;
          return (
            <g key={b.start}>
              <rect class="tl-events" x={x(start)} y={base - h} width={w} height={h} />
              {k > 0 && <rect class="tl-killed" x={x(start)} y={base + 2} width={w} height={k} />}
            </g>
          );
        })}
        <text class="tl-text tl-end" x={LEFT - 5} y={base - up + 8}>{number(most)}</text>
        {deadly > 1 && <text class="tl-text tl-end tl-deaths" x={LEFT - 5} y={base + 2 + (room - up - 2)}>{number(deadly)}</text>}
        {marked && <line class="tl-marked" x1={x(dayNumber(marked[0]))} x2={Math.max(x(dayNumber(marked[0])) + 2, x(dayNumber(marked[1]) + 1))} y1={base} y2={base} />}
        {shade && <rect class="tl-brush" x={x(shade[0])} y={2} width={Math.max(2, x(shade[1]) - x(shade[0]))} height={size.h - AXIS - 2} />}
      </svg>
      {over && !drag && <span class="tl-tip">{label(over)}</span>}
    </div>
  );
}

function tickText(day: number, kind: 'year' | 'month' | 'day'): string {
  const iso = isoDay(day);
  if (kind === 'year') return iso.slice(0, 4);
  const month = texts().date.months[Number(iso.slice(5, 7)) - 1]!;
  return kind === 'month' ? month : `${Number(iso.slice(8))} ${month}`;
}
