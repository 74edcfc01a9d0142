import { forwarded } from '../support/filed'
import { expect, expectNoAxeViolations, test } from '../support/journey'
import { phonePhoto } from '../support/photos'

test.use({ serviceWorkers: 'allow' })

test(
  'a photo taken without connection waits on the phone, and arrives once',
  { tag: ['@phone'] },
  async ({ as }) => {
    const mark = `Gorong${Date.now()}`
    const story = `${mark} di simpang Kabil ambles separuhnya.`
    await forwarded(story)
    const citra = await as('citra')
    await citra.goto('/petugas/lapangan')
    await citra.evaluate(async () => {
      await navigator.serviceWorker.ready
      if (navigator.serviceWorker.controller) return
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      })
    })
    await citra.reload()
    await citra.context().setOffline(true)
    await citra.reload()
    const visit = citra.getByRole('listitem').filter({ hasText: mark })
    await visit
      .getByLabel('Foto bukti')
      .setInputFiles({ name: 'bukti.jpg', mimeType: 'image/jpeg', buffer: await phonePhoto() })
    await expect(visit.getByText('1 foto tersimpan di ponsel ini')).toBeVisible()
    await expectNoAxeViolations(citra)
    await citra.reload()
    await expect(visit.getByText('1 foto tersimpan di ponsel ini')).toBeVisible()
    await citra.context().setOffline(false)
    await expect(visit.getByText('1 bukti sudah menunggu di aduan ini.')).toBeVisible()
    await expect(visit.getByText('tersimpan di ponsel ini')).toBeHidden()
    await citra.reload()
    await expect(visit.getByText('1 bukti sudah menunggu di aduan ini.')).toBeVisible()
  },
)
