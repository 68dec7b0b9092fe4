/** What is known of an event: each value with its precision, its ground and the quotes behind it. */
import type { ComponentChildren } from 'preact';
import { Tag } from '../components/chip';
import { Quotes } from '../components/quote';
import { dateText, figure, number, placeText, precisionText, sentence, words } from '../format';
import { colours as coloursOf } from '../quotes';
import { href } from '../router';
import { typeName, useDesk } from '../session';
import { texts } from '../texts';
import { ClaimName } from './event-links';
import type { Actor, EventView, Role } from '../types';

function Value({ label, children, correct }: { label: string; children: ComponentChildren; correct?: () => void }) {
  const t = texts().event;
  return (
    <div class="value">
      <dt>{label}{correct && <button type="button" class="button-link value-edit" onClick={correct} aria-label={`${t.correct}: ${label}`}>{t.correct}</button>}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Nothing() {
  return <p class="quiet">{texts().event.noValue}</p>;
}

export function Values({ view, correct }: { view: EventView; correct?: (field: string) => void }) {
  const t = texts();
  const { codebook } = useDesk();
  const { event } = view;
  const colours = coloursOf(view.documents);
  const quotes = (field: string, first = 1) => <Quotes view={view} field={field} colours={colours} first={first} />;
  const edit = (field: string): (() => void) | undefined => correct && (() => correct(field));
  const definition = codebook.types.find((x) => x.id === event.type.id)?.definition;
  return (
    <dl class="values">
      <Value label={t.event.type} correct={edit('type')}>
        <p class="value-main">{typeName(codebook, event.type.id)}</p>
        <p class="sub">{[event.type.acled.join(' › '), event.type.plover].filter(Boolean).join(' · ')}</p>
        {definition && <p class="hint">{definition}</p>}
        {quotes('type')}
      </Value>
      <Value label={t.event.date} correct={edit('date')}>
        {event.date ? (
          <>
            <p class="value-main">{dateText(event.date)} <Tag>{t.date.precision[event.date.precision] ?? event.date.precision}</Tag></p>
            <Reason text={event.date.reason} view={view} />
          </>
        ) : <Nothing />}
        {quotes('date')}
      </Value>
      <Value label={t.event.place} correct={edit('place')}>
        {event.place ? (
          <>
            <p class="value-main"><span dir="auto">{placeText(event.place)}</span> <Tag>{precisionText(event.place)}</Tag> <Tag tone="quiet">{t.place.features[event.place.feature] ?? event.place.feature}</Tag></p>
            <p class="sub" dir="auto">{[event.place.admin2, event.place.admin1].filter(Boolean).join(', ')}</p>
            <Reason text={event.place.reason} view={view} />
            {!!event.place.candidates?.length && <p class="hint">{t.event.candidates}: {event.place.candidates.map((c) => c.name).join(', ')}</p>}
          </>
        ) : <Nothing />}
        {quotes('place')}
      </Value>
      {(['initiator', 'target', 'other'] as const).map((role) => <Parties key={role} role={role} view={view} colours={colours} correct={role === 'other' ? undefined : edit(role)} />)}
      <HarmValues view={view} colours={colours} edit={edit} />
      {event.persons.length > 0 && (
        <Value label={t.event.persons}>
          {event.persons.map((p) => (
            <p key={p.name}><span class="value-main" dir="auto">{p.name}</span> <span class="sub">{words(p.role)}</span> {p.isPrivate && <Tag tone="warn" title={t.event.private}>{t.event.private}</Tag>}</p>
          ))}
          {quotes('persons')}
        </Value>
      )}
      {event.material.length > 0 && (
        <Value label={t.event.material}>
          <p>{event.material.map((m) => <span key={m.text} class="listed"><span dir="auto">{m.count === null ? m.text : `${number(m.count)} ${m.text}`}</span> <span class="sub">{words(m.use)}</span></span>)}</p>
          {quotes('material')}
        </Value>
      )}
    </dl>
  );
}

/** The ids of claims in a reason become the names of their reports. */
function Reason({ text, view }: { text?: string; view: EventView }) {
  if (!text) return null;
  const parts = text.split(/(c-[0-9a-f]{16})/);
  return <p class="hint" dir="auto">{texts().event.howFound}: {parts.map((p, i) => (i % 2 ? <ClaimName key={i} view={view} id={p} /> : p))}</p>;
}

function Parties({ role, view, colours, correct }: { role: Role; view: EventView; colours: Map<string, number>; correct?: () => void }) {
  const t = texts();
  const list = view.event.actors.filter((a) => a.role === role);
  if (!list.length && role === 'other') return null;
  return (
    <Value label={t.roles[role]!} correct={correct}>
      {!list.length && <Nothing />}
      {list.map((a) => <Party key={`${a.id}${a.name}`} actor={a} />)}
      <Quotes view={view} field={`actors.${role}`} colours={colours} />
    </Value>
  );
}

/** Only what is observed or claimed makes a perpetrator, so the ground is always said. */
function Party({ actor }: { actor: Actor }) {
  const t = texts();
  const grounds = new Map<string, Set<string>>();
  for (const a of actor.attribution) {
    const by = grounds.get(a.basis) ?? new Set();
    if (a.by) by.add(a.by);
    grounds.set(a.basis, by);
  }
  return (
    <p class="party">
      <span class="value-main" dir="auto">{actor.id ? <a href={href(['actors', actor.id])}>{actor.name}</a> : actor.name}</span>
      {[...grounds].map(([basis, by]) => (
        <Tag key={basis} tone={basis === 'observed' || basis === 'claimed' ? 'plain' : 'warn'}>{t.basis[basis] ?? basis}{by.size && basis !== 'claimed' ? `: ${[...by].slice(0, 2).join(', ')}` : ''}</Tag>
      ))}
      {actor.text !== actor.name && <span class="sub" dir="auto">“{actor.text}”</span>}
    </p>
  );
}

function HarmValues({ view, colours, edit }: { view: EventView; colours: Map<string, number>; edit: (field: string) => (() => void) | undefined }) {
  const t = texts();
  const kinds = [...new Set(view.event.harm.map((h) => h.kind))];
  if (!kinds.length) return <Value label={t.event.harm} correct={edit('harm.killed')}><Nothing /></Value>;
  return (
    <>
      {kinds.map((kind) => {
        const f = figure(view.figures[kind]);
        const said = [...new Set(view.event.harm.filter((h) => h.kind === kind && h.words).map((h) => h.words!))];
        const shared = view.event.harm.some((h) => h.kind === kind && h.sharedWith.length);
        return (
          <Value key={kind} label={sentence(t.harm[kind] ?? words(kind))} correct={edit(`harm.${kind}`)}>
            <p class={kind === 'killed' ? 'value-figure deaths' : 'value-figure'}>{f ? f.best : said.join(', ') || t.event.noFigures}{f?.bounds && <span class="value-bounds">{f.bounds}</span>}</p>
            {shared && <Tag tone="warn">{t.event.share}</Tag>}
            <Quotes view={view} field={`harm.${kind}`} colours={colours} first={2} />
          </Value>
        );
      })}
    </>
  );
}
