export interface Arrival {
  /** Undefined where nobody could be asked. */
  arrived?: boolean
  receipt?: string
}

/** Asks whether a draft has become a complaint; a few times, since a bad line comes and goes. */
export async function receiptOf(draft: string, triesLeft = 3): Promise<Arrival> {
  const answer = await fetch(`/lapor/periksa/keadaan?draft=${draft}`).catch(() => null)
  if (answer?.ok) {
    const { receipt } = (await answer.json()) as { receipt: string | null }
    return receipt === null ? { arrived: false } : { arrived: true, receipt }
  }
  if (triesLeft <= 1 || !navigator.onLine) return {}
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  return receiptOf(draft, triesLeft - 1)
}
