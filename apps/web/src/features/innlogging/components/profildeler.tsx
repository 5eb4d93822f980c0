import { useTranslation } from 'react-i18next';
import { datoITekst } from '../../../shared/lib/format';
import { type Fargevalg, useFargevalg, useTasterPaa } from '../../../shared/lib/innstillinger';
import type { Meg } from '../../../shared/lib/meg';
import { rollenavn, rollested } from '../../../shared/lib/rolle';
import { Liste, Rad } from '../../../shared/ui/liste';
import { Avkrysningskort, ValgChips } from '../../../shared/ui/valg';

/** The roles one has, with place and dates. */
export function Roller({ meg }: { meg: Meg }) {
  const { t } = useTranslation(['profil', 'felles']);
  const end = (til: string | null): string =>
    til === null ? t('profil:utenSlutt') : t('felles:hatt.til', { dato: datoITekst(til) });
  return (
    <section className="kp-stabel">
      <div>
        <h2>{t('profil:roller')}</h2>
        <p className="kp-dempet">{t(meg.roller.length > 0 ? 'profil:rollerTekst' : 'profil:ingenRoller')}</p>
      </div>
      {meg.roller.length > 0 && (
        <Liste>
          {meg.roller.map((rolle) => (
            <Rad
              key={rolle.id}
              tittel={rollenavn(rolle)}
              fakta={[rollested(rolle), t('felles:hatt.fra', { dato: datoITekst(rolle.fra) }), end(rolle.til)]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </Liste>
      )}
    </section>
  );
}

/** Light, dark or as the device. */
export function Utseende() {
  const { t } = useTranslation('profil');
  const [choice, choose] = useFargevalg();
  const options: { verdi: Fargevalg; tekst: string }[] = [
    { verdi: 'light', tekst: t('lys') },
    { verdi: 'dark', tekst: t('moerk') },
    { verdi: 'auto', tekst: t('enheten') },
  ];
  return (
    <section className="kp-stabel">
      <div>
        <h2>{t('utseende')}</h2>
        <p className="kp-dempet">{t('utseendeTekst')}</p>
      </div>
      <ValgChips ledetekst={t('utseende')} skjultLedetekst valg={options} verdi={choice} onEndre={choose} />
    </section>
  );
}

/** Shortcut keys on or off (WCAG 2.1.4). */
export function Taster() {
  const { t } = useTranslation('profil');
  const [on, setOn] = useTasterPaa();
  return (
    <section className="kp-stabel">
      <h2>{t('taster')}</h2>
      <Avkrysningskort tittel={t('tasterValg')} fakta={t('tasterTekst')} valgt={on} onEndre={setOn} />
    </section>
  );
}
