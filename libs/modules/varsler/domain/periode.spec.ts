import { sisteForfalte } from './periode';

const KL_SJU = { klokken: '07:00', ukedag: 1 };
const siste = (tid: string, tidspunkt = KL_SJU): string[] =>
  sisteForfalte(new Date(tid), tidspunkt).map(({ periode }) => periode);

describe('sammendragene som sist forfalt, med ukens først', () => {
  it.each([
    ['mandag ett minutt før sju om vinteren', '2026-11-16T05:59:00Z', ['2026-11-09', '2026-11-15']],
    ['mandag klokken sju om vinteren', '2026-11-16T06:00:00Z', ['2026-11-16', '2026-11-16']],
    ['mandag ett minutt før sju om sommeren', '2026-06-15T04:59:00Z', ['2026-06-08', '2026-06-14']],
    ['mandag klokken sju om sommeren', '2026-06-15T05:00:00Z', ['2026-06-15', '2026-06-15']],
    ['søndag kveld', '2026-11-22T22:00:00Z', ['2026-11-16', '2026-11-22']],
    ['dagen klokken stilles fram', '2026-03-29T05:00:00Z', ['2026-03-23', '2026-03-29']],
    ['morgenen etter at klokken er stilt tilbake', '2026-10-26T06:00:00Z', ['2026-10-26', '2026-10-26']],
    ['timen før, den dagen', '2026-10-26T05:30:00Z', ['2026-10-19', '2026-10-25']],
    ['over nyttår', '2027-01-01T12:00:00Z', ['2026-12-28', '2027-01-01']],
    ['midnatt i Oslo', '2026-11-16T23:00:00Z', ['2026-11-16', '2026-11-16']],
  ])('%s', (_, tid, ventet) => {
    expect(siste(tid)).toEqual(ventet);
  });

  it('følger innstillingene', () => {
    expect(siste('2026-11-20T13:30:00Z', { klokken: '14:30', ukedag: 5 })).toEqual(['2026-11-20', '2026-11-20']);
    expect(siste('2026-11-20T13:29:00Z', { klokken: '14:30', ukedag: 5 })).toEqual(['2026-11-13', '2026-11-19']);
  });
});
