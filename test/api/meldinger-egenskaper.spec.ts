import fc from 'fast-check';
import { update } from '@kp/platform/database/statement';
import { enRolle } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { Meldingsscene, leder, person } from '../support/meldingsscene';

jest.setTimeout(300_000);

const HENDELSER = [
  ...['legen skriver', 'veilederen forlater', 'veilederen mister rollen', 'veilederen får rollen igjen'],
  ...['leder 1 slutter', 'leder 1 begynner', 'leder 2 slutter', 'leder 2 begynner'],
] as const;
/** Twice in the role, with something written in between. */
const BORTE_OG_TILBAKE: Hendelse[] = [
  ...(['leder 1 slutter', 'legen skriver', 'leder 1 begynner', 'legen skriver'] as const),
  ...(['leder 1 slutter', 'legen skriver'] as const),
];
type Hendelse = (typeof HENDELSER)[number];

/** What each should see, kept beside the portal. */
class Fasit {
  readonly skrevet: string[] = [];
  private readonly fikk = new Map<string, string[]>();
  private readonly holdere = new Set<string>();
  private iTraaden = true;
  private veileder = true;

  constructor(
    private readonly veilederId: string,
    ...ledere: string[]
  ) {
    for (const id of ledere) this.holdere.add(id);
  }

  skriv(tekst: string): void {
    if (!this.veileder) this.iTraaden = false;
    this.skrevet.push(tekst);
    for (const id of [...(this.iTraaden ? [this.veilederId] : []), ...this.holdere]) {
      this.fikk.set(id, [...(this.fikk.get(id) ?? []), tekst]);
    }
  }

  forlat(): void {
    this.iTraaden = false;
  }

  settVeileder(har: boolean): void {
    this.veileder = har;
  }

  settLeder(id: string, har: boolean): void {
    if (har) this.holdere.add(id);
    else this.holdere.delete(id);
  }

  for(id: string): string[] | null {
    return this.holdere.has(id) ? this.skrevet : (this.fikk.get(id) ?? null);
  }
}

onBothDatabases((_name, open) => {
  let scene: Meldingsscene;
  beforeAll(async () => {
    scene = await Meldingsscene.open(open);
  });
  afterAll(() => scene.close());

  async function spill(hendelser: readonly Hendelse[]): Promise<void> {
    const { virksomhetId } = scene.kommune;
    const lis = await scene.nyLis();
    const veileder = await scene.enIRolle('VEILEDER', 'Vidar Vier', { virksomhetId });
    const ledere = [
      await scene.enIRolle('LEDER', 'Leder En', { virksomhetId }),
      await scene.enIRolle('LEDER', 'Leder To', { virksomhetId }),
    ];
    const traad = await scene.fraLis(lis, [person(veileder), leder(scene.kommune)], { tekst: '1' });
    const fasit = new Fasit(veileder, ...ledere);
    fasit.skriv('1');
    const har = new Map([...ledere, veileder].map((id) => [id, true]));
    const settRolle = async (id: string, rolle: 'LEDER' | 'VEILEDER', har_: boolean): Promise<void> => {
      if (har.get(id) === har_) return;
      har.set(id, har_);
      const tid = scene.portal.clock.instant();
      if (har_) await enRolle(scene.portal, id, rolle, virksomhetId);
      else await scene.portal.work.script(() => update('rolle', { avsluttetTid: tid }, { brukerId: id, rolle }));
    };
    for (const hendelse of hendelser) {
      if (hendelse === 'legen skriver') {
        const tekst = String(fasit.skrevet.length + 1);
        expect((await scene.skriv(lis.brukerId, traad, tekst)).status).toBe(201);
        fasit.skriv(tekst);
      } else if (hendelse === 'veilederen forlater') {
        await (await scene.portal.as(veileder)).post(`/meldingstraader/${traad}/forlat`);
        fasit.forlat();
      } else if (hendelse.startsWith('veilederen')) {
        await settRolle(veileder, 'VEILEDER', hendelse.includes('får'));
        fasit.settVeileder(hendelse.includes('får'));
      } else {
        const id = ledere[Number(hendelse[6]) - 1] ?? '';
        await settRolle(id, 'LEDER', hendelse.includes('begynner'));
        fasit.settLeder(id, hendelse.includes('begynner'));
      }
      for (const id of [veileder, ...ledere]) expect(await scene.tekster(id, traad)).toEqual(fasit.for(id));
    }
    for (const id of ledere) await settRolle(id, 'LEDER', false);
  }

  it('uansett rekkefølge ser ingen en melding som ble skrevet mens de ikke var med', async () => {
    const hendelse = fc.constantFrom<Hendelse>('legen skriver', ...HENDELSER);
    await fc.assert(fc.asyncProperty(fc.array(hendelse, { minLength: 12, maxLength: 20, size: 'max' }), spill), {
      numRuns: 12,
      seed: 20261122,
      examples: [[BORTE_OG_TILBAKE]],
    });
  });
});
