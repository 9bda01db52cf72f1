import { describe, expect, it } from 'vitest';
import { isSignInUrl } from '../../../platform/sign-in-hosts.ts';
import { readFile, type RecordingNews } from '../../../recordings/read-file.ts';

async function newsOf(file: Blob): Promise<RecordingNews[]> {
  const news: RecordingNews[] = [];
  await readFile(file, isSignInUrl, (one) => news.push(one));
  return news;
}

describe('reading a file', () => {
  it('tells how far it is, failures as they come, and then that it ends', async () => {
    const lines = Array.from({ length: 250 }, (_, index) => `AADSTS${50_000 + index}: x.`).join('\n');
    const news = await newsOf(new Blob([lines, '\n'.repeat(3_000_000), 'AADSTS700016: last.']));
    expect(news.at(-1)).toEqual({ type: 'end', damaged: false, unlisted: 0 });
    const steps = news.filter((one) => one.type === 'progress');
    expect(steps.map(({ share }) => share)).toEqual(steps.map(({ share }) => share).toSorted());
    expect(steps.at(-1)!.share).toBe(1);
    expect(Math.max(...steps.map(({ failures }) => failures.length))).toBeLessThanOrEqual(100);
    expect(steps.flatMap(({ failures }) => failures.map(({ code }) => code)).at(-1)).toBe('AADSTS700016');
    expect(steps.findIndex(({ failures }) => failures.length > 0)).toBeLessThan(steps.length - 1);
  });

  it('ends with an empty file', async () => {
    expect((await newsOf(new Blob([]))).at(-1)).toEqual({ type: 'end', damaged: false, unlisted: 0 });
  });

  it('says when the browser cannot read it', async () => {
    const gone = new Blob(['AADSTS50011']);
    gone.slice = () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) as unknown as Blob;
    expect(await newsOf(gone)).toEqual([{ type: 'unreadable' }]);
  });
});
