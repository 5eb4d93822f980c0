import {
  BarChartIcon,
  BookmarkIcon,
  BooksIcon,
  Buildings2Icon,
  CalendarIcon,
  ClipboardCheckmarkIcon,
  HouseIcon,
  EnvelopeClosedIcon,
  InboxIcon,
  MegaphoneIcon,
  PersonGroupIcon,
  PlusCircleIcon,
  RulerIcon,
  TasklistIcon,
} from '@navikt/aksel-icons';
import type { IkonType } from '../shared/ui/ikon';
import type { Menysti } from './meny';

/** Only the phone's bottom bar shows them. */
export const MENYIKON: Readonly<Record<Menysti, IkonType>> = {
  '/gjoer-naa': HouseIcon,
  '/maal': ClipboardCheckmarkIcon,
  '/aktiviteter': TasklistIcon,
  '/aktiviteter/ny': PlusCircleIcon,
  '/tjenestetid': CalendarIcon,
  '/innboks': InboxIcon,
  '/kandidater': PersonGroupIcon,
  '/oversikt': HouseIcon,
  '/folk': PersonGroupIcon,
  '/virksomheten': Buildings2Icon,
  '/virksomheten/tjenestetid': CalendarIcon,
  '/ressurser': BookmarkIcon,
  '/kataloger': BooksIcon,
  '/regelsett': RulerIcon,
  '/virksomheter': Buildings2Icon,
  '/folk/nasjonale': PersonGroupIcon,
  '/figurer': BarChartIcon,
  '/meldinger': EnvelopeClosedIcon,
  '/kunngjoeringer': MegaphoneIcon,
};
