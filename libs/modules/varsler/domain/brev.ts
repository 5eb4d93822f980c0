import { mailsetning } from './varselslag';

/** One thing in a mail: its kind and where it is found; the day it began when it waits. */
export interface Brevpost {
  readonly slag: string;
  /** Within the portal. */
  readonly lenke: string;
  /** Whole days it has waited; left out for what has merely happened. */
  readonly dager?: number;
}

export interface Brevinnhold {
  readonly venter: readonly Brevpost[];
  readonly nytt: readonly Brevpost[];
}

export interface Brevtekst {
  readonly emne: string;
  readonly tekst: string;
  readonly html: string;
}

interface Avsnitt {
  /** Null where the headline says it all. */
  readonly tittel: string | null;
  readonly lenker: readonly { readonly tekst: string; readonly url: string }[];
}

const AVSENDER = 'Kompetanseportalen';
const HVORFOR =
  'Du får denne e-posten fordi du har konto i Kompetanseportalen. Velg hva du vil ha på e-post, og hvor ofte:';
/** More than this in one mail is read by nobody; the rest stands in the portal. */
const MOST = 60;

const dager = (n: number): string => (n === 1 ? '1 dag' : `${String(n)} dager`);

/** A digest. Names, titles and words of others stay in the portal: here is what kind, how long, and the way there. */
export function skrivSammendrag({ venter, nytt }: Brevinnhold, publicUrl: string): Brevtekst {
  const count = venter.length === 1 ? 'Én ting venter' : `${String(venter.length)} ting venter`;
  const overskrift = venter.length > 0 ? `${count} på deg` : 'Det som er nytt for deg';
  const avsnitt = [
    ...grupper(venter).map((poster) => ventende(poster, publicUrl)),
    ...grupper(nytt).map((poster) => hendt(poster, publicUrl)),
  ];
  return settOpp(overskrift, kortetNed(avsnitt, publicUrl), publicUrl);
}

/** One thing, at once. */
export function skrivVarsel({ slag, lenke }: Brevpost, publicUrl: string): Brevtekst {
  const setning = mailsetning(slag, 1);
  const lenker = [{ tekst: 'Åpne i portalen', url: publicUrl + lenke }];
  return settOpp(setning, [{ tittel: null, lenker }], publicUrl);
}

/** In the order of the first of each kind, so that the oldest stays on top. */
const grupper = (poster: readonly Brevpost[]): Brevpost[][] => {
  const groups = new Map<string, Brevpost[]>();
  for (const post of poster) groups.set(post.slag, [...(groups.get(post.slag) ?? []), post]);
  return [...groups.values()];
};

function ventende(poster: readonly Brevpost[], publicUrl: string): Avsnitt {
  const setning = mailsetning(poster[0]?.slag ?? '', poster.length);
  const oldest = poster[0]?.dager ?? 0;
  const lengst = oldest > 0 && poster.length > 1 ? `, den eldste i ${dager(oldest)}` : '';
  const lenker = poster.map((post) => ({
    tekst: `Åpne den som har ventet ${siden(post)}`,
    url: publicUrl + post.lenke,
  }));
  return { tittel: `${setning}${lengst}.`, lenker };
}

const siden = ({ dager: n = 0 }: Brevpost): string => (n > 0 ? `i ${dager(n)}` : 'siden i dag');

function hendt(poster: readonly Brevpost[], publicUrl: string): Avsnitt {
  const setning = mailsetning(poster[0]?.slag ?? '', poster.length);
  const several = poster.length > 1;
  const lenker = poster.map(({ lenke }, index) => ({
    tekst: several ? `Åpne nummer ${String(index + 1)}` : 'Åpne i portalen',
    url: publicUrl + lenke,
  }));
  return { tittel: `${setning}.`, lenker };
}

/** The sentences stand, since they say how many there are; the links stop when there are enough. */
function kortetNed(avsnitt: readonly Avsnitt[], publicUrl: string): Avsnitt[] {
  let left = MOST;
  const short = avsnitt.map(({ tittel, lenker }) => {
    const shown = lenker.slice(0, left);
    left -= shown.length;
    return { tittel, lenker: shown };
  });
  const all = avsnitt.reduce((sum, { lenker }) => sum + lenker.length, 0);
  if (all <= MOST) return short;
  const rest = { tekst: 'Se alt i portalen', url: publicUrl };
  return [...short, { tittel: `${String(all - MOST)} til er ikke tatt med her.`, lenker: [rest] }];
}

function settOpp(overskrift: string, avsnitt: readonly Avsnitt[], publicUrl: string): Brevtekst {
  const valg = valgside(publicUrl);
  const parts = avsnitt.map(({ tittel, lenker }) =>
    [...(tittel === null ? [] : [tittel]), ...lenker.map(({ tekst, url }) => `- ${tekst}:\n  ${url}`)].join('\n'),
  );
  const tekst = ['Hei.', `${overskrift}.`, ...parts, `--\n${HVORFOR}\n${valg}\n`].join('\n\n');
  const emne = `${AVSENDER}: ${overskrift.charAt(0).toLowerCase()}${overskrift.slice(1)}`;
  return { emne, tekst, html: html(overskrift, avsnitt, valg) };
}

/** Where a person chooses what comes by mail. */
export const valgside = (publicUrl: string): string => `${publicUrl}/profil#epost`;

/** No picture, no colour of its own (so it is dark where the reader's mail is dark), and headings that can be jumped by. */
function html(overskrift: string, avsnitt: readonly Avsnitt[], valg: string): string {
  const body = avsnitt.flatMap(({ tittel, lenker }) => [
    ...(tittel === null ? [] : [`<h2 style="${H2}">${escape(tittel)}</h2>`]),
    ...(lenker.length === 0 ? [] : [`<ul>\n${liste(lenker)}\n</ul>`]),
  ]);
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escape(overskrift)}</title>
</head>
<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 36em; margin: 0 auto; padding: 16px">
<main>
<h1 style="${H1}">${escape(overskrift)}</h1>
${body.join('\n')}
<hr>
<p>${HVORFOR.replace(/Velg .*$/, '')}<a href="${escape(valg)}">Velg hva du vil ha på e-post, og hvor ofte</a>.</p>
</main>
</body>
</html>
`;
}

const H1 = 'font-size: 22px; line-height: 1.3; margin: 16px 0';
const H2 = 'font-size: 18px; line-height: 1.4; margin: 24px 0 8px';

const liste = (lenker: Avsnitt['lenker']): string =>
  lenker
    .map(({ tekst, url }) => `<li style="margin: 8px 0"><a href="${escape(url)}">${escape(tekst)}</a></li>`)
    .join('\n');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);
