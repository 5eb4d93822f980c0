import { useState } from 'react';
import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { datofeil } from '../../../shared/lib/datofeil';
import { datoITekst } from '../../../shared/lib/format';
import { useOppfrisk } from '../../../shared/lib/journal';
import { useSkjema } from '../../../shared/lib/skjema';
import type { Tjenestetid } from '../../../shared/lib/tjenestetid';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { settAutorisert } from '../api/tjenestetid';

const KODER = { 'tjenestetid.autorisertFramITid': 'autorisert' } as const;

/** The day of authorisation: service before it is asked about. */
export function Autorisasjon({ tid }: { tid: Tjenestetid }) {
  const { t } = useTranslation('tjenestetid');
  const [open, setOpen] = useState(false);
  const { autorisert } = tid;
  return (
    <section className="kp-seksjon kp-stabel" aria-labelledby="autorisasjon">
      <h2 id="autorisasjon">{t('autorisasjon.tittel')}</h2>
      <p className="kp-les">
        {autorisert === null ? t('autorisasjon.ukjent') : t('autorisasjon.kjent', { dato: datoITekst(autorisert) })}
      </p>
      {open ? (
        <Skjemaet
          tid={tid}
          onFerdig={() => {
            setOpen(false);
          }}
        />
      ) : (
        tid.tillatteHandlinger.includes('registrer') && (
          <div className="kp-bredknapp">
            <Button
              variant="secondary"
              onClick={() => {
                setOpen(true);
              }}
            >
              {t(autorisert === null ? 'autorisasjon.leggTil' : 'autorisasjon.endre')}
            </Button>
          </div>
        )
      )}
    </section>
  );
}

function Skjemaet({ tid, onFerdig }: { tid: Tjenestetid; onFerdig: () => void }) {
  const { t } = useTranslation('tjenestetid');
  const oppfrisk = useOppfrisk();
  const skjema = useSkjema({
    utkast: `autorisasjon:${tid.utdanningslopId}`,
    start: { autorisert: tid.autorisert ?? '' },
    koder: KODER,
    sjekk: ({ autorisert }) => ({ autorisert: datofeil(autorisert) }),
    send: async ({ autorisert }) => {
      await settAutorisert(tid.utdanningslopId, autorisert === '' ? null : autorisert);
      oppfrisk();
      onFerdig();
    },
  });
  return (
    <Skjemaramme skjema={skjema} handling={t('autorisasjon.lagre')}>
      <Datofelt {...skjema.felt('autorisert')} ledetekst={t('autorisasjon.dato')} valgfritt />
    </Skjemaramme>
  );
}
