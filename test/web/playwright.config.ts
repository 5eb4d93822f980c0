import { defineConfig } from '@playwright/test';

// Without these Chromium calls home at every start, and on a closed network it waits for the refusals.
const quietBrowser = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
// Chromium refuses its sandbox under root.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results',
  // Each worker has a server of its own (reise.ts); the journeys of one file go one at a time.
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // Two cores may be shared with much else; a journey waits rather than fails.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    // A button that never comes fails its own line, not the whole journey three minutes later.
    actionTimeout: 30_000,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [...quietBrowser, ...asRoot],
    },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
