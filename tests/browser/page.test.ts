import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { highsEngine } from "../../src/highs";
import {
  javascriptLpEngine,
  networkEngine,
  type Plan,
  parseScenario,
  reassign,
  type Scenario,
} from "../../src/index";
import { small } from "../fixtures/small-scenario";
import { bundle } from "./bundle";
import { serve } from "./serve";

const executablePath = installed("chromium") ?? installed("chromium-browser");
if (executablePath === undefined) {
  process.stderr.write("SKIPPED: chromium is not installed (Debian: chromium)\n");
}

const nesting: Scenario = small as Scenario;
const crossing = JSON.parse(
  readFileSync(new URL("../laws/regressions/rank-across-types-crosses.json", import.meta.url), "utf8"),
) as Scenario;

/** What the page says of one scenario and one engine. */
interface Said {
  readonly scenario: "nesting" | "crossing";
  readonly engine: string;
  readonly status: string;
  readonly plan: Plan;
  readonly verification: { readonly ok: boolean; readonly optimality: string };
}

/** The program of the page, as a user writes it. Their bundler supplies the bytes of HiGHS, or the page serves them. */
const page = `
import { javascriptLpEngine, networkEngine, parseScenario, reassign, reassignAsync, verify } from "bianzhi";
import { highsEngine } from "bianzhi/highs";
import wasmBinary from "highs/runtime";

const scenarios = ${JSON.stringify({ nesting, crossing })};
async function solve() {
  const bundled = await highsEngine({ wasmBinary });
  const served = await highsEngine({ locateFile: (file) => new URL("solver/" + file, location.href).href });
  const asked = [
    ["nesting", networkEngine], ["nesting", javascriptLpEngine], ["nesting", bundled], ["nesting", served],
    ["crossing", javascriptLpEngine], ["crossing", bundled], ["crossing", served],
  ];
  const said = [];
  for (const [name, engine] of asked) {
    const scenario = parseScenario(scenarios[name]);
    const { status, plan, certificate } = reassign(scenario, { engine });
    const alive = await reassignAsync(scenario, { engine });
    if (JSON.stringify(alive.plan) !== JSON.stringify(plan)) throw new Error("another plan from reassignAsync");
    said.push({ scenario: name, engine: engine.name, status, plan, verification: verify(scenario, plan, certificate) });
  }
  return said;
}
const show = (id, value) => {
  const element = document.createElement("pre");
  element.id = id;
  element.textContent = value;
  document.body.append(element);
};
solve().then((said) => show("result", JSON.stringify(said)), (error) => show("failure", String(error.stack)));
`;

describe.runIf(executablePath !== undefined)("in a browser, bundled", () => {
  let browser: Browser;
  let said: readonly Said[];
  const complaints: string[] = [];

  beforeAll(async () => {
    const script = await bundle(page);
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
    const tab = await browser.newPage();
    tab.on("pageerror", (error) => complaints.push(String(error)));
    tab.on("console", (message) => complaints.push(message.text()));
    await serve(tab, {
      "/": [
        "text/html",
        '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body><script src="page.js"></script>',
      ],
      "/page.js": ["text/javascript", script],
      "/solver/highs.wasm": [
        "application/wasm",
        readFileSync(fileURLToPath(new URL("../../node_modules/highs/build/highs.wasm", import.meta.url))),
      ],
    });
    const element = await tab.waitForSelector("#result, #failure", { timeout: 20_000 });
    const text = (await element.textContent()) ?? "";
    if ((await element.getAttribute("id")) === "failure") throw new Error(text);
    said = JSON.parse(text);
  });
  afterAll(async () => browser?.close());

  test("the page complains of nothing and prints nothing", () => {
    expect(complaints).toEqual([]);
  });

  test("every engine gives the plan that it gives outside the browser, and it is verified there", async () => {
    const engines = new Map(
      [networkEngine, javascriptLpEngine, await highsEngine()].map((one) => [one.name, one]),
    );
    expect(said.map(({ scenario, engine }) => `${scenario} ${engine}`)).toEqual([
      "nesting network",
      "nesting javascript-lp",
      "nesting highs",
      "nesting highs",
      "crossing javascript-lp",
      "crossing highs",
      "crossing highs",
    ]);
    for (const { scenario, engine, status, plan, verification } of said) {
      const here = reassign(parseScenario(scenario === "nesting" ? nesting : crossing), {
        engine: engines.get(engine),
      });
      if (!("plan" in here)) throw new Error(here.status);
      expect(JSON.stringify(plan)).toBe(JSON.stringify(here.plan));
      expect(status).toBe(scenario === "nesting" ? "optimal" : "feasible");
      expect(verification).toMatchObject({
        ok: true,
        optimality: scenario === "nesting" ? "proved" : "claimed",
      });
    }
  });

  test("a crossing scenario says so there too", () => {
    const notes = said.filter(({ scenario }) => scenario === "crossing").flatMap(({ plan }) => plan.notes);
    expect(notes.filter(({ code }) => code === "crossing-rows")).toHaveLength(3);
  });
});

function installed(program: string): string | undefined {
  try {
    return execFileSync("sh", ["-c", `command -v ${program}`], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}
