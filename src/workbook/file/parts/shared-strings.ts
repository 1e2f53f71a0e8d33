import type { Package } from "./open-package";
import { TextCollector } from "./text-collector";

/** The strings that cells refer to by position. */
export async function readSharedStrings(file: Package, part: string | undefined): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === undefined) return strings;
  const collector = new TextCollector();
  await file.scan(part, {
    open: (name, _, depth) => {
      if (name === "si" && depth === 2) collector.start();
      else collector.open(name);
    },
    text: (text) => collector.add(text),
    close: (name, depth) => {
      if (name === "si" && depth === 2) strings.push(collector.end());
      else collector.close(name);
    },
  });
  return strings;
}
