import { deflateRawSync } from "node:zlib";
import { checksum } from "../../../src/workbook/file/zip/checksum";

/** What may be wrong with one part of a zip file. */
export interface Part {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly method?: number;
  /** What both headers say of it. */
  readonly saidMethod?: number;
  readonly flags?: number;
  /** What the directory says, where it does not tell the truth. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly sum?: number;
  readonly offset?: number;
  readonly signature?: number;
}

/** A zip file of these parts, deflated unless `method` is 0. */
export function zipOf(
  parts: readonly Part[],
  tail: { readonly count?: number; readonly comment?: string } = {},
): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const { name, data, method = 8, flags = 0, saidMethod = method, signature = 0x04034b50 } = part;
    const plain = Buffer.from(data);
    const packed = method === 8 ? deflateRawSync(plain) : plain;
    const label = Buffer.from(name);
    const { size = plain.length, packedSize = packed.length, sum = checksum(plain), offset = at } = part;
    const head = Buffer.alloc(30);
    head.writeUInt32LE(signature, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(flags, 6);
    head.writeUInt16LE(saidMethod, 8);
    head.writeUInt32LE(sum, 14);
    head.writeUInt32LE(packedSize, 18);
    head.writeUInt32LE(size, 22);
    head.writeUInt16LE(label.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(saidMethod, 10);
    entry.writeUInt32LE(sum, 16);
    entry.writeUInt32LE(packedSize, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(label.length, 28);
    entry.writeUInt32LE(offset, 42);
    pieces.push(head, label, packed);
    directory.push(entry, label);
    at += head.length + label.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const comment = Buffer.from(tail.comment ?? "");
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(tail.count ?? parts.length, 8);
  end.writeUInt16LE(tail.count ?? parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return new Uint8Array(Buffer.concat([...pieces, listing, end, comment]));
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a workbook of one sheet consists of; any part may be given otherwise, or left out with `undefined`. */
export interface Sketch {
  /** What stands in `sheetData`. */
  readonly cells?: string;
  /** Behind `sheetData`. */
  readonly behind?: string;
  readonly strings?: readonly string[];
  /** Number formats of styles 0, 1, …: a number that is built in, or a text. */
  readonly formats?: readonly (number | string)[];
  readonly is1904?: boolean;
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

/** The parts of a workbook whose sheet is called 人员. */
export function partsOf({
  cells = "",
  behind = "",
  strings,
  formats = [0],
  is1904 = false,
  parts = {},
}: Sketch): Part[] {
  const custom = formats.map((format, k) =>
    typeof format === "string" ? `<numFmt numFmtId="${200 + k}" formatCode="${format}"/>` : "",
  );
  const xfs = formats.map((format, k) => `<xf numFmtId="${typeof format === "string" ? 200 + k : format}"/>`);
  const link = (id: number, kind: string, target: string) =>
    `<Relationship Id="r${id}" Type="${relationships}/${kind}" Target="${target}"/>`;
  const usual: Record<string, string | Uint8Array | undefined> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships>${link(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets><sheet name="人员" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${link(1, "worksheet", "worksheets/sheet1.xml")}${link(2, "sharedStrings", "sharedStrings.xml")}${link(3, "styles", "styles.xml")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${(strings ?? []).map((one) => `<si>${one}</si>`).join("")}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts>${custom.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${cells}</sheetData>${behind}</worksheet>`,
    ...parts,
  };
  return Object.entries(usual).flatMap(([name, data]) => (data === undefined ? [] : [{ name, data }]));
}

/** The same as the bytes of a file. */
export function workbookOf(sketch: Sketch): Uint8Array {
  return zipOf(partsOf(sketch));
}
