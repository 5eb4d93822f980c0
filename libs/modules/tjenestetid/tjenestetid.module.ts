import { Module } from '@nestjs/common';
import { ArbeidslisteModule } from '@kp/modules/arbeidsliste';
import { LisModule } from '@kp/modules/lis';
import { VarslerModule } from '@kp/modules/varsler';
import { VirksomheterModule } from '@kp/modules/virksomheter';
import { Periodeavgjorelser } from './application/periodeavgjorelser';
import { Periodekontroll } from './application/periodekontroll';
import { Periodelogg } from './application/periodelogg';
import { Periodeoppgaver } from './application/periodeoppgaver';
import { Periodesignering } from './application/periodesignering';
import { Periodetilgang } from './application/periodetilgang';
import { Regelsettene } from './application/regelsettene';
import { Tjenestegrunnlag } from './application/tjenestegrunnlag';
import { Tjenestejournal } from './application/tjenestejournal';
import { KalkulatorController } from './http/kalkulator.controller';
import { RegelsettController } from './http/regelsett.controller';
import { TjenestelisteController } from './http/tjenesteliste.controller';
import { TjenestetidController } from './http/tjenestetid.controller';
import { TjenestevarianterController } from './http/tjenestevarianter.controller';
import { GrunnlagRepository } from './persistence/grunnlag.repository';
import { OppgaveRepository } from './persistence/oppgave.repository';
import { PeriodeRepository } from './persistence/periode.repository';
import { RegelsettRepository } from './persistence/regelsett.repository';

@Module({
  imports: [LisModule, ArbeidslisteModule, VarslerModule, VirksomheterModule],
  controllers: [
    ...[TjenestetidController, TjenestevarianterController, TjenestelisteController],
    ...[KalkulatorController, RegelsettController],
  ],
  providers: [
    ...[GrunnlagRepository, OppgaveRepository, PeriodeRepository, RegelsettRepository],
    ...[Periodeavgjorelser, Periodekontroll, Periodelogg, Periodeoppgaver, Periodesignering, Periodetilgang],
    ...[Regelsettene, Tjenestegrunnlag, Tjenestejournal],
  ],
})
export class TjenestetidModule {}
