import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { erBorte } from '../../../shared/lib/api-feil';
import { useAvgjoerelse } from '../../../shared/lib/avgjoerelse';
import { fornavn } from '../../../shared/lib/format';
import { useOppfrisk } from '../../../shared/lib/journal';
import { endretFakta } from '../../../shared/lib/periodefakta';
import { type Tjenesteperiode, tjenestetidQuery } from '../../../shared/lib/tjenestetid';
import { useUtkast } from '../../../shared/lib/utkast';
import { Periodeendringer } from '../../../shared/ui/tjeneste/periodeendringer';
import { Varsel } from '../../../shared/ui/varsel';
import { attesterPeriode, returnerPeriode } from '../api/attest';
import { Attestfelter } from './attestfelter';
import { type Attestverdier, feilFelter, TOM_ATTEST, tilAttest } from './attestverdier';
import { Avgjoer } from './avgjoer-knapper';
import type { Saksprops } from './avgjort';
import { TattVarePaa } from './tatt-vare-paa';

type Handling = 'ja' | 'nei';
type Props = Saksprops & { periode: Tjenesteperiode };

/** How far the attest reaches, LIS1: the days of absence, then the decision. */
export function Attestform(props: Props) {
  const { t } = useTranslation('innboks');
  const { oppgave, periode } = props;
  const client = useQueryClient();
  const { verdi: verdier, settVerdi, toem } = useUtkast<Attestverdier>(`attest:${periode.id}`, TOM_ATTEST);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  // What stood on the screen when somebody else turned out to have been first.
  const [before, setBefore] = useState<Tjenesteperiode | null>(null);
  const avgjoerelse = useAttest(props, verdier, () => {
    toem(TOM_ATTEST);
  });
  const navn = fornavn(oppgave.lis.navn);
  if (!periode.tillatteHandlinger.includes('attester') || erBorte(avgjoerelse.feil)) {
    return <TattVarePaa grunn={t('attest.borte', { navn })} tekst={avgjoerelse.kommentar.verdi} />;
  }
  const checked = (handling: Handling): void => {
    const found = handling === 'ja' ? feilFelter(periode, verdier) : new Set<string>();
    setWrong(found);
    const [first] = found;
    if (first === undefined) avgjoerelse.utfoer(handling);
    else document.getElementById(first)?.focus();
  };
  return (
    <>
      {before && before.versjon !== periode.versjon && <Nytt foer={before} naa={periode} />}
      <Attestfelter
        periode={periode}
        verdier={verdier}
        feil={wrong}
        onEndre={(next) => {
          setWrong(new Set());
          settVerdi(next);
        }}
      />
      <Avgjoer
        avgjoerelse={{ ...avgjoerelse, utfoer: checked }}
        oppgave={oppgave}
        ledetekst={t('attest.ledetekst')}
        hjelp={t('attest.hjelp', { navn })}
        folger={t('attest.folger', { navn })}
        ja={t('attest.ja')}
        nei={t('attest.nei')}
        onSeNytt={() => {
          setBefore(periode);
          void client.invalidateQueries({ queryKey: tjenestetidQuery(oppgave.utdanningslopId).queryKey });
        }}
      />
    </>
  );
}

function useAttest({ oppgave, periode, onAvgjort }: Props, verdier: Attestverdier, onSendt: () => void) {
  const { t } = useTranslation('innboks');
  const oppfrisk = useOppfrisk();
  const { id, versjon } = periode;
  return useAvgjoerelse<Handling, Tjenesteperiode>({
    utkast: `beslutning:${id}`,
    versjon,
    innhold: JSON.stringify(verdier),
    krav: (handling) => (handling === 'nei' ? t('attest.mangler', { navn: fornavn(oppgave.lis.navn) }) : undefined),
    send: (handling, tekst, vilkaar) =>
      handling === 'ja'
        ? attesterPeriode(id, tilAttest(periode, verdier, tekst), vilkaar)
        : returnerPeriode(id, tekst, vilkaar),
    onFerdig: (handling, { attester }) => {
      const own = attester.at(-1);
      onSendt();
      onAvgjort({
        oppgave,
        utfall: handling === 'ja' ? 'attestert' : 'periodeReturnert',
        tid: own?.tid ?? new Date().toISOString(),
        signaturNr: own?.signaturNr ?? null,
      });
      oppfrisk();
    },
  });
}

/** After «Se hva som er nytt»: what reads otherwise now. */
function Nytt({ foer, naa }: { foer: Tjenesteperiode; naa: Tjenesteperiode }) {
  const { t } = useTranslation('innboks');
  const changed = endretFakta(foer, naa);
  return (
    <div role="status">
      <Varsel farge="info">
        <p className="kp-sterk">{t(changed.length === 0 ? 'attest.nyttIngen' : 'attest.nytt')}</p>
        <Periodeendringer endringer={changed} />
      </Varsel>
    </div>
  );
}
