import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { type Skjema, useSkjema } from '../../../shared/lib/skjema';
import type { Virksomhet } from '../../../shared/lib/virksomheter';
import { HvemKanLese } from '../../../shared/ui/hvem-kan-lese';
import { Nedtrekk, Tallfelt, Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { fraVirksomhet, sjekkVirksomhet, tilVirksomhet, type Virksomhetsverdier } from './virksomhetsverdier';

const TYPER = ['KOMMUNE', 'SYKEHUS', 'LEGEKONTOR', 'ANNEN'] as const satisfies readonly Virksomhet['type'][];
const KLASSER = ['1', '2', '3', '4', '5', '6'] as const;
const KODER = { 'virksomheter.orgnrFinnes': 'orgnr', 'virksomheter.sentralitetUtenAar': 'sentralitetAar' };

interface Props {
  sidetittel: string;
  /** Null for a new one. */
  virksomhet: Virksomhet | null;
  lagre: (inn: ReturnType<typeof tilVirksomhet>) => Promise<Virksomhet>;
  avbryt: ReactNode;
  kvittering: (lagret: Virksomhet, nytt: () => void) => ReactNode;
  /** Fetches what stands there now, after a 412. */
  hent?: () => Promise<unknown>;
}

export function Virksomhetskjema({ sidetittel, virksomhet, lagre, avbryt, kvittering, hent }: Props) {
  const { t } = useTranslation('virksomheter');
  const skjema = useSkjema({
    utkast: `virksomhet:${virksomhet?.id ?? 'ny'}`,
    start: fraVirksomhet(virksomhet),
    koder: KODER,
    sjekk: (verdier) => sjekkVirksomhet(t, verdier),
    send: (verdier) => lagre(tilVirksomhet(verdier)),
  });
  useDokumenttittel(sidetittel, skjema.skjemafeil.har || skjema.feil !== null);
  if (skjema.kvittering) return kvittering(skjema.kvittering.svar, skjema.nytt);
  const name = skjema.verdier.navn.trim();
  const create = name === '' ? sidetittel : t('skjema.leggTil', { navn: name });
  const naa = virksomhet &&
    hent && {
      hent,
      fakta: [
        { navn: t('skjema.navn'), verdi: virksomhet.navn },
        { navn: t('skjema.kommunenummer'), verdi: virksomhet.kommunenummer },
      ],
    };
  return (
    <Skjemaramme
      skjema={skjema}
      handling={virksomhet ? t('skjema.lagre') : create}
      avbryt={avbryt}
      {...(naa ? { naa } : {})}
    >
      {!virksomhet && (
        <Tekstfelt
          {...skjema.felt('orgnr')}
          ledetekst={t('skjema.orgnr')}
          hjelp={t('skjema.orgnrHjelp')}
          inputMode="numeric"
          autoComplete="off"
        />
      )}
      <Felter skjema={skjema} />
      <HvemKanLese lesere={[{ tekst: t('skjema.lesere') }]} />
    </Skjemaramme>
  );
}

function Felter({ skjema }: { skjema: Skjema<Virksomhetsverdier, Virksomhet> }) {
  const { t } = useTranslation('virksomheter');
  const klasse = (verdi: (typeof KLASSER)[number]): string => {
    if (verdi === '1') return t('skjema.klasseMest');
    return verdi === '6' ? t('skjema.klasseMinst') : verdi;
  };
  return (
    <>
      <Tekstfelt {...skjema.felt('navn')} ledetekst={t('skjema.navn')} autoComplete="off" />
      <Nedtrekk {...skjema.felt('type')} ledetekst={t('skjema.type')}>
        {TYPER.map((type) => (
          <option key={type} value={type}>
            {t(`type.${type}`)}
          </option>
        ))}
      </Nedtrekk>
      <Tallfelt
        {...skjema.felt('kommunenummer')}
        ledetekst={t('skjema.kommunenummer')}
        hjelp={t('skjema.kommunenummerHjelp')}
      />
      <div className="kp-feltrad">
        <Nedtrekk
          {...skjema.felt('sentralitet')}
          ledetekst={t('skjema.sentralitet')}
          hjelp={t('skjema.sentralitetHjelp')}
          valgfritt
        >
          <option value="">{t('skjema.ingenKlasse')}</option>
          {KLASSER.map((verdi) => (
            <option key={verdi} value={verdi}>
              {klasse(verdi)}
            </option>
          ))}
        </Nedtrekk>
        <Tallfelt
          {...skjema.felt('sentralitetAar')}
          ledetekst={t('skjema.aar')}
          hjelp={t('skjema.aarHjelp')}
          valgfritt
        />
      </div>
    </>
  );
}
