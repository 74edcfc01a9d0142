import { expect, test } from 'vitest'
import { isOutside } from '@/lib/platform/outside-address'

test.each([
  'https://fcm.googleapis.com/fcm/send/abc',
  'https://updates.push.services.mozilla.com/wpush/v2/abc',
  'https://203.0.114.9/push',
  'https://[2606:4700::1111]/push',
])('a browser may be reached at %s', (address) => expect(isOutside(address)).toBe(true))

test.each([
  'http://fcm.googleapis.com/fcm/send/abc',
  'https://user:pass@push.example/abc',
  'https://localhost/abc',
  'https://db/abc',
  'https://printer.local/abc',
  'https://metadata.google.internal/abc',
  'https://127.0.0.1/abc',
  'https://2130706433/abc',
  'https://0x7f.1/abc',
  'https://10.1.2.3/abc',
  'https://100.64.0.1/abc',
  'https://169.254.169.254/latest/meta-data',
  'https://172.16.0.1/abc',
  'https://192.168.1.1/abc',
  'https://0.0.0.0/abc',
  'https://[::1]/abc',
  'https://[::]/abc',
  'https://[fd00::1]/abc',
  'https://[fe80::1]/abc',
  'https://[::ffff:127.0.0.1]/abc',
  'https://[64:ff9b::7f00:1]/abc',
  'https://[2002:7f00:1::]/abc',
  'not an address',
])('but not behind the wall, at %s', (address) => expect(isOutside(address)).toBe(false))
