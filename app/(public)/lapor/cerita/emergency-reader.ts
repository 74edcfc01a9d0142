import { isEmergency } from '@/lib/agencies/rules/emergency'

export type EmergencyReader = (text: string) => boolean

/** @throws when the phrases do not arrive */
export async function emergencyReader(): Promise<EmergencyReader> {
  const answer = await fetch('/lapor/cerita/bahaya.json')
  if (!answer.ok) throw new Error(`the phrases answered ${answer.status}`)
  const phrases = (await answer.json()) as string[]
  return (text) => isEmergency(phrases, text)
}
