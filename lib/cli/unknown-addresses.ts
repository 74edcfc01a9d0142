import { say } from '@/lib/cli/progress'
import { env } from '@/lib/platform/env'

/** Under https a proxy stands in front; unless it is trusted, everybody seems to be the same. */
export function warnOfUnknownAddresses(): void {
  const { appUrl, trustedProxy } = env()
  if (!appUrl.startsWith('https:') || trustedProxy > 0) return
  say(
    'Perhatian: TRUSTED_PROXY=0, padahal APP_URL memakai https. Alamat pengirim tidak dikenali, ' +
      'jadi batas kiriman per alamat tidak berlaku. Isi TRUSTED_PROXY dengan jumlah proksi di depan Kesah.',
  )
}
