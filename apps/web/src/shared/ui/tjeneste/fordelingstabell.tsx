import { useTranslation } from 'react-i18next';
import { desimaltall, kategorinavn, maanedstekst, tidsrom } from '../../lib/tjenesteord';
import type { Tjenestefordeling } from '../../lib/tjenestetid';
import { Datatabell, type Kolonne, Mangler } from '../datatabell';

type Andel = Tjenestefordeling['andeler'][number];

/** How much each post may count of a day, and what it comes to in months while the leder has it. */
export function Fordelingstabell({ fordeling }: { fordeling: Tjenestefordeling }) {
  const { t } = useTranslation('fordeling');
  const { andeler, fra, til } = fordeling;
  const effect: Kolonne<Andel>[] = (['foer', 'etter'] as const).map((when) => ({
    ...{ id: when, navn: t(when === 'foer' ? 'tabell.naa' : 'tabell.blir'), tall: true },
    celle: ({ virkning }) =>
      virkning ? t('maaneder', { antall: maanedstekst(virkning[when]) }) : <Mangler tekst={t('tabell.naa')} />,
  }));
  const kolonner: Kolonne<Andel>[] = [
    { id: 'stilling', navn: t('tabell.stilling'), celle: ({ periode }) => <Stilling periode={periode} /> },
    {
      ...{ id: 'andel', navn: t('tabell.andel'), tall: true },
      celle: ({ prosent }) => t('prosent', { tall: desimaltall(prosent) }),
    },
    ...(andeler.some(({ virkning }) => virkning !== null) ? effect : []),
  ];
  return (
    <Datatabell
      navn={t('tabell.navn', { tidsrom: tidsrom(fra, til) })}
      kolonner={kolonner}
      rader={andeler}
      noekkel={({ periode }) => periode.id}
    />
  );
}

function Stilling({ periode: { kategori, sted, stilling } }: { periode: Andel['periode'] }) {
  const { t } = useTranslation('fordeling');
  return (
    <>
      <span className="kp-linje">{kategorinavn(kategori)}</span>
      <span className="kp-linje kp-liten kp-dempet">
        {sted}, {t('tabell.iStilling', { prosent: desimaltall(stilling) })}
      </span>
    </>
  );
}
