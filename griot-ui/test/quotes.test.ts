import { describe, expect, it } from 'vitest';
import { colours, passages } from '../src/quotes';
import type { Quote } from '../src/types';

const TEXT = 'The army said 71 soldiers died at Inates.';
const quote = (words: string, more: Partial<Quote> = {}): Quote => {
  const at = 100 + TEXT.indexOf(words);
  return { claim: 'c-1', field: 'harm.killed', value: '71', document: 'd-1', span: [at, at + words.length], quote: words, sentence: { text: TEXT, start: 100 }, by: null, ...more };
};

describe('the passages behind a value', () => {
  it('show a sentence once, with all its quotes and speakers', () => {
    const [p, ...rest] = passages([quote('71 soldiers', { by: 'the army' }), quote('died'), quote('died')], 'harm.killed');
    expect(rest).toEqual([]);
    expect(p!.spans.map(([a, b]) => TEXT.slice(a - p!.start, b - p!.start))).toEqual(['71 soldiers', 'died']);
    expect(p!.by).toEqual(['the army']);
  });

  it('take the parts of a field, and no field that only begins alike', () => {
    expect(passages([quote('Inates', { field: 'place.name' })], 'place')).toHaveLength(1);
    expect(passages([quote('Inates', { field: 'placement' })], 'place')).toHaveLength(0);
  });

  it('find the quote in a sentence that comes without its offset', () => {
    const [p] = passages([quote('died', { sentence: TEXT })], 'harm.killed');
    expect(p!.start).toBe(100);
  });

  it('fall back to the quote alone where the text is gone', () => {
    expect(passages([quote('died', { sentence: null })], 'harm.killed')[0]).toMatchObject({ text: 'died', start: quote('died').span[0] });
  });
});

it('reports keep their colour, and there are eight', () => {
  const c = colours(Array.from({ length: 10 }, (_, i) => ({ id: `d-${i}` })));
  expect([c.get('d-0'), c.get('d-7'), c.get('d-8')]).toEqual([1, 8, 1]);
});
