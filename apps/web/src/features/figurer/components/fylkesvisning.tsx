import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { storForbokstav, stortTallord, tall } from '../../../shared/lib/format';
import { useFylkenavn } from '../../../shared/lib/fylker';
import { Datatabell } from '../../../shared/ui/datatabell';
import { Hentet } from '../../../shared/ui/hentet';
import { type Fylkesfigurer, statsforvalterQuery } from '../api/figurer';
import { Figurdel, Figurside } from './figurside';
import { andel, antallAv } from './skjult';

function lagIngress(t: TFunction<'figurer'>, { lis1, aldriStartet }: Fylkesfigurer): string {
  if (lis1 === 0) return t('fylke.ingenIngress');
  if (aldriStartet === null) return t('fylke.skjultIngress');
  if (aldriStartet === 0) return t('fylke.alleStartet');
  return t('aldriStartet', { count: aldriStartet, antall: stortTallord(aldriStartet) });
}

/** The Statsforvalter: LIS1 of the fylke. */
export function Fylkesvisning() {
  const { t } = useTranslation('figurer');
  const fylke = useFylkenavn();
  const figurer = useQuery(statsforvalterQuery);
  return (
    <Hentet sporring={figurer} laster={t('laster')} form="side">
      {(data) => (
        <Figurside
          tittel={t('fylke.tittel', { antall: stortTallord(data.lis1) })}
          ingress={lagIngress(t, data)}
          omraade={storForbokstav(data.fylker.map(fylke).join(', '))}
          tidspunkt={data.tidspunkt}
          tall={[
            { navn: t('kolonne.lis1'), verdi: tall(data.lis1) },
            {
              navn: t('kolonne.aldriStartet'),
              verdi: antallAv(t, data.aldriStartet, data.lis1, data.minsteGruppe),
            },
            { navn: t('maalGodkjent'), verdi: andel(t, data.godkjentAndel) },
          ]}
          definisjoner={[
            t('regel.lis1'),
            t('regel.aldriStartet'),
            t('regel.andel'),
            t('regel.skjult', { grense: data.minsteGruppe }),
          ]}
        >
          <Figurdel id="virksomheter" tittel={t('fylke.virksomheter')}>
            <Datatabell
              navn={t('fylke.tabell')}
              kolonner={[
                { id: 'navn', navn: t('kolonne.virksomhet'), celle: ({ navn }) => navn, sorter: ({ navn }) => navn },
                {
                  ...{ id: 'lis1', navn: t('kolonne.lis1'), tall: true },
                  celle: ({ lis1 }) => tall(lis1),
                  sorter: ({ lis1 }) => lis1,
                },
              ]}
              rader={data.virksomheter}
              noekkel={({ virksomhetId }) => virksomhetId}
            />
          </Figurdel>
        </Figurside>
      )}
    </Hentet>
  );
}
