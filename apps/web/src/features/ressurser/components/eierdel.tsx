import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { tidspunkt } from '../../../shared/lib/format';
import type { Ressurs } from '../../../shared/lib/ressurser';
import { Hentet } from '../../../shared/ui/hentet';
import { Liste, Rad } from '../../../shared/ui/liste';
import { versjonerQuery, vurderingerQuery } from '../api/ressurser';
import { Ressursinnhold } from './ressursinnhold';

/** What those who publish see under their own: the answers of readers, and what it said before. */
export function Eierdel({ ressurs }: { ressurs: Ressurs }) {
  return (
    <>
      <Svarene id={ressurs.id} />
      <Versjonene ressurs={ressurs} />
    </>
  );
}

function Svarene({ id }: { id: string }) {
  const { t } = useTranslation('ressurser');
  const vurderinger = useQuery(vurderingerQuery(id));
  return (
    <section className="kp-seksjon kp-stabel" aria-labelledby="svar">
      <h2 id="svar">{t('eier.kommentarer')}</h2>
      <Hentet sporring={vurderinger} laster={t('laster')}>
        {(alle) =>
          alle.length === 0 ? (
            <p>{t('eier.ingen')}</p>
          ) : (
            <Liste>
              {alle.map(({ nyttig, kommentar, tid }, index) => (
                <Rad
                  key={`${tid} ${String(index)}`}
                  tittel={t(nyttig ? 'eier.varNyttig' : 'eier.varIkkeNyttig')}
                  fakta={tidspunkt(tid)}
                >
                  {kommentar !== null && <p className="kp-les kp-linjeskift">{kommentar}</p>}
                </Rad>
              ))}
            </Liste>
          )
        }
      </Hentet>
    </section>
  );
}

function Versjonene({ ressurs }: { ressurs: Ressurs }) {
  const { t } = useTranslation('ressurser');
  const versjoner = useQuery(versjonerQuery(ressurs.id));
  return (
    <section className="kp-seksjon kp-stabel" aria-labelledby="versjoner">
      <h2 id="versjoner">{t('eier.versjoner')}</h2>
      <Hentet sporring={versjoner} laster={t('laster')}>
        {(alle) => (
          <Liste>
            {alle.map((versjon) => (
              <Rad
                key={versjon.nummer}
                topp
                tittel={t('eier.versjon', { nummer: versjon.nummer, tittel: versjon.tittel })}
                fakta={t(versjon.tilstand === 'TRUKKET' ? 'eier.trakk' : 'eier.endret', {
                  navn: versjon.endretAvNavn,
                  tid: tidspunkt(versjon.endretTid),
                })}
              >
                <details className="kp-ressurs__versjon">
                  <summary>{t('eier.visVersjon')}</summary>
                  <Ressursinnhold ressurs={versjon} utgiver={ressurs} />
                </details>
              </Rad>
            ))}
          </Liste>
        )}
      </Hentet>
    </section>
  );
}
