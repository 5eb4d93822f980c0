import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { tidspunkt } from '../../../shared/lib/format';
import { Hentet } from '../../../shared/ui/hentet';
import { Liste, Rad } from '../../../shared/ui/liste';
import { versjonerQuery, vurderingerQuery } from '../api/ressurser';

/** What those who publish see under their own: the answers of readers, and what it said before. */
export function Eierdel({ id }: { id: string }) {
  const { t } = useTranslation('ressurser');
  const vurderinger = useQuery(vurderingerQuery(id));
  const versjoner = useQuery(versjonerQuery(id));
  return (
    <>
      <section className="kp-seksjon kp-stabel" aria-labelledby="svar">
        <h2 id="svar">{t('eier.kommentarer')}</h2>
        <Hentet sporring={vurderinger} laster={t('laster')}>
          {(alle) =>
            alle.length === 0 ? (
              <p>{t('eier.ingen')}</p>
            ) : (
              <Liste>
                {alle.map(({ nyttig, kommentar, tid }) => (
                  <Rad
                    key={tid}
                    tittel={kommentar ?? t(nyttig ? 'eier.varNyttig' : 'eier.varIkkeNyttig')}
                    fakta={`${t(nyttig ? 'eier.varNyttig' : 'eier.varIkkeNyttig')} · ${tidspunkt(tid)}`}
                  />
                ))}
              </Liste>
            )
          }
        </Hentet>
      </section>
      <section className="kp-seksjon kp-stabel" aria-labelledby="versjoner">
        <h2 id="versjoner">{t('eier.versjoner')}</h2>
        <Hentet sporring={versjoner} laster={t('laster')}>
          {(alle) => (
            <Liste>
              {alle.map(({ nummer, tittel, tekst, endretAvNavn, endretTid }) => (
                <Rad
                  key={nummer}
                  tittel={t('eier.versjon', { nummer, tittel })}
                  fakta={t('eier.endret', { navn: endretAvNavn, tid: tidspunkt(endretTid) })}
                >
                  <p>{tekst}</p>
                </Rad>
              ))}
            </Liste>
          )}
        </Hentet>
      </section>
    </>
  );
}
