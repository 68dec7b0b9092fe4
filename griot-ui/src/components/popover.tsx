import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icons';

/** A button with a panel under it; closes on Escape and on a click elsewhere. */
export function Popover({ label, icon, count, children, end }: {
  label: string; icon?: IconName; count?: number; end?: boolean; children: (close: () => void) => ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  const at = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return undefined;
    const outside = (e: Event): void => {
      if (!at.current?.contains(e.target as Node)) setOpen(false);
    };
    const key = (e: KeyboardEvent): void => {
      if (e.key !== 'Escape') return;
      e.preventDefault();
      close();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', key, true);
    at.current?.querySelector<HTMLElement>('.popover input, .popover select, .popover button')?.focus();
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', key, true);
    };
  }, [open]);
  return (
    <div class="popover-at" ref={at}>
      <button ref={button} type="button" class="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {icon && <Icon name={icon} />}{label}{count ? <b class="button-count">{count}</b> : null}<span class="chevron"><Icon name="down" /></span>
      </button>
      {open && <div id={id} class={end ? 'popover popover-end' : 'popover'}>{children(close)}</div>}
    </div>
  );
}
