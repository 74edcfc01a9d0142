'use client'
import { CategoryChoice } from '@/components/complaints/category-choice'
import { LocationButton } from '@/components/complaints/location-button'
import { Checkbox } from '@/components/ui/checkbox'
import { Form, useFormAction } from '@/components/ui/form'
import { type Option, Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { savePlaceAction } from '../actions'

interface Props {
  typed: Record<string, string>
  kelurahan: readonly Option[]
  categories: readonly Option[]
}

export function PlaceForm({ typed, kelurahan, categories }: Props) {
  const form = useFormAction(savePlaceAction, { errors: {}, values: typed })
  return (
    <Form form={form}>
      <LocationButton latitude={form.field('latitude')} longitude={form.field('longitude')} />
      <TextField
        {...form.field('landmark')}
        label="Patokan lokasi"
        hint="Supaya petugas menemukannya. Misalnya: depan gerbang SMPN 6, Sei Panas."
      />
      <Select
        {...form.field('kelurahan')}
        label="Kelurahan"
        hint="Boleh dikosongkan bila patokannya sudah jelas."
        placeholder="Tidak tahu"
        options={kelurahan}
      />
      <Checkbox {...form.field('nowhere')} label="Tidak di tempat tertentu" />
      <CategoryChoice {...form.field('category')} options={categories} />
      <SubmitButton>Lanjut</SubmitButton>
    </Form>
  )
}
