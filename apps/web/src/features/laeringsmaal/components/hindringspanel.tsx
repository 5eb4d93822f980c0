import { Button } from '@digdir/designsystemet-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Beslutningspanel } from '../../../shared/ui/beslutningspanel';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Stegliste } from '../../../shared/ui/stegliste';
import type { Maalside } from '../api/maal';
import { stegFoer } from './maalsteg';
import { Returbegrunnelse } from './returbegrunnelse';

const ForeslaaSupervisor = lazy(async () => ({
  default: (await import('../../../shared/ui/journal/foreslaa-supervisor')).ForeslaaSupervisor,
}));

type Hindring = 'ikkeBegynt' | 'manglerVeileder' | 'manglerSupervisor' | 'manglerSendt' | 'manglerStjerne';

/** What stands between the goal and sending it; null when it can be sent. The server has the last word. */
export function hindring(maal: Maalside): Hindring | null {
  if (maal.tilstand === 'IKKE_PAABEGYNT') return 'ikkeBegynt';
  if (!maal.tillatteHandlinger.includes('sendTilVurdering')) {
    const shareable = maal.aktiviteter.some(({ tilstand, privat }) => tilstand !== 'UTKAST' && !privat);
    return shareable ? 'manglerStjerne' : 'manglerSendt';
  }
  if (!maal.veileder) return 'manglerVeileder';
  return maal.muligeSupervisorer.length === 0 ? 'manglerSupervisor' : null;
}

interface Props {
  maal: Maalside;
  hindring: Hindring;
  nytt: ReactNode;
  kvittering: ReactNode;
}

/** What is missing before the goal can be sent, in one sentence, with one way on. */
export function Hindringspanel({ maal, nytt, hindring: what, kvittering }: Props) {
  const { t } = useTranslation('laeringsmaal');
  const needsActivity = what === 'ikkeBegynt' || what === 'manglerSendt' || what === 'manglerStjerne';
  return (
    <Beslutningspanel
      foerst
      tittel={t(`panel.${what}`)}
      innledning={
        <>
          {kvittering}
          <Returbegrunnelse maal={maal} />
          <p>{t(`panel.${what}Tekst`, { virksomhet: maal.virksomhet ?? '' })}</p>
          <Stegliste steg={stegFoer(maal, 0, undefined)} />
        </>
      }
      nytt={nytt}
      handlinger={
        <>
          {needsActivity && (
            <KnappLenke
              to="/aktiviteter/ny"
              search={{ maal: maal.id }}
              variant={what === 'ikkeBegynt' ? 'primary' : 'secondary'}
            >
              {t('panel.nyAktivitet')}
            </KnappLenke>
          )}
          {what === 'manglerSupervisor' && <Foreslaa lopId={maal.utdanningslopId} />}
        </>
      }
    />
  );
}

function Foreslaa({ lopId }: { lopId: string }) {
  const { t } = useTranslation('laeringsmaal');
  // Null until it is asked for; after that it stays, so that closing gives the focus back.
  const [open, setOpen] = useState<boolean | null>(null);
  return (
    <>
      <Button
        variant="secondary"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('panel.foreslaa')}
      </Button>
      {open !== null && (
        <Suspense>
          <ForeslaaSupervisor
            lopId={lopId}
            aapen={open}
            onLukk={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
