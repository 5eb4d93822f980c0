import { InformationSquareIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { desimaltall, kategorinavn, kildetekst } from '../../../shared/lib/tjenesteord';
import type { GjeldendeRegelsett } from '../../../shared/lib/tjenestetid';
import { Chip } from '../../../shared/ui/statuschip';

type Gruppe = NonNullable<GjeldendeRegelsett['gruppeveiledning']>;

/** A demand the portal does not count: what is asked for, what proves it, and where that is said. */
export function Gruppeveiledning({ gruppe }: { gruppe: Gruppe }) {
  const { t } = useTranslation(['tjenestetid', 'tjenesteord']);
  const { timer, aar, bevis, minst } = gruppe;
  const known = [timer, aar, bevis, ...(minst ? [minst.maaneder] : [])].filter(({ verdi }) => verdi !== null);
  const sources = new Set(known.map(({ merke, kilde }) => `${t(`tjenesteord:merke.${merke}`)}: ${kildetekst(kilde)}`));
  return (
    <div className="kp-krav">
      <div className="kp-rad kp-mellom">
        <h3>{t('tjenestetid:gruppe.tittel')}</h3>
        <Chip farge="neutral" ikon={InformationSquareIcon} form="kant">
          {t('tjenestetid:gruppe.status')}
        </Chip>
      </div>
      <p className="kp-liten">{useKravtekst(gruppe)}</p>
      <p className="kp-liten">
        {t(bevis.verdi === null ? 'tjenestetid:gruppe.utenBevis' : `tjenestetid:gruppe.bevis.${bevis.verdi}`)}
      </p>
      {[...sources].map((source) => (
        <p key={source} className="kp-liten kp-dempet">
          {source}
        </p>
      ))}
    </div>
  );
}

/** «120 timer over 2 år. Minst 12 måneder av tiden skal du være i åpen uselektert praksis.» */
function useKravtekst({ timer, aar, minst }: Gruppe): string {
  const { t } = useTranslation('tjenestetid');
  const [hours, years] = [timer.verdi, aar.verdi].map((n) => (n === null ? null : desimaltall(n)));
  const demand =
    hours === null
      ? t('gruppe.utenTimer', { aar: years })
      : t(years === null ? 'gruppe.timer' : 'gruppe.krav', { timer: hours, aar: years });
  if (minst === null || minst.maaneder.verdi === null) return demand;
  const kategori = kategorinavn(minst.kategori).toLocaleLowerCase('nb');
  return `${demand} ${t('gruppe.minst', { maaneder: desimaltall(minst.maaneder.verdi), kategori })}`;
}
