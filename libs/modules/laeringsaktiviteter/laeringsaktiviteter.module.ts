import { Module } from '@nestjs/common';
import { ArbeidslisteModule } from '@kp/modules/arbeidsliste';
import { LisModule } from '@kp/modules/lis';
import { VarslerModule } from '@kp/modules/varsler';
import { VedleggModule } from '@kp/modules/vedlegg';
import { VeiledereModule } from '@kp/modules/veiledere';
import { Aktiviteter } from './application/aktiviteter';
import { Aktivitetsavgjorelser } from './application/aktivitetsavgjorelser';
import { Aktivitetslogg } from './application/aktivitetslogg';
import { Aktivitetssaker } from './application/aktivitetssaker';
import { Aktivitetstjeneste } from './application/aktivitetstjeneste';
import { Aktivitetsvedlegg } from './application/aktivitetsvedlegg';
import { Aktivitetsvisning } from './application/aktivitetsvisning';
import { Bevis } from './application/bevis';
import { FalskeTreff } from './application/falske-treff';
import { Maaltelling } from './application/maaltelling';
import { Rolleslutt } from './application/rolleslutt';
import { Samlebekreftelse } from './application/samlebekreftelse';
import { AktivitetsavgjorelserController } from './http/aktivitetsavgjorelser.controller';
import { AktivitetsloggController } from './http/aktivitetslogg.controller';
import { FalskeTreffController } from './http/falske-treff.controller';
import { AktivitetDetaljerRepository } from './persistence/aktivitet-detaljer.repository';
import { AktivitetRepository } from './persistence/aktivitet.repository';

@Module({
  imports: [LisModule, VeiledereModule, ArbeidslisteModule, VarslerModule, VedleggModule],
  controllers: [FalskeTreffController, AktivitetsloggController, AktivitetsavgjorelserController],
  providers: [
    ...[AktivitetRepository, AktivitetDetaljerRepository],
    ...[Aktiviteter, Aktivitetsavgjorelser, Aktivitetslogg, Aktivitetssaker, Aktivitetstjeneste],
    ...[Aktivitetsvedlegg, Aktivitetsvisning],
    ...[Bevis, FalskeTreff, Maaltelling, Rolleslutt, Samlebekreftelse],
  ],
  exports: [Aktiviteter, Aktivitetssaker, Bevis],
})
export class LaeringsaktiviteterModule {}
