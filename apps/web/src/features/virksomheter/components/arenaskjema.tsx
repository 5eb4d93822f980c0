import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { stortTallord } from '../../../shared/lib/format';
import { useSkjema } from '../../../shared/lib/skjema';
import { Maalvelger } from '../../../shared/ui/maalvelger';
import { Nedtrekk, Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { ValgChips } from '../../../shared/ui/valg';
import { type Arena, useLagreArena } from '../api/virksomheter';
import { fraArena, sjekkArena, tilArena } from './virksomhetsverdier';

const TYPER = [
  'LEGEKONTOR',
  'LEGEVAKT',
  'SYKEHJEM',
  'SYKEHUS',
  'HELSESTASJON',
  'KOMMUNE',
  'ANNEN',
] as const satisfies readonly Arena['type'][];

const arenafakta = (
  t: TFunction<'virksomheter'>,
  { navn, type, maalkoder, ekstern }: Arena,
): { navn: string; verdi: string }[] => [
  { navn: t('arenaskjema.navn'), verdi: navn },
  { navn: t('arenaskjema.type'), verdi: t(`arenatype.${type}`) },
  { navn: t('arenaskjema.hvor'), verdi: t(ekstern ? 'arenaskjema.ekstern' : 'arenaskjema.egen') },
  {
    navn: t('maalvelger.tittel'),
    verdi: t('maalvelger.valgt', { count: maalkoder.length, antall: stortTallord(maalkoder.length, true) }),
  },
];

interface Props {
  sidetittel: string;
  virksomhetId: string;
  /** Null for a new one. */
  arena: Arena | null;
  avbryt: ReactNode;
  kvittering: (lagret: Arena, nytt: () => void) => ReactNode;
  /** Fetches what stands there now, after a 412. */
  hent: () => Promise<unknown>;
}

export function Arenaskjema({ sidetittel, virksomhetId, arena, avbryt, kvittering, hent }: Props) {
  const { t } = useTranslation('virksomheter');
  const lagre = useLagreArena(virksomhetId, arena);
  const skjema = useSkjema({
    utkast: `arena:${arena?.id ?? virksomhetId}`,
    start: fraArena(arena),
    sjekk: (verdier) => sjekkArena(t, verdier),
    send: (verdier) => lagre(tilArena(verdier)),
  });
  useDokumenttittel(sidetittel, skjema.skjemafeil.har || skjema.feil !== null);
  if (skjema.kvittering) return kvittering(skjema.kvittering.svar, skjema.nytt);
  const { navn, ekstern, maalkoder } = skjema.verdier;
  const create = navn.trim() === '' ? sidetittel : t('arenaskjema.leggTil', { navn: navn.trim() });
  const naa = arena && { hent, fakta: arenafakta(t, arena) };
  return (
    <Skjemaramme
      skjema={skjema}
      handling={arena ? t('arenaskjema.lagre') : create}
      avbryt={avbryt}
      {...(naa ? { naa } : {})}
    >
      <Tekstfelt {...skjema.felt('navn')} ledetekst={t('arenaskjema.navn')} autoComplete="off" />
      <Nedtrekk {...skjema.felt('type')} ledetekst={t('arenaskjema.type')}>
        {TYPER.map((type) => (
          <option key={type} value={type}>
            {t(`arenatype.${type}`)}
          </option>
        ))}
      </Nedtrekk>
      <Hvor ekstern={ekstern} onEndre={(next) => skjema.sett({ ekstern: next })} />
      <Maalvelger
        tittel={t('maalvelger.tittel')}
        andreHjelp={t('maalvelger.andreHjelp')}
        valgt={maalkoder}
        onEndre={(koder) => {
          skjema.sett({ maalkoder: koder });
        }}
      />
    </Skjemaramme>
  );
}

type Sted = 'ja' | 'nei';

function Hvor({ ekstern, onEndre }: { ekstern: Sted; onEndre: (ekstern: Sted) => void }) {
  const { t } = useTranslation('virksomheter');
  return (
    <div className="kp-stabel kp-tett">
      <ValgChips
        id="ekstern"
        ledetekst={t('arenaskjema.hvor')}
        valg={[
          { verdi: 'nei', tekst: t('arenaskjema.egen') },
          { verdi: 'ja', tekst: t('arenaskjema.ekstern') },
        ]}
        verdi={ekstern}
        onEndre={onEndre}
      />
      <p className="kp-hjelp" role="status">
        {ekstern === 'ja' && t('arenaskjema.eksternHjelp')}
      </p>
    </div>
  );
}
