import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { periode } from '../../../shared/lib/format';
import { useSkjema } from '../../../shared/lib/skjema';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Nedtrekk, Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { type Arena, type Avtale, useLagreAvtale } from '../api/virksomheter';
import { fraAvtale, sjekkAvtale, tilAvtale } from './virksomhetsverdier';

const avtalefakta = (t: TFunction<'virksomheter'>, avtale: Avtale): { navn: string; verdi: string }[] => [
  { navn: t('avtaleskjema.motpart'), verdi: avtale.motpart },
  { navn: t('avtaleskjema.arena'), verdi: avtale.arena ?? t('avtaleskjema.ingenArena') },
  { navn: t('avtaleskjema.gjelder'), verdi: periode(avtale.fra, avtale.til) },
];

interface Props {
  sidetittel: string;
  virksomhetId: string;
  /** Null for a new one. */
  avtale: Avtale | null;
  /** Chosen when the agreement was asked for from an arena. */
  arenaId: string | null;
  arenaer: readonly Arena[];
  avbryt: ReactNode;
  kvittering: (lagret: Avtale, nytt: () => void) => ReactNode;
  /** Fetches what stands there now, after a 412. */
  hent: () => Promise<unknown>;
}

export function Avtaleskjema(props: Props) {
  const { sidetittel, virksomhetId, avtale, arenaId, arenaer, avbryt, kvittering, hent } = props;
  const { t } = useTranslation('virksomheter');
  const lagre = useLagreAvtale(virksomhetId, avtale);
  const start = fraAvtale(avtale);
  const skjema = useSkjema({
    utkast: `avtale:${avtale?.id ?? `${virksomhetId}:${arenaId ?? ''}`}`,
    start: { ...start, arenaId: avtale ? start.arenaId : (arenaId ?? '') },
    koder: { 'virksomheter.sluttFoerStart': 'til' },
    sjekk: (verdier) => sjekkAvtale(t, verdier),
    send: (verdier) => lagre(tilAvtale(verdier)),
  });
  useDokumenttittel(sidetittel, skjema.skjemafeil.har || skjema.feil !== null);
  if (skjema.kvittering) return kvittering(skjema.kvittering.svar, skjema.nytt);
  const outside = arenaer.filter(({ ekstern, id }) => ekstern || id === skjema.verdier.arenaId);
  return (
    <Skjemaramme
      skjema={skjema}
      handling={t(avtale ? 'avtaleskjema.lagre' : 'avtaleskjema.leggTil')}
      avbryt={avbryt}
      {...(avtale ? { naa: { hent, fakta: avtalefakta(t, avtale) } } : {})}
    >
      <Tekstfelt {...skjema.felt('motpart')} ledetekst={t('avtaleskjema.motpart')} autoComplete="off" />
      <Nedtrekk {...skjema.felt('arenaId')} ledetekst={t('avtaleskjema.arena')} hjelp={t('avtaleskjema.arenaHjelp')}>
        <option value="">{t('avtaleskjema.ingenArena')}</option>
        {outside.map(({ id, navn }) => (
          <option key={id} value={id}>
            {navn}
          </option>
        ))}
      </Nedtrekk>
      <div className="kp-feltrad">
        <Datofelt {...skjema.felt('fra')} ledetekst={t('avtaleskjema.fra')} hjelp={t('avtaleskjema.fraHjelp')} />
        <Datofelt
          {...skjema.felt('til')}
          ledetekst={t('avtaleskjema.til')}
          hjelp={t('avtaleskjema.tilHjelp')}
          valgfritt
        />
      </div>
    </Skjemaramme>
  );
}
