import type { FieldWiring } from '@/components/ui/field'
import { RadioCards } from '@/components/ui/radio-cards'
import { privacies } from '@/lib/complaints/rules/lifecycle'
import type { Words } from '@/lib/words/words'

interface Props extends FieldWiring {
  id: string
  words: Words['filing']['contact']
}

export function PrivacyChoice({ words, ...wiring }: Props) {
  return (
    <RadioCards
      {...wiring}
      label={words.privacy}
      choices={privacies.map((value) => {
        const { name, means } = words.privacies[value]
        return { value, label: name, description: means }
      })}
    />
  )
}
