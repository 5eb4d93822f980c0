import { i18n } from '../../../shared/i18n/i18n';
import type { Oppgave } from '../../../shared/lib/arbeidsliste';
import { fornavn } from '../../../shared/lib/format';
import { rolleISted } from '../../../shared/lib/rolle';
import type { Aktivitetstype } from '../../../shared/ui/journal/typer';

const ns = 'innboks';

/** «Anbefaling: Legemiddelgjennomgang»; an activity is its own title. */
export const oppgavetittel = ({ slag, tittel, detalj }: Pick<Oppgave, 'slag' | 'tittel' | 'detalj'>): string =>
  slag === 'BEKREFT_AKTIVITET' ? tittel : i18n.t(`tittel.${slag}`, { ns, tittel, detalj });

const isType = (detalj: string): detalj is Aktivitetstype => i18n.exists(`type.${detalj}`, { ns: 'journal' });

const DETALJ_ER_FAKTA: ReadonlySet<string> = new Set<Oppgave['slag']>([
  ...(['VURDER_FORSLAG', 'ATTESTER_PERIODE', 'SVAR_PERIODE', 'ATTESTER_FORDELING', 'SVAR_FORDELING'] as const),
]);

/** «Prosedyre», «Læringsmål · E-ALM-064». */
export function oppgavefakta({ slag, detalj }: Pick<Oppgave, 'slag' | 'detalj'>): string {
  // How many goals there are stands in the title.
  if (slag === 'BEKREFT_TIDLIGERE' || slag === 'SVAR_TIDLIGERE') return '';
  if (DETALJ_ER_FAKTA.has(slag)) return detalj;
  if (slag === 'BEKREFT_AKTIVITET' || slag === 'SVAR_AKTIVITET') {
    return isType(detalj) ? i18n.t(`type.${detalj}`, { ns: 'journal' }) : detalj;
  }
  return i18n.t('maal', { ns, kode: detalj });
}

/** «supervisør i Fjellvik kommune» */
export const somHvem = ({ rolle, virksomhet }: Pick<Oppgave, 'rolle' | 'virksomhet'>): string =>
  rolleISted(rolle, virksomhet);

/** What the LIS themselves must answer. */
export const erEgen = ({ rolle }: Pick<Oppgave, 'rolle'>): boolean => rolle === 'LIS';

interface Personvalg {
  readonly id: string;
  readonly navn: string;
  readonly antall: number;
}

export const ANDRE = 'andre';
const EGNE_CHIPS = 3;

/** Those with most items get a chip of their own, in the order they have waited; the rest share «Andre». */
export function personvalg(
  oppgaver: readonly Oppgave[],
  valgt: string | undefined,
): { personer: readonly Personvalg[]; andre: number } {
  const count = new Map<string, Personvalg>();
  for (const { lis } of oppgaver) {
    count.set(lis.id, { id: lis.id, navn: lis.navn, antall: (count.get(lis.id)?.antall ?? 0) + 1 });
  }
  const all = [...count.values()];
  const most = [...all]
    .sort((a, b) => b.antall - a.antall)
    .slice(0, all.length > EGNE_CHIPS + 1 ? EGNE_CHIPS : undefined);
  const own = all.filter((person) => most.includes(person) || person.id === valgt);
  const names = own.map(({ navn }) => fornavn(navn));
  const personer = own.map((person) => {
    const first = fornavn(person.navn);
    // Two called Ida need their whole names.
    return { ...person, navn: names.filter((name) => name === first).length > 1 ? person.navn : first };
  });
  return { personer, andre: oppgaver.length - own.reduce((sum, { antall }) => sum + antall, 0) };
}

/** Which items a filter leaves. */
export function filtrert(
  oppgaver: readonly Oppgave[],
  alle: readonly Oppgave[],
  person: string | undefined,
): readonly Oppgave[] {
  if (person === undefined) return oppgaver;
  if (person !== ANDRE) return oppgaver.filter(({ lis }) => lis.id === person);
  const own = new Set(personvalg(alle, undefined).personer.map(({ id }) => id));
  return oppgaver.filter(({ lis }) => !own.has(lis.id));
}
