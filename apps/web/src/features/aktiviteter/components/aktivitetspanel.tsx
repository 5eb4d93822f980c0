import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dagerMellom, datoAv, iDag } from '../../../shared/lib/dato';
import { dager, tidspunkt } from '../../../shared/lib/format';
import { newKey } from '../../../shared/lib/hensikt';
import { useOppfrisk } from '../../../shared/lib/journal';
import { Beslutningspanel } from '../../../shared/ui/beslutningspanel';
import { Signaturlenke } from '../../../shared/ui/journal/signaturkontroll';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Sitat } from '../../../shared/ui/sitat';
import { useToast } from '../../../shared/ui/toast';
import { sisteRaad } from '../../../shared/ui/journal/aktivitetstekst';
import { type Aktivitet, opprettAktivitet, slettAktivitet } from '../api/aktiviteter';
import { DelingSenere } from './deling';
import { Returord } from './returord';
import { useKallTilbake } from './sendt';

interface Props {
  aktivitet: Aktivitet;
  onSeNytt: () => void;
}

/** What one may do with it now. */
export function Aktivitetspanel({ aktivitet, onSeNytt }: Props) {
  const [recalled, setRecalled] = useState(false);
  if (aktivitet.tilstand === 'BEKREFTET') return <Bekreftet aktivitet={aktivitet} />;
  if (aktivitet.tilstand === 'SENDT') {
    return (
      <Sendt
        aktivitet={aktivitet}
        onSeNytt={onSeNytt}
        onKaltTilbake={() => {
          setRecalled(true);
        }}
      />
    );
  }
  return <Apen aktivitet={aktivitet} kaltTilbake={recalled} onSeNytt={onSeNytt} />;
}

/** A draft or a returned one: write on, or throw away. */
function Apen({ aktivitet, kaltTilbake, onSeNytt }: Props & { kaltTilbake: boolean }) {
  const { t } = useTranslation('aktiviteter');
  const { id, privat, tilstand, tillatteHandlinger } = aktivitet;
  const sletting = useSlett(aktivitet);
  const state = privat ? 'privat' : tilstand === 'RETURNERT' ? 'returnert' : 'utkast';
  return (
    <Beslutningspanel
      foerst
      tittel={t(`panel.${state}`)}
      innledning={
        <>
          {kaltTilbake && <Kvittering tittel={t('panel.kaltTilbake')}>{t('panel.kaltTilbakeTekst')}</Kvittering>}
          <Returord aktivitet={aktivitet} />
          <p>{t(`panel.${state}Tekst`)}</p>
          <DelingSenere aktivitet={aktivitet} />
        </>
      }
      feil={sletting.error}
      onSeNytt={() => {
        sletting.reset();
        onSeNytt();
      }}
      handlinger={
        <>
          <KnappLenke to="/aktiviteter/$id/rediger" params={{ id }}>
            {t(`panel.${state}Knapp`)}
          </KnappLenke>
          {tillatteHandlinger.includes('slett') && (
            <Button
              variant="tertiary"
              loading={sletting.isPending}
              onClick={() => {
                sletting.mutate();
              }}
            >
              {t(state === 'utkast' ? 'handling.slettUtkast' : 'handling.slett')}
            </Button>
          )}
        </>
      }
    />
  );
}

/** Deletes at once; «Angre» writes it anew. */
function useSlett(aktivitet: Aktivitet) {
  const { t } = useTranslation('aktiviteter');
  const oppfrisk = useOppfrisk();
  const navigate = useNavigate();
  const toast = useToast();
  const { type, tittel, tekst, fra, til, timer, antall, arena, maal, privat, vedlegg, utdanningslopId } = aktivitet;
  return useMutation({
    mutationFn: () => slettAktivitet(aktivitet.id, aktivitet.versjon),
    onSuccess: async () => {
      await navigate({ to: '/aktiviteter', replace: true });
      oppfrisk();
      const content = { type, tittel, tekst, fra, til, timer, antall, arenaId: arena?.id ?? null, privat };
      const ids = { maalIder: maal.map(({ id }) => id), vedleggIder: vedlegg.map(({ id }) => id) };
      toast({
        tekst: t('handling.slettet'),
        angre: () => {
          const body = { ...content, ...ids };
          void opprettAktivitet(utdanningslopId, body, newKey()).then(oppfrisk);
        },
      });
    },
  });
}

function Sendt({ aktivitet, onSeNytt, onKaltTilbake }: Props & { onKaltTilbake: () => void }) {
  const { t } = useTranslation('aktiviteter');
  const recall = useKallTilbake(aktivitet, onKaltTilbake);
  const { bedt, sendtTid, tillatteHandlinger } = aktivitet;
  const days = sendtTid === null ? 0 : dagerMellom(datoAv(sendtTid), iDag());
  return (
    <Beslutningspanel
      foerst
      tittel={t('panel.venter', { navn: bedt?.navn ?? '' })}
      innledning={
        <>
          <p>{days > 0 ? t('panel.venterDager', { dager: dager(days) }) : t('panel.venterIDag')}</p>
          <DelingSenere aktivitet={aktivitet} />
        </>
      }
      feil={recall.error}
      onSeNytt={() => {
        recall.reset();
        onSeNytt();
      }}
      handlinger={
        tillatteHandlinger.includes('kallTilbake') ? (
          <>
            <Button
              variant="secondary"
              loading={recall.isPending}
              onClick={() => {
                recall.mutate();
              }}
            >
              {t('handling.kallTilbake')}
            </Button>
            <p className="kp-liten kp-dempet">{t('panel.kallTilbakeTekst')}</p>
          </>
        ) : (
          <ValgtBevis maal={aktivitet.maal} />
        )
      }
    />
  );
}

const TIL_VURDERING: readonly string[] = ['TIL_ANBEFALING', 'TIL_GODKJENNING'];

/** Why it cannot be called back now, and the goal to call back first. */
function ValgtBevis({ maal }: Pick<Aktivitet, 'maal'>) {
  const { t } = useTranslation('aktiviteter');
  const chosen = maal.find(({ stjerne, tilstand }) => stjerne && TIL_VURDERING.includes(tilstand));
  if (!chosen) return null;
  return (
    <p className="kp-liten">
      {t('panel.valgtBevis')}{' '}
      <Link to="/maal/$id" params={{ id: chosen.id }}>
        {chosen.kode} {chosen.tittel}
      </Link>
    </p>
  );
}

function Bekreftet({ aktivitet }: { aktivitet: Aktivitet }) {
  const { t } = useTranslation(['aktiviteter', 'felles']);
  const { avgjort, merketAvLeder } = aktivitet;
  const advice = sisteRaad(aktivitet);
  const signed = aktivitet.hendelser.findLast(({ handling }) => handling === 'bekreft' || handling === 'markerUtfoert');
  const who: ReactNode =
    avgjort &&
    t('aktiviteter:panel.bekreftetAv', { navn: avgjort.navn, rolle: t(`felles:rolleISetning.${avgjort.rolle}`) });
  return (
    <Beslutningspanel
      foerst
      tittel={t(merketAvLeder ? 'aktiviteter:panel.merket' : 'aktiviteter:panel.bekreftet')}
      handlinger={null}
      kvittering={
        <>
          <Kvittering fokus={false} tittel={who}>
            {avgjort && tidspunkt(avgjort.tid)}
            {signed && signed.signaturNr !== null && <Signaturlenke nr={signed.signaturNr} />}
          </Kvittering>
          {advice?.tekst && <Sitat kilde={advice.av.navn}>{advice.tekst}</Sitat>}
        </>
      }
    />
  );
}
