'use client'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { RadioCards } from '@/components/ui/radio-cards'
import { SubmitButton } from '@/components/ui/submit-button'
import { cellNames, gridSide } from '@/lib/complaints/rules/photo-grid'
import type { ComplaintView } from '@/lib/complaints/case/queries'

interface Props {
  action: FormAction
  number: string
  photo: ComplaintView['photos'][number]
}

const manners = [
  { value: 'box', label: 'Kotak hitam' },
  {
    value: 'blur',
    label: 'Kabur',
    description: 'Suasananya tetap terlihat, isinya tidak terbaca.',
  },
]

/** The photo under a grid: each square that is ticked is covered in the copy. */
export function CoverForm({ action, number, photo }: Props) {
  const form = useFormAction(action, { errors: {}, values: { manner: 'box' } })
  return (
    <Form form={form}>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="photo" value={photo.id} />
      <fieldset>
        <legend className="mb-2 font-semibold">Yang ditutup</legend>
        <div className="relative w-fit max-w-full">
          <picture>
            <img
              src={`/foto/${photo.id}`}
              width={photo.width}
              height={photo.height}
              alt="Foto yang disamarkan"
              className="block h-auto max-h-[75vh] w-auto max-w-full"
            />
          </picture>
          {/* As many as `gridSide`, in a class: the page's security policy forbids inline styles. */}
          <div className="absolute inset-0 grid grid-cols-8 grid-rows-8">
            {cellNames.map((name, nth) => (
              <label
                key={name}
                className="border-white/60 has-checked:bg-black relative block border has-focus-visible:outline-4 has-focus-visible:outline-sea"
              >
                <input
                  type="checkbox"
                  id={nth === 0 ? form.idOf(name) : undefined}
                  name={name}
                  aria-label={`Baris ${Math.floor(nth / gridSide) + 1}, kolom ${(nth % gridSide) + 1}`}
                  className="absolute inset-0 size-full appearance-none"
                />
              </label>
            ))}
          </div>
        </div>
      </fieldset>
      <RadioCards {...form.field('manner')} label="Cara menutup" choices={manners} />
      <SubmitButton>Buat salinan tertutup</SubmitButton>
    </Form>
  )
}
