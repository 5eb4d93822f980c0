import { type Funn, findFodselsnumre } from '@kp/kernel/fodselsnummer';
import { type Result, fail, ok } from '@kp/kernel/result';

/**
 * A text with a fødselsnummer is not sent: where it stands is answered, so that the page can mark it. Asked before the
 * request is remembered, so that nothing of it is stored (domene.md section 7).
 */
export function utenFodselsnummer(felter: Readonly<Record<string, string>>): Result<undefined> {
  const funn = Object.entries(felter)
    .map(([felt, tekst]): { felt: string; funn: Funn[] } => ({ felt, funn: findFodselsnumre(tekst) }))
    .filter((field) => field.funn.length > 0);
  return funn.length === 0 ? ok() : fail('regel', 'tekst.fodselsnummer', { funn });
}
