import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoITekst, periode as dates } from '../../../shared/lib/format';
import { kategorinavn, stillingstekst } from '../../../shared/lib/tjenesteord';
import { type Tjenesteperiode, type Tjenestetid, tjenestetidQuery } from '../../../shared/lib/tjenestetid';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke } from '../../../shared/ui/lenker';
import { OmDette } from '../../../shared/ui/om-dette';
import { Sitat } from '../../../shared/ui/sitat';
import { Attesten } from './attestlesning';
import type { Saksprops } from './avgjort';
import { Attestform } from './attestform';
import { Avgjortkvittering } from './kvittering';
import { oppgavetittel } from './oppgavetekst';
import { Panelhode } from './panelhode';
import { TattVarePaa } from './tatt-vare-paa';

interface Props extends Saksprops {
  children: (periode: Tjenesteperiode, tjenestetid: Tjenestetid) => ReactNode;
}

/** The period a case is about, read with the whole record's service time: what it counts depends on the rest. */
function Periodesak({ children, ...props }: Props) {
  const { t } = useTranslation('innboks');
  const { oppgave, avgjort, borte } = props;
  const tjenestetid = useQuery(tjenestetidQuery(oppgave.utdanningslopId));
  return (
    <Hentet sporring={tjenestetid} laster={t('lasterSak')} rader={6}>
      {(data) => {
        const periode = data.perioder.find(({ id }) => id === oppgave.gjelderId);
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
            {periode ? (
              <>
                {children(periode, data)}
                <OmDette
                  omSlag="TJENESTEPERIODE"
                  omId={periode.id}
                  tittel={dates(periode.fra, periode.til)}
                  underordnet
                />
              </>
            ) : (
              <TattVarePaa grunn={t('attest.borte', { navn: data.lis.navn })} tekst="" />
            )}
          </>
        );
      }}
    </Hentet>
  );
}

/** ATTESTER_PERIODE: everything the signature stands for, and the decision under it. */
export function AttesterSak(props: Saksprops) {
  const { t } = useTranslation('innboks');
  const { avgjort } = props;
  return (
    <Periodesak {...props}>
      {(periode, tjenestetid) => (
        <>
          <Attesten periode={periode} tjenestetid={tjenestetid} />
          {avgjort ? (
            <Avgjortkvittering {...props} avgjort={avgjort}>
              {avgjort.utfall === 'attestert' && (
                <div className="kp-bredknapp">
                  <KnappLenke to="/tjenestetid/$id/attest" params={{ id: periode.id }} variant="secondary">
                    {t('attest.aapne')}
                  </KnappLenke>
                </div>
              )}
            </Avgjortkvittering>
          ) : (
            <Attestform {...props} periode={periode} />
          )}
        </>
      )}
    </Periodesak>
  );
}

/** SVAR_PERIODE: the LIS's own; what was asked, and the way to the form. */
export function SvarPeriodeSak(props: Saksprops) {
  const { t } = useTranslation('innboks');
  return (
    <Periodesak {...props}>
      {(periode, tjenestetid) => {
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
      }}
    </Periodesak>
  );
}
