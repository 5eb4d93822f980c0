import { useTranslation } from 'react-i18next';
import { Merke } from '../../../shared/ui/merke';
import type { Periodeattest } from '../api/attest';
import { Attestfravaer, Tjenestetabell } from './tjeneste';
import { Signatur, Tidligere } from './signaturer';
import { dato, leddnavn, spesialitetsnavn } from './papirord';

/** The paper, the same as the PDF: always light, and in bokmål. */
export function Ark({ attest }: { attest: Periodeattest }) {
  const { t } = useTranslation('attestark');
  const address = new URL(attest.kontrollLenke, window.location.origin).href;
  return (
    <div className="kp-arkbord">
      <article className="kp-ark" aria-labelledby="ark-tittel" lang="nb" data-color-scheme="light">
        <header className="kp-ark__hode">
          <div>
            <p className="kp-ark__avs">{attest.virksomhet.navn}</p>
            <p>{t('orgnr', { nr: attest.virksomhetOrgnr })}</p>
          </div>
          <p className="kp-ark__merke">
            <Merke />
            {t('portal')}
          </p>
        </header>
        <h2 className="kp-ark__tittel" id="ark-tittel">
          {t('tittel')}
        </h2>
        <p className="kp-ark__ingress">{t('bekrefter', { ledd: leddnavn(attest.spesialitet) })}</p>
        <Hvem attest={attest} />
        <Tjenestetabell attest={attest} />
        <Attestfravaer fravaer={attest.fravaer} />
        {attest.signaturer.slice(-1).map((signatur) => (
          <Signatur key={signatur.signaturNr} signatur={signatur} adresse={address} />
        ))}
        {attest.merknader.map((line) => (
          <p className="kp-ark__liten kp-ark__merknad" key={line}>
            {line}
          </p>
        ))}
        <Tidligere signaturer={attest.signaturer.slice(0, -1)} />
        <footer>{t('kontroll', { adresse: address })}</footer>
      </article>
    </div>
  );
}

function Hvem({ attest: { lis, lisHprNummer, spesialitet, regelsett } }: { attest: Periodeattest }) {
  const { t } = useTranslation('attestark');
  const rows = [
    { navn: t('navn'), verdi: lis.navn },
    { navn: t('hpr'), verdi: lisHprNummer ?? t('ikkeOppgitt') },
    { navn: t('spesialitet'), verdi: spesialitetsnavn(spesialitet) },
    { navn: t('regelsett'), verdi: t('utgave', { ...regelsett, fra: dato(regelsett.gyldigFra) }) },
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
