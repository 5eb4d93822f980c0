import type { ReactNode } from 'react';
import { Feiloppsummering } from '../../../shared/ui/feiloppsummering';
import { HvemKanLese } from '../../../shared/ui/hvem-kan-lese';
import type { Bekrefter } from '../api/aktiviteter';
import type { Skjematilstand } from './bruk-skjema';
import type { Grunnlag } from './grunnlag';
import { Konflikt } from './konflikt';
import { lesereAvSkjema } from './lesere';
import { Sendeknapper } from './sendeknapper';
import { SistSkrev } from './sist-skrev';
import { Skjemafelter } from './skjemafelter';

interface Props {
  lopId: string;
  tilstand: Skjematilstand;
  grunnlag: Grunnlag;
  /** The one chosen or proposed. */
  bedt: Bekrefter | undefined;
  /** «Svar og send på nytt» for one that was returned. */
  svar?: boolean;
  /** More procedures may be written beside the first. */
  kanFlere?: boolean;
  /** Over the form: what was asked, that a draft was found. */
  over?: ReactNode;
}

/** The quick form: one sentence is enough. */
export function Aktivitetsskjema({ lopId, tilstand, grunnlag, bedt, svar = false, kanFlere = false, over }: Props) {
  const { skjema, feil } = tilstand;
  return (
    <form
      className="kp-to"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (skjema.privat) tilstand.behold();
        else tilstand.send();
      }}
    >
      <div className="kp-skjema">
        <Feiloppsummering feil={feil.liste} forsoek={feil.forsoek} />
        {over}
        <Skjemafelter {...{ lopId, tilstand, grunnlag, bedt, kanFlere }} />
        <HvemKanLese lesere={lesereAvSkjema(skjema, { bedt, grunnlag, svar })} />
        {/* With several, each says its own. */}
        {tilstand.rader.length === 1 && <Konflikt tilstand={tilstand} sendefeil={tilstand.sendefeil} />}
        <Sendeknapper tilstand={tilstand} bedt={bedt} svar={svar} />
      </div>
      {/* What was asked stands over the form already. */}
      {!svar && !skjema.privat && <SistSkrev grunnlag={grunnlag} bedt={bedt} />}
    </form>
  );
}
