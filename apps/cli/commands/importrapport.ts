import type { Forhaandsvisning } from '@kp/modules/laeringsmaal';
import { type Feiltekster, sentence } from '@kp/platform/http/problem';

const MOST_LINES = 30;

/** What a file holds and what an import would do, as lines to read. */
export function visRapport({ regneark, tolket, rapport }: Forhaandsvisning, texts: Feiltekster): string {
  const { nye, endrede, uendrede, borte, duplikater, uleselige } = rapport;
  const why = (feil: readonly { kode: string; felt: string; verdi: string }[]): string =>
    feil.map(({ kode, felt, verdi }) => sentence(texts, kode, { felt, verdi })).join(' ');
  return [
    `Fil: ${[regneark.format, regneark.ark, regneark.skilletegn && `skilletegn «${regneark.skilletegn}»`, regneark.tegnsett].filter(Boolean).join(', ')}`,
    `Overskrifter i rad ${tolket.headerRad}:`,
    ...columns(tolket),
    `${nye.length} nye, ${endrede.length} endrede, ${uendrede.length} uendrede, ${borte.length} borte, ${duplikater.length} like, ${uleselige.length} uleselige`,
    ...section(
      'Nye',
      nye.map(({ rad, kode, maal }) => `rad ${rad}: ${kode} ${maal.tittel}`),
    ),
    ...section(
      'Endrede',
      endrede.map(({ rad, kode, felter }) => `rad ${rad}: ${kode} (${felter.join(', ')})`),
    ),
    ...section(
      'Borte',
      borte.map(({ kode, tittel }) => `${kode} ${tittel}`),
    ),
    ...section(
      'Samme kode flere ganger',
      duplikater.map(({ rad, kode, foersteRad }) => `rad ${rad}: ${kode} står også i rad ${foersteRad}`),
    ),
    ...section(
      'Uleselige',
      uleselige.map(({ rad, kode, feil }) => `rad ${rad}: ${kode ?? 'uten kode'}. ${why(feil)}`),
    ),
    '',
  ].join('\n');
}

function columns({ kolonner, overskrifter }: Forhaandsvisning['tolket']): string[] {
  return Object.entries(kolonner).map(
    ([felt, index]) => `  ${felt.padEnd(20)} ${index === null ? '–' : `«${overskrifter[index] ?? ''}»`}`,
  );
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > MOST_LINES ? [`  … og ${lines.length - MOST_LINES} til`] : [];
  return [`${title}:`, ...lines.slice(0, MOST_LINES).map((line) => `  ${line}`), ...more];
}
