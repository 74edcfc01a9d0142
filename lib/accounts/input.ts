import { z } from 'zod'
import { phoneIn, storable, trimmed } from '@/lib/kernel/typed-text'
import {
  atLeast,
  atMost,
  day as anyDay,
  mailAddress,
  phone,
  written,
} from '@/lib/platform/field-input'
import { isCommonPassword } from '@/lib/accounts/rules/policy'
import { id } from '@/lib/words/id'

const words = id.errors.account

const emailAddress = mailAddress()

/** Length counts, composition doesn't (ASVS 5.0.0-6.2.1, 6.2.5, 6.2.9). */
const newPassword = z
  .string()
  .min(12, words.newPasswordShort)
  .max(128, words.newPasswordLong)
  .refine((password) => !isCommonPassword(password), {
    error: words.newPasswordCommon,
  })

export const signInInput = z.strictObject({
  email: emailAddress,
  password: z.string().min(1, words.password).max(1000, words.passwordTooLong),
  kembali: z.string().max(2000).optional(),
  trusted: z.preprocess((value) => value === 'on', z.boolean()),
})

export const signOutInput = z.strictObject({})

/** A field that may be left empty arrives as ''. */
const orNothing = <Schema extends z.ZodType<string, string>>(schema: Schema) =>
  z
    .string()
    .overwrite((typed) => trimmed(storable(typed)))
    .transform((text) => (text === '' ? undefined : text))
    .pipe(schema.optional())

const ownName = orNothing(written.check(atMost(120, words.nameTooLong)))

/** Not trimmed: blanks belong to a password. */
const ownPassword = z
  .string()
  .transform((text) => (text === '' ? undefined : text))
  .pipe(newPassword.optional())

export const registerInput = z.strictObject({
  name: ownName,
  email: emailAddress,
  password: ownPassword,
})

export const mailboxInput = z.strictObject({ email: emailAddress })

/** What stands in a link: 256 random bits. */
const token = z.string().regex(/^[\w-]{43}$/, words.link)

export const linkInput = z.strictObject({ token })

export const passwordInput = z.strictObject({ token, password: newPassword })

/** Asked again before what nobody may do for another, of whoever has one. */
const current = z.string().max(1000, words.passwordTooLong).optional()

export const newAddressInput = mailboxInput.extend({ current })

export const ownPasswordInput = z.strictObject({
  current,
  password: newPassword,
})
export type OwnPasswordInput = z.output<typeof ownPasswordInput>

export const correctInput = z.strictObject({
  name: ownName,
  phone: orNothing(phone),
})
export type CorrectInput = z.output<typeof correctInput>

export const mailNoticesInput = z.strictObject({ wanted: z.enum(['yes', 'no']) })

export const eraseInput = z.strictObject({
  understood: z.literal('on', { error: words.understood }),
  current,
})

const staffRoles = [
  'clerk',
  'verifier',
  'admin',
  'officer',
  'head',
  'field',
  'validator',
  'supervisor',
  'leadership',
  'evaluator',
  'operator',
] as const

const role = z.enum(['citizen', ...staffRoles])

const person = z.strictObject({
  email: emailAddress,
  name: written.check(
    atLeast(1, 'Tulis namanya.'),
    atMost(120, 'Nama paling banyak 120 karakter.'),
  ),
  /** Read, and not judged: it may be an extension of the house. */
  phone: orNothing(
    z.string().overwrite(phoneIn).max(20, 'Nomor paling banyak 20 karakter.'),
  ).optional(),
  role,
  agency: orNothing(z.string().max(64, 'Kode paling banyak 64 karakter.')).optional(),
})

function worksSomewhere(
  input: { role: string; agency?: string | undefined },
  context: z.RefinementCtx,
): void {
  const needsAgency = ['officer', 'head', 'field'].includes(input.role)
  if (needsAgency === (input.agency !== undefined)) return
  const message = needsAgency
    ? 'Peran ini bekerja di sebuah OPD: sebutkan kodenya.'
    : 'Peran ini tidak terikat pada OPD.'
  context.addIssue({ code: 'custom', path: ['agency'], message })
}

export const createUserInput = person.extend({ password: newPassword }).superRefine(worksSomewhere)

const staffRole = z.enum(staffRoles, 'Pilih perannya.')

/** A member of staff, who chooses a password himself. */
export const inviteInput = person.extend({ role: staffRole }).superRefine(worksSomewhere)
export type InviteInput = z.input<typeof inviteInput>

/** Many of them, as a table: one person a line, `nama;surel;peran;kode OPD;telepon`. */
export const importInput = z.strictObject({
  table: z.string().trim().min(1, 'Tempel tabelnya.').max(40_000, 'Terlalu panjang.'),
  confirmed: z.preprocess((value) => value === 'on' || value === 'yes', z.boolean()),
})

export const movePersonInput = z
  .strictObject({
    person: z.uuid(),
    role: staffRole,
    agency: orNothing(z.string().max(64)).optional(),
    successor: orNothing(z.uuid()).optional(),
  })
  .superRefine(worksSomewhere)
export type MovePersonInput = Omit<z.output<typeof movePersonInput>, 'person'>

export const personInput = z.strictObject({ person: z.uuid() })

export const dismissInput = z.strictObject({
  person: z.uuid(),
  successor: orNothing(z.uuid()).optional(),
})

const day = anyDay('Isi tanggalnya.')

export const absenceInput = z.strictObject({
  deputy: z.uuid('Pilih siapa yang mewakili.'),
  firstDay: day,
  lastDay: day,
  note: orNothing(written.check(atMost(500, 'Paling banyak 500 karakter.'))).optional(),
})
export type AbsenceInput = z.output<typeof absenceInput>

export const endAbsenceInput = z.strictObject({ absence: z.uuid() })

export type CreateUserInput = z.input<typeof createUserInput>

export const changePasswordInput = z.strictObject({ userId: z.uuid(), password: newPassword })

export type ChangePasswordInput = z.input<typeof changePasswordInput>
