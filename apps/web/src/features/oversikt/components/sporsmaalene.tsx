import { useTranslation } from 'react-i18next';
import { stortTallord, tall } from '../../../shared/lib/format';
import { Sporsmaalskort } from '../../../shared/ui/tallrad';
import type { Oversiktsrad, Venter } from '../api/oversikt';
import { velg } from './rekkefolge';
import { LISTE_ID } from './lisliste';

interface Props {
  rader: readonly Oversiktsrad[];
  venter: Venter;
  /** Shows those behind in the table. */
  onEtter: () => void;
}

/** The leder's two questions, each with its figure and one sentence. */
export function Sporsmaalene({ rader, venter, onEtter }: Props) {
  const { t } = useTranslation('oversikt');
  const never = velg(rader, 'aldriStartet').length;
  const behind = rader.filter(({ takt }) => takt === 'ETTER').length;
  const parts = [
    never > 0 ? t('etter.aldriStartet', { count: never, antall: stortTallord(never) }) : null,
    behind > 0 ? t('etter.bak', { count: behind, antall: stortTallord(behind) }) : null,
    never + behind === 0 ? t('etter.ingen') : null,
  ];
  return (
    <div className="kp-oversikt__sporsmaal">
      <Sporsmaalskort
        to="/oversikt"
        hash={LISTE_ID}
        onClick={onEtter}
        sporsmaal={t('etter.sporsmaal')}
        tall={tall(never + behind)}
        enhet={t('etter.enhet', { antall: tall(rader.length) })}
        tekst={parts.filter((part) => part !== null).join(' ')}
      />
      <Sporsmaalskort
        to="/innboks"
        sporsmaal={t('venter.sporsmaal')}
        tall={tall(venter.antall)}
        enhet={venter.antall === 0 ? t('venter.saker', { count: 0 }) : <Enhet venter={venter} />}
        tekst={<Ventesetning venter={venter} />}
      />
    </div>
  );
}

function Enhet({ venter: { antall, median } }: { venter: Venter }) {
  const { t } = useTranslation('oversikt');
  return <>{t('venter.enhet', { saker: t('venter.saker', { count: antall }), count: Math.round(median) })}</>;
}

function Ventesetning({ venter: { antall, hosMeg, eldsteDager, eldsteHos } }: { venter: Venter }) {
  const { t } = useTranslation('oversikt');
  if (antall === 0) return <>{t('venter.ingen')}</>;
  const mine = t('venter.hosMeg', { count: hosMeg, antall: stortTallord(hosMeg) });
  const words = { count: eldsteDager, navn: eldsteHos ?? '' };
  return (
    <>
      {mine} {t(eldsteHos === null ? 'venter.eldste' : 'venter.eldsteHos', words)}
    </>
  );
}
