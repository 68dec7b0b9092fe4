/** Everything that people decided, the latest first, each with its undoing. */
import { Tag } from '../components/chip';
import { Empty, When } from '../components/states';
import { undo } from '../decide';
import { desk } from '../desk-api';
import { useLoad } from '../hooks';
import { texts } from '../texts';
import { fieldName } from '../components/fieldeditor';

export function DecisionList({ may }: { may: boolean }) {
  const t = texts().review;
  const loaded = useLoad('decisions', (signal) => desk.decisions('?limit=300', signal));
  return (
    <>
      <h1>{t.parts.decisions}</h1>
      <p class="hint">{t.decisionsHint}</p>
      <When of={loaded}>
        {(page) => (page.items.length === 0 ? <Empty title={t.noDecisions} /> : (
          <table class="decisions">
            <thead><tr><th scope="col">{t.when}</th><th scope="col">{t.who}</th><th scope="col">{t.what}</th><th scope="col">{t.why}</th><th scope="col"><span class="hidden">{texts().event.undo}</span></th></tr></thead>
            <tbody>
              {page.items.map((d) => (
                <tr key={d.id} data-off={d.stands ? undefined : ''}>
                  <td class="sub">{d.when.slice(0, 16).replace('T', ' ')}</td>
                  <td dir="auto">{d.who}</td>
                  <td>{t.actions[d.action] ?? d.action}{d.field ? ` (${fieldName(d.field)})` : ''} {!d.stands && <Tag tone="quiet">{texts().event.undoneMark}</Tag>}</td>
                  <td dir="auto">{d.note}</td>
                  <td>{may && d.stands && <button type="button" class="button-link" onClick={() => void undo(d.id).then(loaded.reload)}>{texts().event.undo}</button>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </When>
    </>
  );
}
