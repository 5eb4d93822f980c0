import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { periode as dates } from '../../../shared/lib/format';
import { periodestatus, prognosetekst, telling } from '../../../shared/lib/periodefakta';
import { grunntekst, kategorinavn, stillingstekst } from '../../../shared/lib/tjenesteord';
import { type Tjenesteperiode, type Tjenestetid, tjenestetidQuery } from '../../../shared/lib/tjenestetid';
import { Datatabell } from '../../../shared/ui/datatabell';
import { Hentet } from '../../../shared/ui/hentet';
import { Statuschip } from '../../../shared/ui/statuschip';
import { Funnliste } from '../../../shared/ui/tjeneste/funnliste';
import { Kravliste } from '../../../shared/ui/tjeneste/kravliste';

/** The service time of one LIS, for those who follow or are responsible: the same facts as the LIS has. */
export function Tjenestetiden({ lopId }: { lopId: string }) {
  const { t } = useTranslation('lis');
  const tjenestetid = useQuery(tjenestetidQuery(lopId));
  return (
    <section className="kp-stabel" aria-labelledby="tjenestetid">
      <h2 id="tjenestetid">{t('tjenestetid.tittel')}</h2>
      <Hentet sporring={tjenestetid} laster={t('tjenestetid.laster')}>
        {(data) => <Funnet tid={data} />}
      </Hentet>
    </section>
  );
}

function Funnet({ tid }: { tid: Tjenestetid }) {
  const { t } = useTranslation('lis');
  const { perioder, prognose, krav, funn, begrenset } = tid;
  if (perioder.length === 0) return <p>{t('tjenestetid.ingen')}</p>;
  return (
    <>
      {begrenset && <p>{t('tjenestetid.begrenset')}</p>}
      {prognose && (
        <div>
          <p className="kp-sterk">{prognosetekst(prognose)}</p>
          {prognose.grunner.map((grunn) => (
            <p key={JSON.stringify(grunn)}>{grunntekst(grunn)}</p>
          ))}
        </div>
      )}
      {krav.length > 0 && <Kravliste krav={krav} />}
      {funn.length > 0 && <Funnliste funn={funn} navn={t('tjenestetid.funn')} />}
      <Periodene tid={tid} />
    </>
  );
}

function Periodene({ tid: { perioder, idag } }: { tid: Tjenestetid }) {
  const { t } = useTranslation('lis');
  return (
    <Datatabell
      navn={t('tjenestetid.tabell')}
      rader={[...perioder].sort((a, b) => b.fra.localeCompare(a.fra))}
      noekkel={({ id }) => id}
      kolonner={[
        { id: 'periode', navn: t('tjenestetid.periode'), celle: ({ fra, til }) => dates(fra, til) },
        { id: 'sted', navn: t('tjenestetid.sted'), celle: (periode) => <Sted periode={periode} /> },
        {
          ...{ id: 'stilling', navn: t('tjenestetid.stilling'), tall: true },
          celle: ({ stilling }) => stillingstekst(stilling),
        },
        {
          ...{ id: 'teller', navn: t('tjenestetid.teller') },
          celle: ({ teller }) => (teller === null ? t('tjenestetid.tellerIkke') : telling(teller)),
        },
        {
          ...{ id: 'status', navn: t('tjenestetid.status') },
          celle: (periode) => <Status periode={periode} idag={idag} />,
        },
      ]}
    />
  );
}

function Sted({ periode: { arena, virksomhet, kategori } }: { periode: Tjenesteperiode }) {
  return (
    <>
      {arena?.navn ?? virksomhet.navn}
      <span className="kp-linje kp-liten kp-dempet">{kategorinavn(kategori)}</span>
    </>
  );
}

function Status({ periode, idag }: { periode: Tjenesteperiode; idag: string }) {
  const { t } = useTranslation('lis');
  return (
    <>
      <Statuschip ting="tjenesteperiode" {...periodestatus(periode, idag)} />
      {periode.attestertTil !== null && (
        <span className="kp-linje kp-liten">
          <Link to="/tjenestetid/$id/attest" params={{ id: periode.id }}>
            {t('tjenestetid.attest')}
          </Link>
        </span>
      )}
    </>
  );
}
