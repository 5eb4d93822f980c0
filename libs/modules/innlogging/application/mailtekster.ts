import { type Spraak, lagTekst } from '@kp/kernel/spraak';
import { AKTIVERING_DAGER } from '../domain/engangskode';
import type { Lenkeformaal } from '../persistence/konto.repository';

interface Mailtekst {
  readonly emne: string;
  readonly tekst: string;
}

const tekst = lagTekst({
  nb: {
    AKTIVERING: 'Du har fått tilgang til Kompetanseportalen',
    PASSORD: 'Nytt passord i Kompetanseportalen',
    hilsen: 'Hei, {{navn}}.',
    AKTIVERING_TEKST: `Du er lagt til i Kompetanseportalen, der leger i spesialisering dokumenterer utdanningen sin.
Åpne lenken og velg et passord:`,
    PASSORD_TEKST: 'Noen har bedt om nytt passord for kontoen din. Var det deg, åpner du lenken og velger et nytt:',
    AKTIVERING_SLUTT: 'Lenken virker én gang, i {{dager}} dager. Er den gått ut, kan den som la deg til, lage en ny.',
    PASSORD_SLUTT: 'Lenken virker én gang, i ett døgn. Var det ikke deg, trenger du ikke gjøre noe.',
  },
  nn: {
    AKTIVERING: 'Du har fått tilgang til Kompetanseportalen',
    PASSORD: 'Nytt passord i Kompetanseportalen',
    hilsen: 'Hei, {{navn}}.',
    AKTIVERING_TEKST: `Du er lagd til i Kompetanseportalen, der legar i spesialisering dokumenterer utdanninga si.
Opne lenkja og vel eit passord:`,
    PASSORD_TEKST: 'Nokon har bede om nytt passord for kontoen din. Var det deg, opnar du lenkja og vel eit nytt:',
    AKTIVERING_SLUTT: 'Lenkja verkar éin gong, i {{dager}} dagar. Er ho gått ut, kan den som la deg til, lage ei ny.',
    PASSORD_SLUTT: 'Lenkja verkar éin gong, i eitt døgn. Var det ikkje deg, treng du ikkje gjere noko.',
  },
  en: {
    AKTIVERING: 'You have been given access to Kompetanseportalen',
    PASSORD: 'New password for Kompetanseportalen',
    hilsen: 'Hello {{navn}},',
    AKTIVERING_TEKST: `You have been added to Kompetanseportalen, where doctors in specialist training document their training.
Open the link and choose a password:`,
    PASSORD_TEKST:
      'Somebody has asked for a new password for your account. If it was you, open the link and choose a new one:',
    AKTIVERING_SLUTT:
      'The link works once, for {{dager}} days. If it has expired, the person who added you can make a new one.',
    PASSORD_SLUTT: 'The link works once, for 24 hours. If it was not you, you do not need to do anything.',
  },
});

/** The mail that carries a one-time link, in the receiver's language. */
export function lenkemail(
  { formaal, spraak }: { formaal: Lenkeformaal; spraak: Spraak },
  navn: string,
  lenke: string,
): Mailtekst {
  const values = { navn, dager: AKTIVERING_DAGER };
  const parts = [tekst(spraak, 'hilsen', values), tekst(spraak, `${formaal}_TEKST`), lenke];
  return {
    emne: tekst(spraak, formaal),
    tekst: `${[...parts, tekst(spraak, `${formaal}_SLUTT`, values)].join('\n\n')}\n`,
  };
}
