import { type Browser, chromium } from '@playwright/test'
import { systemBrowser } from '@/lib/cli/browser'

/** The Chromium of the journeys, for checks that Playwright's own runner does not run. */
export function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const executablePath = systemBrowser()
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking', ...args],
  })
}
