import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { defineWxtModule } from 'wxt/modules';

/** More rounds take longer for a tenth of a per cent. */
const rounds = 3;

/**
 * Deflate as small as it gets: Zopfli searches where zlib takes the first that is good.
 * @param content a file
 * @returns what a ZIP stores of it; the same bytes on every machine
 */
export async function deflate(content: Uint8Array): Promise<Uint8Array> {
  const found = [
    await deflateAsync(content, { numiterations: rounds }),
    deflateRawSync(content, { level: 9 }),
  ];
  return found.reduce((least, each) => (each.length < least.length ? each : least));
}

/** Where things stand in the headers of a ZIP (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16), in bytes. */
const local = { length: 30, compressed: 18, nameLength: 26, extraLength: 28 };
const central = { length: 46, method: 10, compressed: 20, nameLength: 28, rest: [30, 32], offset: 42 };
const end = { length: 22, entries: 10, size: 12, offset: 16 };
const deflated = 8;

/**
 * @param zip as WXT makes it: no comment, no data descriptors
 * @returns a ZIP of the same files in the same order, each packed by `deflate`
 */
export async function repack(zip: Buffer): Promise<Buffer> {
  const ending = Buffer.from(zip.subarray(-end.length));
  const files: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let [from, to] = [ending.readUInt32LE(end.offset), 0];
  for (let left = ending.readUInt16LE(end.entries); left > 0; left -= 1) {
    const lengths = [central.nameLength, ...central.rest].map((place) => zip.readUInt16LE(from + place));
    const next = from + central.length + lengths.reduce((sum, length) => sum + length);
    const entry = Buffer.from(zip.subarray(from, next));
    const { header, packed } = fileAt(zip, entry);
    const content =
      entry.readUInt16LE(central.method) === deflated ? await deflate(inflateRawSync(packed)) : packed;
    header.writeUInt32LE(content.length, local.compressed);
    entry.writeUInt32LE(content.length, central.compressed);
    entry.writeUInt32LE(to, central.offset);
    files.push(header, content);
    directory.push(entry);
    to += header.length + content.length;
    from = next;
  }
  ending.writeUInt32LE(to, end.offset);
  return Buffer.concat([...files, ...directory, ending]);
}

function fileAt(zip: Buffer, entry: Buffer): { header: Buffer; packed: Buffer } {
  const at = entry.readUInt32LE(central.offset);
  const lengths = [local.nameLength, local.extraLength].map((place) => zip.readUInt16LE(at + place));
  const start = at + local.length + lengths.reduce((sum, length) => sum + length);
  return {
    header: Buffer.from(zip.subarray(at, start)),
    packed: zip.subarray(start, start + entry.readUInt32LE(central.compressed)),
  };
}

/** Packages are read by browsers and stores that all know deflate; the sources' zip stays as WXT made it. */
export default defineWxtModule((wxt) => {
  wxt.hook('zip:extension:done', async (_, file) => {
    writeFileSync(file, await repack(readFileSync(file)));
  });
});
