/** A report's bare text in which a passage can be marked, with the mouse or by typing its words. */
import { useEffect, useRef } from 'preact/hooks';
import { texts } from '../texts';
import type { Span } from '../types';

export interface Passage {
  span: Span;
  words: string;
}

/** Offsets of the selection within one element whose only child is a text: UTF-16 code units, as the server counts. */
function selected(at: HTMLElement): Span | null {
  const s = window.getSelection();
  if (!s || s.rangeCount === 0 || s.isCollapsed) return null;
  const r = s.getRangeAt(0);
  if (!at.contains(r.startContainer) || !at.contains(r.endContainer)) return null;
  const before = document.createRange();
  before.setStart(at, 0);
  before.setEnd(r.startContainer, r.startOffset);
  const start = before.toString().length;
  return [start, start + r.toString().length];
}

export function trimmed(text: string, [from, to]: Span): Span | null {
  let [a, b] = [from, to];
  while (a < b && /\s/.test(text[a]!)) a++;
  while (b > a && /\s/.test(text[b - 1]!)) b--;
  return b > a ? [a, b] : null;
}

export function PassageText({ text, marked, mark }: { text: string; marked: Passage | null; mark: (p: Passage | null) => void }) {
  const t = texts().review;
  const at = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const hear = (): void => {
      const span = at.current && selected(at.current);
      const kept = span && trimmed(text, span);
      if (kept) mark({ span: kept, words: text.slice(...kept) });
    };
    document.addEventListener('selectionchange', hear);
    return () => document.removeEventListener('selectionchange', hear);
  }, [text]);
  const find = (words: string): void => {
    const from = words.trim() ? text.indexOf(words.trim()) : -1;
    mark(from < 0 ? null : { span: [from, from + words.trim().length], words: words.trim() });
  };
  return (
    <>
      <label class="field"><span>{t.passageWords}</span><input class="input" dir="auto" placeholder={t.passageHint} onChange={(e) => find(e.currentTarget.value)} /></label>
      {marked && <p class="hint" aria-live="polite">{t.passage}: <q dir="auto">{marked.words}</q></p>}
      <div ref={at} class="report-text" dir="auto" tabIndex={0}>{text}</div>
    </>
  );
}
