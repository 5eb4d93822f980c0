import type { ReactNode } from 'react';
import { i18n } from '../../i18n/i18n';
import { datoITekst, tidspunkt } from '../../lib/format';
import { endretFakta } from '../../lib/periodefakta';
import type { Tjenestefordeling, Tjenesteperiode } from '../../lib/tjenestetid';
import { Sitat } from '../sitat';
import { Periodeendringer } from './periodeendringer';

type Attest = (Tjenesteperiode | Tjenestefordeling)['attester'][number];

/** «Mari Mose attesterte til og med 29. februar 2024, 22. november 2026 kl. 11.03» */
function setning({ handling, av, tilDato, tid }: Attest): string {
  const words = { ns: 'journal' as const, av: av.navn, tid: tidspunkt(tid) };
  if (handling === 'attester' && tilDato !== null)
    return i18n.t('nytt.attestert', { ...words, dato: datoITekst(tilDato) });
  return i18n.t(handling === 'returner' ? 'nytt.returnert' : 'nytt.annet', words);
}

/** Who has decided, in a sentence; null while it waits for somebody. */
export function sisteAvgjoerelse({ attester, tilstand }: Tjenesteperiode | Tjenestefordeling): string | null {
  const last = attester.at(-1);
  return last && tilstand !== 'REGISTRERT' ? `${setning(last)}.` : null;
}

/** What reads otherwise in a period, and who has decided on it meanwhile. */
export function nyttIPeriode(foer: Tjenesteperiode | undefined, naa: Tjenesteperiode | undefined): ReactNode {
  if (!foer || !naa) return null;
  const changed = endretFakta(foer, naa);
  const signed = naa.attester.slice(foer.attester.length);
  const files = JSON.stringify(foer.vedlegg) !== JSON.stringify(naa.vedlegg);
  if (changed.length + signed.length === 0 && !files) return null;
  return (
    <>
      <Avgjoerelser attester={signed} />
      <Periodeendringer endringer={changed} />
      {files && <p>{i18n.t('nytt.vedlegg', { ns: 'journal' })}</p>}
    </>
  );
}

/** Who has signed meanwhile, and what they wrote. */
export const Avgjoerelser = ({ attester }: { attester: readonly Attest[] }): ReactNode =>
  attester.map((attest) => (
    <div key={`${attest.tid}${attest.handling}`} className="kp-stabel kp-tett">
      <p>{setning(attest)}.</p>
      {attest.tekst !== null && <Sitat kilde={attest.av.navn}>{attest.tekst}</Sitat>}
    </div>
  ));
