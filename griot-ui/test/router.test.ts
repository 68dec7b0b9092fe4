import { describe, expect, it } from 'vitest';
import { href, parseRoute } from '../src/router';

describe('the address', () => {
  it('holds page and parameters', () => {
    const r = parseRoute('#/events/e-1?tab=why&x=1');
    expect(r.path).toEqual(['events', 'e-1']);
    expect(r.query.get('tab')).toBe('why');
  });

  it('comes back from what it wrote, slashes and accents too', () => {
    const path = ['reports', 'a/b é?'];
    expect(parseRoute(href(path, 'q=1')).path).toEqual(path);
  });

  it('bears what people type', () => {
    expect(parseRoute('').path).toEqual([]);
    expect(parseRoute('#').path).toEqual([]);
    expect(parseRoute('#/events/%E0%A4%A').path).toEqual(['events', '%E0%A4%A']);
  });
});
