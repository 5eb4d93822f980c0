import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import { feltMedFodselsnummer, meldingsnoekler } from '../../../shared/lib/meldinger';
import { type Skjema, useSkjema } from '../../../shared/lib/skjema';
import type { Vedlegg } from '../../../shared/lib/vedlegg';
import { type Skrevet, skrivMelding } from '../api/meldinger';
import type { Traad } from '../api/traad';
import { useLasterOpp } from './vedleggsvalg';

interface Utkast {
  readonly tekst: string;
  /** The message that is corrected; 0 for a new one. */
  readonly retterNr: number;
  readonly vedlegg: readonly Vedlegg[];
}

export interface Skriving {
  readonly skjema: Skjema<Utkast, Skrevet>;
  /** A file is on its way; until it is there, nothing is sent. */
  readonly lasterOpp: boolean;
  readonly send: () => void;
  readonly rett: (nr: number) => void;
}

export const SKRIVEFELT = 'tekst';

/** One message however often one presses: the key is the same until it has arrived. */
export function useSkriving({ id }: Traad): Skriving {
  const { t } = useTranslation('meldinger');
  const client = useQueryClient();
  const keyFor = useEngangsnoekkel();
  const sent = useRef(0);
  const lasterOpp = useLasterOpp();
  const skjema = useSkjema<Utkast, Skrevet>({
    utkast: `melding:${id}`,
    start: { tekst: '', retterNr: 0, vedlegg: [] },
    feltFor: feltMedFodselsnummer,
    sjekk: ({ tekst }) => ({ tekst: tekst.trim() === '' ? t('skriv.mangler') : undefined }),
    send: async ({ tekst, retterNr, vedlegg }) => {
      const vedleggIder = vedlegg.map((fil) => fil.id);
      const body = { tekst: tekst.trim(), vedleggIder, ...(retterNr > 0 && { retterNr }) };
      const written = await skrivMelding(id, body, keyFor(sent.current, JSON.stringify(body)));
      sent.current += 1;
      await client.invalidateQueries({ queryKey: meldingsnoekler.traad(id) });
      void client.invalidateQueries({ queryKey: meldingsnoekler.alle });
      return written;
    },
  });
  return {
    skjema,
    lasterOpp,
    send: () => {
      if (!lasterOpp) skjema.send();
    },
    rett: (nr) => {
      skjema.sett({ retterNr: nr });
      document.getElementById(SKRIVEFELT)?.focus();
    },
  };
}
