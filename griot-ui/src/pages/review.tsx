/** Where people decide: the queue, events coded by hand, a second coder, agreement, and all decisions with their undoing. */
import type { PageProps } from '../app';
import { useTitle } from '../hooks';
import { Agreed } from '../review/agreed';
import { ByHand, SecondCoder } from '../review/byhand';
import { DecisionList } from '../review/decisionlist';
import { Queue } from '../review/queue';
import { href } from '../router';
import { canCode, useDesk } from '../session';
import { texts } from '../texts';
import '../styles/review.css';

const PARTS = ['queue', 'hand', 'second', 'agreement', 'decisions'] as const;
type Part = (typeof PARTS)[number];

export default function ReviewPage({ route }: PageProps) {
  const t = texts().review;
  const may = canCode(useDesk());
  const asked = (route.path[1] ?? 'queue') as Part;
  const part = PARTS.includes(asked) ? asked : 'queue';
  const parts = PARTS.filter((p) => may || (p !== 'hand' && p !== 'second'));
  useTitle(`${t.parts[part]} · ${t.title}`);
  return (
    <div class={part === 'queue' ? 'review review-fill' : 'review column'}>
      {part === 'queue' && <h1 class="hidden">{t.title}</h1>}
      <nav class="parts" aria-label={t.title}>
        {parts.map((p) => <a key={p} href={href(p === 'queue' ? ['review'] : ['review', p])} aria-current={p === part ? 'page' : undefined}>{t.parts[p]}</a>)}
      </nav>
      {part === 'queue' && <Queue route={route} may={may} />}
      {part === 'hand' && may && <ByHand route={route} />}
      {part === 'second' && may && <SecondCoder route={route} />}
      {part === 'agreement' && <Agreed />}
      {part === 'decisions' && <DecisionList may={may} />}
    </div>
  );
}
