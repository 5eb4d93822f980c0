import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { iDag } from '../../../shared/lib/dato';
import { datoITekst } from '../../../shared/lib/format';
import type { Katalogversjon } from '../../../shared/lib/kataloger';
import { rolleISetning, useRolle } from '../../../shared/lib/rolle';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Uthevet } from '../../../shared/ui/uthevet';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { usePubliser } from '../api/kataloger';
import { forskjell, type Versjonsforskjell } from './versjonsstand';

interface Props {
  versjon: Katalogversjon;
  /** The published version before it, if any. */
  forrige: Katalogversjon | null;
}

const SORTS = [
  'nye',
  'endrede',
  'forklaringer',
  'borte',
  'uendrede',
] as const satisfies readonly (keyof Versjonsforskjell)[];

/** What publishing means to the left, the decision to the right. */
export function Publisering({ versjon, forrige }: Props) {
  const { t } = useTranslation('kataloger');
  // As it was when the page opened: the receipt must not change what it is a receipt for.
  const [before] = useState(forrige);
  const later = versjon.gyldigFra > iDag();
  const consequences = [
    later ? t('publisering.gjelderFra', { dato: datoITekst(versjon.gyldigFra) }) : t('publisering.gjelderNaa'),
    t('publisering.beholder'),
    t('publisering.signert'),
    t('publisering.laases'),
    t('publisering.alleSer'),
  ];
  return (
    <div className="kp-to">
      <div className="kp-stabel kp-luft">
        <section className="kp-stabel">
          <h2>{t('publisering.foelger')}</h2>
          <ul className="ds-list kp-les">
            {consequences.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        {before ? <Forskjell foer={before} etter={versjon} /> : <p>{t('publisering.forste')}</p>}
      </div>
      <Panel versjon={versjon} />
    </div>
  );
}

function Forskjell({ foer, etter }: { foer: Katalogversjon; etter: Katalogversjon }) {
  const { t } = useTranslation('kataloger');
  const [found] = useState(() => forskjell(foer.maal, etter.maal));
  return (
    <section className="kp-stabel kp-tett kp-katalog__diff">
      <h2>{t('publisering.sammenlignet', { nummer: foer.nummer })}</h2>
      {SORTS.filter((sort) => found[sort].length > 0).map((sort) => (
        <details key={sort}>
          <summary>{t(`publisering.${sort}`, { count: found[sort].length })}</summary>
          <ul>
            {found[sort].map(({ kode, tittel }) => (
              <li key={kode}>
                <span className="kp-kode">{kode}</span> {tittel}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function Panel({ versjon }: { versjon: Katalogversjon }) {
  const { t } = useTranslation('kataloger');
  const { id, nummer, status, maal, gyldigFra } = versjon;
  const publiser = usePubliser(id);
  return (
    <aside className="kp-kort kp-kort--tonet kp-stabel kp-klister" aria-labelledby="publiser-panel">
      <h2 id="publiser-panel">{t('publisering.panel')}</h2>
      {publiser.isSuccess && (
        <Kvittering tittel={t('publisering.ferdig', { nummer })}>
          {t('publisering.ferdigTekst', { antall: maal.length, dato: datoITekst(gyldigFra) })}
        </Kvittering>
      )}
      {!publiser.isSuccess && status === 'PUBLISERT' && (
        <>
          <p className="kp-sterk">{t('publisering.alt')}</p>
          <p>{t('publisering.altTekst')}</p>
        </>
      )}
      {status === 'PUBLISERT' ? (
        <div className="kp-bredknapp">
          <KnappLenke to="/kataloger/$versjonId" params={{ versjonId: id }} variant="secondary">
            {t('publisering.tilVersjonen')}
          </KnappLenke>
        </div>
      ) : (
        <Avgjoerelse versjon={versjon} publiser={publiser} />
      )}
    </aside>
  );
}

interface AvgjoerelseProps {
  versjon: Katalogversjon;
  publiser: ReturnType<typeof usePubliser>;
}

function Avgjoerelse({ versjon: { id, nummer }, publiser }: AvgjoerelseProps) {
  const { t } = useTranslation('kataloger');
  const { rolle } = useRolle();
  return (
    <>
      <p className="kp-liten">
        <Uthevet tekst={t('publisering.som', { rolle: rolleISetning(rolle) })} />
      </p>
      <Feilvarsel feil={publiser.error} />
      <div className="kp-stabel kp-tett kp-bredknapp">
        <Button loading={publiser.isPending} onClick={() => publiser.mutate()}>
          {t('publisering.handling', { nummer })}
        </Button>
        <KnappLenke to="/kataloger/$versjonId" params={{ versjonId: id }} variant="tertiary">
          {t('publisering.behold')}
        </KnappLenke>
      </div>
    </>
  );
}
