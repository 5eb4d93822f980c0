import { grunntekst, maanedstekst } from '../../../shared/lib/tjenesteord';
import type { Tjenesterad } from '../api/tjenesteliste';

/** A cell that begins like a formula is made text: a name must not be run by a spreadsheet. */
function celle(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The list as a file that Excel opens in Norwegian: semicolons, decimal comma. */
export function lagRegneark(overskrifter: readonly string[], rader: readonly Tjenesterad[]): string {
  const lines = rader.map(({ lis, bekreftet, medRegistrert, minst, dag, grunn, venterAttest }) => [
    ...[lis.navn, maanedstekst(bekreftet), maanedstekst(medRegistrert), maanedstekst(minst)],
    ...[dag ?? '', grunn ? grunntekst(grunn) : '', String(venterAttest)],
  ]);
  return [overskrifter, ...lines].map((line) => line.map(celle).join(';')).join('\r\n');
}

/** Hands the text to the browser as a file; nothing is sent anywhere. */
export function lastNed(filnavn: string, innhold: string): void {
  // The mark in front tells Excel that it is UTF-8.
  const url = URL.createObjectURL(new Blob([`\ufeff${innhold}`], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: filnavn });
  link.click();
  URL.revokeObjectURL(url);
}
