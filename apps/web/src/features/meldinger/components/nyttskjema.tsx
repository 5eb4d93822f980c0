import { Navigate } from '@tanstack/react-router';
import type { components } from '@kp/api-client';
import { useTranslation } from 'react-i18next';
import { oppramsing, storForbokstav } from '../../../shared/lib/format';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import { type Om, feltMedFodselsnummer, usePartISetning } from '../../../shared/lib/meldinger';
import { type Skjema, useSkjema } from '../../../shared/lib/skjema';
import type { Vedlegg } from '../../../shared/lib/vedlegg';
import { HvemKanLese } from '../../../shared/ui/hvem-kan-lese';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Tekstfelt, Tekstomraade } from '../../../shared/ui/skjemafelt';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { Avkrysningsgruppe, Avkrysningskort } from '../../../shared/ui/valg';
import { type Mottaker, type NyTraad, startTraad } from '../api/meldinger';
import { erSamme, type Valgt, velgbar, veksle } from './mottakervalg';
import { Sokefelt } from './sokefelt';
import { Vedleggsvalg, useLasterOpp } from './vedleggsvalg';

interface Props {
  about: Om | undefined;
  /** What the thing is called; the subject to begin with. */
  om: string | undefined;
  funnet: components['schemas']['MottakereResponse'];
  sok: string;
  onSok: (sok: string) => void;
}

interface Verdier {
  readonly mottakere: readonly Valgt[];
  readonly emne: string;
  readonly tekst: string;
  readonly vedlegg: readonly Vedlegg[];
}

function tilTraad({ mottakere, emne, tekst, vedlegg }: Verdier, about: Om | undefined): NyTraad {
  const [first] = mottakere;
  return {
    ...about,
    som: first?.som ?? '',
    mottakere: mottakere.map(({ part }) => part),
    ...(typeof first?.lopId === 'string' && { utdanningslopId: first.lopId }),
    emne: emne.trim(),
    tekst: tekst.trim(),
    vedleggIder: vedlegg.map(({ id }) => id),
  };
}

function useNyTraad(about: Om | undefined, om: string | undefined): Skjema<Verdier, { traadId: string }> {
  const { t } = useTranslation('meldinger');
  const keyFor = useEngangsnoekkel();
  const lasterOpp = useLasterOpp();
  return useSkjema<Verdier, { traadId: string }>({
    utkast: `traad:${about?.omId ?? 'ny'}`,
    start: { mottakere: [], emne: om ?? '', tekst: '', vedlegg: [] },
    feltFor: feltMedFodselsnummer,
    sjekk: ({ mottakere, emne, tekst }) => ({
      mottakere: mottakere.length === 0 ? t('ny.manglerMottaker') : undefined,
      emne: emne.trim() === '' ? t('ny.manglerEmne') : undefined,
      tekst: tekst.trim() === '' ? t('skriv.mangler') : undefined,
      vedlegg: lasterOpp ? t('skriv.lasterOpp') : undefined,
    }),
    send: (verdier) => {
      const body = tilTraad(verdier, about);
      return startTraad(body, keyFor(JSON.stringify(body)));
    },
  });
}

/** What is typed stays until it has arrived; then the thread itself is shown. */
export function Nyttskjema({ about, om, funnet, sok, onSok }: Props) {
  const { t } = useTranslation('meldinger');
  const skjema = useNyTraad(about, om);
  if (skjema.kvittering)
    return <Navigate to="/meldinger/$id" params={{ id: skjema.kvittering.svar.traadId }} replace />;
  const chosen = skjema.verdier.mottakere;
  return (
    <Skjemaramme
      skjema={skjema}
      handling={t('skriv.send')}
      avbryt={
        <KnappLenke to="/meldinger" variant="tertiary">
          {t('ny.avbryt')}
        </KnappLenke>
      }
    >
      {(funnet.flere || sok !== '') && <Sokefelt ledetekst={t('ny.sok')} sok={sok} onEndre={onSok} />}
      <Mottakere
        mottakere={funnet.mottakere}
        valgte={chosen}
        feil={skjema.skjemafeil.for('mottakere')}
        onVelg={(valgt) => {
          skjema.sett({ mottakere: veksle(chosen, valgt) });
        }}
      />
      <Tekstfelt {...skjema.felt('emne')} ledetekst={t('ny.emne')} maxLength={120} />
      <Tekstomraade {...skjema.felt('tekst')} ledetekst={t('skriv.ledetekst')} hjelp={t('skriv.hjelp')} rader={5} />
      <Vedleggsvalg
        verdi={skjema.verdier.vedlegg}
        onEndre={(vedlegg) => {
          skjema.sett({ vedlegg });
        }}
      />
      {chosen.length > 0 && (
        <HvemKanLese
          lesere={[
            { tekst: t('skriv.lesere', { hvem: oppramsing([...chosen.map(({ navn }) => navn), t('skriv.du')]) }) },
          ]}
        />
      )}
    </Skjemaramme>
  );
}

interface MottakereProps {
  mottakere: readonly Mottaker[];
  valgte: readonly Valgt[];
  feil: string | undefined;
  onVelg: (valgt: Valgt) => void;
}

/** Whom one may write to, in words; a chosen one stays in view whatever is searched for. */
function Mottakere({ mottakere, valgte, feil, onVelg }: MottakereProps) {
  const { t } = useTranslation(['meldinger', 'felles']);
  const partnavn = usePartISetning();
  const shown = mottakere.map((each) => ({ each, valgbar: velgbar(each, storForbokstav(partnavn(each.part))) }));
  const hidden = valgte.filter((valgt) => !shown.some(({ valgbar }) => erSamme(valgbar, valgt)));
  const facts = ({ som, part, gjelder }: Mottaker): string =>
    [
      part.navn !== null && part.rolle !== 'LIS' ? t(`felles:roller.${part.rolle}`) : '',
      part.rolle === 'LIS' ? t('felles:roller.LIS') : '',
      gjelder !== null && gjelder !== part.navn && gjelder !== som.navn
        ? t('meldinger:ny.gjelder', { navn: gjelder })
        : '',
      som.navn === null ? t('meldinger:ny.som', { hvem: partnavn(som) }) : '',
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <Avkrysningsgruppe
      id="mottakere"
      ledetekst={t('meldinger:ny.til')}
      {...(mottakere.length > 1 && { hjelp: t('meldinger:ny.tilHjelp') })}
      feil={feil}
    >
      {hidden.map((valgt) => (
        <Avkrysningskort
          key={`${valgt.som} ${valgt.part} ${valgt.lopId ?? ''}`}
          tittel={valgt.navn}
          valgt
          onEndre={() => {
            onVelg(valgt);
          }}
        />
      ))}
      {shown.map(({ each, valgbar }) => (
        <Avkrysningskort
          key={`${valgbar.som} ${valgbar.part} ${valgbar.lopId ?? ''}`}
          tittel={valgbar.navn}
          fakta={facts(each)}
          valgt={valgte.some((valgt) => erSamme(valgt, valgbar))}
          onEndre={() => {
            onVelg(valgbar);
          }}
        />
      ))}
      {mottakere.length === 0 && <p className="kp-dempet">{t('meldinger:ny.ingenTreff')}</p>}
    </Avkrysningsgruppe>
  );
}
