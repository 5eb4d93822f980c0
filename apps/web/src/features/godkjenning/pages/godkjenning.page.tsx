import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { type Maalside, maalsideQuery } from '../../../shared/lib/maalside';
import { Hentet } from '../../../shared/ui/hentet';
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
    <Hentet sporring={maal} laster={t('laster')} form="side">
      {(data) => <Saken key={data.id} maal={data} />}
    </Hentet>
  );
}

function Saken({ maal }: { maal: Maalside }) {
  useDokumenttittel(`${maal.kode} ${maal.tittel}, ${maal.lis.navn}`);
  return (
    <>
      <Topp maal={maal} />
      <Innhold>
        <div className="kp-to">
          <Grunnlag maal={maal} />
          <Panel maal={maal} />
        </div>
      </Innhold>
    </>
  );
}
