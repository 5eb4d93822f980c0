import type { Rollenavn } from '@kp/kernel/rolle';
import type { Principal } from '@kp/platform/auth/principal';

/** The counties of the offices a person works for: `rolle.omraade` names them with commas between. */
export const fylkerFor = ({ roller }: Principal, navn: Rollenavn): string[] => [
  ...new Set(roller.filter(({ rolle }) => rolle === navn).flatMap(({ omraade }) => omraade?.split(',') ?? [])),
];
