import { readFileSync, readdirSync } from 'node:fs';
import { Forbindelse, type Foresporsel, type Svar } from './client';

/** A server that is measured: a process with a port. */
export interface Maalt {
  readonly port: number;
  readonly pid: number;
}

export interface Skive {
  readonly antall: number;
  readonly sekunder: number;
  readonly cpuUs: number;
  readonly tider: readonly number[];
}

export interface Grenser {
  readonly sekunder: number;
  readonly hoyst: number;
}

/** Processor time of every thread, in microseconds. The scheduler counts nanoseconds; /proc/pid/stat counts hundredths. */
export function cpuUs(pid: number): number {
  const tasks = `/proc/${String(pid)}/task`;
  const ns = readdirSync(tasks).map((task) => {
    try {
      return Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]);
    } catch {
      return 0; // The thread ended between the two looks.
    }
  });
  return ns.reduce((sum, n) => sum + n, 0) / 1000;
}

/** Asks on `connections` at once until the time or the number is used up. Every answer but a good one is an error. */
export async function kjorSkive(
  { port, pid }: Maalt,
  next: () => Foresporsel,
  connections: number,
  { sekunder, hoyst }: Grenser,
  sett?: (foresporsel: Foresporsel, svar: Svar) => void,
): Promise<Skive> {
  const links = Array.from({ length: connections }, () => new Forbindelse(port));
  const tider: number[] = [];
  let asked = 0;
  const before = cpuUs(pid);
  const began = performance.now();
  const until = began + sekunder * 1000;
  const one = async (link: Forbindelse): Promise<void> => {
    while (asked < hoyst && performance.now() < until) {
      asked += 1;
      const foresporsel = next();
      const sent = performance.now();
      const svar = await link.ask(foresporsel);
      tider.push(performance.now() - sent);
      if (svar.status < 200 || svar.status > 299)
        throw new Error(`${foresporsel.method} ${foresporsel.path}: ${String(svar.status)} ${svar.body.slice(0, 500)}`);
      sett?.(foresporsel, svar);
    }
  };
  try {
    await Promise.all(links.map(one));
  } finally {
    for (const link of links) link.close();
  }
  const seconds = (performance.now() - began) / 1000;
  return { antall: tider.length, sekunder: seconds, cpuUs: cpuUs(pid) - before, tider };
}

export const median = (values: readonly number[]): number => persentil(values, 0.5);

export function persentil(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
