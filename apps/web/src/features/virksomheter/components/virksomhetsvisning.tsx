import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { datoITekst, oppramsing, stortTallord } from '../../../shared/lib/format';
import { useRolle } from '../../../shared/lib/rolle';
import type { VirksomhetDetaljer } from '../../../shared/lib/virksomheter';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Arenaliste } from './arenaliste';
import { avtalefrist, manglerAvtale, VARSEL_DAGER } from './avtalefrist';
import { Avtaleliste } from './avtaleliste';
import { Faktapanel } from './faktapanel';
import { IngenAnnen } from './ingen-annen';
import { Statusliste } from './statusliste';
import './virksomhet.css';

interface Props {
  virksomhet: VirksomhetDetaljer;
  tilbake?: ReactNode;
  handlinger?: ReactNode;
}

/** Everything about one virksomhet; who may change what follows the role in force. */
export function Virksomhetsvisning({ virksomhet, tilbake, handlinger }: Props) {
  const { rolle } = useRolle();
  const leder = rolle.rolle === 'LEDER' && rolle.virksomhetId === virksomhet.id;
  const direktorat = rolle.rolle === 'HELSEDIREKTORATET';
  return (
    <>
      <Sidetopp
        tittel={<Overskrift virksomhet={virksomhet} />}
        tilbake={tilbake}
        ingress={<Ingress virksomhet={virksomhet} />}
        handlinger={handlinger}
      />
      <Innhold>
        <div className="kp-to">
          <Deler virksomhet={virksomhet} leder={leder} direktorat={direktorat} />
          <div className="kp-virk__side">
            <Faktapanel virksomhet={virksomhet} kanEndre={direktorat || rolle.rolle === 'EIER'} />
            <IngenAnnen virksomhet={virksomhet} kanEndre={leder} />
          </div>
        </div>
      </Innhold>
    </>
  );
}

function Deler({
  virksomhet,
  leder,
  direktorat,
}: {
  virksomhet: VirksomhetDetaljer;
  leder: boolean;
  direktorat: boolean;
}) {
  const { t } = useTranslation('virksomheter');
  const { id, arenaer, avtaler } = virksomhet;
  const nyStatus = (
    <KnappLenke to="/virksomheter/$id/statuser/ny" params={{ id }} variant="secondary">
      {t('statuser.ny')}
    </KnappLenke>
  );
  const nyArena = (
    <KnappLenke to="/virksomheten/arenaer/ny" variant="secondary">
      {t('arenaer.ny')}
    </KnappLenke>
  );
  const nyAvtale = (
    <KnappLenke to="/virksomheten/avtaler/ny" variant="secondary">
      {t('avtaler.ny')}
    </KnappLenke>
  );
  return (
    <div className="kp-virk">
      <Del navn="statuser" ny={direktorat && nyStatus}>
        <Statusliste virksomhet={virksomhet} endreI={direktorat ? id : null} />
      </Del>
      <Del navn="arenaer" ny={leder && nyArena}>
        <Arenaliste arenaer={arenaer} avtaler={avtaler} kanEndre={leder} />
      </Del>
      <Del navn="avtaler" ny={leder && nyAvtale}>
        <Avtaleliste avtaler={avtaler} kanEndre={leder} />
      </Del>
    </div>
  );
}

function Del({ navn, ny, children }: { navn: 'statuser' | 'arenaer' | 'avtaler'; ny: ReactNode; children: ReactNode }) {
  const { t } = useTranslation('virksomheter');
  return (
    <section className="kp-stabel" aria-labelledby={`del-${navn}`}>
      <div className="kp-rad kp-mellom">
        <div>
          <h2 id={`del-${navn}`}>{t(`${navn}.tittel`)}</h2>
          <p className="kp-dempet kp-liten">{t(`${navn}.tekst`)}</p>
        </div>
        {ny}
      </div>
      {children}
    </section>
  );
}

/** The answer: what counts here today. */
function Overskrift({ virksomhet: { navn, spesialiteter } }: { virksomhet: VirksomhetDetaljer }) {
  const { t } = useTranslation('virksomheter');
  const counting = spesialiteter
    .filter(({ utfall }) => utfall === 'TELLER')
    .map(({ spesialitet }) => t(`spesialitetISetning.${spesialitet}`));
  if (counting.length > 0) return t('tittel.teller', { navn, spesialiteter: oppramsing(counting) });
  return t(spesialiteter.some(({ utfall }) => utfall === 'TELLER_NAAR_VEDTAK') ? 'tittel.vedtak' : 'tittel.ikke', {
    navn,
  });
}

/** What must be seen to: agreements that run out, arenas without one. */
function Ingress({ virksomhet: { statuser, avtaler, arenaer } }: { virksomhet: VirksomhetDetaljer }) {
  const { t } = useTranslation('virksomheter');
  const due = avtaler.filter((avtale) => ['utgaatt', 'snart'].includes(avtalefrist(avtale, avtaler)));
  const missing = arenaer.filter((arena) => manglerAvtale(arena, avtaler)).length;
  const [first] = due;
  const sentences = [
    statuser.length === 0 ? t('ingress.ingenStatus') : null,
    due.length > 1
      ? t('ingress.avtaler', { count: due.length, antall: stortTallord(due.length), dager: VARSEL_DAGER })
      : null,
    due.length === 1 && first
      ? t(avtalefrist(first, avtaler) === 'snart' ? 'ingress.gaarUt' : 'ingress.gikkUt', {
          motpart: first.motpart,
          dato: datoITekst(first.til ?? first.fra),
        })
      : null,
    missing > 0 ? t('ingress.mangler', { count: missing, antall: stortTallord(missing) }) : null,
    due.length === 0 && missing === 0 && avtaler.length > 0 ? t('ingress.altIOrden', { dager: VARSEL_DAGER }) : null,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}
