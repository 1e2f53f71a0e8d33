import { FileFault } from "../file-fault";
import type { Limits } from "../limits";
import { decodeXml, XmlFault } from "../xml/decode-xml";
import { scanXml, type XmlListener } from "../xml/scan-xml";
import { readDirectory } from "../zip/read-directory";
import { unpack } from "../zip/unpack";

/** The parts of a workbook's file. Their names do not tell capital letters from small ones. */
export interface Package {
  has(name: string): boolean;
  /**
   * Reads a part from beginning to end.
   *
   * @throws FileFault where the part is missing, damaged or not well formed
   */
  scan(name: string, listener: XmlListener): Promise<void>;
}

/** Opens a zip file that has passed all checks of size. Parts are unpacked one at a time, when they are read. */
export function openPackage(bytes: Uint8Array, limits: Limits): Package {
  const entries = new Map(
    [...readDirectory(bytes, limits).values()].map((entry) => [entry.name.toLowerCase(), entry]),
  );
  return {
    has: (name) => entries.has(name.toLowerCase()),
    scan: async (name, listener) => {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) throw damagedPart(name, "missing");
      const plain = await unpack(bytes, entry);
      try {
        scanXml(decodeXml(plain), listener);
      } catch (error) {
        if (error instanceof XmlFault) throw damagedPart(name, error.message);
        throw error;
      }
    },
  };
}

/** A part is not there, or is not what a workbook has. */
export function damagedPart(part: string, detail: string): FileFault {
  const sentence = `文件内部结构有误（${part}），不像是正常保存的工作簿；请用 Excel 或 WPS 打开后另存为 .xlsx`;
  return new FileFault("part-damaged", sentence, { part, detail });
}
