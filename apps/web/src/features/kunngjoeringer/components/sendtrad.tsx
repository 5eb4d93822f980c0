import { CalendarIcon, CheckmarkIcon, ExclamationmarkTriangleIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { skrevet, tall, tidspunkt } from '../../../shared/lib/format';
import { usePartnavn } from '../../../shared/lib/meldinger';
import { Rad } from '../../../shared/ui/liste';
import { Chip } from '../../../shared/ui/statuschip';
import type { Sendt } from '../api/kunngjoeringer';
import { useMaalgruppeIOrd } from './maalgruppeord';
import { TrekkTilbake } from './trekk-tilbake';

/** One that has been sent or will be: to whom, when, and how many have read it. */
export function Sendtrad({ sendt }: { sendt: Sendt }) {
  const { t } = useTranslation('kunngjoeringer');
  const partnavn = usePartnavn();
  const maalgruppe = useMaalgruppeIOrd();
  const { tittel, tekst, avsender, skrevetAv, tilstand } = sendt;
  return (
    <Rad
      topp
      tittel={<h2 className="kp-kunngjoering__tittel">{tittel}</h2>}
      fakta={t('sendte.fra', { hvem: partnavn(avsender), navn: skrevetAv })}
      status={<Tilstand tilstand={tilstand} />}
    >
      <p className="kp-liten">{t('sendte.til', { hvem: maalgruppe(sendt.maalgruppe) })}</p>
      <p className="kp-liten">
        <Tidspunkt sendt={sendt} /> {(tilstand === 'PUBLISERT' || tilstand === 'TRUKKET') && <Lest sendt={sendt} />}
      </p>
      <details className="kp-liten">
        <summary className="ds-link">{t('sendte.visTekst')}</summary>
        <p className="kp-les kp-linjeskift">{tekst}</p>
      </details>
      {(tilstand === 'VENTER' || tilstand === 'PUBLISERT') && <TrekkTilbake sendt={sendt} />}
    </Rad>
  );
}

function Tilstand({ tilstand }: Pick<Sendt, 'tilstand'>) {
  const { t } = useTranslation('kunngjoeringer');
  const look = {
    VENTER: { farge: 'neutral', ikon: CalendarIcon, form: 'kant' },
    PUBLISERT: { farge: 'success', ikon: CheckmarkIcon, form: undefined },
    IKKE_SENDT: { farge: 'warning', ikon: ExclamationmarkTriangleIcon, form: undefined },
    TRUKKET: { farge: 'neutral', ikon: XMarkOctagonIcon, form: undefined },
  } as const;
  return <Chip {...look[tilstand]}>{t(`tilstand.${tilstand}`)}</Chip>;
}

function Tidspunkt({ sendt: { tilstand, publiseresTid, publisertTid, trukketTid } }: { sendt: Sendt }) {
  const { t } = useTranslation('kunngjoeringer');
  if (tilstand === 'VENTER') return t('sendte.venter', { tid: tidspunkt(publiseresTid) });
  if (tilstand === 'TRUKKET') return t('sendte.trukket', { tid: skrevet(trukketTid ?? publiseresTid) });
  if (tilstand === 'IKKE_SENDT') return t('sendte.ikkeSendt', { tid: tidspunkt(publiseresTid) });
  return t('sendte.publisert', { tid: skrevet(publisertTid ?? publiseresTid) });
}

/** Counts only; where they would tell of single doctors there are none. */
function Lest({ sendt: { antall, lest, bekreftet, avrundet } }: { sendt: Sendt }) {
  const { t } = useTranslation('kunngjoeringer');
  if (antall === null) return null;
  const shown = (n: number | null): string => (n === null ? t('sendte.faa') : tall(n));
  return (
    <>
      {t(bekreftet === null && lest !== null ? 'sendte.lest' : 'sendte.bekreftet', {
        antall: tall(antall),
        lest: shown(lest),
        bekreftet: shown(bekreftet),
      })}
      {avrundet && ` ${t('sendte.avrundet')}`}
    </>
  );
}
