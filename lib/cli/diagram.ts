import type { Command } from '@/lib/cli/command'
import { readOptions } from '@/lib/cli/options'
import { lifecycleDiagram } from '@/lib/complaints/rules/diagram'

export const diagram: Command = {
  summary: 'Cetak diagram daur hidup aduan, seperti di docs/life-cycle.md',
  usage: 'kesah diagram',
  run(args) {
    readOptions(args, {})
    console.log(lifecycleDiagram())
    return Promise.resolve()
  },
}
