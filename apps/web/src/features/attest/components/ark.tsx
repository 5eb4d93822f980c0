import { useTranslation } from 'react-i18next';
import { datoITekst, tall, tidspunkt } from '../../../shared/lib/format';
import type { Periodeattest } from '../api/attest';
import { Qr } from './qr';
import { Attestfravaer, Tjenestetabell } from './tjeneste';
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
        <Tjenestetabell attest={attest} />
        <Attestfravaer fravaer={attest.fravaer} />
        {attest.signaturer.map((signatur, index) => (
          <Signatur
            key={signatur.signaturNr}
            signatur={signatur}
            qr={index === attest.signaturer.length - 1 ? address : null}
          />
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

interface Signaturprops {
  signatur: Periodeattest['signaturer'][number];
  /** The address to check it at; null for all but the last of several. */
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
