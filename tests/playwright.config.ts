import { defineConfig, devices } from '@playwright/test'
import { systemBrowser } from '@/lib/cli/browser'

const browser = systemBrowser()

const filing = /filing\.spec/
const mainJourneys = /(filing|desk|photos)\.spec/

/**
 * Journeys on the production build. Every journey runs on a desktop screen. Those tagged `@phone` run
 * on a small phone too, and those tagged `@no-script` without JavaScript: here the main ones, all of
 * them by playwright.every.config.ts, which `npm run proof` runs.
 *
 * How long something may take is for whatever hangs: a machine that others use is several times slower.
 */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../.data/e2e/results',
  globalSetup: './support/production-server.ts',
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../.data/checks/e2e.json' }]],
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // Each new browser would fetch all that is kept for a time without connection. Journeys that are about
    // it, or on a phone, allow it; `npm run proof` has it in all of them.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser && { executablePath: browser }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      testMatch: filing,
      grep: /@phone/,
      use: {
        ...devices['Pixel 5'],
        viewport: { width: 360, height: 740 },
        serviceWorkers: 'allow',
      },
    },
    {
      name: 'no-script',
      testMatch: mainJourneys,
      grep: /@no-script/,
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1280, height: 800 },
        javaScriptEnabled: false,
      },
    },
  ],
})
