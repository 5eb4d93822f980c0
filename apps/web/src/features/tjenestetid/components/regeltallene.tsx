import { CheckmarkIcon, ClockIcon, WrenchIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type tekster from '../../../shared/i18n/nb/tjenestetid.json';
import { i18n } from '../../../shared/i18n/i18n';
import { desimaltall, kategorinavn, kildetekst } from '../../../shared/lib/tjenesteord';
import type { GjeldendeRegelsett } from '../../../shared/lib/tjenestetid';
import { Datatabell } from '../../../shared/ui/datatabell';
import { Hentet } from '../../../shared/ui/hentet';
import { Chip } from '../../../shared/ui/statuschip';
import { regelsettQuery } from '../api/tjenestetid';

type Regelsett = NonNullable<Awaited<ReturnType<NonNullable<(typeof regelsettQuery)['queryFn']>>>>['regelsett'][number];
type Verdi = Regelsett['parametere'][number];

type Felt = keyof typeof tekster.regler.felt;
const isKnown = (felt: string): felt is Felt => i18n.exists(`regler.felt.${felt}`, { ns: 'tjenestetid' });

interface Regel extends Omit<Verdi, 'felt'> {
  readonly navn: string;
}

/** The figures of the rule set, one line each, with their source and how sure it is. */
function useRegler(): (sett: Regelsett) => Regel[] {
  const { t } = useTranslation('tjenestetid');
  return ({ parametere, kategorier }) => [
    ...parametere
      .filter(({ felt }) => isKnown(felt))
      .map(({ felt, ...rest }) => ({ ...rest, navn: isKnown(felt) ? t(`regler.felt.${felt}`) : felt })),
    ...kategorier.flatMap(({ kategori, minst, hoeyst }) => [
      ...(minst ? [{ ...minst, navn: t('regler.minst', { kategori: kategorinavn(kategori) }) }] : []),
      ...(hoeyst ? [{ ...hoeyst, navn: t('regler.hoeyst', { kategori: kategorinavn(kategori) }) }] : []),
    ]),
  ];
}

export function Tallene({ regelsett }: { regelsett: GjeldendeRegelsett }) {
  const { t } = useTranslation('tjenestetid');
  const sporring = useQuery(regelsettQuery);
  const list = useRegler();
  return (
    <Hentet sporring={sporring} laster={t('regler.laster')}>
      {({ regelsett: alle }) => {
        const here = alle.find(({ kode, utgave }) => kode === regelsett.kode && utgave === regelsett.utgave);
        return here ? <Regeltabell regler={list(here)} /> : null;
      }}
    </Hentet>
  );
}

function Regeltabell({ regler }: { regler: readonly Regel[] }) {
  const { t } = useTranslation('tjenestetid');
  return (
    <Datatabell
      navn={t('regler.tabell')}
      rader={regler}
      noekkel={({ navn }) => navn}
      kolonner={[
        { id: 'navn', navn: t('regler.regel'), celle: ({ navn }) => navn },
        { id: 'verdi', navn: t('regler.verdi'), tall: true, celle: ({ verdi }) => <Verditekst verdi={verdi} /> },
        { id: 'merke', navn: t('regler.sikkert'), utenNavn: true, celle: ({ merke }) => <Merke merke={merke} /> },
        {
          id: 'kilde',
          navn: t('regler.kilde'),
          celle: ({ kilde }) => <span className="kp-liten">{kildetekst(kilde)}</span>,
        },
      ]}
    />
  );
}

function Verditekst({ verdi }: { verdi: Verdi['verdi'] }) {
  const { t } = useTranslation('tjenestetid');
  if (verdi === null) return t('regler.ikkeFastsatt');
  if (typeof verdi === 'boolean') return t(verdi ? 'regler.ja' : 'regler.nei');
  if (typeof verdi === 'number') return desimaltall(verdi);
  if (verdi === 'DIPLOM') return t('regler.diplom');
  if (verdi === 'ARBEIDSDAGER' || verdi === 'KALENDERDAGER') return t(`regler.dagslag.${verdi}`);
  return verdi;
}

const MERKER = {
  V: { farge: 'success', ikon: CheckmarkIcon },
  S: { farge: 'neutral', ikon: ClockIcon },
  U: { farge: 'warning', ikon: WrenchIcon },
} as const;

function Merke({ merke }: { merke: Verdi['merke'] }) {
  const { t } = useTranslation('tjenesteord');
  return (
    <Chip {...MERKER[merke]} form="kant">
      {t(`merke.${merke}`)}
    </Chip>
  );
}
