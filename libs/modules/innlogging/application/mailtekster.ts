import { AKTIVERING_DAGER } from '../domain/engangskode';

interface Mailtekst {
  readonly emne: string;
  readonly tekst: string;
}

export const aktiveringsmail = (navn: string, lenke: string): Mailtekst => ({
  emne: 'Du har fått tilgang til Kompetanseportalen',
  tekst: `Hei, ${navn}.

Du er lagt til i Kompetanseportalen, der leger i spesialisering dokumenterer utdanningen sin.
Åpne lenken og velg et passord:

${lenke}

Lenken virker én gang, i ${String(AKTIVERING_DAGER)} dager. Er den gått ut, kan den som la deg til, lage en ny.
`,
});

export const nyttPassordMail = (navn: string, lenke: string): Mailtekst => ({
  emne: 'Nytt passord i Kompetanseportalen',
  tekst: `Hei, ${navn}.

Noen har bedt om nytt passord for kontoen din. Var det deg, åpner du lenken og velger et nytt:

${lenke}

Lenken virker én gang, i ett døgn. Var det ikke deg, trenger du ikke gjøre noe.
`,
});
