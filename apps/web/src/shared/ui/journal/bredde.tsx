import { useTranslation } from 'react-i18next';
import { Tallrad } from '../tallrad';
import type { AnbefaltAktivitet, Breddetall } from './typer';

interface Props {
  /** Ida */
  fornavn: string;
  anbefalte: readonly AnbefaltAktivitet[];
  bredde: Breddetall;
}

/** How broad the basis is: recommended activities, assessors, places, time. */
export function Bredde({ fornavn, anbefalte, bredde }: Props) {
  const { t } = useTranslation('journal');
  const done = anbefalte.filter(({ antall, utfoert }) => utfoert >= (antall ?? 1)).length;
  return (
    <Tallrad
      tall={[
        {
          navn: t('bredde.anbefalte'),
          verdi: t('anbefalte.avAntall', { utfoert: done, antall: anbefalte.length }),
        },
        {
          navn: t('bredde.vurderere', { navn: fornavn }),
          verdi: t('bredde.personer', { count: bredde.vurderere }),
        },
        { navn: t('bredde.arenaer'), verdi: bredde.arenaer },
        { navn: t('bredde.tidsrom'), verdi: t('bredde.maaneder', { count: bredde.maaneder }) },
      ]}
    />
  );
}
