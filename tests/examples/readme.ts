import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../architecture/files";

/** A fenced block of a page: what stands behind the fence, and its text. */
export interface Block {
  readonly info: string;
  readonly text: string;
}

/** A page of prose, taken apart. */
export interface Page {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Outside blocks and HTML comments. */
  readonly prose: string;
  /** Relative addresses of links and pictures. */
  readonly links: readonly string[];
}

export function readPage(name: string): Page {
  const text = readFileSync(join(repository, name), "utf8");
  const blocks = [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, info, inside]) => ({
    info: info as string,
    text: inside as string,
  }));
  const prose = text.replace(/^```.*\n[\s\S]*?^```$/gm, "").replace(/<!--[\s\S]*?-->/g, "");
  const links = [...prose.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path as string);
  return { name, text, blocks, prose, links };
}

/** One program of a page, and what the page says that it prints. */
export interface Told {
  readonly title: string;
  readonly program: string;
  readonly printed: string;
}

/**
 * Every `ts` block with the `text` block behind it. A block `ts more` goes on from the page's first program: it is run
 * behind it, and prints the rest.
 */
export function programsOf({ name, blocks }: Page): Told[] {
  const told = (k: number): string => {
    const next = blocks[k + 1];
    return next?.info === "text" ? next.text : "the page does not say what is printed";
  };
  const first = blocks.findIndex(({ info }) => info === "ts");
  return blocks.flatMap(({ info, text }, k): Told[] => {
    const title = `${name}, block ${k + 1}`;
    if (info === "ts") return [{ title, program: text, printed: told(k) }];
    if (info !== "ts more") return [];
    return [{ title, program: `${blocks[first].text}\n${text}`, printed: told(first) + told(k) }];
  });
}
