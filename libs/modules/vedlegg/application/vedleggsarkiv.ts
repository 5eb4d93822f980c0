import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { Database } from '@kp/platform/database/database.module';
import { type Script, lock } from '@kp/platform/database/statement';
import { MOST_LOOSE, type Vedlegg } from '../domain/vedlegg';
import { Fillager } from '../persistence/fillager';
import { VedleggRepository } from '../persistence/vedlegg.repository';
import { gjenkjennFil } from './gjenkjenn-fil';
import { UTENFOR_JOURNALEN, type Vedleggsleser, Vedleggstilgang } from './vedleggstilgang';

const NOT_FOUND = fail('finnesIkke', 'http.finnesIkke');
const MEGABYTE = 1024 * 1024;

/** A file as it is handed out; `leser` is null when the look is not to be logged. */
export interface Utlevering {
  readonly vedlegg: Vedlegg;
  readonly innhold: Buffer;
  readonly leser: Vedleggsleser | null;
}

/** Uploading and handing out. What a file is saved with is decided by the module that owns that (`Vedleggsbinding`). */
@Injectable()
export class Vedleggsarkiv {
  constructor(
    private readonly database: Database,
    private readonly vedlegg: VedleggRepository,
    private readonly filer: Fillager,
    private readonly tilgang: Vedleggstilgang,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Asked before a file is read, so that nobody fills the memory with what will be refused. */
  checkPlass(eierId: string): Promise<Result<undefined>> {
    return this.database.unitOfWork.read(() => this.check(eierId, 1));
  }

  /** The file is on the disk before its row is written: a row never lacks its file. */
  async lastOpp(eierId: string, innhold: Buffer, filnavn: string): Promise<Result<Vedlegg>> {
    const kjent = await gjenkjennFil(innhold, filnavn);
    if (!kjent.ok) return kjent;
    const sha256 = createHash('sha256').update(innhold).digest('hex');
    const fil = await this.filer.save(innhold);
    const tid = this.clock.instant();
    const loose = { id: newId(), eierId, slag: null, gjelderId: null, ...kjent.value };
    const vedlegg = { ...loose, bytes: innhold.length, sha256, fil, opplastetTid: tid, loesSiden: tid };
    const saved = await this.database.unitOfWork.script(() => this.add(vedlegg));
    // When the process dies here instead, the file without a row is removed by `Vedleggsopprydding`.
    if (!saved.ok) await this.filer.remove(fil);
    return saved;
  }

  async hentUt(brukerId: string, id: string): Promise<Result<Utlevering>> {
    const found = await this.database.unitOfWork.read(() => this.findReadable(brukerId, id));
    if (!found.ok) return found;
    const { vedlegg, leser } = found.value;
    const innhold = await this.filer.read(vedlegg.fil);
    const whole = innhold && createHash('sha256').update(innhold).digest('hex') === vedlegg.sha256;
    return whole ? ok({ vedlegg, innhold, leser }) : fail('konflikt', 'vedlegg.borte');
  }

  /** An upload that is regretted before it is saved with anything. The sweep takes the file. */
  fjern(brukerId: string, id: string): Promise<Result<undefined>> {
    return this.database.unitOfWork.script(() => this.removeLoose(brukerId, id));
  }

  private *add(vedlegg: Vedlegg): Script<Result<Vedlegg>> {
    yield* lock('beslutning');
    const room = yield* this.check(vedlegg.eierId, vedlegg.bytes);
    if (!room.ok) return room;
    yield* this.vedlegg.add(vedlegg);
    return ok(vedlegg);
  }

  private *check(eierId: string, more: number): Script<Result<undefined>> {
    const { bytes, loose } = yield* this.vedlegg.sum(eierId);
    if (loose >= MOST_LOOSE) return fail('regel', 'vedlegg.forMangeLoese', { grense: MOST_LOOSE });
    const { vedleggKvoteBytes: quota } = this.config;
    return bytes + more > quota ? fail('regel', 'vedlegg.kvote', { grenseMegabyte: quota / MEGABYTE }) : ok();
  }

  private *findReadable(
    brukerId: string,
    id: string,
  ): Script<Result<{ vedlegg: Vedlegg; leser: Vedleggsleser | null }>> {
    const vedlegg = yield* this.vedlegg.find(id);
    if (!vedlegg) return NOT_FOUND;
    // Not saved with anything yet: the uploader's alone.
    if (vedlegg.slag === null) return vedlegg.eierId === brukerId ? ok({ vedlegg, leser: null }) : NOT_FOUND;
    const leser = yield* this.tilgang.findLeser(brukerId, vedlegg);
    return leser ? ok({ vedlegg, leser: leser === UTENFOR_JOURNALEN ? null : leser }) : NOT_FOUND;
  }

  private *removeLoose(brukerId: string, id: string): Script<Result<undefined>> {
    const vedlegg = yield* this.vedlegg.find(id);
    if (vedlegg?.eierId !== brukerId) return NOT_FOUND;
    return (yield* this.vedlegg.removeUnbound(id)) ? ok() : fail('konflikt', 'vedlegg.iBruk');
  }
}
