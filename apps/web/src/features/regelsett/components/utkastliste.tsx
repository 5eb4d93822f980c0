import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { iDag } from '../../../shared/lib/dato';
import { datoITekst } from '../../../shared/lib/format';
import { useSkjema } from '../../../shared/lib/skjema';
import { Datofelt, erDato } from '../../../shared/ui/datofelt';
import { Hentet } from '../../../shared/ui/hentet';
import { Liste, Rad } from '../../../shared/ui/liste';
import { Link } from '@tanstack/react-router';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { ValgChips } from '../../../shared/ui/valg';
import { type Regelsett, type Regelsettkode, useNyttUtkast, utkastQuery } from '../api/regelsett';

const KODER = ['LIS1', 'ALM', 'SAM', 'ARB', 'SAMLET'] as const satisfies readonly Regelsettkode[];

/** For Helsedirektoratet: the drafts, and the making of a new one. */
export function Utkastliste() {
  const { t } = useTranslation('regelsett');
  const utkast = useQuery(utkastQuery);
  return (
    <section className="kp-stabel" aria-labelledby="utkast">
      <h2 id="utkast">{t('utkast.tittel')}</h2>
      <Hentet sporring={utkast} laster={t('laster')}>
        {({ regelsett }) => (regelsett.length === 0 ? <p>{t('utkast.ingen')}</p> : <Utkastene utkast={regelsett} />)}
      </Hentet>
      <NyttUtkast />
    </section>
  );
}

function Utkastene({ utkast }: { utkast: readonly Regelsett[] }) {
  const { t } = useTranslation(['regelsett', 'tjenesteord']);
  return (
    <Liste>
      {utkast.map(({ id, kode, utgave, gyldigFra, lagetAv }) => (
        <Rad
          key={id}
          tittel={
            <Link to="/regelsett/$id" params={{ id }}>
              {t('regelsett:navn', { navn: t(`tjenesteord:regelsett.${kode}`), utgave })}
            </Link>
          }
          fakta={t('regelsett:utkast.fakta', { dato: datoITekst(gyldigFra), navn: lagetAv ?? '' })}
        />
      ))}
    </Liste>
  );
}

interface Verdier {
  readonly kode: Regelsettkode;
  readonly gyldigFra: string;
}

function NyttUtkast() {
  const { t } = useTranslation(['regelsett', 'tjenesteord']);
  const navigate = useNavigate();
  const make = useNyttUtkast();
  const skjema = useSkjema<Verdier, Regelsett>({
    utkast: 'regelsett:ny',
    start: { kode: 'ALM', gyldigFra: '' },
    sjekk: ({ gyldigFra }) => ({
      gyldigFra: erDato(gyldigFra) && gyldigFra >= iDag() ? undefined : t('regelsett:utkast.datoUgyldig'),
    }),
    send: async ({ kode, gyldigFra }) => {
      const made = await make(kode, gyldigFra);
      void navigate({ to: '/regelsett/$id', params: { id: made.id } });
      return made;
    },
  });
  return (
    <details className="kp-regelsett__ny">
      <summary>{t('regelsett:utkast.ny')}</summary>
      <Skjemaramme skjema={skjema} handling={t('regelsett:utkast.lag')}>
        <ValgChips
          id="kode"
          ledetekst={t('regelsett:utkast.hvilket')}
          valg={KODER.map((kode) => ({ verdi: kode, tekst: t(`tjenesteord:regelsett.${kode}`) }))}
          verdi={skjema.verdier.kode}
          onEndre={(kode) => {
            skjema.sett({ kode });
          }}
        />
        <Datofelt
          {...skjema.felt('gyldigFra')}
          ledetekst={t('regelsett:utkast.gyldigFra')}
          hjelp={t('regelsett:utkast.gyldigFraHjelp')}
        />
      </Skjemaramme>
    </details>
  );
}
