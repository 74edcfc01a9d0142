// Places in the text of a template: `{nomor}` is filled in from the complaint, any other is for whoever
// answers, and stays open until he has written something in its stead.

const place = /\{[^{}\n]{1,60}\}/g

/** What is still open in a text, each once, with its braces. */
export function openPlaces(text: string): string[] {
  return [...new Set(text.match(place))]
}

/** @param known by the name of the place, without braces */
export function fillPlaces(text: string, known: Readonly<Record<string, string>>): string {
  return text.replace(place, (open) => known[open.slice(1, -1)] ?? open)
}
