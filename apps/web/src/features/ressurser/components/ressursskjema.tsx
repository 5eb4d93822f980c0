import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import { useMaaltitler } from '../../../shared/lib/maaltitler';
import type { Ressurs } from '../../../shared/lib/ressurser';
import { type Skjema, useSkjema } from '../../../shared/lib/skjema';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { type Ressursvisning, type Utgivervalg, useSkriv } from '../api/ressurser';
import { Ressursfelt } from './ressursfelt';
import { Ressursinnhold } from './ressursinnhold';
import { fraRessurs, type Kodebok, type Ressursverdier, sjekkRessurs, tilRessurs, tilVisning } from './ressursverdier';

const KODER = {
  'ressurser.ugyldigAdresse': 'adresse',
  'ressurser.manglerAdresse': 'adresse',
  'ressurser.manglerDokument': 'vedlegg',
  'vedlegg.ukjent': 'vedlegg',
  'ressurser.manglerPunkter': 'punkter',
  'ressurser.oppdatertIFremtiden': 'fagligOppdatert',
  'ressurser.gjennomgangFoerOppdatert': 'nesteGjennomgang',
};

interface Props {
  sidetittel: string;
  /** Null for a new one. */
  ressurs: Ressurs | null;
  /** Those the person may publish as; the one it has, for one that is changed. */
  utgivere: readonly Utgivervalg[];
  hent: () => Promise<unknown>;
}

type Tilstand = Skjema<Ressursverdier, Ressursvisning>;

/** The codes of the catalogues in force, and those of older ones that the resource names already. */
function useKodebok(ressurs: Ressurs | null): Kodebok {
  const { versjoner } = useMaaltitler();
  return new Map([
    ...(ressurs?.maal ?? []).map(({ kode, katalogKode }) => [kode, katalogKode] as const),
    ...versjoner.flatMap(({ katalogKode, maal }) => maal.map(({ kode }) => [kode, katalogKode] as const)),
  ]);
}

/** The form with what it becomes beside it. */
export function Ressursskjema({ sidetittel, ressurs, utgivere, hent }: Props) {
  const { t } = useTranslation('ressurser');
  const bok = useKodebok(ressurs);
  const { publiser, endre } = useSkriv();
  const noekkel = useEngangsnoekkel();
  const navigate = useNavigate();
  const as = ({ som }: Ressursverdier): Utgivervalg | undefined => utgivere[Number(som)] ?? utgivere[0];
  const skjema: Tilstand = useSkjema<Ressursverdier, Ressursvisning>({
    utkast: `ressurs:${ressurs?.id ?? 'ny'}`,
    start: fraRessurs(ressurs),
    sjekk: (verdier) => sjekkRessurs(t, verdier),
    send: (verdier) => {
      const body = tilRessurs(verdier, bok);
      const som = as(verdier);
      if (ressurs || !som) return endre(ressurs ?? { id: '', versjon: 0 }, body);
      return publiser(noekkel(JSON.stringify([som, body])), som, body);
    },
    koder: KODER,
  });
  useDokumenttittel(sidetittel, skjema.skjemafeil.har || skjema.feil !== null);
  const savedId = skjema.kvittering?.svar.ressurs.id;
  useEffect(() => {
    if (savedId !== undefined) void navigate({ to: '/ressurser/$id', params: { id: savedId } });
  }, [savedId, navigate]);
  const utgiver = as(skjema.verdier);
  const naa = ressurs && { hent, fakta: [{ navn: t('skjema.tittel'), verdi: ressurs.tittel }] };
  return (
    <div className="kp-to">
      <Skjemaramme
        skjema={skjema}
        handling={t(ressurs ? 'skjema.lagre' : 'skjema.publiser')}
        avbryt={
          <KnappLenke to="/ressurser/egne" variant="tertiary">
            {t('skjema.avbryt')}
          </KnappLenke>
        }
        {...(naa ? { naa } : {})}
      >
        <Ressursfelt skjema={skjema} utgivere={utgivere} />
      </Skjemaramme>
      {utgiver && <Forhaandsvisning verdier={skjema.verdier} utgiver={utgiver} />}
    </div>
  );
}

function Forhaandsvisning({ verdier, utgiver }: { verdier: Ressursverdier; utgiver: Utgivervalg }) {
  const { t } = useTranslation('ressurser');
  return (
    <aside className="kp-kort kp-kort--tonet kp-stabel" aria-labelledby="forhaandsvisning">
      <h2 id="forhaandsvisning">{t('skjema.forhaandsvisning')}</h2>
      <p className="kp-tittel-lenke">{verdier.tittel.trim() === '' ? t('skjema.utenTittel') : verdier.tittel}</p>
      <Ressursinnhold ressurs={tilVisning(verdier)} utgiver={utgiver} />
    </aside>
  );
}
