// The life cycle drawn, as the README shows it. Only what moves a complaint is an arrow; what leaves
// its status as it is stands below, where it hides nothing.

import {
  actions,
  statuses,
  stepOf,
  type Action,
  type Status,
  type Step,
} from '@/lib/complaints/rules/lifecycle'

/** Mermaid's sign for where everything begins and ends. */
const outside = '[*]'

/** A Mermaid state diagram and the steps that it leaves out, in Markdown as Prettier writes it. */
export function lifecycleDiagram(): string {
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...arrows().map((line) => `  ${line}`),
    '```',
    '',
    'Steps that leave the status as it is:',
    '',
    ...unchanging(),
  ].join('\n')
}

interface Move {
  readonly from: string
  readonly to: string
  readonly label: string
}

function arrows(): string[] {
  const moves = actions.flatMap(movesOf)
  const pairs = new Set(moves.map(({ from, to }) => `${from} --> ${to}`))
  const drawn = [...pairs].map((pair) => {
    const labels = moves.filter(({ from, to }) => `${from} --> ${to}` === pair)
    return `${pair}: ${labels.map(({ label }) => label).join(', ')}`
  })
  return [...drawn, ...statuses.filter(isLast).map((status) => `${status} --> ${outside}`)]
}

function movesOf(action: Action): Move[] {
  const { from, to, by } = stepOf(action)
  if (to === 'unchanged' || to === 'before') return []
  const label = `${action} (${by.join(' or ')})`
  return startsOf(from).map((status) => ({ from: status, to, label }))
}

function startsOf(from: Step['from']): readonly string[] {
  if (from === 'nothing') return [outside]
  return from === 'anything' ? statuses : from
}

function isLast(status: Status): boolean {
  return !actions.flatMap(movesOf).some(({ from }) => from === status)
}

function unchanging(): string[] {
  return actions.flatMap((action) => {
    const { from, to, by } = stepOf(action)
    if (to !== 'unchanged' || from === 'nothing') return []
    const when = from === 'anything' ? 'at any time' : `when ${from.join(', ')}`
    return [`- \`${action}\` by ${by.join(' or ')}, ${when}`]
  })
}
