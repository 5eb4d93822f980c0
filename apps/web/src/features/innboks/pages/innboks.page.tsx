import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { arbeidslisteQuery, type Oppgave } from '../../../shared/lib/arbeidsliste';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { dager, fornavn, oppramsing, stortTallord, tallord } from '../../../shared/lib/format';
import { useHurtigtaster } from '../../../shared/lib/hurtigtaster';
import { Hentet } from '../../../shared/ui/hentet';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { type Innboks, useInnboks } from '../components/bruk-innboks';
import { useValgte, type Valgte } from '../components/bruk-valgte';
import { HarValgtContext } from '../components/har-valgt';
import { Tastedialog, Tastehint } from '../components/hurtigtaster';
import { Lesepanel } from '../components/lesepanel';
import { erEgen } from '../components/oppgavetekst';
import { Personfilter } from '../components/personfilter';
import { Postliste } from '../components/postliste';
import { type Tastemaal, TastemaalContext } from '../components/tastemaal';
import { Valglinje } from '../components/valglinje';
import { TomInnboks } from '../components/tom-innboks';
import '../components/innboks.css';

/** `/innboks`: everything that waits for the person, in all roles at once. */
export function InnboksSide() {
  const { t } = useTranslation('innboks');
  const oppgaver = useQuery(arbeidslisteQuery);
  useDokumenttittel(t('side'));
  return (
    <Hentet sporring={oppgaver} laster={t('laster')} form="side" rader={6}>
      {(data) => <Innboksen oppgaver={data} />}
    </Hentet>
  );
}

function Innboksen({ oppgaver }: { oppgaver: readonly Oppgave[] }) {
  const innboks = useInnboks(oppgaver);
  const empty = innboks.venter.length === 0 && innboks.avgjorte.size === 0;
  return (
    <>
      <Topp innboks={innboks} />
      <Innhold>{empty ? <TomInnboks /> : <Sakene innboks={innboks} />}</Innhold>
    </>
  );
}

/** The heading is the answer; with the inbox empty the page's own text says so. */
function Topp({ innboks }: { innboks: Innboks }) {
  const { t } = useTranslation('innboks');
  const { venter, avgjorte } = innboks;
  if (venter.length > 0) {
    const count = venter.length;
    return (
      <Sidetopp
        tittel={t('overskrift', { count, antall: stortTallord(count) })}
        ingress={<Ingress venter={venter} />}
      />
    );
  }
  if (avgjorte.size === 0) return <Sidetopp tittel={t('side')} />;
  const people = [...new Set([...avgjorte.values()].map(({ oppgave }) => fornavn(oppgave.lis.navn)))];
  const words = { count: avgjorte.size, antall: tallord(avgjorte.size), hvem: oppramsing(people) };
  return <Sidetopp tittel={t('tom.tittel')} ingress={t('tom.avgjort', words)} />;
}

function Ingress({ venter }: { venter: readonly Oppgave[] }) {
  const { t } = useTranslation('innboks');
  const [oldest] = venter;
  if (!oldest) return null;
  if (oldest.dager < 1) return t('ingress.idag');
  const words = { navn: fornavn(oldest.lis.navn), dager: dager(oldest.dager) };
  if (erEgen(oldest)) return t('ingress.egen', words);
  return t(venter.length === 1 ? 'ingress.en' : 'ingress.lengst', words);
}

function Sakene({ innboks }: { innboks: Innboks }) {
  const { t } = useTranslation('innboks');
  const area = useRef<HTMLDivElement>(null);
  const maal = useRef<Tastemaal>({});
  const valgte = useValgte(innboks.vist, innboks.venter);
  const [help, setHelp] = useState(false);
  const aapne = useAapning(area, innboks.velg);
  useFraBegynnelsen(area, innboks.valgt?.id, innboks.enKolonne);
  useInnbokstaster(area, innboks, aapne, maal, {
    velg: () => {
      if (innboks.valgt) valgte.veksle(innboks.valgt);
    },
    hjelp: () => {
      setHelp(true);
    },
  });
  return (
    <TastemaalContext value={maal}>
      <div className="kp-stabel" ref={area}>
        <div className="kp-rad kp-mellom">
          <Personfilter innboks={innboks} />
          <Tastehint hva={(hint) => t(`taster.kort.${hint}`)} />
        </div>
        <HarValgtContext value={valgte.valgt.length > 0}>
          <ListeOgSak innboks={innboks} valgte={valgte} onVelg={aapne} />
        </HarValgtContext>
        <Valglinje valgte={valgte} />
      </div>
      {/* Outside the area of the keys: B in the dialog must not confirm what lies behind it. */}
      <Tastedialog
        aapen={help}
        hva={(tast) => t(`taster.hva.${tast}`)}
        onLukk={() => {
          setHelp(false);
        }}
      />
    </TastemaalContext>
  );
}

/** The open item is drawn once, and moved when the layout changes: what is typed survives a phone that is turned. */
function ListeOgSak({ innboks, valgte, onVelg }: { innboks: Innboks; valgte: Valgte; onVelg: (id: string) => void }) {
  const { t } = useTranslation('innboks');
  const { valgt, enKolonne } = innboks;
  const [host] = useState(() => Object.assign(document.createElement('div'), { className: 'kp-sak' }));
  return (
    <div className="kp-innboks">
      <Postliste innboks={innboks} valgte={valgte} innhold={<Plass host={host} />} />
      {!enKolonne && (
        <article className="kp-innboks__les" aria-label={t('lesepanel')} tabIndex={-1}>
          <Plass host={host} />
        </article>
      )}
      {valgt && createPortal(<Lesepanel innboks={innboks} oppgave={valgt} onVelg={onVelg} />, host)}
    </div>
  );
}

/** Where the open item is shown just now. */
function Plass({ host }: { host: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.append(host);
  }, [host]);
  return <div ref={place} />;
}

function useInnbokstaster(
  area: RefObject<HTMLDivElement | null>,
  { valgt, vist }: Innboks,
  aapne: (id: string) => void,
  maal: RefObject<Tastemaal>,
  { velg, hjelp }: { velg: () => void; hjelp: () => void },
): void {
  const step = (by: 1 | -1): void => {
    const here = valgt ? vist.indexOf(valgt) : -1;
    const next = vist[here + by];
    if (next) aapne(next.id);
  };
  useHurtigtaster(area, {
    j: () => {
      step(1);
    },
    k: () => {
      step(-1);
    },
    b: () => maal.current.bekreft?.(),
    r: () => maal.current.returner?.(),
    x: velg,
    '?': hjelp,
  });
}

type Omraade = { readonly current: HTMLElement | null };

/** Opens an item and moves focus to its row, so that the keys go on working and a screen reader hears where it is. */
function useAapning(area: Omraade, velg: (id: string) => void): (id: string) => void {
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    area.current?.querySelector<HTMLElement>(`[data-sak="${CSS.escape(wanted)}"]`)?.focus({ preventScroll: true });
    setWanted(null);
  }, [wanted, area]);
  return (id) => {
    velg(id);
    setWanted(id);
  };
}

/** A long item was read to its end: the next one is shown from its beginning. */
function useFraBegynnelsen(area: Omraade, sak: string | undefined, enKolonne: boolean): void {
  const before = useRef(sak);
  useEffect(() => {
    if (before.current === sak) return;
    before.current = sak;
    const selector = enKolonne ? '.kp-post[data-aktiv]' : '.kp-innboks__les';
    const start = area.current?.querySelector(selector);
    const top = start?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > window.innerHeight / 2) start?.scrollIntoView({ block: 'start' });
    area.current?.querySelector('.kp-post[data-aktiv]')?.scrollIntoView({ block: 'nearest' });
  }, [area, sak, enKolonne]);
}
