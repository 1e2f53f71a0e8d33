import type { Package } from "./open-package";

/** For each style of a cell, by its position, whether it shows a number as a day or a time. */
export async function readDayStyles(file: Package, part: string | undefined): Promise<readonly boolean[]> {
  const styles: boolean[] = [];
  if (part === undefined) return styles;
  const formats = new Map<number, string>();
  let isWithin = false;
  await file.scan(part, {
    open: (name, attributes, depth) => {
      if (name === "numFmt" && depth === 3) {
        formats.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
      } else if (name === "cellXfs") isWithin = true;
      else if (name === "xf" && isWithin && depth === 3) {
        const id = Number(attributes.get("numFmtId") ?? 0);
        const format = formats.get(id);
        styles.push(format === undefined ? isBuiltInDay(id) : isDayFormat(format));
      }
    },
    close: (name) => {
      if (name === "cellXfs") isWithin = false;
    },
  });
  return styles;
}

/** Formats that are known by number alone; 27 to 36 and 50 to 58 are those of Chinese, Japanese and Korean programs. */
function isBuiltInDay(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/**
 * Whether a format shows numbers as days or times: one of its letters for years, months, days, hours or seconds stands outside
 * quotation marks.
 *
 * @example isDayFormat('yyyy"年"m"月"') // true
 * @example isDayFormat('0" days"') // false
 */
export function isDayFormat(format: string): boolean {
  const bare = format
    .replace(/\\.|_.|\*./g, "")
    .replace(/"[^"]*"?/g, "")
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi, "");
  return !/general/i.test(bare) && /[ymdhs]/i.test(bare.split(";")[0]);
}
