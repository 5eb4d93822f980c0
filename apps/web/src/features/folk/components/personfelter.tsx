import { useTranslation } from 'react-i18next';
import { datoITekst } from '../../../shared/lib/format';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Fakta } from '../../../shared/ui/tallrad';
import type { Skjema } from '../../../shared/lib/skjema';
import { Varsel } from '../../../shared/ui/varsel';
import type { Folkerad, PersonLagtTil } from '../api/folk';
import { rolletid } from './folkeregler';
import type { Nasjonalverdier, Personverdier } from './personverdier';

type Personskjema = Skjema<Personverdier, PersonLagtTil>;

/** E-mail first: it tells whether the person is here from before. */
export function Hvem({
  skjema,
  kjent,
}: {
  skjema: Personskjema | Skjema<Nasjonalverdier, PersonLagtTil>;
  kjent?: Folkerad | undefined;
}) {
  const { t } = useTranslation('folk');
  return (
    <>
      <Tekstfelt
        {...skjema.felt('epost')}
        onEndre={(verdi) => {
          skjema.felt('epost').onEndre(verdi);
          // A known person has a name already.
          skjema.skjemafeil.toem('navn');
        }}
        ledetekst={t('ny.epost')}
        hjelp={t('ny.epostHjelp')}
        type="email"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
      />
      {kjent ? (
        <Kjent person={kjent} />
      ) : (
        <Tekstfelt {...skjema.felt('navn')} ledetekst={t('ny.navn')} autoComplete="off" />
      )}
    </>
  );
}

function Kjent({ person }: { person: Folkerad }) {
  const { t } = useTranslation(['folk', 'felles']);
  const { yrke, hprNummer, spesialitet, spesialitetDato } = person;
  const roles = person.roller.filter((rolle) => rolletid(rolle) !== 'slutt');
  const date = spesialitetDato === null ? '' : datoITekst(spesialitetDato);
  const facts = [
    { navn: t('folk:ny.roller'), verdi: roles.map(({ rolle }) => t(`felles:roller.${rolle}`)).join(', ') },
    { navn: t('folk:ny.yrke'), verdi: yrke },
    { navn: t('folk:ny.hpr'), verdi: hprNummer },
    {
      navn: t('folk:ny.spesialitet'),
      verdi: spesialitet === null ? null : t('folk:spesialist', { spesialitet, dato: date }),
    },
  ];
  return (
    <Varsel farge="info">
      <div className="kp-stabel kp-tett" role="status">
        <p className="kp-sterk">{t('folk:ny.kjent', { navn: person.navn })}</p>
        <p>{t('folk:ny.kjentTekst')}</p>
        <Fakta fakta={facts.filter(({ verdi }) => verdi !== null && verdi !== '')} />
      </div>
    </Varsel>
  );
}

/** Profession, HPR number and, of a veileder, the specialty; without what is on record. */
export function Fagfelter({ skjema, kjent }: { skjema: Personskjema; kjent: Folkerad | undefined }) {
  const { t } = useTranslation('folk');
  const veileder = skjema.verdier.rolle === 'VEILEDER';
  const has = (field: string | null | undefined): boolean => field !== null && field !== undefined && field !== '';
  return (
    <>
      {!has(kjent?.yrke) && (
        <Tekstfelt
          {...skjema.felt('yrke')}
          ledetekst={t('ny.yrke')}
          hjelp={t('ny.yrkeHjelp')}
          valgfritt
          autoComplete="off"
        />
      )}
      {!has(kjent?.hprNummer) && (
        <Tekstfelt
          {...skjema.felt('hprNummer')}
          ledetekst={t('ny.hpr')}
          hjelp={t('ny.hprHjelp')}
          valgfritt={!veileder}
          inputMode="numeric"
          autoComplete="off"
        />
      )}
      {veileder && !has(kjent?.spesialitetDato) && (
        <div className="kp-feltrad">
          <Tekstfelt
            {...skjema.felt('spesialitet')}
            ledetekst={t('ny.spesialitet')}
            hjelp={t('ny.spesialitetHjelp')}
            autoComplete="off"
            bred
          />
          <Datofelt
            {...skjema.felt('spesialitetDato')}
            ledetekst={t('ny.spesialitetDato')}
            hjelp={t('ny.datohjelp')}
            bred
          />
        </div>
      )}
    </>
  );
}

/** From and to. */
export function Periodefelter({
  skjema,
  tilPaakrevd = false,
}: {
  skjema: Personskjema | Skjema<Nasjonalverdier, PersonLagtTil>;
  tilPaakrevd?: boolean;
}) {
  const { t } = useTranslation('folk');
  return (
    <div className="kp-feltrad">
      <Datofelt {...skjema.felt('fra')} ledetekst={t('ny.fra')} />
      <Datofelt {...skjema.felt('til')} ledetekst={t('ny.til')} valgfritt={!tilPaakrevd} />
    </div>
  );
}
