import { createContext, type ReactNode } from 'react';

/** What the shell puts first under the heading of a front page; null on every other page. */
export const Oppslagsplass = createContext<ReactNode>(null);
