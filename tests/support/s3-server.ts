import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '@/lib/platform/port'
import { bringPackages } from './debian-packages'

// A real S3 server that checks signatures: Ceph with its RADOS gateway, on one node, in memory. From
// Debian's packages radosgw, ceph-mon, ceph-osd and ceph-common; up in some 15 s.

export const owner = { accessKeyId: 'KESAHKEY', secretAccessKey: 'a secret of the tests alone' }

interface Ports {
  monitor: number
  gateway: number
}

const host = '127.0.0.1'

export class S3Server {
  readonly endpoint: string
  readonly #folder: string
  readonly #ports: Ports

  static async start(): Promise<S3Server> {
    const programs = ['ceph', 'ceph-mon', 'ceph-osd', 'radosgw']
    const packages = ['radosgw', 'ceph-mon', 'ceph-osd', 'ceph-common']
    bringPackages(() => programs.every(isInstalled), ...packages)
    const server = new S3Server({ monitor: await freePort(host), gateway: await freePort(host) })
    try {
      server.#makeCluster()
      await server.#untilItAnswers()
      server.#makeOwner()
    } catch (error) {
      await server.stop()
      throw error
    }
    return server
  }

  private constructor(ports: Ports) {
    this.#folder = mkdtempSync(path.join(tmpdir(), 'kesah-s3-'))
    this.#ports = ports
    this.endpoint = `http://${host}:${ports.gateway}`
  }

  async stop(): Promise<void> {
    const running = ['client.rgw', 'osd.0', 'mon.a'].map((name) => this.#processOf(name))
    for (const pid of running) if (pid) process.kill(pid, 'SIGTERM')
    for (const pid of running) while (pid && isRunning(pid)) await pause(100)
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #makeCluster(): void {
    const id = randomUUID()
    for (const name of ['mon', 'osd', 'run']) mkdirSync(this.#in(name))
    writeFileSync(this.#in('ceph.conf'), this.#settings(id))
    const keyring = this.#in('keyring')
    const grant = (entity: string, ...caps: string[]) => {
      const file = entity === 'mon.' ? ['--create-keyring', keyring] : [keyring]
      const may = caps.flatMap((cap) => ['--cap', ...cap.split('=')])
      this.#run('ceph-authtool', [...file, '--gen-key', '-n', entity, ...may])
    }
    grant('mon.', 'mon=allow *')
    grant('client.admin', 'mon=allow *', 'osd=allow *', 'mgr=allow *')
    grant('osd.0', 'mon=allow profile osd', 'osd=allow *')
    grant('client.rgw', 'mon=allow rw', 'osd=allow rwx')
    const address = `[v2:${host}:${this.#ports.monitor}]`
    const map = this.#in('monmap')
    this.#run('monmaptool', ['--create', '--addv', 'a', address, '--fsid', id, map])
    const monitor = ['-i', 'a', '--mon-data', this.#in('mon')]
    this.#ceph('ceph-mon', '--mkfs', ...monitor, '--monmap', map, '--keyring', keyring)
    this.#ceph('ceph-mon', ...monitor)
    this.#ceph('ceph', 'osd', 'create')
    this.#ceph('ceph-osd', '-i', '0', '--mkfs', '--osd-data', this.#in('osd'))
    this.#ceph('ceph-osd', '-i', '0', '--osd-data', this.#in('osd'))
    this.#ceph('ceph', 'osd', 'crush', 'add', 'osd.0', '1.0', 'root=default', 'host=local')
    this.#ceph('radosgw', '-n', 'client.rgw')
  }

  async #untilItAnswers(): Promise<void> {
    for (let tries = 0; tries < 300; tries += 1) {
      const answer = await fetch(this.endpoint).catch(() => null)
      await answer?.body?.cancel()
      if (answer) return
      await pause(200)
    }
    throw new Error('The S3 server did not start within a minute.')
  }

  #makeOwner(): void {
    const { accessKeyId, secretAccessKey } = owner
    const keys = [`--access-key=${accessKeyId}`, `--secret=${secretAccessKey}`]
    const named = ['--uid=kesah', '--display-name=Kesah']
    this.#ceph('radosgw-admin', 'user', 'create', ...named, ...keys)
  }

  #settings(id: string): string {
    return `[global]
fsid = ${id}
mon host = [v2:${host}:${this.#ports.monitor}/0]
public network = 127.0.0.0/8
osd pool default size = 1
osd pool default min size = 1
osd crush chooseleaf type = 0
osd pool default pg num = 8
osd pool default pgp num = 8
osd pool default pg autoscale mode = off
mon allow pool size one = true
mon max pg per osd = 1000
osd objectstore = memstore
memstore device bytes = 1073741824
run dir = ${this.#in('run')}
admin socket = ${this.#in('run')}/$name.asok
pid file = ${this.#in('run')}/$name.pid
log file = ${this.#in('run')}/$name.log
keyring = ${this.#in('keyring')}
[client.rgw]
rgw frontends = beast endpoint=${host}:${this.#ports.gateway}
rgw thread pool size = 32
`
  }

  #processOf(name: string): number | null {
    try {
      return Number(readFileSync(path.join(this.#in('run'), `${name}.pid`), 'utf8'))
    } catch {
      return null
    }
  }

  #in(name: string): string {
    return path.join(this.#folder, name)
  }

  #ceph(program: string, ...args: string[]): void {
    this.#run(program, ['-c', this.#in('ceph.conf'), ...args])
  }

  #run(program: string, args: string[]): void {
    execFileSync(program, args, { stdio: 'ignore', timeout: 60_000 })
  }
}

function isInstalled(program: string): boolean {
  return existsSync(path.join('/usr/bin', program))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
