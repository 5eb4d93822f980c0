import { Alert, Button } from '@digdir/designsystemet-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Holdevalg, type Holdt, useHoldt } from '../lib/holdt';
import { lesOpp } from '../lib/opplesing';
import { Hentet } from './hentet';

type Innhold<T> = (holdt: Holdt<T>) => ReactNode;

interface Props<T> extends Omit<ComponentProps<typeof Hentet<T>>, 'children'>, Holdevalg<T> {
  /** Names the thing: another one is held anew. */
  noekkel: string;
  children: Innhold<T>;
}

/** Like `Hentet`, for what somebody decides on or writes about: it stays as it was opened. */
export function HentetOgHoldt<T>({ sporring, laster, form, rader, noekkel, children, ...valg }: Props<T>) {
  return (
    <Hentet {...{ sporring, laster }} {...(form && { form })} {...(rader !== undefined && { rader })}>
      {(naa) => (
        <Stille key={noekkel} sporring={sporring} naa={naa} valg={valg}>
          {children}
        </Stille>
      )}
    </Hentet>
  );
}

interface StilleProps<T> {
  sporring: UseQueryResult<T>;
  naa: T;
  valg: Holdevalg<T>;
  children: Innhold<T>;
}

const Stille = <T,>({ sporring, naa, valg, children }: StilleProps<T>) => children(useHoldt(sporring, naa, valg));

interface NyttProps<T> {
  holdt: Holdt<T>;
  /** What reads otherwise now; null when nothing of it can be told. */
  children: (foer: T, naa: T) => ReactNode;
}

/** Says that something else stands there now, and once the reader has asked for it, what. */
export function NoeNytt<T>({ holdt, children }: NyttProps<T>) {
  const { t } = useTranslation('journal');
  const { endret, foer, sak, henter, seNytt } = holdt;
  useEffect(() => {
    if (endret) lesOpp(t('nytt.endret'));
  }, [endret, t]);
  return (
    <>
      {foer !== null && <Nyheter foer={foer}>{children(foer, sak)}</Nyheter>}
      {endret && (
        <Alert data-color="info">
          <div className="kp-stabel kp-tett">
            <p>
              <strong>{t('nytt.endret')}</strong> {t('nytt.endretTekst')}
            </p>
            <div>
              <Button variant="secondary" loading={henter} onClick={() => void seNytt()}>
                {t('nytt.se')}
              </Button>
            </div>
          </div>
        </Alert>
      )}
    </>
  );
}

/** Takes the focus, since the button that was pressed is gone. */
function Nyheter({ foer, children }: { foer: unknown; children: ReactNode }) {
  const { t } = useTranslation('journal');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [foer]);
  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={t('nytt.tittel')}>
      <Alert data-color="info">
        <div className="kp-stabel kp-tett">
          <p className="kp-sterk">{t('nytt.tittel')}</p>
          {children ?? <p>{t('nytt.ingenting')}</p>}
        </div>
      </Alert>
    </div>
  );
}
