import { HourglassIcon, KeyHorizontalIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datoITekst, periode } from '../../../shared/lib/format';
import { useFylkenavn } from '../../../shared/lib/fylker';
import type { Rolletype } from '../../../shared/lib/meg';
import { useRolle } from '../../../shared/lib/rolle';
import { Avatar } from '../../../shared/ui/avatar';
import { Rad } from '../../../shared/ui/liste';
import { Chip } from '../../../shared/ui/statuschip';
import type { Folkerad, Folkerolle } from '../api/folk';
import { kanAvslutte, rolletid } from './folkeregler';
import type { Folkested } from './folkesteder';
import { NyLenke } from './ny-lenke';

interface Props {
  person: Folkerad;
  sted: Folkested;
}

/** One person with the roles held here. */
export function PersonRad({ person, sted }: Props) {
  const { t } = useTranslation(['folk', 'felles']);
  const open = person.roller.filter((rolle) => rolletid(rolle) !== 'slutt');
  const ended = person.roller.filter((rolle) => rolletid(rolle) === 'slutt');
  const names = ended.map(({ rolle, fra, sluttet }) =>
    t('folk:tidligereRolle', { rolle: t(`felles:rolleISetning.${rolle}`), tid: periode(fra, sluttet) }),
  );
  const needsLink = open.length > 0 && (!person.aktivert || person.vilHaPassord);
  return (
    <Rad
      topp
      foran={<Avatar navn={person.navn} stor />}
      tittel={<Navn person={person} venter={needsLink} />}
      fakta={<Personfakta person={person} />}
    >
      {open.length > 0 && (
        <ul className="kp-folk__roller">
          {open.map((rolle) => (
            <Rollelinje key={rolle.id} rolle={rolle} navn={person.navn} sted={sted} />
          ))}
        </ul>
      )}
      {names.length > 0 && <p className="kp-liten kp-dempet">{t('folk:tidligere', { roller: names.join(' · ') })}</p>}
      {needsLink && <NyLenke person={person} />}
    </Rad>
  );
}

function Navn({ person: { navn, aktivert, utdanningslopId }, venter }: { person: Folkerad; venter: boolean }) {
  const { t } = useTranslation('folk');
  return (
    <p className="kp-rad kp-tittel-lenke">
      {utdanningslopId === null ? (
        navn
      ) : (
        <Link to="/lis/$utdanningslopId" params={{ utdanningslopId }}>
          {navn}
        </Link>
      )}
      {venter && (
        // Blue: the person has the link. Amber: they wait for the reader to hand one over.
        <Chip farge={aktivert ? 'warning' : 'info'} ikon={aktivert ? KeyHorizontalIcon : HourglassIcon}>
          {t(aktivert ? 'chipVilHaPassord' : 'chipUaktivert')}
        </Chip>
      )}
    </p>
  );
}

function Personfakta({ person }: { person: Folkerad }) {
  const { t } = useTranslation('folk');
  const { epost, yrke, hprNummer, spesialitet, spesialitetDato } = person;
  const specialist =
    spesialitet === null
      ? null
      : t('spesialist', { spesialitet, dato: spesialitetDato === null ? '' : datoITekst(spesialitetDato) }).trim();
  const facts = [yrke, specialist, hprNummer === null ? null : t('hpr', { nummer: hprNummer })];
  return (
    <>
      <span className="kp-folk__epost">{epost}</span>
      {facts.filter((fact) => fact !== null && fact !== '').map((fact) => ` · ${fact ?? ''}`)}
    </>
  );
}

function Rollelinje({ rolle, navn, sted }: { rolle: Folkerolle; navn: string; sted: Folkested }) {
  const { t } = useTranslation(['folk', 'felles']);
  const egen: Rolletype = useRolle().rolle.rolle;
  const fylkenavn = useFylkenavn();
  const comes = rolletid(rolle) === 'kommer';
  const start = t('folk:fra', { dato: datoITekst(rolle.fra) });
  const when = comes && rolle.til === null ? start : periode(rolle.fra, rolle.til);
  const areas = rolle.omraade?.split(',').map(fylkenavn).join(', ');
  return (
    <li>
      <span>
        <b className="kp-folk__rolle">{t(`felles:roller.${rolle.rolle}`)}</b>{' '}
        <span className="kp-liten kp-dempet">
          {areas !== undefined && `${areas} · `}
          {when}
        </span>
      </span>
      {kanAvslutte(egen, rolle) && (
        <Link
          {...sted.avslutt(rolle.id)}
          className="kp-liten"
          aria-label={t('folk:avsluttRolleFor', { rolle: t(`felles:rolleISetning.${rolle.rolle}`), navn })}
        >
          {t('folk:avsluttRolle')}
        </Link>
      )}
    </li>
  );
}
