import type { Cause } from "../../explain/conflict/types";
import type { Names } from "../names";
import { sayIn } from "../say";

/** One cause of a conflict, as an official would read it out, with its article of law. */
export function causeWords(cause: Cause, names: Names): string {
  const say = sayIn(names.language);
  const words = detailWords(cause, names);
  return cause.article === undefined
    ? words
    : say(`${words}（${cause.article}）`, `${words} (${cause.article})`);
}

/** Who it is that declined. */
export function unitWords(by: "post" | "home", names: Names): string {
  const say = sayIn(names.language);
  return by === "post" ? say("接收单位", "the receiving unit") : say("原单位", "the releasing unit");
}

function detailWords(cause: Cause, names: Names): string {
  const say = sayIn(names.language);
  switch (cause.code) {
    case "openings-min":
    case "openings-max":
    case "not-listed":
    case "declined":
    case "requirement":
    case "reserved":
      return postWords(cause, names.post(cause.post), names);
    case "types-apart": {
      const [person, post] = [names.quotaType(cause.personType), names.quotaType(cause.postType)];
      return say(`${person}人员不能占用${post}`, `people of ${person} quota cannot fill ${post} quota`);
    }
    case "keep-grade":
      return say("担任领导职务的人员不安排低于原职级的岗位", "leaders take no post below their rank");
    case "relatives": {
      const person = names.person(cause.person);
      if (cause.relative === undefined)
        return say(`${person}须回避亲属`, `${person} keeps apart from relatives`);
      const relative = names.person(cause.relative);
      return say(`${person}与${relative}须任职回避`, `${person} and ${relative} are relatives`);
    }
    case "pool":
    case "ceiling":
      return poolWords(cause, names);
    default:
      return bodyWords(cause, names.body(cause.body), names);
  }
}

type Of<Codes extends Cause["code"]> = Extract<Cause, { readonly code: Codes }>;
type PostCause = Of<"openings-min" | "openings-max" | "not-listed" | "declined" | "requirement" | "reserved">;

function postWords(cause: PostCause, post: string, names: Names): string {
  const say = sayIn(names.language);
  switch (cause.code) {
    case "openings-min": {
      const { min, eligible } = cause;
      const could = eligible.length;
      return say(
        `${post}至少需要${min}人，能够安排的共${could}人`,
        `${post} needs at least ${min}, and ${could} could take it`,
      );
    }
    case "openings-max":
      return say(`${post}至多安排${cause.max}人`, `${post} takes at most ${cause.max}`);
    case "not-listed":
      return say(`其他人员未填报${post}，也不服从调剂`, `nobody else listed ${post} or accepts adjustment`);
    case "declined": {
      const [unit, person] = [unitWords(cause.by, names), names.person(cause.person)];
      return say(`${unit}不同意${person}到${post}`, `${unit} declines ${person} at ${post}`);
    }
    case "requirement":
      return say(
        `${post}有任职条件，部分人员不符合或没有材料证明`,
        `${post} has requirements that some do not meet or show`,
      );
    case "reserved":
      return say(`${post}有保留名额`, `${post} has reserved seats`);
  }
}

function bodyWords(
  cause: Of<"keep-at-least" | "grant-min" | "permit" | "office-seats" | "leader-positions" | "quota">,
  body: string,
  names: Names,
): string {
  const say = sayIn(names.language);
  switch (cause.code) {
    case "keep-at-least": {
      const section = names.section(cause.body, cause.section);
      return say(
        `${body}${section}至少留守${cause.count}人`,
        `${section} of ${body} keeps at least ${cause.count}`,
      );
    }
    case "leader-positions": {
      const rank = names.rank(cause.rank);
      return say(
        `${body}的${rank}领导职数为${cause.positions}名`,
        `${body} has ${cause.positions} leader positions (${rank})`,
      );
    }
    case "grant-min": {
      const type = names.quotaType(cause.quotaType);
      return say(
        `${body}至少核增${type}${cause.min}名`,
        `${body} is granted at least ${cause.min} of ${type} quota`,
      );
    }
    case "permit": {
      const type = names.quotaType(cause.quotaType);
      return say(
        `${body}${type}超编过渡期内只出不进`,
        `nobody enters ${body} while it exceeds its ${type} quota`,
      );
    }
    case "office-seats": {
      const type = names.quotaType(cause.quotaType);
      return say(
        `${body}在所设机构内至多使用${type}${cause.seats}名`,
        `${body} has at most ${cause.seats} of ${type} quota inside its host`,
      );
    }
    case "quota": {
      const type = names.quotaType(cause.quotaType);
      return say(
        `${body}${type}可用${cause.room}名，至多再核增${cause.grantMax}名`,
        `${body} has room for ${cause.room} of ${type} quota and is granted at most ${cause.grantMax}`,
      );
    }
  }
}

function poolWords(cause: Of<"pool" | "ceiling">, names: Names): string {
  const say = sayIn(names.language);
  const [place, type] = [names.jurisdiction(cause.jurisdiction), names.quotaType(cause.quotaType)];
  if (cause.code === "pool")
    return say(
      `${place}${type}可调剂${cause.available}名`,
      `${place} can grant ${cause.available} of ${type} quota`,
    );
  return say(
    `${place}须核销${type}${cause.demanded}名，只减不增`,
    `${place} gives up ${cause.demanded} of ${type} quota; no total rises`,
  );
}
