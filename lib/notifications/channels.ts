import { byMail } from '@/lib/notifications/by-mail'
import { byPush } from '@/lib/notifications/by-push'
import { byWhatsApp } from '@/lib/notifications/by-whatsapp'
import type { Channel } from '@/lib/notifications/channel'
import type { ChannelName } from '@/lib/notifications/rules/policy'

export const channels: Readonly<Record<ChannelName, Channel>> = {
  mail: byMail,
  push: byPush,
  whatsapp: byWhatsApp,
}
