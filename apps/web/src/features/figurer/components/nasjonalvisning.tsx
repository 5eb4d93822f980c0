import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { storForbokstav, stortTallord, tall } from '../../../shared/lib/format';
import { useFylkenavn } from '../../../shared/lib/fylker';
import { Datatabell, type Kolonne } from '../../../shared/ui/datatabell';
import { Hentet } from '../../../shared/ui/hentet';
import { type NasjonaleFigurer, nasjonaltQuery, type Spesialitetsfigur } from '../api/figurer';
import { Figurdel, Figurside } from './figurside';
import { antallAv, maalAv } from './skjult';

const lagKolonner = (t: TFunction<'figurer'>, grense: number): readonly Kolonne<Spesialitetsfigur>[] => [
  {
    ...{ id: 'spesialitet', navn: t('kolonne.spesialitet') },
    celle: ({ spesialitet }) => t(`spesialitet.${spesialitet}`),
    sorter: ({ spesialitet }) => t(`spesialitet.${spesialitet}`),
  },
  { ...{ id: 'lis', navn: t('kolonne.lis'), tall: true }, celle: ({ lis }) => tall(lis), sorter: ({ lis }) => lis },
  ...(['startet', 'aldriStartet', 'iPermisjon'] as const).map((id): Kolonne<Spesialitetsfigur> => ({
    ...{ id, navn: t(`kolonne.${id}`), tall: true },
    celle: (rad) => antallAv(t, rad[id], rad.lis, grense),
    sorter: (rad) => rad[id],
  })),
  {
    ...{ id: 'maal', navn: t('maalGodkjent'), tall: true },
    celle: ({ maalGodkjent, maalAntall }) => maalAv(t, maalGodkjent, maalAntall),
    sorter: ({ maalGodkjent, maalAntall }) => (maalGodkjent === null ? null : maalGodkjent / Math.max(1, maalAntall)),
  },
];

function lagIngress(t: TFunction<'figurer'>, { spesialiteter }: NasjonaleFigurer): string {
  const never = spesialiteter.reduce((sum, { aldriStartet }) => sum + (aldriStartet ?? 0), 0);
  if (never > 0) return t('aldriStartet', { count: never, antall: stortTallord(never) });
  return t('nasjonalt.ingress');
}

/** Helsedirektoratet: the whole country, by specialty and by fylke. */
export function Nasjonalvisning() {
  const { t } = useTranslation('figurer');
  const figurer = useQuery(nasjonaltQuery);
  return (
    <Hentet sporring={figurer} laster={t('laster')} form="side">
      {(data) => {
        const count = data.spesialiteter.reduce((sum, { lis }) => sum + lis, 0);
        return (
          <Figurside
            tittel={t('nasjonalt.tittel', { count, antall: stortTallord(count) })}
            ingress={lagIngress(t, data)}
            tidspunkt={data.tidspunkt}
            definisjoner={[
              t('regel.lop'),
              t('regel.startet'),
              t('regel.aldriStartet'),
              t('regel.maal'),
              t('regel.skjult', { grense: data.minsteGruppe }),
            ]}
          >
            <Figurdel id="spesialiteter" tittel={t('nasjonalt.spesialiteter')}>
              <Datatabell
                navn={t('nasjonalt.tabell')}
                kolonner={lagKolonner(t, data.minsteGruppe)}
                rader={data.spesialiteter}
                noekkel={({ spesialitet }) => spesialitet}
              />
            </Figurdel>
            <Fylker rader={data.fylker} />
          </Figurside>
        );
      }}
    </Hentet>
  );
}

function Fylker({ rader }: { rader: NasjonaleFigurer['fylker'] }) {
  const { t } = useTranslation('figurer');
  const navn = useFylkenavn();
  return (
    <Figurdel id="fylker" tittel={t('nasjonalt.fylker')}>
      <Datatabell
        navn={t('nasjonalt.fylketabell')}
        kolonner={[
          {
            ...{ id: 'fylke', navn: t('kolonne.fylke') },
            celle: ({ fylke }) => storForbokstav(navn(fylke)),
            sorter: ({ fylke }) => navn(fylke),
          },
          {
            ...{ id: 'lis', navn: t('kolonne.lis'), tall: true },
            celle: ({ lis }) => tall(lis),
            sorter: ({ lis }) => lis,
          },
        ]}
        rader={rader}
        noekkel={({ fylke }) => fylke}
      />
    </Figurdel>
  );
}
