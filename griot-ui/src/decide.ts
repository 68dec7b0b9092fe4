/** Decisions on the way to the ledger: sent, told, and undone. */
import { api } from './api';
import { announce } from './live';
import { texts } from './texts';
import { toast } from './components/toasts';

export interface Decided {
  decisions?: { id: string }[];
  decision?: { id: string };
  ledgerHead: string;
  events: { added: string[]; changed: string[]; removed: string[] } | null;
  problems?: { decision: string; reason: string }[];
}

function spread(answer: Decided): void {
  const e = answer.events ?? { added: [], changed: [], removed: [] };
  announce({ ledgerHead: answer.ledgerHead, ...e });
}

/** Sends a decision; says so with a way to undo it, or says what the server has against it. */
export async function decide(request: Record<string, unknown>): Promise<Decided | null> {
  const t = texts().event;
  try {
    const answer = await api.decide<Decided>(request);
    const id = answer.decisions?.[0]?.id ?? answer.decision?.id;
    toast(t.decided, { act: id ? { label: t.undo, go: () => void undo(id) } : undefined });
    answer.problems?.forEach((p) => toast(p.reason, { tone: 'fault' }));
    spread(answer);
    return answer;
  } catch (e) {
    toast((e as Error).message, { tone: 'fault' });
    return null;
  }
}

export async function undo(id: string): Promise<void> {
  try {
    const answer = await api.undo<Decided>(id);
    toast(texts().event.undone);
    spread(answer);
  } catch (e) {
    toast((e as Error).message, { tone: 'fault' });
  }
}
