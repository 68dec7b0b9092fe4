/** Interface texts: one file per language, all of the type of the English one. */
import { en, type Texts } from './en';

export type { Texts };

const languages: Record<string, Texts> = { en };

let now: Texts = en;

export function texts(): Texts {
  return now;
}

/** Takes the first language that there is a file for; English if none. */
export function chooseLanguage(wanted: readonly string[]): void {
  const found = wanted.map((w) => languages[w.slice(0, 2)]).find(Boolean);
  now = found ?? en;
  document.documentElement.lang = now.locale.slice(0, 2);
  document.documentElement.dir = now.direction;
}
