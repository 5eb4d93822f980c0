import { useTranslation } from 'react-i18next';
import { ByttPassord } from '../features/innlogging/components/bytt-passord';
import { Spraak } from '../features/innlogging/components/spraak';
import { Roller, Taster, Utseende } from '../features/innlogging/components/profildeler';
import { Journalaapning } from '../features/innsyn/components/journalaapning';
import { Innsyn } from '../features/innsyn/components/innsyn';
import { Epostvalg } from '../features/varsler/components/epostvalg';
import { Varsler } from '../features/varsler/components/varsler';
import { useDokumenttittel } from '../shared/lib/dokumenttittel';
import { useMeg } from '../shared/lib/meg';
import { Innhold, Sidetopp } from '../shared/ui/sidetopp';

/** «Profil og varsler»: put together here, since it is made of parts of several features. */
export function ProfilSide() {
  const { t } = useTranslation('profil');
  const meg = useMeg();
  useDokumenttittel(t('tittel'));
  if (!meg) return null;
  return (
    <>
      <Sidetopp tittel={t('tittel')} ingress={t('ingress', { navn: meg.navn, epost: meg.epost })} />
      <Innhold>
        <div className="kp-profil">
          <Varsler />
          <Epostvalg />
          <Roller meg={meg} />
          {meg.utdanningslop.map((lop) => (
            <Journalaapning key={lop.id} lop={lop} flere={meg.utdanningslop.length > 1} />
          ))}
          <Innsyn />
          <Spraak />
          <Utseende />
          <Taster />
          <ByttPassord epost={meg.epost} />
        </div>
      </Innhold>
    </>
  );
}
