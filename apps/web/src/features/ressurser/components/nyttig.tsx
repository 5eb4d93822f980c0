import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUtkast } from '../../../shared/lib/utkast';
import { HvemKanLese } from '../../../shared/ui/hvem-kan-lese';
import { Kvittering } from '../../../shared/ui/kvittering';
import { Tekstomraade } from '../../../shared/ui/skjemafelt';
import { ValgChips } from '../../../shared/ui/valg';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { type Ressursvisning, useSkriv } from '../api/ressurser';

interface Svar {
  readonly valg: 'ja' | 'nei' | null;
  readonly kommentar: string;
}

const fraMittSvar = (mittSvar: Ressursvisning['mittSvar']): Svar => ({
  valg: mittSvar && (mittSvar.nyttig ? 'ja' : 'nei'),
  kommentar: mittSvar?.kommentar ?? '',
});

/** «Nyttig?» with a comment to those who publish; a new answer takes the place of the earlier one. */
export function Nyttig({ visning: { ressurs, mittSvar } }: { visning: Ressursvisning }) {
  const { t } = useTranslation('ressurser');
  const { vurder } = useSkriv();
  const { verdi, settVerdi, toem } = useUtkast<Svar>(`nyttig:${ressurs.id}`, fraMittSvar(mittSvar));
  const { valg, kommentar } = verdi;
  const velg = (next: Svar['valg']): void => {
    settVerdi((before) => ({ ...before, valg: next }));
  };
  const skriv = (next: string): void => {
    settVerdi((before) => ({ ...before, kommentar: next }));
  };
  const [missing, setMissing] = useState(false);
  const send = useMutation({
    mutationFn: (nyttig: boolean) => vurder(ressurs.id, nyttig, kommentar.trim() === '' ? null : kommentar),
    onSuccess: (saved) => {
      toem(fraMittSvar(saved.mittSvar));
    },
  });
  if (send.isSuccess) return <Takk onEndre={send.reset} />;
  return (
    <form
      className="kp-kort kp-kort--tonet kp-stabel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(valg === null);
        if (valg !== null && !send.isPending) send.mutate(valg === 'ja');
      }}
    >
      <h2>{t('nyttig.tittel')}</h2>
      <JaEllerNei valg={valg} mangler={missing} onEndre={velg} />
      <Tekstomraade
        id="kommentar"
        ledetekst={t('nyttig.kommentar')}
        hjelp={t('nyttig.hjelp')}
        valgfritt
        verdi={kommentar}
        onEndre={skriv}
      />
      <HvemKanLese lesere={[{ tekst: t('nyttig.lesere') }]} />
      <Feilvarsel feil={send.error} />
      <div className="kp-bredknapp">
        <Button type="submit" variant="secondary" loading={send.isPending}>
          {t(mittSvar ? 'nyttig.sendNytt' : 'nyttig.send')}
        </Button>
      </div>
    </form>
  );
}

function Takk({ onEndre }: { onEndre: () => void }) {
  const { t } = useTranslation('ressurser');
  return (
    <Kvittering
      tittel={t('nyttig.takk')}
      handling={
        <button type="button" className="ds-link" onClick={onEndre}>
          {t('nyttig.endre')}
        </button>
      }
    >
      <p>{t('nyttig.takkTekst')}</p>
    </Kvittering>
  );
}

interface JaEllerNeiProps {
  valg: Svar['valg'];
  mangler: boolean;
  onEndre: (valg: 'ja' | 'nei') => void;
}

function JaEllerNei({ valg, mangler, onEndre }: JaEllerNeiProps) {
  const { t } = useTranslation('ressurser');
  return (
    <ValgChips
      id="nyttig"
      ledetekst={t('nyttig.tittel')}
      skjultLedetekst
      valg={[
        { verdi: 'ja', tekst: t('nyttig.ja') },
        { verdi: 'nei', tekst: t('nyttig.nei') },
      ]}
      verdi={valg}
      feil={mangler && valg === null ? t('nyttig.velg') : undefined}
      onEndre={onEndre}
    />
  );
}
