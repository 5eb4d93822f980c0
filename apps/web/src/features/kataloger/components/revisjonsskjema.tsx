import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import type { KatalogMaal } from '../../../shared/lib/kataloger';
import { useSkjema } from '../../../shared/lib/skjema';
import { HvemKanLese } from '../../../shared/ui/hvem-kan-lese';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { Tekstomraade } from '../../../shared/ui/skjemafelt';
import { useRevider } from '../api/kataloger';
import { Aktivitetseditor } from './aktivitetseditor';
import { fraMaal, sjekkRevisjon, tilRevisjon } from './revisjonsverdier';

/** What a revision can change, in the words of the form. */
const maalfakta = (t: TFunction<'kataloger'>, maal: KatalogMaal): { navn: string; verdi: string }[] => [
  { navn: t('maal.utdypende'), verdi: maal.utdypendeTekst },
  { navn: t('maal.aktiviteter'), verdi: maal.aktiviteter.map(({ tekst }) => tekst).join('; ') },
  { navn: t('maal.vurderingsformer'), verdi: maal.vurderingsformer.join('; ') },
];

interface Props {
  sidetittel: string;
  versjonId: string;
  maal: KatalogMaal;
  /** Fetches what stands there now, after a 412. */
  hent: () => Promise<unknown>;
}

/** The explanatory parts of a goal, with the reason for the change. */
export function Revisjonsskjema({ sidetittel, versjonId, maal, hent }: Props) {
  const { t } = useTranslation('kataloger');
  const revider = useRevider(versjonId, maal.id);
  const skjema = useSkjema({
    utkast: `revisjon:${maal.id}`,
    start: fraMaal(maal),
    sjekk: (verdier) => sjekkRevisjon(t, verdier),
    send: (verdier) => revider(tilRevisjon(verdier, maal.revisjon)),
  });
  useDokumenttittel(sidetittel, skjema.skjemafeil.har || skjema.feil !== null);
  if (skjema.kvittering)
    return <Revidert kode={maal.kode} nr={skjema.kvittering.svar.revisjon} versjonId={versjonId} />;
  return (
    <Skjemaramme
      skjema={skjema}
      handling={t('revisjon.lagre')}
      naa={{ hent, fakta: maalfakta(t, maal) }}
      avbryt={
        <KnappLenke to="/kataloger/$versjonId" params={{ versjonId }} variant="tertiary">
          {t('revisjon.avbryt')}
        </KnappLenke>
      }
    >
      <Tekstomraade {...skjema.felt('utdypendeTekst')} ledetekst={t('revisjon.utdypende')} rader={6} valgfritt />
      <Aktivitetseditor
        aktiviteter={skjema.verdier.aktiviteter}
        onEndre={(aktiviteter) => {
          skjema.sett({ aktiviteter });
        }}
        skjemafeil={skjema.skjemafeil}
      />
      <Tekstomraade
        {...skjema.felt('vurderingsformer')}
        ledetekst={t('revisjon.vurderingsformer')}
        hjelp={t('revisjon.vurderingsformerHjelp')}
        valgfritt
      />
      <Tekstomraade
        {...skjema.felt('begrunnelse')}
        ledetekst={t('revisjon.begrunnelse')}
        hjelp={t('revisjon.begrunnelseHjelp')}
      />
      <HvemKanLese lesere={[{ tekst: t('revisjon.lesere') }, { tekst: t('revisjon.foelge') }]} />
    </Skjemaramme>
  );
}

function Revidert({ kode, nr, versjonId }: { kode: string; nr: number; versjonId: string }) {
  const { t } = useTranslation('kataloger');
  return (
    <div className="kp-skjema">
      <Kvittering tittel={t('revisjon.ferdig', { kode })}>{t('revisjon.ferdigTekst', { nr })}</Kvittering>
      <div className="kp-bredknapp">
        <KnappLenke to="/kataloger/$versjonId" params={{ versjonId }} variant="secondary">
          {t('revisjon.tilVersjonen')}
        </KnappLenke>
      </div>
    </div>
  );
}
