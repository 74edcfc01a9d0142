import type { Page } from '@playwright/test'

export interface Credentials {
  email: string
  password: string
}

/** Signs this page in by the form, as the person would. */
export async function signInBy(page: Page, { email, password }: Credentials): Promise<void> {
  await page.goto('/masuk')
  await page.getByLabel('Surel', { exact: true }).fill(email)
  await page.getByLabel('Kata sandi', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/masuk')
}
