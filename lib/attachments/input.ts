import { z } from 'zod'

/** Random, and all that the address of a photo says about it. */
export const photoId = z.uuidv4()
