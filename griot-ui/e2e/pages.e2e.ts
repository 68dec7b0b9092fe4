// Every page in light and dark, on a screen and on a tablet: free of serious accessibility faults, and drawn for the eye.
// Pictures are written to GRIOT_SCREENSHOTS if that is set.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventRow, Page as List } from '../src/types';
import { axe, Desk, settled } from './desk';

const desk = new Desk();
const pictures = process.env.GRIOT_SCREENSHOTS;
const pages: [name: string, hash: () => Promise<string>][] = [
  ['events', async () => '#/events?c=0.5,14.6&z=4.7'],
  ['events-tray', async () => '#/events?c=0.5,14.6&z=4.7&tray=open&type=attack'],
  ['event', async () => `#/events/${await inates()}`],
  ['reports', async () => '#/reports'],
  ['rejected', async () => '#/reports?state=rejected'],
  ['report', async () => `#/reports/${(await desk.api<List<{ id: string }>>('/reports?q=Chinagodrar&limit=1')).items[0]!.id}`],
  ['actors', async () => '#/actors'],
  ['actor', async () => '#/actors/jnim'],
  ['review', async () => '#/review'],
  ['review-hand', async () => '#/review/hand'],
  ['review-second', async () => `#/review/second?report=${(await desk.api<List<{ id: string }>>('/reports?q=Solhan&limit=1')).items[0]!.id}`],
  ['review-agreement', async () => '#/review/agreement'],
  ['review-decisions', async () => '#/review/decisions'],
  ['coverage', async () => '#/coverage?from=2019-03-04&to=2020-06-01'],
  ['publish', async () => '#/publish'],
  ['not-found', async () => '#/nowhere'],
];

async function inates(): Promise<string> {
  const { items } = await desk.api<List<EventRow>>('/events?q=Inates&limit=100');
  return items.filter((r) => r.place?.name === 'Inates').sort((a, b) => b.sources - a.sources)[0]!.id;
}

beforeAll(async () => {
  desk.code('examples/reports');
  await desk.serve();
  if (pictures) mkdirSync(pictures, { recursive: true });
});
afterAll(() => desk.end());

describe.each([['light', 1280, 720], ['dark', 1280, 720], ['light', 768, 1024]] as const)('in %s at %i x %i', (scheme, width, height) => {
  it.each(pages)('%s', async (name, hash) => {
    const page = await desk.page(await hash(), { scheme, width, height, bypassCSP: true });
    if (pictures) await page.screenshot({ path: join(pictures, `${name}-${width === 768 ? 'tablet' : scheme}.png`) });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 'no sideways scrolling').toBeLessThanOrEqual(0);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });
});

it('an empty desk says what to do', async () => {
  const empty = new Desk();
  try {
    empty.code(join(import.meta.dirname, 'no-reports'));
  } catch {
    // nothing to code is no database; the server is asked for one below
  }
  await empty.serve();
  const page = await empty.page('#/events', { bypassCSP: true });
  await settled(page);
  expect(await page.locator('.state-empty').first().textContent()).toContain('no events yet');
  if (pictures) await page.screenshot({ path: join(pictures, 'empty.png') });
  expect(await axe(page)).toEqual([]);
  await empty.end();
});
