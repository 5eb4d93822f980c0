import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoITekst, fornavn, periode as dates } from '../../../shared/lib/format';
import type { Holdt } from '../../../shared/lib/holdt';
import { tidsrom } from '../../../shared/lib/tjenesteord';
import { type Tjenestefordeling, type Tjenestetid, tjenestetidQuery } from '../../../shared/lib/tjenestetid';
import { Hentet } from '../../../shared/ui/hentet';
import { HentetOgHoldt, NoeNytt } from '../../../shared/ui/holdt';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Sitat } from '../../../shared/ui/sitat';
import { Fordelingstabell } from '../../../shared/ui/tjeneste/fordelingstabell';
import { Varsel } from '../../../shared/ui/varsel';
import type { Saksprops } from './avgjort';
import { Borte } from './borte';
import { Fordelingsform } from './fordelingsform';
import { Avgjortkvittering } from './kvittering';
import { nyttIFordeling } from '../../../shared/ui/tjeneste/nytt-i-fordeling';
import { sisteAvgjoerelse } from '../../../shared/ui/tjeneste/nytt-i-tjeneste';
import { oppgavetittel } from './oppgavetekst';
import { Panelhode } from './panelhode';

type Fordeling = Tjenestefordeling | undefined;

const fordelingen = ({ fordelinger }: Tjenestetid, { oppgave }: Saksprops): Fordeling =>
  fordelinger.find(({ id }) => id === oppgave.gjelderId);

/** The division a case is about, with what it does to the months. */
function Ramme({ tid, children, ...props }: Saksprops & { tid: Tjenestetid; children: ReactNode }) {
  const { t } = useTranslation('fordeling');
  const { oppgave, avgjort, borte } = props;
  const fordeling = fordelingen(tid, props);
  return (
    <>
      <Panelhode
        {...{ oppgave, avgjort, borte }}
        tittel={fordeling ? dates(fordeling.fra, fordeling.til) : oppgavetittel(oppgave)}
        fakta={t('attest.fakta')}
        journal={oppgave.rolle !== 'LIS'}
      />
      {fordeling && <Innholdet fordeling={fordeling} tid={tid} />}
      {children}
    </>
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

const kanAttestere = (fordeling: Fordeling): boolean => fordeling?.tillatteHandlinger.includes('attester') ?? false;

/** ATTESTER_FORDELING: what the signature stands for, and the decision under it. */
export function AttesterFordelingSak(props: Saksprops) {
  const { t } = useTranslation('innboks');
  const { oppgave, avgjort, borte } = props;
  const tjenestetid = useQuery(tjenestetidQuery(oppgave.utdanningslopId));
  return (
    <HentetOgHoldt
      sporring={tjenestetid}
      laster={t('lasterSak')}
      rader={6}
      noekkel={oppgave.gjelderId}
      merke={(tid) => fordelingen(tid, props)}
      borte={borte}
      fri={(tid) => avgjort !== undefined || !kanAttestere(fordelingen(tid, props))}
    >
      {(holdt) => (
        <Ramme {...props} borte={holdt.borte} tid={holdt.sak}>
          {avgjort ? <Avgjortkvittering {...props} avgjort={avgjort} /> : <Attestering {...props} holdt={holdt} />}
        </Ramme>
      )}
    </HentetOgHoldt>
  );
}

function Attestering({ holdt, ...props }: Saksprops & { holdt: Holdt<Tjenestetid> }) {
  const { t } = useTranslation('fordeling');
  const { oppgave } = props;
  const fordeling = fordelingen(holdt.sak, props);
  const gone = holdt.borte || !kanAttestere(fordeling);
  const why = (fordeling && sisteAvgjoerelse(fordeling)) ?? t('attest.borte', { navn: oppgave.lis.navn });
  const nytt = (
    <NoeNytt holdt={holdt}>
      {(before, now) =>
        nyttIFordeling(fordelingen(before, props), fordelingen(now, props)) ?? (gone ? <p>{why}</p> : null)
      }
    </NoeNytt>
  );
  if (fordeling && !gone)
    return <Fordelingsform {...props} fordeling={fordeling} nytt={nytt} onSeNytt={() => void holdt.seNytt()} />;
  return (
    <>
      {nytt}
      <Borte gjelderId={oppgave.gjelderId} grunn={holdt.foer === null ? why : null} />
    </>
  );
}

/** SVAR_FORDELING: the LIS's own; what was asked, and the way to the form. */
export function SvarFordelingSak(props: Saksprops) {
  const { t } = useTranslation(['innboks', 'fordeling']);
  const { oppgave } = props;
  const tjenestetid = useQuery(tjenestetidQuery(oppgave.utdanningslopId));
  return (
    <Hentet sporring={tjenestetid} laster={t('innboks:lasterSak')} rader={6}>
      {(data) => {
        const fordeling = fordelingen(data, props);
        return (
          <Ramme {...props} tid={data}>
            {fordeling ? (
              <Svar fordeling={fordeling} />
            ) : (
              <Borte gjelderId={oppgave.gjelderId} grunn={t('fordeling:attest.borte', { navn: data.lis.navn })} />
            )}
          </Ramme>
        );
      }}
    </Hentet>
  );
}

function Svar({ fordeling: { id, attester } }: { fordeling: Tjenestefordeling }) {
  const { t } = useTranslation('innboks');
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
}
