import { z } from 'zod'
import { removables } from '@/lib/attachments/rules/metadata'

/** Random, and all that the address of a photo says about it. */
export const photoId = z.uuidv4()

/** Chosen by the browser for each file, so that one sent again after a lost answer is one photo. */
export const uploadId = z.uuidv4()

/** What the browser took out of a photo before it was sent, in its own words of no consequence. */
export const removedBefore = z.array(z.enum(removables)).max(removables.length)
