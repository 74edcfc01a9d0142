import { Notice } from '@/components/ui/notice'
import { Button } from '@/components/ui/button'
import type { PracticeCase } from './guide-words'

interface Props {
  cases: readonly PracticeCase[]
  /** Of the case that was decided, if any: 'nomor-pilihan'. */
  decided: string | undefined
}

/** Cases to decide on, with what would come of it. They exist on this page alone. */
export function PracticeCases({ cases, decided }: Props) {
  return (
    <div className="space-y-8">
      {cases.map(({ story, choices }, index) => {
        const chosen = choices.find((_choice, at) => decided === `${index}-${at}`)
        return (
          <section key={story} id={`latihan-${index}`} className="space-y-3">
            <h2 className="text-lg">Latihan {index + 1}</h2>
            <blockquote className="border-l-4 border-line pl-4">{story}</blockquote>
            {chosen && (
              <Notice tone={chosen.right ? 'ok' : 'soon'}>
                {chosen.right ? 'Tepat. ' : 'Coba lagi. '}
                {chosen.why}
              </Notice>
            )}
            <form action={`#latihan-${index}`} method="get">
              <ul className="space-y-2">
                {choices.map(({ label }, at) => (
                  <li key={label}>
                    <Button type="submit" name="pilih" value={`${index}-${at}`}>
                      {label}
                    </Button>
                  </li>
                ))}
              </ul>
            </form>
          </section>
        )
      })}
    </div>
  )
}
