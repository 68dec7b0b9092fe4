// What an analyst does at the desk, in a real browser, against the real server and the example reports.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventRow, EventView, Page as List } from '../src/types';
import { Desk, settled } from './desk';

const desk = new Desk();

beforeAll(async () => {
  desk.code('examples/reports');
  await desk.serve();
});
afterAll(() => desk.end());

const rows = async (query: string): Promise<EventRow[]> => (await desk.api<List<EventRow>>(`/events?${query}`)).items;
const eventOf = async (place: string): Promise<EventRow> => (await rows('limit=500')).filter((r) => r.place?.name === place).sort((a, b) => b.sources - a.sources)[0]!;
const total = async (page: Page): Promise<number> => Number((await page.locator('.list-head strong').textContent())!.replace(/\D/g, ''));

const value = (page: Page, name: string) => page.locator('.value').filter({ has: page.locator('dt', { hasText: new RegExp(`^${name}`) }) });

async function giveReason(page: Page, reason: string, act: string): Promise<void> {
  await page.locator('dialog[open] textarea[name=reason]').fill(reason);
  await page.locator('dialog[open] button[type=submit]', { hasText: act }).click();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

describe('the events page', () => {
  it('shows the same set in list, map and timeline, and none of it lost', async () => {
    const page = await desk.page('#/events');
    const api = await desk.api<{ total: number; ids: string[]; withoutPlace: number }>('/events/marks');
    await expect.poll(() => total(page)).toBe(api.total);
    expect(await page.locator('.tray-head').textContent()).toContain(`${api.withoutPlace} without place`);
    expect(await page.locator('.tl-events').count()).toBeGreaterThan(5);
    await page.context().close();
  });

  it('filters by a box drawn on the map, and keeps it in the address', async () => {
    const page = await desk.page('#/events?c=1,14.5&z=4.5');
    const before = await total(page);
    const box = (await page.locator('.map-canvas').boundingBox())!;
    await page.getByRole('button', { name: 'Draw a box on the map' }).click();
    await page.mouse.move(box.x + 40, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + 300, { steps: 6 });
    await page.mouse.up();
    await page.waitForURL(/bbox=/);
    await settled(page);
    await expect.poll(() => total(page)).toBeLessThan(before);
    const inside = await total(page);
    expect(inside).toBeGreaterThan(0);
    const [w, s, e, n] = new URLSearchParams(page.url().split('?')[1]).get('bbox')!.split(',').map(Number);
    for (const r of await rows(`bbox=${[w, s, e, n]}&limit=500`)) {
      expect(r.place!.lon! >= w! && r.place!.lon! <= e! && r.place!.lat! >= s! && r.place!.lat! <= n!, r.id).toBe(true);
    }
    // The address alone gives the same view to somebody else.
    const other = await desk.page(page.url().slice(desk.base.length + 1));
    await expect.poll(() => total(other)).toBe(inside);
    await page.context().close();
    await other.context().close();
  });

  it('chooses a period on the timeline and searches the reports', async () => {
    const page = await desk.page('#/events');
    const before = await total(page);
    const line = (await page.locator('.timeline svg').boundingBox())!;
    await page.mouse.move(line.x + line.width * 0.6, line.y + 40);
    await page.mouse.down();
    await page.mouse.move(line.x + line.width * 0.9, line.y + 40, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=.*to=/);
    await settled(page);
    await expect.poll(() => total(page)).toBeLessThan(before);
    await page.goto(`${desk.base}/#/events`);
    await page.getByRole('searchbox').fill('Inates');
    await page.waitForURL(/q=Inates/);
    await settled(page);
    const found = (await rows('q=Inates&limit=500')).length;
    await expect.poll(() => total(page)).toBe(found);
    await page.context().close();
  });

  it('is walked through by keyboard', async () => {
    const page = await desk.page('#/events');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.waitForURL(/sel=e-/);
    await expect.poll(() => page.locator('.table-row[aria-selected=true]').count()).toBe(1);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/events\/e-/);
    await page.context().close();
  });
});

describe('an event', () => {
  it('has its quote in the report, one click away', async () => {
    const inates = await eventOf('Inates');
    const page = await desk.page(`#/events/${inates.id}`);
    expect(await page.locator('h1').textContent()).toBe(inates.summary);
    expect(await page.locator('.saying').count()).toBeGreaterThan(3);
    const quote = value(page, 'Killed').locator('.quote').first();
    const words = await quote.locator('mark').first().textContent();
    await quote.locator('figcaption a').click();
    await page.waitForURL(/#\/reports\//);
    await settled(page);
    expect(await page.locator('.report-text').textContent()).toContain(words!);
    await expect.poll(() => page.locator('.mark-chosen').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('says why its claims are one and what was kept apart', async () => {
    const inates = await eventOf('Inates');
    const view = await desk.api<EventView>(`/events/${inates.id}`);
    const page = await desk.page(`#/events/${inates.id}`);
    expect(await page.locator('.links').first().locator('> li').count()).toBe(view.links.length);
    expect(await page.locator('.reason-against').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('a decision', () => {
  it('corrects a toll, is undone and done again, and outlives restart and re-coding', async () => {
    const event = await eventOf('Inates');
    const killed = async (): Promise<number | null | undefined> => (await desk.api<EventView>(`/events/${event.id}`)).figures.killed?.best;
    const before = await killed();
    const page = await desk.page(`#/events/${event.id}`);
    const correct = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Correct: Killed' }).click();
      await page.locator('dialog[open] input').first().fill('73');
      await giveReason(page, 'Counted again with the ministry.', 'Correct');
      await page.locator('.toast', { hasText: 'ledger' }).waitFor();
    };
    await correct();
    expect(await killed()).toBe(73);
    await page.locator('.toast', { hasText: 'ledger' }).getByRole('button', { name: 'Undo' }).click();
    await page.locator('.toast', { hasText: 'Undone' }).waitFor();
    expect(await killed()).toBe(before);
    await page.locator('.toast').getByRole('button', { name: 'Close' }).first().click();
    await correct();
    expect(await killed()).toBe(73);
    // The page asks anew after the decision; the toast may come before the answer.
    await expect.poll(() => value(page, 'Killed').locator('.value-figure').textContent()).toContain('73');
    await page.context().close();

    await desk.stop();
    desk.code('examples/reports');
    await desk.serve();
    expect(await killed()).toBe(73);
  });

  it('splits an event, and one press makes it whole again', async () => {
    const event = await eventOf('Solhan');
    const view = await desk.api<EventView>(`/events/${event.id}`);
    const count = async (): Promise<number> => (await rows('limit=500')).length;
    const before = await count();
    let page = await desk.page(`#/events/${event.id}`);
    await page.getByRole('button', { name: 'Split off…' }).click();
    await page.locator('dialog[open] .check input:not([disabled])').last().check();
    await giveReason(page, 'Another night.', 'Split off…');
    await page.locator('.toast', { hasText: 'ledger' }).waitFor();
    expect(await count()).toBe(before + 1);
    await page.context().close();

    const parts: string[] = [];
    for (const { id } of await rows('limit=500')) {
      const { claims } = (await desk.api<EventView>(`/events/${id}`)).event;
      if (claims.some((c) => view.event.claims.includes(c))) parts.push(id);
    }
    expect(parts).toHaveLength(2);
    // Undoing the split is enough here; a merge of its own is shown with two events that never were one.
    const { items } = await desk.api<List<{ id: string; action: string }>>(`/decisions?event=${parts[0]}`);
    page = await desk.page(`#/events/${parts[0]}`);
    await page.locator('.decisions').getByRole('button', { name: 'Undo' }).first().click();
    await page.locator('.toast', { hasText: 'Undone' }).waitFor();
    expect(items.some((d) => d.action.toLowerCase().replace('_', '-') === 'cannot-link')).toBe(true);
    expect(await count()).toBe(before);
    await page.context().close();
  });
});

describe('a merge', () => {
  it('makes two events one and is undone from the event itself', async () => {
    const [a, b] = [await eventOf('Inata'), await eventOf('Kuriga')];
    const count = async (): Promise<number> => (await rows('limit=500')).length;
    const before = await count();
    const page = await desk.page(`#/events/${a.id}`);
    await page.getByRole('button', { name: 'Merge with…' }).click();
    await page.locator('dialog[open] input').fill(`${desk.base}/#/events/${b.id}`);
    await giveReason(page, 'To see what happens.', 'Same event: merge');
    await page.locator('.toast', { hasText: 'ledger' }).waitFor();
    expect(await count()).toBe(before - 1);
    await page.locator('.toast', { hasText: 'ledger' }).getByRole('button', { name: 'Undo' }).click();
    await page.locator('.toast', { hasText: 'Undone' }).waitFor();
    expect(await count()).toBe(before);
    await page.context().close();
  });
});

describe('a dropped report', () => {
  it('is coded while one watches, and its event opens', async () => {
    const file = join(desk.out, 'dropped.txt');
    writeFileSync(file, 'Gunmen kill 14 villagers in Tera\n\nNIAMEY, 3 May 2021 (Test Wire) - Gunmen on motorcycles attacked the village of Tera in western Niger on Sunday and killed 14 villagers, the governor said on Monday.\n');
    const page = await desk.page('#/reports');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator('.run', { hasText: 'Coded' }).waitFor();
    await page.locator('.run-events a').first().click();
    await page.waitForURL(/#\/events\/e-/);
    await settled(page);
    expect(await page.locator('h1').textContent()).toMatch(/14/);
    await page.context().close();
  });

  it('shows its text as text, whatever it holds', async () => {
    const evil = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
    const text = `${evil} title\n\nDJIBO, 3 May 2021 (Test Wire) - Armed men killed 5 civilians in Djibo, Burkina Faso, on Sunday, the army said. ${evil}\n`;
    const page = await desk.page('#/reports');
    await page.locator('input[type=file]').setInputFiles({ name: '..%2f<img src=x onerror=alert(1)>.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.locator('.run', { hasText: 'Coded' }).waitFor();
    const report = (await desk.api<List<{ id: string; title: string | null }>>('/reports?limit=100&q=onerror')).items[0]!;
    const shown = await desk.page(`#/reports/${report.id}`);
    expect(await shown.locator('.report-text').textContent()).toContain('<script>');
    expect(await shown.evaluate(() => (window as never as { pwned?: number }).pwned)).toBeUndefined();
    expect(await shown.locator('main img, main script').count()).toBe(0);
    await shown.context().close();
    await page.context().close();
  });
});

it('nothing was asked of another machine, and no page broke a rule or failed', () => {
  expect(desk.foreign).toEqual([]);
  expect(desk.faults).toEqual([]);
});
