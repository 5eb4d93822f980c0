import type { Rollenavn } from '@kp/kernel/rolle';
import type { Attest, Attestkontroll } from '../application/attesten';
import type { LagretFravaer } from '../domain/periode';
import type { Tjenestetid } from '../domain/tjenestetid';
import type { AttestkontrollResponse, PeriodeattestResponse } from './dto/attest.response';
import type { TjenestefravaerResponse } from './dto/tjenestetid.response';
import { maaneder } from './tall';
import { toFravaer } from './visning';

const halve = (halvdager: number | null): number | null => (halvdager === null ? null : halvdager / 2);

export function toAttest(attest: Attest): PeriodeattestResponse {
  const { lop, regelsett, periode, tilDato, virksomhet, arena, fravaer, tid, teller, signaturer, merknader } = attest;
  return {
    periodeId: periode.id,
    lis: { id: lop.lisId, navn: lop.lis },
    lisHprNummer: lop.hprNummer,
    spesialitet: lop.spesialitet,
    regelsett: { kode: regelsett.kode, utgave: regelsett.versjon, gyldigFra: regelsett.gyldigFra },
    virksomhet: { id: virksomhet.id, navn: virksomhet.navn },
    virksomhetOrgnr: virksomhet.orgnr,
    ...{ arena, kategori: periode.kategori, stilling: periode.stilling / 100, fra: periode.fra, tilDato },
    annetSted: periode.annetSted,
    fravaer: fravaer.map((rad) => toAttestert(rad, tid, tilDato)),
    teller: teller === null ? null : maaneder(teller),
    signaturer: signaturer.map((s) => ({
      ...{ navn: s.navn, rolle: s.rolle as Rollenavn, virksomhet: s.virksomhet, hprNummer: s.hprNummer, fra: s.fra },
      ...{ tilDato: s.tilDato, dagerForeslaatt: halve(s.foreslaatteHalvdager), dagerSatt: halve(s.satteHalvdager) },
      ...{ tid: s.tid, signaturNr: s.signaturNr, kontrollkode: s.kontrollkode },
    })),
    kontrollLenke: `/kontroll/${signaturer.at(-1)?.kontrollkode ?? ''}`,
    merknader: [...merknader],
    erstattet: periode.tilstand === 'ERSTATTET',
  };
}

/** Cut at the day attested: the proposal beside what was set is for the attested days alone. */
function toAttestert(rad: LagretFravaer, tid: Tjenestetid, tilDato: string): TjenestefravaerResponse {
  const shown = toFravaer(rad, tid, tilDato);
  const proposed = tid.lis1[1].flatMap(({ fravaer }) => fravaer).find(({ fravaerId }) => fravaerId === rad.id);
  shown.dagerForeslaatt = proposed?.foreslaattAttestert ?? null;
  return shown;
}

export const toKontroll = ({ periode, signatur }: Attestkontroll): AttestkontrollResponse => ({
  virksomhet: signatur.virksomhet,
  kategori: periode.kategori,
  stilling: periode.stilling / 100,
  ...{ fra: periode.fra, tilDato: signatur.tilDato, signaturNr: signatur.signaturNr, tid: signatur.tid },
  erstattet: periode.tilstand === 'ERSTATTET',
});
