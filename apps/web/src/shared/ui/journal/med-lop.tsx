import { PersonGroupIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MittUtdanningslop } from '../../lib/meg';
import { useMittLop } from '../../lib/mitt-lop';
import { useDokumenttittel } from '../../lib/dokumenttittel';
import { Innhold, Sidetopp } from '../sidetopp';
import { Tomtilstand } from '../tomtilstand';

/** The training record of the role in force, or why there is none. */
export function MedLop({ children }: { children: (lop: MittUtdanningslop) => ReactNode }) {
  const lop = useMittLop();
  return lop ? children(lop) : <UtenLop />;
}

function UtenLop() {
  const { t } = useTranslation('journal');
  useDokumenttittel(t('utenLop.side'));
  return (
    <>
      <Sidetopp tittel={t('utenLop.side')} />
      <Innhold>
        <Tomtilstand ikon={PersonGroupIcon} tittel={t('utenLop.tittel')}>
          <p>{t('utenLop.tekst')}</p>
        </Tomtilstand>
      </Innhold>
    </>
  );
}
