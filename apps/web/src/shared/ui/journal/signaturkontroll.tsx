import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { i18n } from '../../i18n/i18n';
import type journal from '../../i18n/nb/journal.json';
import { tall, tidspunkt } from '../../lib/format';
import { useRolle } from '../../lib/rolle';
import { type Signatur, signaturQuery } from '../../lib/signatur';
import { Dialog } from '../dialog';
import { Fakta } from '../tallrad';
import { Feilvarsel, Varsel } from '../varsel';
import { signaturnummer } from './aktivitetstekst';

/** « · signatur 4 812 · kontroller»: the button checks the row in the log and shows the answer. */
export function Signaturlenke({ nr }: { nr: number }) {
  const { t } = useTranslation('journal');
  const [open, setOpen] = useState(false);
  // Kept in the document once used, so that the browser can give focus back when it closes.
  const [used, setUsed] = useState(false);
  const { rolle } = useRolle();
  const close = (): void => {
    setOpen(false);
  };
  // The log answers those whom the decision concerns; an office that reads along is not one of them.
  if (rolle.rolle === 'ALIS_KONTOR') return <span className="kp-tall kp-nowrap">{` · ${signaturnummer(nr)}`}</span>;
  return (
    <>
      {' · '}
      <span className="kp-tall kp-nowrap">{signaturnummer(nr)}</span>
      {' · '}
      <button
        type="button"
        className="ds-link"
        aria-label={t('signatur.kontrollerNr', { nr: tall(nr) })}
        onClick={() => {
          setUsed(true);
          setOpen(true);
        }}
      >
        {t('signatur.kontroller')}
      </button>
      {used && createPortal(<Kontrolldialog nr={nr} aapen={open} onLukk={close} />, document.body)}
    </>
  );
}

function Kontrolldialog({ nr, aapen, onLukk }: { nr: number; aapen: boolean; onLukk: () => void }) {
  const { t } = useTranslation('journal');
  return (
    <Dialog aapen={aapen} tittel={t('signatur.tittel', { nr: tall(nr) })} onLukk={onLukk}>
      <Kontroll nr={nr} onLukk={onLukk} />
    </Dialog>
  );
}

function Kontroll({ nr, onLukk }: { nr: number; onLukk: () => void }) {
  const { t } = useTranslation('journal');
  const signatur = useQuery(signaturQuery(nr));
  return (
    <>
      {signatur.isPending && <p role="status">{t('signatur.laster')}</p>}
      <Feilvarsel feil={signatur.error} />
      {signatur.data && <Svar signatur={signatur.data} />}
      <div className="kp-rad kp-bredknapp">
        <Button variant="secondary" onClick={onLukk}>
          {t('signatur.lukk')}
        </Button>
      </div>
    </>
  );
}

const PRINT_LENGTH = 16;

type Handling = keyof typeof journal.signatur.handlinger;

/** The name of the act comes from the log; one the web has no words for is shown as it stands. */
const isKnown = (key: string): key is Handling => i18n.exists(`signatur.handlinger.${key}`, { ns: 'journal' });

function handlingsnavn(handling: string): string {
  const key = handling.replace('.', '_');
  return isKnown(key) ? i18n.t(`signatur.handlinger.${key}`, { ns: 'journal' }) : handling;
}

function Svar({ signatur }: { signatur: Signatur }) {
  const { t } = useTranslation(['journal', 'felles']);
  const { gyldig, handling, tid, rolle, leafHash } = signatur;
  return (
    <>
      <Varsel farge={gyldig ? 'success' : 'danger'}>
        <p className="kp-sterk">{t(gyldig ? 'journal:signatur.gyldig' : 'journal:signatur.ugyldig')}</p>
        <p>{t(gyldig ? 'journal:signatur.gyldigTekst' : 'journal:signatur.ugyldigTekst')}</p>
      </Varsel>
      <Fakta
        fakta={[
          { navn: t('journal:signatur.handling'), verdi: handlingsnavn(handling) },
          { navn: t('journal:signatur.tid'), verdi: tidspunkt(tid) },
          // The role is a plain text in the answer.
          { navn: t('journal:signatur.rolle'), verdi: t(`felles:roller.${rolle as 'LIS'}`) },
          { navn: t('journal:signatur.avtrykk'), verdi: <code>{leafHash.slice(0, PRINT_LENGTH)} …</code> },
        ]}
      />
    </>
  );
}
