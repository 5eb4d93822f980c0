import { skrivSammendrag, skrivVarsel } from './brev';

const URL = 'https://portal.example.no';
const venter = (antall: number, slag = 'aktivitet.sendt'): { slag: string; lenke: string; dager: number }[] =>
  Array.from({ length: antall }, (_, nr) => ({
    slag,
    lenke: `/innboks?sak=${String(nr)}&a=1`,
    dager: antall - nr - 1,
  }));

describe('brevet', () => {
  it('samler etter hva det er, den eldste først', () => {
    const { tekst, emne } = skrivSammendrag(
      {
        venter: [...venter(2), ...venter(1, 'maal.tilGodkjenning')],
        nytt: [{ slag: 'maal.godkjent', lenke: '/maal/1' }],
      },
      URL,
    );
    expect(emne).toBe('Kompetanseportalen: 3 ting venter på deg');
    expect(tekst).toBe(`Hei.

3 ting venter på deg.

2 aktiviteter venter på at du bekrefter, den eldste i 1 dag.
- Åpne den som har ventet i 1 dag:
  ${URL}/innboks?sak=0&a=1
- Åpne den som har ventet siden i dag:
  ${URL}/innboks?sak=1&a=1

Ett læringsmål er klart til godkjenning.
- Åpne den som har ventet siden i dag:
  ${URL}/innboks?sak=0&a=1

Ett læringsmål er godkjent.
- Åpne i portalen:
  ${URL}/maal/1

--
Du får denne e-posten fordi du har konto i Kompetanseportalen. Velg hva du vil ha på e-post, og hvor ofte:
${URL}/profil#epost
`);
  });

  it('har de samme lenkene i HTML, og ingenting som kan brytes ut av', () => {
    const { html } = skrivVarsel({ slag: 'maal.godkjent', lenke: '/maal/1?a="><script>&b=2' }, URL);
    expect(html).toContain(`href="${URL}/maal/1?a=&quot;&gt;&lt;script&gt;&amp;b=2"`);
    expect(html).not.toContain('<script');
    expect(html).toContain('<html lang="nb">');
  });

  it('nevner de seksti eldste, og sier hvor mange flere det er', () => {
    const { tekst } = skrivSammendrag({ venter: venter(75), nytt: [] }, URL);
    expect(tekst.match(/Åpne den som/g)).toHaveLength(60);
    expect(tekst).toContain('75 aktiviteter venter på at du bekrefter, den eldste i 74 dager.');
    expect(tekst).toContain('15 til er ikke tatt med her.');
  });

  it('sier noe også om et slag som er borte', () => {
    expect(skrivVarsel({ slag: 'finnes.ikke', lenke: '/' }, URL).emne).toBe(
      'Kompetanseportalen: noe er endret i en av sakene dine',
    );
  });
});
