import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoKort, fornavn, periode as tidsperiode } from '../../../shared/lib/format';
import { kategorinavn } from '../../../shared/lib/tjenesteord';
import type { Tjenesteperiode } from '../../../shared/lib/tjenestetid';
import { KnappLenke } from '../../../shared/ui/lenker';
import { NesteSteg } from '../../../shared/ui/neste-steg';
import { Returord, sisteRetur } from './returord';

/** What the leder has sent back waits for an answer, before all else. */
export function Returnerte({ perioder }: { perioder: readonly Tjenesteperiode[] }) {
  return perioder
    .filter(({ tilstand }) => tilstand === 'RETURNERT')
    .map((periode) => <Returnert key={periode.id} periode={periode} />);
}

function Returnert({ periode }: { periode: Tjenesteperiode }) {
  const { t } = useTranslation('tjenestetid');
  const retur = sisteRetur(periode);
  const tittel = retur
    ? t('retur.tittel', { navn: fornavn(retur.av.navn), naar: datoKort(datoAv(retur.tid)) })
    : t('retur.tittelUten');
  return (
    <NesteSteg
      tittel={tittel}
      sitat={<Returord periode={periode} />}
      handlinger={
        <KnappLenke to="/tjenestetid/$id/rediger" params={{ id: periode.id }}>
          {t('retur.knapp')}
        </KnappLenke>
      }
    >
      <p>
        {tidsperiode(periode.fra, periode.til)}. {kategorinavn(periode.kategori)}, {periode.virksomhet.navn}.
      </p>
    </NesteSteg>
  );
}
