import { Module } from '@nestjs/common';
import { ArbeidslisteModule } from '@kp/modules/arbeidsliste';
import { LisModule } from '@kp/modules/lis';
import { VarslerModule } from '@kp/modules/varsler';
import { VirksomheterModule } from '@kp/modules/virksomheter';
import { Fordelingsavgjorelser } from './application/fordelingsavgjorelser';
import { Fordelingslogg } from './application/fordelingslogg';
import { Periodeavgjorelser } from './application/periodeavgjorelser';
import { Periodekontroll } from './application/periodekontroll';
import { Periodelogg } from './application/periodelogg';
import { Periodeoppgaver } from './application/periodeoppgaver';
import { Periodesignering } from './application/periodesignering';
import { Periodetilgang } from './application/periodetilgang';
import { Regelsettarbeid } from './application/regelsettarbeid';
import { Regelsettkonsekvenser } from './application/regelsettkonsekvenser';
import { Regelsettene } from './application/regelsettene';
import { Tjenestegrunnlag } from './application/tjenestegrunnlag';
import { Tjenestejournal } from './application/tjenestejournal';
import { HvaOm } from './application/hva-om';
import { Varianter } from './application/varianter';
import { Tjenesteliste } from './application/tjenesteliste';
import { Kalkulator } from './application/kalkulator';
import { Attesten } from './application/attesten';
import { Attestoppgaver } from './application/attestoppgaver';
import { FordelingerController } from './http/fordelinger.controller';
import { KalkulatorController } from './http/kalkulator.controller';
import { RegelsettController } from './http/regelsett.controller';
import { TjenestelisteController } from './http/tjenesteliste.controller';
import { TjenestetidController } from './http/tjenestetid.controller';
import { TjenestevarianterController } from './http/tjenestevarianter.controller';
import { FordelingRepository } from './persistence/fordeling.repository';
import { GrunnlagRepository } from './persistence/grunnlag.repository';
import { OppgaveRepository } from './persistence/oppgave.repository';
import { PeriodeRepository } from './persistence/periode.repository';
import { VariantRepository } from './persistence/variant.repository';
import { RegelsettRepository } from './persistence/regelsett.repository';

@Module({
  imports: [LisModule, ArbeidslisteModule, VarslerModule, VirksomheterModule],
  controllers: [
    ...[FordelingerController, TjenestetidController, TjenestevarianterController, TjenestelisteController],
    ...[KalkulatorController, RegelsettController],
  ],
  providers: [
    ...[FordelingRepository, Fordelingsavgjorelser, Fordelingslogg],
    ...[GrunnlagRepository, OppgaveRepository, PeriodeRepository, RegelsettRepository, VariantRepository],
    ...[Periodeavgjorelser, Periodekontroll, Periodelogg, Periodeoppgaver, Periodesignering, Periodetilgang],
    ...[HvaOm, Varianter, Tjenesteliste, Kalkulator, Attesten, Attestoppgaver],
    ...[Regelsettarbeid, Regelsettkonsekvenser, Regelsettene, Tjenestegrunnlag, Tjenestejournal],
  ],
  exports: [Attestoppgaver, Periodeavgjorelser, Periodelogg, Tjenestejournal],
})
export class TjenestetidModule {}
