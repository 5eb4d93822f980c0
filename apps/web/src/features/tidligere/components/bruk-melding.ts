import { useTranslation } from 'react-i18next';
import { iDag } from '../../../shared/lib/dato';
import { datofeil } from '../../../shared/lib/datofeil';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import { useOppfrisk } from '../../../shared/lib/journal';
import type { Maalrad } from '../../../shared/lib/maalliste';
import { type Skjema, useSkjema } from '../../../shared/lib/skjema';
import type { Tidligere } from '../../../shared/lib/tidligere';
import { meldTidligere, sendTidligere } from '../api/tidligere';
import { type Egne, type Meldverdier, OPPHAV, TOM, kroppAv, verdierAv } from './meldverdi';

export type Meldskjema = Skjema<Meldverdier, Tidligere>;

/** The form of a list: new, or one that came back and is mended. */
export function useMelding(lopId: string, melding: Tidligere | null, valgbare: readonly Maalrad[]): Meldskjema {
  const noekkelFor = useEngangsnoekkel();
  const oppfrisk = useOppfrisk();
  const sjekk = useSjekk(valgbare);
  return useSkjema<Meldverdier, Tidligere>({
    utkast: melding ? `tidligere:${melding.id}:${String(melding.versjon)}` : `tidligere:ny:${lopId}`,
    start: melding ? verdierAv(melding) : TOM,
    sjekk,
    send: async (verdier) => {
      const body = kroppAv(verdier, valgbare);
      const noekkel = noekkelFor(melding?.versjon ?? 0, JSON.stringify(body));
      const sent = melding
        ? await sendTidligere(melding.id, body, { versjon: melding.versjon, noekkel })
        : await meldTidligere(lopId, body, noekkel);
      oppfrisk();
      return sent;
    },
  });
}

const empty = (verdi: string): boolean => verdi.trim() === '';

/** What is written for all is only asked for where some goal has nothing of its own. */
function useSjekk(valgbare: readonly Maalrad[]) {
  const { t } = useTranslation('tidligere');
  const dato = (verdi: string, mangler?: string): string | undefined =>
    datofeil(verdi, mangler) ?? (verdi > iDag() ? t('mangler.datoFrem') : undefined);
  return (verdier: Meldverdier): Record<string, string | undefined> => {
    const chosen = valgbare.flatMap(({ id }) => (verdier.maal[id] ? [{ id, egne: verdier.maal[id] }] : []));
    const needed = (felt: keyof Egne): boolean => chosen.some(({ egne }) => empty(egne[felt]));
    const own = chosen.map(({ id, egne }) => [`${id}.dato`, dato(egne.dato)] as const);
    return {
      maal: chosen.length === 0 ? t('mangler.maal') : undefined,
      ...Object.fromEntries(own),
      dokument: empty(verdier.dokument) ? t('mangler.dokument') : undefined,
      ...Object.fromEntries(
        OPPHAV.map((felt) => {
          const mangler = needed(felt) ? t(`mangler.${felt}`) : undefined;
          if (felt === 'dato') return [felt, dato(verdier.dato, mangler)];
          return [felt, empty(verdier[felt]) ? mangler : undefined];
        }),
      ),
    };
  };
}
