/** An element as a test looks at it; text is a string among the children. */
export interface Node {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Node | string)[];
}

const token = /<\/([\w:-]+)>|<([\w:-]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Reads XML as this project writes it: no declarations, comments or references but five; throws at the first fault. */
export function parseXml(xml: string): Node {
  const root: Node = { name: "", attributes: new Map(), children: [] };
  const open: Node[] = [root];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    if (match === null) throw new Error(`no XML at ${at}: ${xml.slice(at, at + 60)}`);
    const [, closed, name, attributes = "", single, text] = match;
    const current = open.at(-1) ?? root;
    if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing at ${at}`);
    } else if (name !== undefined) {
      const node: Node = { name, attributes: attributesOf(attributes), children: [] };
      current.children.push(node);
      if (single === "") open.push(node);
    } else current.children.push(decoded(text));
  }
  const [first, ...others] = root.children;
  if (
    open.length !== 1 ||
    typeof first !== "object" ||
    others.some((one) => typeof one === "object" || one.trim() !== "")
  )
    throw new Error("not one element");
  return first;
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, key, value] of text.matchAll(/ ([\w:-]+)="([^"]*)"/g)) {
    if (attributes.has(key)) throw new Error(`attribute ${key} twice`);
    attributes.set(key, decoded(value));
  }
  return attributes;
}

function decoded(text: string): string {
  if (/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text.replaceAll("\n", "")))
    throw new Error("a character that XML has no place for");
  if (text.includes("]]>")) throw new Error("]]> outside of a section");
  return text.replace(/&([^;]*;)?/g, (whole, entity = "") => {
    const known = entities[entity.slice(0, -1)];
    if (known === undefined) throw new Error(`not a reference: ${whole}`);
    return known;
  });
}

/** This element and everything within it, in order. */
export function within(node: Node): Node[] {
  return [node, ...node.children.flatMap((child) => (typeof child === "string" ? [] : within(child)))];
}

/** The text of an element, that of elements within it left out. */
export function ownText(node: Node): string {
  return node.children.filter((child) => typeof child === "string").join("");
}
