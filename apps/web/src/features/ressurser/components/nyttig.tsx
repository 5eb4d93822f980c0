import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HvemKanLese } from '../../../shared/ui/hvem-kan-lese';
import { Tekstomraade } from '../../../shared/ui/skjemafelt';
import { ValgChips } from '../../../shared/ui/valg';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { type Ressursvisning, useSkriv } from '../api/ressurser';

type Valg = 'ja' | 'nei';

/** «Nyttig?» with a comment to those who publish. */
export function Nyttig({ visning: { ressurs, mittSvar } }: { visning: Ressursvisning }) {
  const { t } = useTranslation('ressurser');
  const { vurder } = useSkriv();
  const [valg, setValg] = useState<Valg | null>(mittSvar && (mittSvar.nyttig ? 'ja' : 'nei'));
  const [kommentar, setKommentar] = useState(mittSvar?.kommentar ?? '');
  const [missing, setMissing] = useState(false);
  const send = useMutation({
    mutationFn: (nyttig: boolean) => vurder(ressurs.id, nyttig, kommentar.trim() === '' ? null : kommentar),
  });
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
      <JaEllerNei valg={valg} mangler={missing} onEndre={setValg} />
      <Tekstomraade
        id="kommentar"
        ledetekst={t('nyttig.kommentar')}
        hjelp={t('nyttig.hjelp')}
        valgfritt
        verdi={kommentar}
        onEndre={setKommentar}
      />
      <HvemKanLese lesere={[{ tekst: t('nyttig.lesere') }]} />
      <Feilvarsel feil={send.error} />
      <p role="status">{send.isSuccess && t('nyttig.takk')}</p>
      <div className="kp-bredknapp">
        <Button type="submit" loading={send.isPending}>
          {t('nyttig.send')}
        </Button>
      </div>
    </form>
  );
}

interface JaEllerNeiProps {
  valg: Valg | null;
  mangler: boolean;
  onEndre: (valg: Valg) => void;
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
