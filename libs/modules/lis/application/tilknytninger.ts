import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import { type Script, lock } from '@kp/platform/database/statement';
import { DomainEvents } from '@kp/platform/events/domain-events';
import type { TilknytningAvsluttet, VeilederByttet } from '../domain/hendelser';
import type { TilknytningRad } from '../persistence/tilgang.repository';
import { TilgangRepository } from '../persistence/tilgang.repository';
import { TilknytningRepository, type Tilknytningssak } from '../persistence/tilknytning.repository';
import { type Ansvarlige, Ansvarligvalg } from './ansvarlige';
import { FINNES_IKKE, Lederadgang } from './lederadgang';
import { Varsling } from './varsling';

/** The people of an attachment, and its end. */
@Injectable()
export class Tilknytninger {
  constructor(
    private readonly database: Database,
    private readonly adgang: Lederadgang,
    private readonly ansvarlige: Ansvarligvalg,
    private readonly tilknytninger: TilknytningRepository,
    private readonly tilgang: TilgangRepository,
    private readonly varsling: Varsling,
    private readonly events: DomainEvents,
  ) {}

  update(brukerId: string, id: string, versjon: number, valg: Ansvarlige): Promise<Result<TilknytningRad>> {
    return this.database.unitOfWork.script(() => this.updateScript(brukerId, id, versjon, valg));
  }

  avslutt(brukerId: string, id: string, til: string): Promise<Result<TilknytningRad>> {
    return this.database.unitOfWork.script(() => this.avsluttScript(brukerId, id, til));
  }

  private *updateScript(
    brukerId: string,
    id: string,
    versjon: number,
    valg: Ansvarlige,
  ): Script<Result<TilknytningRad>> {
    yield* lock('beslutning');
    const sak = yield* this.adgang.requireTilknytning(brukerId, id);
    if (!sak.ok) return sak;
    const other = this.ansvarlige.checkPerson(sak.value.lisId, valg);
    if (!other.ok) return other;
    const allowed = yield* this.ansvarlige.check(sak.value.virksomhetId, valg);
    if (!allowed.ok) return allowed;
    if (
      sak.value.versjon !== versjon ||
      !(yield* this.tilknytninger.savePersoner(id, versjon, valg.lederId, valg.veilederId))
    ) {
      return fail('foreldet', 'lis.foreldet', { versjon: sak.value.versjon });
    }
    yield* this.tellBytte(sak.value, valg, brukerId);
    return yield* this.load(sak.value);
  }

  /** The old and the new hear of it, and the LIS in any case. */
  *tellBytte(sak: Tilknytningssak, valg: Ansvarlige, brukerId: string | null): Script<void> {
    if (valg.veilederId !== sak.veilederId) yield* this.tellNyVeileder(sak, valg.veilederId, brukerId);
    if (valg.lederId !== sak.lederId) yield* this.tellNyLeder(sak, valg.lederId, brukerId);
  }

  private *tellNyVeileder(sak: Tilknytningssak, til: string | null, brukerId: string | null): Script<void> {
    const { lis, lisId, veilederId: fra } = sak;
    const gammel = { lis, veileder: yield* this.varsling.findNavn(fra) };
    const ny = { lis, veileder: yield* this.varsling.findNavn(til) };
    if (til) yield* this.varsling.notify([lisId], 'lis.nyVeileder', ny, '/gjoer-naa', brukerId);
    else yield* this.varsling.notify([lisId], 'lis.ikkeVeileder', gammel, '/gjoer-naa', brukerId);
    yield* this.varsling.notify([til], 'lis.nyVeileder', ny, '/kandidater', brukerId);
    yield* this.varsling.notify([fra], 'lis.ikkeVeileder', gammel, '/kandidater', brukerId);
    if (fra) yield* this.publishBytte(sak, fra, til);
  }

  private *tellNyLeder(sak: Tilknytningssak, til: string | null, brukerId: string | null): Script<void> {
    const { lis, lisId, lederId: fra } = sak;
    const gammel = { lis, leder: yield* this.varsling.findNavn(fra) };
    const ny = { lis, leder: yield* this.varsling.findNavn(til) };
    if (til) yield* this.varsling.notify([lisId], 'lis.nyLeder', ny, '/gjoer-naa', brukerId);
    else yield* this.varsling.notify([lisId], 'lis.ikkeLeder', gammel, '/gjoer-naa', brukerId);
    yield* this.varsling.notify([til], 'lis.nyLeder', ny, '/oversikt', brukerId);
    yield* this.varsling.notify([fra], 'lis.ikkeLeder', gammel, '/oversikt', brukerId);
  }

  private *publishBytte(sak: Tilknytningssak, fraBrukerId: string, tilBrukerId: string | null): Script<void> {
    const { id: tilknytningId, utdanningslopId, virksomhetId } = sak;
    const event: VeilederByttet = {
      navn: 'tilknytning.veilederByttet',
      tilknytningId,
      utdanningslopId,
      virksomhetId,
      fraBrukerId,
      tilBrukerId,
    };
    yield* this.events.publish(event);
  }

  private *avsluttScript(brukerId: string, id: string, til: string): Script<Result<TilknytningRad>> {
    yield* lock('beslutning');
    const sak = yield* this.adgang.requireTilknytning(brukerId, id);
    if (!sak.ok) return sak;
    if (til < sak.value.fra) return fail('ugyldig', 'lis.sluttFoerTilknytning');
    const later = (yield* this.tilknytninger.listAnsvarlige(sak.value.utdanningslopId)).find(
      ({ fra }) => fra > sak.value.fra,
    );
    if (later && til >= later.fra) return fail('konflikt', 'lis.flyttingVenter', { dato: later.fra });
    yield* this.end(sak.value, til, brukerId);
    yield* this.tellSlutt(sak.value, til, [sak.value.lisId], brukerId);
    return yield* this.load(sak.value);
  }

  /** Gives the attachment its last day. The LIS is told by the caller, who knows why it ends. */
  *end(sak: Tilknytningssak, til: string, brukerId: string): Script<void> {
    yield* this.tilknytninger.saveTil(sak.id, til);
    yield* this.tellSlutt(sak, til, [sak.veilederId, sak.lederId], brukerId);
    const { id: tilknytningId, utdanningslopId, virksomhetId } = sak;
    const navn = 'tilknytning.avsluttet';
    const event: TilknytningAvsluttet = { navn, tilknytningId, utdanningslopId, virksomhetId, til };
    yield* this.events.publish(event);
  }

  private *tellSlutt(
    { lis, virksomhetId }: Tilknytningssak,
    dato: string,
    mottakere: readonly (string | null)[],
    brukerId: string,
  ): Script<void> {
    const virksomhet = (yield* this.tilknytninger.findVirksomhet({ virksomhetId }))?.navn ?? '';
    yield* this.varsling.notify(mottakere, 'lis.tilknytningAvsluttet', { lis, virksomhet, dato }, '/', brukerId);
  }

  *load({ id, utdanningslopId }: { id: string; utdanningslopId: string }): Script<Result<TilknytningRad>> {
    const row = (yield* this.tilgang.findTilknytninger(utdanningslopId)).find((t) => t.id === id);
    return row ? ok(row) : FINNES_IKKE;
  }
}
