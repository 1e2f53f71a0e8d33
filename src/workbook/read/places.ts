import type { IssuePath } from "../../kernel/issue";
import type { Place } from "../types";

/** Which cell every part of the document came from. */
export class Places {
  private readonly known = new Map<string, Place>();

  set(path: IssuePath, place: Place): void {
    this.known.set(JSON.stringify(path), place);
  }

  /** The place of a path, or of the innermost part around it that has one. */
  of(path: IssuePath): Place | undefined {
    for (let length = path.length; length >= 0; length--) {
      const place = this.known.get(JSON.stringify(path.slice(0, length)));
      if (place !== undefined) return place;
    }
    return undefined;
  }
}
