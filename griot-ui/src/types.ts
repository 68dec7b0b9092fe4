/** The shapes of the API; events, claims and documents are those of docs/formats.md. */

export type Span = [start: number, end: number];

export interface Provenance {
  kind: 'quote' | 'derived' | 'human' | 'import';
  spans?: Span[];
  rule?: string;
  who?: string;
  when?: string;
  note?: string;
  file?: string;
  row?: number;
}

export interface EventTypeRef {
  id: string | null;
  acled: string[];
  plover: string | null;
  ucdp: number | null;
}

export interface DateRange {
  start: string | null;
  end: string | null;
  precision: string;
  reason?: string;
  provenance?: Provenance;
}

export interface Geometry {
  type: 'Point' | 'LineString' | 'Polygon' | 'MultiPolygon' | 'MultiLineString';
  coordinates: unknown;
}

export interface Place {
  name: string;
  text?: string;
  countries: string[];
  admin1: string | null;
  admin2?: string | null;
  lat: number | null;
  lon: number | null;
  precisionKm: number | null;
  geometry?: Geometry | null;
  feature: string;
  gazetteerId?: string | null;
  reason?: string;
  candidates?: { name: string; gazetteerId: string | null; lat?: number; lon?: number; score?: number }[];
  provenance?: Provenance;
}

export interface Attribution {
  basis: 'observed' | 'claimed' | 'blamed' | 'denied' | 'possible';
  by: string | null;
  provenance: Provenance;
}

export type Role = 'initiator' | 'target' | 'other';

export interface Actor {
  id: string | null;
  name: string;
  text: string;
  role: Role;
  type: string;
  country: string | null;
  attribution: Attribution[];
  claims?: string[];
  provenance?: Provenance;
}

export interface Harm {
  id: string;
  kind: string;
  side: string;
  who: string | null;
  actor: string | null;
  low: number | null;
  high: number | null;
  approx: boolean;
  words: string | null;
  partOf: string | null;
  sharedWith: string[];
  by: string | null;
  stance: 'asserts' | 'denies';
  asOf: string | null;
  claim?: string;
  document?: string;
  provenance: Provenance;
}

export interface Person {
  name: string;
  aliases: string[];
  role: string;
  actor: string | null;
  id: string | null;
  isPrivate: boolean;
  provenance?: Provenance;
}

export interface Material {
  text: string;
  use: string;
  count: number | null;
  provenance?: Provenance;
}

export interface Link {
  a: string;
  b: string;
  score: number;
  reasons: string[];
  /** Of a near miss: the event that the other claim stands in. */
  event?: string | null;
  summary?: string | null;
}

export interface GriotEvent {
  id: string;
  type: EventTypeRef;
  status: string;
  main: boolean;
  summary: string;
  date: DateRange | null;
  place: Place | null;
  actors: Actor[];
  harm: Harm[];
  persons: Person[];
  material: Material[];
  claims: string[];
  documents: string[];
  sources: number;
  formerIds: string[];
  links: Link[];
  nearMisses: Link[];
  decisions: string[];
  confidence: number;
}

export interface Claim {
  id: string;
  document: string;
  trigger: Span | null;
  mentions: Span[];
  kind: 'event' | 'statistic' | 'relation';
  stance: 'asserts' | 'denies';
  reality: 'happened' | 'planned' | 'hypothetical';
  main: boolean;
  type: { id: string | null; provenance: Provenance };
  measure: string | null;
  relation: string | null;
  date: DateRange | null;
  place: Place | null;
  actors: Actor[];
  harm: Harm[];
  persons: Person[];
  material: Material[];
  speaker: { text?: string; name?: string } | string | null;
  sentences: Span[];
  confidence: number;
}

export interface DatedReason {
  date: string | null;
  reason: string;
}

export interface ReportDocument {
  id: string;
  path: string;
  title: string | null;
  outlet: string | null;
  author: string | null;
  url: string | null;
  published: DatedReason;
  modified: DatedReason;
  language: string;
  copyOf: string | null;
  textId: string;
  externalId: string | null;
  characters: number;
}

export interface Rejection {
  path: string;
  stage: string;
  reason: string;
}

/** A number as a policy reads it; a bound that is null is open. */
export interface Figure {
  low: number | null;
  best: number | null;
  high: number | null;
  policy?: string;
}

export interface EventRow {
  id: string;
  type: string | null;
  acled: string[];
  summary: string;
  status: string;
  main: boolean;
  date: Pick<DateRange, 'start' | 'end' | 'precision'> | null;
  place: Pick<Place, 'name' | 'countries' | 'admin1' | 'lat' | 'lon' | 'precisionKm' | 'feature'> | null;
  actors: { id: string | null; name: string; role: Role; type: string; basis: string[] }[];
  killed: Figure | null;
  injured: Figure | null;
  sources: number;
  documents: number;
  confidence: number;
  reviewed: boolean;
}

export interface Page<T> {
  items: T[];
  next: string | null;
  total?: number;
}

export interface Marks {
  ids: string[];
  lon: (number | null)[];
  lat: (number | null)[];
  km: (number | null)[];
  killed: (number | null)[];
  type: number[];
  types: string[];
  date: (string | null)[];
  main: number[];
  shapes: { id: string; geometry: Geometry }[];
  total: number;
  withoutPlace: number;
  withoutDate: number;
}

export interface Facets {
  timeline: { start: string; events: number; killed: number | null }[];
  types: { id: string; events: number }[];
  countries: { id: string; events: number }[];
  parties: { id: string; name: string; events: number }[];
  sources: { id: string; events: number }[];
  withoutPlace: number;
  withoutDate: number;
  total: number;
}

export interface Quote {
  claim: string;
  field: string;
  value: string;
  document: string;
  span: Span;
  quote: string;
  /** The sentence around the quote and where it begins in the text. */
  sentence: string | { text: string; start: number } | null;
  by: string | null;
}

export interface Saying {
  kind: string;
  side: string;
  who: string | null;
  by: string | null;
  document: string;
  outlet: string | null;
  low: number | null;
  high: number | null;
  words: string | null;
  asOf: string | null;
  stance: string;
  /** Counted in a larger figure of the same report. */
  part?: boolean;
}

export interface Decision {
  id: string;
  action: string;
  who: string;
  when: string;
  note: string | null;
  field?: string | null;
  value?: unknown;
  claims?: unknown[];
  undone?: boolean;
  stands?: boolean;
}

export interface EventView {
  event: GriotEvent;
  claims: Claim[];
  documents: ReportDocument[];
  quotes: Quote[];
  figures: Record<string, Figure>;
  saying: Saying[];
  toll: { asOf: string | null; kind: string; low: number | null; high: number | null; document: string }[];
  links: Link[];
  nearMisses: Link[];
  nearby: (EventRow & { km: number | null; days: number | null; why: string[] | string })[];
  decisions: Decision[];
  reviewed: boolean;
}

export interface ReportRow extends ReportDocument {
  claims: number;
  events: number;
  snippet: string | null;
}

export interface TextMark {
  start: number;
  end: number;
  layer: string;
  label: string;
  claim?: string | null;
  value?: string | null;
}

export interface ReportView {
  document: ReportDocument;
  text: string | null;
  claims: Claim[];
  events: string[];
  marks: TextMark[];
  notCoded: { span: Span; why: string }[];
}

export interface Run {
  id: string;
  state: 'running' | 'done' | 'failed';
  in: number;
  coded: number;
  alreadyCoded: number;
  rejected: Rejection[];
  claims: number;
  events: { added: string[]; changed: string[]; removed: string[] };
}

export interface Codebook {
  version: string;
  types: { id: string; name: string; family: string; acled: string[]; plover: string | null; definition: string }[];
  harm: string[];
  parties: string[];
}

export interface Health {
  status: string;
  griot: string;
  ledgerHead: string;
  versions: Record<string, string>;
  counts: { events: number; main: number; claims: number; documents: number; copies: number; rejections: number };
}

export interface Session {
  user: { name: string; role: 'viewer' | 'coder' | 'admin' } | null;
  local: boolean;
  csrf: string;
}

/** RFC 9457. */
export interface Problem {
  type?: string;
  title: string;
  status: number;
  detail?: string;
}
