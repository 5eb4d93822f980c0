/** Counts interactions: clicks, taps, choices and Enter; typing in a field that has focus and scrolling are none. */
export class Teller {
  antall = 0;
  async gjoer(handling: () => Promise<unknown>): Promise<void> {
    this.antall++;
    await handling();
  }
}
