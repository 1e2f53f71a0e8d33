import { checkAnswer } from "../../../src/engine/check-answer";
import { answerOf } from "../../../src/engine/network/answer/answer-of";
import type { Answer, Program } from "../../../src/formulation/types";
import { countedValue } from "../brute-force";

/** An answer that holds, and its value at every level, each turned into something to be made least. */
export interface Valued {
  readonly answer: Answer;
  readonly values: readonly number[];
}

/** Every way for people to choose under which an answer holds, with the least grants. For up to some thousands of ways. */
export function everyAnswer(program: Program): Valued[] {
  const found: Valued[] = [];
  const choice = new Int32Array(program.people);
  const visit = (person: number): void => {
    if (person < program.people) {
      for (let a = program.start[person]; a < program.start[person + 1]; a++) {
        choice[person] = a;
        visit(person + 1);
      }
      return;
    }
    const answer = answerOf(program, choice.slice());
    if (checkAnswer(program, answer).length > 0) return;
    const values = program.levels.map((level) => {
      const value = countedValue(program, level, answer.choice, answer.extras);
      return level.sense === "least" ? value : -value;
    });
    found.push({ answer, values });
  };
  visit(0);
  return found;
}

/** Negative where `a` is better than `b`, 0 where they are equally good. */
export function compareValues(a: Valued, b: Valued): number {
  const level = a.values.findIndex((value, k) => value !== b.values[k]);
  return level < 0 ? 0 : a.values[level] - b.values[level];
}

/** Those that nothing is better than. */
export function bestOf(all: readonly Valued[]): Valued[] {
  const best = all.reduce<Valued | undefined>(
    (known, each) => (known === undefined || compareValues(each, known) < 0 ? each : known),
    undefined,
  );
  return best === undefined ? [] : all.filter((each) => compareValues(each, best) === 0);
}
