/** Cuts a text into stretches with the same marks, so that overlapping marks can be drawn in one line of text. */
export interface Range {
  start: number;
  end: number;
  layer: string;
}

export interface Segment {
  start: number;
  end: number;
  text: string;
  /** Indexes into the ranges, the longest first: the last one lies on top. */
  marks: number[];
  layers: string[];
}

export function segments(text: string, ranges: readonly Range[], from = 0, to = text.length): Segment[] {
  const kept = ranges
    .map((r, index) => ({ ...r, index, start: Math.max(from, r.start), end: Math.min(to, r.end) }))
    .filter((r) => r.end > r.start);
  const cuts = [...new Set([from, to, ...kept.flatMap((r) => [r.start, r.end])])].sort((a, b) => a - b);
  const byStart = kept.sort((a, b) => a.start - b.start);
  const out: Segment[] = [];
  let open: typeof kept = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i]!;
    const end = cuts[i + 1]!;
    open = open.filter((r) => r.end > start);
    while (next < byStart.length && byStart[next]!.start <= start) open.push(byStart[next++]!);
    const here = [...open].sort((a, b) => b.end - b.start - (a.end - a.start) || a.index - b.index);
    out.push({ start, end, text: text.slice(start, end), marks: here.map((r) => r.index), layers: here.map((r) => r.layer) });
  }
  return out;
}
