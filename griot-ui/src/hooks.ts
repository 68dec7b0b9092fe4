/** Loading with a state for each of the three things that can be: not yet, failed, here. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onChanged } from './live';

export interface Loaded<T> {
  data: T | null;
  error: Error | null;
  loading: boolean;
  reload: () => void;
}

/**
 * Loads again when `key` changes or, with `live`, when the ledger grew; what was there stays in sight meanwhile.
 * An older answer never overwrites a newer one.
 */
export function useLoad<T>(key: string, load: (signal: AbortSignal) => Promise<T>, live = true): Loaded<T> {
  const [state, set] = useState<{ data: T | null; error: Error | null; loading: boolean }>({ data: null, error: null, loading: true });
  const [turn, again] = useState(0);
  const latest = useRef(load);
  latest.current = load;
  const reload = useCallback(() => again((n) => n + 1), []);
  useEffect(() => {
    const abort = new AbortController();
    set((s) => ({ ...s, loading: true }));
    latest.current(abort.signal).then(
      (data) => abort.signal.aborted || set({ data, error: null, loading: false }),
      (error: Error) => abort.signal.aborted || set((s) => ({ ...s, error, loading: false })),
    );
    return () => abort.abort();
  }, [key, turn]);
  useEffect(() => (live ? onChanged(reload) : undefined), [live, reload]);
  return { ...state, reload };
}

/** A value that follows another after it has been quiet for a while. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, set] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => set(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}

/** Keys of a page; never while somebody types. `?` and the like are given as `event.key`. */
export function useKeys(keys: Record<string, (e: KeyboardEvent) => void>, on = true): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!on) return undefined;
    const hear = (e: KeyboardEvent): void => {
      if (e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented) return;
      const at = e.target as HTMLElement;
      if (e.key !== 'Escape' && (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName))) return;
      // An open dialog has the keyboard to itself.
      if (document.querySelector('dialog[open]')) return;
      latest.current[e.key]?.(e);
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [on]);
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Griot` : 'Griot';
  }, [title]);
}
