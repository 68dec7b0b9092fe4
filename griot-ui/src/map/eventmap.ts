/** The map itself, without a framework: it draws marks, and tells of moves, hovers, choices and drawn boxes. */
import { Map as MapLibre, setWorkerUrl, type GeoJSONSource, type MapLayerMouseEvent, type MapMouseEvent, type PointLike } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { GeoJSON } from 'geojson';
import type { Marks } from '../types';
import { boxOutline, draw, outline, type Drawn } from './features';
import { bounds, type Bounds } from './groups';
import { baseStyle, eventLayers, NOTHING, OWN_SOURCES, type Data } from './style';

setWorkerUrl(new URL(workerUrl, document.baseURI).href);

export interface View {
  lon: number;
  lat: number;
  zoom: number;
}

export interface Hit {
  ids: string[];
  km: number | null;
  lon: number;
  lat: number;
  x: number;
  y: number;
}

export interface Listener {
  moved(view: View): void;
  hovered(hit: Hit | null): void;
  chosen(hit: Hit): void;
  boxed(box: Bounds): void;
  boxMode(on: boolean): void;
}

const EMPTY: Marks = { ids: [], lon: [], lat: [], km: [], killed: [], type: [], types: [], date: [], main: [], shapes: [], total: 0, withoutPlace: 0, withoutDate: 0 };

export class EventMap {
  private readonly map: MapLibre;
  private drawn: Drawn = draw(EMPTY);
  private marks: Marks = EMPTY;
  private readonly over: Record<'chosen' | 'hover' | 'box', GeoJSON> = { chosen: NOTHING, hover: NOTHING, box: NOTHING };
  private drawing = false;
  private hoverFrame = 0;

  constructor(private readonly at: HTMLElement, private readonly listener: Listener, view: View | null, label: string) {
    this.map = new MapLibre({
      container: at, style: this.style(), attributionControl: false, boxZoom: false, dragRotate: false, pitchWithRotate: false,
      center: view ? [view.lon, view.lat] : [0, 15], zoom: view?.zoom ?? 3, maxZoom: 13, minZoom: 1, fadeDuration: 0, renderWorldCopies: true,
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.getCanvas().setAttribute('aria-label', label);
    this.map.on('moveend', () => {
      const c = this.map.getCenter();
      listener.moved({ lon: c.lng, lat: c.lat, zoom: this.map.getZoom() });
    });
    this.map.on('mousemove', (e) => this.move(e));
    this.map.on('mouseout', () => listener.hovered(null));
    this.map.on('click', (e) => void this.click(e));
    this.map.on('idle', () => (at.dataset.idle = 'true'));
    this.map.on('movestart', () => delete at.dataset.idle);
    at.addEventListener('pointerdown', (e) => this.boxStart(e), true);
  }

  private style(): ReturnType<typeof baseStyle> {
    const style = baseStyle();
    const data: Data = { ...this.drawn.data, ...this.over };
    for (const name of OWN_SOURCES) {
      style.sources[name] = name === 'spots'
        ? { type: 'geojson', data: data.spots as never, cluster: true, clusterRadius: 34, clusterMaxZoom: 8, clusterProperties: { killed: ['+', ['max', 0, ['get', 'killed']]], n: ['+', ['get', 'n']] } }
        : { type: 'geojson', data: data[name] as never };
    }
    style.layers.push(...eventLayers());
    return style;
  }

  private set(name: keyof Data, data: GeoJSON): void {
    const source = this.map.getSource(name) as GeoJSONSource | undefined;
    // Before the style is there its first version already holds the data.
    if (source) void source.setData(data as never);
    else this.map.once('styledata', () => this.set(name, data));
  }

  show(marks: Marks): void {
    this.marks = marks;
    this.drawn = draw(marks);
    delete this.at.dataset.idle;
    for (const name of ['spots', 'areas', 'shapes'] as const) this.set(name, this.drawn.data[name]);
  }

  choose(id: string | null): void {
    this.set('chosen', (this.over.chosen = outline(this.drawn, id)));
  }

  hover(id: string | null): void {
    this.set('hover', (this.over.hover = outline(this.drawn, id)));
  }

  box(b: Bounds | undefined): void {
    this.set('box', (this.over.box = boxOutline(b)));
  }

  /** Colours of the present theme. */
  restyle(): void {
    this.map.setStyle(this.style());
  }

  fit(animate = true, nearest = 8): void {
    const b = bounds(this.drawn.groups, this.marks.shapes);
    if (b) this.map.fitBounds(b, { padding: 48, maxZoom: nearest, animate, duration: 500 });
  }

  /** Moves so that an event comes in sight, if it is not. */
  bring(id: string): void {
    const g = this.drawn.groupOf.get(id);
    if (!g || this.map.getBounds().contains([g.lon, g.lat])) return;
    this.map.easeTo({ center: [g.lon, g.lat], duration: 400 });
  }

  zoom(by: number): void {
    this.map.zoomTo(this.map.getZoom() + by);
  }

  drawBox(on: boolean): void {
    this.drawing = on;
    this.at.toggleAttribute('data-drawing', on);
    this.listener.boxMode(on);
  }

  remove(): void {
    cancelAnimationFrame(this.hoverFrame);
    this.map.remove();
  }

  private hit(e: MapMouseEvent): { hit: Hit; cluster?: number } | null {
    const p = e.point;
    const near: [PointLike, PointLike] = [[p.x - 4, p.y - 4], [p.x + 4, p.y + 4]];
    const found = this.map.queryRenderedFeatures(near, { layers: ['clusters', 'marks', 'shapes', 'bands'] })[0]
      ?? this.smallestArea(p);
    if (!found) return null;
    const where = { lon: e.lngLat.lng, lat: e.lngLat.lat, x: p.x, y: p.y };
    if (found.properties.cluster_id !== undefined) {
      const [lon, lat] = (found.geometry as unknown as { coordinates: [number, number] }).coordinates;
      return { hit: { ids: [], km: null, ...where, lon, lat }, cluster: found.properties.cluster_id as number };
    }
    if (found.properties.id) return { hit: { ids: [String(found.properties.id)], km: null, ...where } };
    const g = this.drawn.groups[Number(found.properties.g)];
    return g ? { hit: { ids: g.ids, km: g.km, ...where, lon: g.lon, lat: g.lat } } : null;
  }

  private smallestArea(p: PointLike): MapLayerMouseEvent['features'] extends (infer F)[] | undefined ? F | undefined : never {
    const areas = this.map.queryRenderedFeatures(p, { layers: ['areas'] });
    const size = (f: (typeof areas)[number]): number => this.drawn.groups[Number(f.properties.g)]?.km ?? 0;
    return areas.sort((a, b) => size(a) - size(b))[0] as never;
  }

  /** At most once a frame, and not while the map is moving. */
  private move(e: MapMouseEvent): void {
    if (this.drawing || this.map.isMoving()) return;
    cancelAnimationFrame(this.hoverFrame);
    this.hoverFrame = requestAnimationFrame(() => {
      const found = this.hit(e);
      this.map.getCanvas().style.cursor = found ? 'pointer' : '';
      this.listener.hovered(found && !found.cluster ? found.hit : null);
    });
  }

  private async click(e: MapMouseEvent): Promise<void> {
    const found = this.hit(e);
    if (!found) return;
    if (found.cluster === undefined) return this.listener.chosen(found.hit);
    const zoom = await (this.map.getSource('spots') as GeoJSONSource).getClusterExpansionZoom(found.cluster);
    this.map.easeTo({ center: [found.hit.lon, found.hit.lat], zoom: Math.min(zoom + 0.3, 12), duration: 450 });
  }

  /** With mouse, pen or finger. The map hears of a pointer before it begins to pan, so that it can be held still. */
  private boxStart(e: PointerEvent): void {
    if ((!this.drawing && !e.shiftKey) || !e.isPrimary || e.target !== this.map.getCanvas()) return;
    this.map.dragPan.disable();
    const edge = this.at.getBoundingClientRect();
    const point = (m: PointerEvent): [number, number] => [m.clientX - edge.left, m.clientY - edge.top];
    const rect = document.createElement('div');
    rect.className = 'map-rubber';
    this.at.append(rect);
    const from = point(e);
    let to = from;
    const move = (m: PointerEvent): void => {
      to = point(m);
      rect.style.transform = `translate(${Math.min(from[0], to[0])}px, ${Math.min(from[1], to[1])}px)`;
      rect.style.width = `${Math.abs(from[0] - to[0])}px`;
      rect.style.height = `${Math.abs(from[1] - to[1])}px`;
    };
    const end = (): void => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
      rect.remove();
      this.map.dragPan.enable();
      this.drawBox(false);
      if (Math.abs(from[0] - to[0]) < 5 || Math.abs(from[1] - to[1]) < 5) return;
      const a = this.map.unproject(from);
      const b = this.map.unproject(to);
      this.listener.boxed([Math.min(a.lng, b.lng), Math.min(a.lat, b.lat), Math.max(a.lng, b.lng), Math.max(a.lat, b.lat)]);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
  }
}
