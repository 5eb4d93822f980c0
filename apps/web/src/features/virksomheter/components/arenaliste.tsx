import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tallord } from '../../../shared/lib/format';
import { Liste, Rad } from '../../../shared/ui/liste';
import { Chip } from '../../../shared/ui/statuschip';
import type { Arena, Avtale } from '../api/virksomheter';
import { manglerAvtale } from './avtalefrist';
import { useMaaltitler } from '../../../shared/lib/maaltitler';

interface Props {
  arenaer: readonly Arena[];
  avtaler: readonly Avtale[];
  /** The leder of the virksomhet changes them. */
  kanEndre: boolean;
}

export function Arenaliste({ arenaer, avtaler, kanEndre }: Props) {
  const { t } = useTranslation('virksomheter');
  if (arenaer.length === 0) return <p>{t('arenaer.tom')}</p>;
  return (
    <Liste navn={t('arenaer.tittel')}>
      {withoutFirst(arenaer, avtaler).map((arena) => (
        <Rad
          key={arena.id}
          topp
          tittel={kanEndre ? <Arenalenke arena={arena} /> : arena.navn}
          fakta={`${t(`arenatype.${arena.type}`)} ${t(arena.ekstern ? 'arenaer.ekstern' : 'arenaer.egen')}`}
          status={
            manglerAvtale(arena, avtaler) ? (
              <Chip farge="warning" ikon={ExclamationmarkTriangleIcon}>
                {t('arenaer.manglerAvtale')}
              </Chip>
            ) : undefined
          }
        >
          <Maal arena={arena} />
        </Rad>
      ))}
    </Liste>
  );
}

/** Those that need an agreement come first. */
const withoutFirst = (arenaer: readonly Arena[], avtaler: readonly Avtale[]): readonly Arena[] =>
  [true, false].flatMap((missing) => arenaer.filter((arena) => manglerAvtale(arena, avtaler) === missing));

function Arenalenke({ arena: { id, navn } }: { arena: Arena }) {
  return (
    <Link to="/virksomheten/arenaer/$arenaId" params={{ arenaId: id }}>
      {navn}
    </Link>
  );
}

function Maal({ arena: { maalkoder } }: { arena: Arena }) {
  const { t } = useTranslation('virksomheter');
  const [open, setOpen] = useState(false);
  const count = maalkoder.length;
  if (count === 0) return <p className="kp-liten kp-dempet">{t('arenaer.ingenMaal')}</p>;
  return (
    <details
      className="kp-virk__maal"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className="kp-liten">{t('arenaer.maal', { count, antall: tallord(count, true) })}</summary>
      {open && <Maaltitler maalkoder={maalkoder} />}
    </details>
  );
}

/** The titles are fetched when somebody wants to see them. */
function Maaltitler({ maalkoder }: { maalkoder: readonly string[] }) {
  const { titler } = useMaaltitler();
  return (
    <ul className="kp-virk__maalliste kp-liten">
      {maalkoder.map((kode) => (
        <li key={kode}>
          <span className="kp-kode">{kode}</span> <span>{titler.get(kode) ?? ''}</span>
        </li>
      ))}
    </ul>
  );
}
