import { useTranslation } from 'react-i18next';
import { datoITekst, tall, tidspunkt } from '../../../shared/lib/format';
import type { Periodeattest } from '../api/attest';
import { Qr } from './qr';

type Attestsignatur = Periodeattest['signaturer'][number];

/** «Leder, Fjellvik kommune · HPR 9000047» */
function Stilling({ signatur: { rolle, virksomhet, hprNummer } }: { signatur: Attestsignatur }) {
  const { t } = useTranslation(['attest', 'felles']);
  const role = t('felles:rolleSted', { rolle: t(`felles:roller.${rolle}`), sted: virksomhet });
  return hprNummer === null ? role : t('attest:medHpr', { rolle: role, hpr: hprNummer });
}

/** The last signature, with the address its code is checked at. */
export function Signatur({ signatur, adresse }: { signatur: Attestsignatur; adresse: string }) {
  const { t } = useTranslation('attest');
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
          {t('gjelder', { fra: datoITekst(fra), til: datoITekst(tilDato) })}
          <br />
          {t('signatur', { nr: tall(signaturNr), kode: kontrollkode })}
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
  const { t } = useTranslation('attest');
  if (signaturer.length === 0) return null;
  return (
    <>
      <h3 className="kp-ark__under">{t('tidligere')}</h3>
      <ul className="kp-ark__tidligere">
        {signaturer.map((signatur) => (
          <li key={signatur.signaturNr}>
            <p>{t('fraTil', { fra: datoITekst(signatur.fra), til: datoITekst(signatur.tilDato) })}</p>
            <p>
              {signatur.navn}
              <br />
              <Stilling signatur={signatur} />
            </p>
            <p>
              {tidspunkt(signatur.tid)}
              <br />
              {t('signatur', { nr: tall(signatur.signaturNr), kode: signatur.kontrollkode })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
