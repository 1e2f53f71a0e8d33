/** Puts the text of a string together: of all its runs, without the pronunciation that may stand beside them (`rPh`). */
export class TextCollector {
  #text = "";
  #isText = false;
  #hints = 0;

  start(): void {
    this.#text = "";
  }

  open(name: string): void {
    if (name === "rPh") this.#hints += 1;
    else if (name === "t") this.#isText = true;
  }

  add(text: string): void {
    if (this.#isText && this.#hints === 0) this.#text += text;
  }

  close(name: string): void {
    if (name === "rPh") this.#hints -= 1;
    else if (name === "t") this.#isText = false;
  }

  end(): string {
    return unescaped(this.#text);
  }
}

/** Text with what is written as `_xHHHH_` read (ECMA-376, part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
