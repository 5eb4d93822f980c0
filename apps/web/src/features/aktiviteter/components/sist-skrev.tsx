import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoITekst, fornavn } from '../../../shared/lib/format';
import { sisteRaad } from '../../../shared/ui/journal/aktivitetstekst';
import { Sitat } from '../../../shared/ui/sitat';
import type { Bekrefter } from '../api/aktiviteter';
import type { Grunnlag } from './grunnlag';

/** The last advice from the one who is to confirm, in view while one writes. */
export function SistSkrev({ grunnlag, bedt }: { grunnlag: Grunnlag; bedt: Bekrefter | undefined }) {
  const { t } = useTranslation('aktiviteter');
  const advice = grunnlag.nylige.map(sisteRaad).find((raad) => raad !== null && raad.av.id === bedt?.id);
  if (!advice?.tekst || !bedt) return null;
  return (
    <aside className="kp-stabel kp-tett" aria-labelledby="sist-skrev">
      <h2 id="sist-skrev" className="kp-h-liten">
        {t('skjema.sistSkrev', { navn: fornavn(bedt.navn) })}
      </h2>
      <Sitat kilde={datoITekst(datoAv(advice.tid))}>{advice.tekst}</Sitat>
    </aside>
  );
}
