/** Progress and changes as the server tells them (server-sent events). */
import { ROOT } from './api';

export interface Progress {
  run: string;
  done: number;
  total: number;
}

export interface Changed {
  ledgerHead: string;
  added: string[];
  changed: string[];
  removed: string[];
}

const onProgresses = new Set<(p: Progress) => void>();
const onChanges = new Set<(c: Changed) => void>();
const onStates = new Set<(connected: boolean) => void>();
let connected = false;

function state(now: boolean): void {
  connected = now;
  onStates.forEach((l) => l(now));
}

export function isConnected(): boolean {
  return connected;
}

/** Opens the stream; the browser itself reconnects. */
export function listen(): void {
  const stream = new EventSource(`${ROOT}/changes`);
  stream.onopen = () => state(true);
  stream.onerror = () => state(false);
  stream.addEventListener('progress', (e) => {
    const p = JSON.parse((e as MessageEvent<string>).data) as Progress;
    onProgresses.forEach((l) => l(p));
  });
  stream.addEventListener('changed', (e) => {
    const c = JSON.parse((e as MessageEvent<string>).data) as Changed;
    onChanges.forEach((l) => l(c));
  });
}

function add<T>(set: Set<T>, listener: T): () => void {
  set.add(listener);
  return () => void set.delete(listener);
}

export const onProgress = (l: (p: Progress) => void): (() => void) => add(onProgresses, l);
export const onChanged = (l: (c: Changed) => void): (() => void) => add(onChanges, l);
export const onConnection = (l: (connected: boolean) => void): (() => void) => add(onStates, l);

/** For pages that changed something themselves and need not wait for the stream. */
export function announce(c: Changed): void {
  onChanges.forEach((l) => l(c));
}
