import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import type { Holdt } from '../../../shared/lib/holdt';
import { type Maalside, maalsideQuery } from '../../../shared/lib/maalside';
import { HentetOgHoldt } from '../../../shared/ui/holdt';
import { Innhold } from '../../../shared/ui/sidetopp';
import { Grunnlag } from '../components/grunnlag';
import { Panel } from '../components/panel';
import { Topp } from '../components/topp';

/** `/godkjenning/:maalId`: the whole basis of one decision, and the decision beside it. */
export function GodkjenningSide() {
  const { t } = useTranslation('godkjenning');
  const { maalId } = useParams({ from: '/innlogget/godkjenning/$maalId' });
  const maal = useQuery(maalsideQuery(maalId));
  return (
    <HentetOgHoldt
      sporring={maal}
      laster={t('laster')}
      form="side"
      noekkel={maalId}
      fri={({ tillatteHandlinger }) => tillatteHandlinger.length === 0}
    >
      {(holdt) => <Saken holdt={holdt} />}
    </HentetOgHoldt>
  );
}

function Saken({ holdt }: { holdt: Holdt<Maalside> }) {
  const { sak: maal } = holdt;
  useDokumenttittel(`${maal.kode} ${maal.tittel}, ${maal.lis.navn}`);
  return (
    <>
      <Topp maal={maal} />
      <Innhold>
        <div className="kp-to">
          <Grunnlag maal={maal} />
          <Panel holdt={holdt} />
        </div>
      </Innhold>
    </>
  );
}
