const osloClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The instant when clocks in Norway show this day and time; null when they never do. */
export function instantAv(dato: string, klokken: string): string | null {
  const wanted = Date.parse(`${dato}T${klokken}:00Z`);
  if (Number.isNaN(wanted)) return null;
  const shows = (time: number): number => Date.parse(`${osloClock.format(time).replace(' ', 'T')}Z`);
  const instant = wanted - (shows(wanted) - wanted);
  const exact = instant - (shows(instant) - wanted);
  return shows(exact) === wanted ? new Date(exact).toISOString() : null;
}
