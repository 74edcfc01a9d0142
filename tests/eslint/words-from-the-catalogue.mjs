const message =
  '“{{text}}” is read by citizens: put it into lib/words, in every language, and take it from there.'

/** Attributes that are shown or read aloud, in the kit's names and in HTML's. */
const spoken = new Set([
  'alt',
  'aria-label',
  'caption',
  'hint',
  'label',
  'lead',
  'placeholder',
  'step',
  'title',
  'trigger',
])

/** The name of the thing is the same in all languages. */
const name = 'Kesah'

const hasLetters = (text) => /\p{L}/u.test(text.replaceAll(name, ''))

/** A capital letter, and more than one word: no class name, no path and no code looks like it. */
const isSentence = (text) => /^\p{Lu}\p{Ll}*\s+\p{L}/u.test(text) && hasLetters(text)

const isForProgrammers = (node) =>
  node.parent.type === 'NewExpression' && node.parent.callee.name === 'Error'

/** Nothing that a citizen reads stands in the code of a page: it stands in the catalogue. */
export const wordsFromTheCatalogue = {
  meta: { type: 'problem', messages: { inPlace: message }, schema: [] },
  create(context) {
    const report = (node, text) =>
      context.report({ node, messageId: 'inPlace', data: { text: text.trim() } })
    const sentence = (node, text) => {
      if (isSentence(text) && !isForProgrammers(node)) report(node, text)
    }
    return {
      JSXText(node) {
        if (hasLetters(node.value)) report(node, node.value)
      },
      'JSXAttribute[value.type="Literal"]'(node) {
        const text = String(node.value.value)
        if (spoken.has(node.name.name) && hasLetters(text)) report(node, text)
      },
      ':not(JSXAttribute) > Literal'(node) {
        if (typeof node.value === 'string') sentence(node, node.value)
      },
      TemplateElement: (node) => sentence(node.parent, node.value.cooked),
    }
  },
}
