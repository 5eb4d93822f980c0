import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { folkQuery } from '../../../shared/lib/folk';
import { fornavn } from '../../../shared/lib/format';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import { innhentAnbefaling, type Maalside } from '../../../shared/lib/maalside';
import { useRolle } from '../../../shared/lib/rolle';
import { type Skjema, useSkjema } from '../../../shared/lib/skjema';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Nedtrekk, Tekstfelt, Tekstomraade } from '../../../shared/ui/skjemafelt';
import { Dialogskjema } from '../../../shared/ui/skjemadialog';
import { ValgChips } from '../../../shared/ui/valg';
import {
  ANNEN,
  type Innhentverdier,
  mulige,
  sjekkInnhentet,
  startverdier,
  tilInnhentet,
  ventende,
} from './innhentverdier';
import type { Panelprops } from './panelprops';

const MAATER = ['telefon', 'moete', 'epost', 'brev'] as const;
const KODER = {
  'maal.innhentetFrem': 'dato',
  'maal.sammeToPersoner': 'hvem',
  'maal.egenSak': 'hvem',
  'maal.alleredeAnbefalt': 'rolle',
} as const;

type Innhentform = Skjema<Innhentverdier, Maalside>;
type Person = ReturnType<typeof mulige>[number];

/** What was said outside the portal, recorded by the leder: it counts, is marked everywhere, and the person is told. */
export function Innhentskjema({ maal, onGjort, onSeNytt, onLukk }: Panelprops & { onLukk: () => void }) {
  const { t } = useTranslation('godkjenning');
  const { rolle } = useRolle();
  const noekkelFor = useEngangsnoekkel();
  // Without the list one can still choose the one who was asked, or write a name.
  const { data: folk } = useQuery(folkQuery(rolle.virksomhetId ?? ''));
  const { id, versjon } = maal;
  const skjema: Innhentform = useSkjema<Innhentverdier, Maalside>({
    utkast: `innhent:${id}`,
    start: startverdier(maal),
    sjekk: (v) => sjekkInnhentet(t, v),
    send: async (v) => {
      const body = tilInnhentet(v, mulige(maal, v.rolle, folk?.personer ?? []));
      const next = await innhentAnbefaling(id, body, { versjon, noekkel: noekkelFor(versjon, JSON.stringify(body)) });
      onLukk();
      onGjort('innhentet', next);
      return next;
    },
    koder: KODER,
  });
  const personer = mulige(maal, skjema.verdier.rolle, folk?.personer ?? []);
  return (
    <Dialogskjema skjema={skjema} handling={t('innhent.handling')} onLukk={onLukk} onSeNytt={onSeNytt}>
      <p>{t('innhent.tekst')}</p>
      <Hvem skjema={skjema} maal={maal} personer={personer} />
      <Hva skjema={skjema} />
      <p className="kp-liten">{t('innhent.folger', { navn: fornavn(maal.lis.navn) })}</p>
    </Dialogskjema>
  );
}

function Hvem({ skjema, maal, personer }: { skjema: Innhentform; maal: Maalside; personer: readonly Person[] }) {
  const { t } = useTranslation(['godkjenning', 'felles']);
  const { verdier, skjemafeil, sett } = skjema;
  return (
    <>
      <ValgChips
        id="rolle"
        ledetekst={t('godkjenning:innhent.rolle')}
        verdi={verdier.rolle}
        valg={ventende(maal).map(({ rolle }) => ({ verdi: rolle, tekst: t(`felles:roller.${rolle}`) }))}
        onEndre={(rolle) => {
          const asked = ventende(maal).find((anbefaling) => anbefaling.rolle === rolle);
          sett({ rolle, hvem: asked?.personId ?? '' });
        }}
        feil={skjemafeil.for('rolle')}
      />
      <Nedtrekk {...skjema.felt('hvem')} ledetekst={t('godkjenning:innhent.hvem')}>
        <option value="">{t('godkjenning:innhent.velg')}</option>
        {personer.map(({ id, navn }) => (
          <option key={id} value={id}>
            {navn}
          </option>
        ))}
        <option value={ANNEN}>{t('godkjenning:innhent.annen')}</option>
      </Nedtrekk>
      {verdier.hvem === ANNEN && (
        <Tekstfelt {...skjema.felt('navn')} ledetekst={t('godkjenning:innhent.navn')} autoComplete="off" />
      )}
    </>
  );
}

function Hva({ skjema }: { skjema: Innhentform }) {
  const { t } = useTranslation('godkjenning');
  const { verdier, skjemafeil, sett } = skjema;
  return (
    <>
      <Datofelt {...skjema.felt('dato')} ledetekst={t('innhent.dato')} />
      <ValgChips
        id="hvordan"
        ledetekst={t('innhent.hvordan')}
        verdi={verdier.hvordan}
        valg={MAATER.map((maate) => ({ verdi: t(`innhent.maater.${maate}`), tekst: t(`innhent.maater.${maate}`) }))}
        onEndre={(hvordan) => {
          sett({ hvordan });
        }}
        feil={skjemafeil.for('hvordan')}
      />
      <ValgChips
        id="utfall"
        ledetekst={t('innhent.utfall')}
        verdi={verdier.utfall}
        valg={[
          { verdi: 'ANBEFALT', tekst: t('innhent.anbefalt') },
          { verdi: 'IKKE_ENNAA', tekst: t('innhent.ikkeEnnaa') },
        ]}
        onEndre={(utfall) => {
          sett({ utfall });
        }}
        feil={skjemafeil.for('utfall')}
      />
      <Tekstomraade {...skjema.felt('ordene')} ledetekst={t('innhent.ordene')} hjelp={t('innhent.ordeneHjelp')} />
    </>
  );
}
