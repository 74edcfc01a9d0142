import { createUser } from '@/lib/accounts/commands/create-user'
import { createUserInput } from '@/lib/accounts/input'
import { UsageError } from '@/lib/cli/command'
import { newPassword } from '@/lib/cli/new-password'
import type { UserOptions } from '@/lib/cli/user-options'
import type { Actor } from '@/lib/kernel/actor'
import { defaultWords } from '@/lib/platform/form-input'

/** `kesah user add`: prints a generated password once, and never one that was given. */
export async function addUser(actor: Actor, given: UserOptions, now: Date): Promise<void> {
  const { email, name, phone, role, agency, json } = given
  const { password, shown } = await newPassword(given['password-stdin'])
  const typed = { email, name, phone, role, agency, password }
  const parsed = createUserInput.safeParse(typed, { error: defaultWords })
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`)
    throw new UsageError(faults.join('; '))
  }
  const userId = await createUser(actor, parsed.data, now)
  const generated = shown ? { password } : {}
  const words = [
    `Pengguna ${parsed.data.email} dibuat.`,
    ...(shown ? [`Kata sandi: ${password}`] : []),
  ]
  console.log(json ? JSON.stringify({ userId, ...generated }) : words.join('\n'))
}
