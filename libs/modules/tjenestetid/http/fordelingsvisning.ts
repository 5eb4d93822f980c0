import type { Rollenavn } from '@kp/kernel/rolle';
import type { Andelsbilde, Fordelingsbilde } from '../application/fordelingsbilde';
import type { Fordelingsattest, Fordelingsinnhold } from '../domain/fordeling';
import type { TjenestefordelingRequest } from './dto/fordeling.request';
import type {
  AndelResponse,
  AndelsvirkningResponse,
  FordelingshandlingResponse,
  TjenestefordelingResponse,
} from './dto/fordeling.response';
import { maaneder } from './tall';

export const toFordelingsinnhold = ({ fra, til, andeler }: TjenestefordelingRequest): Fordelingsinnhold => ({
  fra,
  til: til ?? null,
  andeler: andeler.map(({ periodeId, prosent }) => ({ periodeId, andel: Math.round(prosent * 100) })),
});

export const toVirkning = (virkning: { periodeId: string; foer: number; etter: number }): AndelsvirkningResponse => ({
  periodeId: virkning.periodeId,
  foer: maaneder(virkning.foer),
  etter: maaneder(virkning.etter),
});

const toAndel = ({ periode, sted, andel, foer, etter }: Andelsbilde): AndelResponse => ({
  periode: { id: periode.id, sted, kategori: periode.kategori, stilling: periode.stilling / 100 },
  prosent: andel / 100,
  virkning: foer === null || etter === null ? null : toVirkning({ periodeId: periode.id, foer, etter }),
});

const toHandling = ({ brukerId, navn, rolle, ...attest }: Fordelingsattest): FordelingshandlingResponse => ({
  handling: attest.handling,
  av: { id: brukerId, navn },
  rolle: rolle as Rollenavn,
  tilDato: attest.tilDato,
  tekst: attest.tekst,
  tid: attest.tid,
  signaturNr: attest.signaturNr,
});

export function toFordeling(bilde: Fordelingsbilde): TjenestefordelingResponse {
  const { fordeling, virksomhet, andeler, rettetAvId, handlinger, attestdager, venter } = bilde;
  const { id, fra, til, tilstand, attestertTil, erstatterId, begrunnelse, registrertTid, versjon } = fordeling;
  return {
    ...{ id, virksomhet, fra, til, tilstand, attestertTil, erstatterId, rettetAvId, begrunnelse, venter },
    andeler: andeler.map(toAndel),
    attester: fordeling.attester.map(toHandling),
    tillatteHandlinger: [...handlinger],
    attestFraDato: attestdager?.fra ?? null,
    attestTilDato: attestdager?.til ?? null,
    ...{ registrertTid, versjon },
  };
}
