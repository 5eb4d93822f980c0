import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly head: string;
  readonly content: string;
}

/** What a reader sees on each page of a file that pdfkit has written, in the order it was written. */
export function lesPdf(file: Buffer): string[] {
  const objects = readObjects(file);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
  return pages.map((page) => {
    const resources = objects.get(refOf(page.head, 'Resources'))?.head ?? '';
    const fonts = [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
      ([, name = '', id]) => [name, readGlyphs(objects, Number(id))] as const,
    );
    return readText(objects.get(refOf(page.head, 'Contents'))?.content ?? '', new Map(fonts));
  });
}

function readObjects(file: Buffer): Map<number, PdfObject> {
  const text = file.toString('latin1');
  return new Map(
    [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id, body = '']) => {
      const [head = '', stream] = body.split(/\nstream\n/);
      const bytes = Buffer.from((stream ?? '').replace(/\nendstream$/, ''), 'latin1');
      const content = head.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
      return [Number(id), { head, content }];
    }),
  );
}

const refOf = (head: string, name: string): number => Number(new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1]);

/** The letters behind the glyph numbers of a font. */
function readGlyphs(objects: ReadonlyMap<number, PdfObject>, font: number): string[] {
  const map = objects.get(refOf(objects.get(font)?.head ?? '', 'ToUnicode'))?.content ?? '';
  return [...map.matchAll(/<[\da-f]+> <[\da-f]+> \[(.*?)\]/g)].flatMap(([, letters = '']) =>
    [...letters.matchAll(/<([\da-f ]+)>/g)].map(([, hex = '']) =>
      Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
    ),
  );
}

function readText(content: string, fonts: ReadonlyMap<string, readonly string[]>): string {
  let font: readonly string[] = [];
  const lines: string[] = [];
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name) ?? [];
    else
      lines.push(
        hexOf(shown ?? '')
          .map((glyph) => font[glyph] ?? '\ufffd')
          .join(''),
      );
  }
  return lines.join('\n');
}

const hexOf = (shown: string): number[] =>
  [...shown.matchAll(/<([\da-f]+)>/g)].flatMap(([, hex = '']) =>
    (hex.match(/.{4}/g) ?? []).map((four) => Number.parseInt(four, 16)),
  );
