import type { Hosts } from "./hosts";
import type { Homes } from "./people";
import type { Quotas } from "./quotas";
import { locate, type Register } from "./register";

/** The rows "staff ≤ quota", by body and type. Hosted and retired bodies have none: all their numbers are 0. */
export interface Lines {
  /** Quota that the body holds without grants, and people whom a permit lets it have above quota. */
  readonly settled: Float64Array;
  readonly permitted: Float64Array;
  /** Unlisted staff, those of offices hosted here included. */
  readonly unlisted: Float64Array;
  /** settled + permitted − unlisted: seats for listed people before any grant. */
  readonly room: Float64Array;
  readonly grantMin: Float64Array;
  readonly grantMax: Float64Array;
  /** 1 where a permit in force lets nobody enter. */
  readonly noEntry: Uint8Array;
}

/** Moves hosted offices' people into their hosts' lines and applies the permits in force on the scenario's day. */
export function settleLines(at: Register, quotas: Quotas, hosts: Hosts, homes: Homes): Lines {
  const { scenario, types, bodyAt, typeAt, personType } = at;
  const { settled, grantMax } = quotas;
  const width = types.length;
  const size = settled.length;
  const unlisted = new Float64Array(size);
  for (let line = 0; line < size; line++) {
    const body = Math.floor(line / width);
    unlisted[line + (hosts.host[body] - body) * width] += quotas.unlisted[line];
  }
  const volunteers = new Float64Array(size);
  for (let i = 0; i < homes.home.length; i++) {
    if (homes.affected[i] === 0 && homes.home[i] >= 0) {
      volunteers[hosts.host[homes.home[i]] * width + personType[i]]++;
    }
  }
  const noEntry = new Uint8Array(size);
  const over = new Float64Array(size);
  for (const permit of scenario.permits ?? []) {
    if (scenario.date === undefined || scenario.date > permit.until) continue;
    const line = locate(bodyAt, permit.body) * width + locate(typeAt, permit.quotaType);
    noEntry[line] = 1;
    over[line] = permit.over;
  }
  const permitted = new Float64Array(size);
  const room = new Float64Array(size);
  const grantMin = new Float64Array(size);
  for (let line = 0; line < size; line++) {
    const lacking = volunteers[line] - (settled[line] - unlisted[line]) - grantMax[line];
    permitted[line] = lacking > 0 && over[line] >= lacking ? lacking : 0;
    room[line] = settled[line] - unlisted[line] + permitted[line];
    grantMin[line] = Math.max(quotas.grantMin[line], volunteers[line] - room[line]);
  }
  return { settled, permitted, unlisted, room, grantMin, grantMax, noEntry };
}
