import type { Journal } from '../application/journalvisning';
import type { Maalliste } from '../application/maallister';
import type { MaallisteResponse } from './dto/maalliste.response';
import type { MaalplanResponse, TilknytningResponse, UtdanningslopResponse } from './dto/utdanningslop.response';

type Maalplan = Journal['maalplaner'][number];
type Tilknytning = Journal['tilknytninger'][number];

const toPerson = (id: string | null, navn: string | null): { id: string; navn: string } | null =>
  id === null ? null : { id, navn: navn ?? '' };

export const toTilknytning = (t: Tilknytning): TilknytningResponse => ({
  id: t.id,
  virksomhetId: t.virksomhetId,
  virksomhet: t.virksomhet,
  leder: toPerson(t.lederId, t.leder),
  veileder: toPerson(t.veilederId, t.veileder),
  ansvarlig: t.ansvarlig,
  fra: t.fra,
  til: t.til,
  versjon: t.versjon,
});

const toMaalplan = ({ utdanningslopId: _, katalogversjonId: __, ...plan }: Maalplan): MaalplanResponse => plan;

export const toUtdanningslop = (journal: Journal): UtdanningslopResponse => ({
  id: journal.id,
  lis: { id: journal.lisId, navn: journal.lis },
  spesialitet: journal.spesialitet,
  startdato: journal.startdato,
  planlagtSlutt: journal.planlagtSlutt,
  status: journal.status,
  tilknytninger: journal.tilknytninger.map(toTilknytning),
  permisjoner: journal.permisjoner.map(({ id, fra, til }) => ({ id, fra, til })),
  maalplaner: journal.maalplaner.map(toMaalplan),
  nyereVersjoner: [...journal.nyereVersjoner],
  avlostePlaner: [...journal.avlostePlaner],
  sisteAktivitet: journal.sisteAktivitetTid,
  takt: journal.takt,
  jegEr: journal.jegEr,
  versjon: journal.versjon,
});

/** The rows are read as the contract names them: copying a hundred a page costs as much as reading them. */
export const toMaalliste = ({ maal, kategorier, maalplaner }: Maalliste): MaallisteResponse => ({
  maal: [...maal],
  kategorier: [...kategorier],
  maalplaner: maalplaner.map(toMaalplan),
});
