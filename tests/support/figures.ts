import { TestRunner } from 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    figures?: string
  }
}

/** What the proof under way has measured: printed, and kept for the report; see lib/cli/proof.ts. */
export function note(figures: string): void {
  const test = TestRunner.getCurrentTest()
  console.log(`${test?.fullTestName ?? ''}: ${figures}`)
  if (test) test.meta.figures = figures
}
