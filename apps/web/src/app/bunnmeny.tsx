import { MenuHamburgerIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { Rollevalg } from '../shared/lib/rolle';
import { useUtfelling } from '../shared/lib/utfelling';
import { Ikon } from '../shared/ui/ikon';
import { useMeny } from './bruk-meny';
import { delBunn, gjeldende, type Menypunkt } from './meny';
import { MENYIKON } from './menyikon';
import { Menylenke } from './menylenke';

/** The phone's fixed places at the bottom; on a wide screen CSS hides it. */
export function Bunnmeny({ valg }: { valg: Rollevalg }) {
  const { t } = useTranslation();
  const { meny, pathname, venter } = useMeny(valg);
  const { synlig, mer } = delBunn(meny);
  if (synlig.length < 2) return null;
  const her = gjeldende([...synlig, ...mer], pathname);
  return (
    <nav className="kp-bunn" aria-label={t('meny.snarveier')}>
      <ul>
        {synlig.map((punkt) => (
          <li key={punkt.til}>
            <Menylenke punkt={punkt} her={her} venter={venter} foran={<Ikon av={MENYIKON[punkt.til]} />} />
          </li>
        ))}
        {mer.length > 0 && (
          <li>
            <Mer punkter={mer} her={her} venter={venter} />
          </li>
        )}
      </ul>
    </nav>
  );
}

function Mer({ punkter, her, venter }: { punkter: readonly Menypunkt[]; her: string | undefined; venter: number }) {
  const { t } = useTranslation();
  const { aapen, lukk, veksle, omraade, knapp } = useUtfelling();
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
      </button>
      {aapen && (
        <ul className="kp-meny kp-meny--mer">
          {punkter.map((punkt) => (
            <li key={punkt.til}>
              <Menylenke
                punkt={punkt}
                her={her}
                venter={venter}
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
