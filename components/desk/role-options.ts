import { roleLabels } from '@/lib/accounts/rules/labels'

/** Roles of those who work for the city, as a select offers them. */
export const roleOptions = Object.entries(roleLabels)
  .filter(([role]) => role !== 'citizen')
  .map(([value, label]) => ({ value, label }))
