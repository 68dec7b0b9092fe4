import { useEffect, useState } from 'preact/hooks';
import { texts } from '../texts';
import { Icon } from './icons';

export interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'fault';
  act?: { label: string; go: () => void };
}

let serial = 0;
let shown: Toast[] = [];
const listeners = new Set<(t: Toast[]) => void>();

function set(next: Toast[]): void {
  shown = next;
  listeners.forEach((l) => l(shown));
}

function drop(id: number): void {
  set(shown.filter((t) => t.id !== id));
}

/** A short message at the edge; a fault stays until it is closed. */
export function toast(text: string, options: { tone?: Toast['tone']; act?: Toast['act'] } = {}): void {
  const t: Toast = { id: ++serial, text, tone: options.tone ?? 'plain', act: options.act };
  set([...shown.slice(-3), t]);
  if (t.tone === 'plain') setTimeout(() => drop(t.id), t.act ? 12_000 : 5_000);
}

export function Toasts() {
  const [list, show] = useState(shown);
  useEffect(() => {
    listeners.add(show);
    return () => void listeners.delete(show);
  }, []);
  return (
    <div class="toasts" role="status" aria-live="polite">
      {list.map((t) => (
        <div key={t.id} class={`toast toast-${t.tone}`}>
          <span>{t.text}</span>
          {t.act && <button type="button" class="button-link" onClick={() => { t.act!.go(); drop(t.id); }}>{t.act.label}</button>}
          <button type="button" class="button-icon" aria-label={texts().states.close} onClick={() => drop(t.id)}><Icon name="close" /></button>
        </div>
      ))}
    </div>
  );
}
