/** Tells the person at the terminal what takes long. Standard output stays for results. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Says `line`, and every ten seconds how long `work` already takes. */
export async function saying<T>(line: string, work: () => Promise<T>): Promise<T> {
  say(`${line} …`)
  const began = performance.now()
  const seconds = () => Math.round((performance.now() - began) / 1000)
  const ticker = setInterval(() => say(`  … masih berjalan (${seconds()} detik)`), 10_000)
  try {
    return await work()
  } finally {
    clearInterval(ticker)
  }
}
