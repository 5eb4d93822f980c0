import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fornavn, oppramsing, tidspunkt } from '../../../shared/lib/format';
import { useHensikt } from '../../../shared/lib/hensikt';
import { useOppfrisk } from '../../../shared/lib/journal';
import { rolleISetning, rolleISted, useRolle } from '../../../shared/lib/rolle';
import type { Holdt } from '../../../shared/lib/holdt';
import { NoeNytt } from '../../../shared/ui/holdt';
import { Beslutningspanel } from '../../../shared/ui/beslutningspanel';
import { Signaturlenke } from '../../../shared/ui/journal/signaturkontroll';
import { Kvittering } from '../../../shared/ui/kvittering';
import { Varsel } from '../../../shared/ui/varsel';
import { flyttMaalplan, type Overgang, overgangQuery } from '../api/overgang';

/** To the right: sign, see who signed, or why it has to wait. */
export function Signerpanel({ holdt }: { holdt: Holdt<Overgang> }) {
  const { t } = useTranslation('overgang');
  const { sak: overgang } = holdt;
  if (overgang.utfoert) {
    return (
      <Beslutningspanel tittel={t('panel.ferdig')} handlinger={null} kvittering={<Signert overgang={overgang} />} />
    );
  }
  return overgang.kanUtfoere ? <Signer holdt={holdt} /> : <Venter overgang={overgang} />;
}

function useSignering({ sak, vis }: Holdt<Overgang>) {
  const client = useQueryClient();
  const oppfrisk = useOppfrisk();
  const hensikt = useHensikt();
  const sign = useMutation({
    mutationFn: () => flyttMaalplan(sak, hensikt.noekkel()),
    onSuccess: () => {
      hensikt.ferdig();
      oppfrisk();
      void client.query({ ...overgangQuery(sak.maalplanId), staleTime: 0 }).then(vis);
    },
  });
  return { sign, hensikt };
}

function Signer({ holdt }: { holdt: Holdt<Overgang> }) {
  const { t } = useTranslation('overgang');
  const { rolle } = useRolle();
  const { sign, hensikt } = useSignering(holdt);
  const { hindringer, lis, tilVersjon } = holdt.sak;
  return (
    <Beslutningspanel
      tittel={t('panel.tittel')}
      innledning={
        hindringer.length > 0 ? (
          <Varsel farge="warning">
            <p>
              {t('panel.hindring', { maal: oppramsing(hindringer.map(({ kode }) => kode)), lis: fornavn(lis.navn) })}
            </p>
          </Varsel>
        ) : (
          <p>{t('panel.folger', { lis: fornavn(lis.navn) })}</p>
        )
      }
      {...(hindringer.length === 0 && { signererSom: rolleISetning(rolle) })}
      // What is signed is the whole sheet; the page itself then shows it anew.
      nytt={<NoeNytt holdt={holdt}>{() => null}</NoeNytt>}
      feil={sign.error}
      onSeNytt={() => {
        hensikt.ferdig();
        sign.reset();
        void holdt.seNytt();
      }}
      handlinger={
        hindringer.length === 0 && (
          <Button
            loading={sign.isPending}
            onClick={() => {
              sign.mutate();
            }}
          >
            {t('panel.handling', { versjon: tilVersjon })}
          </Button>
        )
      }
    />
  );
}

function Signert({ overgang: { utfoert, tilVersjon } }: { overgang: Overgang }) {
  const { t } = useTranslation('overgang');
  if (!utfoert) return null;
  const { av, rolle, virksomhet, tid, signaturNr } = utfoert;
  return (
    <Kvittering tittel={t('panel.flyttet', { versjon: tilVersjon })}>
      {t('panel.signert', {
        navn: av,
        rolle: rolleISted(rolle === 'STEDFORTREDER' ? rolle : 'LEDER', virksomhet),
        tid: tidspunkt(tid),
      })}
      <Signaturlenke nr={signaturNr} />
    </Kvittering>
  );
}

/** Those who read along. */
function Venter({ overgang: { hindringer } }: { overgang: Overgang }) {
  const { t } = useTranslation('overgang');
  return (
    <Beslutningspanel
      tittel={t('panel.venter')}
      handlinger={null}
      kvittering={
        <p>
          {hindringer.length > 0
            ? t('panel.venterPaa', { maal: oppramsing(hindringer.map(({ kode }) => kode)) })
            : t('panel.venterTekst')}
        </p>
      }
    />
  );
}
