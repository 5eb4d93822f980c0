import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { rollested, useRolle } from '../../../shared/lib/rolle';
import { virksomhetQuery } from '../../../shared/lib/virksomheter';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke, TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { type Folk, type Folkerad, type Folkerolle, folkQuery } from '../api/folk';
import { AvsluttRolle } from '../components/avslutt-rolle';
import { rolletid } from '../components/folkeregler';
import { eget, type Folkested, iRegisteret, NASJONALT } from '../components/folkesteder';

/** Ending a role is a page of its own, with a preview of what happens. */
export function AvsluttRolleSide() {
  const { rolleId } = useParams({ from: '/innlogget/folk/roller/$rolleId/avslutt' });
  const { rolle } = useRolle();
  return <Avslutt rolleId={rolleId} sted={eget(rolle.virksomhetId ?? '')} stedsnavn={rollested(rolle)} />;
}

export function AvsluttRolleIRegisteretSide() {
  const { t } = useTranslation('folk');
  const { id, rolleId } = useParams({ from: '/innlogget/virksomheter/$id/folk/roller/$rolleId/avslutt' });
  const virksomhet = useQuery(virksomhetQuery(id));
  return (
    <Hentet sporring={virksomhet} laster={t('laster')} form="side">
      {({ navn }) => <Avslutt rolleId={rolleId} sted={iRegisteret(id)} stedsnavn={navn} />}
    </Hentet>
  );
}

export function AvsluttNasjonalSide() {
  const { rolleId } = useParams({ from: '/innlogget/folk/nasjonale/roller/$rolleId/avslutt' });
  return <Avslutt rolleId={rolleId} sted={NASJONALT} stedsnavn="" />;
}

interface Props {
  rolleId: string;
  sted: Folkested;
  stedsnavn: string;
}

function Avslutt({ rolleId, sted, stedsnavn }: Props) {
  const { t } = useTranslation('folk');
  const folk = useQuery(folkQuery(sted.virksomhetId));
  return (
    <Hentet sporring={folk} laster={t('laster')} form="side">
      {(data) => <Funnet {...{ rolleId, sted, stedsnavn, folk: data }} />}
    </Hentet>
  );
}

interface Treff {
  person: Folkerad;
  rolle: Folkerolle;
}

const find = ({ personer }: Folk, rolleId: string): Treff | null => {
  for (const person of personer) {
    const rolle = person.roller.find(({ id }) => id === rolleId);
    if (rolle) return { person, rolle };
  }
  return null;
};

function Funnet({ rolleId, sted, stedsnavn, folk }: Props & { folk: Folk }) {
  const { t } = useTranslation(['folk', 'felles']);
  // As it was when the page opened: after the act the list is fetched anew, and the receipt must stay.
  const [found] = useState(() => find(folk, rolleId));
  if (!found)
    return <Beskjed sted={sted} tittel={t('folk:avslutt.finnesIkke')} tekst={t('folk:avslutt.finnesIkkeTekst')} />;
  const { person, rolle } = found;
  const { navn } = person;
  if (rolletid(rolle) === 'slutt')
    return <Beskjed sted={sted} tittel={t('folk:avslutt.alt')} tekst={t('folk:avslutt.altTekst', { navn })} />;
  const name = t(`felles:rolleISetning.${rolle.rolle}`);
  const placed = stedsnavn === '' ? name : t('felles:rolleISted', { rolle: name, sted: stedsnavn });
  return (
    <Side sted={sted} tittel={t('folk:avslutt.tittel', { rolle: name, navn })} ingress={t('folk:avslutt.ingress')}>
      <AvsluttRolle {...{ person, rolle, sted }} rollenavn={placed} />
    </Side>
  );
}

function Beskjed({ sted, tittel, tekst }: { sted: Folkested; tittel: string; tekst: string }) {
  const { t } = useTranslation('folk');
  return (
    <Side sted={sted} tittel={tittel} ingress={tekst}>
      <KnappLenke {...sted.liste} variant="secondary">
        {t('kvittering.tilListen')}
      </KnappLenke>
    </Side>
  );
}

function Side({
  sted,
  tittel,
  ingress,
  children,
}: {
  sted: Folkested;
  tittel: string;
  ingress: string;
  children: ReactNode;
}) {
  const { t } = useTranslation('folk');
  useDokumenttittel(tittel);
  return (
    <>
      <Sidetopp
        tittel={tittel}
        tilbake={
          <TilbakeLenke {...sted.liste}>{t(sted.virksomhetId === null ? 'sideNasjonale' : 'side')}</TilbakeLenke>
        }
        ingress={ingress}
      />
      <Innhold>{children}</Innhold>
    </>
  );
}
