import type { Browser, Page } from '@playwright/test'

/** Works in a browser that runs no JavaScript. */
export async function withoutScript<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  try {
    return await work(await context.newPage())
  } finally {
    await context.close()
  }
}
