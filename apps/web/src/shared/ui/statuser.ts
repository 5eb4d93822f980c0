import {
  ArrowRightIcon,
  ArrowsCirclepathIcon,
  ArrowUndoIcon,
  Buildings3Icon,
  CalendarIcon,
  CheckmarkIcon,
  CheckmarkCircleFillIcon,
  CircleIcon,
  CircleBrokenIcon,
  ClockIcon,
  ExclamationmarkTriangleIcon,
  ExternalLinkIcon,
  EyeIcon,
  HourglassIcon,
  PadlockLockedIcon,
  PadlockLockedFillIcon,
  PencilIcon,
  ThumbDownIcon,
  ThumbUpIcon,
  TimerPauseIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import type { IkonType } from './ikon';

/** Colour says whose turn it is: neutral nobody's, info somebody else's, warning yours, success done, danger broken. */
export type Statusfarge = 'neutral' | 'info' | 'warning' | 'success' | 'danger';

export interface Statusutseende {
  readonly farge: Statusfarge;
  readonly ikon: IkonType;
  /** `kant`: only an edge; `sterk`: filled. */
  readonly form?: 'kant' | 'sterk';
}

const waiting = { farge: 'info', ikon: HourglassIcon } as const;
const returned = { farge: 'warning', ikon: ArrowUndoIcon } as const;
const done = { farge: 'success', ikon: CheckmarkCircleFillIcon } as const;

/** Thing and state (the server's own names) → how it looks. The words are in `status.json` under the same path. */
export const STATUSER = {
  aktivitet: {
    UTKAST: { farge: 'neutral', ikon: PencilIcon },
    SENDT: waiting,
    BEKREFTET: done,
    BEKREFTET_AV_EKSTERN: { farge: 'success', ikon: ExternalLinkIcon },
    RETURNERT: returned,
    MERKET_UTFOERT: { farge: 'success', ikon: CheckmarkIcon, form: 'kant' },
  },
  laeringsmaal: {
    IKKE_PAABEGYNT: { farge: 'neutral', ikon: CircleIcon, form: 'kant' },
    PAABEGYNT: { farge: 'neutral', ikon: CircleBrokenIcon },
    KLART_TIL_SENDING: { farge: 'warning', ikon: ArrowRightIcon },
    TIL_ANBEFALING: waiting,
    TIL_GODKJENNING: waiting,
    RETURNERT: returned,
    GODKJENT: done,
    /** Beside its state: reported as approved elsewhere. */
    MELDT: waiting,
    GODKJENT_TIDLIGERE: { farge: 'success', ikon: Buildings3Icon, form: 'kant' },
  },
  anbefaling: {
    ANBEFALT: { farge: 'success', ikon: ThumbUpIcon },
    VENTER_PAA_DEG: { farge: 'warning', ikon: HourglassIcon },
    VENTER: waiting,
    ANBEFALER_IKKE_ENNAA: { farge: 'warning', ikon: ThumbDownIcon },
    UTENFOR_PORTALEN: { farge: 'success', ikon: ExternalLinkIcon, form: 'kant' },
    SAMME_PERSON: { farge: 'warning', ikon: ExclamationmarkTriangleIcon },
  },
  tjenesteperiode: {
    PLANLAGT: { farge: 'neutral', ikon: CalendarIcon, form: 'kant' },
    REGISTRERT: waiting,
    TIL_ATTEST: waiting,
    ATTESTERT: { farge: 'success', ikon: PadlockLockedFillIcon },
    RETURNERT: returned,
    RETTET: { farge: 'neutral', ikon: ArrowsCirclepathIcon },
  },
  utdanningslop: {
    I_RUTE: { farge: 'success', ikon: CheckmarkIcon, form: 'kant' },
    ETTER_PLANEN: { farge: 'warning', ikon: ClockIcon },
    ALDRI_STARTET: { farge: 'danger', ikon: ExclamationmarkTriangleIcon, form: 'sterk' },
    I_PERMISJON: { farge: 'neutral', ikon: TimerPauseIcon, form: 'kant' },
    FULLFOERT: done,
    FLYTTET: { farge: 'neutral', ikon: ArrowRightIcon, form: 'kant' },
  },
  synlighet: {
    BARE_DEG: { farge: 'neutral', ikon: PadlockLockedIcon, form: 'kant' },
    DELT: { farge: 'neutral', ikon: EyeIcon, form: 'kant' },
  },
  frist: {
    OVER_FRISTEN: { farge: 'danger', ikon: ExclamationmarkTriangleIcon },
    OPPFYLT: done,
    IKKE_OPPFYLT: { farge: 'danger', ikon: XMarkOctagonIcon },
  },
} as const satisfies Record<string, Record<string, Statusutseende>>;

export type Statusting = keyof typeof STATUSER;
/** The states of one thing, e.g. `Statustilstand<'aktivitet'>`. */
export type Statustilstand<T extends Statusting> = keyof (typeof STATUSER)[T] & string;
