import type { Browser } from 'puppeteer-core';

/** Passes a promise on, but leaves no browser behind when it fails. */
export async function closeOnFailure<T>(browser: Browser, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
