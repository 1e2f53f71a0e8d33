import type { Body, Reform, Scenario, Section } from "../../schema/document";
import type { BodyDraw, HappeningDraw, StructureDraw } from "./draws";
import type { Names } from "./names";
import { Structure } from "./structure";

/** Sections that a drawn body may have. */
const sectionLists: readonly (readonly Section[] | undefined)[] = [
  undefined,
  [{ id: "办公室", kind: "comprehensive", functions: ["office", "party"] }],
  [
    { id: "__proto__", name: "人事科", kind: "comprehensive", functions: ["personnel"] },
    { id: "business", kind: "business" },
  ],
  [],
];

/** Jurisdictions, bodies and reforms that fit together, all numbers still missing. */
export function buildStructure(names: Names, draw: StructureDraw): Scenario {
  const jurisdictions = draw.jurisdictions.map((parent, k) => {
    const id = names.id("jurisdiction", k);
    return k === 0 || parent === 0 ? { id } : { id, parent: names.id("jurisdiction", (parent - 1) % k) };
  });
  const places = jurisdictions.map(({ id }) => id);
  const bodyIn = (jurisdiction: string, k: number, body: BodyDraw | undefined): Body => {
    const sections = sectionLists[body?.sections ?? 0];
    return {
      id: names.id("body", k),
      jurisdiction,
      category: body?.category ?? "department",
      ...(body?.parent === undefined || k === 0 ? {} : { parentBody: names.id("body", body.parent % k) }),
      ...(sections === undefined ? {} : { sections }),
    };
  };
  const old = draw.bodies.map((body, k) =>
    bodyIn(places[body.jurisdiction % places.length] as string, k, body),
  );
  const structure = new Structure(old, (jurisdiction, k) =>
    bodyIn(jurisdiction, k, draw.bodies[k % old.length]),
  );

  const happenings = [draw.opening, draw.creation, ...draw.more].filter((one) => one !== undefined);
  for (const happening of happenings) happen(happening, structure, places);
  for (const happening of happenings) decorate(happening, structure);
  return {
    format: "bianzhi/1",
    name: "arbitrary",
    ...(names.types === undefined ? {} : { quotaTypes: names.types.map((id) => ({ id, name: id })) }),
    ...(names.ranks.length === 0 ? {} : { ranks: names.ranks.map((id) => ({ id })) }),
    jurisdictions,
    bodies: structure.bodies,
    reforms: structure.reforms,
    posts: [],
    people: [],
  };
}

function happen(draw: HappeningDraw, structure: Structure, places: readonly string[]): void {
  const paper = draw.documented ? { document: `包编发〔2019〕${structure.reforms.length + 1}号` } : {};
  const live = structure.free();
  const first = live[draw.pick % live.length];
  if (draw.kind === "establish") {
    const body = structure.create(places[draw.pick % places.length] as string);
    structure.give(body, { kind: "establish", body, quota: {}, ...paper });
  }
  if (draw.kind === "merge" && first !== undefined) {
    const from = [first, ...structure.neighbours(first, live)].slice(0, 1 + draw.parts);
    const into = structure.create(structure.jurisdictionOf(first));
    structure.retire(from, into);
    structure.give(into, { kind: "merge", from, into, quota: {}, ...paper });
  }
  if (draw.kind === "abolish" && first !== undefined) {
    structure.retire([first], undefined);
    structure.reforms.push({ kind: "abolish", body: first, ...paper });
  }
  const body = pickFrom(structure.ungiven(), draw.other);
  if (draw.kind === "cut" && body !== undefined)
    structure.give(body, { kind: "cut", body, by: {}, ...paper });
  if (draw.kind === "reorganize" && body !== undefined) {
    const end = structure.endOf(body);
    const from = structure
      .neighbours(body, live)
      .filter((part) => part !== end)
      .slice(0, draw.parts);
    structure.retire(from, body);
    const parts = from.length > 0 || draw.generous ? { from } : {};
    structure.give(body, { kind: "reorganize", body, quota: {}, ...parts, ...paper });
  }
  if (draw.kind === "host") hostOffice(draw, structure, paper);
}

function hostOffice(draw: HappeningDraw, structure: Structure, paper: { document?: string }): void {
  const host = pickFrom(structure.live(), draw.pick);
  if (host === undefined) return;
  const without = structure.ungiven().filter((body) => structure.free().includes(body));
  const existing = draw.generous ? structure.neighbours(host, without)[0] : undefined;
  const office = existing ?? structure.create(structure.jurisdictionOf(host));
  structure.host(office, host, { kind: "host", office, host, ...paper });
}

/** Reforms that change names alone; only bodies that are still there at the end have them. */
function decorate(draw: HappeningDraw, structure: Structure): void {
  const body = pickFrom([...structure.live(), ...structure.offices()], draw.pick);
  if (body === undefined) return;
  const reforms: Reform[] = structure.reforms;
  if (draw.kind === "rename") reforms.push({ kind: "rename", body, name: "更名后的机构" });
  if (draw.kind === "plate") reforms.push({ kind: "plate", body, name: "区域经济合作局" });
  if (draw.kind === "joint-office") {
    const other = structure.live().find((one) => one !== body);
    reforms.push({ kind: "joint-office", bodies: other === undefined ? [body] : [body, other], with: body });
  }
}

function pickFrom<T>(list: readonly T[], pick: number): T | undefined {
  return list[pick % list.length];
}
