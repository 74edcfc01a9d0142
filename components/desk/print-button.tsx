'use client'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useScripts } from '@/components/ui/use-scripts'

/** Without scripts the browser's own menu prints. */
export function PrintButton({ icon, label }: { icon: ReactNode; label: string }) {
  if (!useScripts()) return null
  return (
    <div className="not-printed">
      <Button icon={icon} onClick={() => window.print()}>
        {label}
      </Button>
    </div>
  )
}
