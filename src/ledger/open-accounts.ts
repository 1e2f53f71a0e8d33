import type { Model } from "../model/types";
import { accounts, unlisted } from "./accounts";
import type { Journal } from "./journal";

/** Where everything stands before the reforms: quota and reserves, leader positions, listed people, unlisted staff, duties. */
export function openAccounts(model: Model, journal: Journal): void {
  const listed = listedByLine(model);
  for (const line of model.lines) {
    const body = model.bodies[line.body].id;
    const type = model.types[line.type];
    journal.open("quota", accounts.body(body), type, line.before);
    const others = line.staffBefore - (listed.get(`${line.body} ${line.type}`) ?? 0);
    journal.open("people", accounts.staff(type, body), unlisted, others);
  }
  for (const pool of model.pools) {
    const reserve = accounts.reserve(model.jurisdictions[pool.jurisdiction].id);
    journal.open("quota", reserve, model.types[pool.type], pool.reserveBefore);
  }
  for (const leader of model.leaders) {
    const body = accounts.body(model.bodies[leader.body].id);
    journal.open("leaders", body, model.ranks[leader.rank], leader.before);
  }
  for (const person of model.people) {
    journal.open("people", accounts.body(model.bodies[person.origin].id), person.id, 1);
  }
  for (const duty of model.scenario.duties ?? []) {
    journal.open("duties", accounts.body(duty.from), duty.id, 1);
  }
}

function listedByLine(model: Model): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { origin, type } of model.people) {
    counts.set(`${origin} ${type}`, (counts.get(`${origin} ${type}`) ?? 0) + 1);
  }
  return counts;
}
