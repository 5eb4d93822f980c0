import { begynnelse } from '../domain/begynnelse';
import type { Ressursinnhold } from '../domain/ressurs';
import type { Ressursord } from '../persistence/ressurs.repository';
import { listOrd } from './stammer';

/** A word in the title or the code of a goal says more of what a resource is about than one in its text. */
const TITLE = 3;
const TEXT = 1;

export function vektOrd({ tittel, tekst, punkter, maal, spraak }: Ressursinnhold): Ressursord[] {
  const weigh = (text: string, vekt: number): [string, Ressursord][] =>
    listOrd(text, spraak).map((one) => [one.ord, { ...one, begynnelse: begynnelse(one.ord) ?? one.ord, vekt }]);
  const codes = maal.map(({ kode }) => kode).join(' ');
  // The later of two stands: the title.
  return [...new Map([...weigh([tekst, ...punkter].join(' '), TEXT), ...weigh(`${tittel} ${codes}`, TITLE)]).values()];
}
