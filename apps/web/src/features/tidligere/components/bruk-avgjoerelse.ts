import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Avgjoerelse, useAvgjoerelse } from '../../../shared/lib/avgjoerelse';
import { feiltekst } from '../../../shared/lib/feiltekst';
import type { Tidligere, Tidligeremaal } from '../../../shared/lib/tidligere';
import { avgjoerTidligere } from '../api/tidligere';

export interface Listeavgjoerelse extends Avgjoerelse<'avgjoer'> {
  readonly ute: ReadonlySet<string>;
  readonly velg: (maalId: string, med: boolean) => void;
  /** How many are approved and how many go back. */
  readonly antall: { readonly med: number; readonly ute: number };
}

export const venterI = ({ maal }: Tidligere): Tidligeremaal[] => maal.filter(({ utfall }) => utfall === 'VENTER');

/** All are in that nothing stands against; what the leder takes out goes back with the reason. */
export function useListeavgjoerelse(melding: Tidligere, onGjort: (next: Tidligere) => void): Listeavgjoerelse {
  const { t } = useTranslation('tidligere');
  const [byttet, setByttet] = useState<ReadonlyMap<string, boolean>>(new Map());
  const venter = venterI(melding);
  const erMed = ({ maalId, hinder }: Tidligeremaal): boolean => hinder === null && (byttet.get(maalId) ?? true);
  const med = venter.filter(erMed);
  const ute = venter.filter((one) => !erMed(one));
  const innhold = { godkjenn: med.map(({ maalId, versjon }) => ({ maalId, versjon })), utelat: idsOf(ute) };
  const hindret = ute.filter(({ hinder }) => hinder !== null);
  // What stands in the way gives its reason itself, so that the rest is one press.
  const forslag = hindret.map(({ kode, hinder }) => `${kode}: ${feiltekst(hinder ?? '', {})}`).join(' ');
  const grunnGitt = ute.length === hindret.length;
  const avgjoerelse = useAvgjoerelse<'avgjoer', Tidligere>({
    utkast: `beslutning:${melding.id}`,
    versjon: melding.versjon,
    innhold: JSON.stringify(innhold),
    krav: () => (ute.length > 0 && !grunnGitt ? t('avgjoer.grunnMangler') : undefined),
    send: (_, tekst, vilkaar) =>
      avgjoerTidligere(melding.id, { ...innhold, begrunnelse: [tekst, forslag].filter(Boolean).join('\n') }, vilkaar),
    onFerdig: (_, next) => {
      onGjort(next);
    },
  });
  const velg = (maalId: string, included: boolean): void => {
    setByttet((before) => new Map(before).set(maalId, included));
  };
  return { ...avgjoerelse, ute: new Set(idsOf(ute)), velg, antall: { med: med.length, ute: ute.length } };
}

const idsOf = (maal: readonly Tidligeremaal[]): string[] => maal.map(({ maalId }) => maalId);
