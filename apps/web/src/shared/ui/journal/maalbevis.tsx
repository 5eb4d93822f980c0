import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { eieform, fornavn, stortTallord, tallord } from '../../lib/format';
import { AngreBekreftelse } from './angre-bekreftelse';
import { Bevislesning } from './bevisrad';
import type { Maalside } from './typer';

type Aktivitet = Maalside['aktiviteter'][number];

const isStarred = (maal: Maalside) => (aktivitet: Aktivitet) =>
  aktivitet.maal.some(({ id, stjerne }) => id === maal.id && stjerne);

interface Props {
  maal: Maalside;
  /** Inside a reading pane, whose title is the h2. */
  underordnet?: boolean;
}

/** What a goal rests on, for those who assess: the best examples first and the first of them open, the rest one press away. */
export function Maalbevis({ maal, underordnet = false }: Props) {
  const { t } = useTranslation('journal');
  const id = useId();
  const starred = maal.aktiviteter.filter(isStarred(maal));
  const rest = maal.aktiviteter.filter((aktivitet) => !isStarred(maal)(aktivitet));
  // Inside a pane it is no landmark: several goals may stand on one page.
  const [Del, Overskrift] = underordnet ? (['div', 'h3'] as const) : (['section', 'h2'] as const);
  const eier = eieform(fornavn(maal.lis.navn));
  const share = { antall: stortTallord(starred.length), totalt: tallord(maal.aktiviteter.length) };
  return (
    <Del className="kp-stabel" aria-labelledby={underordnet ? undefined : id}>
      <div>
        <Overskrift id={id}>{t(starred.length > 0 ? 'bevis.beste' : 'bevis.alle', { eier })}</Overskrift>
        <p className="kp-dempet">
          {starred.length > 0 && (rest.length > 0 ? t('bevis.antall', share) : t('bevis.lesHer'))}
          {starred.length === 0 && t(maal.aktiviteter.length > 0 ? 'bevis.ingenStjerner' : 'bevis.ingen')}
        </p>
      </div>
      {starred.length > 0 && <Lesliste aktiviteter={starred} stjerne />}
      <Resten aktiviteter={rest} aapen={starred.length === 0} />
    </Del>
  );
}

function Resten({ aktiviteter, aapen }: { aktiviteter: readonly Aktivitet[]; aapen: boolean }) {
  const { t } = useTranslation('journal');
  const [shown, setShown] = useState(false);
  if (aktiviteter.length === 0) return null;
  const count = aktiviteter.length;
  return (
    <>
      {!aapen && (
        <p>
          <button
            type="button"
            className="ds-link"
            aria-expanded={shown}
            onClick={() => {
              setShown(!shown);
            }}
          >
            {shown ? t('bevis.skjul') : t('bevis.vis', { count, antall: tallord(count) })}
          </button>
        </p>
      )}
      {(aapen || shown) && <Lesliste aktiviteter={aktiviteter} />}
    </>
  );
}

function Lesliste({ aktiviteter, stjerne = false }: { aktiviteter: readonly Aktivitet[]; stjerne?: boolean }) {
  return (
    <div className="kp-lesliste">
      {aktiviteter.map((aktivitet, index) => (
        <Bevislesning key={aktivitet.id} bevis={aktivitet} stjerne={stjerne} aapen={stjerne && index === 0}>
          <AngreBekreftelse aktivitet={aktivitet} />
        </Bevislesning>
      ))}
    </div>
  );
}
