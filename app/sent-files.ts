import 'server-only'
import { DomainError } from '@/lib/kernel/errors'
import { errorWords } from '@/lib/platform/error-words'
import { inTheirLanguage } from '@/lib/platform/language'
import { type FileRefusal, inAddress } from '@/lib/attachments/rules/refusals'

interface Outcome {
  /** What is told of each file that was taken. */
  taken: readonly unknown[]
  refused: readonly FileRefusal[]
}

/** Where a plain form goes on: with all of its files taken, and with some refused. */
interface Paths {
  done: string
  again: string
}

/**
 * The answer to files that were sent. A plain form is led on, or back with what was refused; a script
 * reads of the first taken, and of those refused where others were taken.
 * @throws {DomainError} the refusal, where a script sent nothing else
 */
export function answerOf(request: Request, outcome: Outcome, paths: Paths): Response {
  const { taken, refused } = outcome
  if (request.headers.get('accept')?.includes('text/html')) {
    return seeOther(refused.length > 0 ? withRefusals(paths.again, refused) : paths.done)
  }
  const [first] = refused
  if (!first) return Response.json(taken[0] ?? {})
  if (taken.length === 0) throw new DomainError(first.code, 'photos')
  const told = refused.map(({ nth, code }) => ({
    nth,
    error: inTheirLanguage(request.headers, errorWords[code]),
  }))
  return Response.json({ ...Object(taken[0]), refused: told })
}

function withRefusals(path: string, refused: readonly FileRefusal[]): string {
  const [before = '', anchor] = path.split('#')
  return `${before}?${inAddress(refused).toString()}${anchor === undefined ? '' : `#${anchor}`}`
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}
