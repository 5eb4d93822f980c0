import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Oppgave } from '../../../shared/lib/arbeidsliste';
import { oppramsing, stortTallord, tallord } from '../../../shared/lib/format';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Tekstomraade } from '../../../shared/ui/skjemafelt';
import { Uthevet } from '../../../shared/ui/uthevet';
import { Avkrysningsgruppe, Avkrysningskort } from '../../../shared/ui/valg';
import { Feilvarsel, Varsel } from '../../../shared/ui/varsel';
import type { Samling } from './bruk-samling';
import { oppgavetittel, somHvem } from './oppgavetekst';
import { kortId } from './samlekort';
import { slagAv } from './samleslag';

/** «supervisør i Fjellvik kommune», each role once. */
export const rollerI = (saker: readonly Oppgave[]): string => oppramsing([...new Set(saker.map(somHvem))]);

/** One signature at the bottom: words for all, that they are read, and the press. */
export function Signeringspanel({ samling }: { samling: Samling }) {
  const { t } = useTranslation(['samlet', 'felles']);
  const id = useId();
  const { saker, ikkeVist, hindre, feil } = samling;
  const { form, read, setRead, pressed, press } = useTrykk(samling);
  const count = saker.length - hindre.size;
  return (
    <form
      ref={form}
      className="kp-kort kp-kort--tonet kp-stabel"
      tabIndex={-1}
      aria-labelledby={id}
      noValidate
      onSubmit={press}
    >
      <h2 id={id}>{t('samlet:signer.tittel')}</h2>
      <p className="kp-les">
        <Uthevet tekst={t('samlet:signer.tekst', { rolle: rollerI(saker) })} />
      </p>
      <Tekstomraade
        ledetekst={t('samlet:signer.felles')}
        hjelp={t('samlet:signer.fellesHjelp')}
        valgfritt
        rader={2}
        verdi={samling.raad()}
        onEndre={samling.skrivRaad}
      />
      {pressed && <IkkeVist saker={ikkeVist} />}
      <Avkrysningsgruppe
        ledetekst={t('samlet:signer.tittel')}
        feil={pressed && !read ? t('samlet:signer.maaLese') : undefined}
      >
        <Avkrysningskort
          tittel={t('samlet:signer.lest', { count, antall: tallord(count) })}
          valgt={read}
          onEndre={setRead}
        />
      </Avkrysningsgruppe>
      <Feilvarsel feil={feil} />
      <IVeien saker={saker.filter(({ id: sak }) => hindre.has(sak))} />
      <Knapper samling={samling} />
    </form>
  );
}

/** What is missing, or what was refused, leaves focus where one goes on. */
function useTrykk({ ikkeVist, hindre, feil, sender, signer }: Samling) {
  const form = useRef<HTMLFormElement>(null);
  const [read, setRead] = useState(false);
  const [pressed, setPressed] = useState(false);
  const focus = (selector: string): void => form.current?.querySelector<HTMLElement>(selector)?.focus();
  useEffect(() => {
    // The button could not hold focus while it was sent: it stands ready for the next press.
    if (!sender && feil !== null) focus('button[type=submit]');
  }, [sender, feil]);
  const press = (event: SyntheticEvent): void => {
    event.preventDefault();
    setPressed(true);
    if (read && ikkeVist.length === 0) signer(hindre.size > 0);
    // Once it has been drawn: the items that are not shown yet, or else the tick.
    else window.setTimeout(focus, 0, '[role=group], input[type=checkbox]');
  };
  return { form, read, setRead, pressed, press };
}

/** All of them, or all but those that stand in the way. */
function Knapper({ samling: { saker, hindre, sender } }: { samling: Samling }) {
  const { t } = useTranslation(['samlet', 'felles']);
  const rest = saker.length - hindre.size;
  const words =
    hindre.size > 0
      ? t('samlet:signer.resten', { count: rest })
      : t(`samlet:signer.${slagAv(saker)}`, { count: saker.length });
  return (
    <div className="kp-rad kp-bredknapp">
      {rest > 0 && (
        <Button type="submit" loading={sender}>
          {words}
        </Button>
      )}
      <KnappLenke to="/innboks" variant="tertiary">
        {t('felles:dialog.avbryt')}
      </KnappLenke>
    </div>
  );
}

/** What has not been on the screen, each a way to it. */
function IkkeVist({ saker }: { saker: readonly Oppgave[] }) {
  const { t } = useTranslation('samlet');
  const id = useId();
  if (saker.length === 0) return null;
  return (
    <Varsel farge="warning">
      <div role="group" tabIndex={-1} aria-labelledby={id}>
        <p id={id}>{t('signer.ikkeVist', { count: saker.length, antall: stortTallord(saker.length) })}</p>
        <Veier saker={saker} />
      </div>
    </Varsel>
  );
}

/** What stands in the way, each a way to where it says why. */
function IVeien({ saker }: { saker: readonly Oppgave[] }) {
  const { t } = useTranslation('samlet');
  if (saker.length === 0) return null;
  return (
    <Varsel farge="warning">
      <p>{t('signer.iVeien', { count: saker.length, antall: stortTallord(saker.length) })}</p>
      <Veier saker={saker} />
    </Varsel>
  );
}

const Veier = ({ saker }: { saker: readonly Oppgave[] }) => (
  <ul>
    {saker.map((oppgave) => (
      <li key={oppgave.id}>
        <a href={`#${kortId(oppgave.id)}`}>{oppgavetittel(oppgave)}</a>
      </li>
    ))}
  </ul>
);
