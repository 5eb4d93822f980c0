import { Input } from '@digdir/designsystemet-react';
import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Oppgave } from '../../../shared/lib/arbeidsliste';
import { useRolle } from '../../../shared/lib/rolle';
import { Ikon } from '../../../shared/ui/ikon';
import { Dager } from '../../../shared/ui/liste';
import type { Innboks } from './bruk-innboks';
import type { Valgte } from './bruk-valgte';
import { erEgen, oppgavefakta, oppgavetittel } from './oppgavetekst';

interface Props {
  innboks: Innboks;
  valgte: Valgte;
  /** In the one-column layout: what the open item holds, inside its row. */
  innhold: ReactNode;
}

/** One item alone is decided where it stands. */
const FLERE = 2;

/** Oldest first: tick, title, person, what it is, days. */
export function Postliste({ innboks, valgte, innhold }: Props) {
  const { t } = useTranslation('innboks');
  const several = valgte.mulige.length >= FLERE;
  return (
    <section className="kp-innboks__liste" aria-label={t('liste.navn')}>
      <div className="kp-innboks__velg">
        {several ? <VelgAlle valgte={valgte} /> : <span>{t('liste.sak')}</span>}
        <span className="kp-dempet">{t('liste.dager')}</span>
      </div>
      <ul className="kp-poster">
        {innboks.vist.map((oppgave) => (
          <Post key={oppgave.id} oppgave={oppgave} innboks={innboks} valgte={several ? valgte : null}>
            {innboks.enKolonne && innboks.valgt?.id === oppgave.id && innhold}
          </Post>
        ))}
      </ul>
    </section>
  );
}

function VelgAlle({ valgte: { mulige, valgt, velgAlle } }: { valgte: Valgte }) {
  const { t } = useTranslation('innboks');
  const some = valgt.length > 0 && valgt.length < mulige.length;
  return (
    <label>
      <Input
        type="checkbox"
        ref={(box) => {
          if (box) box.indeterminate = some;
        }}
        checked={valgt.length === mulige.length}
        onChange={(event) => {
          velgAlle(event.target.checked);
        }}
      />
      {t('valg.alle', { antall: mulige.length })}
    </label>
  );
}

function Kryss({ oppgave, valgte: { mulige, erValgt, veksle } }: { oppgave: Oppgave; valgte: Valgte }) {
  const { t } = useTranslation('innboks');
  // What has fields of its own keeps its place in the column.
  if (!mulige.includes(oppgave)) return <span />;
  return (
    <Input
      type="checkbox"
      aria-label={t('valg.velg', { tittel: oppgavetittel(oppgave), navn: oppgave.lis.navn })}
      checked={erValgt(oppgave)}
      onChange={() => {
        veksle(oppgave);
      }}
    />
  );
}

interface Postprops {
  oppgave: Oppgave;
  innboks: Innboks;
  /** Null where there is nothing to sign together. */
  valgte: Valgte | null;
  children: ReactNode;
}

function Post({ oppgave, innboks, valgte, children }: Postprops) {
  const { t } = useTranslation(['innboks', 'felles']);
  const { meg } = useRolle();
  const { person, enKolonne, valgt } = innboks;
  const open = valgt?.id === oppgave.id;
  const several = meg.roller.length > 1;
  const as = several ? t('innboks:liste.som', { rolle: t(`felles:rolleISetning.${oppgave.rolle}`) }) : '';
  const sak = enKolonne && open ? {} : { sak: oppgave.id };
  return (
    <li className={valgte ? 'kp-post' : 'kp-post kp-post--ren'} data-aktiv={open ? '' : undefined}>
      {valgte && <Kryss oppgave={oppgave} valgte={valgte} />}
      <div>
        <Link
          to="/innboks"
          search={{ ...sak, ...(person !== undefined && { person }) }}
          replace
          resetScroll={false}
          data-sak={oppgave.id}
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={open && !enKolonne ? 'true' : undefined}
          aria-expanded={enKolonne ? open : undefined}
        >
          {oppgavetittel(oppgave)}
        </Link>
        <p>{erEgen(oppgave) ? t('innboks:liste.egen') : oppgave.lis.navn}</p>
        <p className="kp-dempet">{[oppgavefakta(oppgave), as].filter(Boolean).join(' · ')}</p>
      </div>
      <Venter oppgave={oppgave} innboks={innboks} />
      {children && <div className="kp-post__les">{children}</div>}
    </li>
  );
}

function Venter({ oppgave, innboks }: { oppgave: Oppgave; innboks: Innboks }) {
  const { t } = useTranslation('innboks');
  const done = innboks.avgjorte.get(oppgave.id);
  if (done) {
    return (
      <span className="kp-post__gjort">
        <Ikon av={CheckmarkCircleFillIcon} />
        {t(`gjort.${done.utfall}`)}
      </span>
    );
  }
  if (innboks.borte === oppgave.id) return null;
  if (oppgave.dager < 1) return <span className="kp-dager kp-post__idag">{t('liste.idag')}</span>;
  return <Dager antall={oppgave.dager} delt />;
}
