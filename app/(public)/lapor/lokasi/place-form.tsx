'use client'
import { CategoryChoice } from './category-choice'
import type { Kind } from './kind'
import { LocationButton } from './location-button'
import { Checkbox } from '@/components/ui/checkbox'
import { Form, useFormAction } from '@/components/ui/form'
import { type Option, Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'
import { savePlaceAction } from '../actions'
import { draftField } from '../draft-field'
import { DeviceDraft } from '../device-draft'
import { KelurahanSearch } from './kelurahan-search'

interface Props {
  words: Pick<Words['filing'], 'place' | 'category' | 'device' | 'next'>
  typed: Record<string, string>
  /** Names the draft that is shown. */
  draft: string
  kelurahan: readonly (Option & { aliases?: readonly string[] })[]
  suggested: readonly Kind[]
  kinds: readonly Kind[]
  accused: readonly Option[]
}

export function PlaceForm({ words, typed, draft, kelurahan, ...choices }: Props) {
  const { place } = words
  const form = useFormAction(savePlaceAction, { errors: {}, values: typed })
  return (
    <Form form={form}>
      <input type="hidden" name={draftField} value={draft} />
      <LocationButton
        words={place}
        latitude={form.field('latitude')}
        longitude={form.field('longitude')}
      />
      <TextField {...form.field('landmark')} label={place.landmark} hint={place.landmarkHint} />
      <KelurahanSearch words={place} choices={kelurahan} fills={form.idOf('kelurahan')} />
      <Select
        {...form.field('kelurahan')}
        label={place.kelurahan}
        hint={place.kelurahanHint}
        placeholder={place.unknown}
        options={kelurahan}
      />
      <Checkbox {...form.field('nowhere')} label={place.nowhere} />
      <CategoryChoice {...choices} field={form.field} words={words.category} />
      <DeviceDraft words={words.device} fields={['landmark']} />
      <SubmitButton>{words.next}</SubmitButton>
    </Form>
  )
}
