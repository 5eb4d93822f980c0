import type { Spraak } from '@kp/kernel/spraak';
import { brevord } from './brevord';
import { mailsetning } from './mailsetninger/mailsetninger';

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

/** Whose mail it is. */
export interface Leser {
  readonly spraak: Spraak;
  readonly publicUrl: string;
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
/** More than this in one mail is read by nobody; the rest stands in the portal. */
const MOST = 60;

const dager = (spraak: Spraak, n: number): string => brevord(spraak, n === 1 ? 'dag' : 'dager', { antall: n });

/** A digest. Names, titles and words of others stay in the portal: here is what kind, how long, and the way there. */
export function skrivSammendrag({ venter, nytt }: Brevinnhold, leser: Leser): Brevtekst {
  const count = brevord(leser.spraak, venter.length === 1 ? 'enVenter' : 'flereVenter', { antall: venter.length });
  const overskrift = venter.length > 0 ? count : brevord(leser.spraak, 'nytt');
  const avsnitt = [
    ...grupper(venter).map((poster) => ventende(poster, leser)),
    ...grupper(nytt).map((poster) => hendt(poster, leser)),
  ];
  return settOpp(overskrift, kortetNed(avsnitt, leser), leser);
}

/** One thing, at once. */
export function skrivVarsel({ slag, lenke }: Brevpost, leser: Leser): Brevtekst {
  const lenker = [{ tekst: brevord(leser.spraak, 'aapne'), url: leser.publicUrl + lenke }];
  return settOpp(mailsetning(leser.spraak, slag, 1), [{ tittel: null, lenker }], leser);
}

/** In the order of the first of each kind, so that the oldest stays on top. */
const grupper = (poster: readonly Brevpost[]): Brevpost[][] => {
  const groups = new Map<string, Brevpost[]>();
  for (const post of poster) groups.set(post.slag, [...(groups.get(post.slag) ?? []), post]);
  return [...groups.values()];
};

function ventende(poster: readonly Brevpost[], { spraak, publicUrl }: Leser): Avsnitt {
  const setning = mailsetning(spraak, poster[0]?.slag ?? '', poster.length);
  const oldest = poster[0]?.dager ?? 0;
  const lengst = oldest > 0 && poster.length > 1 ? brevord(spraak, 'eldst', { dager: dager(spraak, oldest) }) : '';
  const lenker = poster.map((post) => ({ tekst: ventet(post, spraak), url: publicUrl + post.lenke }));
  return { tittel: `${setning}${lengst}.`, lenker };
}

const ventet = ({ dager: n = 0 }: Brevpost, spraak: Spraak): string =>
  n > 0 ? brevord(spraak, 'aapneVentet', { dager: dager(spraak, n) }) : brevord(spraak, 'aapneIDag');

function hendt(poster: readonly Brevpost[], { spraak, publicUrl }: Leser): Avsnitt {
  const setning = mailsetning(spraak, poster[0]?.slag ?? '', poster.length);
  const several = poster.length > 1;
  const lenker = poster.map(({ lenke }, index) => ({
    tekst: several ? brevord(spraak, 'aapneNummer', { nr: index + 1 }) : brevord(spraak, 'aapne'),
    url: publicUrl + lenke,
  }));
  return { tittel: `${setning}.`, lenker };
}

/** The sentences stand, since they say how many there are; the links stop when there are enough. */
function kortetNed(avsnitt: readonly Avsnitt[], { spraak, publicUrl }: Leser): Avsnitt[] {
  let left = MOST;
  const short = avsnitt.map(({ tittel, lenker }) => {
    const shown = lenker.slice(0, left);
    left -= shown.length;
    return { tittel, lenker: shown };
  });
  const all = avsnitt.reduce((sum, { lenker }) => sum + lenker.length, 0);
  if (all <= MOST) return short;
  const rest = { tekst: brevord(spraak, 'seAlt'), url: publicUrl };
  return [...short, { tittel: brevord(spraak, 'utelatt', { antall: all - MOST }), lenker: [rest] }];
}

function settOpp(overskrift: string, avsnitt: readonly Avsnitt[], { spraak, publicUrl }: Leser): Brevtekst {
  const valg = valgside(publicUrl);
  const parts = avsnitt.map(({ tittel, lenker }) =>
    [...(tittel === null ? [] : [tittel]), ...lenker.map(({ tekst, url }) => `- ${tekst}:\n  ${url}`)].join('\n'),
  );
  const slutt = `--\n${brevord(spraak, 'hvorfor')} ${brevord(spraak, 'velg')}:\n${valg}\n`;
  const tekst = [brevord(spraak, 'hei'), `${overskrift}.`, ...parts, slutt].join('\n\n');
  const emne = `${AVSENDER}: ${overskrift.charAt(0).toLowerCase()}${overskrift.slice(1)}`;
  return { emne, tekst, html: html(overskrift, avsnitt, { spraak, publicUrl }) };
}

/** Where a person chooses what comes by mail. */
export const valgside = (publicUrl: string): string => `${publicUrl}/profil#epost`;

/** No picture, no colour of its own (so it is dark where the reader's mail is dark), and headings that can be jumped by. */
function html(overskrift: string, avsnitt: readonly Avsnitt[], { spraak, publicUrl }: Leser): string {
  const velg = `<a href="${escape(valgside(publicUrl))}">${brevord(spraak, 'velg')}</a>`;
  const body = avsnitt.flatMap(({ tittel, lenker }) => [
    ...(tittel === null ? [] : [`<h2 style="${H2}">${escape(tittel)}</h2>`]),
    ...(lenker.length === 0 ? [] : [`<ul>\n${liste(lenker)}\n</ul>`]),
  ]);
  return `<!doctype html>
<html lang="${spraak}">
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
<p>${brevord(spraak, 'hvorfor')} ${velg}.</p>
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
