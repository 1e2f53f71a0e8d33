import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository } from "../architecture/files";
import { differsFromGolden } from "./golden";
import { run } from "./run";

const timeLimitMs = 100_000;

describe("examples print what they printed before", () => {
  it.each(["minimal", "baotou", "banners", "institutions", "health-check", "rounds", "explain", "office"])(
    "%s",
    (name) => {
      const printed = run(join(repository, `examples/${name}.ts`), timeLimitMs);
      expect(
        differsFromGolden(join(repository, `tests/examples/golden/${name}.txt`), printed),
      ).toBeUndefined();
    },
  );
});
