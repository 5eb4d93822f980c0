import type { Innsynslogg } from '@kp/platform/audit/audit-ports';
import type { Traadbilde } from '../application/traadside';
import { rolleFor } from '../domain/part';

/** What is written about a LIS is opened by somebody else. Between offices nobody's record is looked at. */
export async function logLook(innsynslogg: Innsynslogg, { sak, lisId }: Traadbilde): Promise<void> {
  const { brukerId, traad, egne, parter, roller } = sak;
  if (lisId === null || lisId === brukerId) return;
  const som = egne[0] ?? parter.find((part) => part.brukerId === brukerId);
  await innsynslogg.record({
    brukerId,
    rolle: som ? rolleFor(som, roller) : (roller[0]?.rolle ?? 'LEDER'),
    virksomhetId: som?.virksomhetId ?? null,
    gjelderBrukerId: lisId,
    hva: 'meldingstraad',
    detalj: traad.id,
  });
}
