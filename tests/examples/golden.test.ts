import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { differsFromGolden } from "./golden";

it("a golden file that differs gets a new one beside it, which goes when they agree", () => {
  const path = join(mkdtempSync(join(tmpdir(), "golden-")), "a.txt");
  expect(differsFromGolden(path, "one")).toBe(`${path}.new`);
  writeFileSync(path, "one");
  expect(differsFromGolden(path, "two")).toBe(`${path}.new`);
  expect(readFileSync(`${path}.new`, "utf8")).toBe("two");
  expect(differsFromGolden(path, "one")).toBeUndefined();
  expect(existsSync(`${path}.new`)).toBe(false);
});
