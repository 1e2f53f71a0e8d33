import { FileFault } from "../file-fault";
import { type Limits, sizeText } from "../limits";

/** A file within a zip file, as the directory at its end lists it. */
export interface Entry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly checksum: number;
  /** Where its own header starts. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endSize = 22;
const entrySize = 46;
const maxEntries = 5000;
/** Deflated sheets of real workbooks seldom get past 60 to 1; deflate itself ends at about 1,030 to 1. */
const maxRatio = 250;
/** Small files may be as dense as they like. */
const alwaysUnpacked = 16 << 20;

/** The zip file is cut short, or changed on its way. */
export function damaged(detail: string): FileFault {
  return new FileFault("zip-damaged", "文件损坏或不完整，请重新传送，或用 Excel、WPS 打开后另存为 .xlsx", {
    detail,
  });
}

/**
 * The directory of a zip file, by names. Nothing is unpacked: what would be too much when unpacked is refused here.
 *
 * @throws FileFault where the directory is damaged, or lists what no workbook has: encrypted parts, names that lead out of
 * the file or stand twice, parts that overlap, too many parts, too much once unpacked
 */
export function readDirectory(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) throw zip64();
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
    throw damaged("volumes");
  if (start + size !== end) throw damaged("directory");
  if (count > maxEntries) throw bomb(`共 ${count} 个部分`, { parts: count });
  const entries: Entry[] = [];
  let at = start;
  for (let k = 0; k < count; k += 1) {
    if (at + entrySize > end || view.getUint32(at, true) !== entrySignature) throw damaged("entry");
    const length = view.getUint16(at + 28, true);
    const next = at + entrySize + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged("entry");
    entries.push(readEntry(view, at, nameOf(bytes.subarray(at + entrySize, at + entrySize + length))));
    at = next;
  }
  if (at !== end) throw damaged("directory");
  refuseBombs(entries, bytes.length, limits);
  return byName(entries);
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    const isEnd = view.getUint32(at, true) === endSignature;
    if (isEnd && at + endSize + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw damaged("end");
}

function readEntry(view: DataView, at: number, name: string): Entry {
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const offset = view.getUint32(at + 42, true);
  if ((view.getUint16(at + 8, true) & 1) === 1) {
    throw new FileFault("zip-encrypted", "文件中有加密的部分，读不出内容；请取消密码后另存为 .xlsx", {
      part: name,
    });
  }
  if (packedSize === 0xffffffff || size === 0xffffffff || offset === 0xffffffff) throw zip64();
  if (method !== 0 && method !== 8) {
    const sentence = "文件用了少见的压缩方法，读不出内容；请用 Excel 或 WPS 打开后另存为 .xlsx";
    throw new FileFault("zip-method", sentence, { part: name, method });
  }
  return {
    name,
    isDeflated: method === 8,
    packedSize,
    size,
    checksum: view.getUint32(at + 16, true),
    offset,
  };
}

/** Some programs write `\` between folders. */
function nameOf(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes).replaceAll("\\", "/");
  const isOutside = name.startsWith("/") || /^[A-Za-z]:/.test(name) || name.split("/").includes("..");
  if (name === "" || isOutside || name.includes("\0")) {
    const sentence = "文件中有不合规的内部路径，不像是正常保存的工作簿，已拒绝读取";
    throw new FileFault("zip-path", sentence, { part: name.slice(0, 100) });
  }
  return name;
}

function refuseBombs(entries: readonly Entry[], fileSize: number, { maxUnpackedBytes }: Limits): void {
  const packed = entries.reduce((sum, entry) => sum + entry.packedSize, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > maxUnpackedBytes) {
    const limit = sizeText(maxUnpackedBytes);
    throw bomb(`解压后为 ${sizeText(unpacked)}，上限为 ${limit}`, {
      bytes: unpacked,
      limit: maxUnpackedBytes,
    });
  }
  if (packed > fileSize) throw bomb("各部分相互重叠", { bytes: packed });
  if (unpacked > alwaysUnpacked && unpacked > maxRatio * fileSize) {
    throw bomb(`解压后是文件的 ${Math.floor(unpacked / fileSize)} 倍`, { bytes: unpacked });
  }
}

function byName(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const folded = new Set<string>();
  for (const { name } of entries) {
    if (folded.has(name.toLowerCase())) {
      const sentence = "文件中有重名的部分，不像是正常保存的工作簿，已拒绝读取";
      throw new FileFault("zip-duplicate", sentence, { part: name });
    }
    folded.add(name.toLowerCase());
  }
  return new Map(entries.map((entry) => [entry.name, entry]));
}

function bomb(detail: string, parameters: Readonly<Record<string, number>>): FileFault {
  return new FileFault("zip-bomb", `文件解压后过大或结构异常（${detail}），已拒绝解压`, parameters);
}

function zip64(): FileFault {
  return new FileFault("zip-zip64", "文件是超大压缩格式（zip64），请用 Excel 或 WPS 打开后另存为 .xlsx");
}
