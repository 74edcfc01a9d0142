/** `late` alone is filled: nothing else shouts. */
export type Tone = 'plain' | 'sea' | 'ok' | 'soon' | 'late' | 'held'
