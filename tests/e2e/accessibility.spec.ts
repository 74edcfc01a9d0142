import { axeViolations } from '../support/axe'
import { publicStates } from '../support/citizen-states'
import { expect, test } from '../support/journey'
import { overhangAt320 } from '../support/reflow'

// Once each on the smallest screen; `npm run proof` looks at the same pages in every light and size.

test('every page open to everybody is for everyone, also where something is wrong', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 320, height: 640 })
  for await (const { page: shown, state } of publicStates(page)) {
    expect.soft(await axeViolations(page), `axe on ${shown}, ${state}`).toEqual([])
    expect.soft(await overhangAt320(page), `${shown}, ${state}: scrolls sideways`).toBe(0)
  }
})
