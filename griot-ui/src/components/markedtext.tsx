/** Text with marks that may overlap. The text is only ever a text node. */
import type { Segment } from '../marks';

interface Props {
  segments: Segment[];
  /** Indexes of the marks that are chosen. */
  chosen?: ReadonlySet<number>;
  choose?: (mark: number) => void;
  label?: (mark: number) => string;
}

export function MarkedText({ segments, chosen, choose, label }: Props) {
  return (
    <>
      {segments.map((s) => {
        if (!s.marks.length) return s.text;
        const top = s.marks[s.marks.length - 1]!;
        const layers = [...new Set(s.layers)].map((l) => `mark-${l}`).join(' ');
        const on = !!chosen && s.marks.some((m) => chosen.has(m));
        return (
          <mark key={s.start} class={`mark ${layers}${on ? ' mark-chosen' : ''}`} data-start={s.start} title={label?.(top)} dir="auto"
            onClick={choose && (() => choose(top))}>
            {s.text}
          </mark>
        );
      })}
    </>
  );
}
