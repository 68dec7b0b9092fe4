/** The map's style: Natural Earth shapes and bundled fonts, no tile, glyph or sprite server. */
import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import latinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import type { GeoJSON } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { colour } from '../theme';

export const OWN_SOURCES = ['spots', 'areas', 'shapes', 'chosen', 'hover', 'box'] as const;
export type OwnSource = (typeof OWN_SOURCES)[number];
export type Data = Record<OwnSource, GeoJSON>;

export const NOTHING: GeoJSON = { type: 'FeatureCollection', features: [] };

const url = (path: string): string => new URL(path, document.baseURI).href;
const FONT = ['Noto Sans'];

export function baseStyle(): StyleSpecification {
  const c = colour;
  const label = { 'text-color': c('map-label'), 'text-halo-color': c('map-halo'), 'text-halo-width': 1.2 };
  const both = ['case', ['has', 'ar'], ['concat', ['get', 'name'], '\n', ['coalesce', ['get', 'ar'], '']], ['get', 'name']] as never;
  return {
    version: 8,
    'font-faces': {
      'Noto Sans': [
        { url: url(latin), 'unicode-range': ['U+0-FF', 'U+131', 'U+152-153', 'U+2000-206F'] },
        { url: url(latinExt), 'unicode-range': ['U+100-2AF', 'U+1E00-1EFF'] },
        { url: url(arabic), 'unicode-range': ['U+600-6FF', 'U+750-77F', 'U+FB50-FDFF', 'U+FE70-FEFC'] },
      ],
    },
    sources: Object.fromEntries(['land', 'borders', 'admin1', 'names'].map((n) => [n, { type: 'geojson', data: (window.GRIOT_BASEMAP?.[n] ?? url(`basemap/${n}.json`)) as never, tolerance: 0.3 }])),
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': c('map-water') } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': c('map-land'), 'fill-outline-color': c('map-line') } },
      { id: 'admin1', type: 'line', source: 'admin1', minzoom: 3.5, paint: { 'line-color': c('map-admin'), 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.5, 8, 1.2], 'line-dasharray': [3, 2] } },
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': c('map-line'), 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 7, 1.6] } },
      {
        id: 'admin1-names', type: 'symbol', source: 'names', minzoom: 5.5, filter: ['==', ['get', 'kind'], 'admin1'],
        layout: { 'text-field': both, 'text-font': FONT, 'text-size': 11, 'text-max-width': 8, 'symbol-sort-key': ['-', ['get', 'size']] }, paint: { ...label, 'text-opacity': 0.85 },
      },
      {
        id: 'country-names', type: 'symbol', source: 'names', minzoom: 2, maxzoom: 8, filter: ['==', ['get', 'kind'], 'country'],
        layout: { 'text-field': both, 'text-font': FONT, 'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10, 6, 15], 'text-letter-spacing': 0.06, 'text-max-width': 9, 'symbol-sort-key': ['-', ['get', 'size']] }, paint: label,
      },
    ] as LayerSpecification[],
  };
}

/** A mark that has room for a number inside. */
const LARGE = ['>=', ['get', 'r'], 9];

/** Grows with the scale: a width that is so many pixels at zoom 0. */
const onGround = (property: string): unknown => ['interpolate', ['exponential', 2], ['zoom'], 0, ['get', property], 20, ['*', ['get', property], 2 ** 20]];

export function eventLayers(): LayerSpecification[] {
  const c = colour;
  const deaths = c('deaths');
  const ink = c('ink-2');
  const killedOr = (yes: string, no: string): unknown => ['case', ['>', ['get', 'killed'], 0], yes, no];
  const small = { 'text-color': c('ink'), 'text-halo-color': c('map-halo'), 'text-halo-width': 1.4 };
  const isMark = ['all', ['!', ['has', 'point_count']], ['<', ['zoom'], ['get', 'z']]];
  return [
    { id: 'areas', type: 'fill', source: 'areas', filter: ['>=', ['zoom'], ['get', 'z']], paint: { 'fill-color': killedOr(deaths, ink), 'fill-opacity': ['get', 'opacity'] } },
    { id: 'areas-edge', type: 'line', source: 'areas', filter: ['>=', ['zoom'], ['get', 'z']], paint: { 'line-color': killedOr(deaths, ink), 'line-width': 1, 'line-opacity': 0.7, 'line-dasharray': [3, 2] } },
    { id: 'shapes', type: 'fill', source: 'shapes', filter: ['==', ['geometry-type'], 'Polygon'], paint: { 'fill-color': killedOr(deaths, ink), 'fill-opacity': 0.1 } },
    { id: 'shapes-edge', type: 'line', source: 'shapes', filter: ['==', ['geometry-type'], 'Polygon'], paint: { 'line-color': killedOr(deaths, ink), 'line-width': 1.2, 'line-dasharray': [3, 2] } },
    { id: 'bands', type: 'line', source: 'shapes', filter: ['==', ['geometry-type'], 'LineString'], layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': killedOr(deaths, ink), 'line-opacity': 0.14, 'line-width': onGround('w') } },
    { id: 'bands-edge', type: 'line', source: 'shapes', filter: ['==', ['geometry-type'], 'LineString'], paint: { 'line-color': killedOr(deaths, ink), 'line-width': 1.4, 'line-dasharray': [3, 2] } },
    { id: 'marks', type: 'circle', source: 'spots', filter: isMark, layout: { 'circle-sort-key': ['-', ['get', 'r']] }, paint: {
      'circle-radius': ['get', 'r'],
      'circle-color': ['case', ['>', ['get', 'killed'], 0], deaths, ['==', ['get', 'killed'], 0], ink, c('map-land')],
      'circle-opacity': ['case', ['>', ['get', 'killed'], 0], 0.78, 0.9],
      'circle-stroke-width': ['case', ['>=', ['get', 'killed'], 0], 1, 1.6],
      'circle-stroke-color': ['case', ['>=', ['get', 'killed'], 0], c('map-halo'), ink],
    } },
    { id: 'mark-counts', type: 'symbol', source: 'spots', filter: ['all', isMark, ['>', ['get', 'n'], 1]], layout: { 'text-field': ['to-string', ['get', 'n']], 'text-font': FONT, 'text-size': 10, 'text-anchor': ['case', LARGE, 'center', 'left'], 'text-offset': ['case', LARGE, ['literal', [0, 0]], ['literal', [0.8, -0.7]]], 'text-allow-overlap': true },
      paint: { 'text-color': ['case', LARGE, c('panel'), c('ink')], 'text-halo-color': c('map-halo'), 'text-halo-width': ['case', LARGE, 0, 1.4] } },
    { id: 'clusters', type: 'circle', source: 'spots', filter: ['has', 'point_count'], paint: {
      'circle-radius': ['interpolate', ['linear'], ['sqrt', ['max', 0, ['get', 'killed']]], 0, 11, 60, 30],
      'circle-color': c('panel'), 'circle-opacity': 0.94, 'circle-stroke-width': 2.2, 'circle-stroke-color': killedOr(deaths, ink),
    } },
    { id: 'cluster-counts', type: 'symbol', source: 'spots', filter: ['has', 'point_count'], layout: { 'text-field': ['to-string', ['get', 'n']], 'text-font': FONT, 'text-size': 11, 'text-allow-overlap': true, 'text-ignore-placement': true }, paint: { 'text-color': c('ink') } },
    { id: 'area-names', type: 'symbol', source: 'areas', filter: ['all', ['>=', ['zoom'], ['+', 2, ['get', 'zl']]], ['!=', ['get', 'label'], '']], layout: { 'text-field': ['get', 'label'], 'text-font': FONT, 'text-size': 11, 'text-max-width': 10 }, paint: small },
    { id: 'hover-edge', type: 'line', source: 'hover', paint: { 'line-color': c('ink'), 'line-width': 2 } },
    { id: 'hover', type: 'circle', source: 'hover', filter: ['==', ['geometry-type'], 'Point'], paint: { 'circle-radius': ['+', 3, ['get', 'r']], 'circle-opacity': 0, 'circle-stroke-width': 2, 'circle-stroke-color': c('ink') } },
    { id: 'chosen-edge', type: 'line', source: 'chosen', paint: { 'line-color': c('accent'), 'line-width': 2.5 } },
    { id: 'chosen', type: 'circle', source: 'chosen', filter: ['==', ['geometry-type'], 'Point'], paint: { 'circle-radius': ['+', 4, ['get', 'r']], 'circle-color': c('accent'), 'circle-opacity': 0.15, 'circle-stroke-width': 2.5, 'circle-stroke-color': c('accent') } },
    { id: 'box', type: 'line', source: 'box', paint: { 'line-color': c('accent'), 'line-width': 1.6, 'line-dasharray': [4, 2] } },
  ] as unknown as LayerSpecification[];
}
