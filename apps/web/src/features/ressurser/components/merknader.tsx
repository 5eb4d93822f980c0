import { CalendarIcon, LinkBrokenIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoITekst } from '../../../shared/lib/format';
import { Chip } from '../../../shared/ui/statuschip';
import { Varsel } from '../../../shared/ui/varsel';
import type { EgenRessurs } from '../api/ressurser';

/** Whether those who publish it should do something about it. */
export const needsCare = ({ forfalt, lenke }: EgenRessurs): boolean => forfalt || lenke?.doed === true;

/** What is the matter with one's own resource, in a row of the list. */
export function Merker({ ressurs: { forfalt, lenke } }: { ressurs: EgenRessurs }) {
  const { t } = useTranslation('ressurser');
  if (!forfalt && lenke?.doed !== true) return null;
  return (
    <div className="kp-rad">
      {forfalt && (
        <Chip farge="warning" ikon={CalendarIcon}>
          {t('egne.forfalt')}
        </Chip>
      )}
      {lenke?.doed === true && (
        <Chip farge="danger" ikon={LinkBrokenIcon}>
          {t('egne.doed')}
        </Chip>
      )}
    </div>
  );
}

const GRUNNER = {
  ugyldigAdresse: 'grunn.ugyldigAdresse',
  lukketAdresse: 'grunn.lukketAdresse',
  ukjentNavn: 'grunn.ukjentNavn',
  forMangeViderekoblinger: 'grunn.forMangeViderekoblinger',
  http404: 'grunn.http404',
  http410: 'grunn.http404',
} as const;
const isKnown = (grunn: string): grunn is keyof typeof GRUNNER => grunn in GRUNNER;

/** The same as sentences, on its own page: what it is, and what to do. */
export function Merknader({ ressurs: { forfalt, nesteGjennomgang, lenke } }: { ressurs: EgenRessurs }) {
  const { t } = useTranslation('ressurser');
  const grunn = lenke?.grunn ?? '';
  return (
    <>
      {forfalt && nesteGjennomgang !== null && (
        <Varsel farge="warning">
          <p>{t('eier.forfalt', { dato: datoITekst(nesteGjennomgang) })}</p>
        </Varsel>
      )}
      {lenke?.doed === true && lenke.sjekketTid !== null && (
        <Varsel farge="warning">
          <p>
            {t('eier.doed', {
              dato: datoITekst(datoAv(lenke.sjekketTid)),
              grunn: t(isKnown(grunn) ? GRUNNER[grunn] : 'grunn.ingenKontakt'),
            })}
          </p>
        </Varsel>
      )}
    </>
  );
}
