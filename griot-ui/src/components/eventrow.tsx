/** One event in a list: what, where, who; the dead stand apart. Shared by all pages that list events. */
import { href } from '../router';
import { dateText, figure, number, placeText, precisionText, UNKNOWN } from '../format';
import { typeName, useDesk } from '../session';
import { texts } from '../texts';
import type { EventRow } from '../types';
import { Tag } from './chip';

/** `Islamic State → Niger Armed Forces`, the initiators before the targets. */
export function partiesText(row: Pick<EventRow, 'actors'>): string {
  const names = (role: string): string => [...new Set(row.actors.filter((a) => a.role === role).map((a) => a.name))].join(', ');
  const [a, b, c] = [names('initiator'), names('target'), names('other')];
  return [[a, b].filter(Boolean).join(a && b ? ' → ' : ''), c].filter(Boolean).join('; ');
}

export function EventTitle({ row }: { row: EventRow }) {
  const { codebook } = useDesk();
  const t = texts().events;
  return (
    <>
      <div class="event-line cut">
        <a href={href(['events', row.id])}>{typeName(codebook, row.type)}</a>
        <span dir="auto" class={row.place ? undefined : 'quiet'} title={row.place ? precisionText(row.place) : undefined}>{placeText(row.place)}</span>
      </div>
      <div class="event-line cut sub">
        {row.status === 'disputed' && <Tag tone="warn">{t.disputed}</Tag>}
        {!row.main && <Tag tone="quiet">{t.background}</Tag>}
        {row.reviewed && <Tag tone="good">{t.reviewed}</Tag>}
        <span class="cut" dir="auto" title={row.summary}>{partiesText(row) || row.summary}</span>
      </div>
    </>
  );
}

export function EventDate({ row }: { row: EventRow }) {
  return (
    <>
      <div class={row.date ? 'cut' : 'cut quiet'} title={dateText(row.date)}>{dateText(row.date)}</div>
      <div class="sub cut">{texts().count.sources(row.sources)}</div>
    </>
  );
}

/** The policy's number, its bounds under it; a dash where no report gives one. */
export function Killed({ row }: { row: Pick<EventRow, 'killed'> }) {
  const f = figure(row.killed);
  if (!f) return <span class="quiet" title={texts().events.killedUnknown}><span aria-hidden="true">{UNKNOWN}</span><span class="hidden">{texts().events.killedUnknown}</span></span>;
  const none = f.best === number(0);
  return (
    <>
      <div class={none ? 'quiet' : 'deaths'}>{f.best}</div>
      {f.bounds && <div class="sub cut">{f.bounds}</div>}
    </>
  );
}
