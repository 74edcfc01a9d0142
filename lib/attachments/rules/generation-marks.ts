// By what a file itself says that its picture was generated, or that parts of it were. Who wants to
// deceive takes the mark out, so its absence says nothing; and its presence is a question for a person,
// never an answer.

import { type Block, blocksIn } from '@/lib/attachments/rules/file-blocks'
import { readExif, textOf } from '@/lib/attachments/rules/exif'
import type { Metadata } from '@/lib/attachments/rules/metadata'

/** Where the mark stands. */
const generationMarks = ['content_credentials', 'source_type', 'recipe', 'software'] as const

export type GenerationMark = (typeof generationMarks)[number]

/**
 * Terms of the IPTC for what a trained model made, wholly or in part; C2PA writes the same ones (C2PA
 * 2.1, digitalSourceType of an action). What a camera signs has another term, and no mark.
 */
const generated = /digitalsourcetype\/(?:trained|compositeWithTrained)AlgorithmicMedia/i

/** Under which keywords generators leave the words that a picture was made from, in a PNG. */
const recipes = /^(?:parameters|prompt|workflow|invokeai_metadata|sd-metadata|dream)$/i

/** Programs that do nothing else; editors that can also generate are not among them. */
const generators =
  /stable ?diffusion|midjourney|dall[-·. ]?e\b|adobe firefly|comfyui|automatic1111|invokeai|novelai|leonardo\.ai|ideogram|gpt-4o|gpt-image|google gemini|flux\.1|bing image creator/i

const softwareTag = 0x0131

/** The first of the marks that is there, the surest first; null without one. */
export function generationMarkIn(file: Uint8Array, told: Metadata): GenerationMark | null {
  const blocks = blocksIn(file)
  const found: Readonly<Record<GenerationMark, () => boolean>> = {
    content_credentials: () => generated.test(credentialsIn(blocks)),
    source_type: () =>
      [told.xmp, told.iptc].some((block) => block !== undefined && generated.test(latin1(block))),
    recipe: () => blocks.some((block) => recipes.test(keywordOf(block))),
    software: () => generators.test(softwareIn(told)) || blocks.some(isNamedInText),
  }
  return generationMarks.find((mark) => found[mark]()) ?? null
}

/** JUMBF boxes of C2PA: segments APP11 of a JPEG that belong together, or one chunk of the others. */
function credentialsIn(blocks: readonly Block[]): string {
  const parts = blocks.map(({ kind, content }) => {
    if (kind === 'caBX' || kind === 'C2PA') return latin1(content)
    if (kind !== 'ffeb' || latin1(content.subarray(0, 2)) !== 'JP') return ''
    // Box instance and packet number stand before each part; the box's head is said again after the first.
    const isFirst = (content[7] ?? 0) === 1
    return latin1(content.subarray(isFirst ? 8 : 16))
  })
  return parts.join('')
}

const textChunks = ['tEXt', 'zTXt', 'iTXt']

/** Of a text in a PNG; empty for any other block. */
function keywordOf({ kind, content }: Block): string {
  return textChunks.includes(kind) ? (latin1(content.subarray(0, 80)).split('\0')[0] ?? '') : ''
}

function isNamedInText(block: Block): boolean {
  if (keywordOf(block) !== 'Software' || block.kind === 'zTXt') return false
  return generators.test(latin1(block.content.subarray(0, 200)))
}

function softwareIn({ exif, xmp }: Metadata): string {
  const read = exif ? readExif(exif) : null
  const [, tool = ''] = /CreatorTool(?:="|>)([^"<]*)/.exec(xmp ? latin1(xmp) : '') ?? []
  return `${(read && textOf(read, read.picture, softwareTag)) ?? ''} ${tool}`
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
