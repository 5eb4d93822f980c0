import { VurderingRepository } from '../../libs/modules/ressurser/persistence/vurdering.repository';
import { enKatalog, enMed, enNyereVersjon, enPerson, enRolle, enVirksomhet } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { type Client, type Portal, START, startPortal } from '../support/portal';

interface Treff {
  id: string;
  tittel: string;
  versjon: number;
  favoritt: boolean;
}
type Felter = Record<string, unknown>;

const HER = { type: 'LENKE', tekst: 'Oppdiktet.', adresse: 'https://example.no/her', spraak: 'nb' };
const TOM = { punkter: [], maalgruppe: [], maal: [], fagligOppdatert: '2026-10-01' };
const innhold = (tittel: string, mer: Felter = {}): Felter => ({ ...HER, ...TOM, tittel, ...mer });
const NASJONAL = { utgiver: 'NASJONAL' };

onBothDatabases((_name, open) => {
  let portal: Portal;
  let lukk: () => Promise<void>;
  let [her, annetFylke]: string[] = [];
  const folk: Record<string, Client> = {};

  beforeAll(async () => {
    const database = await open();
    portal = await startPortal({ url: database.url });
    lukk = async () => {
      await portal.close();
      await database.close();
    };
    her = await enVirksomhet(portal, 'Fjellvik kommune', '9901');
    annetFylke = await enVirksomhet(portal, 'Lyngdal kommune', '9801');
    const kontor = await enPerson(portal, 'Kari Kontor');
    await enRolle(portal, kontor, 'ALIS_KONTOR', null, { omraade: '99' });
    folk.kontor = await portal.as(kontor);
    folk.lis = await portal.as(await enMed(portal, 'LIS', her, 'Lise Lis'));
    folk.leder = await portal.as(await enMed(portal, 'LEDER', her, 'Lars Leder'));
    folk.hdir = await portal.as(await enMed(portal, 'HELSEDIREKTORATET', null, 'Hilde Hdir'));
    folk.lisAnnet = await portal.as(await enMed(portal, 'LIS', annetFylke, 'Liv Lis'));
    folk.lederAnnet = await portal.as(await enMed(portal, 'LEDER', annetFylke, 'Leo Leder'));
  });
  afterAll(async () => {
    await lukk();
  });

  const som = (hvem: string): Client => folk[hvem] as Client;
  const publiser = async (hvem: string, utgiver: Felter, felter: Felter): Promise<Treff> => {
    const { body } = await som(hvem)
      .post('/ressurser', { ...felter, som: utgiver })
      .expect(201);
    return (body as { ressurs: Treff }).ressurs;
  };
  const soek = async (hvem: string, query: string): Promise<string[]> => {
    const { body } = await som(hvem).get(`/ressurser?${query}`).expect(200);
    return (body as { ressurser: Treff[] }).ressurser.map(({ tittel }) => tittel);
  };
  const finn = (hvem: string, tekst: string): Promise<string[]> => soek(hvem, `tekst=${encodeURIComponent(tekst)}`);

  describe('søket', () => {
    beforeAll(async () => {
      await publiser('hdir', NASJONAL, innhold('Suturering av sår', { tekst: 'Trinn for trinn med anestesi.' }));
      await publiser('hdir', NASJONAL, innhold('Kommunikasjon i møter', { tekst: 'Samtaler om sårstell.' }));
      await publiser('hdir', NASJONAL, innhold('Wound healing guidelines', { spraak: 'en' }));
      await publiser('hdir', NASJONAL, innhold('Øvelser i luftveier', { tekst: 'Gjør øvelsene ofte.' }));
    });

    it.each([
      ['begynnelsen av et ord', 'sut', ['Suturering av sår']],
      ['én bokstav', 'w', ['Wound healing guidelines']],
      ['en annen bøying', 'øvelsene', ['Øvelser i luftveier']],
      ['en annen bøying midt i', 'møtet kommunikasjon', ['Kommunikasjon i møter']],
      ['engelske ord etter engelsk', 'guideline', ['Wound healing guidelines']],
      ['å skrevet som aa', 'saar sutur', ['Suturering av sår']],
      ['å skrevet som a', 'sar sutur', ['Suturering av sår']],
      ['ø skrevet som oe', 'oevelser', ['Øvelser i luftveier']],
      ['store bokstaver', 'ØVELSER', ['Øvelser i luftveier']],
      ['å i to deler', 'sa\u030ar sutur', ['Suturering av sår']],
      ['tittelen før teksten', 'sår', ['Suturering av sår', 'Kommunikasjon i møter']],
      ['småord betyr ikke noe', 'luftveier og', ['Øvelser i luftveier']],
      ['alle ordene må finnes', 'sutur luftveier', []],
      ['tegn som betyr noe for databasen', "%_'", []],
    ])('finner %s: «%s»', async (_hva, tekst, titler) => {
      const funnet = await finn('lis', tekst);
      // Nothing but signs is no search.
      if (tekst === "%_'") expect(funnet).toHaveLength(4);
      else expect(funnet).toEqual(titler);
    });

    it('teller alle treff, også de på neste side', async () => {
      const { body } = await som('lis').get('/ressurser?antall=1&side=2').expect(200);
      expect(body).toMatchObject({ antall: 4, ressurser: [{ tittel: expect.any(String) as string }] });
    });

    it('snevrer inn på språk og type', async () => {
      expect(await soek('lis', 'spraak=en')).toEqual(['Wound healing guidelines']);
      expect(await soek('lis', 'type=VIDEO')).toEqual([]);
    });
  });

  describe('hvem som ser hva', () => {
    it('en virksomhet når sine egne, og ingen andre', async () => {
      const { id } = await publiser('leder', { utgiver: 'VIRKSOMHET', virksomhetId: her }, innhold('Lokalrutine'));
      expect(await finn('lis', 'lokalrutine')).toEqual(['Lokalrutine']);
      expect(await finn('lisAnnet', 'lokalrutine')).toEqual([]);
      await som('lisAnnet').get(`/ressurser/${id}`).expect(404);
      await som('lederAnnet').put(`/ressurser/${id}`, innhold('Overtatt'), { versjon: 1 }).expect(404);
    });

    it('et ALIS-kontor når virksomhetene i fylkene sine', async () => {
      await publiser('kontor', { utgiver: 'KONTOR', omraade: '99' }, innhold('Fylkessamling'));
      expect(await finn('lis', 'fylkessamling')).toEqual(['Fylkessamling']);
      expect(await finn('lisAnnet', 'fylkessamling')).toEqual([]);
      expect(await finn('kontor', 'fylkessamling')).toEqual(['Fylkessamling']);
    });

    it('en målgruppe gjelder i virksomheten der rollen er', async () => {
      const begge = await enMed(portal, 'LIS', annetFylke ?? '', 'Begge Deler');
      await enRolle(portal, begge, 'SUPERVISOR', her ?? '');
      folk.begge = await portal.as(begge);
      const hos = { utgiver: 'VIRKSOMHET', virksomhetId: her };
      await publiser('leder', hos, innhold('Bareforlis', { maalgruppe: ['LIS'] }));
      expect(await finn('lis', 'bareforlis')).toEqual(['Bareforlis']);
      expect(await finn('begge', 'bareforlis')).toEqual([]);
      // The one who publishes sees it on the list of their own.
      const { body } = await som('leder').get('/ressurser/egne').expect(200);
      expect((body as { ressurser: Treff[] }).ressurser.map(({ tittel }) => tittel)).toContain('Bareforlis');
    });

    it('ingen publiserer i andres navn', async () => {
      await som('leder')
        .post('/ressurser', { ...innhold('X'), som: NASJONAL })
        .expect(404);
      await som('leder')
        .post('/ressurser', { ...innhold('X'), som: { utgiver: 'VIRKSOMHET', virksomhetId: annetFylke } })
        .expect(404);
      await som('kontor')
        .post('/ressurser', { ...innhold('X'), som: { utgiver: 'KONTOR', omraade: '98' } })
        .expect(404);
      await som('lis')
        .post('/ressurser', { ...innhold('X'), som: NASJONAL })
        .expect(403);
    });
  });

  describe('det som publiseres', () => {
    it.each([
      ['en lenke uten adresse', { adresse: null }, 'ressurser.manglerAdresse'],
      ['en adresse som ikke er til nettet', { adresse: 'javascript:alert(1)' }, 'ressurser.ugyldigAdresse'],
      ['en adresse med passord i', { adresse: 'https://a:b@example.no' }, 'ressurser.ugyldigAdresse'],
      ['en sjekkliste uten punkter', { type: 'SJEKKLISTE' }, 'ressurser.manglerPunkter'],
      ['en oppdatering i fremtiden', { fagligOppdatert: '2027-01-01' }, 'ressurser.oppdatertIFremtiden'],
      ['en gjennomgang før oppdateringen', { nesteGjennomgang: '2026-09-01' }, 'ressurser.gjennomgangFoerOppdatert'],
      ['et mål som ikke finnes', { maal: [{ katalogKode: 'E-X', kode: 'E-X-1' }] }, 'ressurser.ukjentMaal'],
    ])('kan ikke være %s', async (_hva, mer, kode) => {
      const { body } = await som('hdir')
        .post('/ressurser', { ...innhold('X', mer), som: NASJONAL })
        .expect(422);
      expect(body).toMatchObject({ kode });
    });

    it('kan ikke ha et fødselsnummer', async () => {
      const felter = innhold('X', { tekst: 'Gjelder 13097248022.' });
      await som('hdir')
        .post('/ressurser', { ...felter, som: NASJONAL })
        .expect(400);
    });

    it('blir ett av to trykk på knappen', async () => {
      const body = { ...innhold('Dobbelttrykk'), som: NASJONAL };
      for (const _ of [1, 2]) await som('hdir').post('/ressurser', body, { key: 'dobbelt-trykk' }).expect(201);
      expect(await finn('lis', 'dobbelttrykk')).toHaveLength(1);
    });

    it('står på målet også når katalogen får ny versjon', async () => {
      const versjonId = await enKatalog(portal, 'ALM');
      const maal = [{ katalogKode: 'E-ALM', kode: 'E-ALM-001' }];
      await publiser('hdir', NASJONAL, innhold('Hjelptilmaal', { maal }));
      await enNyereVersjon(portal, versjonId, [{ kode: 'E-ALM-001' }]);
      expect(await soek('lis', 'maal=E-ALM-001,E-ALM-002&katalog=E-ALM')).toEqual(['Hjelptilmaal']);
      expect(await soek('lis', 'maal=E-ALM-002')).toEqual([]);
      expect(await soek('lis', 'maal=E-ALM-001&katalog=E-SAM')).toEqual([]);
    });
  });

  describe('endringer', () => {
    it('beholder det som sto før, og finnes på de nye ordene', async () => {
      const { id } = await publiser('hdir', NASJONAL, innhold('Gammelord'));
      await som('hdir').put(`/ressurser/${id}`, innhold('Nyttord'), { versjon: 1 }).expect(200);
      const { body: sent } = await som('hdir').put(`/ressurser/${id}`, innhold('Forsent'), { versjon: 1 }).expect(412);
      expect(sent).toMatchObject({ kode: 'ressurser.foreldet' });
      expect(await finn('lis', 'gammelord')).toEqual([]);
      expect(await finn('lis', 'nyttord')).toEqual(['Nyttord']);
      const { body } = await som('hdir').get(`/ressurser/${id}/versjoner`).expect(200);
      expect(body).toMatchObject([
        { nummer: 2, tittel: 'Nyttord', endretAvNavn: 'Hilde Hdir' },
        { nummer: 1, tittel: 'Gammelord' },
      ]);
      await som('lis').get(`/ressurser/${id}/versjoner`).expect(403);
    });

    it('det som er trukket, ser bare de som publiserte det, til det publiseres igjen', async () => {
      const { id } = await publiser('hdir', NASJONAL, innhold('Trekkesord'));
      await som('lis').put(`/ressurser/${id}/favoritt`, { favoritt: true }).expect(200);
      await som('lis').post(`/ressurser/${id}/trekk`, {}, { versjon: 1 }).expect(403);
      await som('hdir').post(`/ressurser/${id}/trekk`, {}, { versjon: 1 }).expect(200);
      await som('lis').get(`/ressurser/${id}`).expect(404);
      expect(await soek('lis', 'favoritter=true')).toEqual([]);
      await som('hdir').get(`/ressurser/${id}`).expect(200);
      await som('hdir').put(`/ressurser/${id}`, innhold('Trekkesord'), { versjon: 2 }).expect(200);
      expect(await soek('lis', 'favoritter=true')).toEqual(['Trekkesord']);
    });

    it('en gjennomgang som skulle vært gjort, vises for den som publiserer', async () => {
      const { id } = await publiser('hdir', NASJONAL, innhold('Forfallent', { nesteGjennomgang: '2026-11-20' }));
      const forfalt = async (): Promise<unknown> => {
        const { body } = await som('hdir').get('/ressurser/egne').expect(200);
        return (body as { ressurser: { id: string; forfalt: boolean }[] }).ressurser.find((r) => r.id === id)?.forfalt;
      };
      expect(await forfalt()).toBe(false);
      portal.clock.moveTo(new Date('2026-11-21T08:00:00Z'));
      folk.hdir = await portal.as(await enMed(portal, 'HELSEDIREKTORATET', null, 'Hans Hdir'));
      expect(await forfalt()).toBe(true);
      portal.clock.moveTo(START);
    });
  });

  it('mange trykk samtidig er ett svar og én favoritt', async () => {
    const { id } = await publiser('hdir', NASJONAL, innhold('Trykkes på'));
    const hvem = await enMed(portal, 'LIS', her ?? '', 'Lotte Lis');
    const [lotte, svar] = [await portal.as(hvem), portal.app.get(VurderingRepository)];
    const forst = portal.work.script(function* () {
      yield* svar.save(id, hvem, { nyttig: false, kommentar: null, tid: START.toISOString() });
      yield* svar.setFavoritt(id, hvem, true);
      yield { sql: 'SELECT pg_sleep(0.6)', params: [], only: 'postgres' };
    });
    await new Promise((done) => setTimeout(done, 150));
    const trykk = await Promise.all([
      lotte.put(`/ressurser/${id}/vurdering`, { nyttig: true }),
      lotte.put(`/ressurser/${id}/favoritt`, { favoritt: true }),
    ]);
    await forst;
    expect(trykk.map(({ status }) => status)).toEqual([200, 200]);
    const { body } = await lotte.get(`/ressurser/${id}`).expect(200);
    expect(body).toMatchObject({ ressurs: { favoritt: true }, mittSvar: { nyttig: true } });
  });

  it('et svar på «Nyttig?» erstatter det forrige, og kommentaren leses uten navn av den som publiserer', async () => {
    const { id } = await publiser('hdir', NASJONAL, innhold('Vurderes'));
    await som('lis').put(`/ressurser/${id}/vurdering`, { nyttig: true }).expect(200);
    const svar = { nyttig: false, kommentar: 'Lenken i trinn to er feil.' };
    const { body } = await som('lis').put(`/ressurser/${id}/vurdering`, svar).expect(200);
    expect(body).toMatchObject({ egen: false, mittSvar: svar });
    await som('lisAnnet').get(`/ressurser/${id}/vurderinger`).expect(403);
    const { body: liste, text } = await som('hdir').get(`/ressurser/${id}/vurderinger`).expect(200);
    expect(liste).toMatchObject([svar]);
    expect(text).not.toContain('Lise');
    const { body: egne } = await som('hdir').get('/ressurser/egne').expect(200);
    const rad = (egne as { ressurser: Treff[] }).ressurser.find((r) => r.id === id);
    expect(rad).toMatchObject({ nyttig: 0, ikkeNyttig: 1, kommentarer: 1 });
  });
});
