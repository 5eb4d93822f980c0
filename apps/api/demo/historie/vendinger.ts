import { addMonths } from '@kp/kernel/calendar-date';
import { type Result, fail, ok } from '@kp/kernel/result';
import { type Script } from '@kp/platform/database/statement';
import { requirePerson } from '../scene';
import { epostFor } from '../steder';
import type { Lopsscene } from './lopsscene';

/** The LIS goes on in another virksomhet, whose leder says who is responsible there. */
export function fortellFlytting(lop: Lopsscene): void {
  const { lege, opphold, scene } = lop;
  const [from, to] = opphold;
  if (!lege.flytting || !from || !to) return;
  const { dager, veileder } = lege.flytting;
  const { tjenester, tider, linje } = scene;
  let tilknytning = { id: '', versjon: 1 };
  linje.addAlone(tider.dagtid(dager, -60), `${lege.navn} flytter til ${to.sted.navn}`, async () => {
    const valg = { virksomhetId: to.sted.virksomhetId, fra: tider.dato(dager) };
    const moved = await tjenester.flytting.flytt(from.sted.leder, lop.utdanningslopId, valg);
    if (moved.ok) tilknytning = moved.value;
    return moved;
  });
  linje.addAlone(tider.dagtid(dager, -30), `${lege.navn} får veileder i ${to.sted.navn}`, () => {
    const ansvarlige = { lederId: to.sted.leder, veilederId: requirePerson(scene, veileder) };
    return tjenester.tilknytninger.update(to.sted.leder, tilknytning.id, tilknytning.versjon, ansvarlige);
  });
}

export function fortellPermisjon(lop: Lopsscene): void {
  const { lege, opphold, scene } = lop;
  const [place] = opphold;
  if (!lege.permisjon || !place) return;
  const { tider, tjenester } = scene;
  const period = { fra: tider.dato(lege.permisjon.fraDager), til: tider.dato(-lege.permisjon.omDager) };
  scene.linje.addAlone(tider.dagtid(lege.permisjon.fraDager + 3), `${lege.navn} får permisjon`, () =>
    tjenester.permisjoner.create(place.sted.leder, lop.utdanningslopId, period),
  );
}

export function fortellAvslutning(lop: Lopsscene): void {
  const { lege, opphold, scene } = lop;
  const [place] = opphold;
  if (lege.fullfoert === undefined || !place) return;
  const { tider, tjenester } = scene;
  const dato = tider.dato(lege.fullfoert);
  scene.linje.addAlone(tider.dagtid(lege.fullfoert, 500), `${lege.navn} er ferdig`, () =>
    tjenester.avslutt.avslutt(place.sted.leder, lop.utdanningslopId, 'FULLFOERT', dato),
  );
}

/** Someone in training who supervises those who have come less far: one person, two roles. */
export function* giveSupervisor({ scene, lege, opphold, lisId }: Lopsscene): Script<Result<unknown>> {
  const [place] = opphold;
  if (!place) return fail('regel', 'uten sted');
  const { virksomhetId, leder } = place.sted;
  const fra = scene.tider.dato(lege.registrert);
  const person = { epost: epostFor(lege.navn), navn: lege.navn, rolle: 'SUPERVISOR' as const, virksomhetId, fra };
  const added = yield* scene.tjenester.leggTilPerson.leggTil({ ...person, opprettetAv: leder });
  return added.ok && added.value.personId === lisId ? ok() : added;
}

/** The last day of a planned training; null when the normal time holds. */
export const planlagtSlutt = (startdato: string, varerMnd: number | undefined): string | null =>
  varerMnd === undefined ? null : addMonths(startdato, varerMnd);
