// `kesah doctor`: one line for each thing that can be wrong with an installation.

import type { Command } from '@/lib/cli/command'
import { provideDatabase } from '@/lib/cli/database'
import { diagnose } from '@/lib/cli/diagnosis'
import type { Finding } from '@/lib/cli/diagnosis'
import { readOptions } from '@/lib/cli/options'
import { closeDatabase } from '@/lib/platform/db'
import { Fault } from '@/lib/platform/fault'

const words: Record<Finding['state'], string> = {
  ok: 'ok       ',
  warning: 'perhatian',
  broken: 'rusak    ',
}

export const doctor: Command = {
  summary: 'Periksa pemasangan ini',
  usage: `kesah doctor [--json]

Satu baris tiap pemeriksaan: ok, perhatian atau rusak. Kode keluar 1 bila ada yang rusak.

  --json  cetak {"status", "findings": [{"name", "state", "detail"}]}`,
  async run(args) {
    const { json } = readOptions(args, { json: { type: 'boolean' } })
    const database = await provideDatabase()
    try {
      report(await diagnose(new Date()), json === true)
    } finally {
      await closeDatabase()
      await database.leave()
    }
  },
}

function report(findings: Finding[], json: boolean): void {
  const broken = findings.filter(({ state }) => state === 'broken')
  const status = broken.length > 0 ? 'broken' : 'ok'
  const lines = findings.map(({ name, state, detail }) => `${words[state]}  ${name}: ${detail}`)
  console.log(json ? JSON.stringify({ status, findings }) : lines.join('\n'))
  if (broken.length > 0) throw new Fault(`Rusak: ${broken.map(({ name }) => name).join(', ')}`)
}
