import { HourglassIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { sidenTekst } from '../../../shared/lib/format';
import { Datatabell, type Kolonne } from '../../../shared/ui/datatabell';
import { Forklaring } from '../../../shared/ui/fremdrift';
import { Liste, Rad } from '../../../shared/ui/liste';
import { Planlinjer } from '../../../shared/ui/planlinjer';
import { Chip } from '../../../shared/ui/statuschip';
import { Taktchip } from '../../../shared/ui/taktchip';
import type { Kandidat } from '../api/kandidater';

interface Props {
  kandidater: readonly Kandidat[];
}

function Hvem({ kandidat: { utdanningslopId, lis, spesialitet, virksomhet } }: { kandidat: Kandidat }) {
  const { t } = useTranslation('kandidater');
  return (
    <>
      <Link className="ds-link" to="/lis/$utdanningslopId" params={{ utdanningslopId }}>
        {lis.navn}
      </Link>
      <span className="kp-under">{t('fakta', { spesialitet: t(`spesialitet.${spesialitet}`), virksomhet })}</span>
    </>
  );
}

function Venter({ antall }: { antall: number }) {
  const { t } = useTranslation('kandidater');
  if (antall === 0) return <span className="kp-liten kp-dempet">{t('ingenVenter')}</span>;
  return (
    <Chip farge="warning" ikon={HourglassIcon}>
      {t('venter', { count: antall })}
    </Chip>
  );
}

const lagKolonner = (t: TFunction<'kandidater'>): readonly Kolonne<Kandidat>[] => [
  {
    ...{ id: 'navn', navn: t('kolonne.navn') },
    celle: (kandidat) => <Hvem kandidat={kandidat} />,
    sorter: ({ lis }) => lis.navn,
  },
  {
    ...{ id: 'takt', navn: t('kolonne.takt'), utenNavn: true },
    celle: ({ takt }) => takt !== null && <Taktchip takt={takt} />,
  },
  {
    ...{ id: 'maal', navn: t('kolonne.maal'), bredde: '18rem', utenNavn: true },
    celle: ({ maalplaner }) => <Planlinjer tynn maalplaner={maalplaner ?? []} />,
  },
  {
    ...{ id: 'siste', navn: t('kolonne.siste') },
    celle: ({ sisteAktivitet }) => (sisteAktivitet === null ? t('aldri') : sidenTekst(sisteAktivitet)),
    sorter: ({ sisteAktivitet }) => sisteAktivitet ?? '',
  },
  {
    ...{ id: 'venter', navn: t('kolonne.venter'), utenNavn: true },
    celle: ({ venterPaaMeg }) => <Venter antall={venterPaaMeg} />,
    sorter: ({ venterPaaMeg }) => -venterPaaMeg,
    tom: ({ venterPaaMeg }) => venterPaaMeg === 0,
  },
];

/** For the veileder: how each of them is doing. */
export function Kandidattabell({ kandidater }: Props) {
  const { t } = useTranslation('kandidater');
  return (
    <div className="kp-stabel">
      <Forklaring tekster={{ hosAndre: t('forklaring.noen'), dinTur: t('forklaring.lis') }} />
      <Datatabell
        navn={t('tabell')}
        kolonner={lagKolonner(t)}
        rader={kandidater}
        noekkel={({ utdanningslopId }) => utdanningslopId}
        start={{ kolonne: 'venter', retning: 'ascending' }}
      />
    </div>
  );
}

/** For the supervisør: who has asked, and nothing of how they are doing. */
export function Spoerrerliste({ kandidater }: Props) {
  const { t } = useTranslation('kandidater');
  const sorted = [...kandidater].sort((a, b) => b.venterPaaMeg - a.venterPaaMeg);
  return (
    <Liste>
      {sorted.map(({ utdanningslopId, lis, spesialitet, virksomhet, venterPaaMeg }) => (
        <Rad
          key={utdanningslopId}
          tittel={lis.navn}
          fakta={t('fakta', { spesialitet: t(`spesialitet.${spesialitet}`), virksomhet })}
          status={venterPaaMeg > 0 && <Venter antall={venterPaaMeg} />}
        />
      ))}
    </Liste>
  );
}
