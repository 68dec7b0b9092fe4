import { lazy, Suspense } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import type { ComponentType } from 'preact';
import { api, ApiError } from './api';
import { Icon } from './components/icons';
import { KeyHelp } from './components/keyhelp';
import { Empty, Fault, Loading } from './components/states';
import { Toasts } from './components/toasts';
import { useKeys, useLoad } from './hooks';
import { isConnected, onConnection } from './live';
import { SignIn } from './pages/signin';
import { go, href, useRoute, type Route } from './router';
import { DeskContext, useDesk } from './session';
import { texts } from './texts';
import { onTheme, theme, toggleTheme } from './theme';

export interface PageProps {
  route: Route;
}

type PageName = 'events' | 'reports' | 'actors' | 'review' | 'coverage' | 'publish';
const NAMES: PageName[] = ['events', 'reports', 'actors', 'review', 'coverage', 'publish'];

/** Each page is a file of its own, loaded when it is first wanted. One name alone is a list, with an id its item. */
const PAGES: Record<PageName, { list: ComponentType<PageProps>; item?: ComponentType<PageProps> }> = {
  events: { list: lazy(() => import('./pages/events')), item: lazy(() => import('./pages/event')) },
  reports: { list: lazy(() => import('./pages/reports')), item: lazy(() => import('./pages/report')) },
  actors: { list: lazy(() => import('./pages/actors')), item: lazy(() => import('./pages/actors')) },
  review: { list: lazy(() => import('./pages/review')), item: lazy(() => import('./pages/review')) },
  coverage: { list: lazy(() => import('./pages/coverage')) },
  publish: { list: lazy(() => import('./pages/publish')), item: lazy(() => import('./pages/publish')) },
};

export function App() {
  const session = useLoad('session', api.session, false);
  const codebook = useLoad('codebook', api.codebook, false);
  const error = session.error ?? (codebook.error instanceof ApiError && codebook.error.status === 401 ? null : codebook.error);
  if (session.data && !session.data.user) {
    return <SignIn done={() => { session.reload(); codebook.reload(); }} />;
  }
  if (error && !(session.data && codebook.data)) return <Fault error={error} retry={() => { session.reload(); codebook.reload(); }} />;
  if (!session.data || !codebook.data) return <Loading />;
  return (
    <DeskContext.Provider value={{ session: session.data, codebook: codebook.data, reloadSession: session.reload }}>
      <Shell />
    </DeskContext.Provider>
  );
}

function Shell() {
  const t = texts();
  const now = useRoute();
  const [help, setHelp] = useState(false);
  const name = (now.path[0] ?? 'events') as PageName;
  const page = PAGES[name];
  const Shown = page && now.path.length <= 2 ? (now.path[1] ? page.item : page.list) : undefined;
  useEffect(() => {
    if (!now.path.length) go(['events']);
  }, [now.path.length]);
  useKeys({
    '?': () => setHelp(true),
    d: toggleTheme,
    '/': (e) => {
      const at = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (at) e.preventDefault();
      at?.focus();
    },
    ...Object.fromEntries(NAMES.map((n, i) => [String(i + 1), () => go([n])])),
  });
  return (
    <div class="shell">
      <a class="skip" href="#main" onClick={(e) => { e.preventDefault(); document.getElementById('main')?.focus(); }}>{t.app.skip}</a>
      <header class="top">
        <a class="brand" href={href(['events'])}><img src="./griot.svg" alt="" />{t.app.name}</a>
        <nav class="nav" aria-label={t.app.navigation}>
          {NAMES.map((n) => <a key={n} href={href([n])} aria-current={n === name ? 'page' : undefined}>{t.app.pages[n]}</a>)}
        </nav>
        <TopEnd showKeys={() => setHelp(true)} />
      </header>
      <main id="main" tabIndex={-1} class={name === 'events' && !now.path[1] ? 'page page-fill' : 'page'} key={now.path.join('/')}>
        <Suspense fallback={<Loading />}>
          {Shown ? <Shown route={now} /> : <Empty title={t.states.notFound}><h1 class="hidden">{t.states.notFound}</h1><a href={href(['events'])}>{t.states.back}</a></Empty>}
        </Suspense>
      </main>
      {help && <KeyHelp close={() => setHelp(false)} />}
      <Toasts />
    </div>
  );
}

function TopEnd({ showKeys }: { showKeys: () => void }) {
  const t = texts().app;
  const { session, reloadSession } = useDesk();
  const [live, setLive] = useState(isConnected());
  const [look, setLook] = useState(theme());
  useEffect(() => onConnection(setLive), []);
  useEffect(() => onTheme(setLook), []);
  const label = look === 'dark' ? t.themeLight : t.themeDark;
  return (
    <div class="top-end">
      <span class="live" data-off={live ? undefined : ''} title={live ? t.live : t.notLive} role="img" aria-label={live ? t.live : t.notLive}><i /></span>
      <span class="live" title={t.signedIn(session.user!.name)}><span>{session.local ? t.local : session.user!.name}</span></span>
      {!session.local && <button type="button" class="button-link" onClick={() => void api.signOut().then(reloadSession)}>{t.signOut}</button>}
      <button type="button" class="button-icon" aria-label={t.keys} title={`${t.keys} (?)`} onClick={showKeys}><Icon name="keys" /></button>
      <button type="button" class="button-icon" aria-label={label} title={`${label} (d)`} onClick={toggleTheme}><Icon name={look === 'dark' ? 'sun' : 'moon'} /></button>
    </div>
  );
}
