/** The first page of a published site: map, timeline and list of the same events, from a disk or any web host. */
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import admin1 from '../../public/basemap/admin1.json?raw';
import borders from '../../public/basemap/borders.json?raw';
import land from '../../public/basemap/land.json?raw';
import names from '../../public/basemap/names.json?raw';
import '../styles/base.css';
import '../styles/pages.css';
import './site.css';
import { MapView, type Hit } from '../components/mapview';
import { Timeline } from '../components/timeline';
import { country, dateText, figure, placeText, words } from '../format';
import { chooseLanguage, texts } from '../texts';
import { startTheme } from '../theme';
import { bars, chosen, marks, readChoice, start, values, writeChoice, type Choice, type Site, type SiteRow } from './rows';


const LISTED = 500;

function useChoice(): [Choice, (change: Choice) => void] {
  const [choice, set] = useState(() => readChoice(location.hash));
  useEffect(() => {
    const hear = (): void => set(readChoice(location.hash));
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, []);
  return [choice, (change) => {
    const next = { ...choice, ...change };
    history.replaceState(null, '', `#${writeChoice(next)}`);
    set(next);
  }];
}

function Filters({ site, choice, change }: { site: Site; choice: Choice; change: (c: Choice) => void }) {
  const countries = useMemo(() => values(site.rows, (row) => row.place?.countries ?? []), [site]);
  const types = useMemo(() => values(site.rows, (row) => (row.type ? [row.type] : [])), [site]);
  return (
    <form class="site-filters" onSubmit={(e) => e.preventDefault()}>
      <label>Words<input type="search" value={choice.q ?? ''} onInput={(e) => change({ q: e.currentTarget.value })} /></label>
      <label>From<input type="date" value={choice.from ?? ''} onChange={(e) => change({ from: e.currentTarget.value })} /></label>
      <label>To<input type="date" value={choice.to ?? ''} onChange={(e) => change({ to: e.currentTarget.value })} /></label>
      <label>Country<select value={choice.country ?? ''} onChange={(e) => change({ country: e.currentTarget.value })}>
        <option value="">All</option>{countries.map((c) => <option key={c} value={c}>{country(c)}</option>)}
      </select></label>
      <label>Type<select value={choice.type ?? ''} onChange={(e) => change({ type: e.currentTarget.value })}>
        <option value="">All</option>{types.map((c) => <option key={c} value={c}>{words(c)}</option>)}
      </select></label>
      <label class="site-check"><input type="checkbox" checked={choice.killed ?? false} onChange={(e) => change({ killed: e.currentTarget.checked })} />With killed</label>
      <label class="site-check"><input type="checkbox" checked={choice.main ?? false} onChange={(e) => change({ main: e.currentTarget.checked })} />Told as news</label>
      <button type="button" class="button" onClick={() => change({ q: '', from: '', to: '', country: '', type: '', killed: false, main: false, without: undefined })}>Clear</button>
    </form>
  );
}

function Row({ row, hover }: { row: SiteRow; hover: (id: string | null) => void }) {
  const killed = figure(row.killed);
  return (
    <tr onMouseEnter={() => hover(row.id)} onMouseLeave={() => hover(null)}>
      <td class="site-day">{dateText(row.date)}</td>
      <td dir="auto">{placeText(row.place)}</td>
      <td dir="auto"><a href={row.page}>{row.summary}</a>{row.status === 'disputed' && <em> (disputed)</em>}</td>
      <td class="site-number">{killed ? <>{killed.best}{killed.bounds && <small> {killed.bounds}</small>}</> : <small>no figure</small>}</td>
      <td class="site-number">{row.sources}</td>
    </tr>
  );
}

function App({ site }: { site: Site }) {
  const [choice, change] = useChoice();
  const [hovered, hover] = useState<string | null>(null);
  const [here, setHere] = useState<Hit | null>(null);
  const key = writeChoice(choice);
  const rows = useMemo(() => chosen(site.rows, choice).sort((a, b) => ((start(b) ?? '') < (start(a) ?? '') ? -1 : 1)), [key]);
  const drawn = useMemo(() => marks(rows), [key]);
  const time = useMemo(() => bars(chosen(site.rows, choice, true)), [writeChoice({ ...choice, from: '', to: '' })]);
  const shown = here ? rows.filter((row) => here.ids.includes(row.id)) : rows;
  const tray = (what: 'place' | 'date', n: number) => n > 0 && (
    <button type="button" class="button" aria-pressed={choice.without === what} onClick={() => change({ without: choice.without === what ? undefined : what })}>{n} without {what}</button>
  );
  return (
    <>
      <nav class="site-nav"><strong>Events</strong><a href="list.html">List</a><a href="about.html">About</a></nav>
      <Filters site={site} choice={choice} change={(c) => { setHere(null); change(c); }} />
      <main class="site-main">
        <section class="site-map" aria-label="Map">
          <MapView marks={drawn} view={null} chosen={null} hovered={hovered} choose={setHere} hover={(hit) => hover(hit?.ids[0] ?? null)} legend />
        </section>
        <section class="site-time" aria-label="Timeline">
          <Timeline bars={time.timeline} bucket={time.bucket} from={choice.from} to={choice.to} choose={(from, to) => change({ from: from ?? '', to: to ?? '' })} />
        </section>
        <section class="site-list" aria-label="List">
          <p class="site-count">{texts().count.events(rows.length)} {tray('place', drawn.withoutPlace)} {tray('date', drawn.withoutDate)}
            {here && <button type="button" class="button" onClick={() => setHere(null)}>{shown.length} here: show all</button>}</p>
          <table>
            <thead><tr><th>Date</th><th>Place</th><th>Event</th><th title={`by the policy ${site.policy}`}>Killed</th><th>Sources</th></tr></thead>
            <tbody>{shown.slice(0, LISTED).map((row) => <Row key={row.id} row={row} hover={hover} />)}</tbody>
          </table>
          {shown.length > LISTED && <p>The first {LISTED} are shown; the <a href="list.html">list</a> has all.</p>}
        </section>
      </main>
    </>
  );
}

window.GRIOT_BASEMAP = { admin1: JSON.parse(admin1), borders: JSON.parse(borders), land: JSON.parse(land), names: JSON.parse(names) };
chooseLanguage(navigator.languages);
startTheme();
const at = document.getElementById('app')!;
if (window.GRIOT_SITE) render(<App site={window.GRIOT_SITE} />, at);
else at.textContent = 'The file data.js is missing beside this page.';
