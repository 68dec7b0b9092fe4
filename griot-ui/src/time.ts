/** Days as numbers, and the bars of a timeline. */
export type Bucket = 'day' | 'week' | 'month';

const DAY = 86_400_000;

export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY);
}

export function isoDay(n: number): string {
  return new Date(n * DAY).toISOString().slice(0, 10);
}

/** The first day after the bucket that begins on a day. */
export function bucketEnd(start: number, bucket: Bucket): number {
  if (bucket === 'day') return start + 1;
  if (bucket === 'week') return start + 7;
  const d = new Date(start * DAY);
  return Math.round(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 1, 1) / DAY);
}

/** The finest bucket that leaves a bar a few pixels. */
export function bucketFor(days: number): Bucket {
  if (days <= 120) return 'day';
  return days <= 900 ? 'week' : 'month';
}

/** Days at which the axis is labelled: years, else months, else every so many days. */
export function ticks(from: number, to: number, room: number): { day: number; kind: 'year' | 'month' | 'day' }[] {
  const span = to - from;
  const out: { day: number; kind: 'year' | 'month' | 'day' }[] = [];
  const months = span / 30.4;
  const step = [1, 3, 6, 12, 24, 60, 120, 240].find((m) => months / m <= room) ?? 600;
  if (span > 62) {
    const a = new Date(from * DAY);
    for (let m = Math.ceil((a.getUTCFullYear() * 12 + a.getUTCMonth()) / step) * step; ; m += step) {
      const day = Math.round(Date.UTC(Math.floor(m / 12), m % 12, 1) / DAY);
      if (day > to) break;
      if (day >= from) out.push({ day, kind: step >= 12 || m % 12 === 0 ? 'year' : 'month' });
    }
    return out;
  }
  const every = [1, 2, 5, 7, 14].find((d) => span / d <= room) ?? 31;
  for (let day = from; day <= to; day += every) out.push({ day, kind: 'day' });
  return out;
}
