/** A file as a list shows it. */
export class VedleggResponse {
  id!: string;
  navn!: string;
  mime!: string;
  bytes!: number;
  opplastetTid!: string;
}

export class VedleggFjernetResponse {
  fjernet!: true;
}
