import { spawnSync } from 'node:child_process'

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

/**
 * Brings Debian's packages where they are missing and we may install them, as the browser is brought.
 * @throws naming them where somebody has to do it by hand
 */
export function bringPackages(isThere: () => boolean, ...packages: readonly string[]): void {
  if (isThere()) return
  const mayInstall = process.getuid?.() === 0 && succeeds('apt-get', ['update'])
  if (
    mayInstall &&
    succeeds('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
  ) {
    if (isThere()) return
  }
  throw new Error(`Install Debian's packages first: ${packages.join(', ')}`)
}
