import type { ComponentChildren } from 'preact';
import { texts } from '../texts';
import { Icon } from './icons';

/** A filter that is set, and the way to take it away. */
export function Chip({ label, remove }: { label: string; remove: () => void }) {
  return (
    <span class="chip">
      <span dir="auto">{label}</span>
      <button type="button" class="chip-remove" aria-label={texts().filters.remove(label)} onClick={remove}><Icon name="close" /></button>
    </span>
  );
}

export function Tag({ tone, children, title }: { tone?: 'plain' | 'warn' | 'good' | 'quiet'; children: ComponentChildren; title?: string }) {
  return <span class={`tag tag-${tone ?? 'plain'}`} title={title}>{children}</span>;
}
