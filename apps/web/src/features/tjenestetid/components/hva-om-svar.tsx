import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { datoITekst, storForbokstav } from '../../../shared/lib/format';
import { grunntekst } from '../../../shared/lib/tjenesteord';
import type { Tjenestetid } from '../../../shared/lib/tjenestetid';
import { lesOpp } from '../../../shared/lib/opplesing';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { Funnliste } from '../../../shared/ui/tjeneste/funnliste';
import { type Endringer, type HvaOm, lagreVariant, variantnoekkel } from '../api/tjenestetid';
import { erTom } from './hva-om-verdi';
import { forskjell, hindringer, hindringstekst, synligDag } from './prognoseord';

interface Props {
  tid: Tjenestetid;
  endringer: Endringer;
  svar: UseQueryResult<HvaOm>;
  onTilbakestill: () => void;
}

/** The day everything would be done, and how far that is from today's plan. */
export function HvaOmSvar({ tid, endringer, svar, onTilbakestill }: Props) {
  const { t } = useTranslation('tjenestetid');
  if (erTom(endringer)) return <Dagensplan tid={tid} />;
  return (
    <div className="kp-svar" aria-busy={svar.isFetching}>
      <Feilvarsel feil={svar.error} />
      {svar.data && !svar.isError && <Svar svar={svar.data} />}
      <LagreVariant key={JSON.stringify(endringer)} lopId={tid.utdanningslopId} endringer={endringer} />
      <div>
        <Button variant="tertiary" onClick={onTilbakestill}>
          {t('hvaOm.tilbakestill')}
        </Button>
      </div>
    </div>
  );
}

/** Before anything is tried: the day as it stands. */
function Dagensplan({ tid: { prognose } }: { tid: Tjenestetid }) {
  const { t } = useTranslation('tjenestetid');
  const dag = prognose === null ? null : synligDag(prognose);
  // Whatever is tried, no day comes of it until a split is set.
  const unknown = prognose?.grunner.find(({ kode }) => kode === 'FORDELING_IKKE_FASTSATT');
  return (
    <div className="kp-svar">
      <p className="kp-overlinje">{t('hvaOm.dagensPlan')}</p>
      <p className="kp-svar__dag">{dag === null ? t('hvaOm.ingenDag') : datoITekst(dag)}</p>
      <p>{unknown ? grunntekst(unknown) : t('hvaOm.tomt')}</p>
    </div>
  );
}

function Svar({ svar: { uten, med, funn } }: { svar: HvaOm }) {
  const { t } = useTranslation('tjenestetid');
  const [before, after] = [synligDag(uten.prognose), synligDag(med.prognose)];
  // New service is thought of instead of what runs then; that the two are over 100 % together is no news.
  const seen = funn.filter(({ kode }) => kode !== 'OVER_100');
  const holding = hindringer(med.prognose).map((grunn) => hindringstekst(t, grunn));
  const day = after === null ? t('hvaOm.ingenDag') : datoITekst(after);
  const moved = before !== null && after !== null ? forskjell(t, before, after) : null;
  const compared = moved === null ? t('hvaOm.uendret') : storForbokstav(t('hvaOm.ennIDag', { forskjell: moved }));
  const rest = holding.length === 0 ? t('hvaOm.altPlanlagt') : holding.join(' ');
  const spoken = `${t(med.prognose.dag === null ? 'hvaOm.tidligst' : 'hvaOm.da')} ${day}. ${compared}`;
  useEffect(() => {
    lesOpp(spoken);
  }, [spoken]);
  return (
    <>
      <p className="kp-overlinje">{t(med.prognose.dag === null ? 'hvaOm.tidligst' : 'hvaOm.da')}</p>
      <p className="kp-svar__dag">{day}</p>
      <p>
        {before !== null && after !== null && `${compared} `}
        {rest}
      </p>
      {seen.length > 0 && <Funnliste funn={seen} navn={t('hvaOm.funn')} />}
    </>
  );
}

/** A name is asked for only by the one who wants to keep it. */
function LagreVariant(props: { lopId: string; endringer: Endringer }) {
  const { t } = useTranslation('tjenestetid');
  const [open, setOpen] = useState(false);
  if (open) return <Variantskjema {...props} />;
  return (
    <div className="kp-bredknapp">
      <Button
        variant="secondary"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('hvaOm.lagre')}
      </Button>
    </div>
  );
}

function Variantskjema({ lopId, endringer }: { lopId: string; endringer: Endringer }) {
  const { t } = useTranslation('tjenestetid');
  const client = useQueryClient();
  const [navn, settNavn] = useState('');
  const [missing, setMissing] = useState(false);
  const lagre = useMutation({
    mutationFn: () => lagreVariant(lopId, navn.trim(), endringer),
    onSuccess: () => client.invalidateQueries({ queryKey: variantnoekkel(lopId) }),
  });
  if (lagre.isSuccess)
    return (
      <p role="status" className="kp-sterk">
        {t('hvaOm.lagret', { navn: lagre.data.navn })}
      </p>
    );
  return (
    <form
      className="kp-stabel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(navn.trim() === '');
        if (navn.trim() !== '' && !lagre.isPending) lagre.mutate();
      }}
    >
      <Tekstfelt
        ledetekst={t('hvaOm.navn')}
        hjelp={t('hvaOm.navnHjelp')}
        autoFocus
        maxLength={100}
        verdi={navn}
        onEndre={settNavn}
        feil={missing && navn.trim() === '' ? t('hvaOm.navnMangler') : undefined}
      />
      <Feilvarsel feil={lagre.error} />
      <div className="kp-bredknapp">
        <Button type="submit" variant="secondary" loading={lagre.isPending}>
          {t('hvaOm.lagre')}
        </Button>
      </div>
    </form>
  );
}
