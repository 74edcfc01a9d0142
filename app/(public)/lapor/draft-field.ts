/** The field in which each form names the draft that its page shows. */
export const draftField = 'draft'
