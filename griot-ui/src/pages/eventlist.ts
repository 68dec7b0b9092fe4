/** The pages of the list of events, one after the other as the reader scrolls. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { api } from '../api';
import { onChanged } from '../live';
import type { EventRow } from '../types';

const LIMIT = 100;

export interface EventList {
  rows: EventRow[];
  total: number | null;
  loading: boolean;
  error: Error | null;
  more: () => void;
  reload: () => void;
}

interface State {
  key: string;
  rows: EventRow[];
  next: string | null;
  total: number | null;
  loading: boolean;
  error: Error | null;
}

/** `filter` is a query string without its question mark; old rows stay in sight until the new ones are here. */
export function useEventList(filter: string): EventList {
  const [state, set] = useState<State>({ key: '', rows: [], next: null, total: null, loading: true, error: null });
  const [turn, again] = useState(0);
  const busy = useRef<AbortController | null>(null);
  const now = useRef(state);
  now.current = state;
  const fetchPage = useCallback((cursor: string | null) => {
    busy.current?.abort();
    const abort = new AbortController();
    busy.current = abort;
    set((s) => ({ ...s, loading: true }));
    const q = new URLSearchParams(filter);
    q.set('limit', String(LIMIT));
    if (cursor) q.set('cursor', cursor);
    api.events(`?${q}`, abort.signal).then(
      (page) => {
        if (abort.signal.aborted) return;
        busy.current = null;
        set((s) => ({ key: filter, rows: cursor ? [...s.rows, ...page.items] : page.items, next: page.next, total: page.total ?? s.total, loading: false, error: null }));
      },
      (error: Error) => {
        if (!abort.signal.aborted) set((s) => ({ ...s, loading: false, error }));
      },
    );
  }, [filter]);
  useEffect(() => {
    fetchPage(null);
    return () => busy.current?.abort();
  }, [fetchPage, turn]);
  const reload = useCallback(() => again((n) => n + 1), []);
  useEffect(() => onChanged(reload), [reload]);
  const more = useCallback(() => {
    if (!now.current.loading && now.current.next && now.current.key === filter) fetchPage(now.current.next);
  }, [fetchPage, filter]);
  return { rows: state.rows, total: state.total, loading: state.loading, error: state.error, more, reload };
}
