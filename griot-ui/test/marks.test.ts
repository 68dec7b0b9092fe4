import { describe, expect, it } from 'vitest';
import { segments, type Range } from '../src/marks';

const TEXT = 'Gunmen killed 12 soldiers near Inata on Sunday.';
const cut = (ranges: Range[], from?: number, to?: number) => segments(TEXT, ranges, from, to);

describe('marks over a text', () => {
  it('give back the whole text in order', () => {
    const s = cut([{ start: 0, end: 6, layer: 'actor' }, { start: 14, end: 25, layer: 'count' }, { start: 17, end: 25, layer: 'actor' }]);
    expect(s.map((x) => x.text).join('')).toBe(TEXT);
  });

  it('show both layers where two overlap, the shorter on top', () => {
    const s = cut([{ start: 17, end: 25, layer: 'actor' }, { start: 14, end: 25, layer: 'count' }]);
    const both = s.find((x) => x.text === 'soldiers')!;
    expect(both.layers).toEqual(['count', 'actor']);
    expect(both.marks).toEqual([1, 0]);
  });

  it('cross without swallowing each other', () => {
    const s = cut([{ start: 0, end: 16, layer: 'a' }, { start: 7, end: 25, layer: 'b' }]);
    expect(s.map((x) => [x.text, x.layers.join('+')])).toEqual([
      ['Gunmen ', 'a'], ['killed 12', 'b+a'], [' soldiers', 'b'], [' near Inata on Sunday.', ''],
    ]);
  });

  it('are cut to the stretch that is shown', () => {
    const s = cut([{ start: 0, end: 47, layer: 'claim' }], 7, 13);
    expect(s).toEqual([{ start: 7, end: 13, text: 'killed', marks: [0], layers: ['claim'] }]);
  });

  it('outside the text or empty are nothing', () => {
    const s = cut([{ start: 40, end: 900, layer: 'x' }, { start: 5, end: 5, layer: 'y' }, { start: 900, end: 950, layer: 'z' }]);
    expect(s.map((x) => x.text).join('')).toBe(TEXT);
    expect(s.flatMap((x) => x.layers)).toEqual(['x']);
  });

  it('keep code units together as offsets count them', () => {
    const s = segments('a😀b', [{ start: 1, end: 3, layer: 'x' }]);
    expect(s.map((x) => x.text)).toEqual(['a', '😀', 'b']);
  });

  it('stay quick with thousands of them', () => {
    const long = 'word '.repeat(20_000);
    const many = Array.from({ length: 5_000 }, (_, i) => ({ start: i * 19, end: i * 19 + 30, layer: 'x' }));
    const before = performance.now();
    expect(segments(long, many).map((x) => x.text).join('')).toBe(long);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
