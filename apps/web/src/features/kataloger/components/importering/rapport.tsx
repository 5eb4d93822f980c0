import { useTranslation } from 'react-i18next';
import { feiltekst } from '../../../../shared/lib/feiltekst';
import { tall } from '../../../../shared/lib/format';
import { Funngruppe } from '../../../../shared/ui/filimport/funngruppe';
import { Tallrad } from '../../../../shared/ui/tallrad';
import { Varsel } from '../../../../shared/ui/varsel';
import type { Importrapport } from '../../api/katalogimport';
import { Bortetabell, Radtabell } from './funntabeller';
import { feilrader, type Rad, type Radgruppe, raderI, type UtelattRad } from './importverdier';

interface Props {
  rapport: Importrapport;
  /** What it is compared with, in a sentence. */
  sammenlignet: string;
  utelatte: readonly UtelattRad[];
  onEndre: (utelatte: readonly UtelattRad[]) => void;
}

const GROUPS = ['uleselige', 'duplikater', 'nye', 'endrede', 'borte', 'uendrede'] as const;
/** These stop the import, so they are open from the start. */
const FAULTY: readonly string[] = ['uleselige', 'duplikater'];

/** What the draft would hold against the newest version, row by row. */
export function Rapport({ rapport, sammenlignet, utelatte, onEndre }: Props) {
  const { t } = useTranslation('katalogimport');
  const { nye, endrede, uendrede, borte } = rapport;
  const wrong = feilrader(rapport).length;
  return (
    <section className="kp-stabel" aria-labelledby="rapport">
      <div>
        <h2 id="rapport">{t('rapport.tittel')}</h2>
        <p className="kp-dempet">{sammenlignet}</p>
      </div>
      <Tallrad
        tall={[
          { navn: t('gruppe.nye'), verdi: tall(nye.length) },
          { navn: t('gruppe.endrede'), verdi: tall(endrede.length) },
          { navn: t('gruppe.uendrede'), verdi: tall(uendrede.length) },
          { navn: t('gruppe.borte'), verdi: tall(borte.length) },
          { navn: t('rapport.antallFeil'), verdi: tall(wrong) },
        ]}
      />
      {rapport.merknader.map((kode) => (
        <Varsel key={kode} farge="info">
          <p>{feiltekst(kode)}</p>
        </Varsel>
      ))}
      <div className="kp-kategoriliste kp-import__grupper">
        {GROUPS.map((gruppe) =>
          gruppe === 'borte' ? (
            <Funngruppe
              key={gruppe}
              navn={t('gruppe.borte')}
              hint={t('gruppeHint.borte')}
              antall={borte.length}
              tattUt={0}
              aapen={false}
            >
              {() => <Bortetabell maal={borte} />}
            </Funngruppe>
          ) : (
            <Radgruppe key={gruppe} {...{ gruppe, rapport, utelatte, onEndre }} />
          ),
        )}
      </div>
      <p className="kp-bare-skjermleser" role="status">
        {t('rapport.ferdig', { nye: nye.length, endrede: endrede.length, borte: borte.length, feil: wrong })}
      </p>
    </section>
  );
}

function Radgruppe({ gruppe, rapport, utelatte, onEndre }: Omit<Props, 'sammenlignet'> & { gruppe: Radgruppe }) {
  const { t } = useTranslation('katalogimport');
  const left = utelatte.filter((row) => row.gruppe === gruppe).length;
  const toggle = (row: Rad, out: boolean): void => {
    const others = utelatte.filter(({ rad }) => rad !== row.rad);
    onEndre(out ? [...others, { ...row, gruppe }] : others);
  };
  return (
    <Funngruppe
      navn={t(`gruppe.${gruppe}`)}
      hint={t(`gruppeHint.${gruppe}`)}
      antall={rapport[gruppe].length}
      tattUt={left}
      aapen={FAULTY.includes(gruppe)}
    >
      {() => (
        <Radtabell
          gruppe={gruppe}
          rader={raderI(gruppe, rapport, utelatte)}
          utelatte={new Set(utelatte.map(({ rad }) => rad))}
          onTaUt={toggle}
        />
      )}
    </Funngruppe>
  );
}
