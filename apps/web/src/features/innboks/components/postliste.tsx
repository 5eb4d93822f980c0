import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Oppgave } from '../../../shared/lib/arbeidsliste';
import { useRolle } from '../../../shared/lib/rolle';
import { Ikon } from '../../../shared/ui/ikon';
import { Dager } from '../../../shared/ui/liste';
import type { Innboks } from './bruk-innboks';
import { erEgen, oppgavefakta, oppgavetittel } from './oppgavetekst';

interface Props {
  innboks: Innboks;
  /** In the one-column layout: what the open item holds, inside its row. */
  innhold: ReactNode;
}

/** Oldest first: title, person, what it is, days. */
export function Postliste({ innboks, innhold }: Props) {
  const { t } = useTranslation('innboks');
  return (
    <section className="kp-innboks__liste" aria-label={t('liste.navn')}>
      <div className="kp-innboks__velg">
        <span>{t('liste.sak')}</span>
        <span className="kp-dempet">{t('liste.dager')}</span>
      </div>
      <ul className="kp-poster">
        {innboks.vist.map((oppgave) => (
          <Post key={oppgave.id} oppgave={oppgave} innboks={innboks}>
            {innboks.enKolonne && innboks.valgt?.id === oppgave.id && innhold}
          </Post>
        ))}
      </ul>
    </section>
  );
}

function Post({ oppgave, innboks, children }: { oppgave: Oppgave; innboks: Innboks; children: ReactNode }) {
  const { t } = useTranslation(['innboks', 'felles']);
  const { meg } = useRolle();
  const { person, enKolonne, valgt } = innboks;
  const open = valgt?.id === oppgave.id;
  const several = meg.roller.length > 1;
  const as = several ? t('innboks:liste.som', { rolle: t(`felles:rolleISetning.${oppgave.rolle}`) }) : '';
  const sak = enKolonne && open ? {} : { sak: oppgave.id };
  return (
    <li className="kp-post kp-post--ren" data-aktiv={open ? '' : undefined}>
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
