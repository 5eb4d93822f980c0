import type felles from './nb/felles.json';
import type feil from './nb/feil.json';
import type godkjenning from './nb/godkjenning.json';
import type innboks from './nb/innboks.json';
import type innlogging from './nb/innlogging.json';
import type journal from './nb/journal.json';
import type gjornaa from './nb/gjornaa.json';
import type laeringsmaal from './nb/laeringsmaal.json';
import type aktiviteter from './nb/aktiviteter.json';
import type attest from './nb/attest.json';
import type folk from './nb/folk.json';
import type fylker from './nb/fylker.json';
import type kataloger from './nb/kataloger.json';
import type katalogimport from './nb/katalogimport.json';
import type virksomheter from './nb/virksomheter.json';
import type kalkulator from './nb/kalkulator.json';
import type kandidater from './nb/kandidater.json';
import type lis from './nb/lis.json';
import type overgang from './nb/overgang.json';
import type oversikt from './nb/oversikt.json';
import type figurer from './nb/figurer.json';
import type om from './nb/om.json';
import type periodeord from './nb/periodeord.json';
import type profil from './nb/profil.json';
import type regelsett from './nb/regelsett.json';
import type ressurser from './nb/ressurser.json';
import type status from './nb/status.json';
import type tjenesteleder from './nb/tjenesteleder.json';
import type tjenesteord from './nb/tjenesteord.json';
import type fordeling from './nb/fordeling.json';
import type tjenestetid from './nb/tjenestetid.json';
import type varsler from './nb/varsler.json';

// One line a namespace: from here every key in t('…') is checked by the compiler.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'felles';
    returnNull: false;
    resources: {
      felles: typeof felles;
      feil: typeof feil;
      godkjenning: typeof godkjenning;
      innboks: typeof innboks;
      innlogging: typeof innlogging;
      journal: typeof journal;
      gjornaa: typeof gjornaa;
      laeringsmaal: typeof laeringsmaal;
      aktiviteter: typeof aktiviteter;
      attest: typeof attest;
      folk: typeof folk;
      fylker: typeof fylker;
      kataloger: typeof kataloger;
      katalogimport: typeof katalogimport;
      virksomheter: typeof virksomheter;
      kalkulator: typeof kalkulator;
      kandidater: typeof kandidater;
      lis: typeof lis;
      overgang: typeof overgang;
      oversikt: typeof oversikt;
      figurer: typeof figurer;
      om: typeof om;
      periodeord: typeof periodeord;
      profil: typeof profil;
      regelsett: typeof regelsett;
      ressurser: typeof ressurser;
      status: typeof status;
      tjenesteleder: typeof tjenesteleder;
      tjenesteord: typeof tjenesteord;
      fordeling: typeof fordeling;
      tjenestetid: typeof tjenestetid;
      varsler: typeof varsler;
    };
  }
}
