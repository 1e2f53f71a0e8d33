import { plainText, XmlFault } from "./decode-xml";

/** What is told of a document, in its order. Names come without their prefix; the root stands at depth 1. */
export interface XmlListener {
  open?(name: string, attributes: Attributes, depth: number): void;
  /** Between two tags, possibly in several pieces. */
  text?(text: string, depth: number): void;
  close?(name: string, depth: number): void;
}

/** By name, without the prefix. */
export type Attributes = ReadonlyMap<string, string>;

const none: Attributes = new Map();
const deepest = 64;

/**
 * Reads XML from beginning to end, once, and tells what it finds. Declarations of a document's own (`<!DOCTYPE`) are refused,
 * and with them entities that grow. Time grows with the length alone.
 *
 * @throws XmlFault where the document is not well formed: a file that was cut short never looks like a shorter one
 */
export function scanXml(xml: string, listener: XmlListener): void {
  const path: string[] = [];
  let hasRoot = false;
  for (let at = 0; at < xml.length; ) {
    const start = xml.indexOf("<", at);
    const until = start === -1 ? xml.length : start;
    if (until > at) tellText(xml.slice(at, until), path.length, listener);
    if (start === -1) break;
    if (xml.startsWith("<?", start)) at = behind(xml, "?>", start);
    else if (xml.startsWith("<!--", start)) at = behind(xml, "-->", start + 4);
    else if (xml.startsWith("<![CDATA[", start)) {
      at = behind(xml, "]]>", start);
      if (path.length === 0) throw new XmlFault("text outside");
      listener.text?.(xml.slice(start + 9, at - 3), path.length);
    } else if (xml.startsWith("<!", start)) throw new XmlFault("doctype");
    else if (xml.startsWith("</", start)) {
      at = behind(xml, ">", start);
      const name = xml.slice(start + 2, at - 1).trimEnd();
      if (path.length === 0 || path[path.length - 1] !== name)
        throw new XmlFault(`close ${name.slice(0, 40)}`);
      listener.close?.(localName(name), path.length);
      path.pop();
    } else {
      if (path.length === 0 && hasRoot) throw new XmlFault("two roots");
      hasRoot = true;
      at = endOfTag(xml, start);
      const isEmpty = xml[at - 2] === "/";
      const { name, attributes } = readTag(xml.slice(start + 1, isEmpty ? at - 2 : at - 1));
      path.push(name);
      if (path.length > deepest) throw new XmlFault("depth");
      const local = localName(name);
      listener.open?.(local, attributes, path.length);
      if (isEmpty) {
        listener.close?.(local, path.length);
        path.pop();
      }
    }
  }
  if (path.length > 0) throw new XmlFault("cut short");
  if (!hasRoot) throw new XmlFault("empty");
}

function tellText(raw: string, depth: number, listener: XmlListener): void {
  if (depth > 0) listener.text?.(plainText(raw), depth);
  else if (raw.trim() !== "") throw new XmlFault("text outside");
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw new XmlFault(`no ${mark}`);
  return at + mark.length;
}

/** Behind the `>` of a tag; one within quotes is none. */
function endOfTag(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at += 1) {
    const letter = xml[at];
    if (letter === ">") return at + 1;
    if (letter === "<") break;
    if (letter === '"' || letter === "'") {
      at = xml.indexOf(letter, at + 1);
      if (at === -1) break;
    }
  }
  throw new XmlFault("tag");
}

function readTag(tag: string): { name: string; attributes: Attributes } {
  const name = /^[^\s"'=/&]+/.exec(tag)?.[0];
  if (name === undefined) throw new XmlFault("tag");
  if (name.length === tag.length) return { name, attributes: none };
  const attributes = new Map<string, string>();
  const attribute = /\s+([^\s"'=/&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
  let end = name.length;
  for (attribute.lastIndex = end; ; end = attribute.lastIndex) {
    const found = attribute.exec(tag);
    if (found === null) break;
    attributes.set(localName(found[1]), plainText(found[2] ?? found[3]));
  }
  if (tag.slice(end).trim() !== "") throw new XmlFault("attribute");
  return { name, attributes };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
