import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { etterKategori, katalogerQuery, type Katalogversjon, katalogversjonQuery } from '../../../shared/lib/kataloger';
import { Eksempelmerke } from '../../../shared/ui/eksempelmerke';
import { Hentet } from '../../../shared/ui/hentet';
import { Ikon } from '../../../shared/ui/ikon';
import { KnappLenke, TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Maalkategorier } from '../components/maalkategorier';
import { useErDirektorat } from '../components/redaktoer';
import { Versjonschip } from '../components/versjonschip';
import '../components/katalog.css';

/** `/kataloger/:versjonId`: one version with all its goals. */
export function KatalogversjonSide() {
  const { t } = useTranslation('kataloger');
  const { versjonId } = useParams({ from: '/innlogget/kataloger/$versjonId' });
  const versjon = useQuery(katalogversjonQuery(versjonId));
  const { data } = versjon;
  useDokumenttittel(data ? t('versjonAv', { katalog: data.katalog, nummer: data.nummer }) : t('side'));
  return (
    <Hentet sporring={versjon} laster={t('lasterVersjon')} form="side">
      {(funnet) => <Versjon versjon={funnet} />}
    </Hentet>
  );
}

function Versjon({ versjon }: { versjon: Katalogversjon }) {
  const { t } = useTranslation('kataloger');
  const edits = useErDirektorat();
  const { id, katalog, katalogKode, eksempel, nummer, status, maal } = versjon;
  const categories = etterKategori(maal).size;
  return (
    <>
      <Sidetopp
        tilbake={<TilbakeLenke to="/kataloger">{t('side')}</TilbakeLenke>}
        kode={katalogKode}
        status={<Merker versjon={versjon} />}
        tittel={
          categories > 1
            ? t('enVersjon.tittel', { maal: maal.length, kategorier: categories })
            : t('enVersjon.tittelEn', { maal: maal.length })
        }
        ingress={`${t('versjonAv', { katalog, nummer })}.${eksempel ? ` ${t('eksempelForklaring')}` : ''}`}
        handlinger={
          edits &&
          status === 'UTKAST' && (
            <KnappLenke to="/kataloger/$versjonId/publiser" params={{ versjonId: id }}>
              {t('enVersjon.publiser', { nummer })}
            </KnappLenke>
          )
        }
      />
      <Innhold>
        <Maalkategorier versjon={versjon} kanRevidere={edits} ved={<Nedlastinger versjonId={id} />} />
      </Innhold>
    </>
  );
}

function Merker({ versjon: { id, eksempel } }: { versjon: Katalogversjon }) {
  const kataloger = useQuery(katalogerQuery);
  const katalog = kataloger.data?.find(({ versjoner }) => versjoner.some((one) => one.id === id));
  const line = katalog?.versjoner.find((one) => one.id === id);
  return (
    <>
      {eksempel && <Eksempelmerke />}
      {katalog && line && <Versjonschip katalog={katalog} versjon={line} />}
    </>
  );
}

function Nedlastinger({ versjonId }: { versjonId: string }) {
  const { t } = useTranslation('kataloger');
  return (
    <div className="kp-rad">
      <LastNed href={`/api/katalogversjoner/${versjonId}/eksport.csv`} tekst={t('enVersjon.lastNedCsv')} />
      <LastNed href={`/api/katalogversjoner/${versjonId}/eksport.xlsx`} tekst={t('enVersjon.lastNedXlsx')} />
    </div>
  );
}

function LastNed({ href, tekst }: { href: string; tekst: string }) {
  return (
    <Button asChild variant="tertiary">
      <a href={href} download>
        <Ikon av={DownloadIcon} />
        {tekst}
      </a>
    </Button>
  );
}
