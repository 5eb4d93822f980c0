import type { SVGProps } from 'react';
import type { ComponentType } from 'react';

/** Any icon of @navikt/aksel-icons. */
export type IkonType = ComponentType<SVGProps<SVGSVGElement>>;

/** An icon beside a word, so hidden from screen readers. An icon alone needs `aria-label` on its button. */
export function Ikon({ av: Av, klasse }: { av: IkonType; klasse?: string }) {
  return <Av className={klasse ? `ikon ${klasse}` : 'ikon'} aria-hidden focusable="false" />;
}
