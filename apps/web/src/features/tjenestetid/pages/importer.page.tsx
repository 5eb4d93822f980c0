import { useTranslation } from 'react-i18next';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { MedLop } from '../../../shared/ui/journal/med-lop';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Importskjema } from '../components/importskjema';

/** `/tjenestetid/importer`: periods from a spreadsheet. */
export function ImporterPerioderSide() {
  const { t } = useTranslation(['periodeimport', 'tjenestetid']);
  return (
    <>
      <Sidetopp
        tilbake={<TilbakeLenke to="/tjenestetid">{t('side', { ns: 'tjenestetid' })}</TilbakeLenke>}
        tittel={t('side')}
        ingress={t('ingress')}
      />
      <Innhold>
        <MedLop>{(lop) => <Importskjema lopId={lop.id} />}</MedLop>
      </Innhold>
    </>
  );
}
