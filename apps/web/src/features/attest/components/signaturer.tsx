import { useTranslation } from 'react-i18next';
import type { Periodeattest } from '../api/attest';
import { dato, tidspunkt } from './papirord';
import { Qr } from './qr';

type Attestsignatur = Periodeattest['signaturer'][number];

/** «Leder, Fjellvik kommune · HPR 9000047» */
function Stilling({ signatur: { rolle, virksomhet, hprNummer } }: { signatur: Attestsignatur }) {
  const { t } = useTranslation(['attestark', 'felles'], { lng: 'nb' });
  const role = t('felles:rolleSted', { rolle: t(`felles:roller.${rolle}`), sted: virksomhet });
  return hprNummer === null ? role : t('attestark:medHpr', { rolle: role, hpr: hprNummer });
}

/** The last signature, with the address its code is checked at. */
export function Signatur({ signatur, adresse }: { signatur: Attestsignatur; adresse: string }) {
  const { t } = useTranslation('attestark');
  const { navn, fra, tilDato, tid, signaturNr, kontrollkode } = signatur;
  return (
    <section className="kp-ark__sign">
      <div>
        <p className="kp-ark__liten">{t('signertAv')}</p>
        <p className="kp-ark__navn">{navn}</p>
        <p>
          <Stilling signatur={signatur} />
        </p>
        <p>{tidspunkt(tid)}</p>
        <p className="kp-ark__liten">
          {t('gjelder', { fra: dato(fra), til: dato(tilDato) })}
          <br />
          {t('signatur', { nr: signaturNr, kode: kontrollkode })}
        </p>
      </div>
      <div className="kp-ark__qr">
        <Qr tekst={adresse} navn={t('qr')} />
      </div>
    </section>
  );
}

/** Each earlier attest of the same period: which days, who, and when. */
export function Tidligere({ signaturer }: { signaturer: readonly Attestsignatur[] }) {
  const { t } = useTranslation('attestark');
  if (signaturer.length === 0) return null;
  return (
    <>
      <h3 className="kp-ark__under">{t('tidligere')}</h3>
      <ul className="kp-ark__tidligere">
        {signaturer.map((signatur) => (
          <li key={signatur.signaturNr}>
            <p>{t('fraTil', { fra: dato(signatur.fra), til: dato(signatur.tilDato) })}</p>
            <p>
              {signatur.navn}
              <br />
              <Stilling signatur={signatur} />
            </p>
            <p>
              {tidspunkt(signatur.tid)}
              <br />
              {t('signatur', { nr: signatur.signaturNr, kode: signatur.kontrollkode })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
