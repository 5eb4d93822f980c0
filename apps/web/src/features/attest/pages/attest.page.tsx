import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { datoITekst } from '../../../shared/lib/format';
import { useRolle } from '../../../shared/lib/rolle';
import { Hentet } from '../../../shared/ui/hentet';
import { Ikon } from '../../../shared/ui/ikon';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Statuschip } from '../../../shared/ui/statuschip';
import { attestQuery, type Periodeattest, pdfadresse } from '../api/attest';
import { Ark } from '../components/ark';
import '../components/ark.css';

/** `/tjenestetid/$id/attest`: what the leder has attested, as it is on paper. */
export function AttestSide() {
  const { t } = useTranslation('attest');
  const { id } = useParams({ from: '/innlogget/tjenestetid/$id/attest' });
  const attest = useQuery(attestQuery(id));
  useDokumenttittel(t('tittel'));
  return (
    <Hentet sporring={attest} laster={t('laster')} form="side">
      {(data) => <Funnet attest={data} />}
    </Hentet>
  );
}

function Funnet({ attest }: { attest: Periodeattest }) {
  const { t } = useTranslation('attest');
  const { arena, virksomhet, fra, tilDato, periodeId, lis, erstattet } = attest;
  const what = { sted: arena?.navn ?? virksomhet.navn, fra: datoITekst(fra), til: datoITekst(tilDato), navn: lis.navn };
  return (
    <>
      <Sidetopp
        tilbake={<Tilbake />}
        status={<Statuschip ting="tjenesteperiode" tilstand={erstattet ? 'RETTET' : 'ATTESTERT'} />}
        tittel={t(erstattet ? 'kontrollside.erstattet' : 'tittel')}
        ingress={t('ingress', what)}
        handlinger={
          <>
            <Button asChild>
              <a href={pdfadresse(periodeId)} download={t('filnavn', { dato: tilDato })}>
                <Ikon av={DownloadIcon} />
                {t('lastNed')}
              </a>
            </Button>
            <Button
              variant="secondary"
              onClick={() => {
                window.print();
              }}
            >
              <Ikon av={PrinterSmallIcon} />
              {t('skrivUt')}
            </Button>
          </>
        }
      />
      <Innhold>
        <Ark attest={attest} />
      </Innhold>
    </>
  );
}

function Tilbake() {
  const { t } = useTranslation('attest');
  const { rolle } = useRolle();
  if (rolle.rolle === 'LIS') return <TilbakeLenke to="/tjenestetid">{t('tilbake')}</TilbakeLenke>;
  if (rolle.rolle === 'VEILEDER') return <TilbakeLenke to="/kandidater">{t('tilKandidater')}</TilbakeLenke>;
  if (rolle.rolle !== 'LEDER' && rolle.rolle !== 'STEDFORTREDER') return null;
  return <TilbakeLenke to="/virksomheten/tjenestetid">{t('tilbake')}</TilbakeLenke>;
}
