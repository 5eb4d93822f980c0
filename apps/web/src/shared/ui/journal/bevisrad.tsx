import { StarFillIcon } from '@navikt/aksel-icons';
import { type ReactNode, Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { datoITekst } from '../../lib/format';
import { datoAv } from '../../lib/dato';
import { Ikon } from '../ikon';
import { Rad } from '../liste';
import { Sitat } from '../sitat';
import { Statuschip } from '../statuschip';
import { aktivitetschip, bevisfakta, hvemHar, sammentekst, sisteRaad, tittelPaa } from './aktivitetstekst';
import type { Bevis } from './typer';

/** Most entries have none, and the pages that show evidence are held to their weight. */
const Vedleggsliste = lazy(async () => ({ default: (await import('./vedlegg')).Vedleggsliste }));

interface RadProps {
  bevis: Bevis;
  /** `<Stjerne>` where the reader may choose, else nothing. */
  foran?: ReactNode;
  /** A link with the title; plain text unless told. */
  tittel?: ReactNode;
  /** More under the facts, e.g. which goals it counts on. */
  children?: ReactNode;
}

export function Aktivitetschip({ bevis }: { bevis: Pick<Bevis, 'privat' | 'tilstand' | 'merketAvLeder'> }) {
  return bevis.privat ? (
    <Statuschip ting="synlighet" tilstand="BARE_DEG" />
  ) : (
    <Statuschip ting="aktivitet" tilstand={aktivitetschip(bevis)} />
  );
}

/** An activity as a row in `<Liste>`: title, facts, the advice that was given, state. */
export function Bevisrad({ bevis, foran, tittel, children }: RadProps) {
  const { t } = useTranslation('journal');
  const advice = sisteRaad(bevis);
  return (
    <Rad
      topp
      foran={foran}
      tittel={tittel ?? tittelPaa(bevis)}
      fakta={bevisfakta(bevis)}
      status={<Aktivitetschip bevis={bevis} />}
    >
      {advice?.tekst && <p className="kp-liten kp-les">{t('raad', { navn: advice.av.navn, tekst: advice.tekst })}</p>}
      {children}
    </Rad>
  );
}

interface LesningProps {
  bevis: Bevis;
  stjerne?: boolean;
  aapen?: boolean;
  /** More inside, e.g. a button. */
  children?: ReactNode;
}

/** The same activity to be read in place: inside `<div className="kp-lesliste">`. */
export function Bevislesning({ bevis, stjerne = false, aapen = false, children }: LesningProps) {
  const { t } = useTranslation('journal');
  const [open, setOpen] = useState(aapen);
  const advice = sisteRaad(bevis);
  const facts = [bevisfakta(bevis), hvemHar(bevis)].filter(Boolean).join(' · ');
  return (
    <details
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {stjerne ? <Ikon av={StarFillIcon} klasse="stjerne" /> : <span />}
        <span>
          <b className="kp-sterk">{tittelPaa(bevis)}</b>
          {stjerne && <span className="kp-bare-skjermleser">. {t('bestEksempel')}</span>}
          <span className="kp-liten kp-dempet">{facts}</span>
        </span>
      </summary>
      <div className="kp-stabel">
        <p className="kp-les kp-linjeskift">{bevis.tekst || t('ingenTekst')}</p>
        {bevis.vedlegg.length > 0 && (
          <Suspense>
            <Vedleggsliste vedlegg={bevis.vedlegg} />
          </Suspense>
        )}
        {bevis.bekreftetSammen && <p className="kp-liten kp-dempet">{sammentekst(bevis.bekreftetSammen)}</p>}
        {advice?.tekst && <Sitat kilde={`${advice.av.navn}, ${datoITekst(datoAv(advice.tid))}`}>{advice.tekst}</Sitat>}
        {children}
      </div>
    </details>
  );
}
