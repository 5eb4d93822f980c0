/** One field the server refused, from a problem with kode `ugyldig.felt`. */
export interface Feltfeil {
  readonly felt: string;
  readonly krav: string;
  readonly tekst: string;
}

/** One of several that could not be done, from the refusal of them all. */
interface Hinder {
  /** Its place among those that were sent, from 1. */
  readonly nr: number;
  readonly kode: string;
  readonly parametere: Readonly<Record<string, unknown>>;
}

interface Problem {
  readonly title: string;
  readonly kode: string;
  readonly parametere: Readonly<Record<string, unknown>>;
  readonly korrelasjonsId: string | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown, fallback: string): string => (typeof value === 'string' ? value : fallback);

/** What a proxy or a broken server answers is not always problem+json; the screen must still say something. */
function readProblem(status: number, body: unknown): Problem {
  const source = isRecord(body) ? body : {};
  return {
    title: text(source['title'], ''),
    kode: text(source['kode'], status >= 500 ? 'http.feilHosOss' : 'ukjent'),
    parametere: isRecord(source['parametere']) ? source['parametere'] : {},
    korrelasjonsId: typeof source['korrelasjonsId'] === 'string' ? source['korrelasjonsId'] : null,
  };
}

/** The one error the api client throws. `status` 0: no contact with the server. */
export class ApiFeil extends Error {
  readonly status: number;
  readonly kode: string;
  readonly title: string;
  readonly parametere: Readonly<Record<string, unknown>>;
  readonly korrelasjonsId: string | null;

  constructor(status: number, problem: Problem) {
    super(`${String(status)} ${problem.kode}`);
    this.name = 'ApiFeil';
    this.status = status;
    this.kode = problem.kode;
    this.title = problem.title;
    this.parametere = problem.parametere;
    this.korrelasjonsId = problem.korrelasjonsId;
  }

  static fromAnswer(status: number, body: unknown): ApiFeil {
    return new ApiFeil(status, readProblem(status, body));
  }

  static noContact(): ApiFeil {
    return new ApiFeil(0, { title: '', kode: 'klient.ingenKontakt', parametere: {}, korrelasjonsId: null });
  }

  /** The fields named by the server, empty unless kode is `ugyldig.felt`. */
  get feltfeil(): readonly Feltfeil[] {
    const list = this.parametere['feil'];
    if (!Array.isArray(list)) return [];
    return list.filter(isRecord).map((item) => ({
      felt: text(item['felt'], ''),
      krav: text(item['krav'], ''),
      tekst: text(item['tekst'], ''),
    }));
  }

  /** Each that stood in the way, when several were refused as one. */
  get hindre(): readonly Hinder[] {
    const list = this.parametere['saker'];
    if (!Array.isArray(list)) return [];
    return list.filter(isRecord).map((item) => ({
      nr: Number(item['nr']),
      kode: text(item['kode'], ''),
      parametere: isRecord(item['parametere']) ? item['parametere'] : {},
    }));
  }
}

/** Whether trying the same call again can help: our fault or the net's, never a refusal. */
export const isTransient = (error: unknown): boolean =>
  error instanceof ApiFeil && (error.status === 0 || error.status >= 500);

/** The thing is gone, or not the person's to see any more; the server does not tell which. */
export const erBorte = (error: unknown): boolean => error instanceof ApiFeil && error.status === 404;

/** Somebody else was first: what was sent was built on a version that no longer stands. */
export const erForeldet = (error: unknown): error is ApiFeil => error instanceof ApiFeil && error.status === 412;
