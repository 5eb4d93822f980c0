import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { datoITekst } from '../../../shared/lib/format';
import { RolleContext } from '../../../shared/lib/rolle';
import { Hentet } from '../../../shared/ui/hentet';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { type Regelsett, regelsettQuery } from '../api/regelsett';
import { Utkastliste } from '../components/utkastliste';
import { Verdier } from '../components/verdier';
import '../components/regelsett.css';

/** `/regelsett`: every figure the service time is counted by, open to all; Helsedirektoratet keeps them from here. */
export function RegelsettSide() {
  const { t } = useTranslation('regelsett');
  const liste = useQuery(regelsettQuery);
  const keeper = use(RolleContext)?.rolle.rolle === 'HELSEDIREKTORATET';
  useDokumenttittel(t('tittel'));
  return (
    <>
      <Sidetopp tittel={t('tittel')} ingress={t('ingress')} />
      <Innhold>
        <div className="kp-stabel kp-luft">
          {keeper && <Utkastliste />}
          <Hentet sporring={liste} laster={t('laster')}>
            {({ regelsett }) => <Alle regelsett={regelsett} />}
          </Hentet>
          <p>
            <Link to="/kalkulator">{t('tilKalkulator')}</Link>
          </p>
        </div>
      </Innhold>
    </>
  );
}

function Alle({ regelsett }: { regelsett: readonly Regelsett[] }) {
  const { t } = useTranslation('regelsett');
  const now = regelsett.filter(({ gjelderIdag }) => gjelderIdag);
  const others = regelsett.filter(({ gjelderIdag }) => !gjelderIdag);
  return (
    <>
      {now.map((one) => (
        <Utgave key={one.id} regelsett={one} />
      ))}
      {others.length > 0 && (
        <section className="kp-stabel" aria-labelledby="andre">
          <h2 id="andre">{t('andre')}</h2>
          {others.map((one) => (
            <Utgave key={one.id} regelsett={one} under />
          ))}
        </section>
      )}
    </>
  );
}

function Utgave({ regelsett, under = false }: { regelsett: Regelsett; under?: boolean }) {
  const { t } = useTranslation(['regelsett', 'tjenesteord']);
  const { id, kode, utgave, gyldigFra, gyldigTil, kategorier } = regelsett;
  const navn = t('regelsett:navn', { navn: t(`tjenesteord:regelsett.${kode}`), utgave });
  const dates = { fra: datoITekst(gyldigFra), til: datoITekst(gyldigTil ?? gyldigFra) };
  const Overskrift = under ? 'h3' : 'h2';
  return (
    <section className="kp-stabel kp-tett" aria-labelledby={`regelsett-${id}`}>
      <Overskrift id={`regelsett-${id}`}>{navn}</Overskrift>
      <p className="kp-dempet">{t(gyldigTil === null ? 'regelsett:gjelderFra' : 'regelsett:gjelder', dates)}</p>
      {kategorier.length === 0 && kode !== 'SAMLET' && <p>{t('regelsett:utenFordeling')}</p>}
      <Verdier regelsett={regelsett} navn={navn} />
    </section>
  );
}
