import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoITekst, periode as dates } from '../../../shared/lib/format';
import type { Holdt } from '../../../shared/lib/holdt';
import { kategorinavn, stillingstekst } from '../../../shared/lib/tjenesteord';
import { type Tjenesteperiode, type Tjenestetid, tjenestetidQuery } from '../../../shared/lib/tjenestetid';
import { Hentet } from '../../../shared/ui/hentet';
import { HentetOgHoldt, NoeNytt } from '../../../shared/ui/holdt';
import { KnappLenke } from '../../../shared/ui/lenker';
import { OmDette } from '../../../shared/ui/om-dette';
import { Sitat } from '../../../shared/ui/sitat';
import { Attesten } from './attestlesning';
import { Attestform } from './attestform';
import type { Saksprops } from './avgjort';
import { Borte } from './borte';
import { Avgjortkvittering } from './kvittering';
import { nyttIPeriode, sisteAvgjoerelse } from '../../../shared/ui/tjeneste/nytt-i-tjeneste';
import { oppgavetittel } from './oppgavetekst';
import { Panelhode } from './panelhode';

type Periode = Tjenesteperiode | undefined;

const perioden = ({ perioder }: Tjenestetid, { oppgave }: Saksprops): Periode =>
  perioder.find(({ id }) => id === oppgave.gjelderId);

/** Its heading, and the way to write about it. */
function Ramme({ periode, children, ...props }: Saksprops & { periode: Periode; children: ReactNode }) {
  const { t } = useTranslation('innboks');
  const { oppgave, avgjort, borte } = props;
  const facts = {
    kategori: periode ? kategorinavn(periode.kategori) : '',
    stilling: stillingstekst(periode?.stilling ?? 0),
  };
  return (
    <>
      <Panelhode
        {...{ oppgave, avgjort, borte }}
        tittel={periode ? dates(periode.fra, periode.til) : oppgavetittel(oppgave)}
        fakta={periode ? t('attest.fakta', facts) : ''}
        journal={oppgave.rolle !== 'LIS'}
      />
      {children}
      {periode && (
        <OmDette omSlag="TJENESTEPERIODE" omId={periode.id} tittel={dates(periode.fra, periode.til)} underordnet />
      )}
    </>
  );
}

const kanAttestere = (periode: Periode): boolean => periode?.tillatteHandlinger.includes('attester') ?? false;

/** ATTESTER_PERIODE: everything the signature stands for, and the decision under it. It counts by the rest of the record. */
export function AttesterSak(props: Saksprops) {
  const { t } = useTranslation('innboks');
  const { oppgave, avgjort, borte } = props;
  const tjenestetid = useQuery(tjenestetidQuery(oppgave.utdanningslopId));
  return (
    <HentetOgHoldt
      sporring={tjenestetid}
      laster={t('lasterSak')}
      rader={6}
      noekkel={oppgave.gjelderId}
      merke={(tid) => [perioden(tid, props), tid.funn.filter(({ periodeId }) => periodeId === oppgave.gjelderId)]}
      borte={borte}
      fri={(tid) => avgjort !== undefined || !kanAttestere(perioden(tid, props))}
    >
      {(holdt) => (
        <Ramme {...props} borte={holdt.borte} periode={perioden(holdt.sak, props)}>
          <Attestering {...props} holdt={holdt} />
        </Ramme>
      )}
    </HentetOgHoldt>
  );
}

function Attestering({ holdt, ...props }: Saksprops & { holdt: Holdt<Tjenestetid> }) {
  const { t } = useTranslation('innboks');
  const { oppgave, avgjort } = props;
  const periode = perioden(holdt.sak, props);
  const gone = holdt.borte || !kanAttestere(periode);
  const why = (periode && sisteAvgjoerelse(periode)) ?? t('attest.borte', { navn: oppgave.lis.navn });
  const nytt = (
    <NoeNytt holdt={holdt}>
      {(before, now) => nyttIPeriode(perioden(before, props), perioden(now, props)) ?? (gone ? <p>{why}</p> : null)}
    </NoeNytt>
  );
  return (
    <>
      {periode && <Attesten periode={periode} tjenestetid={holdt.sak} />}
      {avgjort ? (
        <Attestert {...props} avgjort={avgjort} />
      ) : gone || !periode ? (
        <>
          {nytt}
          <Borte gjelderId={oppgave.gjelderId} grunn={holdt.foer === null ? why : null} />
        </>
      ) : (
        <Attestform {...props} periode={periode} nytt={nytt} onSeNytt={() => void holdt.seNytt()} />
      )}
    </>
  );
}

function Attestert(props: Saksprops & { avgjort: NonNullable<Saksprops['avgjort']> }) {
  const { t } = useTranslation('innboks');
  const { oppgave, avgjort } = props;
  return (
    <Avgjortkvittering {...props}>
      {avgjort.utfall === 'attestert' && (
        <div className="kp-bredknapp">
          <KnappLenke to="/tjenestetid/$id/attest" params={{ id: oppgave.gjelderId }} variant="secondary">
            {t('attest.aapne')}
          </KnappLenke>
        </div>
      )}
    </Avgjortkvittering>
  );
}

/** SVAR_PERIODE: the LIS's own; what was asked, and the way to the form. */
export function SvarPeriodeSak(props: Saksprops) {
  const { t } = useTranslation('innboks');
  const { oppgave } = props;
  const tjenestetid = useQuery(tjenestetidQuery(oppgave.utdanningslopId));
  return (
    <Hentet sporring={tjenestetid} laster={t('lasterSak')} rader={6}>
      {(data) => {
        const periode = perioden(data, props);
        return (
          <Ramme {...props} periode={periode}>
            {periode ? (
              <Svar periode={periode} tjenestetid={data} />
            ) : (
              <Borte gjelderId={oppgave.gjelderId} grunn={t('attest.borte', { navn: data.lis.navn })} />
            )}
          </Ramme>
        );
      }}
    </Hentet>
  );
}

function Svar({ periode, tjenestetid }: { periode: Tjenesteperiode; tjenestetid: Tjenestetid }) {
  const { t } = useTranslation('innboks');
  const asked = periode.attester.findLast(({ handling, tekst }) => handling === 'returner' && tekst !== null);
  return (
    <>
      <Attesten periode={periode} tjenestetid={tjenestetid} />
      {asked && <Sitat kilde={`${asked.av.navn}, ${datoITekst(datoAv(asked.tid))}`}>{asked.tekst}</Sitat>}
      <div className="kp-bredknapp">
        <KnappLenke to="/tjenestetid/$id/rediger" params={{ id: periode.id }}>
          {t('svar')}
        </KnappLenke>
      </div>
    </>
  );
}
