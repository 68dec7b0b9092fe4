// A desk of one's own for a test: codes the example reports, serves them, and opens pages in the system's Chromium.
// GRIOT is the command (../griot if not given), CHROMIUM the browser (/usr/bin/chromium).
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const HOME = resolve(import.meta.dirname, '../..');
const GRIOT = (process.env.GRIOT ?? join(HOME, 'griot')).split(' ');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FLAGS = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

export interface AxeFault {
  id: string;
  impact: string;
  nodes: string[];
}

export class Desk {
  readonly out = mkdtempSync(join(tmpdir(), 'griot-desk-'));
  base = '';
  /** Addresses outside the desk that any page asked for; there must be none. */
  readonly foreign: string[] = [];
  readonly faults: string[] = [];
  private server: ChildProcess | null = null;
  private browser: Browser | null = null;

  griot(...args: string[]): string {
    return execFileSync(GRIOT[0]!, [...GRIOT.slice(1), ...args], { cwd: HOME, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** A run that rejects a report ends with 1, which is no failure here. */
  code(...paths: string[]): void {
    try {
      this.griot('code', ...paths, '--out', this.out, '--quiet');
    } catch (e) {
      if ((e as { status?: number }).status !== 1) throw e;
    }
  }

  async serve(): Promise<void> {
    this.server = spawn(GRIOT[0]!, [...GRIOT.slice(1), 'serve', this.out, '--port', '0'], { cwd: HOME, stdio: ['ignore', 'pipe', 'pipe'] });
    this.base = await new Promise<string>((done, fail) => {
      let said = '';
      const hear = (b: Buffer): void => {
        said += b.toString();
        const m = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
        if (m) done(m[0]);
      };
      this.server!.stdout!.on('data', hear);
      this.server!.stderr!.on('data', hear);
      this.server!.on('exit', (c) => fail(new Error(`griot serve ended with ${c}: ${said}`)));
    });
  }

  async stop(): Promise<void> {
    const s = this.server;
    this.server = null;
    if (!s || s.exitCode !== null) return;
    await new Promise<void>((done) => {
      s.on('exit', () => done());
      s.kill();
    });
  }

  async context(options: { scheme?: 'light' | 'dark'; width?: number; height?: number; bypassCSP?: boolean } = {}): Promise<BrowserContext> {
    this.browser ??= await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
    return this.browser.newContext({
      colorScheme: options.scheme ?? 'light', viewport: { width: options.width ?? 1280, height: options.height ?? 720 }, bypassCSP: options.bypassCSP, reducedMotion: 'reduce',
    });
  }

  async page(hash: string, options: Parameters<Desk['context']>[0] = {}): Promise<Page> {
    const page = await (await this.context(options)).newPage();
    page.setDefaultTimeout(30_000);
    page.on('request', (r) => {
      if (!/^(data:|blob:|http:\/\/127\.0\.0\.1[:/])/.test(r.url())) this.foreign.push(r.url());
    });
    page.on('pageerror', (e) => this.faults.push(`${hash}: ${e.message}`));
    page.on('console', (m) => {
      if (/Content Security Policy/i.test(m.text())) this.faults.push(`${hash}: ${m.text()}`);
    });
    await page.goto(`${this.base}/${hash}`);
    await settled(page);
    return page;
  }

  /** The answer of the API, as a user with curl would get it. */
  async api<T>(path: string): Promise<T> {
    const r = await fetch(`${this.base}/api/v1${path}`);
    if (!r.ok) throw new Error(`${path}: ${r.status} ${await r.text()}`);
    return (await r.json()) as T;
  }

  async end(): Promise<void> {
    await this.browser?.close();
    await this.stop();
    rmSync(this.out, { recursive: true, force: true });
  }
}

/** Waits until nothing is loading and, if there is a map, until it has drawn what it has. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('main h1, .signin h1', { state: 'attached' });
  await page.waitForFunction(() => !document.querySelector('main .state .spinner, main .spinner-small'));
  if (await page.locator('.map-canvas').count()) await page.waitForSelector('.map-canvas[data-idle]', { timeout: 45_000 });
}

/** Serious and critical faults that axe finds on the page as it stands. The page's context must bypass the CSP. */
export async function axe(page: Page): Promise<AxeFault[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const run = (window as never as { axe: { run: (d: Document, o: object) => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } }).axe;
    const { violations } = await run.run(document, { resultTypes: ['violations'] });
    return violations.filter((v) => v.impact === 'serious' || v.impact === 'critical').map((v) => ({ id: v.id, impact: v.impact, nodes: v.nodes.slice(0, 5).map((n) => n.html.slice(0, 200)) }));
  });
}
