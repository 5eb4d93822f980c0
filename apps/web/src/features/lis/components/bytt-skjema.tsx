import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Folkerad, folkQuery, medRolle } from '../../../shared/lib/folk';
import { journalnoekler } from '../../../shared/lib/journal';
import { useSkjema } from '../../../shared/lib/skjema';
import { Hentet } from '../../../shared/ui/hentet';
import { Kvittering } from '../../../shared/ui/kvittering';
import { Nedtrekk } from '../../../shared/ui/skjemafelt';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { byttAnsvarlige, type Tilknytning, useEtterEndring } from '../api/lis';

interface Props {
  tilknytning: Tilknytning;
  lis: string;
}

/** Who is leder and veileder from now on. */
export function ByttSkjema(props: Props) {
  const { t } = useTranslation('lis');
  const folk = useQuery(folkQuery(props.tilknytning.virksomhetId));
  return (
    <Hentet sporring={folk} laster={t('bytt.laster')}>
      {({ personer }) => <Skjemaet {...props} personer={personer} />}
    </Hentet>
  );
}

const KODER = { 'lis.lederManglerRolle': 'lederId', 'lis.veilederManglerRolle': 'veilederId' } as const;

function Skjemaet({ tilknytning, lis, personer }: Props & { personer: readonly Folkerad[] }) {
  const { t } = useTranslation('lis');
  const after = useEtterEndring();
  const client = useQueryClient();
  const { id, leder, veileder, versjon } = tilknytning;
  const skjema = useSkjema({
    utkast: `lis:bytt:${id}`,
    start: { lederId: leder?.id ?? '', veilederId: veileder?.id ?? '' },
    koder: KODER,
    sjekk: ({ lederId, veilederId }) => ({
      lederId: lederId === '' ? t('bytt.lederMangler') : undefined,
      veilederId: veilederId === '' ? t('bytt.veilederMangler') : undefined,
    }),
    send: (verdier) => after(byttAnsvarlige(id, { ...verdier, versjon })),
  });
  if (skjema.kvittering) {
    const { leder: l, veileder: v } = skjema.kvittering.svar;
    return <Kvittering tittel={t('bytt.ferdig', { leder: l?.navn ?? '–', veileder: v?.navn ?? '–' })} />;
  }
  return (
    <Skjemaramme
      skjema={skjema}
      handling={t('bytt.handling')}
      naa={{
        hent: () => client.refetchQueries({ queryKey: journalnoekler.alle, type: 'active' }),
        fakta: [
          { navn: t('fakta.leder'), verdi: leder?.navn ?? t('fakta.mangler') },
          { navn: t('fakta.veileder'), verdi: veileder?.navn ?? t('fakta.mangler') },
        ],
      }}
    >
      <p>{t('bytt.folge', { lis })}</p>
      <Nedtrekk {...skjema.felt('lederId')} ledetekst={t('fakta.leder')}>
        <Personer personer={medRolle(personer, 'LEDER')} naa={leder} />
      </Nedtrekk>
      <Nedtrekk {...skjema.felt('veilederId')} ledetekst={t('fakta.veileder')}>
        <Personer personer={medRolle(personer, 'VEILEDER')} naa={veileder} />
      </Nedtrekk>
    </Skjemaramme>
  );
}

/** The one who has it now stands in the list even without the role. */
function Personer({ personer, naa }: { personer: readonly Folkerad[]; naa: Tilknytning['leder'] }) {
  const { t } = useTranslation('lis');
  const missing = naa !== null && !personer.some(({ id }) => id === naa.id);
  return (
    <>
      <option value="">{t('bytt.velg')}</option>
      {missing && <option value={naa.id}>{naa.navn}</option>}
      {personer.map(({ id, navn }) => (
        <option key={id} value={id}>
          {navn}
        </option>
      ))}
    </>
  );
}
