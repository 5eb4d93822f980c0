import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { datoSmal, oppramsing } from '../../../shared/lib/format';
import { lesOpp } from '../../../shared/lib/opplesing';
import { desimaltall, kategorinavn, tidsrom } from '../../../shared/lib/tjenesteord';
import { Datatabell, type Kolonne } from '../../../shared/ui/datatabell';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { type HvaOm, type Variant, hvaOmQuery, slettVariant, variantnoekkel, varianterQuery } from '../api/tjenestetid';
import { forskjell, synligDag } from './prognoseord';

type T = TFunction<'tjenestetid'>;

interface Rad {
  readonly variant: Variant;
  /** Undefined while it is being worked out. */
  readonly svar: HvaOm | undefined;
}

interface Props {
  lopId: string;
  onBruk: (variant: Variant) => void;
}

/** The what-ifs one has kept, side by side with today's plan. */
export function Varianter({ lopId, onBruk }: Props) {
  const { t } = useTranslation('tjenestetid');
  const client = useQueryClient();
  const varianter = useQuery(varianterQuery(lopId)).data?.varianter ?? [];
  const svarene = useQueries({ queries: varianter.map(({ endringer }) => hvaOmQuery(lopId, endringer)) });
  const slett = useMutation({
    mutationFn: ({ id }: Variant) => slettVariant(id),
    onSuccess: async (_, { navn }) => {
      await client.invalidateQueries({ queryKey: variantnoekkel(lopId) });
      lesOpp(t('varianter.slettet', { navn }));
    },
  });
  const kolonner = useKolonner(onBruk, (variant) => {
    slett.mutate(variant);
  });
  if (varianter.length === 0) return null;
  return (
    <div className="kp-stabel">
      <h3>{t('varianter.tittel')}</h3>
      <p className="kp-liten kp-dempet">{t('varianter.bareDeg')}</p>
      <Feilvarsel feil={slett.error} />
      <Datatabell
        navn={t('varianter.tittel')}
        kolonner={kolonner}
        rader={varianter.map((variant, index): Rad => ({ variant, svar: svarene[index]?.data }))}
        noekkel={({ variant }) => variant.id}
      />
    </div>
  );
}

/** «80 % fra 1. januar 2027 og permisjon 1. mars – 1. juni 2027» */
function endringsord(t: T, { stillinger, fravaer, perioder }: Variant['endringer']): string {
  return oppramsing([
    ...stillinger.map(({ stilling, fra }) =>
      t('varianter.stilling', { stilling: desimaltall(stilling), fra: datoSmal(fra) }),
    ),
    ...fravaer.map(({ fra, til, grad }) => t('varianter.permisjon', { grad, tidsrom: tidsrom(fra, til) })),
    ...perioder.map(({ kategori, stilling, fra, til }) =>
      t('varianter.periode', {
        ...{ kategori: kategorinavn(kategori).toLocaleLowerCase('nb'), stilling: desimaltall(stilling) },
        tidsrom: tidsrom(fra, til),
      }),
    ),
  ]);
}

function ferdigord(t: T, svar: HvaOm | undefined): string {
  if (!svar) return t('varianter.regner');
  const [before, after] = [synligDag(svar.uten.prognose), synligDag(svar.med.prognose)];
  if (after === null) return t('hvaOm.ingenDag');
  const day = svar.med.prognose.dag === null ? t('varianter.tidligst', { dag: datoSmal(after) }) : datoSmal(after);
  const moved = before === null ? null : forskjell(t, before, after);
  return moved === null ? day : t('varianter.dag', { dag: day, forskjell: moved });
}

function useKolonner(onBruk: Props['onBruk'], onSlett: Props['onBruk']): Kolonne<Rad>[] {
  const { t } = useTranslation('tjenestetid');
  return [
    { id: 'navn', navn: t('varianter.navn'), celle: ({ variant }) => variant.navn },
    { id: 'hva', navn: t('varianter.hva'), celle: ({ variant }) => endringsord(t, variant.endringer) },
    { id: 'ferdig', navn: t('varianter.ferdig'), celle: ({ svar }) => ferdigord(t, svar) },
    {
      ...{ id: 'handling', navn: t('varianter.handling'), utenNavn: true, bredde: '12rem' },
      celle: ({ variant }) => (
        <div className="kp-rad">
          <Button variant="tertiary" aria-label={t('varianter.visNavn', variant)} onClick={() => onBruk(variant)}>
            {t('varianter.vis')}
          </Button>
          <Button variant="tertiary" aria-label={t('varianter.slettNavn', variant)} onClick={() => onSlett(variant)}>
            {t('varianter.slett')}
          </Button>
        </div>
      ),
    },
  ];
}
