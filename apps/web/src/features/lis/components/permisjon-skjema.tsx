import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { datofeil, sluttfeil } from '../../../shared/lib/datofeil';
import { periode } from '../../../shared/lib/format';
import { useSkjema } from '../../../shared/lib/skjema';
import type { Utdanningslop } from '../../../shared/lib/utdanningslop';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Kvittering } from '../../../shared/ui/kvittering';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { ValgChips } from '../../../shared/ui/valg';
import { endrePermisjon, leggInnPermisjon, useEtterEndring } from '../api/lis';

const KODER = {
  'lis.permisjonSluttFoerStart': 'til',
  'lis.permisjonFoerStart': 'fra',
  'lis.permisjonOverlapper': 'fra',
} as const;
const NY = 'ny';

type Permisjon = Utdanningslop['permisjoner'][number];

interface Props {
  lopId: string;
  lis: string;
  permisjoner: readonly Permisjon[];
}

/** A new leave, or other dates for one that is known. The clock of the pace stands still while the LIS is away. */
export function PermisjonSkjema({ lopId, lis, permisjoner }: Props) {
  const { t } = useTranslation('lis');
  const [wanted, setWanted] = useState(NY);
  const known = permisjoner.find(({ id }) => id === wanted);
  return (
    <div className="kp-stabel">
      {permisjoner.length > 0 && (
        <ValgChips
          ledetekst={t('permisjon.hvilken')}
          verdi={known ? wanted : NY}
          valg={[
            { verdi: NY, tekst: t('permisjon.ny') },
            ...permisjoner.map(({ id, fra, til }) => ({ verdi: id, tekst: periode(fra, til) })),
          ]}
          onEndre={setWanted}
        />
      )}
      <Datoene key={wanted} lopId={lopId} lis={lis} kjent={known} />
    </div>
  );
}

function Datoene({ lopId, lis, kjent }: { lopId: string; lis: string; kjent: Permisjon | undefined }) {
  const { t } = useTranslation('lis');
  const after = useEtterEndring();
  // As it was when it was chosen: the list is fetched anew after the change, and the receipt must stay.
  const [own] = useState(kjent);
  const skjema = useSkjema({
    utkast: `lis:permisjon:${own?.id ?? lopId}`,
    start: { fra: own?.fra ?? '', til: own?.til ?? '' },
    koder: KODER,
    sjekk: ({ fra, til }) => ({ fra: datofeil(fra, t('permisjon.fraMangler')), til: sluttfeil(fra, til) }),
    send: ({ fra, til }) => {
      const body = { fra, til: til === '' ? null : til };
      return after(own ? endrePermisjon(own.id, body) : leggInnPermisjon(lopId, body));
    },
  });
  if (skjema.kvittering) {
    const { fra, til } = skjema.kvittering.svar;
    return <Kvittering tittel={t('permisjon.ferdig', { lis, periode: periode(fra, til) })} />;
  }
  return (
    <Skjemaramme skjema={skjema} handling={t(own ? 'permisjon.endre' : 'permisjon.handling')}>
      <p>{t('permisjon.folge', { lis })}</p>
      <div className="kp-feltrad">
        <Datofelt {...skjema.felt('fra')} ledetekst={t('permisjon.fra')} />
        <Datofelt {...skjema.felt('til')} ledetekst={t('permisjon.til')} valgfritt />
      </div>
    </Skjemaramme>
  );
}
