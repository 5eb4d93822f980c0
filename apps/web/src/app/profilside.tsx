import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ByttPassord } from '../features/innlogging/components/bytt-passord';
import { Spraak } from '../features/innlogging/components/spraak';
import { Roller, Taster, Utseende } from '../features/innlogging/components/profildeler';
import { Journalaapning } from '../features/innsyn/components/journalaapning';
import { Innsyn } from '../features/innsyn/components/innsyn';
import { varslerQuery } from '../features/varsler/api/varsler';
import { varselvalgQuery } from '../features/varsler/api/varselvalg';
import { Epostvalg } from '../features/varsler/components/epostvalg';
import { Varsler } from '../features/varsler/components/varsler';
import { useDokumenttittel } from '../shared/lib/dokumenttittel';
import { useMeg } from '../shared/lib/meg';
import { Innhold, Sidetopp } from '../shared/ui/sidetopp';

/**
 * «Profil og varsler»: put together here, since it is made of parts of several features. What grows when it has come stands
 * first, with nothing under it until then, and last: no button moves as one is about to press it.
 */
export function ProfilSide() {
  const { t } = useTranslation('profil');
  const meg = useMeg();
  const [varsler, epostvalg] = [useQuery(varslerQuery), useQuery(varselvalgQuery)];
  useDokumenttittel(t('tittel'));
  if (!meg) return null;
  return (
    <>
      <Sidetopp tittel={t('tittel')} ingress={t('ingress', { navn: meg.navn, epost: meg.epost })} />
      <Innhold>
        <div className="kp-profil">
          <Varsler />
          {!varsler.isPending && !epostvalg.isPending && (
            <>
              <Epostvalg />
              <Roller meg={meg} />
              <Spraak />
              <Utseende />
              <Taster />
              <ByttPassord epost={meg.epost} />
              {meg.utdanningslop.map((lop) => (
                <Journalaapning key={lop.id} lop={lop} flere={meg.utdanningslop.length > 1} />
              ))}
              <Innsyn />
            </>
          )}
        </div>
      </Innhold>
    </>
  );
}
