/** The map as a part of a page; the map library is loaded when it is first shown. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Bounds } from '../map/groups';
import type { EventMap, Hit, View } from '../map/eventmap';
import { texts } from '../texts';
import { onTheme } from '../theme';
import type { Marks } from '../types';
import { Icon } from './icons';

export type { Hit, View };

interface Props {
  marks: Marks | null;
  view: View | null;
  box?: Bounds;
  chosen: string | null;
  hovered: string | null;
  moved?: (view: View) => void;
  hover?: (hit: Hit | null) => void;
  choose?: (hit: Hit) => void;
  boxed?: (box: Bounds) => void;
  boxMode?: boolean;
  setBoxMode?: (on: boolean) => void;
  legend?: boolean;
  /** How near the first view may come. */
  nearest?: number;
}

function hasWebGL(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

export function MapView(p: Props) {
  const at = useRef<HTMLDivElement>(null);
  const map = useRef<EventMap | null>(null);
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);
  const latest = useRef(p);
  latest.current = p;
  const placed = useRef(p.view !== null);
  const t = texts().events;

  useEffect(() => {
    let gone = false;
    if (!hasWebGL()) {
      setFailed(true);
      return undefined;
    }
    void import('../map/eventmap').then(({ EventMap }) => {
      if (gone) return;
      map.current = new EventMap(at.current!, {
        moved: (v) => latest.current.moved?.(v),
        hovered: (h) => latest.current.hover?.(h),
        chosen: (h) => latest.current.choose?.(h),
        boxed: (b) => latest.current.boxed?.(b),
        boxMode: (on) => latest.current.setBoxMode?.(on),
      }, latest.current.view, t.mapCanvas);
      setReady(true);
    }, () => setFailed(true));
    const stop = onTheme(() => map.current?.restyle());
    return () => {
      gone = true;
      stop();
      map.current?.remove();
      map.current = null;
    };
  }, []);

  useEffect(() => {
    if (!ready || !p.marks) return;
    map.current!.show(p.marks);
    map.current!.choose(p.chosen);
    if (!placed.current && p.marks.ids.length) {
      placed.current = true;
      map.current!.fit(false, p.nearest);
    }
  }, [ready, p.marks]);
  useEffect(() => {
    if (!ready) return;
    map.current!.choose(p.chosen);
    if (p.chosen) map.current!.bring(p.chosen);
  }, [ready, p.chosen]);
  useEffect(() => {
    if (ready) map.current!.hover(p.hovered);
  }, [ready, p.hovered]);
  const boxKey = p.box?.join() ?? '';
  useEffect(() => {
    if (ready) map.current!.box(p.box);
  }, [ready, boxKey]);
  useEffect(() => {
    if (ready && p.boxMode !== undefined) map.current!.drawBox(p.boxMode);
  }, [ready, p.boxMode]);

  if (failed) return <div class="map map-failed">{t.mapFailed}</div>;
  return (
    <div class="map">
      <div ref={at} class="map-canvas" />
      <div class="map-tools">
        <button type="button" class="button-icon" aria-label={t.zoomIn} title={t.zoomIn} onClick={() => map.current?.zoom(1)}><Icon name="plus" /></button>
        <button type="button" class="button-icon" aria-label={t.zoomOut} title={t.zoomOut} onClick={() => map.current?.zoom(-1)}><Icon name="minus" /></button>
        <button type="button" class="button-icon" aria-label={t.zoomFit} title={t.zoomFit} onClick={() => map.current?.fit(true, p.nearest)}><Icon name="fit" /></button>
        {p.setBoxMode && (
          <button type="button" class="button-icon" aria-pressed={p.boxMode} aria-label={texts().filters.boxDraw} title={`${texts().filters.boxDraw} (b)`} onClick={() => p.setBoxMode!(!p.boxMode)}><Icon name="box" /></button>
        )}
      </div>
      {p.legend && <Legend />}
    </div>
  );
}

function Legend() {
  const t = texts().events;
  return (
    <details class="map-legend">
      <summary>{t.legend}</summary>
      <ul>
        <li><svg width="34" height="22" aria-hidden="true"><circle class="lg-dead" cx="8" cy="11" r="4" /><circle class="lg-dead" cx="24" cy="11" r="8" /></svg>{t.legendPoint}</li>
        <li><svg width="34" height="22" aria-hidden="true"><circle class="lg-unknown" cx="17" cy="11" r="4.5" /></svg>{t.legendUnknown}</li>
        <li><svg width="34" height="22" aria-hidden="true"><circle class="lg-area" cx="17" cy="11" r="9" /></svg>{t.legendArea}</li>
        <li><svg width="34" height="22" aria-hidden="true"><circle class="lg-cluster" cx="17" cy="11" r="9" /><text x="17" y="15" text-anchor="middle">7</text></svg>{t.legendCluster}</li>
      </ul>
    </details>
  );
}
