export class AliskontorResponse {
  /** An office is named by its counties. */
  fylker!: string[];
}

export class JournalaapningResponse {
  id!: string;
  fylker!: string[];
  aapnetTid!: string;
  /** The last day. */
  til!: string;
}

export class JournalaapningerResponse {
  aapninger!: JournalaapningResponse[];
  /** The offices of the region. */
  kontorer!: AliskontorResponse[];
  /** The last day that may be chosen. */
  sisteDag!: string;
}

export class AapnetJournalResponse {
  utdanningslopId!: string;
  lis!: string;
  /** Where the LIS is today. */
  virksomhet!: string | null;
  til!: string;
}
