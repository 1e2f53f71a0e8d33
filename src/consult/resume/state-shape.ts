import { checkStep } from "../check-step";
import { ConsultationError } from "../consultation-error";
import { count, day, exactly, flag, listOf, oneOf, orNull, type Shape, text, that, withKeys } from "./shape";

const pair = { person: text, post: text };
const sides = oneOf("post", "home", "person");
const plan = withKeys({
  placements: listOf(
    withKeys({ ...pair, rank: count, basis: oneOf("listed", "stayed", "adjusted", "directed") }),
  ),
  staying: listOf(withKeys({ person: text, body: text })),
  waiting: listOf(withKeys({ person: text })),
  goals: listOf(withKeys({ goal: text, value: listOf(count) })),
  notes: listOf(withKeys({ code: text })),
});
const anything = that("there", (value) => value !== undefined);
const certificate = orNull(withKeys({ levels: count, prices: listOf(anything) }));
const answerOf = (...decisions: readonly string[]): Shape =>
  orNull(exactly({ decision: oneOf(...decisions), reason: orNull(text), date: day }));
const unitAnswer = answerOf("accept", "hold", "decline");

const proposal = exactly({
  ...pair,
  since: day,
  receiving: text,
  releasing: orNull(text),
  answers: exactly({ post: unitAnswer, home: unitAnswer, person: answerOf("confirm", "withdraw") }),
});
const entry = exactly({
  date: day,
  person: text,
  post: orNull(text),
  by: sides,
  decision: oneOf("accept", "hold", "decline", "confirm", "withdraw", "reorder"),
  reason: orNull(text),
});
const round = exactly({
  number: count,
  opened: day,
  closed: orNull(day),
  plan,
  certificate,
  kept: listOf(exactly(pair)),
  proposals: listOf(proposal),
  log: listOf(entry),
  locked: listOf(exactly(pair)),
  dependent: listOf(exactly(pair)),
});
const ending = exactly({ ...pair, ending: oneOf("agreed", "mediated", "directed"), consulted: flag });
const outcome = exactly({
  date: day,
  plan,
  certificate,
  agreed: listOf(exactly(pair)),
  endings: listOf(ending),
});
const step: Shape = (value, place, findings) => {
  try {
    checkStep(value);
  } catch (problem) {
    if (!(problem instanceof ConsultationError)) throw problem;
    const parts = problem.findings.length === 0 ? [problem.expected] : problem.findings;
    findings.push(...parts.map((part) => `${place}: ${part}`));
  }
};
const patch = withKeys({
  op: oneOf("add", "remove", "replace"),
  path: listOf(that("a key or a position", (part) => typeof part === "string" || Number.isInteger(part))),
});

/** The form of a state; the scenario in it is read by itself. */
export const stateShape = exactly({
  format: oneOf("bianzhi-consultation/1"),
  scenario: anything,
  bound: that(
    "a whole number from 1 to 100",
    (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100,
  ),
  before: orNull(plan),
  status: oneOf("between", "asking", "concluded", "impossible"),
  date: orNull(day),
  rounds: listOf(round),
  agreed: listOf(exactly({ ...pair, round: count, date: day })),
  refused: listOf(
    exactly({ ...pair, by: sides, reason: orNull(text), date: day, round: count, stood: flag }),
  ),
  reordered: listOf(
    exactly({
      person: text,
      preferences: listOf(withKeys({ rank: count })),
      acceptsAdjustment: flag,
      reason: orNull(text),
      date: day,
      round: count,
    }),
  ),
  outcome: orNull(outcome),
  conflict: orNull(withKeys({ causes: listOf(withKeys({ code: text })) })),
  history: listOf(exactly({ step, inverse: listOf(patch) })),
});
