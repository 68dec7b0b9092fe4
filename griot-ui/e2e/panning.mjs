// Measures the main thread while the map of the events is dragged about: `node e2e/panning.mjs URL`.
// Prints the work per frame (median, 95th percentile, longest) and the long tasks, from Chromium's own trace.
import { chromium } from 'playwright-core';

const base = process.argv[2] ?? 'http://127.0.0.1:8042';
const seconds = Number(process.argv[3] ?? 6);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
await page.goto(`${base}/#/events?c=1,14.5&z=5`);
await page.waitForSelector('.map-canvas[data-idle]', { timeout: 60_000 });
const total = await page.locator('.list-head strong').textContent();
const box = await page.locator('.map-canvas').boundingBox();
const middle = [box.x + box.width / 2, box.y + box.height / 2];

await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', '__metadata'] });
await page.evaluate(() => performance.mark('pan-start'));
await page.mouse.move(...middle);
await page.mouse.down();
const end = Date.now() + seconds * 1000;
for (let i = 0; Date.now() < end; i++) {
  await page.mouse.move(middle[0] + Math.sin(i / 14) * 220, middle[1] + Math.sin(i / 9) * 130);
  await page.waitForTimeout(8);
}
await page.mouse.up();
await page.evaluate(() => performance.mark('pan-end'));
const trace = JSON.parse((await browser.stopTracing()).toString()).traceEvents;
await browser.close();

const mark = (name) => trace.find((e) => e.name === name && e.cat?.includes('blink.user_timing'));
const [from, to] = [mark('pan-start'), mark('pan-end')];
const main = (e) => e.pid === from.pid && e.tid === from.tid && e.ts >= from.ts && e.ts <= to.ts;
const tasks = trace.filter((e) => main(e) && e.ph === 'X' && e.name === 'RunTask');
const frames = trace.filter((e) => main(e) && e.name === 'AnimationFrame' && e.ph === 'b').map((e) => e.ts).sort((a, b) => a - b);
const work = frames.slice(0, -1).map((start, i) => {
  const end = frames[i + 1];
  // A frame's own work ends where the next begins. Time of the processor: on a machine without a graphics card
  // the thread also stands still while the picture is drawn in software, which is no work of its own.
  return tasks.filter((t) => t.ts >= start && t.ts < end).reduce((s, t) => s + (t.tdur ?? t.dur), 0) / 1000;
}).sort((a, b) => a - b);
const at = (p) => Number(work[Math.min(work.length - 1, Math.floor(p * work.length))]?.toFixed(2));
const long = tasks.filter((t) => t.dur > 50_000);
console.log(JSON.stringify({
  events: total, seconds, frames: work.length, workPerFrameMs: { median: at(0.5), p95: at(0.95), p99: at(0.99), longest: at(1) },
  longTasks: long.length, longestTaskMs: Math.round(Math.max(0, ...tasks.map((t) => t.dur)) / 1000),
}));
