import { Aktiviteter } from '../../../libs/modules/laeringsaktiviteter/application/aktiviteter';
import { FUGLER, HOERER, adresser, lytt, slippLoes } from './kanari';
import { ALLE, type Hvem } from './personer';
import { Verden } from './verden';

jest.setTimeout(120_000);

let verden: Verden;
let addresses: string[];
beforeAll(async () => {
  verden = await Verden.open();
  addresses = adresser([await slippLoes(verden, 'A'), await slippLoes(verden, 'B'), { lop: verden.grunnlag.lopAnnen }]);
});
afterAll(() => verden.close());
afterEach(() => jest.restoreAllMocks());

const inOrder = ({ A, B }: { A: readonly string[]; B: readonly string[] }): object => ({
  A: FUGLER.filter((kind) => A.includes(kind)),
  B: FUGLER.filter((kind) => B.includes(kind)),
});

it.each(ALLE)('%s finner bare sitt, i lister, søk, sider og filer', async (hvem: Hvem) => {
  expect(await lytt(verden, hvem, addresses)).toEqual(inOrder(HOERER[hvem]));
});

it('en liste uten vernet av private oppføringer blir oppdaget (motprøve)', async () => {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this` below
  const { list } = Aktiviteter.prototype;
  const owner = verden.grunnlag.folk.lis ?? '';
  jest.spyOn(Aktiviteter.prototype, 'list').mockImplementation(function (this: Aktiviteter, _hvem, id, sok) {
    return list.call(this, owner, id, sok);
  });
  expect(await lytt(verden, 'leder', addresses)).not.toEqual(inOrder(HOERER.leder));
});
