/** How many photos one complaint may carry. */
export const mostPhotos = 3

/** What browsers offer to pick from; the server looks at the content, not at this. */
export const photoTypes = 'image/jpeg,image/png,image/webp'
