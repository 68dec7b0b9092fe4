import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { texts } from '../texts';
import { Icon } from './icons';

/** A modal dialog; the browser keeps the focus inside and closes it on Escape. */
export function Dialog({ title, close, children, wide }: { title: string; close: () => void; children: ComponentChildren; wide?: boolean }) {
  const at = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const d = at.current!;
    const before = document.activeElement as HTMLElement | null;
    d.showModal();
    return () => {
      d.close();
      before?.focus();
    };
  }, []);
  return (
    <dialog ref={at} class={wide ? 'dialog dialog-wide' : 'dialog'} aria-label={title}
      onCancel={(e) => { e.preventDefault(); close(); }}
      onClick={(e) => { if (e.target === at.current) close(); }}>
      <header class="dialog-head">
        <h2>{title}</h2>
        <button type="button" class="button-icon" aria-label={texts().states.close} onClick={close}><Icon name="close" /></button>
      </header>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}

/** Asks for a reason before a decision is sent; `required` where it overrides the machine. */
export function ReasonDialog({ title, go, close, required, children, act }: {
  title: string; act: string; go: (reason: string) => void; close: () => void; required?: boolean; children?: ComponentChildren;
}) {
  const t = texts();
  const submit = (e: Event): void => {
    e.preventDefault();
    go(String(new FormData(e.currentTarget as HTMLFormElement).get('reason') ?? '').trim());
  };
  return (
    <Dialog title={title} close={close}>
      <form class="form" onSubmit={submit}>
        {children}
        <label class="field">
          <span>{t.event.reason}</span>
          <textarea name="reason" rows={3} required={required} />
        </label>
        {required && <p class="hint">{t.event.reasonHint}</p>}
        <div class="form-end">
          <button type="button" class="button" onClick={close}>{t.states.cancel}</button>
          <button type="submit" class="button button-main">{act}</button>
        </div>
      </form>
    </Dialog>
  );
}
