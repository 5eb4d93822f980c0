import type { Tilgang } from '@kp/modules/lis';
import type { Innsynslogg } from '@kp/platform/audit/audit-ports';

/** One's own record is not a look at anybody. */
export async function logLook(
  innsyn: Innsynslogg,
  brukerId: string,
  { egen, som, virksomhetId, lisId }: Tilgang,
  hva: string,
  detalj: string,
): Promise<void> {
  if (egen) return;
  await innsyn.record({ brukerId, rolle: som, virksomhetId, gjelderBrukerId: lisId, hva, detalj });
}
