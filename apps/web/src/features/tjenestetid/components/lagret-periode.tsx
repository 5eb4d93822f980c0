import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { dagenFoer } from '../../../shared/lib/dato';
import { datoITekst, maaneder, periode as tidsperiode } from '../../../shared/lib/format';
import { kategorinavn } from '../../../shared/lib/tjenesteord';
import type { Tjenesteperiode } from '../../../shared/lib/tjenestetid';
import { Funnliste } from '../../../shared/ui/tjeneste/funnliste';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Button } from '@digdir/designsystemet-react';
import type { LagretMedMer } from './periodetilstand';
import { tellerTotalt } from './statusfakta';

interface Props {
  lagret: LagretMedMer;
  /** A new empty form; left out where one period was changed. */
  onNy?: () => void;
}

/** Who has it now, or when somebody gets it. */
function nesteord(t: TFunction<'tjenestetid'>, { erstatterId, venter }: Tjenesteperiode): string {
  if (erstatterId !== null) return t('lagret.nesteRettet');
  return venter === null ? t('lagret.neste') : t('lagret.hos', { navn: venter.hos });
}

/** What was saved, what it counts, and what happens next. */
export function LagretPeriode({ lagret: { periode, funn, avsluttet = [] }, onNy }: Props) {
  const { t } = useTranslation('tjenestetid');
  const sum = tellerTotalt(periode);
  const own = funn.filter(({ periodeId }) => periodeId === periode.id);
  return (
    <div className="kp-skjema">
      <Kvittering
        tittel={t(periode.erstatterId === null ? 'lagret.tittel' : 'lagret.rettet', {
          kategori: kategorinavn(periode.kategori),
          tidsrom: tidsperiode(periode.fra, periode.til),
        })}
      >
        {sum !== null && <p>{t('lagret.teller', { maaneder: maaneder(sum) })}</p>}
        {avsluttet.map((sted) => (
          <p key={sted}>{t('avslutt.gjort', { sted, dato: datoITekst(dagenFoer(periode.fra)) })}</p>
        ))}
        <p>{nesteord(t, periode)}</p>
      </Kvittering>
      {own.length > 0 && (
        <section className="kp-stabel" aria-labelledby="lagret-funn">
          <h2 id="lagret-funn">{t('lagret.funn')}</h2>
          <Funnliste funn={own} />
        </section>
      )}
      <div className="kp-rad kp-bredknapp">
        <KnappLenke to="/tjenestetid">{t('lagret.tilbake')}</KnappLenke>
        {onNy && (
          <Button variant="secondary" onClick={onNy}>
            {t('lagret.ny')}
          </Button>
        )}
      </div>
    </div>
  );
}
