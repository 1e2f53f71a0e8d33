import { FileFault } from "../file-fault";

/**
 * The text of a file: UTF-8 or UTF-16 where its mark says so, otherwise UTF-8, or else GBK (GB 18030), as Chinese programs write.
 *
 * @throws FileFault where it is neither, or no text
 */
export function decodeText(bytes: Uint8Array, sheet: string): string {
  const text = decoded(bytes);
  if (text === undefined) {
    const sentence = "文字编码认不出来（既不是 UTF-8，也不是 GBK），或文件不完整；请另存为“CSV UTF-8”";
    throw new FileFault("csv-encoding", sentence, {}, sheet);
  }
  if (text.includes("\0")) {
    throw new FileFault(
      "csv-no-text",
      "这不是文本文件；请另存为“CSV UTF-8”，工作簿请按 .xlsx 导入",
      {},
      sheet,
    );
  }
  return text;
}

function decoded(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return strictly("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return strictly("utf-16be", bytes);
  const utf8 = strictly("utf-8", bytes);
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  return utf8 ?? (isMarked ? undefined : strictly("gb18030", bytes));
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
