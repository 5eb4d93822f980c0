import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { DomainException } from '@kp/kernel/result';

/** An uploaded file with the text fields that came with it. */
export interface Opplasting {
  readonly buffer: Buffer;
  readonly filnavn: string;
  readonly felter: Readonly<Record<string, string>>;
}

const FILE_FIELD = 'fil';
const LIMITS = { files: 1, fields: 20, fieldSize: 500_000 };

const refuse = (kode: string): DomainException => new DomainException({ slag: 'ugyldig', kode });

/** The parser's own refusals (too large, too many) carry a status; a form that breaks off in the middle does not. */
function asRefusal(error: unknown): unknown {
  const known = error instanceof DomainException || typeof (error as { statusCode?: unknown }).statusCode === 'number';
  return known ? error : refuse('opplasting.avbrutt');
}

async function readParts(request: FastifyRequest, limits: object): Promise<Opplasting> {
  const felter = new Map<string, string>();
  let file: { buffer: Buffer; filnavn: string } | null = null;
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file') {
      const buffer = await part.toBuffer();
      if (part.fieldname === FILE_FIELD) file = { buffer, filnavn: part.filename };
    } else {
      if (part.valueTruncated) throw refuse('http.forStort');
      felter.set(part.fieldname, typeof part.value === 'string' ? part.value : JSON.stringify(part.value));
    }
  }
  if (!file) throw refuse('opplasting.manglerFil');
  return { ...file, felter: Object.fromEntries(felter) };
}

/** Reads the whole form into memory; the application limits a file to 10 MB, `fileSize` (bytes) further. */
export async function lesOpplasting(request: FastifyRequest, fileSize?: number): Promise<Opplasting> {
  if (!request.isMultipart()) throw refuse('opplasting.manglerFil');
  try {
    return await readParts(request, { ...LIMITS, ...(fileSize === undefined ? {} : { fileSize }) });
  } catch (error) {
    throw asRefusal(error);
  }
}
