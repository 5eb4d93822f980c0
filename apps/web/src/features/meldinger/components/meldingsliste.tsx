import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { oppramsing } from '../../../shared/lib/format';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { hentEldre, type Melding, type Traad } from '../api/traad';
import { useNederst } from './bruk-nederst';
import { Boble } from './melding';

interface Props {
  traad: Traad;
  /** How far it was read when the page was opened. */
  lestFoer: number;
  onRett: ((nr: number) => void) | undefined;
}

/** The first that is new to the reader; nothing when all of it is, and what one has answered is not new. */
function finnNytt(meldinger: readonly Melding[], lestFoer: number): Melding | undefined {
  const known = Math.max(lestFoer, meldinger.findLast(({ egen }) => egen)?.nr ?? 0);
  return known < (meldinger[0]?.nr ?? 0) ? undefined : meldinger.find(({ nr }) => nr > known);
}

/** What has been written, oldest first; a screen reader hears what comes in. */
export function Meldingsliste({ traad, lestFoer, onRett }: Props) {
  const { t } = useTranslation('meldinger');
  const { meldinger } = traad;
  const end = useNederst(meldinger[0]?.nr, meldinger.at(-1)?.nr);
  const firstNew = finnNytt(meldinger, lestFoer);
  return (
    <section className="kp-stabel" aria-label={t('traad.meldinger')}>
      {traad.flereFoer && <Eldre id={traad.id} />}
      <div role="log">
        <ol className="kp-meldinger">
          {meldinger.map((melding) => (
            <Fragment key={melding.nr}>
              {melding === firstNew && <li className="kp-meldinger__nytt">{t('traad.nytt')}</li>}
              <Boble
                melding={melding}
                retter={meldinger.find(({ nr }) => nr === melding.retterNr)}
                rettelser={meldinger.filter(({ retterNr }) => retterNr === melding.nr)}
                onRett={onRett}
              />
            </Fragment>
          ))}
        </ol>
      </div>
      <LestAv lesere={traad.lesere} siste={meldinger.at(-1)} />
      <div ref={end} className="kp-meldinger__slutt" />
    </section>
  );
}

function Eldre({ id }: { id: string }) {
  const { t } = useTranslation('meldinger');
  const client = useQueryClient();
  const older = useMutation({ mutationFn: () => hentEldre(client, id) });
  return (
    <div className="kp-stabel">
      <Feilvarsel feil={older.error} />
      <div className="kp-bredknapp">
        <Button
          variant="secondary"
          loading={older.isPending}
          onClick={() => {
            older.mutate();
          }}
        >
          {t('traad.eldre')}
        </Button>
      </div>
    </div>
  );
}

/** Who has seen the last message; what is not read is said as well, so that nobody waits in vain. */
function LestAv({ lesere, siste }: { lesere: Traad['lesere']; siste: Melding | undefined }) {
  const { t } = useTranslation('meldinger');
  if (!siste) return null;
  const others = lesere.filter(({ navn }) => navn !== siste.avsender.navn);
  const names = (read: boolean): string[] =>
    others.filter(({ lestNr }) => lestNr >= siste.nr === read).map(({ navn }) => navn);
  const [read, unread] = [names(true), names(false)];
  return (
    <p className="kp-liten kp-dempet" role="status">
      {read.length > 0 && t('traad.lestAv', { hvem: oppramsing(read) })}
      {read.length > 0 && unread.length > 0 && ' '}
      {unread.length > 0 && t('traad.ikkeLestAv', { hvem: oppramsing(unread) })}
    </p>
  );
}
