import { type Portal, startPortal } from '../support/portal';

const BESKYTTELSE = [
  ...(['content-security-policy', 'x-frame-options', 'x-content-type-options', 'referrer-policy'] as const),
  ...(['cross-origin-opener-policy', 'cross-origin-resource-policy', 'x-dns-prefetch-control'] as const),
];

describe('det som verner siden i nettleseren', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.close());

  it('står på det første svaret og på alle senere, også på avslag', async () => {
    const anyone = await portal.as(null);
    const answers = [await anyone.get('/oppstart'), await anyone.get('/oppstart'), await anyone.get('/meg')];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 401]);
    const [first, ...later] = answers.map(({ headers }) => BESKYTTELSE.map((name) => String(headers[name])));
    expect(first?.[0]).toContain("frame-ancestors 'none'");
    expect(first).not.toContain('undefined');
    for (const headers of later) expect(headers).toEqual(first);
  });
});
