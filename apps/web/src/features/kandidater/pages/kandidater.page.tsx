import { PersonGroupIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { stortTallord, tallord } from '../../../shared/lib/format';
import { useRolle } from '../../../shared/lib/rolle';
import { Hentet } from '../../../shared/ui/hentet';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';
import { type Kandidat, kandidaterQuery } from '../api/kandidater';
import { Kandidattabell, Spoerrerliste } from '../components/kandidatliste';

/** `/kandidater`: whom the veileder follows; for the supervisør who has asked. */
export function KandidaterSide() {
  const { t } = useTranslation('kandidater');
  const { rolle } = useRolle();
  const kandidater = useQuery(kandidaterQuery);
  const as = rolle.rolle === 'SUPERVISOR' ? 'SUPERVISOR' : 'VEILEDER';
  useDokumenttittel(t(`side.${as}`));
  return (
    <Hentet sporring={kandidater} laster={t('laster')} form="side">
      {(rows) => <Funnet som={as} kandidater={rows.filter((row) => row.rolle === as)} />}
    </Hentet>
  );
}

function Funnet({ som, kandidater }: { som: Kandidat['rolle']; kandidater: readonly Kandidat[] }) {
  const { t } = useTranslation('kandidater');
  const count = kandidater.length;
  const waiting = kandidater.reduce((sum, { venterPaaMeg }) => sum + venterPaaMeg, 0);
  const title =
    count === 0
      ? t(`ingen.${som}`)
      : t(`tittel.${som}`, { count, antall: som === 'VEILEDER' ? tallord(count) : stortTallord(count) });
  return (
    <>
      <Sidetopp
        tittel={title}
        ingress={count === 0 ? undefined : waiting === 0 ? t('ingress.ingen') : t('ingress.venter', { count: waiting })}
      />
      <Innhold>
        {count === 0 ? (
          <Tomtilstand ikon={PersonGroupIcon} tittel={t('tom.tittel')}>
            <p>{t(`tom.${som}`)}</p>
          </Tomtilstand>
        ) : som === 'VEILEDER' ? (
          <Kandidattabell kandidater={kandidater} />
        ) : (
          <Spoerrerliste kandidater={kandidater} />
        )}
      </Innhold>
    </>
  );
}
