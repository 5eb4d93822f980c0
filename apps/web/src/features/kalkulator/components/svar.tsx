import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { prognosetekst, telling } from '../../../shared/lib/periodefakta';
import { desimaltall, grunntekst, kategorinavn } from '../../../shared/lib/tjenesteord';
import { useUtsatt } from '../../../shared/lib/utsatt';
import { Fakta } from '../../../shared/ui/tallrad';
import { Funnliste } from '../../../shared/ui/tjeneste/funnliste';
import { Kravliste } from '../../../shared/ui/tjeneste/kravliste';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { type Kalkulatorsvar, regnestykkeQuery } from '../api/kalkulator';
import { type Kalkulatorverdier, tilKropp } from './kalkulatorverdier';

interface Props {
  verdier: Kalkulatorverdier;
  kategorier: readonly string[];
}

/** What the rule set says about what is typed: the day, the demands, what is odd. */
export function Svar({ verdier, kategorier }: Props) {
  const { t } = useTranslation('kalkulator');
  const calm = useUtsatt(verdier);
  const { kropp, numre } = tilKropp(calm, kategorier);
  const sum = useQuery(regnestykkeQuery(kropp));
  const left = calm.perioder.length - numre.length;
  const shown = kropp.perioder.length > 0 && sum.data?.regelsett.kode === kropp.regelsett ? sum.data : undefined;
  return (
    <section className="kp-stabel kp-luft" aria-labelledby="svaret" aria-busy={sum.isFetching}>
      <h2 id="svaret">{t('svar')}</h2>
      {left > 0 && <p>{t('mangler', { count: left })}</p>}
      <Feilvarsel feil={sum.error} />
      {shown && <Tallene svar={shown} numre={numre} />}
    </section>
  );
}

function Tallene({ svar, numre }: { svar: Kalkulatorsvar; numre: readonly number[] }) {
  const { t } = useTranslation('kalkulator');
  const { prognose, krav, funn, perioder, lis1 } = svar;
  const numberOf = (periodeId: string): number => numre[Number(periodeId) - 1] ?? Number(periodeId);
  const counted = perioder.map((row, index) => ({
    navn: t('periode', { nummer: numre[index] ?? index + 1 }),
    verdi: row === null ? t('tellerIkke') : telling(row),
  }));
  return (
    <>
      <div className="kp-stabel kp-tett" role="status">
        <p className="kp-storttall">{prognosetekst(prognose)}</p>
        {prognose.grunner.map((grunn) => (
          <p key={JSON.stringify(grunn)}>{grunntekst(grunn)}</p>
        ))}
      </div>
      {funn.length > 0 && (
        <Funnliste
          funn={funn}
          navn={t('funn')}
          handling={({ periodeId }) =>
            periodeId !== null && (
              <span className="kp-liten kp-dempet">{t('periode', { nummer: numberOf(periodeId) })}</span>
            )
          }
        />
      )}
      <Kravliste krav={krav} />
      {lis1.map(({ kategori, brukt, fri, resttjeneste }) => (
        <p key={kategori}>
          {t('lis1', {
            kategori: kategorinavn(kategori),
            brukt: desimaltall(brukt),
            fri: desimaltall(fri),
            rest: desimaltall(resttjeneste),
          })}
        </p>
      ))}
      <section className="kp-stabel kp-tett" aria-labelledby="teller">
        <h3 id="teller">{t('teller')}</h3>
        <Fakta fakta={counted} />
      </section>
      <Innstillinger regelsett={svar.regelsett} />
    </>
  );
}

/** Which figures nobody has found in a source, and the way to all of them. */
function Innstillinger({ regelsett: { lokaleInnstillinger } }: Pick<Kalkulatorsvar, 'regelsett'>) {
  const { t } = useTranslation('kalkulator');
  return (
    <p className="kp-liten">
      {lokaleInnstillinger.length > 0 && `${t('lokale', { count: lokaleInnstillinger.length })} `}
      <Link to="/regelsett">{t('seRegelsett')}</Link>
    </p>
  );
}
