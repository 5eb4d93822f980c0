import { CheckmarkCircleFillIcon, CircleBrokenIcon, CircleIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { Fremdriftslinje } from '../fremdrift';
import { Ikon } from '../ikon';
import type { AnbefaltAktivitet } from './typer';

/** What the catalogue recommends, with how much of it is done: recommended, not required. */
export function AnbefalteAktiviteter({ aktiviteter }: { aktiviteter: readonly AnbefaltAktivitet[] }) {
  const { t } = useTranslation('journal');
  if (aktiviteter.length === 0) return <p className="kp-dempet">{t('anbefalte.ingen')}</p>;
  return (
    <ul className="kp-anbefalt">
      {aktiviteter.map((aktivitet) => (
        <Anbefalt key={aktivitet.tekst} aktivitet={aktivitet} />
      ))}
    </ul>
  );
}

function Anbefalt({ aktivitet }: { aktivitet: AnbefaltAktivitet }) {
  const { t } = useTranslation('journal');
  const { tekst, antall, utfoert } = aktivitet;
  const wanted = antall ?? 1;
  const done = utfoert >= wanted;
  const count =
    antall === null ? t('anbefalte.uten', { count: utfoert }) : t('anbefalte.avAntall', { utfoert, antall: wanted });
  return (
    <li>
      <span>
        {done ? (
          <Ikon av={CheckmarkCircleFillIcon} klasse="gronn" />
        ) : (
          <Ikon av={utfoert > 0 ? CircleBrokenIcon : CircleIcon} />
        )}
        <span className="kp-bare-skjermleser">
          {t(done ? 'anbefalte.oppnaadd' : utfoert > 0 ? 'anbefalte.iGang' : 'anbefalte.ikkeBegynt')}
        </span>
        {tekst}
      </span>
      <span className="kp-tall">{count}</span>
      <Fremdriftslinje
        tynn
        iTekst
        tall={{ av: wanted, godkjent: done ? wanted : 0, iGang: done ? 0 : Math.min(utfoert, wanted) }}
      />
    </li>
  );
}
