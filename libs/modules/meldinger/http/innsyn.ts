import type { Innsynslogg } from '@kp/platform/audit/audit-ports';
import type { Traadbilde } from '../application/traadside';
import { leserollen } from '../application/traadtilgang';

/** What is written about a LIS is opened by somebody else. Between offices nobody's record is looked at. */
export async function logLook(innsynslogg: Innsynslogg, { sak, lisId }: Traadbilde): Promise<void> {
  const { brukerId, traad } = sak;
  if (lisId === null || lisId === brukerId) return;
  const look = { brukerId, ...leserollen(sak), gjelderBrukerId: lisId };
  await innsynslogg.record({ ...look, hva: 'meldingstraad', detalj: traad.id });
}
