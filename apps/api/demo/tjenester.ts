import type { INestApplicationContext } from '@nestjs/common';
import { Anbefalinger, Maalavgjorelser, Tidligeremeldinger } from '@kp/modules/godkjenning';
import { Passordhash } from '@kp/modules/innlogging';
import { Aktivitetsavgjorelser, Aktivitetslogg, Aktivitetstjeneste, Bevis } from '@kp/modules/laeringsaktiviteter';
import { Katalogimport, Katalogoppslag } from '@kp/modules/laeringsmaal';
import {
  AvsluttUtdanningslop,
  Flytting,
  Maallister,
  Maaltilstand,
  OpprettUtdanningslop,
  Permisjoner,
  Tilknytninger,
} from '@kp/modules/lis';
import { Attestoppgaver, Periodeavgjorelser, Periodelogg, Tjenestejournal } from '@kp/modules/tjenestetid';
import { Kunngjoeringer, Kunngjoeringsutsending, Traader } from '@kp/modules/meldinger';
import { Ressurspublisering, Ressurssvar } from '@kp/modules/ressurser';
import { Varselliste } from '@kp/modules/varsler';
import { Vedleggsarkiv } from '@kp/modules/vedlegg';
import { Bekreftere, ForeslaaSupervisor } from '@kp/modules/veiledere';
import {
  Arenaer,
  Avtaler,
  AvsluttRolle,
  LeggTilPerson,
  Personer,
  Rolleutlop,
  Virksomhetsregister,
  Virksomhetsstatuser,
} from '@kp/modules/virksomheter';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import { Database } from '@kp/platform/database/database.module';

/** The front doors through which the demo is made: the same as people use. */
export const findTjenester = (app: INestApplicationContext) => ({
  work: app.get(Database).unitOfWork,
  katalogimport: app.get(Katalogimport),
  kataloger: app.get(Katalogoppslag),
  virksomheter: app.get(Virksomhetsregister),
  statuser: app.get(Virksomhetsstatuser),
  arenaer: app.get(Arenaer),
  avtaler: app.get(Avtaler),
  leggTilPerson: app.get(LeggTilPerson),
  personer: app.get(Personer),
  avsluttRolle: app.get(AvsluttRolle),
  rolleutlop: app.get(Rolleutlop),
  passord: app.get(Passordhash),
  opprett: app.get(OpprettUtdanningslop),
  flytting: app.get(Flytting),
  tilknytninger: app.get(Tilknytninger),
  permisjoner: app.get(Permisjoner),
  avslutt: app.get(AvsluttUtdanningslop),
  maallister: app.get(Maallister),
  maal: app.get(Maaltilstand),
  bekreftere: app.get(Bekreftere),
  foreslaa: app.get(ForeslaaSupervisor),
  logg: app.get(Aktivitetslogg),
  aktivitet: app.get(Aktivitetsavgjorelser),
  aktivitetstjeneste: app.get(Aktivitetstjeneste),
  bevis: app.get(Bevis),
  anbefalinger: app.get(Anbefalinger),
  godkjenning: app.get(Maalavgjorelser),
  tidligeremeldinger: app.get(Tidligeremeldinger),
  tjenesteperioder: app.get(Periodelogg),
  periodeavgjorelser: app.get(Periodeavgjorelser),
  tjenestejournal: app.get(Tjenestejournal),
  attestoppgaver: app.get(Attestoppgaver),
  traader: app.get(Traader),
  kunngjoeringer: app.get(Kunngjoeringer),
  kunngjoeringsutsending: app.get(Kunngjoeringsutsending),
  arkiv: app.get(Vedleggsarkiv),
  ressurser: app.get(Ressurspublisering),
  ressurssvar: app.get(Ressurssvar),
  varselliste: app.get(Varselliste),
  innsyn: app.get(Innsynslogg),
});

export type Tjenester = ReturnType<typeof findTjenester>;
