import { describe, expect, it } from 'vitest';
import { bars, chosen, marks, readChoice, writeChoice, type SiteRow } from '../src/site/rows';

function row(id: string, over: Partial<SiteRow> = {}): SiteRow {
  return {
    id, type: 'attack', acled: [], summary: `Gunmen attacked ${id}.`, status: 'happened', main: true,
    date: { start: '2024-03-05', end: '2024-03-05', precision: 'day' },
    place: { name: 'Ménaka', countries: ['ML'], admin1: 'Ménaka', lat: 15.9, lon: 2.4, precisionKm: 5, feature: 'populated' },
    actors: [], killed: { low: 3, best: 3, high: 3 }, injured: null, sources: 1, documents: 1, confidence: 0.5, reviewed: false,
    page: `events/${id}.html`, geometry: null, ...over,
  };
}

describe('a published site', () => {
  const rows = [row('a'), row('b', { place: null }), row('c', { date: null, killed: null }), row('d', { type: 'protest', main: false })];
  const ids = (choice: string): string => chosen(rows, readChoice(choice)).map((r) => r.id).join('');

  it('keeps its choice in the address', () => {
    const address = 'from=2024-01-01&country=ML&q=men&without=date&killed=true&main=true';
    expect(new Set(writeChoice(readChoice(`#${address}`)).split('&'))).toEqual(new Set(address.split('&')));
    expect(writeChoice({})).toBe('');
  });

  it('chooses by place, type, words without accents, time and what is missing', () => {
    expect(ids('country=ML')).toBe('acd');
    expect(ids('type=protest')).toBe('d');
    expect(ids('q=MENAKA gunmen')).toBe('acd');
    expect(ids('from=2024-03-06')).toBe('');
    expect(ids('from=2024-03-01&to=2024-03-09')).toBe('abd');
    expect(ids('without=place')).toBe('b');
    expect(ids('from=2024-03-06&without=date')).toBe('c');
    expect(ids('killed=true&main=true')).toBe('ab');
  });

  it('draws what has a place and counts what has none', () => {
    const m = marks(rows);
    expect(m.ids).toEqual(['a', 'c', 'd']);
    expect(m.killed).toEqual([3, null, 3]);
    expect([m.total, m.withoutPlace, m.withoutDate]).toEqual([4, 1, 1]);
  });

  it('sums days, weeks from Mondays, or months; no figure is not nought', () => {
    expect(bars(rows).timeline).toEqual([{ start: '2024-03-05', events: 3, killed: 9 }]);
    expect(bars([row('x', { killed: null })]).timeline[0]!.killed).toBeNull();
    const week = bars([row('x'), row('y', { date: { start: '2024-09-01', end: null, precision: 'open' } })]);
    expect(week.bucket).toBe('week');
    expect(week.timeline.map((b) => b.start)).toEqual(['2024-03-04', '2024-08-26']);
    expect(bars([]).timeline).toEqual([]);
  });
});
