import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiFeil } from '../../../shared/lib/api-feil';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { periode as dates, tall, tidspunkt } from '../../../shared/lib/format';
import { kategorinavn, stillingstekst } from '../../../shared/lib/tjenesteord';
import { Hentet } from '../../../shared/ui/hentet';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Fakta } from '../../../shared/ui/tallrad';
import { type Attestkontroll, attestkontrollQuery } from '../api/attest';

/** No such code, or something that could not be one. */
const isUnknown = (error: unknown): boolean =>
  error instanceof ApiFeil && (error.status === 404 || error.status === 400);

/** `/kontroll/$kode`: open to whoever holds the paper; the QR code on it leads here. */
export function KontrollSide() {
  const { t } = useTranslation('attest');
  const { kode } = useParams({ from: '/kontroll/$kode' });
  const kontroll = useQuery(attestkontrollQuery(kode));
  useDokumenttittel(t('kontrollside.tittel'), isUnknown(kontroll.error));
  if (isUnknown(kontroll.error)) {
    return (
      <>
        <Sidetopp tittel={t('kontrollside.ukjent')} />
        <Innhold>
          <p className="kp-les">{t('kontrollside.ukjentTekst')}</p>
        </Innhold>
      </>
    );
  }
  return (
    <Hentet sporring={kontroll} laster={t('kontrollside.laster')} form="side">
      {(data) => <Funnet kontroll={data} kode={kode} />}
    </Hentet>
  );
}

function Funnet({ kontroll, kode }: { kontroll: Attestkontroll; kode: string }) {
  const { t } = useTranslation('attest');
  const { virksomhet, kategori, stilling, fra, tilDato, signaturNr, tid, erstattet } = kontroll;
  return (
    <>
      <Sidetopp
        tittel={t(erstattet ? 'kontrollside.erstattet' : 'kontrollside.ekte')}
        ingress={t(erstattet ? 'kontrollside.erstattetTekst' : 'kontrollside.ekteTekst')}
      />
      <Innhold>
        <Fakta
          fakta={[
            { navn: t('kontrollside.virksomhet'), verdi: virksomhet },
            { navn: t('kontrollside.tid'), verdi: dates(fra, tilDato) },
            { navn: t('kontrollside.kategori'), verdi: kategorinavn(kategori) },
            { navn: t('kontrollside.stilling'), verdi: stillingstekst(stilling) },
            {
              navn: t('kontrollside.signatur'),
              verdi: t('kontrollside.signert', { nr: tall(signaturNr), tid: tidspunkt(tid) }),
            },
            { navn: t('kontrollside.kode'), verdi: kode },
          ]}
        />
      </Innhold>
    </>
  );
}
