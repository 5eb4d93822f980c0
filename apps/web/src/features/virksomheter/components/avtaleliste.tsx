import { CalendarIcon, CheckmarkIcon, ClockIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dagerMellom, iDag } from '../../../shared/lib/dato';
import { datoSmal, periode } from '../../../shared/lib/format';
import { Liste, Rad } from '../../../shared/ui/liste';
import { Chip } from '../../../shared/ui/statuschip';
import type { Avtale } from '../api/virksomheter';
import { type Avtalefrist, avtalefrist } from './avtalefrist';

const ORDER: readonly Avtalefrist[] = ['utgaatt', 'snart', 'kommer', 'gjelder', 'avloest'];
const order = (avtale: Avtale, alle: readonly Avtale[]): number => ORDER.indexOf(avtalefrist(avtale, alle));

/** Agreements, those that need something first; what has run out or soon will, says so. */
export function Avtaleliste({ avtaler, kanEndre }: { avtaler: readonly Avtale[]; kanEndre: boolean }) {
  const { t } = useTranslation('virksomheter');
  if (avtaler.length === 0) return <p>{t('avtaler.tom')}</p>;
  return (
    <Liste navn={t('avtaler.tittel')}>
      {[...avtaler]
        .sort((a, b) => order(a, avtaler) - order(b, avtaler))
        .map((avtale) => {
          const { id, motpart, arena, fra, til } = avtale;
          return (
            <Rad
              key={id}
              topp
              tittel={
                kanEndre ? (
                  <Link to="/virksomheten/avtaler/$avtaleId" params={{ avtaleId: id }}>
                    {motpart}
                  </Link>
                ) : (
                  motpart
                )
              }
              fakta={`${arena ?? t('avtaleskjema.ingenArena')} · ${periode(fra, til)}`}
              status={<Avtalechip avtale={avtale} alle={avtaler} />}
            />
          );
        })}
    </Liste>
  );
}

function Avtalechip({ avtale, alle }: { avtale: Avtale; alle: readonly Avtale[] }) {
  const { t } = useTranslation('virksomheter');
  const { fra, til } = avtale;
  switch (avtalefrist(avtale, alle)) {
    case 'utgaatt':
      return (
        <Chip farge="danger" ikon={ExclamationmarkTriangleIcon}>
          {t('avtaler.utgaatt', { dato: datoSmal(til ?? fra) })}
        </Chip>
      );
    case 'snart': {
      const count = dagerMellom(iDag(), til ?? fra);
      return (
        <Chip farge="warning" ikon={ClockIcon}>
          {count === 0 ? t('avtaler.iDag') : t('avtaler.snart', { count })}
        </Chip>
      );
    }
    case 'kommer':
      return (
        <Chip farge="neutral" form="kant" ikon={CalendarIcon}>
          {t('avtaler.kommer', { dato: datoSmal(fra) })}
        </Chip>
      );
    case 'avloest':
      return (
        <Chip farge="neutral" form="kant" ikon={CheckmarkIcon}>
          {t('avtaler.avloest')}
        </Chip>
      );
    case 'gjelder':
      return (
        <Chip farge="success" form="kant" ikon={CheckmarkIcon}>
          {t('avtaler.gjelder')}
        </Chip>
      );
  }
}
