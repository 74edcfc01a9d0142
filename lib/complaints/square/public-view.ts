// What everyone may read of a complaint: the words of its publication, where it stands, who has it,
// and what the agency answered. Nothing in these shapes could hold a word of the citizen's.

import type { Prisma } from '@/prisma/generated/client'
import type { Actor } from '@/lib/kernel/actor'
import type { AgencyView, CategoryView } from '@/lib/agencies/reference/queries'
import type { KecamatanView } from '@/lib/agencies/views'
import { photoViewFields } from '@/lib/attachments/queries'
import type { Action, Outcome, Status } from '@/lib/complaints/rules/lifecycle'
import { publicStatusOf, type PublicStatus } from '@/lib/complaints/square/filter-input'
import { nameOf } from '@/lib/complaints/story/complaint-row'
import { standingOf, timelineOf } from '@/lib/complaints/story/timeline'
import { hiddenStatuses } from '@/lib/complaints/rules/states'

export interface PublishedRow {
  number: string
  title: string
  status: Status
  publicStatus: PublicStatus
  categoryCode: string | null
  categoryName: string | null
  /** The agency or outside body that holds it. */
  agencyCode: string | null
  agencyName: string | null
  areaName: string | null
  receivedAt: Date
  publishedAt: Date
  changedAt: Date
}

export interface PublishedPage {
  rows: (PublishedRow & { body: string })[]
  /** Cursor of the next page, null on the last one. */
  after: string | null
}

interface PublicStep {
  /** Position in the chain of events, as text. */
  sequence: string
  at: Date
  action: PublicAction
  subject: string | null
}

export interface PublishedView extends PublishedRow {
  body: string
  latitude: number | null
  longitude: number | null
  outcome: Outcome | null
  /** The last one; the agency's words. */
  answer: { at: Date; body: string } | null
  steps: PublicStep[]
  photos: { id: string; width: number; height: number; removed: string[] }[]
  timeZone: string
}

/** Steps that the public is told of; never what the citizen wrote with one. */
const publicActions = [
  'submit',
  'refer',
  'accept',
  'sendBack',
  'sendUp',
  'arbitrate',
  'cede',
  'inform',
  'answer',
  'postpone',
  'resume',
  'affirm',
  'breach',
  'merge',
  'share',
  'separate',
  'handOver',
  'relay',
  'reclaim',
  'close',
  'dispute',
  'appeal',
  'sustain',
  'overrule',
  'recall',
  'reopen',
  'archive',
  'lapse',
  'takeUp',
  'contest',
] as const satisfies readonly Action[]
type PublicAction = (typeof publicActions)[number]

/** Steps whose message is the official answer. */
const answering = ['answer', 'relay', 'share'] as const satisfies readonly PublicAction[]

export interface Directory {
  agencies: readonly AgencyView[]
  categories: readonly CategoryView[]
  areas: readonly KecamatanView[]
}

/** The complaints that may stand before everyone; whether they do, their publication says. */
export const openToAll = {
  status: { notIn: hiddenStatuses },
  class: { not: 'oversight' },
  hideContent: false,
} as const satisfies Prisma.ComplaintWhereInput

/** Of the complaint itself no column that a citizen filled in. */
export const publishedFields = {
  governmentId: true,
  complaintId: true,
  number: true,
  title: true,
  body: true,
  categoryCode: true,
  kelurahanCode: true,
  latitude: true,
  longitude: true,
  receivedAt: true,
  publishedAt: true,
  complaint: {
    select: {
      status: true,
      outcome: true,
      agencyCode: true,
      outsideCode: true,
      changedAt: true,
      events: { orderBy: { sequence: 'asc' } },
      attachments: {
        where: { publishedAt: { not: null } },
        orderBy: { createdAt: 'asc' },
        select: photoViewFields,
      },
    },
  },
} as const satisfies Prisma.PublicationSelect

type Found = Prisma.PublicationGetPayload<{ select: typeof publishedFields }>

export interface Shown {
  number: string
  title: string
  status: Status
  categoryCode: string | null
  agencyCode: string | null
  kelurahanCode: string | null
  receivedAt: Date
  publishedAt: Date
  changedAt: Date
}

export function publishedRow(row: Shown, { agencies, categories, areas }: Directory): PublishedRow {
  const { number, title, status, categoryCode, agencyCode, kelurahanCode } = row
  const { receivedAt, publishedAt, changedAt } = row
  return {
    number,
    title,
    status,
    publicStatus: publicStatusOf(status),
    categoryCode,
    categoryName: nameOf(categories, categoryCode),
    agencyCode,
    agencyName: nameOf(agencies, agencyCode),
    areaName: kelurahanCode === null ? null : areaName(areas, kelurahanCode),
    receivedAt,
    publishedAt,
    changedAt,
  }
}

export function publishedView(
  found: Found,
  answer: { body: string; createdAt: Date } | null,
  around: Directory & { timeZone: string },
): PublishedView {
  const { complaint, body, latitude, longitude } = found
  const { status, outcome, changedAt, outsideCode, agencyCode } = complaint
  const row = { ...found, status, changedAt, agencyCode: outsideCode ?? agencyCode }
  return {
    ...publishedRow(row, around),
    body,
    latitude,
    longitude,
    outcome: answer && outcome,
    answer: answer && { body: answer.body, at: answer.createdAt },
    steps: stepsOf(found, around.agencies),
    photos: complaint.attachments,
    timeZone: around.timeZone,
  }
}

/** Told as to whoever filed it, without a word that anybody wrote, and without what is his alone. */
function stepsOf(found: Found, agencies: Directory['agencies']): PublicStep[] {
  const { governmentId, complaintId, complaint } = found
  const reader: Actor = { role: 'citizen', via: 'code', governmentId, complaintId }
  const entries = timelineOf(reader, { events: complaint.events, messages: [] }, agencies)
  return entries.flatMap(({ sequence, at, action: done, subject }) => {
    const action = publicActions.find((known) => known === done)
    return action ? [{ sequence, at, action, subject }] : []
  })
}

/** Id of the message with the last official answer. */
export function answerIn(events: Found['complaint']['events']): string | null {
  const last = standingOf(events).findLast(({ action }) =>
    answering.some((known) => known === action),
  )
  const id = (last?.payload as Prisma.JsonObject | undefined)?.['message']
  return typeof id === 'string' ? id : null
}

/** 'Baloi Permai, Batam Kota', or the kecamatan alone. */
function areaName(areas: readonly KecamatanView[], code: string): string | null {
  for (const { kelurahan, ...kecamatan } of areas) {
    if (kecamatan.code === code) return kecamatan.name
    const found = kelurahan.find((area) => area.code === code)
    if (found) return `${found.name}, ${kecamatan.name}`
  }
  return null
}

/** The codes that a place stands for: a kecamatan for itself and all of its kelurahan. */
export function areasWithin(areas: readonly KecamatanView[], code: string): string[] {
  const kelurahan = areas.find((kecamatan) => kecamatan.code === code)?.kelurahan ?? []
  return [code, ...kelurahan.map((area) => area.code)]
}

export function kecamatanOf(areas: readonly KecamatanView[], code: string | null): string | null {
  const found = areas.find(
    (kecamatan) =>
      kecamatan.code === code || kecamatan.kelurahan.some((area) => area.code === code),
  )
  return found?.code ?? null
}
