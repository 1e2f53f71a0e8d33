import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository } from "./files";
import { downloadAddresses } from "./lockfile";

describe("package-lock.json", () => {
  it("holds no download addresses, so that any registry will do", () => {
    const lock: unknown = JSON.parse(readFileSync(join(repository, "package-lock.json"), "utf8"));
    expect(downloadAddresses(lock)).toEqual([]);
  });

  it("would be caught with one", () => {
    const lock = (entry: object): object => ({ packages: { "node_modules/a": entry } });
    expect(downloadAddresses(lock({ resolved: "https://registry.example/a.tgz" }))).toHaveLength(1);
    expect(downloadAddresses(lock({ version: "git+ssh://git@example.org/a.git" }))).toHaveLength(1);
    expect(downloadAddresses(lock({ version: "1.0.0", funding: { url: "https://example.org" } }))).toEqual(
      [],
    );
  });
});
