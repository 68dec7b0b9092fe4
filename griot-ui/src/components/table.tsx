/** A table that draws only the rows in sight and asks for more as one scrolls. Rows have one height. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { texts } from '../texts';
import { Icon } from './icons';

export interface Column<T> {
  key: string;
  title: string;
  /** A CSS grid track. */
  width: string;
  end?: boolean;
  /** The value of `sort` for rising order; the falling one has a `-` before it. */
  sort?: string;
  cell: (row: T) => ComponentChildren;
}

interface Props<T> {
  label: string;
  columns: Column<T>[];
  rows: T[];
  rowId: (row: T) => string;
  rowHeight: number;
  total?: number;
  more?: () => void;
  sort?: string;
  setSort?: (sort: string) => void;
  chosen?: string | null;
  choose?: (row: T) => void;
  open?: (row: T) => void;
  hover?: (row: T | null) => void;
  marked?: ReadonlySet<string>;
}

const OVER = 6;

export function Table<T>(p: Props<T>) {
  const at = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  useLayoutEffect(() => {
    const watch = new ResizeObserver(() => setHeight(at.current!.clientHeight));
    watch.observe(at.current!);
    return () => watch.disconnect();
  }, []);
  const first = Math.max(0, Math.floor(top / p.rowHeight) - OVER);
  const last = Math.min(p.rows.length, Math.ceil((top + height) / p.rowHeight) + OVER);
  useEffect(() => {
    if (p.more && last >= p.rows.length - 30) p.more();
  }, [last, p.rows.length, p.more]);
  const chosenAt = p.chosen ? p.rows.findIndex((r) => p.rowId(r) === p.chosen) : -1;
  useEffect(() => {
    if (chosenAt < 0) return;
    const d = at.current!;
    const y = chosenAt * p.rowHeight;
    const head = d.querySelector<HTMLElement>('.table-head')?.offsetHeight ?? 0;
    if (y < d.scrollTop) d.scrollTop = y;
    else if (y + p.rowHeight > d.scrollTop + d.clientHeight - head) d.scrollTop = y + p.rowHeight - d.clientHeight + head;
  }, [chosenAt, p.chosen, p.rowHeight]);
  const tracks = p.columns.map((c) => c.width).join(' ');
  const step = (by: number): void => {
    const next = p.rows[Math.min(p.rows.length - 1, Math.max(0, chosenAt < 0 ? 0 : chosenAt + by))];
    if (next) p.choose?.(next);
  };
  const keys = (e: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(height / p.rowHeight) - 1);
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -1e9, End: 1e9 }[e.key];
    if (by !== undefined) {
      e.preventDefault();
      step(by);
    } else if (e.key === 'Enter' && chosenAt >= 0 && e.target === at.current) p.open?.(p.rows[chosenAt]!);
  };
  return (
    <div ref={at} class="table" role="grid" aria-label={p.label} aria-rowcount={(p.total ?? p.rows.length) + 1} aria-colcount={p.columns.length}
      aria-activedescendant={chosenAt >= first && chosenAt < last ? `row-${p.chosen}` : undefined}
      tabIndex={0} onKeyDown={keys} onScroll={() => setTop(at.current!.scrollTop)} onMouseLeave={() => p.hover?.(null)}>
      <div class="table-head" role="row" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
        {p.columns.map((c) => <Head key={c.key} column={c} sort={p.sort} setSort={p.setSort} />)}
      </div>
      <div class="table-body" role="rowgroup" style={{ height: `${p.rows.length * p.rowHeight}px` }}>
        {p.rows.slice(first, last).map((r, i) => {
          const id = p.rowId(r);
          return (
            <div key={id} id={`row-${id}`} class="table-row" role="row" aria-rowindex={first + i + 2} aria-selected={id === p.chosen}
              data-marked={p.marked?.has(id) ? '' : undefined}
              style={{ gridTemplateColumns: tracks, height: `${p.rowHeight}px`, transform: `translateY(${(first + i) * p.rowHeight}px)` }}
              onClick={() => p.choose?.(r)} onDblClick={() => p.open?.(r)} onMouseEnter={() => p.hover?.(r)}>
              {p.columns.map((c) => <div key={c.key} class={c.end ? 'cell cell-end' : 'cell'} role="gridcell">{c.cell(r)}</div>)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Head<T>({ column, sort, setSort }: { column: Column<T>; sort?: string; setSort?: (s: string) => void }) {
  const rising = sort === column.sort;
  const falling = sort === `-${column.sort}`;
  const state = !column.sort ? undefined : rising ? 'ascending' : falling ? 'descending' : 'none';
  return (
    <div class={column.end ? 'cell cell-end' : 'cell'} role="columnheader" aria-sort={state}>
      {column.sort && setSort
        ? (
          <button type="button" class="head-sort" title={texts().table.sort(column.title)} onClick={() => setSort(falling ? column.sort! : `-${column.sort}`)}>
            {column.title}{(rising || falling) && <Icon name={rising ? 'up' : 'down'} />}
          </button>
        )
        : column.title}
    </div>
  );
}
