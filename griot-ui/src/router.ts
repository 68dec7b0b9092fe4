/**
 * The address after `#` holds the whole state of a page: `#/events?type=attack&z=5`. A change of page is a
 * step in the browser's history, a change of the view within a page replaces the present step.
 */
import { useEffect, useState } from 'preact/hooks';

export interface Route {
  path: string[];
  query: URLSearchParams;
}

export function parseRoute(hash: string): Route {
  const raw = hash.replace(/^#?\/?/, '');
  const cut = raw.indexOf('?');
  const path = (cut < 0 ? raw : raw.slice(0, cut)).split('/').filter(Boolean).map(decode);
  return { path, query: new URLSearchParams(cut < 0 ? '' : raw.slice(cut + 1)) };
}

/** A broken escape is taken as it stands. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function href(path: string[], query?: URLSearchParams | string): string {
  const q = query?.toString().replace(/^\?/, '') ?? '';
  return `#/${path.map(encodeURIComponent).join('/')}${q ? `?${q}` : ''}`;
}

const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((l) => l());
if (typeof window !== 'undefined') window.addEventListener('hashchange', tell);

export function route(): Route {
  return parseRoute(window.location.hash);
}

export function go(path: string[], query?: URLSearchParams | string): void {
  window.location.hash = href(path, query);
}

/** Changes single parameters of the present address; null takes one away. */
export function setQuery(changes: Record<string, string | string[] | null>, step = false): void {
  const now = route();
  for (const [k, v] of Object.entries(changes)) {
    now.query.delete(k);
    if (Array.isArray(v)) v.forEach((x) => now.query.append(k, x));
    else if (v !== null && v !== '') now.query.set(k, v);
  }
  const next = href(now.path, now.query);
  if (next === window.location.hash) return;
  if (step) window.location.hash = next;
  else {
    window.history.replaceState(null, '', next);
    tell();
  }
}

export function useRoute(): Route {
  const [now, set] = useState(route);
  useEffect(() => {
    const hear = (): void => set(route());
    listeners.add(hear);
    hear();
    return () => void listeners.delete(hear);
  }, []);
  return now;
}
