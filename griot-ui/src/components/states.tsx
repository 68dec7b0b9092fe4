import type { ComponentChildren } from 'preact';
import { ApiError } from '../api';
import type { Loaded } from '../hooks';
import { texts } from '../texts';

export function Loading({ label }: { label?: string }) {
  return (
    <div class="state" role="status">
      <span class="spinner" aria-hidden="true" />
      <span>{label ?? texts().states.loading}</span>
    </div>
  );
}

export function Empty({ title, hint, children }: { title: string; hint?: string; children?: ComponentChildren }) {
  return (
    <div class="state state-empty">
      <strong>{title}</strong>
      {hint && <span>{hint}</span>}
      {children}
    </div>
  );
}

export function Fault({ error, retry }: { error: Error; retry?: () => void }) {
  const t = texts().states;
  const gone = error instanceof ApiError && error.status === 0;
  return (
    <div class="state state-fault" role="alert">
      <strong>{t.failed}</strong>
      <span>{gone ? t.unreachable : error.message}</span>
      {retry && <button type="button" class="button" onClick={retry}>{t.retry}</button>}
    </div>
  );
}

/** Shows the one of the three states that a load is in; what was there before stays in sight. */
export function When<T>({ of, children }: { of: Loaded<T>; children: (data: T) => ComponentChildren }) {
  if (of.data !== null) return <>{children(of.data)}</>;
  return of.error ? <Fault error={of.error} retry={of.reload} /> : <Loading />;
}
