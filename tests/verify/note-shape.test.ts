import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/plan/types";
import { verify } from "../../src/verify/verify";
import { continuity, directed, temporary } from "./cases/office";

const [returning] = temporary.plan.notes;
const [stage] = directed.plan.notes;

/** Codes of what is wrong with a plan whose only note, or shortfall, is another one. */
const withNote = (note: unknown): string[] =>
  verify(temporary.scenario, { ...temporary.plan, notes: [note] } as Plan).violations.map(({ code }) => code);
const withStage = (note: unknown): string[] =>
  verify(directed.scenario, { ...directed.plan, notes: [note] } as Plan).violations.map(({ code }) => code);
const withShortfall = (shortfall: unknown): string[] =>
  verify(continuity.scenario, { ...continuity.plan, shortfalls: [shortfall] } as Plan).violations.map(
    ({ code }) => code,
  );

describe("what is no note of the office's rules is no plan", () => {
  it.each<readonly [string, unknown]>([
    ["a return to nowhere", { ...returning, body: undefined }],
    ["a date that is no text", { ...returning, date: 2020 }],
    ["a date that is there and is not", { ...returning, date: undefined }],
    ["a field too many", { ...returning, reason: "" }],
  ])("%s", (_, note) => expect(withNote(note)).toEqual(["plan-malformed"]));

  it("a return without a day can be read, and is not what it must be", () => {
    const { date: _, ...dateless } = returning as unknown as Record<string, unknown>;
    expect(withNote(dateless)).toEqual(["note-differs"]);
  });

  it.each<readonly [string, unknown]>([
    ["a number that is none", { ...stage, placed: "1" }],
    ["half a person", { ...stage, waiting: 0.5 }],
    ["goals that are no list", { ...stage, goals: { place: [1] } }],
    ["a goal without numbers", { ...stage, goals: [{ goal: "place" }] }],
    ["no goals", { code: "directed", placed: 1, waiting: 1 }],
  ])("%s", (_, note) => expect(withStage(note)).toEqual(["plan-malformed"]));
});

describe("what is no shortfall of a section is no plan", () => {
  it.each<readonly [string, unknown]>([
    ["a body alone", { body: "s", missing: 1 }],
    ["a post and a section", { post: "n/a", body: "s", section: "records", missing: 1 }],
    ["a post that is there and is not", { post: undefined, body: "s", section: "records", missing: 1 }],
    ["a section that is no text", { body: "s", section: 1, missing: 1 }],
    ["a count that is none", { body: "s", section: "records", missing: "1" }],
  ])("%s", (_, shortfall) => expect(withShortfall(shortfall)).toEqual(["plan-malformed"]));
});

describe("shortfalls stand in order", () => {
  const two = {
    ...continuity,
    scenario: {
      ...continuity.scenario,
      posts: continuity.scenario.posts.map((own) => ({ ...own, openings: { min: 2, max: 5 } })),
      policy: { goals: [] },
    },
    plan: { ...continuity.plan, goals: [] },
  };
  const ofPost = { post: "n/a", missing: 1 };

  it("posts before sections", () => {
    const { violations } = verify(two.scenario, {
      ...two.plan,
      shortfalls: [ofPost, ...two.plan.shortfalls],
    });
    expect(violations).toEqual([]);
    const turned = verify(two.scenario, { ...two.plan, shortfalls: [...two.plan.shortfalls, ofPost] });
    expect(turned.violations.map(({ code }) => code)).toEqual(["not-sorted"]);
  });
});
