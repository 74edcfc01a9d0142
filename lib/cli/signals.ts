const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Resolves at the first word to stop; a closed terminal counts. Every further one is heard, too, so that
 * the end in good order is not cut short: a Ctrl-C often arrives twice, by terminal and by npm.
 */
export function untilTold(): Promise<'told'> {
  return new Promise((resolve) => {
    for (const name of endings) process.on(name, () => resolve('told'))
  })
}
