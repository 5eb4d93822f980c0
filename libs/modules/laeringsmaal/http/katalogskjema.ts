import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { DomainException } from '@kp/kernel/result';

/** An uploaded file with the text fields that came with it. */
export interface Katalogskjema {
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
  return known ? error : refuse('katalogimport.avbruttOpplasting');
}

async function readParts(request: FastifyRequest): Promise<Katalogskjema> {
  const felter = new Map<string, string>();
  let file: { buffer: Buffer; filnavn: string } | null = null;
  for await (const part of request.parts({ limits: LIMITS })) {
    if (part.type === 'file') {
      const buffer = await part.toBuffer();
      if (part.fieldname === FILE_FIELD) file = { buffer, filnavn: part.filename };
    } else {
      if (part.valueTruncated) throw refuse('http.forStort');
      felter.set(part.fieldname, typeof part.value === 'string' ? part.value : JSON.stringify(part.value));
    }
  }
  if (!file) throw refuse('katalogimport.manglerFil');
  return { ...file, felter: Object.fromEntries(felter) };
}

/** Reads the whole form into memory; the application limits a file to 10 MB. */
export async function lesKatalogskjema(request: FastifyRequest): Promise<Katalogskjema> {
  if (!request.isMultipart()) throw refuse('katalogimport.manglerFil');
  try {
    return await readParts(request);
  } catch (error) {
    throw asRefusal(error);
  }
}
