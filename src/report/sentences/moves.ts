import type { Model } from "../../model/types";
import type { Move, Whereabouts } from "../../verify/types";
import type { Names } from "../names";
import { sayIn } from "../say";

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** A person's choice, by its rank. */
function choiceWord(rank: number, names: Names): string {
  return sayIn(names.language)(`第${numerals[rank - 1] ?? rank}志愿`, `choice ${rank}`);
}

/** At which rank a person listed a post, by itself or with its body; undefined where they did not. */
function listedRank(model: Model, person: string, post: string): number | undefined {
  const one = model.people.find(({ id }) => id === person);
  const place = model.posts.find(({ id }) => id === post);
  if (one === undefined || place === undefined) return undefined;
  const body = model.bodies[place.body].id;
  const ranks = model.scenario.people[one.position].preferences.flatMap((wish) =>
    wish.post === post || wish.body === body ? [wish.rank] : [],
  );
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}

/** What a post is to a person: their choice, the right to stay, or adjustment (服从调剂). */
export function claimWord(model: Model, person: string, post: string, names: Names): string {
  const rank = listedRank(model, person, post);
  if (rank !== undefined) return choiceWord(rank, names);
  const say = sayIn(names.language);
  const isRetained = model.posts.some(({ id, demand }) => id === post && demand === "retained");
  return isRetained ? say("留任", "as retained") : say("服从调剂", "by adjustment");
}

/** Where a person is, as they would say it: by their own choice where it is one. */
export function placeWords(model: Model, person: string, where: Whereabouts, names: Names): string {
  const say = sayIn(names.language);
  if (where.at === "waiting") return say("待安置", "waiting");
  if (where.at === "own-seat") return say("留原岗位", "their own seat");
  const rank = listedRank(model, person, where.post);
  const post = names.post(where.post);
  if (rank === undefined) return post;
  return say(`${choiceWord(rank, names)}（${post}）`, `${choiceWord(rank, names)} (${post})`);
}

/** Who goes where instead. */
export function moveWords(model: Model, { person, from, to }: Move, names: Names): string {
  const say = sayIn(names.language);
  const who = names.person(person);
  if (to.at === "waiting") return say(`${who}待安置`, `${who} waits`);
  const [before, after] = [from, to].map((where) => placeWords(model, person, where, names));
  return say(`${who}由${before}改为${after}`, `${who} moves from ${before} to ${after}`);
}
