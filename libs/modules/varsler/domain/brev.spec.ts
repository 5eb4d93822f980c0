import { skrivSammendrag, skrivVarsel } from './brev';

const URL = 'https://portal.example.no';
const NB = { spraak: 'nb', publicUrl: URL } as const;
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
      NB,
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
    const { html } = skrivVarsel({ slag: 'maal.godkjent', lenke: '/maal/1?a="><script>&b=2' }, NB);
    expect(html).toContain(`href="${URL}/maal/1?a=&quot;&gt;&lt;script&gt;&amp;b=2"`);
    expect(html).not.toContain('<script');
    expect(html).toContain('<html lang="nb">');
  });

  it('nevner de seksti eldste, og sier hvor mange flere det er', () => {
    const { tekst } = skrivSammendrag({ venter: venter(75), nytt: [] }, NB);
    expect(tekst.match(/Åpne den som/g)).toHaveLength(60);
    expect(tekst).toContain('75 aktiviteter venter på at du bekrefter, den eldste i 74 dager.');
    expect(tekst).toContain('15 til er ikke tatt med her.');
  });

  it('sier noe også om et slag som er borte', () => {
    expect(skrivVarsel({ slag: 'finnes.ikke', lenke: '/' }, NB).emne).toBe(
      'Kompetanseportalen: noe er endret i en av sakene dine',
    );
  });

  it('er på nynorsk for den som vil ha det', () => {
    const { emne, tekst, html } = skrivSammendrag(
      { venter: venter(2, 'maal.bedtAnbefale'), nytt: [{ slag: 'maal.godkjent', lenke: '/maal/1' }] },
      { spraak: 'nn', publicUrl: URL },
    );
    expect(emne).toBe('Kompetanseportalen: 2 ting ventar på deg');
    expect(tekst).toContain('2 læringsmål ventar på tilråding frå deg, den eldste i 1 dag.');
    expect(tekst).toContain('- Opne den som har venta sidan i dag:');
    expect(html).toContain('<html lang="nn">');
    expect(html).toContain('Vel kva du vil ha på e-post, og kor ofte</a>.');
  });

  it('er på engelsk for den som vil ha det, med entall og flertall', () => {
    const { emne, tekst, html } = skrivSammendrag(
      { venter: [...venter(3), ...venter(1, 'maal.tilGodkjenning')], nytt: [] },
      { spraak: 'en', publicUrl: URL },
    );
    expect(emne).toBe('Kompetanseportalen: 4 things are waiting for you');
    expect(tekst).toContain('3 activities are waiting for you to confirm them, the oldest for 2 days.');
    expect(tekst).toContain('- Open the one that has waited for 1 day:');
    expect(tekst).toContain('One learning objective is ready for approval.');
    expect(tekst).not.toMatch(/[æøå]/i);
    expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[æøå]/i);
    expect(html).toContain('<html lang="en">');
  });
});
