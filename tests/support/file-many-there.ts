// Run by there.ts in a process of its own: node --import tsx <this> '{"dataDir", "url", "stories", "place"}'

import type { PlaceInput } from '@/lib/complaints/filing/input'
import { closeDatabase } from '@/lib/platform/db'
import { joinInstallation } from './live-installation'
import { file } from './world'

interface Asked {
  dataDir: string
  url: string
  stories: string[]
  place: Partial<PlaceInput>
}

const { dataDir, url, stories, place } = JSON.parse(process.argv[2] ?? '') as Asked
await joinInstallation({ url, dataDir })
const where = { landmark: 'Simpang Kabil', nowhere: false, kelurahan: '21.71.10.1004', ...place }
const numbers: string[] = []
for (const description of stories) {
  const filed = await file(new Date(), { story: { description }, place: where })
  numbers.push(filed.number)
}
await closeDatabase()
process.stdout.write(JSON.stringify(numbers))
process.exit(0)
