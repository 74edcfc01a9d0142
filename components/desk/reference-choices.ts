import type { Option } from '@/components/ui/select'
import { agencyKindLabels } from '@/lib/agencies/rules/labels'
import type { AgencyView, CategoryView } from '@/lib/agencies/reference/queries'

/** Whom the complaint should go to, and who says so. */
export interface Suggestion {
  code: string
  from: 'agency' | 'category' | 'words' | 'past'
  /** What the complaint is about, where that leads to this owner. */
  category: string | null
  /** Of past decisions: so many of so many complaints in the same words. */
  cases?: number
  of?: number
}

/** What depends on more than the table knows: whether the head looks at answers, and at which. */
export interface Approving {
  isHead: boolean
  looksAtAnswers: boolean
  hasProposal: boolean
}

export interface ReferenceChoices {
  /** OPDs of the city. */
  own: Option[]
  /** Bodies outside of the city's authority. */
  outside: Option[]
  categories: Option[]
  suggestion: Suggestion | null
  /** People of the agency that answers. */
  colleagues: Option[]
  /** Divisions of that agency. */
  divisions: Option[]
  /** Complaints that may be about the same. */
  duplicates: Option[]
  approving: Approving
}

interface Source {
  agencies: readonly AgencyView[]
  categories: readonly CategoryView[]
  suggestion: Suggestion | null
  colleagues?: Option[]
  divisions?: Option[]
  duplicates?: Option[]
  approving?: Approving
}

/** Reference data as the selects of the desk want them. */
export function choicesOf({
  agencies,
  categories,
  suggestion,
  colleagues = [],
  divisions = [],
  duplicates = [],
  approving = { isHead: false, looksAtAnswers: false, hasProposal: false },
}: Source): ReferenceChoices {
  const options = agencies.map(({ code, name, kind }) => ({
    value: code,
    label: name,
    group: agencyKindLabels[kind],
  }))
  const outside = agencyKindLabels.external
  return {
    own: options.filter(({ group }) => group !== outside),
    outside: options.filter(({ group }) => group === outside),
    categories: categories.map(({ code, name, sector }) => ({
      value: code,
      label: name,
      group: sector,
    })),
    suggestion,
    colleagues,
    divisions,
    duplicates,
    approving,
  }
}
