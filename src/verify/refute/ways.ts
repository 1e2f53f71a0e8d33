import type { Facts } from "../facts";
import type { ArcList } from "./arcs";
import type { Classes } from "./classes";
import type { Forest } from "./forest";
import type { State } from "./state";
import type { Member } from "./two-sides";

/** One way out of a place. Ways of one place are filled in order, the cheapest first. */
interface Way {
  /** Past the pool that is the next place. */
  readonly past?: true;
  /** Classes that one unit more, or one less, brings and takes away; undefined where there is no room, or nothing to take. */
  readonly more?: Exchange | undefined;
  readonly less?: Exchange | undefined;
}

interface Exchange {
  readonly plus: number;
  readonly minus: number;
}

const free: Exchange = { plus: 0, minus: 0 };

/** Rows, and people where they are not counted apart, that nest: the places of a graph. */
export interface Family {
  readonly members: readonly Member[];
  readonly forest: Forest;
  /** Number of the place of each set of the forest; the outermost sets lie in place 0. */
  readonly place: Int32Array;
  /** 1 where units flow outwards, −1 where they flow inwards. */
  readonly direction: 1 | -1;
}

/** Adds what can change in every row: one more through it, one less. The state is one that holds every rule. */
export function addRowArcs(
  arcs: ArcList,
  facts: Facts,
  state: State,
  classes: Classes,
  family: Family,
): void {
  const { members, forest, place, direction } = family;
  const waysOf = openWays(facts, state, classes);
  const placeAround = (set: number): number => (forest.around[set] < 0 ? 0 : place[forest.around[set]]);
  const add = (inner: number, outer: number, exchange: Exchange | undefined): void => {
    if (exchange === undefined) return;
    const [from, to] = direction === 1 ? [inner, outer] : [outer, inner];
    arcs.add(from, to, exchange.plus, exchange.minus, -1, -1);
  };
  for (const [set, member] of members.entries()) {
    for (const { past, more, less } of waysOf(member)) {
      const outer = past === true ? placeAround(forest.around[set]) : placeAround(set);
      add(place[set], outer, more);
      // One unit less flows the other way.
      if (less !== undefined) add(outer, place[set], less);
    }
  }
}

function openWays(
  facts: Facts,
  { cell, count, granted, spare }: State,
  classes: Classes,
): (member: Member) => readonly Way[] {
  const { at, homes, hosts, lines, positions } = facts;
  const isHard = at.scenario.policy?.hardMinimums === true;
  const plain = (people: number, limit: number): Way => ({
    more: people < limit ? free : undefined,
    less: people > 0 ? free : undefined,
  });
  return (member) => {
    if ("person" in member) {
      if (homes.affected[member.person] === 0) return [];
      const { waiting } = classes;
      return [
        cell[member.person] < 0
          ? { more: { plus: 0, minus: waiting } }
          : { less: { plus: waiting, minus: 0 } },
      ];
    }
    const { rule, position, number, pool } = member.row;
    const people = count[number];
    if (rule === "post") {
      const { demand, openings } = at.scenario.posts[position];
      const least = openings.min ?? 0;
      const filled = classes.inPost(demand);
      const lacking = (isMissing: boolean): number => (isMissing ? classes.missing(demand) : 0);
      const more = { plus: filled, minus: lacking(people < least) };
      const less = { plus: lacking(people <= least), minus: filled };
      const isOpen = people < openings.max;
      return [{ more: isOpen ? more : undefined, less: people > (isHard ? least : 0) ? less : undefined }];
    }
    // Nothing changes in a row of which only some people of a post count.
    if (rule === "special") return [];
    if (rule === "office") return [plain(people, hosts.seats[position])];
    if (rule === "leaders") return [plain(people, positions[position])];
    if (rule === "pool") return [{ more: spare[position] > 0 ? free : undefined, less: free }];
    const { room, grantMin, grantMax } = lines;
    const own = room[position] + grantMin[position];
    if (pool < 0) return [plain(people, own)];
    return [
      { past: true, ...plain(Math.min(people, own), own) },
      {
        more: granted[position] < grantMax[position] ? { plus: classes.grant, minus: 0 } : undefined,
        less: granted[position] > grantMin[position] ? { plus: 0, minus: classes.grant } : undefined,
      },
    ];
  };
}
