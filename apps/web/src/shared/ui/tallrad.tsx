import { ChevronRightIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { Ikon } from './ikon';

/** Label over figure, side by side. */
export function Tallrad({ tall }: { tall: readonly { navn: string; verdi: ReactNode }[] }) {
  return (
    <dl className="kp-tallrad">
      {tall.map(({ navn, verdi }) => (
        <div key={navn}>
          <dt>{navn}</dt>
          <dd>{verdi}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Name and value in two columns: «Teller for», «Du skrev sist». */
export function Fakta({ fakta }: { fakta: readonly { navn: string; verdi: ReactNode }[] }) {
  return (
    <dl className="kp-fakta">
      {fakta.map(({ navn, verdi }) => [<dt key={`${navn}-n`}>{navn}</dt>, <dd key={`${navn}-v`}>{verdi}</dd>])}
    </dl>
  );
}

interface SporsmaalProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
  sporsmaal: string;
  tall: ReactNode;
  enhet: ReactNode;
  tekst: ReactNode;
}

function SporsmaalAnchor({ sporsmaal, tall, enhet, tekst, ...rest }: SporsmaalProps) {
  return (
    <a {...rest} className="kp-sporsmal">
      <h2>
        {sporsmaal} <Ikon av={ChevronRightIcon} />
      </h2>
      <p className="kp-storttall">
        {tall} <small>{enhet}</small>
      </p>
      <p className="kp-liten">{tekst}</p>
    </a>
  );
}

/** One of the leder's three questions; three of them in `<div className="kp-tre">`. Takes `to` like a Link. */
export const Sporsmaalskort = createLink(SporsmaalAnchor);
