import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeg } from '../../../shared/lib/meg';
import type { Folkerad, Folkerolle } from '../api/folk';
import { overtar, rolletid } from './folkeregler';

const list = new Intl.ListFormat('nb', { type: 'conjunction' });

/**
 * What ending the role means, in sentences (domene.md section 4). Kept as it was when the page opened: once the role is
 * gone the list is fetched anew, and the preview must not change under the receipt.
 */
export function useKonsekvenser(person: Folkerad, rolle: Folkerolle, personer: readonly Folkerad[]): readonly string[] {
  const { t } = useTranslation(['folk', 'felles']);
  const egen = useMeg()?.id === person.id;
  const { navn } = person;
  const decides = rolle.rolle === 'LEDER' || rolle.rolle === 'STEDFORTREDER' || rolle.rolle === 'DELEGERT_GODKJENNER';
  const recommends = rolle.rolle === 'VEILEDER' || rolle.rolle === 'SUPERVISOR';
  const next = overtar(personer, rolle.id).map(
    (other) => `${other.navn} (${t(`felles:rolleISetning.${other.rolle}`)})`,
  );
  const kept = person.roller.filter((other) => other.id !== rolle.id && rolletid(other) !== 'slutt');
  const keptNames = list.format(kept.map((other) => t(`felles:rolleISetning.${other.rolle}`)));
  const decisions =
    next.length > 0
      ? t('folk:avslutt.avgjoerelserTil', { hvem: list.format(next) })
      : t('folk:avslutt.avgjoerelserIngen');
  const lines = [
    egen ? t('folk:avslutt.misterSelv') : t('folk:avslutt.mister', { navn }),
    decides ? decisions : null,
    recommends ? t('folk:avslutt.anbefalinger', { navn }) : null,
    rolle.rolle === 'LEDER' ? t('folk:avslutt.trengerLeder', { navn }) : null,
    rolle.rolle === 'VEILEDER' ? t('folk:avslutt.trengerVeileder', { navn }) : null,
    decides || recommends ? t('folk:avslutt.blirStaaende', { navn }) : t('folk:avslutt.nasjonal', { navn }),
    kept.length > 0
      ? t('folk:avslutt.beholder', {
          navn,
          roller: t('folk:avslutt.rollen', { count: kept.length, roller: keptNames }),
        })
      : t('folk:avslutt.ingenAndre', { navn }),
  ];
  const [shown] = useState(() => lines.filter((line) => line !== null));
  return shown;
}
