import type { Files } from "./files";
import { type Import, importsOf } from "./imports";

/** Top to bottom: a room imports only itself and rooms above it. */
const rooms = [
  "kernel",
  "schema",
  "model",
  "formulation",
  "engine",
  "plan",
  "ledger",
  "verify",
  "office",
  "reassign",
  "explain",
  "consult",
  "report",
  "workbook",
  "api",
  "highs",
  "xlsx",
  "testing",
  "index",
] as const;
type Room = (typeof rooms)[number];

/** Rooms above it that a room must leave alone all the same. */
const closed: Partial<Record<Room, readonly Room[]>> = {
  verify: ["schema", "formulation", "engine"],
  engine: ["schema", "model"],
  office: ["schema", "formulation", "engine"],
  explain: ["engine"],
  report: ["schema", "formulation", "engine"],
  workbook: ["formulation", "engine"],
  index: ["highs", "testing", "report", "workbook", "xlsx"],
};

/** Rooms of which a room may take types, and nothing that runs. */
const typesOnly: Partial<Record<Room, readonly Room[]>> = { verify: ["model", "plan"], office: ["plan"] };

/** Packages, and where they may be imported. One file each for the solvers. */
const packages: Record<string, { readonly rooms: readonly Room[]; readonly files?: number }> = {
  zod: { rooms: ["schema"] },
  immer: { rooms: ["model", "consult"] },
  "fast-check": { rooms: ["testing"] },
  "javascript-lp-solver": { rooms: ["engine"], files: 1 },
  highs: { rooms: ["engine"], files: 1 },
  hucre: { rooms: ["workbook"] },
  papaparse: { rooms: ["workbook"], files: 1 },
};

/** Files that may export what another file defines: the entries, and the types of a document, which are one contract. */
const entries = ["src/index.ts", "src/highs.ts", "src/report.ts", "src/testing.ts", "src/xlsx.ts"];
const mayReExport = new Set([
  ...entries,
  "src/schema/document.ts",
  "src/model/types.ts",
  "src/model/types-movements.ts",
]);

/** Everything in `src` that breaks the order of the rooms, one line each. */
export function roomProblems(files: Files): string[] {
  const imports = importsOf(files);
  const homeless = [...files.keys()].filter((path) => roomOf(path) === undefined);
  return [
    ...homeless.map((path) => `${path}: stands in no room`),
    ...imports.flatMap((one) => problemsOf(one)),
    ...scattered(imports),
  ];
}

function problemsOf(one: Import): string[] {
  const line = `${one.from} → ${one.specifier}`;
  const reExport =
    one.reExport && !mayReExport.has(one.from) ? [`${line}: re-export outside the entries`] : [];
  if (!one.specifier.startsWith(".")) return [...reExport, ...packageProblems(one, line)];
  if (one.target === undefined) return [...reExport, `${line}: leads to no file in src`];
  return [...reExport, ...orderProblems(one, one.target, line)];
}

function orderProblems(one: Import, target: string, line: string): string[] {
  const from = roomOf(one.from);
  const to = roomOf(target);
  if (from === undefined || to === undefined || from === to) return [];
  if (rooms.indexOf(to) > rooms.indexOf(from)) return [`${line}: ${from} stands above ${to}`];
  if (closed[from]?.includes(to)) return [`${line}: ${from} never imports ${to}`];
  if (typesOnly[from]?.includes(to) && !one.typeOnly) return [`${line}: ${from} takes only types of ${to}`];
  return [];
}

function packageProblems(one: Import, line: string): string[] {
  const name = packageOf(one.specifier);
  const allowed = Object.hasOwn(packages, name) ? packages[name] : undefined;
  if (allowed === undefined) return [`${line}: not a package that src may use`];
  const room = roomOf(one.from);
  return room !== undefined && allowed.rooms.includes(room)
    ? []
    : [`${line}: only in ${allowed.rooms.join(", ")}`];
}

function scattered(imports: readonly Import[]): string[] {
  return Object.entries(packages).flatMap(([name, { files }]) => {
    const users = [
      ...new Set(imports.filter((one) => packageOf(one.specifier) === name).map((one) => one.from)),
    ];
    return files !== undefined && users.length > files ? [`${name}: imported by ${users.join(", ")}`] : [];
  });
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** `src/engine/network/arcs.ts` → `engine`; `src/testing.ts` → `testing`. */
function roomOf(path: string): Room | undefined {
  const name = path
    .replace(/^src\//, "")
    .replace(/\.ts$/, "")
    .split("/")[0];
  return rooms.find((room) => room === name);
}
