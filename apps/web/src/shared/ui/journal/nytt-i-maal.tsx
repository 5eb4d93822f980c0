import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { tittelPaa } from './aktivitetstekst';
import { Maalhistorikk } from './maalhistorikk';
import type { Aktivitet, Maalhendelse, Maalside } from './typer';

/** What has come to a goal between two readings, who did it and when; null when nothing of it can be told. */
export function nyttIMaal(foer: Maalside, naa: Maalside): ReactNode {
  const events = nyeHendelser(foer, naa);
  const changed = endredeAktiviteter(foer, naa);
  return events.length + changed.length === 0 ? null : <Nytt hendelser={events} aktiviteter={changed} />;
}

/** The same as a component, for a page that fetches it when it is needed. */
export const NyttIMaal = ({ foer, naa }: { foer: Maalside; naa: Maalside }): ReactNode => nyttIMaal(foer, naa);

interface Props {
  hendelser: readonly Maalhendelse[];
  aktiviteter: readonly Linje[];
}

function Nytt({ hendelser, aktiviteter }: Props) {
  return (
    <>
      {hendelser.length > 0 && <Maalhistorikk historikk={hendelser} />}
      <Aktivitetslinjer linjer={aktiviteter} />
    </>
  );
}

const merke = ({ handling, tid, av }: Maalhendelse): string => [handling, tid, av].join();

function nyeHendelser(foer: Maalside, naa: Maalside): Maalhendelse[] {
  const known = new Set(foer.historikk.map(merke));
  return naa.historikk.filter((hendelse) => !known.has(merke(hendelse)));
}

interface Linje {
  readonly aktivitet: Aktivitet;
  readonly slag: 'aktivitetNy' | 'aktivitetEndret' | 'aktivitetBorte';
}

function endredeAktiviteter(foer: Maalside, naa: Maalside): Linje[] {
  const before = new Map(foer.aktiviteter.map((one) => [one.id, one]));
  const after = new Set(naa.aktiviteter.map(({ id }) => id));
  return [
    ...naa.aktiviteter.flatMap((aktivitet): Linje[] => {
      const old = before.get(aktivitet.id);
      if (!old) return [{ aktivitet, slag: 'aktivitetNy' }];
      return old.versjon === aktivitet.versjon ? [] : [{ aktivitet, slag: 'aktivitetEndret' }];
    }),
    ...foer.aktiviteter.flatMap((aktivitet): Linje[] =>
      after.has(aktivitet.id) ? [] : [{ aktivitet, slag: 'aktivitetBorte' }],
    ),
  ];
}

function Aktivitetslinjer({ linjer }: { linjer: readonly Linje[] }) {
  const { t } = useTranslation('journal');
  if (linjer.length === 0) return null;
  return (
    <ul className="ds-list">
      {linjer.map(({ aktivitet, slag }) => (
        <li key={aktivitet.id}>{t(`nytt.${slag}`, { tittel: tittelPaa(aktivitet) })}</li>
      ))}
    </ul>
  );
}
