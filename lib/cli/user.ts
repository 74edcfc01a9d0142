// `kesah user`: people who may sign in. The first operator is made here, since nobody is there yet
// who could make one in the browser.

import { addUser } from '@/lib/cli/user-add'
import { consoleOperator } from '@/lib/cli/console-operator'
import { UsageError, type Command } from '@/lib/cli/command'
import { readUserOptions, type UserOptions } from '@/lib/cli/user-options'
import { newPassword } from '@/lib/cli/new-password'
import { changePassword } from '@/lib/accounts/commands/change-password'
import { dismiss } from '@/lib/complaints/commands/beside/dismiss'
import { roleLabels } from '@/lib/accounts/rules/labels'
import { findUserId, listPeople, type PersonView } from '@/lib/accounts/queries'
import type { Actor } from '@/lib/kernel/actor'
import { Fault } from '@/lib/platform/fault'

const deeds: Record<string, (actor: Actor, given: UserOptions, now: Date) => Promise<void>> = {
  add: addUser,
  list,
  deactivate,
  'reset-password': resetPassword,
}

export const user: Command = {
  summary: 'Tambah, daftar, nonaktifkan pengguna; ganti kata sandinya',
  usage: `kesah user add --email SUREL --name NAMA --role PERAN [--agency KODE] [--phone NOMOR]
kesah user list
kesah user deactivate --email SUREL [--successor SUREL]
kesah user reset-password --email SUREL

  --role            ${Object.keys(roleLabels).join(', ')}
  --agency          kode OPD; hanya untuk officer, head, field
  --successor       surel rekan yang menerima aduan terbukanya
  --password-stdin  baca kata sandi dari masukan standar; tanpa ini dibuat acak dan ditampilkan sekali
  --government      kode Kemendagri, bila ada lebih dari satu pemerintah daerah
  --json            cetak JSON`,
  async run(args) {
    const { deed, options } = readUserOptions(args)
    const run = deed !== undefined && Object.hasOwn(deeds, deed) ? deeds[deed] : undefined
    if (!run) throw new UsageError(`Sebutkan salah satu: ${Object.keys(deeds).join(', ')}`)
    await run(await consoleOperator(options.government), options, new Date())
  },
}

async function list(actor: Actor, { json }: UserOptions): Promise<void> {
  const people = await listPeople(actor)
  console.log(json ? JSON.stringify(people) : people.map(line).join('\n'))
}

function line(person: PersonView): string {
  const { email, name, role, agency, deactivatedAt } = person
  const state = deactivatedAt ? 'nonaktif' : 'aktif'
  return [
    email.padEnd(32),
    role.padEnd(11),
    (agency ?? '–').padEnd(12),
    state.padEnd(9),
    name,
  ].join(' ')
}

async function deactivate(actor: Actor, given: UserOptions, now: Date): Promise<void> {
  const userId = await userWith(actor, given.email)
  const { successor: email } = given
  const successor = email === undefined ? undefined : await userWith(actor, email)
  await dismiss(actor, { person: userId, successor }, now)
  console.log(given.json ? JSON.stringify({ userId }) : 'Dinonaktifkan; semua sesinya berakhir.')
}

async function resetPassword(actor: Actor, given: UserOptions, now: Date): Promise<void> {
  const userId = await userWith(actor, given.email)
  const { password, shown } = await newPassword(given['password-stdin'])
  await changePassword(actor, { userId, password }, now)
  const generated = shown ? { password } : {}
  const words = ['Kata sandi diganti; semua sesinya berakhir.', ...(shown ? [password] : [])]
  console.log(given.json ? JSON.stringify({ userId, ...generated }) : words.join('\n'))
}

async function userWith(actor: Actor, email: string | undefined): Promise<string> {
  if (!email) throw new UsageError('--email: wajib diisi')
  const userId = await findUserId(actor, email)
  if (userId === null) throw new Fault(`Tidak ada pengguna dengan surel ${email}`)
  return userId
}
