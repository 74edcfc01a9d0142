import { z } from 'zod'
import { isCommonPassword } from '@/lib/accounts/policy'

/**
 * Printable ASCII alone: a look-alike of the @ sign, or of a letter, would lead mail and accounts
 * to someone else (CVE-2026-73420).
 */
const emailAddress = z
  .string()
  .trim()
  .min(1, 'Tulis surel Anda.')
  .max(254, 'Surel paling banyak 254 karakter.')
  .regex(/^[\x21-\x7e]+$/, 'Surel hanya boleh berisi huruf Latin, angka dan tanda baca biasa.')
  .pipe(z.email())

/** Length counts, composition doesn't (ASVS 5.0.0-6.2.1, 6.2.5, 6.2.9). */
const newPassword = z
  .string()
  .min(12, 'Kata sandi paling sedikit 12 karakter.')
  .max(128, 'Kata sandi paling banyak 128 karakter.')
  .refine((password) => !isCommonPassword(password), {
    error: 'Kata sandi ini terlalu mudah ditebak. Pilih yang lain.',
  })

export const signInInput = z.strictObject({
  email: emailAddress,
  password: z.string().min(1, 'Tulis kata sandi Anda.').max(1000, 'Kata sandi terlalu panjang.'),
  kembali: z.string().max(2000).optional(),
})

export const signOutInput = z.strictObject({})

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

export const createUserInput = z
  .strictObject({
    email: emailAddress,
    name: z.string().trim().min(1, 'Tulis namanya.').max(120, 'Nama paling banyak 120 karakter.'),
    phone: z.string().trim().max(20, 'Nomor paling banyak 20 karakter.').optional(),
    role,
    agency: z.string().max(64, 'Kode paling banyak 64 karakter.').optional(),
    password: newPassword,
  })
  .superRefine((input, context) => {
    const needsAgency = ['officer', 'head', 'field'].includes(input.role)
    if (needsAgency === (input.agency !== undefined)) return
    const message = needsAgency
      ? 'Peran ini bekerja di sebuah OPD: sebutkan kodenya.'
      : 'Peran ini tidak terikat pada OPD.'
    context.addIssue({ code: 'custom', path: ['agency'], message })
  })

export type CreateUserInput = z.input<typeof createUserInput>

export const changePasswordInput = z.strictObject({ userId: z.uuid(), password: newPassword })

export type ChangePasswordInput = z.input<typeof changePasswordInput>
