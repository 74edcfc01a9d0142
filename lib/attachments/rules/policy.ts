/** How many photos a complaint may be sent with. */
export const mostPhotos = 3

/** And how many more its author may send afterwards. */
export const mostFurtherPhotos = 3

/** How many pieces of evidence an agency may add to one answer. */
export const mostEvidence = 6

/** Of an agency's own: a letter may go with an answer as it is. */
export const evidenceTypes = 'image/jpeg,image/png,image/webp,application/pdf'

/** What browsers offer to pick from; the server looks at the content, not at this. */
export const photoTypes = 'image/jpeg,image/png,image/webp'

/** Bytes of one file as it is sent: a photo of 200 megapixels has 20 to 45 MB. */
export const largestFile = 50 * 1024 * 1024

/** Bytes of a document, which is kept as it was sent. */
export const largestDocument = 15 * 1024 * 1024
