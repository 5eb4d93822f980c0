import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import { feltMedFodselsnummer, meldingsnoekler } from '../../../shared/lib/meldinger';
import { type Skjema, useSkjema } from '../../../shared/lib/skjema';
import { type Skrevet, skrivMelding } from '../api/meldinger';
import type { Traad } from '../api/traad';

interface Utkast {
  readonly tekst: string;
  /** The message that is corrected; 0 for a new one. */
  readonly retterNr: number;
}

export interface Skriving {
  readonly skjema: Skjema<Utkast, Skrevet>;
  readonly rett: (nr: number) => void;
}

export const SKRIVEFELT = 'tekst';

/** One message however often one presses: the key is the same until it has arrived. */
export function useSkriving({ id }: Traad): Skriving {
  const { t } = useTranslation('meldinger');
  const client = useQueryClient();
  const keyFor = useEngangsnoekkel();
  const sent = useRef(0);
  const skjema = useSkjema<Utkast, Skrevet>({
    utkast: `melding:${id}`,
    start: { tekst: '', retterNr: 0 },
    feltFor: feltMedFodselsnummer,
    sjekk: ({ tekst }) => ({ tekst: tekst.trim() === '' ? t('skriv.mangler') : undefined }),
    send: async ({ tekst, retterNr }) => {
      const body = { tekst: tekst.trim(), ...(retterNr > 0 && { retterNr }) };
      const written = await skrivMelding(id, body, keyFor(sent.current, body.tekst, retterNr));
      sent.current += 1;
      await client.invalidateQueries({ queryKey: meldingsnoekler.traad(id) });
      void client.invalidateQueries({ queryKey: meldingsnoekler.alle });
      return written;
    },
  });
  return {
    skjema,
    rett: (nr) => {
      skjema.sett({ retterNr: nr });
      document.getElementById(SKRIVEFELT)?.focus();
    },
  };
}
