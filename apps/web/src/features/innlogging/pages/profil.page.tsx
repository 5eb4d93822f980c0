import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { datoITekst } from '../../../shared/lib/format';
import { type Fargevalg, useFargevalg, useTasterPaa } from '../../../shared/lib/innstillinger';
import { useMeg, type Meg } from '../../../shared/lib/meg';
import { rollenavn, rollested } from '../../../shared/lib/rolle';
import { Liste, Rad } from '../../../shared/ui/liste';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Avkrysningskort, ValgChips } from '../../../shared/ui/valg';
import { ByttPassord } from '../components/bytt-passord';

export function ProfilSide() {
  const { t } = useTranslation('profil');
  const meg = useMeg();
  useDokumenttittel(t('tittel'));
  if (!meg) return null;
  return (
    <>
      <Sidetopp tittel={t('tittel')} ingress={t('ingress', { navn: meg.navn, epost: meg.epost })} />
      <Innhold>
        <div className="kp-profil">
          <Roller meg={meg} />
          <Utseende />
          <section className="kp-stabel kp-tett">
            <h2>{t('varsler')}</h2>
            <p className="kp-les">{t('varslerTekst')}</p>
          </section>
          <Taster />
          <ByttPassord epost={meg.epost} />
        </div>
      </Innhold>
    </>
  );
}

function Roller({ meg }: { meg: Meg }) {
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

function Utseende() {
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

function Taster() {
  const { t } = useTranslation('profil');
  const [on, setOn] = useTasterPaa();
  return (
    <section className="kp-stabel">
      <h2>{t('taster')}</h2>
      <Avkrysningskort tittel={t('tasterValg')} fakta={t('tasterTekst')} valgt={on} onEndre={setOn} />
    </section>
  );
}
