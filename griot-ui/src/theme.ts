/** Light or dark: the system's choice until the reader makes another. */
export type Theme = 'light' | 'dark';

const KEY = 'griot.theme';
const listeners = new Set<(t: Theme) => void>();

function stored(): Theme | null {
  try {
    const t = localStorage.getItem(KEY);
    return t === 'light' || t === 'dark' ? t : null;
  } catch {
    return null;
  }
}

export function theme(): Theme {
  return (document.documentElement.dataset.theme as Theme | undefined) ?? 'light';
}

function apply(t: Theme): void {
  document.documentElement.dataset.theme = t;
  listeners.forEach((l) => l(t));
}

export function startTheme(): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  apply(stored() ?? (system.matches ? 'dark' : 'light'));
  system.addEventListener('change', () => stored() ?? apply(system.matches ? 'dark' : 'light'));
}

export function toggleTheme(): void {
  const next = theme() === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // private windows keep no settings
  }
  apply(next);
}

export function onTheme(l: (t: Theme) => void): () => void {
  listeners.add(l);
  return () => void listeners.delete(l);
}

/** A colour of the present theme, for what is drawn without CSS. */
export function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}
