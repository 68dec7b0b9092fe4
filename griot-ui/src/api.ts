/** The one place that talks to the server. Every failure becomes an `ApiError` with a sentence for the reader. */
import type {
  Claim, Codebook, EventRow, EventView, Facets, Health, Marks, Page, Problem, Rejection, ReportRow, ReportView, Run, Session,
} from './types';

export const ROOT = '/api/v1';

export class ApiError extends Error {
  constructor(readonly status: number, readonly problem: Problem) {
    super(problem.detail || problem.title);
    this.name = 'ApiError';
  }
}

let csrf = '';

/** The name under which decisions are written in local mode; empty means the server's own. */
let who = '';
export function setWho(name: string): void {
  who = name;
}

function headers(body: boolean): Headers {
  const h = new Headers({ Accept: 'application/json' });
  if (body) h.set('Content-Type', 'application/json');
  if (who) h.set('X-Griot-Who', encodeURIComponent(who));
  return h;
}

async function answer<T>(response: Response): Promise<T> {
  if (response.ok) return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
  let problem: Problem = { title: response.statusText || 'Error', status: response.status };
  try {
    problem = { ...problem, ...((await response.json()) as Problem) };
  } catch {
    // not a problem document: the status says what there is to say
  }
  throw new ApiError(response.status, problem);
}

async function request(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(ROOT + path, { credentials: 'same-origin', ...init });
  } catch (e) {
    if (e instanceof DOMException && e.name === 'AbortError') throw e;
    throw new ApiError(0, { title: 'unreachable', status: 0 });
  }
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return answer<T>(await request(path, { headers: headers(false), signal }));
}

export async function send<T>(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const h = headers(body !== undefined);
  if (csrf) h.set('X-Griot-Csrf', csrf);
  return answer<T>(await request(path, { method, headers: h, body: body === undefined ? undefined : JSON.stringify(body) }));
}

/** Files as they are; the server finds out what they hold. */
export async function upload(files: File[]): Promise<{ run: string }> {
  const form = new FormData();
  for (const f of files) form.append('file', f, f.name);
  const h = headers(false);
  if (csrf) h.set('X-Griot-Csrf', csrf);
  return answer(await request('/reports', { method: 'POST', headers: h, body: form }));
}

export function query(parameters: Record<string, string | number | boolean | null | undefined | string[]>): string {
  const q = new URLSearchParams();
  for (const [k, v] of Object.entries(parameters)) {
    if (Array.isArray(v)) v.forEach((x) => q.append(k, x));
    else if (v !== null && v !== undefined && v !== '') q.append(k, String(v));
  }
  const s = q.toString();
  return s ? `?${s}` : '';
}

const id = encodeURIComponent;

export const api = {
  health: (signal?: AbortSignal) => get<Health>('/health', signal),
  session: async (signal?: AbortSignal): Promise<Session> => {
    const s = await get<Session>('/session', signal);
    csrf = s.csrf;
    return s;
  },
  signIn: async (name: string, password: string): Promise<Session> => {
    const s = await send<Session>('POST', '/session', { name, password });
    csrf = s.csrf;
    return s;
  },
  signOut: () => send<void>('DELETE', '/session'),
  codebook: (signal?: AbortSignal) => get<Codebook>('/codebook', signal),
  /** `filter` is the query string of the shared filter, with its question mark. */
  events: (filter: string, signal?: AbortSignal) => get<Page<EventRow>>(`/events${filter}`, signal),
  marks: (filter: string, signal?: AbortSignal) => get<Marks>(`/events/marks${filter}`, signal),
  facets: (filter: string, signal?: AbortSignal) => get<Facets>(`/events/facets${filter}`, signal),
  event: (event: string, policy: string | null, signal?: AbortSignal) => get<EventView>(`/events/${id(event)}${query({ policy })}`, signal),
  claim: (claim: string, signal?: AbortSignal) => get<Claim>(`/claims/${id(claim)}`, signal),
  reports: (filter: string, signal?: AbortSignal) => get<Page<ReportRow | Rejection>>(`/reports${filter}`, signal),
  report: (report: string, signal?: AbortSignal) => get<ReportView>(`/reports/${id(report)}`, signal),
  run: (run: string, signal?: AbortSignal) => get<Run>(`/runs/${id(run)}`, signal),
  decide: <T>(decision: Record<string, unknown>) => send<T>('POST', '/decisions', decision),
  undo: <T>(decision: string) => send<T>('POST', `/decisions/${id(decision)}/undo`, {}),
};
