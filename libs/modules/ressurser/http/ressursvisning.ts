import { type Vedlegg, toVedlegg } from '@kp/modules/vedlegg';
import type { EgenRessurs, Versjonsvisning } from '../application/egne-ressurser';
import type { Ressursvisning } from '../application/ressurssoek';
import { type Ressursinnhold, isDead, isOverdue } from '../domain/ressurs';
import type { RessursinnholdRequest } from './dto/ressurs.request';
import type {
  EgenRessursResponse,
  RessursResponse,
  RessurstreffResponse,
  RessursversjonResponse,
  RessursvisningResponse,
} from './dto/ressurs.response';

type Felter = Ressursinnhold & Omit<RessursResponse, keyof Ressursinnhold | 'fil'> & { readonly fil: Vedlegg | null };

/** The fields alone, to be spread into the answers that have more. */
type Feltsvar = Pick<RessursResponse, keyof RessursResponse>;

const toFelter = (r: Felter): Feltsvar => ({
  ...{ id: r.id, type: r.type, tittel: r.tittel, tekst: r.tekst, adresse: r.adresse, punkter: [...r.punkter] },
  ...{ utgiver: r.utgiver, virksomhetId: r.virksomhetId, virksomhet: r.virksomhet, omraade: r.omraade },
  fil: r.fil && toVedlegg(r.fil),
  ...{ maalgruppe: [...r.maalgruppe], spraak: r.spraak, fagligOppdatert: r.fagligOppdatert },
  ...{ nesteGjennomgang: r.nesteGjennomgang, tilstand: r.tilstand, versjon: r.versjon, maal: [...r.maal] },
});

export const toTreff = (r: Felter & { favoritt: boolean }): RessurstreffResponse => ({
  ...toFelter(r),
  favoritt: r.favoritt,
});

export const toVisning = ({ ressurs, egen, mittSvar }: Ressursvisning): RessursvisningResponse => ({
  ressurs: toTreff(ressurs),
  egen,
  mittSvar,
});

export const toEgen = (r: EgenRessurs, idag: string): EgenRessursResponse => ({
  ...toFelter(r),
  forfalt: r.tilstand === 'PUBLISERT' && isOverdue(r.nesteGjennomgang, idag),
  ...{ nyttig: r.nyttig, ikkeNyttig: r.ikkeNyttig, kommentarer: r.kommentarer },
  lenke: r.utfall && {
    ...{ utfall: r.utfall, grunn: r.grunn, sjekketTid: r.sjekketTid },
    doed: isDead(r.utfall, r.feilPaaRad ?? 0),
  },
});

export const toVersjon = ({
  nummer,
  innhold: { vedleggId: _, ...innhold },
  fil,
  endretAvNavn,
  endretTid,
}: Versjonsvisning): RessursversjonResponse => ({
  ...innhold,
  fil: fil && toVedlegg(fil),
  ...{ punkter: [...innhold.punkter], maalgruppe: [...innhold.maalgruppe], maal: [...innhold.maal] },
  ...{ nummer, endretAvNavn, endretTid },
});

/** Each goal and each role once, however often they were sent. */
export const toInnhold = (body: RessursinnholdRequest): Ressursinnhold => ({
  ...{ type: body.type, tittel: body.tittel, tekst: body.tekst, spraak: body.spraak },
  ...{ fagligOppdatert: body.fagligOppdatert, nesteGjennomgang: body.nesteGjennomgang ?? null },
  ...{ adresse: body.adresse ?? null, vedleggId: body.vedleggId ?? null },
  punkter: body.punkter.map(({ tekst }) => tekst),
  maalgruppe: [...new Set(body.maalgruppe)],
  maal: [
    ...new Map(body.maal.map(({ katalogKode, kode }) => [`${katalogKode} ${kode}`, { katalogKode, kode }])).values(),
  ],
});
