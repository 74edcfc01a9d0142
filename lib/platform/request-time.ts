import { cache } from 'react'

/** When this request came: one moment for everything that is read and done in it. */
export const requestTime = cache((): Date => new Date())
