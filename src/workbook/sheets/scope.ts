import { plainText } from "./plain-text";

export type Found =
  | { readonly found: "one"; readonly id: string }
  | { readonly found: "several"; readonly ids: readonly string[] }
  | { readonly found: "none" };

/** Stands before an id where the same text is also the name of something else. */
const idMark = "#";

/** Names longer than this are not used to refer to anything. */
const longestName = 64;

/**
 * What a reference may name: things of one kind by id or by name. Used in reading and in writing alike, so that what
 * is written is understood. `#` before a text makes it an id, whatever else is called so.
 */
export class Scope {
  private readonly names = new Map<string, string | undefined>();
  private readonly exact = new Map<string, Set<string>>();
  private readonly plain = new Map<string, Set<string>>();

  /** @param open whether any other text is an id too */
  constructor(private readonly open = false) {}

  /** Things may be added again, and may share a name: then the name alone does not say which is meant. */
  add(id: string, name: string | undefined, others: readonly string[] = []): void {
    if (!this.names.has(id) || name !== undefined) this.names.set(id, name);
    for (const text of name === undefined ? [id] : [id, name]) {
      put(this.exact, text, id);
      put(this.plain, plainText(text), id);
    }
    for (const text of others) put(this.plain, plainText(text), id);
  }

  /** To the letter first; otherwise without spaces, full-width characters as ordinary ones. */
  find(text: string): Found {
    if (text.startsWith(idMark) || text.startsWith("＃")) {
      const id = text.slice(idMark.length);
      return this.open || this.names.has(id) ? { found: "one", id } : { found: "none" };
    }
    const ids = this.exact.get(text) ?? this.plain.get(plainText(text));
    if (ids === undefined) return this.open ? { found: "one", id: text } : { found: "none" };
    const [id] = ids;
    return ids.size === 1 && id !== undefined ? { found: "one", id } : { found: "several", ids: [...ids] };
  }

  /** A text by which {@link find} finds this thing: its name, else its id, else its id after `#`. */
  textOf(id: string): string {
    const name = this.names.get(id);
    const text = [name, id].find(
      (one) => one !== undefined && one.length <= longestName && this.isFor(one, id),
    );
    return text ?? idMark + id;
  }

  has(id: string): boolean {
    return this.names.has(id);
  }

  /** Everything by which something can be named. */
  texts(): IterableIterator<string> {
    return this.exact.keys();
  }

  ids(): IterableIterator<string> {
    return this.names.keys();
  }

  private isFor(text: string, id: string): boolean {
    const found = this.find(text);
    return found.found === "one" && found.id === id;
  }
}

function put(texts: Map<string, Set<string>>, text: string, id: string): void {
  const ids = texts.get(text);
  if (ids === undefined) texts.set(text, new Set([id]));
  else ids.add(id);
}
