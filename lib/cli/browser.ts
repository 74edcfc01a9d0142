import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The shell first: it draws pages and no window around them, which halves what a test costs. */
const installedBySystem = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Where a Chromium of this machine stands; undefined when there is none but perhaps Playwright's own. */
export function systemBrowser(): string | undefined {
  return installedBySystem.find((program) => existsSync(program))
}

async function playwrightHasBrowser(): Promise<boolean> {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath())
}

function succeeds(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0) return false
  return (
    succeeds('apt-get', ['update']) &&
    succeeds('apt-get', ['install', '-y', 'chromium-headless-shell'])
  )
}

/**
 * Brings a Chromium for the end-to-end tests: the machine's own, else Playwright's download, else
 * Debian's package when we may install one.
 * @throws {Error} naming what the reader can do by hand
 */
export async function ensureBrowser(): Promise<void> {
  if (systemBrowser() || (await playwrightHasBrowser())) return
  console.log('Memasang Chromium untuk pengujian…')
  if (succeeds('playwright', ['install', 'chromium'])) return
  if (installFromDebian()) return
  throw new Error(
    'Chromium tidak ditemukan dan tidak dapat dipasang: pasang paket chromium, lalu ulangi npm test.',
  )
}
