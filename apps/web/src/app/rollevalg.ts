import { useMatches, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lager } from '../shared/lib/lager';
import type { Meg, MinRolle, Rolletype } from '../shared/lib/meg';
import { lesOpp } from '../shared/lib/opplesing';
import { rolleISetning, type Rollevalg } from '../shared/lib/rolle';

const keyFor = (brukerId: string): string => `kp:rolle:${brukerId}`;

/** `?rolle=<id>` in a link from a mail opens the page in the right role. */
const fromAddress = (): string | null => new URLSearchParams(window.location.search).get('rolle');

/** The role asked for if it still applies and fits the page, else one that fits, else the first. */
function pick(meg: Meg, wanted: string | null, fits: readonly Rolletype[] | undefined): MinRolle | undefined {
  const suits = (rolle: MinRolle): boolean => fits === undefined || fits.includes(rolle.rolle);
  const chosen = meg.roller.find((rolle) => rolle.id === wanted);
  if (chosen && suits(chosen)) return chosen;
  return meg.roller.find(suits) ?? chosen ?? meg.roller[0];
}

/** Which role is in force: from the link, else remembered on this device, else one that fits the page. */
export function useRollevalg(meg: Meg | null): Rollevalg | null {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const fits = useMatches({ select: (matches) => matches.at(-1)?.staticData.roller });
  const [picked, setPicked] = useState<{ brukerId: string; rolleId: string } | null>(null);
  const [linked] = useState(fromAddress);
  const wanted = meg && (picked?.brukerId === meg.id ? picked.rolleId : (linked ?? lager.read(keyFor(meg.id))));
  const rolle = meg ? pick(meg, wanted, fits) : undefined;

  useEffect(() => {
    if (!meg || !rolle || rolle.id === wanted) return;
    // The page, not the person, chose: say so, and let the choice stand.
    setPicked({ brukerId: meg.id, rolleId: rolle.id });
    lager.save(keyFor(meg.id), rolle.id);
    if (wanted !== null) lesOpp(t('hatt.byttet', { rolle: rolleISetning(rolle) }));
  }, [meg, rolle, wanted, t]);

  return useMemo(() => {
    if (!meg || !rolle) return null;
    const byttRolle = (rolleId: string): void => {
      const next = meg.roller.find((other) => other.id === rolleId);
      if (!next) return;
      setPicked({ brukerId: meg.id, rolleId });
      lager.save(keyFor(meg.id), rolleId);
      lesOpp(t('hatt.byttet', { rolle: rolleISetning(next) }));
      void navigate({ to: '/' });
    };
    return { meg, rolle, byttRolle };
  }, [meg, rolle, navigate, t]);
}
