import { Button } from '@digdir/designsystemet-react';
import type { TFunction } from 'i18next';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAvgjoerelse } from '../../../shared/lib/avgjoerelse';
import { fornavn } from '../../../shared/lib/format';
import { Beslutningspanel } from '../../../shared/ui/beslutningspanel';
import { Stegliste } from '../../../shared/ui/stegliste';
import { ValgChips } from '../../../shared/ui/valg';
import { type Maalside, sendTilVurdering } from '../api/maal';
import { stegFoer } from './maalsteg';
import { Returbegrunnelse, returhendelse } from './returbegrunnelse';

interface Props {
  maal: Maalside;
  nytt: ReactNode;
  kvittering: ReactNode;
  onSendt: (maal: Maalside) => void;
  onSeNytt: () => void;
}

const antallStjerner = (maal: Maalside): number =>
  maal.aktiviteter.filter((a) => a.maal.some(({ id, stjerne }) => id === maal.id && stjerne)).length;

/** Those who have confirmed something the goal rests on: they took part. */
const deltakere = ({ aktiviteter }: Maalside): ReadonlySet<string> =>
  new Set(aktiviteter.flatMap(({ avgjort, tilstand }) => (avgjort && tilstand === 'BEKREFTET' ? [avgjort.id] : [])));

/** Chosen beforehand: the only one there is, or the only one who took part. */
function forvalgt(maal: Maalside): string | null {
  const all = maal.muligeSupervisorer;
  const tookPart = all.filter(({ id }) => deltakere(maal).has(id));
  const certain = tookPart.length > 0 ? tookPart : all;
  return certain.length === 1 ? (certain[0]?.id ?? null) : null;
}

const panelnavn = (handling: string | undefined) =>
  handling === undefined ? 'panel.klart' : handling === 'trekkGodkjenning' ? 'panel.trukket' : 'panel.returnert';

/** On a returned goal the answer to what was asked; else a word to those who recommend. */
const ledetekster = (t: TFunction<'laeringsmaal'>, av: string | undefined) =>
  av === undefined
    ? { ledetekst: t('panel.ord'), hjelp: t('panel.ordHjelp'), valgfritt: true }
    : { ledetekst: t('panel.svar', { navn: fornavn(av) }), hjelp: t('panel.svarHjelp', { navn: fornavn(av) }) };

/** Everything is in place: who will be asked, and the button. */
export function Sendepanel({ maal, nytt, kvittering, onSendt, onSeNytt }: Props) {
  const { t } = useTranslation('laeringsmaal');
  const [chosen, setChosen] = useState(() => forvalgt(maal));
  const [missing, setMissing] = useState(false);
  const supervisor = maal.muligeSupervisorer.find(({ id }) => id === chosen);
  const returned = returhendelse(maal);
  // Who is asked is part of the act: another person is another intention.
  const { kommentar, feil, sender, utfoer, seNytt } = useAvgjoerelse({
    utkast: `send:${maal.id}`,
    versjon: maal.versjon,
    krav: () => (returned ? t('panel.manglerSvar') : undefined),
    send: (supervisorId: string, tekst, vilkaar) => sendTilVurdering({ id: maal.id, ...vilkaar }, supervisorId, tekst),
    onFerdig: (_, next) => {
      onSendt(next);
    },
  });
  const choose = (id: string): void => {
    setChosen(id);
    setMissing(false);
    seNytt();
  };
  const send = (): void => {
    setMissing(!supervisor);
    if (supervisor) utfoer(supervisor.id);
    else document.getElementById('supervisorId')?.focus();
  };
  return (
    <Beslutningspanel
      foerst
      tittel={t(panelnavn(returned?.handling))}
      innledning={
        <>
          {kvittering}
          <Returbegrunnelse maal={maal} />
          <p>{t(returned ? 'panel.returnertTekst' : 'panel.klartTekst')}</p>
          <Stegliste steg={stegFoer(maal, antallStjerner(maal), supervisor?.navn)} naa={0} />
          <Supervisorvalg maal={maal} valgt={chosen} mangler={missing} onVelg={choose} />
        </>
      }
      kommentar={{ ...ledetekster(t, returned?.av), ...kommentar }}
      nytt={nytt}
      feil={feil}
      onSeNytt={() => {
        seNytt();
        onSeNytt();
      }}
      handlinger={<Sendeknapp paaNytt={returned !== undefined} sender={sender !== null} onSend={send} />}
    />
  );
}

function Sendeknapp({ paaNytt, sender, onSend }: { paaNytt: boolean; sender: boolean; onSend: () => void }) {
  const { t } = useTranslation('laeringsmaal');
  return (
    <>
      <Button loading={sender} onClick={onSend}>
        {t(paaNytt ? 'panel.sendPaaNytt' : 'panel.send')}
      </Button>
      <p className="kp-liten kp-dempet">{t('panel.kanKalles')}</p>
    </>
  );
}

interface ValgProps {
  maal: Maalside;
  valgt: string | null;
  mangler: boolean;
  onVelg: (id: string) => void;
}

/** Which supervisør is asked; only where there is a choice. */
function Supervisorvalg({ maal, valgt, mangler, onVelg }: ValgProps) {
  const { t } = useTranslation('laeringsmaal');
  if (maal.muligeSupervisorer.length < 2) return null;
  const tookPart = deltakere(maal);
  return (
    <div className="kp-stabel kp-tett">
      <ValgChips
        id="supervisorId"
        ledetekst={t('panel.supervisor')}
        verdi={valgt}
        valg={maal.muligeSupervisorer.map(({ id, navn }) => ({
          verdi: id,
          tekst: tookPart.has(id) ? t('panel.harDeltatt', { navn }) : navn,
        }))}
        feil={mangler ? t('panel.velgSupervisor') : undefined}
        onEndre={onVelg}
      />
      <p className="kp-hjelp">{t('panel.supervisorHjelp')}</p>
    </div>
  );
}
