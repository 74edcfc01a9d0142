/** How many photos a complaint may be sent with. */
export const mostPhotos = 3

/** And how many more its author may send afterwards. */
export const mostFurtherPhotos = 3

/** What browsers offer to pick from; the server looks at the content, not at this. */
export const photoTypes = 'image/jpeg,image/png,image/webp'
