/** Who is here, and the codebook: both loaded once, known to every page. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Codebook, Session } from './types';
import { sentence, words } from './format';

export interface Desk {
  session: Session;
  codebook: Codebook;
  reloadSession: () => void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  return useContext(DeskContext)!;
}

export function canCode(desk: Desk): boolean {
  const role = desk.session.user?.role;
  return role === 'coder' || role === 'admin';
}

/** The codebook's name of a type, or its id as words. */
export function typeName(codebook: Codebook, id: string | null): string {
  if (!id) return '?';
  return codebook.types.find((t) => t.id === id)?.name ?? sentence(words(id));
}
