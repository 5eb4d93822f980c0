import type felles from './nb/felles.json';
import type feil from './nb/feil.json';
import type innlogging from './nb/innlogging.json';
import type om from './nb/om.json';
import type profil from './nb/profil.json';
import type status from './nb/status.json';

// One line a namespace: from here every key in t('…') is checked by the compiler.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'felles';
    returnNull: false;
    resources: {
      felles: typeof felles;
      feil: typeof feil;
      innlogging: typeof innlogging;
      om: typeof om;
      profil: typeof profil;
      status: typeof status;
    };
  }
}
