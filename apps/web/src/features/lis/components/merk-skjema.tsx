import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import { maallisteQuery } from '../../../shared/lib/maalliste';
import { rolleISetning, useRolle } from '../../../shared/lib/rolle';
import { type Skjema, useSkjema } from '../../../shared/lib/skjema';
import { Datofelt } from '../../../shared/ui/datofelt';
import { typenavn } from '../../../shared/ui/journal/aktivitetstekst';
import { Kvittering } from '../../../shared/ui/kvittering';
import { Nedtrekk, Tekstfelt, Tekstomraade } from '../../../shared/ui/skjemafelt';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { arenaerQuery, merkUtfoert, useEtterEndring } from '../api/lis';
import { Maalvelger } from './maalvelger';
import { type Merkverdier, sjekkUtfoert, tilUtfoert, TOM, TYPER } from './merkverdier';

const KODER = {
  'aktivitet.manglerMaal': 'maalIder',
  'aktivitet.ukjentMaal': 'maalIder',
  'aktivitet.sluttForStart': 'til',
  'aktivitet.frem': 'fra',
  'aktivitet.ukjentArena': 'arenaId',
  'aktivitet.manglerBegrunnelse': 'begrunnelse',
} as const;

type Merkform = Skjema<Merkverdier, { readonly tittel: string }>;

/** The leder marks something as done for the LIS. It is confirmed at once, and marked as such everywhere. */
export function MerkSkjema({ lopId, lis }: { lopId: string; lis: string }) {
  const { t } = useTranslation('lis');
  const { rolle } = useRolle();
  const after = useEtterEndring();
  const noekkelFor = useEngangsnoekkel();
  const skjema: Merkform = useSkjema<Merkverdier, { readonly tittel: string }>({
    utkast: `lis:merk:${lopId}`,
    start: TOM,
    koder: KODER,
    sjekk: (v) => sjekkUtfoert(t, v),
    send: (v) => {
      const body = tilUtfoert(v);
      return after(merkUtfoert(lopId, body, noekkelFor(JSON.stringify(body))));
    },
  });
  if (skjema.kvittering) {
    const { tittel } = skjema.kvittering.svar;
    return <Kvittering tittel={t('merk.ferdig', { tittel })}>{t('merk.ferdigTekst', { lis })}</Kvittering>;
  }
  return (
    <Skjemaramme skjema={skjema} handling={t('merk.handling')}>
      <p>{t('merk.folge', { lis, rolle: rolleISetning(rolle) })}</p>
      <Hva skjema={skjema} />
      <Hvilkemaal skjema={skjema} lopId={lopId} />
      <Naar skjema={skjema} lopId={lopId} />
      <Tekstomraade
        {...skjema.felt('begrunnelse')}
        ledetekst={t('merk.begrunnelse', { lis })}
        hjelp={t('merk.begrunnelseHjelp', { lis })}
      />
    </Skjemaramme>
  );
}

function Hva({ skjema }: { skjema: Merkform }) {
  const { t } = useTranslation('lis');
  const { verdier, sett, skjemafeil } = skjema;
  return (
    <>
      <Nedtrekk
        id="type"
        ledetekst={t('merk.type')}
        verdi={verdier.type}
        feil={skjemafeil.for('type')}
        onEndre={(next) => {
          sett({ type: TYPER.find((type) => type === next) ?? '' });
        }}
      >
        <option value="">{t('merk.velg')}</option>
        {TYPER.map((type) => (
          <option key={type} value={type}>
            {typenavn(type)}
          </option>
        ))}
      </Nedtrekk>
      <Tekstfelt {...skjema.felt('tittel')} ledetekst={t('merk.tittel')} autoComplete="off" />
      <Tekstomraade {...skjema.felt('tekst')} ledetekst={t('merk.tekst')} valgfritt />
    </>
  );
}

function Hvilkemaal({ skjema, lopId }: { skjema: Merkform; lopId: string }) {
  const { data } = useQuery(maallisteQuery(lopId));
  return (
    <Maalvelger
      maal={data?.maal ?? []}
      valgt={skjema.verdier.maalIder}
      onEndre={(maalIder) => {
        skjema.sett({ maalIder });
      }}
      feil={skjema.skjemafeil.for('maalIder')}
    />
  );
}

function Naar({ skjema, lopId }: { skjema: Merkform; lopId: string }) {
  const { t } = useTranslation('lis');
  const { data } = useQuery(arenaerQuery(lopId));
  const arenaer = data?.arenaer ?? [];
  return (
    <>
      <div className="kp-feltrad">
        <Datofelt {...skjema.felt('fra')} ledetekst={t('merk.fra')} />
        <Datofelt {...skjema.felt('til')} ledetekst={t('merk.til')} valgfritt />
        <Tekstfelt
          {...skjema.felt('timer')}
          ledetekst={t('merk.timer')}
          valgfritt
          inputMode="decimal"
          autoComplete="off"
        />
      </div>
      {arenaer.length > 0 && (
        <Nedtrekk {...skjema.felt('arenaId')} ledetekst={t('merk.arena')} valgfritt>
          <option value="">{t('merk.ingenArena')}</option>
          {arenaer.map(({ id, navn }) => (
            <option key={id} value={id}>
              {navn}
            </option>
          ))}
        </Nedtrekk>
      )}
    </>
  );
}
