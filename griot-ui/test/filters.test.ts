import { describe, expect, it } from 'vitest';
import { filterChanges, isEmpty, readFilter, writeFilter } from '../src/filters';

const read = (s: string) => readFilter(new URLSearchParams(s));

describe('a filter in the address', () => {
  it('comes back as it was written', () => {
    const address = 'from=2019-01-01&to=2019-12-31&admin1=Mopti&q=market&country=BF&country=ML&type=attack&minKilled=5&reviewed=false&main=true&without=place&bbox=-5.5%2C10%2C2%2C16.25';
    const again = writeFilter(read(address));
    expect([...again].sort()).toEqual([...new URLSearchParams(address)].sort());
  });

  it('has one form whatever the order and the repetitions', () => {
    expect(writeFilter(read('country=ML&country=BF&country=ML')).toString()).toBe(writeFilter(read('country=BF&country=ML')).toString());
  });

  it('leaves out what cannot be read', () => {
    for (const s of ['from=yesterday', 'bbox=1,2,3', 'bbox=1,9,3,4', 'minKilled=many', 'reviewed=perhaps', 'without=hope', 'minKilled=']) {
      expect(isEmpty(read(s)), s).toBe(true);
    }
  });

  it('lets a box cross the date line', () => {
    expect(read('bbox=170,-10,-170,10').bbox).toEqual([170, -10, -170, 10]);
  });

  it('clears what is no longer set', () => {
    const changes = filterChanges(read('type=attack'));
    expect(changes.type).toEqual(['attack']);
    expect(changes.country).toBeNull();
    expect(changes).not.toHaveProperty('sort');
  });

  it('does not take the policy for a restriction', () => {
    expect(isEmpty(read('policy=acled'))).toBe(true);
  });
});
