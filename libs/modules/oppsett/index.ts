export { kolonnenavn } from './application/kolonner';
export { Oppsettimport, type Oppsettrapport } from './application/oppsettimport';
export { skrivOppsettmal } from './application/oppsettmal';
export { OppsettModule } from './oppsett.module';
