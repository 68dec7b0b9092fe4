/** How far coders agree, field by field (Krippendorff's alpha). */
import { Empty, When } from '../components/states';
import { desk } from '../desk-api';
import { number, UNKNOWN } from '../format';
import { useLoad } from '../hooks';
import { texts } from '../texts';
import { fieldName } from '../components/fieldeditor';

export function Agreed() {
  const t = texts().review;
  const loaded = useLoad('agreement', (signal) => desk.agreement('', signal));
  return (
    <>
      <h1>{t.parts.agreement}</h1>
      <p class="hint">{t.agreementHint}</p>
      <When of={loaded}>
        {(a) => (a.pairs + a.alone === 0 ? <Empty title={t.noAgreement} hint={t.noAgreementHint} /> : (
          <>
            <p>{t.compared(number(a.reports), a.coders.join(', '), number(a.pairs), number(a.alone))}</p>
            <table class="agreement">
              <thead><tr><th scope="col">{t.field}</th><th scope="col">{t.measure}</th><th scope="col" class="end">{t.things}</th><th scope="col" class="end">{t.alpha}</th><th scope="col"><span class="hidden">{t.alpha}</span></th></tr></thead>
              <tbody>
                {a.fields.map((f) => (
                  <tr key={f.field}>
                    <th scope="row">{name(f.field)}</th><td class="sub">{t.measures[f.measure] ?? f.measure}</td><td class="end">{number(f.n)}</td>
                    <td class="end">{f.alpha === null ? <span class="quiet" title={t.undefinedAlpha}>{UNKNOWN}</span> : f.alpha.toFixed(2)}</td>
                    <td>{f.alpha !== null && <meter min={0} max={1} low={0.667} high={0.8} optimum={1} value={Math.max(0, f.alpha)} aria-hidden="true" />}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        ))}
      </When>
    </>
  );
}

function name(field: string): string {
  const t = texts();
  const [base, part] = field.split('.');
  const kind = t.harm[base!];
  const said = kind ? fieldName(`harm.${base}`) : fieldName(base!);
  return part ? `${said} (${t.review.fieldPart[part] ?? part})` : said;
}
