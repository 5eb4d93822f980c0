import { Module } from '@nestjs/common';
import { ArbeidslisteModule } from '@kp/modules/arbeidsliste';
import { LaeringsmaalModule } from '@kp/modules/laeringsmaal';
import { LisModule } from '@kp/modules/lis';
import { VarslerModule } from '@kp/modules/varsler';
import { VedleggModule } from '@kp/modules/vedlegg';
import { VeiledereModule } from '@kp/modules/veiledere';
import { Aktiviteter } from './application/aktiviteter';
import { Aktivitetsavgjorelser } from './application/aktivitetsavgjorelser';
import { Aktivitetslogg } from './application/aktivitetslogg';
import { Aktivitetssaker } from './application/aktivitetssaker';
import { Aktivitetstelling } from './application/aktivitetstelling';
import { Aktivitetstjeneste } from './application/aktivitetstjeneste';
import { Aktivitetsvedlegg } from './application/aktivitetsvedlegg';
import { Aktivitetsvisning } from './application/aktivitetsvisning';
import { Bevis } from './application/bevis';
import { FalskeTreff } from './application/falske-treff';
import { Maalforslag } from './application/maalforslag';
import { Maaltelling } from './application/maaltelling';
import { Rolleslutt } from './application/rolleslutt';
import { Samlebekreftelse } from './application/samlebekreftelse';
import { Samlesending } from './application/samlesending';
import { AktivitetsavgjorelserController } from './http/aktivitetsavgjorelser.controller';
import { AktivitetsloggController } from './http/aktivitetslogg.controller';
import { AktivitetsskjemaController } from './http/aktivitetsskjema.controller';
import { FalskeTreffController } from './http/falske-treff.controller';
import { MaalforslagController } from './http/maalforslag.controller';
import { AktivitetDetaljerRepository } from './persistence/aktivitet-detaljer.repository';
import { AktivitetRepository } from './persistence/aktivitet.repository';
import { MaalforslagRepository } from './persistence/maalforslag.repository';

@Module({
  imports: [LaeringsmaalModule, LisModule, VeiledereModule, ArbeidslisteModule, VarslerModule, VedleggModule],
  controllers: [
    ...[FalskeTreffController, AktivitetsloggController, AktivitetsskjemaController],
    ...[AktivitetsavgjorelserController, MaalforslagController],
  ],
  providers: [
    ...[AktivitetRepository, AktivitetDetaljerRepository, MaalforslagRepository],
    ...[Aktiviteter, Aktivitetsavgjorelser, Aktivitetslogg, Aktivitetssaker, Aktivitetstjeneste],
    ...[Aktivitetstelling, Aktivitetsvedlegg, Aktivitetsvisning],
    ...[Bevis, FalskeTreff, Maalforslag, Maaltelling, Rolleslutt, Samlebekreftelse, Samlesending],
  ],
  exports: [Aktiviteter, Aktivitetssaker, Bevis],
})
export class LaeringsaktiviteterModule {}
