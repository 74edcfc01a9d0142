/**
 * Given with the first page of a form, to see whether it comes back with the form. A browser that keeps no
 * cookies cannot be led on.
 */
export const trialCookie = { name: 'kesah-uji', path: '/' } as const

/** Where forms begin that need it. */
export const trialPath = '/lapor/cerita'
