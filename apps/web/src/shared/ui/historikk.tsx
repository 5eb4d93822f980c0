import { ArrowRightIcon, ArrowUndoIcon, CheckmarkCircleFillIcon, CircleIcon, HourglassIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { Ikon, type IkonType } from './ikon';

type Slag = 'ok' | 'tilbake' | 'venter' | 'sendt' | 'annet';

export interface Hendelse {
  readonly id: string;
  /** Decides colour and icon. */
  readonly slag: Slag;
  /** Another icon with the same colour. */
  readonly ikon?: IkonType;
  /** «Amina Nordli bekreftet 3 aktiviteter» */
  readonly tittel: ReactNode;
  /** When, in which role, signature number. */
  readonly fakta?: ReactNode;
  /** `<Sitat>` of what was written. */
  readonly sitat?: ReactNode;
  /** In bold: what somebody else did, or what it waits for. */
  readonly uthevet?: boolean;
}

const ICON: Readonly<Record<Slag, IkonType>> = {
  ok: CheckmarkCircleFillIcon,
  tilbake: ArrowUndoIcon,
  venter: HourglassIcon,
  sendt: ArrowRightIcon,
  annet: CircleIcon,
};

/** What has happened, newest first. */
export function Historikk({ hendelser, navn }: { hendelser: readonly Hendelse[]; navn?: string }) {
  return (
    <ol className="kp-historikk" aria-label={navn}>
      {hendelser.map(({ id, slag, ikon, tittel, fakta, sitat, uthevet = false }) => (
        <li key={id}>
          <Ikon av={ikon ?? ICON[slag]} klasse={slag} />
          <p className={uthevet ? 'kp-sterk' : undefined}>{tittel}</p>
          {sitat}
          {fakta !== undefined && <p className="kp-liten kp-dempet">{fakta}</p>}
        </li>
      ))}
    </ol>
  );
}
