import { defineConfig } from '@playwright/test'
import core from './playwright.config'

/** Every journey wherever its tags say that it must work. */
export default defineConfig({
  ...core,
  projects: (core.projects ?? []).map((project) => ({ ...project, testMatch: /\.spec\.ts$/ })),
  use: { ...core.use, serviceWorkers: 'allow' },
  reporter: 'line',
})
