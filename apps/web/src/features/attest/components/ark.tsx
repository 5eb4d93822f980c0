import { useTranslation } from 'react-i18next';
import { datoITekst, tall, tidspunkt } from '../../../shared/lib/format';
import { fravaerslinje, stillingstekst } from '../../../shared/lib/periodefakta';
import { desimaltall, kategorinavn, maanedstekst } from '../../../shared/lib/tjenesteord';
import type { Periodeattest } from '../api/attest';
import { Qr } from './qr';
import { spesialitetsnavn } from './spesialitet';

/** The paper: one page A4, the same as the PDF, always light. */
export function Ark({ attest }: { attest: Periodeattest }) {
  const { t } = useTranslation('attest');
  const address = new URL(attest.kontrollLenke, window.location.origin).href;
  return (
    <div className="kp-arkbord">
      <article className="kp-ark" aria-labelledby="ark-tittel">
        <header className="kp-ark__hode">
          <div>
            <p className="kp-ark__avs">{attest.virksomhet.navn}</p>
            <p>{t('orgnr', { nr: attest.virksomhetOrgnr })}</p>
          </div>
          <p className="kp-ark__merke">{t('portal')}</p>
        </header>
        <h2 className="kp-ark__tittel" id="ark-tittel">
          {t('tittel')}
        </h2>
        <p className="kp-ark__ingress">{t('bekrefter', { spesialitet: spesialitetsnavn(attest.spesialitet, true) })}</p>
        <Hvem attest={attest} />
        <Tjeneste attest={attest} />
        {attest.signaturer.map((signatur, index) => (
          <Signatur key={signatur.signaturNr} signatur={signatur} qr={index === 0 ? address : null} />
        ))}
        <footer>
          <div>
            {attest.merknader.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p>{t('kontroll', { adresse: address })}</p>
          </div>
          <p className="kp-nowrap">{t('side1')}</p>
        </footer>
      </article>
    </div>
  );
}

function Hvem({ attest: { lis, lisHprNummer, spesialitet } }: { attest: Periodeattest }) {
  const { t } = useTranslation('attest');
  const rows = [
    { navn: t('navn'), verdi: lis.navn },
    { navn: t('hpr'), verdi: lisHprNummer ?? t('ikkeOppgitt') },
    { navn: t('spesialitet'), verdi: spesialitetsnavn(spesialitet) },
  ];
  return (
    <dl className="kp-ark__fakta">
      {rows.map(({ navn, verdi }) => (
        <div key={navn}>
          <dt>{navn}</dt>
          <dd>{verdi}</dd>
        </div>
      ))}
    </dl>
  );
}

function Tjeneste({ attest }: { attest: Periodeattest }) {
  const { t } = useTranslation('attest');
  const { fra, tilDato, arena, virksomhet, kategori, stilling, fravaer, teller, annetSted } = attest;
  const label = { stilling: t('stilling'), maaneder: t('maaneder') };
  return (
    <>
      <table className="kp-ark__tabell" role="table">
        <caption>{t('attestert')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[t('periode'), t('sted')].map((name) => (
              <th key={name} scope="col" role="columnheader">
                {name}
              </th>
            ))}
            {[label.stilling, label.maaneder].map((name) => (
              <th key={name} scope="col" role="columnheader" className="tall">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          <tr role="row">
            <td role="cell">{t('fraTil', { fra: datoITekst(fra), til: datoITekst(tilDato) })}</td>
            <td role="cell">
              {arena?.navn ?? virksomhet.navn}
              <small>{kategorinavn(kategori)}</small>
              {annetSted && <small>{t('annetSted', { tittel: annetSted.tittel, utsteder: annetSted.utsteder })}</small>}
            </td>
            <td role="cell" className="tall" data-navn={label.stilling}>
              {stillingstekst(stilling)}
            </td>
            <td role="cell" className="tall" data-navn={label.maaneder}>
              {maanedstekst(teller)}
            </td>
          </tr>
        </tbody>
      </table>
      <h3 className="kp-ark__under">{t('fravaer')}</h3>
      {fravaer.length === 0 ? (
        <p>{t('ingenFravaer')}</p>
      ) : (
        <ul className="kp-ark__liste">
          {fravaer.map((row) => (
            <li key={row.id}>
              {fravaerslinje(row)}
              {row.dagerSatt !== null && `. ${t('dager', { satt: desimaltall(row.dagerSatt), foreslaatt: desimaltall(row.dagerForeslaatt ?? 0) })}`}
            </li>
          ))}
        </ul>
      )}
      <p className="kp-ark__liten">{t('foerFravaer')}</p>
    </>
  );
}

interface Signaturprops {
  signatur: Periodeattest['signaturer'][number];
  /** The address to check it at; null for the later of several. */
  qr: string | null;
}

function Signatur({ signatur, qr }: Signaturprops) {
  const { t } = useTranslation(['attest', 'felles']);
  const { navn, rolle, virksomhet, hprNummer, fra, tilDato, tid, signaturNr, kontrollkode } = signatur;
  const role = t('felles:rolleSted', { rolle: t(`felles:roller.${rolle}`), sted: virksomhet });
  return (
    <section className="kp-ark__sign">
      <div>
        <p className="kp-ark__liten">{t('attest:signertAv')}</p>
        <p className="kp-ark__navn">{navn}</p>
        <p>{hprNummer === null ? role : t('attest:medHpr', { rolle: role, hpr: hprNummer })}</p>
        <p>{tidspunkt(tid)}</p>
        <p className="kp-ark__liten">
          {t('attest:gjelder', { fra: datoITekst(fra), til: datoITekst(tilDato) })}
          <br />
          {t('attest:signatur', { nr: tall(signaturNr), kode: kontrollkode })}
        </p>
      </div>
      {qr !== null && (
        <div className="kp-ark__qr">
          <Qr tekst={qr} navn={t('attest:qr')} />
        </div>
      )}
    </section>
  );
}
