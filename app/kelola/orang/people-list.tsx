import type { Route } from 'next'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import type { Option } from '@/components/ui/select'
import { roleLabels } from '@/lib/accounts/rules/labels'
import type { PersonView } from '@/lib/accounts/queries'
import { formatDate } from '@/lib/kernel/format'

interface Props {
  people: readonly PersonView[]
  agencies: readonly Option[]
  timeZone: string
}

/** Everyone who works in Kesah, by agency; those who have left come last. */
export function PeopleList({ people, agencies, timeZone }: Props) {
  const active = people.filter(({ deactivatedAt }) => deactivatedAt === null)
  const former = people.filter(({ deactivatedAt }) => deactivatedAt !== null)
  const signedIn = ({ lastSignedInAt, deactivatedAt }: PersonView) => {
    if (deactivatedAt) return `Nonaktif sejak ${formatDate(deactivatedAt, timeZone)}`
    return lastSignedInAt ? formatDate(lastSignedInAt, timeZone) : 'Belum pernah'
  }
  return (
    <Table
      caption="Orang yang bekerja di Kesah"
      rows={[...active, ...former]}
      keyOf={({ userId }) => userId}
      columns={[
        {
          header: 'Nama',
          cell: ({ userId, name, email }) => (
            <span className="min-w-0 wrap-anywhere">
              <TextLink href={`/kelola/orang/${userId}` as Route}>{name}</TextLink>
              <span className="block text-sm text-ink-soft">{email}</span>
            </span>
          ),
        },
        { header: 'Peran', cell: ({ role }) => roleLabels[role] },
        {
          header: 'Instansi',
          cell: ({ agency }) => agencies.find(({ value }) => value === agency)?.label ?? '–',
        },
        { header: 'Terakhir masuk', cell: signedIn },
      ]}
    />
  )
}
