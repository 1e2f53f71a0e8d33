import { checksum } from "./checksum";
import { damaged, type Entry } from "./read-directory";

const headerSignature = 0x04034b50;
const headerSize = 30;

/**
 * One part of a zip file, unpacked. Memory stays within the size that the directory states: what grows past it is let go.
 *
 * @throws FileFault where the part is damaged or not what the directory says of it
 */
export async function unpack(bytes: Uint8Array, entry: Entry): Promise<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  const plain = entry.isDeflated ? await inflate(packed, entry.size) : packed;
  if (plain?.length !== entry.size) throw damaged(`size of ${entry.name}`);
  if (checksum(plain) !== entry.checksum) throw damaged(`checksum of ${entry.name}`);
  return plain;
}

function packedBytes(bytes: Uint8Array, { name, offset, packedSize }: Entry): Uint8Array {
  if (offset + headerSize > bytes.length) throw damaged(`header of ${name}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, headerSize);
  if (view.getUint32(0, true) !== headerSignature) throw damaged(`header of ${name}`);
  const start = offset + headerSize + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + packedSize > bytes.length) throw damaged(`extent of ${name}`);
  return bytes.subarray(start, start + packedSize);
}

/** Undefined where the bytes are no deflated ones, or hold more than they should. */
async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array | undefined> {
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const ignore = (): void => undefined;
  // What goes wrong on this side goes wrong for the reader too.
  writer.write(packed as BufferSource).catch(ignore);
  writer.close().catch(ignore);
  const reader = stream.readable.getReader();
  const plain = new Uint8Array(size);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return length === size ? plain : undefined;
      if (length + value.length > size) {
        reader.cancel().catch(ignore);
        return undefined;
      }
      plain.set(value, length);
      length += value.length;
    }
  } catch {
    return undefined;
  }
}
