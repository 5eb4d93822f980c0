import { Matches } from 'class-validator';

export class KontrollkodeParam {
  @Matches(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){3}$/, {
    message: 'Skriv koden slik den står på attesten, med fire grupper på fire tegn.',
  })
  kode!: string;
}
