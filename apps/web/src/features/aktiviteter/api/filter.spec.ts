import { lesAktivitetsfilter, lesNyAktivitet } from './filter';

describe('filteret i adressen til aktivitetene', () => {
  it('tar bare tilstander og typer som finnes, og sider etter den første', () => {
    expect(lesAktivitetsfilter({ tilstand: 'SENDT', type: 'KURS', sok: 'kne', side: 3 })).toEqual({
      ...{ tilstand: 'SENDT', type: 'KURS', sok: 'kne', side: 3 },
    });
    expect(lesAktivitetsfilter({ tilstand: 'ALLE', type: 'X', sok: '', side: 1 })).toEqual({});
    expect(lesAktivitetsfilter({ side: 'to' })).toEqual({});
  });

  it('husker målet man kom fra', () => {
    expect(lesNyAktivitet({ maal: 'm1' })).toEqual({ maal: 'm1' });
    expect(lesNyAktivitet({})).toEqual({});
  });
});
