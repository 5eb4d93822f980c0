import { MenuHamburgerIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { Rollevalg } from '../shared/lib/rolle';
import { useUtfelling } from '../shared/lib/utfelling';
import { Ikon } from '../shared/ui/ikon';
import { type Antall, useMeny } from './bruk-meny';
import { delBunn, gjeldende, type Menypunkt } from './meny';
import { MENYIKON } from './menyikon';
import { Menyantall, Menylenke } from './menylenke';

/** The phone's fixed places at the bottom; on a wide screen CSS hides it. */
export function Bunnmeny({ valg }: { valg: Rollevalg }) {
  const { t } = useTranslation();
  const { meny, pathname, antall } = useMeny(valg);
  const { synlig, mer } = delBunn(meny);
  if (synlig.length < 2) return null;
  const her = gjeldende([...synlig, ...mer], pathname);
  return (
    <nav className="kp-bunn" aria-label={t('meny.snarveier')}>
      <ul>
        {synlig.map((punkt) => (
          <li key={punkt.til}>
            <Menylenke punkt={punkt} her={her} antall={antall} foran={<Ikon av={MENYIKON[punkt.til]} />} />
          </li>
        ))}
        {mer.length > 0 && (
          <li>
            <Mer punkter={mer} her={her} antall={antall} />
          </li>
        )}
      </ul>
    </nav>
  );
}

interface MerProps {
  punkter: readonly Menypunkt[];
  her: string | undefined;
  antall: Antall;
}

function Mer({ punkter, her, antall }: MerProps) {
  const { t } = useTranslation();
  const { aapen, lukk, veksle, omraade, knapp } = useUtfelling();
  const count = punkter.reduce((sum, { navn }) => sum + (antall[navn] ?? 0), 0);
  const inside = punkter.some((punkt) => punkt.til === her);
  return (
    <div ref={omraade}>
      <button
        ref={knapp}
        type="button"
        aria-expanded={aapen}
        aria-current={inside ? 'true' : undefined}
        onClick={veksle}
      >
        <Ikon av={MenuHamburgerIcon} />
        {t('meny.mer')}
        <Menyantall antall={count} tekst={t('meny.uleste', { count })} />
      </button>
      {aapen && (
        <ul className="kp-meny kp-meny--mer">
          {punkter.map((punkt) => (
            <li key={punkt.til}>
              <Menylenke
                punkt={punkt}
                her={her}
                antall={antall}
                foran={<Ikon av={MENYIKON[punkt.til]} />}
                onVelg={lukk}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
