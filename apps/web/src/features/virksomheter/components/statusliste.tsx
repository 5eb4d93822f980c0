import { CalendarIcon, CheckmarkCircleFillIcon, CircleSlashIcon, HourglassIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datoITekst, datoSmal } from '../../../shared/lib/format';
import { Liste, Rad } from '../../../shared/ui/liste';
import { Chip } from '../../../shared/ui/statuschip';
import type { VirksomhetDetaljer } from '../../../shared/lib/virksomheter';
import type { Status, Telling } from '../api/virksomheter';

/** «Teller fra …», «Teller når vedtaket kommer», «Teller ikke». */
export function Utfallschip({ telling }: { telling: Telling }) {
  const { t } = useTranslation('virksomheter');
  const fra = telling.fra === null ? '' : datoSmal(telling.fra);
  const til = telling.til === null ? '' : datoSmal(telling.til);
  switch (telling.utfall) {
    case 'TELLER':
      return (
        <Chip farge="success" ikon={CheckmarkCircleFillIcon}>
          {t(telling.til === null ? 'utfall.teller' : 'utfall.tellerTil', { fra, til })}
        </Chip>
      );
    case 'TELLER_NAAR_VEDTAK':
      return (
        <Chip farge="info" ikon={HourglassIcon}>
          {t('utfall.vedtak')}
        </Chip>
      );
    case 'SKAL_TELLE':
      return (
        <Chip farge="neutral" form="kant" ikon={CalendarIcon}>
          {t('utfall.skalTelle', { fra })}
        </Chip>
      );
    default:
      return (
        <Chip farge="neutral" form="kant" ikon={CircleSlashIcon}>
          {t(telling.utfall === 'TALTE' ? 'utfall.talte' : 'utfall.tellerIkke', { til })}
        </Chip>
      );
  }
}

/** One row a specialty, with every status row as history under it. */
export function Statusliste({ virksomhet, endreI }: { virksomhet: VirksomhetDetaljer; endreI: string | null }) {
  const { t } = useTranslation('virksomheter');
  const { statuser, spesialiteter } = virksomhet;
  if (statuser.length === 0) return <p>{t('statuser.tom')}</p>;
  return (
    <Liste navn={t('statuser.tittel')}>
      {spesialiteter.map((telling) => (
        <Rad
          key={telling.spesialitet}
          topp
          tittel={t(`spesialitet.${telling.spesialitet}`)}
          status={<Utfallschip telling={telling} />}
        >
          {statuser
            .filter(({ spesialitet }) => spesialitet === telling.spesialitet)
            .map((rad) => (
              <Statuslinje key={rad.id} rad={rad} endreI={endreI} />
            ))}
        </Rad>
      ))}
    </Liste>
  );
}

function Statuslinje({ rad, endreI }: { rad: Status; endreI: string | null }) {
  const { t } = useTranslation('virksomheter');
  const part = (key: 'sokt' | 'vedtak' | 'fra' | 'til', date: string | null): string | null =>
    date === null ? null : t(`dato.${key}`, { dato: datoITekst(date) });
  const name = t(`status.${rad.status}`);
  const applied = part('sokt', rad.soknadsdato);
  const facts = [
    rad.status === 'SOKT' && applied !== null ? `${name.charAt(0)}${applied.slice(1)}` : name,
    rad.status === 'SOKT' ? null : applied,
    part('vedtak', rad.vedtaksdato),
    part('fra', rad.tellerFra),
    part('til', rad.tellerTil),
  ];
  return (
    <p className="kp-liten kp-dempet">
      {facts.filter((fact) => fact !== null).join(' · ')}
      {endreI !== null && (
        <>
          {' · '}
          <Link
            className="kp-virk__endre"
            to="/virksomheter/$id/statuser/$statusId"
            params={{ id: endreI, statusId: rad.id }}
            aria-label={t('statuser.endre', { status: name, spesialitet: t(`spesialitetISetning.${rad.spesialitet}`) })}
          >
            {t('endre')}
          </Link>
        </>
      )}
    </p>
  );
}
