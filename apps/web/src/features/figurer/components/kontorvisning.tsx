import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { storForbokstav, stortTallord, tall } from '../../../shared/lib/format';
import { useFylkenavn } from '../../../shared/lib/fylker';
import { Datatabell, type Kolonne } from '../../../shared/ui/datatabell';
import { Hentet } from '../../../shared/ui/hentet';
import { type Kontorfigurer, kontorQuery, type Virksomhetsfigur } from '../api/figurer';
import { AapnedeJournaler } from './aapnede-journaler';
import { Figurdel, Figurside } from './figurside';
import { andel, antallAv } from './skjult';

type Kolonner = readonly Kolonne<Virksomhetsfigur>[];

const telling = (
  t: TFunction<'figurer'>,
  id: 'lis' | 'ledere' | 'veiledere' | 'supervisorer' | 'utenVeileder' | 'avtaler' | 'avtalerUtgaatt',
): Kolonne<Virksomhetsfigur> => ({
  ...{ id, navn: t(`kolonne.${id}`), tall: true },
  celle: (rad) => tall(rad[id]),
  sorter: (rad) => rad[id],
});

const lagKolonner = (t: TFunction<'figurer'>, grense: number): Kolonner => [
  { id: 'navn', navn: t('kolonne.virksomhet'), celle: ({ navn }) => navn, sorter: ({ navn }) => navn },
  telling(t, 'lis'),
  {
    ...{ id: 'aldriStartet', navn: t('kolonne.aldriStartet'), tall: true },
    celle: ({ aldriStartet, lis }) => antallAv(t, aldriStartet, lis, grense),
    sorter: ({ aldriStartet }) => aldriStartet,
  },
  telling(t, 'utenVeileder'),
  telling(t, 'veiledere'),
  telling(t, 'supervisorer'),
  telling(t, 'ledere'),
  telling(t, 'avtaler'),
  telling(t, 'avtalerUtgaatt'),
  {
    ...{ id: 'statusOk', navn: t('kolonne.status') },
    celle: ({ statusOk }) => t(statusOk ? 'statusOk' : 'statusMangler'),
    sorter: ({ statusOk }) => (statusOk ? 1 : 0),
  },
];

/** What the office should look at first. */
function lagIngress(t: TFunction<'figurer'>, { virksomheter, region }: Kontorfigurer): string {
  const alone = virksomheter.reduce((sum, { utenVeileder }) => sum + utenVeileder, 0);
  const expired = virksomheter.filter(({ avtalerUtgaatt }) => avtalerUtgaatt > 0);
  const never = region.aldriStartet ?? 0;
  const parts = [
    never > 0 ? t('aldriStartet', { count: never, antall: stortTallord(never) }) : null,
    alone > 0 ? t('utenVeileder', { count: alone, antall: stortTallord(alone) }) : t('alleHarVeileder'),
    expired.length > 0
      ? t('utgaatt', { count: expired.length, antall: stortTallord(expired.length), navn: expired[0]?.navn })
      : null,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

/** The ALIS-kontor: the virksomheter of the region. */
export function Kontorvisning() {
  const { t } = useTranslation('figurer');
  const fylke = useFylkenavn();
  const figurer = useQuery(kontorQuery);
  return (
    <Hentet sporring={figurer} laster={t('laster')} form="side">
      {(data) => {
        const { region, minsteGruppe, virksomheter } = data;
        return (
          <Figurside
            tittel={t('kontor.tittel', { count: region.lis, antall: stortTallord(region.lis) })}
            ingress={lagIngress(t, data)}
            omraade={storForbokstav(data.fylker.map(fylke).join(', '))}
            tidspunkt={data.tidspunkt}
            tall={[
              { navn: t('kolonne.lis'), verdi: tall(region.lis) },
              { navn: t('kolonne.aldriStartet'), verdi: antallAv(t, region.aldriStartet, region.lis, minsteGruppe) },
              { navn: t('maalGodkjent'), verdi: andel(t, region.godkjentAndel) },
            ]}
            definisjoner={[
              t('regel.lis'),
              t('regel.aldriStartet'),
              t('regel.utenVeileder'),
              t('regel.avtaler'),
              t('regel.status'),
              t('regel.andel'),
              t('regel.skjult', { grense: minsteGruppe }),
            ]}
          >
            <AapnedeJournaler />
            <Figurdel id="virksomheter" tittel={t('kontor.virksomheter')}>
              <Datatabell
                navn={t('kontor.tabell')}
                kolonner={lagKolonner(t, minsteGruppe)}
                rader={virksomheter}
                noekkel={({ virksomhetId }) => virksomhetId}
              />
            </Figurdel>
          </Figurside>
        );
      }}
    </Hentet>
  );
}
