/** Puts values into a sentence of the catalogue: fill('Diteruskan ke {agency}.', { agency }). */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))
}
