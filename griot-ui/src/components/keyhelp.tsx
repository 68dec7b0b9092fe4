import { texts } from '../texts';
import { Dialog } from './dialog';

export type KeyList = [keys: string[], meaning: string][];

/** The keys of the page in sight; each page sets its own. */
let pageKeys: { title: string; keys: KeyList } | null = null;

export function setPageKeys(title: string, keys: KeyList): () => void {
  const mine = { title, keys };
  pageKeys = mine;
  return () => {
    if (pageKeys === mine) pageKeys = null;
  };
}

function Keys({ title, keys }: { title: string; keys: KeyList }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl class="keylist">
        {keys.map(([k, meaning]) => (
          <div key={meaning}>
            <dt>{k.map((x) => <kbd key={x}>{x}</kbd>)}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function KeyHelp({ close }: { close: () => void }) {
  const t = texts().keys;
  return (
    <Dialog title={t.title} close={close}>
      {pageKeys && <Keys title={pageKeys.title} keys={pageKeys.keys} />}
      <Keys title={t.everywhere} keys={[[['?'], t.help], [['1', '…', '6'], t.go], [['/'], t.search], [['d'], t.theme], [['Esc'], t.escape]]} />
    </Dialog>
  );
}
