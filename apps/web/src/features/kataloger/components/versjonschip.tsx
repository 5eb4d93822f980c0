import { CalendarIcon, CheckmarkCircleFillIcon, ClockDashedIcon, PencilIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { datoSmal } from '../../../shared/lib/format';
import type { Katalog, Versjonslinje } from '../../../shared/lib/kataloger';
import { Chip } from '../../../shared/ui/statuschip';
import { versjonsstand } from './versjonsstand';

const LOOK = {
  utkast: { farge: 'neutral', ikon: PencilIcon },
  gjelder: { farge: 'success', ikon: CheckmarkCircleFillIcon },
  kommer: { farge: 'neutral', ikon: CalendarIcon, form: 'kant' },
  erstattet: { farge: 'neutral', ikon: ClockDashedIcon, form: 'kant' },
} as const;

export function Versjonschip({ katalog, versjon }: { katalog: Katalog; versjon: Versjonslinje }) {
  const { t } = useTranslation('kataloger');
  const stand = versjonsstand(katalog, versjon);
  return <Chip {...LOOK[stand]}>{t(`stand.${stand}`, { dato: datoSmal(versjon.gyldigFra) })}</Chip>;
}
