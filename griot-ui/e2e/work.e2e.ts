// Review by keyboard, two coders and their agreement, events by hand, and publishing, as the pages offer them.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventRow, EventView, Page as List } from '../src/types';
import { Desk } from './desk';

const desk = new Desk();

beforeAll(async () => {
  desk.code('examples/reports');
  await desk.serve();
});
afterAll(() => desk.end());

interface Item { event: EventRow; impact: number; why: string[]; assignee: string | null }
const queue = (query = ''): Promise<List<Item>> => desk.api(`/review/queue?limit=200${query}`);
const press = async (page: Page, key: string): Promise<void> => { await page.locator('main').focus(); await page.keyboard.press(key); };

describe('the queue', () => {
  it('begins with what changes the totals most, and says why', async () => {
    const { items } = await queue();
    expect(items.map((i) => i.impact)).toEqual([...items.map((i) => i.impact)].sort((a, b) => b - a));
    expect(items[0]!.why.length).toBeGreaterThan(0);
    const page = await desk.page('#/review');
    expect(await page.locator('.queue-item').count()).toBe(items.length);
    expect(await page.locator('.queue-head .why').textContent()).toContain(items[0]!.why[0]!);
    await page.context().close();
  });

  it('shows the text beside the values, takes a decision at a key, and takes it back', async () => {
    const before = await queue();
    const first = before.items[0]!.event.id;
    const page = await desk.page('#/review');
    await page.locator('.pair-text mark').first().waitFor();
    await press(page, 'a');
    await page.locator('.toast', { hasText: 'ledger' }).waitFor();
    await page.locator('.queue-item').nth(before.items.length - 2).waitFor();
    await expect.poll(async () => (await queue()).items.some((i) => i.event.id === first)).toBe(false);
    await press(page, 'u');
    await page.locator('.toast', { hasText: 'Undone' }).waitFor();
    await expect.poll(async () => (await queue()).items.some((i) => i.event.id === first)).toBe(true);
    await page.context().close();
  });

  it('gives an event to whoever takes it', async () => {
    const page = await desk.page('#/review');
    await page.locator('.pair-text mark').first().waitFor();
    await press(page, 'j');
    await page.locator('.queue-item[data-on]').nth(0).waitFor();
    await press(page, 'g');
    await expect.poll(async () => (await queue('&assignee=local')).items.length).toBe(1);
    await page.goto(`${desk.base}/#/review?assignee=local`);
    await expect.poll(() => page.locator('.queue-item').count()).toBe(1);
    await page.context().close();
  });
});

/** Chooses a value in each of the first fields of the form for a claim. */
async function fill(page: Page, type: string, day: string): Promise<void> {
  const form = page.locator('.claim-form');
  await form.locator('select').first().selectOption(type);
  const fields = form.locator('.claim-field');
  await fields.nth(1).locator('input').first().fill(day);
  await fields.nth(2).locator('input').first().fill('Solhan');
}

describe('a person', () => {
  it('writes an event from the words of a report', async () => {
    const report = (await desk.api<List<{ id: string }>>('/reports?q=Solhan&limit=1')).items[0]!.id;
    const page = await desk.page(`#/review/hand?report=${report}`);
    const text = (await page.locator('.report-text').textContent())!;
    const words = /[a-z]{7,} [a-z]{4,} [a-z]{3,}/.exec(text)![0];
    await page.getByLabel('Words of the passage').fill(words);
    await page.getByLabel('Words of the passage').press('Tab');
    await fill(page, 'looting', '2021-06-06');
    await page.locator('.claim-form button[type=submit]').click();
    await page.locator('dialog[open] button[type=submit]').click();
    await page.waitForURL(/#\/events\/e-/);
    const view = await desk.api<EventView>(`/events/${page.url().split('/').pop()!.split('?')[0]}`);
    expect(view.event.type.id).toBe('looting');
    expect(view.event.place?.name).toBe('Solhan');
    expect(view.decisions.map((d) => d.action.toLowerCase())).toContain('code');
    await page.context().close();
  });

  it('writes an event from no report, and must say where it is known from', async () => {
    const page = await desk.page('#/review/hand');
    await fill(page, 'peaceful-protest', '2024-02');
    await page.locator('.claim-form button[type=submit]').click();
    const go = page.locator('dialog[open] button[type=submit]');
    await go.click();
    expect(await page.locator('dialog[open]').count()).toBe(1);
    await page.locator('dialog[open] textarea').fill('A call from a resident.');
    await go.click();
    await page.waitForURL(/#\/events\/e-/);
    await page.context().close();
  });

  it('codes a report blind, and the agreement with the desk is measured', async () => {
    const report = (await desk.api<List<{ id: string }>>('/reports?q=Bourzanga&limit=1')).items[0]!.id;
    const page = await desk.page(`#/review/second?report=${report}`);
    expect(await page.locator('.report-text mark').count(), 'nothing of the machine is shown').toBe(0);
    const text = (await page.locator('.report-text').textContent())!;
    const words = /explo\w+|blast|struck|hit/.exec(text)![0];
    await page.getByLabel('Words of the passage').fill(words);
    await page.getByLabel('Words of the passage').press('Tab');
    await fill(page, 'remote-explosive', '2022-09-05');
    await page.locator('.claim-form button[type=submit]').click();
    await page.locator('.mine li').waitFor();
    await page.getByRole('button', { name: /^Hand in/ }).click();
    await page.locator('.toast', { hasText: 'Handed in' }).waitFor();
    const before = await desk.api<{ ledgerHead: string }>('/health');
    await page.goto(`${desk.base}/#/review/agreement`);
    await page.locator('.agreement tbody tr').first().waitFor();
    expect(await page.locator('.agreement').textContent()).toContain('Type');
    expect((await desk.api<{ ledgerHead: string }>('/health')).ledgerHead, 'a second coding is no entry of the ledger').toBe(before.ledgerHead);
    await page.context().close();
  });
});

describe('publishing', () => {
  it('shows losses and differences first, writes files, and logs who did', async () => {
    const page = await desk.page('#/publish?format=acled&country=NE');
    await page.getByText('Nothing was published with this choice before.').waitFor();
    const rows = await page.locator('.publish-columns').textContent();
    expect(rows).toMatch(/\d+ of \d+ events are written/);
    await page.getByRole('button', { name: /^Publish \d+ rows/ }).click();
    await page.locator('.toast', { hasText: 'written' }).waitFor();
    const link = page.locator('.decisions a[download]').first();
    await link.waitFor();
    const file = await fetch(new URL((await link.getAttribute('href'))!, desk.base));
    expect(file.status).toBe(200);
    expect((await file.text()).split('\r\n')[0]).toContain('event_id_cnty');
    await page.getByText(/Compared with/).waitFor();
    await page.context().close();
  });

  it('keeps a choice of events with a feed', async () => {
    const page = await desk.page('#/publish?country=ML');
    await page.getByPlaceholder('Name for this choice').fill('Mali');
    await page.getByRole('button', { name: 'Save this choice' }).click();
    const feed = page.getByRole('link', { name: 'Feed of changes' });
    await feed.waitFor();
    const atom = await fetch(new URL((await feed.getAttribute('href'))!, desk.base));
    expect(atom.headers.get('content-type')).toContain('atom');
    expect(await atom.text()).toContain('<feed');
    await page.context().close();
  });
});

describe('coverage and actors', () => {
  it('tells a week without reports from a week without events', async () => {
    const page = await desk.page('#/coverage?from=2019-12-02&to=2020-01-20');
    expect(await page.locator('.coverage .week-none').count()).toBeGreaterThan(0);
    const week = page.locator('.coverage button.week').first();
    expect(await week.getAttribute('aria-label')).toMatch(/week of .*: \d+ reports?, /);
    await week.click();
    await page.locator('.coverage-detail').waitFor();
    await page.context().close();
  });

  it('draws the ties of a day, and lists the words that were matched', async () => {
    const page = await desk.page('#/actors/jnim');
    const all = await page.locator('.net-node').count();
    expect(all).toBeGreaterThan(3);
    expect(await page.locator('.actor-side').textContent()).toContain('JNIM');
    await page.goto(`${desk.base}/#/actors/jnim?at=1999-01-01`);
    await expect.poll(() => page.locator('.net-node').count()).toBeLessThan(all);
    await page.context().close();
  });
});

it('nothing was asked of another machine, and no page broke a rule or failed', () => {
  expect(desk.foreign).toEqual([]);
  expect(desk.faults).toEqual([]);
});
