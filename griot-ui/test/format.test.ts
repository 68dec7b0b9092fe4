import { describe, expect, it } from 'vitest';
import { dateText, figure, placeText, precisionText, range } from '../src/format';

const date = (start: string | null, end: string | null, precision = 'day') => dateText({ start, end, precision });

describe('a range of numbers', () => {
  it.each([
    [12, 12, '12'], [10, 14, '10–14'], [25, null, 'at least 25'], [null, 40, 'up to 40'], [0, 0, '0'], [1200, 3000, '1,200–3,000'], [null, null, null],
  ])('%s to %s is %s', (low, high, text) => expect(range(low, high)).toBe(text));

  it('shows bounds only where they say more than the best number', () => {
    expect(figure({ low: 71, best: 71, high: 71 })).toEqual({ best: '71', bounds: null });
    expect(figure({ low: 60, best: 71, high: null })).toEqual({ best: '71', bounds: 'at least 60' });
    expect(figure({ low: null, best: null, high: 40 })).toEqual({ best: 'up to 40', bounds: null });
  });

  it('does not make a zero of the unknown', () => {
    expect(figure(null)).toBeNull();
    expect(figure({ low: null, best: null, high: null })).toBeNull();
    expect(figure({ low: 0, best: 0, high: 0 })).toEqual({ best: '0', bounds: null });
  });
});

describe('a date', () => {
  it.each([
    ['2019-12-10', '2019-12-10', '10 Dec 2019'],
    ['2022-08-01', '2022-08-10', '1–10 Aug 2022'],
    ['2023-12-01', '2023-12-31', 'Dec 2023'],
    ['2024-02-01', '2024-02-29', 'Feb 2024'],
    ['2023-06-01', '2023-08-31', 'Jun–Aug 2023'],
    ['2017-01-01', '2017-12-31', '2017'],
    ['2016-01-01', '2018-12-31', '2016–2018'],
    ['2019-12-30', '2020-01-02', '30 Dec 2019 – 2 Jan 2020'],
    ['2019-04-01', null, 'after 1 Apr 2019'],
    [null, '2019-04-01', 'before 1 Apr 2019'],
    [null, null, 'no date'],
  ])('from %s to %s is %s', (start, end, text) => expect(date(start, end)).toBe(text));
});

describe('a place', () => {
  it('names its countries, both of a border', () => {
    expect(placeText({ name: 'Inates', countries: ['NE'] })).toBe('Inates, Niger');
    expect(placeText({ name: 'Liptako', countries: ['ML', 'NE'] })).toBe('Liptako, Mali / Niger');
    expect(placeText({ name: 'Niger', countries: ['NE'] })).toBe('Niger');
    expect(placeText(null)).toBe('no place');
  });

  it('says how exact it is', () => {
    expect(precisionText({ precisionKm: 71, feature: 'admin2' })).toBe('within 71 km');
    expect(precisionText({ precisionKm: 40, feature: 'line' })).toBe('a line, 40 km to each side');
    expect(precisionText({ precisionKm: null, feature: 'unknown' })).toBe('precision unknown');
  });
});
