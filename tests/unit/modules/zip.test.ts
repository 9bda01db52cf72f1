import { randomBytes } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import JSZip, { loadAsync } from 'jszip';
import { describe, expect, it } from 'vitest';
import { deflate, repack } from '../../../modules/zip.ts';

const files: [name: string, content: Buffer][] = [
  ['manifest.json', Buffer.from('{"name":"Signpost"}')],
  ['texts/en/codes-0.ftl', Buffer.from('A text, and a text much like it. '.repeat(50))],
  ['empty.txt', Buffer.alloc(0)],
  ['noise.bin', randomBytes(500)],
];

async function zipped(): Promise<Buffer> {
  const archive = new JSZip();
  for (const [name, content] of files) archive.file(name, content, { createFolders: false });
  return archive.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 1 },
  });
}

describe('a package', () => {
  it('holds the same files in the same order after it was packed anew, in fewer bytes', async () => {
    const zip = await zipped();
    const packed = await repack(zip);
    expect(packed.length).toBeLessThan(zip.length);
    const opened = await loadAsync(packed, { checkCRC32: true });
    expect(Object.keys(opened.files)).toEqual(files.map(([name]) => name));
    for (const [name, content] of files)
      expect(await opened.file(name)!.async('nodebuffer')).toEqual(content);
  });

  it('is the same each time', async () => {
    const zip = await zipped();
    expect(await repack(zip)).toEqual(await repack(zip));
    expect(await repack(await repack(zip))).toEqual(await repack(zip));
  });
});

describe('deflate', () => {
  it('loses nothing', async () => {
    for (const [, content] of files) expect(inflateRawSync(await deflate(content))).toEqual(content);
  });
});
