import { useTranslation } from 'react-i18next';
import { kildetekst } from '../../../shared/lib/tjenesteord';
import { Datatabell } from '../../../shared/ui/datatabell';
import type { Regelsett } from '../api/regelsett';
import { radene, type Rad, verditekst } from './ord';

interface Endring {
  readonly id: string;
  readonly navn: string;
  readonly foer: Rad | undefined;
  readonly etter: Rad | undefined;
}

/** What differs from the edition in force: what the one who publishes must go through. */
export function Endringene({ utkast, gjeldende }: { utkast: Regelsett; gjeldende: Regelsett }) {
  const { t } = useTranslation(['regelsett', 'tjenesteord']);
  const rows = finnEndringer(gjeldende, utkast);
  return (
    <section className="kp-stabel" aria-labelledby="endringer">
      <h2 id="endringer">{t('regelsett:endring.tittel')}</h2>
      {rows.length === 0 ? (
        <p>{t('regelsett:endring.ingen')}</p>
      ) : (
        <Datatabell
          navn={t('regelsett:endring.tabell')}
          rader={rows}
          noekkel={({ id }) => id}
          kolonner={[
            { id: 'navn', navn: t('regelsett:kolonne.navn'), celle: ({ navn }) => navn },
            { id: 'foer', navn: t('regelsett:endring.foer'), celle: ({ foer }) => <Verdi rad={foer} /> },
            { id: 'etter', navn: t('regelsett:endring.etter'), celle: ({ etter }) => <Verdi rad={etter} /> },
          ]}
        />
      )}
    </section>
  );
}

function finnEndringer(gjeldende: Regelsett, utkast: Regelsett): Endring[] {
  const [before, after] = [radene(gjeldende), radene(utkast)];
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  const pairs = ids.map((id) => ({
    ...{ id, foer: before.find((row) => row.id === id), etter: after.find((row) => row.id === id) },
  }));
  return pairs
    .filter(({ foer, etter }) => key(foer) !== key(etter))
    .map(({ id, foer, etter }) => ({ id, navn: (etter ?? foer)?.navn ?? id, foer, etter }));
}

const key = (rad: Rad | undefined): string => (rad ? JSON.stringify([rad.verdi, rad.merke, rad.kilde]) : '');

function Verdi({ rad }: { rad: Rad | undefined }) {
  const { t } = useTranslation(['regelsett', 'tjenesteord']);
  if (!rad) return t('regelsett:endring.finnesIkke');
  return (
    <>
      {verditekst(rad.verdi)}
      <span className="kp-linje kp-liten kp-dempet kp-bryt">
        {rad.merke} – {t(`tjenesteord:merke.${rad.merke}`)}. {kildetekst(rad.kilde)}
      </span>
    </>
  );
}
