import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { stortTallord } from '../../../shared/lib/format';
import { rollested, useRolle } from '../../../shared/lib/rolle';
import { virksomhetQuery } from '../../../shared/lib/virksomheter';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke, TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { type Folkerad, folkQuery } from '../api/folk';
import { Folkeliste } from '../components/folkeliste';
import { harSluttet } from '../components/folkeregler';
import { eget, type Folkested, iRegisteret, NASJONALT } from '../components/folkesteder';

/** `/folk`: everyone with a role in the leder's own virksomhet. */
export function FolkSide() {
  const { t } = useTranslation('folk');
  const { rolle } = useRolle();
  useDokumenttittel(t('side'));
  // Mails and notices name one address for all who give roles; those outside have their own list.
  if (rolle.virksomhetId === null) return <Navigate to="/folk/nasjonale" replace />;
  return <Folkeside sted={eget(rolle.virksomhetId)} stedsnavn={rollested(rolle)} bareLedelse={false} />;
}

/** `/virksomheter/:id/folk`: who leads a virksomhet, for those who keep the register. */
export function FolkIRegisteretSide() {
  const { t } = useTranslation('folk');
  const { id } = useParams({ from: '/innlogget/virksomheter/$id/folk' });
  const virksomhet = useQuery(virksomhetQuery(id));
  useDokumenttittel(t('side'));
  return (
    <Hentet sporring={virksomhet} laster={t('laster')} form="side">
      {({ navn }) => <Folkeside sted={iRegisteret(id)} stedsnavn={navn} bareLedelse />}
    </Hentet>
  );
}

/** `/folk/nasjonale`: those whose role is not tied to a virksomhet. */
export function NasjonaleSide() {
  const { t } = useTranslation('folk');
  const folk = useQuery(folkQuery(null));
  useDokumenttittel(t('sideNasjonale'));
  return (
    <Hentet sporring={folk} laster={t('laster')} form="side">
      {({ personer }) => {
        const count = current(personer).length;
        const title = t('overskriftNasjonale', { count, antall: stortTallord(count) });
        return (
          <>
            <Sidetopp
              tittel={title}
              ingress={<Konti personer={personer} />}
              handlinger={<LeggTil sted={NASJONALT} tekst={t('ny.tittelNasjonal')} />}
            />
            <Innhold>
              <Folkeliste personer={personer} sted={NASJONALT} bareLedelse={false} />
            </Innhold>
          </>
        );
      }}
    </Hentet>
  );
}

const current = (personer: readonly Folkerad[]): readonly Folkerad[] =>
  personer.filter((person) => !harSluttet(person));

interface Props {
  sted: Folkested;
  stedsnavn: string;
  bareLedelse: boolean;
}

function Folkeside({ sted, stedsnavn, bareLedelse }: Props) {
  const { t } = useTranslation('folk');
  const folk = useQuery(folkQuery(sted.virksomhetId));
  return (
    <Hentet sporring={folk} laster={t('laster')} form="side">
      {({ personer }) => {
        const count = current(personer).length;
        const words = { count, antall: stortTallord(count), sted: stedsnavn };
        const none = t(bareLedelse ? 'ingenLeder' : 'ingen', words);
        const some = t(bareLedelse ? 'overskriftLedelse' : 'overskrift', words);
        return (
          <>
            <Sidetopp
              tittel={count === 0 ? none : some}
              tilbake={bareLedelse && <TilVirksomhet id={sted.virksomhetId ?? ''} navn={stedsnavn} />}
              ingress={bareLedelse ? t('ingressLedelse') : <Konti personer={personer} />}
              handlinger={
                <>
                  <LeggTil sted={sted} tekst={t(bareLedelse ? 'leggTilLeder' : 'leggTil')} />
                  {!bareLedelse && (
                    <KnappLenke to="/oppsett" variant="secondary">
                      {t('fraFil')}
                    </KnappLenke>
                  )}
                </>
              }
            />
            <Innhold>
              <Folkeliste personer={personer} sted={sted} bareLedelse={bareLedelse} />
            </Innhold>
          </>
        );
      }}
    </Hentet>
  );
}

function LeggTil({ sted, tekst }: { sted: Folkested; tekst: string }) {
  return <KnappLenke {...sted.ny}>{tekst}</KnappLenke>;
}

function TilVirksomhet({ id, navn }: { id: string; navn: string }) {
  return (
    <TilbakeLenke to="/virksomheter/$id" params={{ id }}>
      {navn}
    </TilbakeLenke>
  );
}

function Konti({ personer }: { personer: readonly Folkerad[] }) {
  const { t } = useTranslation('folk');
  const here = current(personer);
  const unused = here.filter(({ aktivert }) => !aktivert).length;
  const asking = here.filter(({ aktivert, vilHaPassord }) => aktivert && vilHaPassord).length;
  if (here.length === 0) return null;
  const sentences = [
    asking > 0 ? t('ventePassord', { count: asking, antall: stortTallord(asking) }) : null,
    unused > 0 ? t('ikkeITaBruk', { count: unused, antall: stortTallord(unused) }) : null,
    asking + unused === 0 ? t('alleITaBruk') : null,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}
