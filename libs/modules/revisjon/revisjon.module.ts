import { Global, Module } from '@nestjs/common';
import { Innsynslogg, Signaturlogg } from '@kp/platform/audit/audit-ports';
import { LagretInnsynslogg } from './application/innsyn';
import { KjedetSignaturlogg } from './application/kjedet-signaturlogg';
import { Signaturkontroll } from './application/kontroll';
import { Signaturoppslag } from './application/signaturoppslag';
import { RevisjonController } from './http/revisjon.controller';
import { SignaturloggRepository } from './persistence/signaturlogg.repository';

/** Global, since it implements two ports of the platform. */
@Global()
@Module({
  controllers: [RevisjonController],
  providers: [
    SignaturloggRepository,
    LagretInnsynslogg,
    Signaturkontroll,
    Signaturoppslag,
    KjedetSignaturlogg,
    { provide: Signaturlogg, useExisting: KjedetSignaturlogg },
    { provide: Innsynslogg, useExisting: LagretInnsynslogg },
  ],
  exports: [Signaturlogg, Innsynslogg, Signaturkontroll],
})
export class RevisjonModule {}
