import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { datoITekst, maaneder, storForbokstav } from '../../../shared/lib/format';
import { lesOpp } from '../../../shared/lib/opplesing';
import { funntekst, maanedstekst } from '../../../shared/lib/tjenesteord';
import type { Tjenestetid } from '../../../shared/lib/tjenestetid';
import { useUtsatt } from '../../../shared/lib/utsatt';
import { Funnliste } from '../../../shared/ui/tjeneste/funnliste';
import { type Periodeproeve, proevQuery } from '../api/tjenestetid';
import { finnAvsluttede, tilAvslutninger } from './avslutt-verdi';
import { forskjell, hindringer, hindringstekst, synligDag } from './prognoseord';
import { type Periodeskjema, sjekkPeriode, tilPeriode } from './skjemaverdi';
import { tellerTotalt } from './statusfakta';

interface Props {
  tid: Tjenestetid;
  skjema: Periodeskjema;
  periodeId: string | null;
}

/** What the period being typed would count, how the forecast moves, and what is odd. Nothing is saved. */
export function Proeve({ tid, skjema, periodeId }: Props) {
  const { t } = useTranslation('tjenestetid');
  const complete = Object.values(sjekkPeriode(t, skjema, false)).every((feil) => feil === undefined);
  const avslutt = periodeId === null ? tilAvslutninger(finnAvsluttede(tid, skjema)) : [];
  const body = useUtsatt(complete ? { ...tilPeriode(skjema), avslutt } : null);
  const svar = useQuery(proevQuery(tid.utdanningslopId, periodeId, body));
  return (
    <aside className="kp-kort kp-kort--tonet kp-stabel kp-klister" aria-labelledby="proeve">
      <h2 id="proeve">{t('proeve.tittel')}</h2>
      {body === null && <p>{t('proeve.venter')}</p>}
      {body !== null && svar.isError && <p>{t('proeve.feil')}</p>}
      {body !== null && svar.data && !svar.isError && <Svaret svar={svar.data} />}
    </aside>
  );
}

function Svaret({ svar: { teller, funn, prognoseFoer, prognoseEtter } }: { svar: Periodeproeve }) {
  const { t } = useTranslation('tjenestetid');
  const [before, after] = [synligDag(prognoseFoer), synligDag(prognoseEtter)];
  const sum = tellerTotalt({ teller });
  const moved = before !== null && after !== null ? forskjell(t, before, after) : null;
  const counts = sum === null ? t('proeve.tellerIkke') : t('proeve.teller', { maaneder: maaneder(sum) });
  const faults = funn.filter(({ alvor }) => alvor === 'FEIL').map(funntekst);
  const spoken = [counts, ...faults].join(' ');
  useEffect(() => {
    lesOpp(spoken);
  }, [spoken]);
  return (
    <>
      <p className="kp-sterk">{counts}</p>
      {teller !== null && Number(teller.fravaer) > 0 && (
        <p className="kp-liten">{t('proeve.fravaer', { maaneder: maanedstekst(teller.fravaer) })}</p>
      )}
      {teller !== null && Number(teller.kuttet) > 0 && (
        <p className="kp-liten">{t('proeve.kuttet', { maaneder: maanedstekst(teller.kuttet) })}</p>
      )}
      <div>
        <p className="kp-overlinje">{t('proeve.ferdig')}</p>
        <p className="kp-sterk">{after === null ? t('hvaOm.ingenDag') : datoITekst(after)}</p>
        <p className="kp-liten">
          {before === null || moved === null
            ? after !== null && before !== null && t('proeve.sammeDag')
            : storForbokstav(t('proeve.flyttes', { forskjell: moved, dag: datoITekst(before) }))}
        </p>
        {hindringer(prognoseEtter).map((grunn) => (
          <p key={JSON.stringify(grunn)} className="kp-liten">
            {hindringstekst(t, grunn)}
          </p>
        ))}
      </div>
      {funn.length > 0 && <Funnliste funn={funn} navn={t('proeve.funn')} />}
    </>
  );
}
