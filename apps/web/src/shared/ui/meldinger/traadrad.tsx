import { BellSlashIcon, EnvelopeClosedFillIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { oppramsing, skrevet, storForbokstav } from '../../lib/format';
import { type Innboksrad, usePartISetning } from '../../lib/meldinger';
import { Rad } from '../liste';
import { Chip } from '../statuschip';

/** One thread in a list: what it is about, with whom, the last line, when. */
export function Traadrad({ traad, utenOm = false }: { traad: Innboksrad; utenOm?: boolean }) {
  const { t } = useTranslation('meldinger');
  const partnavn = usePartISetning();
  const { id, emne, om, parter, siste, sisteTid, ulest, dempet } = traad;
  const others = parter.filter(({ egen }) => !egen).map(partnavn);
  const fresh = ulest > 0;
  return (
    <Rad
      topp
      tittel={
        <Link to="/meldinger/$id" params={{ id }} className={fresh ? 'kp-ulest' : undefined}>
          {emne}
        </Link>
      }
      fakta={[storForbokstav(oppramsing(others)), om && !utenOm ? om.tittel : '', skrevet(sisteTid)]
        .filter(Boolean)
        .join(' · ')}
      status={<Merke ulest={ulest} dempet={dempet} />}
    >
      <p className={fresh ? 'kp-utdrag kp-sterk' : 'kp-utdrag'}>
        {t('liste.siste', { navn: siste.egen ? t('deg') : siste.avsender, tekst: siste.tekst })}
      </p>
    </Rad>
  );
}

function Merke({ ulest, dempet }: { ulest: number; dempet: boolean }) {
  const { t } = useTranslation('meldinger');
  if (dempet)
    return (
      <Chip farge="neutral" ikon={BellSlashIcon} form="kant">
        {ulest > 0 ? t('liste.dempetNye', { count: ulest }) : t('liste.dempet')}
      </Chip>
    );
  if (ulest === 0) return null;
  return (
    <Chip farge="warning" ikon={EnvelopeClosedFillIcon}>
      {t('liste.nye', { count: ulest })}
    </Chip>
  );
}
