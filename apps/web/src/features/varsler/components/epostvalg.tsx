import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Hentet } from '../../../shared/ui/hentet';
import { Nedtrekk } from '../../../shared/ui/skjemafelt';
import { useToast } from '../../../shared/ui/toast';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { type Gruppevalg, type HvorOfte, lagreVarselvalg, type Varselvalg, varselvalgQuery } from '../api/varselvalg';

const VALG: readonly HvorOfte[] = ['STRAKS', 'DAGLIG', 'UKENTLIG', 'ALDRI'];
const isChoice = (value: string): value is HvorOfte => VALG.some((valg) => valg === value);

/** What comes by mail, and how often; mails lead to `/profil#epost`. */
export function Epostvalg() {
  const { t } = useTranslation('profil');
  const valg = useQuery(varselvalgQuery);
  const heading = useMaalForLenke();
  return (
    <section className="kp-stabel" id="epost" aria-labelledby="epost-tittel">
      <div>
        <h2 id="epost-tittel" ref={heading} tabIndex={-1}>
          {t('epost.tittel')}
        </h2>
        {valg.data && <Naar valg={valg.data} />}
      </div>
      <Hentet sporring={valg} laster={t('epost.laster')} rader={3}>
        {(data) => (data.epost ? <Grupper grupper={data.grupper} /> : null)}
      </Hentet>
    </section>
  );
}

/** The page shows this when all above it has come, so that the link from a mail leads to where it stays. */
function useMaalForLenke() {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (window.location.hash === '#epost') ref.current?.focus();
  }, []);
  return ref;
}

function Naar({ valg: { epost, klokken, ukedag } }: { valg: Varselvalg }) {
  const { t } = useTranslation('profil');
  if (!epost) return <p className="kp-dempet">{t('epost.ingenTjener')}</p>;
  const naar = { klokken: klokken.replace(':', '.'), dag: dagnavn(ukedag) };
  return <p className="kp-dempet">{t('epost.tekst', naar)}</p>;
}

const A_MONDAY = Date.UTC(2024, 0, 1);
const weekday = new Intl.DateTimeFormat('nb-NO', { weekday: 'long', timeZone: 'UTC' });
const dagnavn = (ukedag: number): string => weekday.format(A_MONDAY + (ukedag - 1) * 86_400_000);

function Grupper({ grupper }: { grupper: readonly Gruppevalg[] }) {
  const { t } = useTranslation('profil');
  const { lagre, feil } = useLagring();
  return (
    <>
      <Feilvarsel feil={feil} />
      {grupper
        .filter(({ kanVelges }) => kanVelges)
        .map(({ gruppe, hvorOfte }) => (
          <Nedtrekk
            key={gruppe}
            ledetekst={t(`epost.gruppe.${gruppe}`)}
            hjelp={t(`epost.hjelp.${gruppe}`)}
            verdi={hvorOfte}
            onEndre={(next) => {
              if (isChoice(next)) lagre({ gruppe, hvorOfte: next }, hvorOfte);
            }}
          >
            {VALG.map((valg) => (
              <option key={valg} value={valg}>
                {t(`epost.hvorOfte.${valg}`)}
              </option>
            ))}
          </Nedtrekk>
        ))}
      <p className="kp-dempet">{t('epost.alltid')}</p>
    </>
  );
}

/** Saved at once; the toast says what stands now, and takes it back. */
function useLagring() {
  const { t } = useTranslation('profil');
  const client = useQueryClient();
  const vis = useToast();
  const mutation = useMutation({
    mutationFn: lagreVarselvalg,
    onSuccess: (data) => {
      client.setQueryData(varselvalgQuery.queryKey, data);
    },
  });
  const lagre = (valg: Pick<Gruppevalg, 'gruppe' | 'hvorOfte'>, foer: HvorOfte): void => {
    const tekst = t('epost.lagret', {
      hva: t(`epost.gruppe.${valg.gruppe}`),
      naar: t(`epost.hvorOfte.${valg.hvorOfte}`),
    });
    mutation.mutate(valg, {
      onSuccess: () => {
        vis({
          tekst,
          angre: () => {
            mutation.mutate({ gruppe: valg.gruppe, hvorOfte: foer });
          },
        });
      },
    });
  };
  return { lagre, feil: mutation.error };
}
