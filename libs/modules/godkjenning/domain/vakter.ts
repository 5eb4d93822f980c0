import { type Result, fail, ok } from '@kp/kernel/result';
import type { Godkjenningssak } from './sak';

type Vakt = (sak: Godkjenningssak) => Result<unknown>;

/** Nobody decides on, confirms or recommends their own training, in any role (domene.md section 4). */
const ikkeEgenSak: Vakt = ({ brukerId, lisId }) => (brukerId === lisId ? fail('forbudt', 'maal.egenSak') : ok());

const harBevis: Vakt = ({ stjerner }) => (stjerner > 0 ? ok() : fail('regel', 'maal.manglerStjerne'));

/** The two recommendations come from two different persons, neither of them the LIS. */
const toUlikePersoner: Vakt = ({ par, lisId }) => {
  if (!par) return ok();
  if (par.veileder === null) return fail('regel', 'maal.manglerVeileder');
  if (par.supervisor === null) return fail('regel', 'maal.manglerSupervisor');
  if (par.veileder === par.supervisor) return fail('regel', 'maal.sammeToPersoner');
  return par.veileder === lisId || par.supervisor === lisId ? fail('forbudt', 'maal.egenSak') : ok();
};

const erBedt: Vakt = ({ bedt }) => (bedt ? ok() : fail('forbudt', 'maal.ikkeBedt'));

/** No skipping: the leder must first have obtained both. */
const beggeAnbefalt: Vakt = ({ anbefalinger }) => {
  const given = new Set(anbefalinger.filter((a) => a.tilstand !== 'VENTER').map((a) => a.rolle));
  return given.size === 2 ? ok() : fail('konflikt', 'maal.manglerAnbefaling');
};

const begrunnelse: Vakt = ({ tekst }) => (tekst === '' ? fail('regel', 'maal.manglerBegrunnelse') : ok());

const begrunnelseVedNei: Vakt = ({ tekst, utfall }) =>
  utfall === 'IKKE_ENNAA' && tekst === '' ? fail('regel', 'maal.manglerBegrunnelse') : ok();

/** The leder may decide otherwise than recommended, with a reason that the LIS sees. */
const samsvarMedAnbefaling: Vakt = ({ anbefalinger, tekst }) =>
  tekst === '' && anbefalinger.some((a) => a.tilstand === 'IKKE_ENNAA') ? fail('regel', 'maal.begrunnAvvik') : ok();

/** The approver may be one of the two only where it is recorded that nobody else exists. */
const kanGodkjenneEgenAnbefaling: Vakt = (sak) =>
  sak.ingenAnnenGodkjenner || !hasRecommended(sak) ? ok() : fail('regel', 'maal.sammePerson');

/** What came back asked for something: it is not sent again without an answer. */
const harSvart: Vakt = ({ tekst }) => (tekst === '' ? fail('regel', 'maal.manglerSvar') : ok());

const dokumentert: Vakt = ({ tekst }) => (tekst === '' ? fail('regel', 'maal.manglerDokument') : ok());

export const hasRecommended = ({ anbefalinger, brukerId }: Godkjenningssak): boolean =>
  anbefalinger.some((a) => a.brukerId === brukerId);

export const vakter = {
  ikkeEgenSak,
  harBevis,
  toUlikePersoner,
  erBedt,
  beggeAnbefalt,
  begrunnelse,
  begrunnelseVedNei,
  samsvarMedAnbefaling,
  kanGodkjenneEgenAnbefaling,
  harSvart,
  dokumentert,
} as const;
