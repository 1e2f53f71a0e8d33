import type { Package } from "./open-package";

/** What a part refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`: the standard's two editions differ in what stands before. */
  readonly kind: string;
  /** The name of the part; of an address outside the file, the address. */
  readonly target: string;
}

/** What a part refers to; nothing where it has no list. The file itself is the part without a name. */
export async function relationshipsOf(file: Package, part: string): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const list = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!file.has(list)) return [];
  const found: Relationship[] = [];
  await file.scan(list, {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const target = attributes.get("Target") ?? "";
      const isOutside = attributes.get("TargetMode") === "External";
      found.push({
        id: attributes.get("Id") ?? "",
        kind: (attributes.get("Type") ?? "").replace(/^.*\//, ""),
        target: isOutside ? target : nameOf(target, folder),
      });
    },
  });
  return found;
}

/** A target is a path from the part's folder, or from the file's root. */
function nameOf(target: string, folder: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).replaceAll("\\", "/").split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
