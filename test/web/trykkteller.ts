/** Clicks, taps, choices and Enter; typing in a focused field and scrolling are none. */
export class Teller {
  antall = 0;
  async gjoer(handling: () => Promise<void>): Promise<void> {
    this.antall++;
    await handling();
  }
}
