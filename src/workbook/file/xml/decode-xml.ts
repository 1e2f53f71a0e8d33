/** Thrown where XML is not well formed, or holds what a workbook's never does. `detail` says what. */
export class XmlFault extends Error {
  override readonly name = "XmlFault";
}

/** The text of an XML file: UTF-8, or UTF-16 with its mark. @throws XmlFault where it is neither */
export function decodeXml(bytes: Uint8Array): string {
  const mark = bytes[0] * 256 + bytes[1];
  const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XmlFault("encoding");
  }
}

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Text with its references replaced. @throws XmlFault where one is unknown: entities of a document's own are refused */
export function plainText(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,8}));|&/g,
    (_, decimal, hexadecimal, name) => {
      if (name !== undefined) return named.get(name) ?? unknownReference();
      const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
      return isCharacter(code) ? String.fromCodePoint(code) : unknownReference();
    },
  );
}

function isCharacter(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code <= 0x10ffff);
}

function unknownReference(): never {
  throw new XmlFault("reference");
}
