import { i18n } from '../../../shared/i18n/i18n';
import type { Lesere } from '../../../shared/ui/hvem-kan-lese';
import type { Aktivitet } from '../api/aktiviteter';
import type { Grunnlag } from './grunnlag';

const ns = 'aktiviteter';

interface Sammenheng {
  readonly bedt: { readonly id: string; readonly navn: string } | undefined;
  readonly grunnlag: Grunnlag;
  /** Returned ones have been sent once: those who could read them still can. */
  readonly svar: boolean;
}

function utkastlinje(type: Aktivitet['type'], svar: boolean): Lesere {
  if (svar) return { tekst: i18n.t('lesere.returnert', { ns }) };
  return { tekst: i18n.t(type === 'REFLEKSJON' ? 'lesere.utkastRefleksjon' : 'lesere.utkast', { ns }), privat: true };
}

/** Who will be able to read it, said on the form before it is sent. */
export function lesereAvSkjema(
  { privat, type }: Pick<Aktivitet, 'privat' | 'type'>,
  { bedt, grunnlag: { veileder, virksomhet }, svar }: Sammenheng,
): Lesere[] {
  if (privat) return [{ tekst: i18n.t('lesere.privat', { ns }), privat: true }];
  const parts = {
    hvem: bedt?.navn ?? i18n.t('lesere.denDuVelger', { ns }),
    leder: virksomhet ? i18n.t('lesere.lederI', { ns, virksomhet }) : i18n.t('lesere.leder', { ns }),
  };
  const withoutVeileder = !veileder || bedt?.id === veileder.id;
  const shared = i18n.t(withoutVeileder ? 'lesere.sendtVeileder' : 'lesere.sendt', { ns, ...parts });
  return [{ tekst: shared }, utkastlinje(type, svar)];
}

/** Who can read it now; the server names them. */
export function lesereAv({ privat, tilstand, lesere }: Aktivitet): Lesere[] {
  if (privat) return [{ tekst: i18n.t('lesere.privat', { ns }), privat: true }];
  if (tilstand === 'UTKAST') return [{ tekst: i18n.t('lesere.utkast', { ns }), privat: true }];
  const du = { tekst: i18n.t('lesere.du', { ns }) };
  const andre = lesere.map(({ navn, rolle }) => ({
    tekst: i18n.t('lesere.navnOgRolle', { ns, navn, rolle: i18n.t(`rolleISetning.${rolle}`) }),
  }));
  return [du, ...andre];
}
