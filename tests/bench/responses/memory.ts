import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const pageSize = 4096;

/** @returns the bytes that a browser's processes hold in memory, together; Linux tells them */
async function residentBytes(page: Page): Promise<number> {
  const client = await page.browser().target().createCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  const resident = processInfo.map(({ id }) =>
    Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]),
  );
  return resident.reduce((sum, pages) => sum + pages * pageSize, 0);
}

/** @returns by how many bytes the browser grows at most while something runs, looked at again and again */
export async function growthDuring(page: Page, work: () => Promise<unknown>): Promise<number> {
  const before = await residentBytes(page);
  let most = before;
  let isOver = false;
  const over = work().finally(() => (isOver = true));
  while (!isOver) most = Math.max(most, await residentBytes(page));
  await over;
  return most - before;
}
