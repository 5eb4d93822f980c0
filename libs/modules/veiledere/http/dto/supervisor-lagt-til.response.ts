/** The proposed person is supervisør now. */
export class SupervisorLagtTilResponse {
  personId!: string;
  rolleId!: string;
  /** False when the person was known here from before. */
  nyKonto!: boolean;
  /** The activation link went by mail. */
  sendt!: boolean;
  /** The full link when it could not be sent; shown this once. */
  lenke!: string | null;
}
