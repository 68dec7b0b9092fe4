import { describe, expect, it } from 'vitest';
import { bucketEnd, bucketFor, dayNumber, isoDay, ticks } from '../src/time';

describe('days', () => {
  it('count through leap years and come back', () => {
    for (const d of ['1970-01-01', '2024-02-29', '2019-12-31']) expect(isoDay(dayNumber(d))).toBe(d);
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  });

  it('end their month where the next one begins', () => {
    expect(isoDay(bucketEnd(dayNumber('2024-02-01'), 'month'))).toBe('2024-03-01');
    expect(isoDay(bucketEnd(dayNumber('2019-12-01'), 'month'))).toBe('2020-01-01');
    expect(isoDay(bucketEnd(dayNumber('2019-12-30'), 'week'))).toBe('2020-01-06');
  });
});

describe('an axis', () => {
  it('has no more labels than there is room for', () => {
    for (const [a, b] of [['2019-01-01', '2019-01-20'], ['2019-01-01', '2019-12-31'], ['2000-01-01', '2024-01-01'], ['1900-01-01', '2024-01-01']] as const) {
      const t = ticks(dayNumber(a), dayNumber(b), 8);
      expect(t.length, `${a} ${b}`).toBeGreaterThan(1);
      expect(t.length, `${a} ${b}`).toBeLessThanOrEqual(10);
    }
  });

  it('marks the years among the months', () => {
    const t = ticks(dayNumber('2019-10-01'), dayNumber('2020-04-01'), 8);
    expect(t.find((x) => isoDay(x.day) === '2020-01-01')?.kind).toBe('year');
    expect(t.find((x) => isoDay(x.day) === '2019-11-01')?.kind).toBe('month');
  });

  it('has bars as fine as the span allows', () => {
    expect([30, 400, 4000].map(bucketFor)).toEqual(['day', 'week', 'month']);
  });
});
