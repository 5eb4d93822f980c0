import { ArrowUndoIcon, CheckmarkCircleFillIcon, HourglassIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { Tidligere } from '../../../shared/lib/tidligere';
import { Chip } from '../../../shared/ui/statuschip';

const LOOKS = {
  SENDT: { farge: 'info', ikon: HourglassIcon },
  RETURNERT: { farge: 'warning', ikon: ArrowUndoIcon },
  TILBAKEKALT: { farge: 'neutral', ikon: ArrowUndoIcon, form: 'kant' },
  AVGJORT: { farge: 'success', ikon: CheckmarkCircleFillIcon },
} as const;

/** Where a list stands. */
export function Listestatus({ tilstand }: Pick<Tidligere, 'tilstand'>) {
  const { t } = useTranslation('tidligere');
  return <Chip {...LOOKS[tilstand]}>{t(`tilstand.${tilstand}`)}</Chip>;
}
