import { FileFault } from "./file-fault";

const saveAs = "请用 Excel 或 WPS 打开后另存为 .xlsx";

interface Signature {
  readonly code: string;
  readonly sentence: string;
  is(bytes: Uint8Array): boolean;
}

const isOle = startsWith("d0cf11e0a1b11ae1");

/** Files that are no zip, in the order in which they are looked for. */
const others: readonly Signature[] = [
  {
    code: "file-encrypted",
    sentence: "工作簿设有打开密码，读不出内容；请取消密码后另存为 .xlsx",
    is: (bytes) => isOle(bytes) && holds(bytes, wide("EncryptedPackage")),
  },
  {
    code: "file-word",
    sentence: "这是 Word 文档，不是工作簿；请把表格复制到模板中",
    is: (bytes) => isOle(bytes) && holds(bytes, wide("WordDocument")),
  },
  {
    code: "file-xls",
    sentence: `这是旧格式的工作簿（.xls 或 WPS 的 .et），不是 .xlsx；${saveAs}`,
    is: (bytes) => isOle(bytes) || [0, 2, 4, 8].some((version) => isBiff(bytes, version)),
  },
  { code: "file-pdf", sentence: "这是 PDF 文件，不是工作簿；请提供原来的 .xlsx", is: startsWith("25504446") },
  {
    code: "file-archive",
    sentence: "这是压缩包，不是工作簿；请解压后选择其中的 .xlsx",
    is: (bytes) => ["526172211a07", "377abcaf271c", "1f8b"].some((head) => startsWith(head)(bytes)),
  },
  {
    code: "file-xml",
    sentence: `这是“XML 表格”，不是 .xlsx；${saveAs}`,
    is: (bytes) => /^\s*<\?xml/.test(head(bytes)),
  },
  {
    code: "file-html",
    sentence: `这是改了扩展名的网页表格，不是 .xlsx；${saveAs}`,
    is: (bytes) => /^\s*<(?:!doctype|html|head|meta|table|body|style|!--)/i.test(head(bytes)),
  },
  {
    code: "file-text",
    sentence: `这是文本文件（如 CSV），不是 .xlsx；请按 CSV 导入，或${saveAs.slice(1)}`,
    is: isText,
  },
];

/** Lets zip files pass, of which a workbook is one, and says of every other file what it is. @throws FileFault */
export function requireZip(bytes: Uint8Array): void {
  if (["504b0304", "504b0506", "504b0708"].some((signature) => startsWith(signature)(bytes))) return;
  const kind = others.find(({ is }) => is(bytes));
  if (kind !== undefined) throw new FileFault(kind.code, kind.sentence);
  throw new FileFault("file-unknown", `认不出这种文件，它不是 .xlsx 工作簿；${saveAs}`);
}

function startsWith(hexadecimal: string): (bytes: Uint8Array) => boolean {
  const expected = hexadecimal.match(/../g) ?? [];
  return (bytes) => expected.every((pair, at) => bytes[at] === Number.parseInt(pair, 16));
}

/** The first record of a workbook from before Excel 97. */
function isBiff(bytes: Uint8Array, version: number): boolean {
  return bytes[0] === 0x09 && bytes[1] === version && (bytes[2] === 4 || bytes[2] === 6 || bytes[2] === 8);
}

/** Names in an OLE file's directory have two bytes a letter. */
function wide(name: string): number[] {
  return [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function holds(bytes: Uint8Array, part: readonly number[]): boolean {
  for (let at = bytes.indexOf(part[0]); at !== -1; at = bytes.indexOf(part[0], at + 1)) {
    if (part.every((byte, k) => bytes[at + k] === byte)) return true;
  }
  return false;
}

function head(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).replace(/^\u00ef\u00bb\u00bf/, "");
}

function isText(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 4096);
  if ((first[0] === 0xff && first[1] === 0xfe) || (first[0] === 0xfe && first[1] === 0xff)) return true;
  return first.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
