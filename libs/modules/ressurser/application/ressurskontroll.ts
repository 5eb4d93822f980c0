import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { Script } from '@kp/platform/database/statement';
import { readLenke } from '../domain/lenke';
import type { Ressursinnhold } from '../domain/ressurs';
import { RessursRepository } from '../persistence/ressurs.repository';

/** What must hold before a resource is published. */
@Injectable()
export class Ressurskontroll {
  constructor(
    private readonly ressurser: RessursRepository,
    private readonly clock: Clock,
  ) {}

  *check(innhold: Ressursinnhold): Script<Result<undefined>> {
    const own = this.checkInnhold(innhold);
    if (!own.ok) return own;
    for (const maal of innhold.maal) {
      if (!(yield* this.ressurser.hasMaal(maal))) return fail('regel', 'ressurser.ukjentMaal', { kode: maal.kode });
    }
    return ok();
  }

  private checkInnhold({
    type,
    adresse,
    vedleggId,
    punkter,
    fagligOppdatert,
    nesteGjennomgang,
  }: Ressursinnhold): Result<undefined> {
    if (vedleggId !== null && type !== 'DOKUMENT') return fail('regel', 'ressurser.filBareForDokument');
    if (type === 'SJEKKLISTE' && punkter.length === 0) return fail('regel', 'ressurser.manglerPunkter');
    if (type === 'DOKUMENT' && adresse === null && vedleggId === null)
      return fail('regel', 'ressurser.manglerDokument');
    if (type !== 'SJEKKLISTE' && type !== 'DOKUMENT' && adresse === null)
      return fail('regel', 'ressurser.manglerAdresse');
    if (adresse !== null && readLenke(adresse) === null) return fail('regel', 'ressurser.ugyldigAdresse');
    if (fagligOppdatert > this.clock.today()) return fail('regel', 'ressurser.oppdatertIFremtiden');
    if (nesteGjennomgang !== null && nesteGjennomgang <= fagligOppdatert)
      return fail('regel', 'ressurser.gjennomgangFoerOppdatert');
    return ok();
  }
}
