import type { Change, Limit, Rung } from "../../explain/types";
import type { Names } from "../names";
import { listIn, peopleIn, sayIn } from "../say";

/** What a limit is called. */
export function limitWords(limit: Limit, names: Names): string {
  const say = sayIn(names.language);
  if ("post" in limit) return say(`${names.post(limit.post)}的岗位数`, `seats of ${names.post(limit.post)}`);
  const type = names.quotaType(limit.quotaType);
  if ("body" in limit)
    return say(`${names.body(limit.body)}的${type}`, `${type} quota of ${names.body(limit.body)}`);
  const place = names.jurisdiction(limit.jurisdiction);
  return say(`${place}可调剂的${type}`, `${type} quota that ${place} can grant`);
}

/** What comes of a changed limit: who is placed or misses out, whose wishes fare otherwise, who moves. */
export function rungWords(rung: Rung | undefined, names: Names): string {
  const say = sayIn(names.language);
  if (rung?.status !== "possible") return say("没有可行的方案", "no plan is possible");
  return changeWords(rung.change, names);
}

/** A difference between two best plans, goal by goal, and who goes elsewhere. */
function changeWords(change: Change, names: Names): string {
  const { moves } = change;
  const { language } = names;
  const say = sayIn(language);
  const effects = goalEffects(change, names);
  const who = listIn(
    language,
    moves.map(({ person }) => names.person(person)),
  );
  const concerned = who === "" ? "" : say(`（涉及${who}）`, ` (concerns ${who})`);
  if (effects.length > 0) return `${effects.join(say("，", ", "))}${concerned}`;
  return who === ""
    ? say("没有变化", "no change")
    : say(`目标值不变${concerned}`, `the same at every goal${concerned}`);
}

/** What differs at the goals, goal by goal; nothing where nothing does. */
export function goalEffects({ goals }: Change, names: Names): string[] {
  return goals.flatMap(({ goal, before, after }) => effectWords(goal, before, after, names));
}

function effectWords(
  goal: Change["goals"][number]["goal"],
  before: readonly number[],
  after: readonly number[],
  names: Names,
): string[] {
  const { language } = names;
  const say = sayIn(language);
  const shift = sum(after) - sum(before);
  const people = (count: number): string => peopleIn(language, Math.abs(count));
  const turn = (up: readonly [string, string], down: readonly [string, string]): string[] => {
    if (shift === 0) return [];
    const [zh, en] = shift > 0 ? up : down;
    return [say(`${zh}${people(shift)}`, `${people(shift)} ${en}`)];
  };
  switch (goal) {
    case "place":
      return turn(["少安置", "more waiting"], ["多安置", "more placed"]);
    case "minimums":
      return turn(["缺员增加", "more missing"], ["缺员减少", "fewer missing"]);
    case "preferences":
      return before.length === after.length && before.length > 1 ? rankWords(before, after, names) : [];
    case "recover":
      return shift === 0
        ? []
        : [
            say(
              `${shift > 0 ? "多" : "少"}核销${Math.abs(shift)}名`,
              `${Math.abs(shift)} ${shift > 0 ? "more" : "less"} recovered`,
            ),
          ];
    default:
      return shift === 0
        ? []
        : [
            say(
              `其他目标值由${sum(before)}变为${sum(after)}`,
              `another goal from ${sum(before)} to ${sum(after)}`,
            ),
          ];
  }
}

/** The first number of the wishes is that of first choices. */
function rankWords(before: readonly number[], after: readonly number[], names: Names): string[] {
  const say = sayIn(names.language);
  const shift = after[0] - before[0];
  if (shift !== 0) {
    const people = peopleIn(names.language, Math.abs(shift));
    return [
      say(
        `第一志愿${shift > 0 ? "增加" : "减少"}${people}`,
        `${people} ${shift > 0 ? "more" : "fewer"} with their first choice`,
      ),
    ];
  }
  const differs = before.some((count, k) => count !== after[k]);
  return differs ? [say("其他志愿次序有变", "other choices change")] : [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
