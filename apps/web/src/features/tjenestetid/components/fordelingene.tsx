import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoITekst, storForbokstav } from '../../../shared/lib/format';
import { tidsrom } from '../../../shared/lib/tjenesteord';
import type { Tjenestefordeling, Tjenestetid } from '../../../shared/lib/tjenestetid';
import { Sitat } from '../../../shared/ui/sitat';
import { Statuschip } from '../../../shared/ui/statuschip';
import { Fordelingstabell } from '../../../shared/ui/tjeneste/fordelingstabell';

/** Newest first; those that have been replaced last. */
const order = (a: Tjenestefordeling, b: Tjenestefordeling): number =>
  Number(a.tilstand === 'ERSTATTET') - Number(b.tilstand === 'ERSTATTET') || (a.fra < b.fra ? 1 : -1);

/** The LIS's own divisions of a day, with where each stands. */
export function Fordelingene({ tid: { fordelinger, idag } }: { tid: Tjenestetid }) {
  const { t } = useTranslation('fordeling');
  return (
    <section className="kp-seksjon kp-stabel" aria-labelledby="fordelinger">
      <h2 id="fordelinger">{t('tittel')}</h2>
      <p className="kp-les">{t('ingress')}</p>
      {[...fordelinger].sort(order).map((fordeling) => (
        <En key={fordeling.id} fordeling={fordeling} idag={idag} />
      ))}
    </section>
  );
}

function chipOf({ tilstand, fra }: Tjenestefordeling, idag: string) {
  if (tilstand === 'ERSTATTET') return 'RETTET';
  if (tilstand !== 'REGISTRERT') return tilstand;
  return fra > idag ? 'PLANLAGT' : 'TIL_ATTEST';
}

function En({ fordeling, idag }: { fordeling: Tjenestefordeling; idag: string }) {
  const { t } = useTranslation(['fordeling', 'felles']);
  const { fra, til, attester, tilstand } = fordeling;
  const retur = tilstand === 'RETURNERT' ? attester.findLast(({ handling }) => handling === 'returner') : undefined;
  return (
    <article className="kp-kort kp-stabel">
      <div className="kp-rad kp-mellom">
        <h3>{storForbokstav(tidsrom(fra, til))}</h3>
        <Statuschip ting="tjenesteperiode" tilstand={chipOf(fordeling, idag)} />
      </div>
      {retur?.tekst && <Sitat kilde={`${retur.av.navn}, ${datoITekst(datoAv(retur.tid))}`}>{retur.tekst}</Sitat>}
      <Fordelingstabell fordeling={fordeling} />
      {linjer(t, fordeling, idag).map((line) => (
        <p key={line} className="kp-liten kp-dempet">
          {line}
        </p>
      ))}
      <Handlinger fordeling={fordeling} />
    </article>
  );
}

/** Where it stands, and what counts until then. */
function linjer(t: TFunction<'fordeling'>, fordeling: Tjenestefordeling, idag: string): string[] {
  const { tilstand, attestertTil, erstatterId, rettetAvId, venter, fra, til } = fordeling;
  if (tilstand === 'ERSTATTET') return [t('erstattet')];
  const waits = tilstand === 'REGISTRERT' || tilstand === 'RETURNERT';
  const last = til !== null && til < idag ? til : idag;
  return [
    ...(attestertTil !== null ? [t('attestertTil', { dato: datoITekst(attestertTil) })] : []),
    ...(erstatterId !== null && attestertTil === null ? [t('rettelse')] : []),
    ...(rettetAvId !== null ? [t('underRettelse')] : []),
    ...(waits && fra > idag ? [t('fremtid', { dato: datoITekst(fra) })] : []),
    ...(waits && fra <= idag ? [t('virkning', { tidsrom: tidsrom(fra, last) })] : []),
    ...(tilstand !== 'REGISTRERT' || fra > idag ? [] : [venter ? t('hos', { navn: venter.hos }) : t('venter')]),
  ];
}

function Handlinger({ fordeling: { id, fra, til, tilstand, tillatteHandlinger } }: { fordeling: Tjenestefordeling }) {
  const { t } = useTranslation('fordeling');
  const about = <span className="kp-bare-skjermleser"> {tidsrom(fra, til)}</span>;
  return (
    <p className="kp-rad">
      {tillatteHandlinger.includes('endre') && (
        <Link to="/tjenestetid/fordel" search={{ id }}>
          {t(tilstand === 'RETURNERT' ? 'svar' : 'endre')}
          {about}
        </Link>
      )}
      {tillatteHandlinger.includes('rett') && (
        <Link to="/tjenestetid/fordel" search={{ id, rett: true }}>
          {t('rett')}
          {about}
        </Link>
      )}
    </p>
  );
}
