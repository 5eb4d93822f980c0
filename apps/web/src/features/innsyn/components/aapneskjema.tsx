import { useTranslation } from 'react-i18next';
import { type Aapninger, aapneJournal } from '../../../shared/lib/aapninger';
import { datofeil } from '../../../shared/lib/datofeil';
import { datoITekst, oppramsing } from '../../../shared/lib/format';
import { useFylkenavn } from '../../../shared/lib/fylker';
import { useSkjema } from '../../../shared/lib/skjema';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { ValgChips } from '../../../shared/ui/valg';

const KODER = { 'lis.aapningForbi': 'til', 'lis.aapningForLang': 'til', 'lis.ukjentKontor': 'kontor' } as const;

interface Props {
  lopId: string;
  /** The offices that cannot read the record now. */
  kontorer: Aapninger['kontorer'];
  sisteDag: string;
  onGjort: () => void;
}

/** Which office, and until when. What is opened shows in the list above as soon as it is. */
export function Aapneskjema({ lopId, kontorer, sisteDag, onGjort }: Props) {
  const { t } = useTranslation('profil');
  const fylke = useFylkenavn();
  const only = kontorer.length === 1 ? kontorer[0] : undefined;
  const kontornavn = (fylker: readonly string[]): string =>
    t('aapning.kontornavn', { fylker: oppramsing(fylker.map(fylke)) });
  const skjema = useSkjema({
    utkast: `aapning:${lopId}`,
    start: { kontor: '', til: '' },
    koder: KODER,
    sjekk: ({ kontor, til }) => ({
      kontor: only || kontor !== '' ? undefined : t('aapning.kontorMangler'),
      til: datofeil(til, t('aapning.tilMangler')),
    }),
    send: async ({ kontor, til }) => {
      const made = await aapneJournal(lopId, { fylker: only?.fylker ?? kontor.split(','), til });
      onGjort();
      return made;
    },
  });
  return (
    <Skjemaramme
      skjema={skjema}
      handling={only ? t('aapning.handlingFor', { kontor: kontornavn(only.fylker) }) : t('aapning.handling')}
    >
      {!only && (
        <ValgChips
          id="kontor"
          ledetekst={t('aapning.kontor')}
          valg={kontorer.map(({ fylker }) => ({ verdi: fylker.join(), tekst: kontornavn(fylker) }))}
          verdi={skjema.verdier.kontor}
          onEndre={(kontor) => {
            skjema.sett({ kontor });
          }}
          feil={skjema.skjemafeil.for('kontor')}
        />
      )}
      <Datofelt
        {...skjema.felt('til')}
        ledetekst={t('aapning.til')}
        hjelp={t('aapning.tilHjelp', { dato: datoITekst(sisteDag) })}
      />
    </Skjemaramme>
  );
}
