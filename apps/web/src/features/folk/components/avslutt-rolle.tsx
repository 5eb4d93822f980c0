import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tidspunkt } from '../../../shared/lib/format';
import { useMeg } from '../../../shared/lib/meg';
import { rolleISetning, useRolle } from '../../../shared/lib/rolle';
import { Hentet } from '../../../shared/ui/hentet';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Uthevet } from '../../../shared/ui/uthevet';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { type Folkerad, type Folkerolle, type Konsekvenser, konsekvenserQuery, useAvsluttRolle } from '../api/folk';
import type { Folkested } from './folkesteder';
import { konsekvenssetninger } from './konsekvenser';

interface Props {
  person: Folkerad;
  rolle: Folkerolle;
  sted: Folkested;
  /** «supervisør i Fjellvik kommune» */
  rollenavn: string;
}

/** What will happen to the left, the decision to the right; the receipt takes the place of the decision. */
export function AvsluttRolle(props: Props) {
  const { t } = useTranslation('folk');
  const { person, rolle, sted, rollenavn } = props;
  const avslutt = useAvsluttRolle(rolle.id);
  const konsekvenser = useQuery(konsekvenserQuery(rolle.id));
  return (
    <div className="kp-to">
      <section className="kp-stabel">
        <h2>{t('avslutt.dette')}</h2>
        <Hentet sporring={konsekvenser} laster={t('avslutt.laster')}>
          {(data) => <Foelger person={person} rolle={rolle} konsekvenser={data} />}
        </Hentet>
      </section>
      <aside className="kp-kort kp-kort--tonet kp-stabel kp-klister" aria-labelledby="avslutt-panel">
        <h2 id="avslutt-panel">{t('avslutt.panel')}</h2>
        {avslutt.data ? (
          <>
            <Kvittering tittel={t('avslutt.ferdig', { navn: person.navn, rolle: rollenavn })}>
              {t('avslutt.ferdigTid', { tid: tidspunkt(avslutt.data.avsluttetTid) })}
            </Kvittering>
            <div className="kp-bredknapp">
              <KnappLenke {...sted.liste} variant="secondary">
                {t('kvittering.tilListen')}
              </KnappLenke>
            </div>
          </>
        ) : (
          <Avgjoerelse sted={sted} avslutt={avslutt} />
        )}
      </aside>
    </div>
  );
}

function Foelger(props: Pick<Props, 'person' | 'rolle'> & { konsekvenser: Konsekvenser }) {
  const { t } = useTranslation(['folk', 'felles']);
  const egen = useMeg()?.id === props.person.id;
  // As it was when the page opened: after the act the person has lost the role, and the preview must stay as it was.
  const [lines] = useState(() => konsekvenssetninger(t, { ...props, egen }));
  return (
    <ul className="ds-list kp-les">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Avgjoerelse({ sted, avslutt }: { sted: Folkested; avslutt: ReturnType<typeof useAvsluttRolle> }) {
  const { t } = useTranslation('folk');
  const { rolle } = useRolle();
  return (
    <>
      <p className="kp-liten">
        <Uthevet tekst={t('avslutt.som', { rolle: rolleISetning(rolle) })} /> {t('avslutt.angre')}
      </p>
      <Feilvarsel feil={avslutt.error} />
      <div className="kp-stabel kp-tett kp-bredknapp">
        <Button loading={avslutt.isPending} onClick={() => avslutt.mutate()}>
          {t('avslutt.handling')}
        </Button>
        <KnappLenke {...sted.liste} variant="tertiary">
          {t('avslutt.behold')}
        </KnappLenke>
      </div>
    </>
  );
}
