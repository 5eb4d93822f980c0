import { useTranslation } from 'react-i18next';
import type { Maalside } from '../../../shared/lib/maalside';
import { useRolle } from '../../../shared/lib/rolle';
import { Anbefalingsliste } from '../../../shared/ui/journal/anbefalingsliste';
import { AnbefalteAktiviteter } from '../../../shared/ui/journal/anbefalte-aktiviteter';
import { Maalbevis } from '../../../shared/ui/journal/maalbevis';
import { OrdFraLis } from '../../../shared/ui/journal/ord-fra-lis';

/** The basis of a goal inside the reading pane: its text, the evidence, what the catalogue recommends, who else is asked. */
export function Maalgrunnlag({ maal }: { maal: Maalside }) {
  const { t } = useTranslation('innboks');
  const { meg } = useRolle();
  const others = maal.anbefalinger.filter(({ personId }) => personId !== meg.id);
  return (
    <>
      <div className="kp-stabel kp-tett">
        <p className="kp-les">{maal.maaltekst}</p>
        {maal.utdypendeTekst !== '' && (
          <details className="kp-tillegg">
            <summary>{t('merOmMaalet')}</summary>
            <p className="kp-les kp-linjeskift">{maal.utdypendeTekst}</p>
          </details>
        )}
      </div>
      <OrdFraLis maal={maal} />
      <Maalbevis maal={maal} underordnet />
      <div className="kp-stabel">
        <h3>{t('anbefalte')}</h3>
        <AnbefalteAktiviteter aktiviteter={maal.anbefalteAktiviteter} />
      </div>
      {others.length > 0 && (
        <div className="kp-stabel">
          <h3>{t('andreSpurte')}</h3>
          <Anbefalingsliste anbefalinger={others} megId={meg.id} />
        </div>
      )}
    </>
  );
}
