import { useMutation, useQueryClient } from '@tanstack/react-query';
import { i18n } from '../../../shared/i18n/i18n';
import { ApiFeil } from '../../../shared/lib/api-feil';
import { feiltekst } from '../../../shared/lib/feiltekst';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import { journalnoekler, useOppfrisk } from '../../../shared/lib/journal';
import type { SkjemafeilTilstand } from '../../../shared/lib/skjemafeil';
import { type Aktivitet, type SendteAktiviteter, sendAktivitet, sendSamlet } from '../api/aktiviteter';
import type { Utkastene } from './bruk-utkastene';
import { feltId, prosedyrer } from './rader';

const ns = 'aktiviteter';

/** One of the procedures could not be saved. */
class IkkeLagret extends Error {
  constructor(
    readonly noekkel: string,
    /** The fields that were not stored: it must not be sent without them. */
    readonly felter: readonly string[],
    readonly grunn: unknown = null,
  ) {
    super('Not everything was stored');
  }
}

interface Valg {
  readonly utkastene: Utkastene;
  readonly feil: SkjemafeilTilstand;
  readonly onSendt: (sendt: Aktivitet | SendteAktiviteter, bedtBrukerId: string) => void;
  readonly onBeholdt: (aktivitet: Aktivitet) => void;
}

interface Sending {
  readonly send: (bedtBrukerId: string) => void;
  readonly behold: () => void;
  readonly sender: boolean;
  readonly feil: unknown;
}

async function saveOne({ lagre }: Utkastene, noekkel: string): Promise<Aktivitet> {
  const { aktivitet, ikkeLagret } = await lagre(noekkel).catch((error: unknown) => {
    throw new IkkeLagret(noekkel, [], error);
  });
  if (ikkeLagret.length > 0)
    throw new IkkeLagret(
      noekkel,
      ikkeLagret.map(({ felt }) => felt),
    );
  return aktivitet;
}

/** Saves the last words of every procedure, then sends them or keeps them. */
export function useSending({ utkastene, feil, onSendt, onBeholdt }: Valg): Sending {
  const client = useQueryClient();
  const oppfrisk = useOppfrisk();
  const noekkelFor = useEngangsnoekkel();
  const run = useMutation({
    mutationFn: async (bedtBrukerId: string | null): Promise<Aktivitet | SendteAktiviteter> => {
      const saved: Aktivitet[] = [];
      for (const { noekkel } of prosedyrer(utkastene.les())) saved.push(await saveOne(utkastene, noekkel));
      const valg = saved.map(({ id, versjon }) => ({ id, versjon }));
      const [first] = saved as [Aktivitet];
      if (bedtBrukerId === null) return first;
      const noekkel = noekkelFor(JSON.stringify(valg), bedtBrukerId);
      if (saved.length > 1) return sendSamlet(valg, bedtBrukerId, noekkel);
      return sendAktivitet({ id: first.id, versjon: first.versjon, noekkel }, bedtBrukerId);
    },
    onSuccess: (sendt, bedtBrukerId) => {
      if ('id' in sendt) client.setQueryData(journalnoekler.aktivitet(sendt.id), sendt);
      utkastene.ferdig();
      oppfrisk();
      if (bedtBrukerId !== null) onSendt(sendt, bedtBrukerId);
      else if ('id' in sendt) onBeholdt(sendt);
    },
    onError: async (error) => {
      // The sentences by kode are fetched only when one is needed.
      if (hindreI(error).length > 0) await i18n.loadNamespaces(['feil']);
      const named = feltfeil(error, utkastene);
      if (Object.keys(named).length > 0) feil.sjekk(named);
    },
  });
  const grunn = run.error instanceof IkkeLagret ? run.error.grunn : run.error;
  return {
    send: (bedtBrukerId) => {
      run.mutate(bedtBrukerId);
    },
    behold: () => {
      run.mutate(null);
    },
    sender: run.isPending,
    feil: grunn,
  };
}

const hindreI = (error: unknown): ApiFeil['hindre'] =>
  error instanceof ApiFeil && error.kode === 'aktivitet.ingenSendt' ? error.hindre : [];

/** What stands at fields: in the one that could not be saved, or in each that the server would not send. */
function feltfeil(error: unknown, { les }: Utkastene): Record<string, string> {
  const all = prosedyrer(les());
  const at = (noekkel: string, felt: string, tekst: string): [string, string] => {
    const nr = all.findIndex((one) => one.noekkel === noekkel) + 1;
    return [feltId(les(), noekkel, felt), all.length > 1 ? i18n.t('feil.iProsedyre', { ns, nr, feil: tekst }) : tekst];
  };
  if (error instanceof IkkeLagret) {
    const named = error.grunn instanceof ApiFeil ? error.grunn.feltfeil : [];
    // The sentence at the field names the number; the summary leads there.
    const unstored = error.felter.map((felt) => at(error.noekkel, felt, i18n.t('feil.foedselsnummerKort', { ns })));
    return Object.fromEntries([...unstored, ...named.map(({ felt, tekst }) => at(error.noekkel, felt, tekst))]);
  }
  const named = error instanceof ApiFeil ? error.feltfeil : [];
  const hindre = hindreI(error);
  if (hindre.length === 0) return Object.fromEntries(named.map(({ felt, tekst }) => [felt, tekst]));
  return Object.fromEntries(
    hindre.map(({ nr, kode, parametere }) => {
      const noekkel = all[nr - 1]?.noekkel ?? '';
      return at(noekkel, FELT_FOR[kode] ?? 'tekst', feiltekst(kode, parametere));
    }),
  );
}

const FELT_FOR: Readonly<Record<string, string>> = { 'aktivitet.manglerMaal': 'maalIder' };
