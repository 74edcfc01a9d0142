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
