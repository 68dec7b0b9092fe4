/** What an analyst does besides reading: actors, coverage, review, second coding, publishing. */
import { get, query, ROOT, send } from './api';
import type { Claim, Decision, EventRow, Page, ReportDocument, Span } from './types';

export interface ActorShort {
  id: string;
  name: string;
  type: string | null;
  events: number;
}

export interface ActorName {
  text: string;
  language?: string | null;
  countries?: string[];
  from?: string | null;
  to?: string | null;
}

export interface SchemeName {
  scheme: string;
  id?: string | null;
  name: string;
  from?: string | null;
  to?: string | null;
}

export interface ActorEntry {
  id: string;
  name: string;
  type: string | null;
  kind: string | null;
  homeCountry: string | null;
  countries: string[];
  from: string | null;
  to: string | null;
  names: ActorName[];
  schemes: SchemeName[];
  wikidata: string | null;
  sources: string | null;
  registered: boolean;
}

export interface Tie {
  from: string;
  to: string;
  kind: string;
  start: string | null;
  end: string | null;
  source: string | null;
}

export interface ActorView {
  actor: ActorEntry;
  ties: Tie[];
  neighbours: ActorShort[];
  aliasesMatched: { alias: string; document: string; span: Span; n: number }[];
  events: EventRow[];
}

/** An entry of the gazetteer. */
export interface PlaceFound {
  id: string;
  name: string;
  countries: string[];
  admin1: string | null;
  admin2: string | null;
  position: { lat: number; lon: number };
  radiusKm: number;
  feature: string;
}

export interface CoverageCell {
  reports: number;
  coded: number;
  copies: number;
  rejected: number;
  reasons: Record<string, number>;
  events: number;
}

export interface Coverage {
  weeks: string[];
  sources: { outlet: string | null; weeks: (CoverageCell | null)[]; undated: CoverageCell | null }[];
}

export interface QueueItem {
  event: EventRow;
  impact: number;
  why: string[];
  assignee: string | null;
}

export interface Taken {
  decisions?: Decision[];
  decision?: Decision;
  ledgerHead: string;
  events?: { added: string[]; changed: string[]; removed: string[] };
}

export interface Coding {
  document: string;
  coder: string;
  when: string;
  claims: Claim[];
}

export interface BlindReport {
  document: ReportDocument;
  text: string;
  mine: Coding | null;
}

export interface Agreement {
  coders: string[];
  fields: { field: string; measure: string; alpha: number | null; n: number }[];
  reports: number;
  pairs: number;
  alone: number;
}

/** One event that a reader sees otherwise than before; the reason is in words. */
export interface Change {
  event: string;
  summary: string;
  fields: { field: string; before: string; after: string }[];
  reason: string;
}

export interface ExportRequest {
  filter: string;
  policy: string;
  format: string;
  redaction: string;
  note?: string;
}

export interface ExportPreview {
  rows: number;
  loss: {
    events: number;
    written: number;
    leftOut: { event: string; reason: string; detail: string | null }[];
    losses: { loss: string; meaning: string; events: number; examples: string[] }[];
    redactions: number;
  };
  difference: {
    added: Change[];
    removed: Change[];
    revised: Change[];
    counts: { added: number; removed: number; revised: number; same: number };
    since: { id: string; when: string; policy: string } | null;
  };
}

export interface Publication {
  id: string;
  who: string;
  when: string;
  note: string;
  format: string;
  filter: string;
  policy: string;
  redaction: string;
  ledgerHead: string;
  events: number;
  files: { name: string; bytes: number; sha256: string }[];
}

export interface SavedFilter {
  id: string;
  name: string;
  query: string;
  by: string;
  when: string;
}

const id = encodeURIComponent;

export const desk = {
  actors: (q: string, cursor: string | null, signal?: AbortSignal) => get<Page<ActorShort>>(`/actors${query({ q, cursor, limit: 200 })}`, signal),
  actor: (actor: string, signal?: AbortSignal) => get<ActorView>(`/actors/${id(actor)}`, signal),
  places: (q: string, signal?: AbortSignal) => get<Page<PlaceFound>>(`/places${query({ q })}`, signal),
  coverage: (from: string, to: string, signal?: AbortSignal) => get<Coverage>(`/coverage${query({ from, to })}`, signal),
  queue: (filter: string, signal?: AbortSignal) => get<Page<QueueItem>>(`/review/queue${filter}`, signal),
  assign: (events: string[], assignee: string | null) => send<unknown>('POST', '/review/assign', { events, assignee }),
  decide: (body: Record<string, unknown>) => send<Taken>('POST', '/decisions', body),
  undo: (decision: string, note: string) => send<Taken>('POST', `/decisions/${id(decision)}/undo`, { note }),
  decisions: (filter: string, signal?: AbortSignal) => get<Page<Decision & { stands: boolean; undoes?: string | null }>>(`/decisions${filter}`, signal),
  blind: (document: string, signal?: AbortSignal) => get<BlindReport>(`/codings/${id(document)}`, signal),
  handIn: (document: string, claims: unknown[]) => send<Coding>('POST', '/codings', { document, claims }),
  agreement: (document: string, signal?: AbortSignal) => get<Agreement>(`/agreement${query({ document })}`, signal),
  preview: (body: ExportRequest) => send<ExportPreview>('POST', '/exports/preview', body),
  publish: (body: ExportRequest) => send<Publication>('POST', '/exports', body),
  publications: (signal?: AbortSignal) => get<Page<Publication>>('/exports', signal),
  file: (publication: string, name: string) => `${ROOT}/exports/${id(publication)}/files/${id(name)}`,
  filters: (signal?: AbortSignal) => get<Page<SavedFilter>>('/filters', signal),
  saveFilter: (name: string, filter: string) => send<SavedFilter>('POST', '/filters', { name, query: filter }),
  dropFilter: (filter: string) => send<void>('DELETE', `/filters/${id(filter)}`),
  feed: (filter: string) => `${ROOT}/filters/${id(filter)}/feed`,
};
