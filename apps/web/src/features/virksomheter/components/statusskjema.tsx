import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { datoITekst } from '../../../shared/lib/format';
import { type Skjema, useSkjema } from '../../../shared/lib/skjema';
import { Datofelt, erDato } from '../../../shared/ui/datofelt';
import { Nedtrekk } from '../../../shared/ui/skjemafelt';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { type Status, tellingQuery, useLagreStatus } from '../api/virksomheter';
import { Utfallschip } from './statusliste';
import { fraStatus, sjekkStatus, STATUSDATOER, type Statusverdier, tilStatus } from './virksomhetsverdier';

const SPESIALITETER = ['ALM', 'SAM', 'ARB', 'LIS1'] as const satisfies readonly Status['spesialitet'][];
const STATUSER = [
  'IKKE_SOKT',
  'SOKT',
  'REGISTRERT',
  'MIDLERTIDIG_REGISTRERT',
  'GODKJENT',
  'AVSLAATT',
] as const satisfies readonly Status['status'][];
const KODER = {
  'virksomheter.statusManglerDato': 'soknadsdato',
  'virksomheter.ikkeMidlertidig': 'soknadsdato',
  'virksomheter.erMidlertidig': 'status',
  'virksomheter.sluttFoerStart': 'tellerTil',
  'virksomheter.vedtakFoerSoknad': 'vedtaksdato',
};

const statusfakta = (t: TFunction<'virksomheter'>, status: Status): { navn: string; verdi: string }[] => [
  { navn: t('statusskjema.spesialitet'), verdi: t(`spesialitet.${status.spesialitet}`) },
  { navn: t('statusskjema.status'), verdi: t(`status.${status.status}`) },
  ...STATUSDATOER[status.status].flatMap((navn) => {
    const dato = status[navn];
    return dato === null ? [] : [{ navn: t(`statusskjema.${navn}`), verdi: datoITekst(dato) }];
  }),
];

interface Props {
  sidetittel: string;
  virksomhetId: string;
  /** Null for a new row. */
  status: Status | null;
  avbryt: ReactNode;
  kvittering: (lagret: Status, nytt: () => void) => ReactNode;
  /** Fetches what stands there now, after a 412. */
  hent: () => Promise<unknown>;
}

/** How the virksomhet stands in one specialty; shows as one types what it will mean. */
export function Statusskjema({ sidetittel, virksomhetId, status, avbryt, kvittering, hent }: Props) {
  const { t } = useTranslation('virksomheter');
  const lagre = useLagreStatus(virksomhetId, status);
  const skjema = useSkjema({
    utkast: `status:${virksomhetId}:${status?.id ?? 'ny'}`,
    start: fraStatus(status),
    koder: KODER,
    sjekk: (verdier) => sjekkStatus(t, verdier),
    send: (verdier) => lagre(tilStatus(verdier)),
  });
  useDokumenttittel(sidetittel, skjema.skjemafeil.har || skjema.feil !== null);
  if (skjema.kvittering) return kvittering(skjema.kvittering.svar, skjema.nytt);
  const { verdier } = skjema;
  return (
    <Skjemaramme
      skjema={skjema}
      handling={t('statusskjema.lagre')}
      avbryt={avbryt}
      {...(status ? { naa: { hent, fakta: statusfakta(t, status) } } : {})}
    >
      <Hva skjema={skjema} />
      {STATUSDATOER[verdier.status].length > 0 && (
        <div className="kp-feltrad">
          {STATUSDATOER[verdier.status].map((navn, index) => (
            <Datofelt
              key={navn}
              {...skjema.felt(navn)}
              ledetekst={t(`statusskjema.${navn}`)}
              valgfritt={index > 0}
              bred
            />
          ))}
        </div>
      )}
      <Forhaandsvisning verdier={verdier} />
    </Skjemaramme>
  );
}

/** The chip as it will stand on the page, by the server's rule, once the date it is counted by is there. */
function Forhaandsvisning({ verdier }: { verdier: Statusverdier }) {
  const { t } = useTranslation('virksomheter');
  const [counted] = STATUSDATOER[verdier.status];
  const known = counted === undefined || erDato(verdier[counted]);
  const telling = useQuery({ ...tellingQuery(tilStatus(verdier)), enabled: known, placeholderData: keepPreviousData });
  return (
    <div className="kp-rad" role="status">
      {known && telling.isSuccess && (
        <>
          <span>{t('statusskjema.slikVises')}</span>
          <Utfallschip telling={telling.data} />
        </>
      )}
    </div>
  );
}

function Hva({ skjema }: { skjema: Skjema<Statusverdier, Status> }) {
  const { t } = useTranslation('virksomheter');
  return (
    <>
      <Nedtrekk {...skjema.felt('spesialitet')} ledetekst={t('statusskjema.spesialitet')}>
        {SPESIALITETER.map((spesialitet) => (
          <option key={spesialitet} value={spesialitet}>
            {t(`spesialitet.${spesialitet}`)}
          </option>
        ))}
      </Nedtrekk>
      <Nedtrekk
        {...skjema.felt('status')}
        ledetekst={t('statusskjema.status')}
        hjelp={t(`statushint.${skjema.verdier.status}`)}
      >
        {STATUSER.map((navn) => (
          <option key={navn} value={navn}>
            {t(`status.${navn}`)}
          </option>
        ))}
      </Nedtrekk>
    </>
  );
}
