import { Navigate } from '@tanstack/react-router';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../shared/lib/dokumenttittel';
import { fornavn } from '../shared/lib/format';
import { RolleContext, rollenavn, type Rollevalg } from '../shared/lib/rolle';
import { Sidetopp } from '../shared/ui/sidetopp';
import { useMeny } from './bruk-meny';
import { IngenRolle } from './uten-tilgang';

/** `/`: the first page of the role in force. */
export function Forside() {
  const valg = use(RolleContext);
  return valg ? <TilRollensSide valg={valg} /> : <IngenRolle />;
}

function TilRollensSide({ valg }: { valg: Rollevalg }) {
  const { meny } = useMeny(valg);
  const first = meny.topp[0];
  // The address comes from the router's own list of pages.
  return first ? <Navigate to={first.til} replace /> : <UtenSider valg={valg} />;
}

function UtenSider({ valg }: { valg: Rollevalg }) {
  const { t } = useTranslation();
  const title = t('forside.ingenSider', { navn: fornavn(valg.meg.navn) });
  useDokumenttittel(title);
  return <Sidetopp tittel={title} ingress={t('forside.ingenSiderTekst', { rolle: rollenavn(valg.rolle) })} />;
}
