// A Vite plugin that answers /api/v1 from an output folder: `griot code examples/reports --out target/desk`.
// GRIOT_OUT names another folder, GRIOT_EVENTS a number of events (0 and 10000 are worth a look).
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from './data.mjs';
import { eventView, facets, marks, page, reportRow, reportView, select } from './views.mjs';

const root = resolve(import.meta.dirname, '..', '..');

function codebook() {
  const book = JSON.parse(readFileSync(join(root, 'griot-core/src/main/resources/org/griot/codebook/codebook.json'), 'utf8'));
  return {
    version: book.version,
    types: book.types.map((t) => ({ id: t.id, name: t.name, family: t.family, acled: [t.acled].filter(Boolean), plover: t.plover ?? null, definition: t.definition })),
    harm: ['killed', 'injured', 'missing', 'captured', 'abducted', 'arrested', 'released', 'found', 'surrendered', 'displaced'],
    parties: ['state-forces', 'rebel-group', 'political-militia', 'identity-militia', 'rioters', 'protesters', 'civilians', 'external-forces', 'other'],
  };
}

/** Path after /api/v1 and its answer; further pages add their lines here. */
function routes(data, tell) {
  let serial = 0;
  return [
    ['GET', /^\/health$/, () => ({ status: 'ok', griot: 'mock', ledgerHead: 'mock', versions: {}, counts: { events: data.events.length, main: 0, claims: data.claims.length, documents: data.documents.length, copies: 0, rejections: data.rejected.length } })],
    ['GET', /^\/session$/, () => ({ user: { name: 'local', role: 'admin' }, local: true, csrf: 'mock' })],
    ['GET', /^\/codebook$/, codebook],
    ['GET', /^\/events$/, (q) => page(select(data, q), q)],
    ['GET', /^\/events\/marks$/, (q) => marks(data, select(data, q))],
    ['GET', /^\/events\/facets$/, (q) => facets(data, select(data, q), q.get('bucket'))],
    ['GET', /^\/events\/([^/]+)$/, (q, id) => eventView(data, id)],
    ['GET', /^\/claims\/([^/]+)$/, (q, id) => data.claimOf.get(id)],
    ['GET', /^\/reports$/, (q) => {
      const words = q.get('q')?.toLowerCase();
      const items = q.get('state') === 'rejected' ? data.rejected : data.documents.filter((d) => !words || `${d.title} ${data.texts[d.id]}`.toLowerCase().includes(words)).map((d) => reportRow(data, d))
        .sort((a, b) => ((a.published.date ?? '') < (b.published.date ?? '') ? 1 : -1));
      const start = Number(q.get('cursor') ?? 0), limit = Number(q.get('limit') ?? 100);
      return { items: items.slice(start, start + limit), next: start + limit < items.length ? String(start + limit) : null, total: items.length };
    }],
    ['GET', /^\/reports\/([^/]+)$/, (q, id) => reportView(data, id)],
    ['POST', /^\/reports$/, () => {
      const run = `r-${++serial}`;
      let done = 0;
      const timer = setInterval(() => {
        tell('progress', { run, done: ++done, total: 8 });
        if (done < 8) return;
        clearInterval(timer);
        tell('changed', { ledgerHead: `mock${serial}`, added: data.events.slice(0, 2).map((e) => e.id), changed: data.events.slice(2, 3).map((e) => e.id), removed: [] });
      }, 300);
      return { run };
    }],
    ['GET', /^\/runs\/([^/]+)$/, (q, id) => ({ id, state: 'done', in: 8, coded: 7, alreadyCoded: 1, rejected: data.rejected, claims: 12, events: { added: data.events.slice(0, 2).map((e) => e.id), changed: data.events.slice(2, 3).map((e) => e.id), removed: [] } })],
    ['POST', /^\/decisions$/, (q, _, body) => {
      const decision = { id: `x-${++serial}`, who: 'local', when: new Date().toISOString(), note: body.note ?? null, action: body.action, field: body.field, value: body.value, events: [body.event, ...(body.events ?? [])].filter(Boolean) };
      data.decisions.push(decision);
      return { decision, ledgerHead: `mock${serial}`, events: { added: [], changed: decision.events, removed: [] } };
    }],
    ['POST', /^\/decisions\/([^/]+)\/undo$/, (q, id) => {
      data.decisions = data.decisions.filter((d) => d.id !== id);
      return { ledgerHead: `mock${++serial}` };
    }],
  ];
}

const body = (req) => new Promise((done) => {
  let s = '';
  req.on('data', (c) => (s += c));
  req.on('end', () => {
    try {
      done(JSON.parse(s));
    } catch {
      done({});
    }
  });
});

function handler() {
  const data = load(resolve(process.env.GRIOT_OUT ?? join(root, 'target/desk')), root, process.env.GRIOT_EVENTS === undefined ? -1 : Number(process.env.GRIOT_EVENTS));
  data.decisions = [];
  const streams = new Set();
  const tell = (event, value) => streams.forEach((s) => s.write(`event: ${event}\ndata: ${JSON.stringify(value)}\n\n`));
  const table = routes(data, tell);
  return async (req, res, next) => {
    if (!req.url.startsWith('/api/v1')) return next();
    const url = new URL(req.url, 'http://localhost');
    const path = decodeURIComponent(url.pathname.slice('/api/v1'.length));
    if (path === '/changes') {
      res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      res.write(': here\n\n');
      streams.add(res);
      req.on('close', () => streams.delete(res));
      return undefined;
    }
    const sent = req.method === 'POST' ? await body(req) : undefined;
    for (const [method, pattern, answer] of table) {
      const m = method === req.method && pattern.exec(path);
      if (!m) continue;
      const value = answer(url.searchParams, m[1], sent);
      res.writeHead(value == null ? 404 : 200, { 'Content-Type': 'application/json' });
      return res.end(JSON.stringify(value ?? { title: 'Not found', status: 404, detail: `There is no ${path}.` }));
    }
    res.writeHead(404, { 'Content-Type': 'application/problem+json' });
    return res.end(JSON.stringify({ title: 'Not found', status: 404, detail: `The mock has no ${path}.` }));
  };
}

/** What the server sends with every page, so that a breach of it shows here already. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

export function mockApi() {
  return {
    name: 'griot-mock-api',
    configureServer: (server) => void server.middlewares.use(handler()),
    configurePreviewServer: (server) => {
      server.middlewares.use((req, res, next) => {
        res.setHeader('Content-Security-Policy', POLICY);
        next();
      });
      server.middlewares.use(handler());
    },
  };
}
