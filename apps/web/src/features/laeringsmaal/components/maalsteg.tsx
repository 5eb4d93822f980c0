import { i18n } from '../../../shared/i18n/i18n';
import { datoAv, dagerMellom, iDag } from '../../../shared/lib/dato';
import { dager, datoKort, tallord } from '../../../shared/lib/format';
import type { Steg } from '../../../shared/ui/stegliste';
import type { Maalside } from '../api/maal';

type Anbefaling = Maalside['anbefalinger'][number];
const ns = 'laeringsmaal';

/** Whole days since an instant. */
export const dagerSiden = (tid: string): number => dagerMellom(datoAv(tid), iDag());

/** The leder by name, else the place: it may be whoever leads there. */
export function lederTekst({ leder, virksomhet }: Pick<Maalside, 'leder' | 'virksomhet'>): string {
  if (leder) return i18n.t('panel.steg.leder', { ns, navn: leder.navn });
  return virksomhet ? i18n.t('panel.steg.lederI', { ns, virksomhet }) : i18n.t('panel.steg.lederUkjent', { ns });
}

const linjer = (tekster: readonly string[]) =>
  tekster.map((tekst) => (
    <span key={tekst} className="kp-linje">
      {tekst}
    </span>
  ));

/** The three steps before it is sent: who will be asked. */
export function stegFoer(maal: Maalside, stjerner: number, supervisor: string | undefined): Steg[] {
  const { veileder } = maal;
  return [
    {
      tittel: i18n.t('panel.steg.duSender', { ns }),
      tekst:
        stjerner === 0
          ? i18n.t('panel.steg.duSenderUten', { ns })
          : i18n.t('panel.steg.duSenderTekst', { ns, count: stjerner, antall: tallord(stjerner) }),
    },
    {
      tittel: i18n.t('panel.steg.anbefalinger', { ns }),
      tekst: linjer([
        veileder
          ? i18n.t('panel.steg.veileder', { ns, navn: veileder.navn })
          : i18n.t('panel.steg.ingenVeileder', { ns }),
        supervisor === undefined
          ? i18n.t('panel.steg.enSupervisor', { ns })
          : i18n.t('panel.steg.supervisor', { ns, navn: supervisor }),
      ]),
    },
    { tittel: i18n.t('panel.steg.godkjenning', { ns }), tekst: lederTekst(maal) },
  ];
}

function anbefalingslinje({ rolle, person, tilstand, bedtTid }: Anbefaling): string {
  const hvem = i18n.t(rolle === 'VEILEDER' ? 'panel.steg.veileder' : 'panel.steg.supervisor', { ns, navn: person });
  const days = dagerSiden(bedtTid);
  if (tilstand === 'VENTER' && days < 1) return i18n.t('panel.steg.venterIDag', { ns, hvem });
  return i18n.t(`panel.steg.${tilstand}`, { ns, hvem, dager: dager(days) });
}

/** The same three while it is with others: who has answered, and how long the rest have had it. */
export function stegEtter(maal: Maalside): Steg[] {
  const sent = maal.historikk.find(({ handling }) => handling === 'sendTilVurdering');
  return [
    {
      tittel: sent
        ? i18n.t('panel.steg.duSendte', { ns, dato: datoKort(datoAv(sent.tid)) })
        : i18n.t('panel.steg.duSender', { ns }),
    },
    {
      tittel: i18n.t('panel.steg.anbefalinger', { ns }),
      tekst: linjer(maal.anbefalinger.map(anbefalingslinje)),
    },
    { tittel: i18n.t('panel.steg.godkjenning', { ns }), tekst: lederTekst(maal) },
  ];
}
