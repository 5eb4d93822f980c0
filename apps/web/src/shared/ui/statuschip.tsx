import { HourglassIcon } from '@navikt/aksel-icons';
import { Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Ikon, type IkonType } from './ikon';
import { STATUSER, type Statusfarge, type Statusting, type Statustilstand, type Statusutseende } from './statuser';

interface ChipProps {
  farge: Statusfarge;
  ikon: IkonType;
  form?: 'kant' | 'sterk' | undefined;
  children: ReactNode;
}

/** The bare chip, for words outside the table, e.g. «3 klare». Never a chip without icon and words. */
export function Chip({ farge, ikon, form, children }: ChipProps) {
  return (
    <Tag
      className="kp-status"
      data-color={farge}
      data-tom={form === 'kant' ? '' : undefined}
      data-sterk={form === 'sterk' ? '' : undefined}
    >
      <Ikon av={ikon} />
      {children}
    </Tag>
  );
}

interface Props<T extends Statusting> {
  ting: T;
  tilstand: Statustilstand<T>;
  /** Other words with the same look. */
  tekst?: string;
}

/** `<Statuschip ting="laeringsmaal" tilstand="TIL_GODKJENNING" />` */
export function Statuschip<T extends Statusting>({ ting, tilstand, tekst }: Props<T>) {
  const { t } = useTranslation('status');
  const states: Readonly<Record<string, Statusutseende>> = STATUSER[ting];
  const look = states[tilstand];
  if (!look) return null;
  // The pair is checked by the props; the compiler cannot follow it into one key.
  const key = `${ting}.${tilstand}` as 'aktivitet.UTKAST';
  return (
    <Chip farge={look.farge} ikon={look.ikon} form={look.form}>
      {tekst ?? t(key)}
    </Chip>
  );
}

/** The same wait seen by the one it waits for: amber «Venter på deg i 16 dager». */
export function VenterPaaDegChip({ dager }: { dager: number }) {
  const { t } = useTranslation('status');
  return (
    <Chip farge="warning" ikon={HourglassIcon}>
      {dager < 1 ? t('venterPaaDegIDag') : t('venterPaaDeg', { count: dager })}
    </Chip>
  );
}
