import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isInfected, reachScanner } from '@/lib/platform/malware'
import { freePort } from '@/lib/platform/port'
import { bringPackages } from '../support/debian-packages'
import { phonePhoto } from '../support/photos'
import { withVariables } from '../support/variables'

// ClamAV's own daemon, from Debian's package clamav-daemon, with one signature: the harmless file by
// which scanners are tried. It stands here in halves, so that none takes this file for it.

const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
const scanner = '/usr/sbin/clamd'
const folder = mkdtempSync(path.join(tmpdir(), 'kesah-clamd-'))
const place = (name: string) => path.join(folder, name)
const addresses = [place('clamd.ctl')]

beforeAll(async () => {
  bringPackages(() => existsSync(scanner), 'clamav-daemon')
  const port = await freePort('127.0.0.1')
  addresses.push(`127.0.0.1:${port}`)
  mkdirSync(place('signatures'))
  writeFileSync(
    place('signatures/own.ndb'),
    `Eicar.Test:0:*:${Buffer.from(eicar).toString('hex')}\n`,
  )
  const settings = {
    LocalSocket: place('clamd.ctl'),
    TCPSocket: port,
    TCPAddr: '127.0.0.1',
    DatabaseDirectory: place('signatures'),
    PidFile: place('clamd.pid'),
    LogFile: place('log'),
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name} ${value}\n`)
  writeFileSync(place('clamd.conf'), lines.join(''))
  execFileSync(scanner, ['-c', place('clamd.conf')], { stdio: 'ignore' })
})

afterAll(() => {
  // Where it could not start, its own error is the one to read.
  const pid = place('clamd.pid')
  if (existsSync(pid)) process.kill(Number(readFileSync(pid, 'utf8')))
  rmSync(folder, { recursive: true, force: true })
})

describe('ClamAV itself', () => {
  it('is asked by socket and by port, and tells a test virus from a photo', async () => {
    const photo = await phonePhoto()
    for (const address of addresses) {
      await withVariables({ CLAMD_SOCKET: address }, async () => {
        await reachScanner()
        expect(await isInfected(photo)).toBe(false)
        expect(await isInfected(Buffer.from(eicar))).toBe(true)
        expect(await isInfected(Buffer.concat([photo, Buffer.from(eicar)]))).toBe(true)
      })
    }
  })

  it('takes the largest photo there may be', async () => {
    await withVariables({ CLAMD_SOCKET: addresses[0] ?? '' }, async () => {
      const largest = Buffer.alloc(15 * 1024 * 1024)
      expect(await isInfected(largest)).toBe(false)
      largest.write(eicar, 9_000_000)
      expect(await isInfected(largest)).toBe(true)
    })
  })
})
