import type { Maalside } from '../../../shared/lib/maalside';

type Handling = Maalside['tillatteHandlinger'][number];

/** Where the goal stands for the one who reads. */
export type Stand = 'avgjoer' | 'anbefal' | 'venter' | 'godkjent' | 'hosLis';

export const kan = (maal: Maalside, handling: Handling): boolean => maal.tillatteHandlinger.includes(handling);

/** What the reader is to do with it, if anything. */
export function standFor(maal: Maalside): Stand {
  if (kan(maal, 'godkjenn') || kan(maal, 'returner')) return 'avgjoer';
  if (kan(maal, 'anbefal')) return 'anbefal';
  if (maal.tilstand === 'GODKJENT') return 'godkjent';
  return maal.tilstand === 'TIL_ANBEFALING' || maal.tilstand === 'TIL_GODKJENNING' ? 'venter' : 'hosLis';
}

/** Somebody has said «ikke ennå»: then the leder must say why it is approved all the same. */
export const noenSaIkkeEnnaa = ({ anbefalinger }: Maalside): boolean =>
  anbefalinger.some(({ tilstand }) => tilstand === 'IKKE_ENNAA');

/** The reader is one of the two who recommended. */
export const harSelvAnbefalt = ({ anbefalinger }: Maalside, megId: string): boolean =>
  anbefalinger.some(({ personId, tilstand }) => personId === megId && tilstand !== 'VENTER');

/** The act that approved it, with its signature. */
export const godkjenning = ({ historikk }: Maalside): Maalside['historikk'][number] | undefined =>
  historikk.find(({ handling }) => ['godkjenn', 'godkjennTidligere', 'viderefoer'].includes(handling));
