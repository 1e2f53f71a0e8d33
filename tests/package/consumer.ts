import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/*
 * The packed package in the hands of a stranger: unpacked into a folder of its own with its dependencies beside it,
 * loaded as an ES module and as CommonJS, compiled against under NodeNext with every declaration file checked, and
 * bundled for a browser; and once more without the optional peers. Needs `npm pack` to have run.
 */
const repository = fileURLToPath(new URL("../..", import.meta.url));
const installed = join(repository, "node_modules");
const home = mkdtempSync(join(tmpdir(), "bianzhi-consumer-"));
const packed = readdirSync(repository).find((name) => /^bianzhi-.*\.tgz$/.test(name));
if (packed === undefined) throw new Error("npm pack has to run first");

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { cwd: home, stdio: ["ignore", "inherit", "inherit"] });
};

const unpacked = join(home, "node_modules", "bianzhi");
mkdirSync(unpacked, { recursive: true });
run("tar", "-xzf", join(repository, packed), "--strip-components=1", "-C", unpacked);
for (const name of [
  "zod",
  "immer",
  "javascript-lp-solver",
  "fast-check",
  "pure-rand",
  "highs",
  "hucre",
  "papaparse",
])
  symlinkSync(join(installed, name), join(home, "node_modules", name), "junction");

const use = `
const scenario = bianzhi.parseScenario({
  format: "bianzhi/1", name: "x", jurisdictions: [{ id: "x" }],
  bodies: [{ id: "x", jurisdiction: "x", category: "department" }], reforms: [], posts: [], people: [],
});
const result = bianzhi.reassign(scenario);
if (result.status !== "optimal") throw new Error(result.status);
if (!bianzhi.verify(scenario, result.plan).ok) throw new Error("not verified");
if (typeof highs.highsEngine !== "function") throw new Error("bianzhi/highs is empty");
if (Object.keys(testing).length === 0) throw new Error("bianzhi/testing is empty");
`;
const office = `
const tables = report.reportTables(scenario, result);
if (!Array.isArray(tables)) throw new Error("bianzhi/report is empty");
xlsx.readWorkbook(new Uint8Array(1)).then(
  () => { throw new Error("no workbook was read"); },
  (error) => { if (error.name !== "WorkbookError") throw error; },
);
xlsx.workbookTemplate().then((bytes) => xlsx.readWorkbook(bytes)).then((document) => bianzhi.parseScenario(document));
xlsx.readCsv(xlsx.scenarioCsv(scenario)).then((document) => bianzhi.parseScenario(document));
`;
const browserOnly = "const highs = { highsEngine() {} };\nconst testing = { none: 0 };\n";
const asModule = `import * as bianzhi from "bianzhi";\nimport * as highs from "bianzhi/highs";\nimport * as testing from "bianzhi/testing";\nimport * as report from "bianzhi/report";\nimport * as xlsx from "bianzhi/xlsx";\n${use}${office}`;
const files = {
  "module.mjs": asModule,
  "common.cjs": `const bianzhi = require("bianzhi");\nconst highs = require("bianzhi/highs");\nconst testing = require("bianzhi/testing");\nconst report = require("bianzhi/report");\nconst xlsx = require("bianzhi/xlsx");\n${use}${office}`,
  "module.mts": asModule,
  "common.cts": `import bianzhi = require("bianzhi");\nimport highs = require("bianzhi/highs");\nimport testing = require("bianzhi/testing");\nimport report = require("bianzhi/report");\nimport xlsx = require("bianzhi/xlsx");\n${use}${office}`,
  "browser.mjs": `import * as bianzhi from "bianzhi";\n${browserOnly}${use}`,
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);

run(process.execPath, "module.mjs");
run(process.execPath, "common.cjs");

const compilerOptions = {
  module: "nodenext",
  target: "es2022",
  lib: ["es2022", "dom"],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: false,
};
writeFileSync(
  join(home, "tsconfig.json"),
  JSON.stringify({ compilerOptions, files: ["module.mts", "common.cts"] }),
);
run(process.execPath, join(installed, "typescript", "bin", "tsc"));

// Brought along by tsup; for a browser it fails on anything that only Node has.
const esbuild = join(installed, ".bin", "esbuild");
run(esbuild, "browser.mjs", "--bundle", "--platform=browser", "--format=esm", "--outfile=bundle.mjs");
run(process.execPath, "bundle.mjs");

// Without the optional peers: everything else works, and what needs them says how to install them.
for (const name of ["fast-check", "highs", "hucre", "papaparse"]) rmSync(join(home, "node_modules", name));
const missing = `
const says = (error, peer) => {
  if (error.name !== "MissingPeerError" || error.peer !== peer) throw error;
  if (!error.message.includes('npm install "' + peer + "@")) throw new Error(error.message);
};
const silent = (peer) => { throw new Error(peer + " is not installed, and nothing was said"); };
`;
const withoutPeers = {
  "without-peers.mjs": `import { reassign } from "bianzhi";
import { highsEngine } from "bianzhi/highs";
import { reportTables } from "bianzhi/report";
import { readCsv, workbookTemplate } from "bianzhi/xlsx";
${missing}
if (typeof reportTables !== "function") throw new Error("bianzhi/report is empty");
await workbookTemplate().then(() => silent("hucre"), (error) => says(error, "hucre"));
await readCsv([]).then(() => silent("papaparse"), (error) => says(error, "papaparse"));
if (typeof reassign !== "function") throw new Error("bianzhi is empty");
await import("bianzhi/testing").then(() => silent("fast-check"), (error) => says(error, "fast-check"));
await highsEngine().then(() => silent("highs"), (error) => says(error, "highs"));
`,
  "without-peers.cjs": `const { highsEngine } = require("bianzhi/highs");
${missing}
let said = 0;
try { require("bianzhi/testing"); } catch (error) { said++; says(error, "fast-check"); }
if (said === 0) silent("fast-check");
highsEngine().then(() => silent("highs"), (error) => says(error, "highs"));
`,
};
for (const [name, text] of Object.entries(withoutPeers)) {
  writeFileSync(join(home, name), text);
  run(process.execPath, name);
}

rmSync(home, { recursive: true });
console.log(
  `${packed}: loads as ES module and CommonJS, compiles under NodeNext, bundles for browsers, says what is missing`,
);
