import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { erBorte } from '../../../shared/lib/api-feil';
import { useAvgjoerelse } from '../../../shared/lib/avgjoerelse';
import { datoAv } from '../../../shared/lib/dato';
import { datoITekst, fornavn, periode as dates } from '../../../shared/lib/format';
import { useOppfrisk } from '../../../shared/lib/journal';
import { tidsrom } from '../../../shared/lib/tjenesteord';
import { type Tjenestefordeling, type Tjenestetid, tjenestetidQuery } from '../../../shared/lib/tjenestetid';
import { useUtkast } from '../../../shared/lib/utkast';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Sitat } from '../../../shared/ui/sitat';
import { Fordelingstabell } from '../../../shared/ui/tjeneste/fordelingstabell';
import { Varsel } from '../../../shared/ui/varsel';
import { attesterFordeling, returnerFordeling } from '../api/attest';
import { Attestfelter } from './attestfelter';
import { type Attestverdier, TOM_ATTEST, feilFelter, tilDatoFor } from './attestverdier';
import { Avgjoer } from './avgjoer-knapper';
import type { Saksprops } from './avgjort';
import { Avgjortkvittering } from './kvittering';
import { oppgavetittel } from './oppgavetekst';
import { Panelhode } from './panelhode';
import { TattVarePaa } from './tatt-vare-paa';

interface Props extends Saksprops {
  children: (fordeling: Tjenestefordeling) => ReactNode;
}

/** The division a case is about, with what it does to the months. */
function Fordelingssak({ children, ...props }: Props) {
  const { t } = useTranslation(['innboks', 'fordeling']);
  const { oppgave, avgjort, borte } = props;
  const tjenestetid = useQuery(tjenestetidQuery(oppgave.utdanningslopId));
  return (
    <Hentet sporring={tjenestetid} laster={t('innboks:lasterSak')} rader={6}>
      {(data) => {
        const fordeling = data.fordelinger.find(({ id }) => id === oppgave.gjelderId);
        return (
          <>
            <Panelhode
              {...{ oppgave, avgjort, borte }}
              tittel={fordeling ? dates(fordeling.fra, fordeling.til) : oppgavetittel(oppgave)}
              fakta={t('fordeling:attest.fakta')}
              journal={oppgave.rolle !== 'LIS'}
            />
            {fordeling ? (
              <>
                <Innholdet fordeling={fordeling} tid={data} />
                {children(fordeling)}
              </>
            ) : (
              <TattVarePaa grunn={t('fordeling:attest.borte', { navn: data.lis.navn })} tekst="" />
            )}
          </>
        );
      }}
    </Hentet>
  );
}

/** What is signed: the shares, and the months before and after. */
function Innholdet({ fordeling, tid }: { fordeling: Tjenestefordeling; tid: Tjenestetid }) {
  const { t } = useTranslation('fordeling');
  const navn = fornavn(tid.lis.navn);
  const { fra, til, andeler, erstatterId, begrunnelse } = fordeling;
  const old = tid.fordelinger.find(({ id }) => id === erstatterId);
  const last = til !== null && til < tid.idag ? til : tid.idag;
  return (
    <div className="kp-stabel">
      <p className="kp-les">{t('attest.innledning', { navn })}</p>
      {old && (
        <Varsel farge="info">
          <p className="kp-sterk">{t('attest.retter')}</p>
          {begrunnelse && <Sitat kilde={navn}>{begrunnelse}</Sitat>}
          <p>{t('attest.foer')}</p>
          <Fordelingstabell fordeling={old} />
        </Varsel>
      )}
      <Fordelingstabell fordeling={fordeling} />
      {andeler.some(({ virkning }) => virkning !== null) && (
        <p className="kp-liten kp-dempet">{t('virkning', { tidsrom: tidsrom(fra, last) })}</p>
      )}
    </div>
  );
}

/** ATTESTER_FORDELING: what the signature stands for, and the decision under it. */
export function AttesterFordelingSak(props: Saksprops) {
  const { avgjort } = props;
  return (
    <Fordelingssak {...props}>
      {(fordeling) =>
        avgjort ? <Avgjortkvittering {...props} avgjort={avgjort} /> : <Form {...props} fordeling={fordeling} />
      }
    </Fordelingssak>
  );
}

/** SVAR_FORDELING: the LIS's own; what was asked, and the way to the form. */
export function SvarFordelingSak(props: Saksprops) {
  const { t } = useTranslation('innboks');
  return (
    <Fordelingssak {...props}>
      {({ id, attester }) => {
        const asked = attester.findLast(({ handling, tekst }) => handling === 'returner' && tekst !== null);
        return (
          <>
            {asked && <Sitat kilde={`${asked.av.navn}, ${datoITekst(datoAv(asked.tid))}`}>{asked.tekst}</Sitat>}
            <div className="kp-bredknapp">
              <KnappLenke to="/tjenestetid/fordel" search={{ id }}>
                {t('svar')}
              </KnappLenke>
            </div>
          </>
        );
      }}
    </Fordelingssak>
  );
}

type Handling = 'ja' | 'nei';
type Formprops = Saksprops & { fordeling: Tjenestefordeling };

function Form(props: Formprops) {
  const { t } = useTranslation(['innboks', 'fordeling']);
  const { oppgave, fordeling } = props;
  const client = useQueryClient();
  const { verdi: verdier, settVerdi, toem } = useUtkast<Attestverdier>(`attest:${fordeling.id}`, TOM_ATTEST);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const felter = { ...fordeling, fravaer: [] };
  const avgjoerelse = useAttest(props, tilDatoFor(felter, verdier), () => {
    toem(TOM_ATTEST);
  });
  const navn = fornavn(oppgave.lis.navn);
  if (!fordeling.tillatteHandlinger.includes('attester') || erBorte(avgjoerelse.feil)) {
    return <TattVarePaa grunn={t('fordeling:attest.borte', { navn })} tekst={avgjoerelse.kommentar.verdi} />;
  }
  const checked = (handling: Handling): void => {
    const found = handling === 'ja' ? feilFelter(felter, verdier) : new Set<string>();
    setWrong(found);
    const [first] = found;
    if (first === undefined) avgjoerelse.utfoer(handling);
    else document.getElementById(first)?.focus();
  };
  return (
    <>
      <Attestfelter
        periode={felter}
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
        ledetekst={t('innboks:attest.ledetekst')}
        hjelp={t('fordeling:attest.hjelp', { navn })}
        folger={t('fordeling:attest.folger', { navn })}
        ja={t('fordeling:attest.ja')}
        nei={t('innboks:attest.nei')}
        onSeNytt={() => {
          void client.invalidateQueries({ queryKey: tjenestetidQuery(oppgave.utdanningslopId).queryKey });
        }}
      />
    </>
  );
}

function useAttest({ oppgave, fordeling, onAvgjort }: Formprops, tilDato: string, onSendt: () => void) {
  const { t } = useTranslation('fordeling');
  const oppfrisk = useOppfrisk();
  const { id, versjon } = fordeling;
  return useAvgjoerelse<Handling, Tjenestefordeling>({
    utkast: `beslutning:${id}`,
    versjon,
    innhold: tilDato,
    krav: (handling) => (handling === 'nei' ? t('attest.mangler', { navn: fornavn(oppgave.lis.navn) }) : undefined),
    send: (handling, tekst, vilkaar) =>
      handling === 'ja'
        ? attesterFordeling(id, { tilDato, ...(tekst !== '' && { kommentar: tekst }) }, vilkaar)
        : returnerFordeling(id, tekst, vilkaar),
    onFerdig: (handling, { attester }) => {
      const own = attester.at(-1);
      onSendt();
      onAvgjort({
        oppgave,
        utfall: handling === 'ja' ? 'fordelingAttestert' : 'fordelingReturnert',
        tid: own?.tid ?? new Date().toISOString(),
        signaturNr: own?.signaturNr ?? null,
      });
      oppfrisk();
    },
  });
}
