import type { Policy, Reform, Scenario, Transfer } from "../../src/schema/document";
import { reckon } from "../../src/testing/reckoning/reckoning";

/** What a scenario has in it, in words; every word here must turn up among the generated ones. */
export function featuresOf(scenario: Scenario): Set<string> {
  const found = new Set<string>();
  const note = (what: string, isThere: boolean): void => {
    if (isThere) found.add(what);
  };
  const { reforms, book, lines, people, posts } = reckon(scenario);
  for (const reform of scenario.reforms) found.add(`reform ${reform.kind}`);
  for (const reform of scenario.reforms) noteRanges(reform, note);
  for (const transfer of reforms.transfers) noteTransfer(transfer, scenario, note);
  for (const [body, host] of reforms.hostedBy) {
    note(host.seats === undefined ? "host without seats" : "host with seats", true);
    note(
      "hosted office with people",
      [...people.values()].some((one) => one.person.body === body),
    );
    note(
      "hosted office with posts",
      [...posts.values()].some((post) => post.body === body),
    );
  }
  for (const body of reforms.retiredBy.keys()) {
    note("chain of succession", reforms.givenBy.has(body));
    note("chain that ends in abolish", reforms.givenBy.has(body) && reforms.successorOf(body) === undefined);
  }
  for (const body of reforms.givenBy.keys()) {
    for (const line of lines.values().filter((one) => one.body === body)) {
      const given = reforms.givenBy.get(body);
      const found = book.gathered(body, line.type);
      note(
        "reorganize above its base",
        given?.kind === "reorganize" && line.settled === found && line.grantMin > 0,
      );
    }
  }
  noteNumbers(scenario, note);
  notePeople(scenario, note);
  notePolicy(scenario.policy, note);
  const ids = [...scenario.bodies, ...scenario.people, ...scenario.posts].map(({ id }) => id);
  for (const id of ["__proto__", "toString", "constructor", "😀", "e\u0301", "农牧局/办公室"]) {
    note(`id ${id}`, ids.includes(id));
  }
  note("quota type constructor", scenario.quotaTypes?.some(({ id }) => id === "constructor") === true);
  note("usual quota types", scenario.quotaTypes === undefined);
  note("three quota types", scenario.quotaTypes?.length === 3);
  return found;
}

type Note = (what: string, isThere: boolean) => void;

function noteRanges(reform: Reform, note: Note): void {
  if (reform.kind !== "merge" && reform.kind !== "establish" && reform.kind !== "reorganize") return;
  for (const range of Object.values(reform.quota)) {
    note(`${reform.kind} with ${typeof range === "number" ? "a number" : "bounds"}`, true);
  }
  note(`${reform.kind} with leaders`, reform.leaders !== undefined);
}

function noteTransfer(transfer: Transfer, scenario: Scenario, note: Note): void {
  const places = [transfer.from, transfer.to].map(
    (id) => scenario.bodies.find((body) => body.id === id)?.jurisdiction,
  );
  const where = places[0] === places[1] ? "within a level" : "across levels";
  note(`transfer ${transfer.mode} ${where}`, true);
  note("transfer of listed people", transfer.people !== undefined);
  note("transfer of duties", transfer.duties !== undefined);
  const naming = scenario.reforms.filter(
    (one) => one.kind === "transfer" && one.approval === transfer.approval,
  );
  note("two transfers under one approval", transfer.approval !== undefined && naming.length > 1);
  note("transfer to a body that ends", reckon(scenario).reforms.retiredBy.has(transfer.to));
}

function noteNumbers(scenario: Scenario, note: Note): void {
  const { lines, pools, leaders, ranks } = reckon(scenario);
  const permits = scenario.permits ?? [];
  note(
    "permit in use",
    lines.values().some((line) => line.permitted > 0),
  );
  note(
    "permit that only keeps people out",
    permits.length > lines.values().filter((line) => line.permitted > 0).length,
  );
  note(
    "expired permit",
    permits.some((permit) => scenario.date !== undefined && permit.until < scenario.date),
  );
  note(
    "huge grants",
    lines.values().some((line) => line.grantMax > 2 ** 32),
  );
  note(
    "huge pools",
    pools.values().some((pool) => pool.toDivide > 2 ** 32),
  );
  note(
    "ceiling below the total",
    pools.values().some((pool) => pool.demanded > 0),
  );
  note(
    "total with reserve",
    pools.values().some((pool) => pool.reserveBefore > 0),
  );
  note(
    "approval from above",
    (scenario.approvals ?? []).some(({ from }) => from === undefined),
  );
  const named = new Set(
    scenario.reforms.map((reform) => (reform.kind === "transfer" ? reform.approval : undefined)),
  );
  const loose = (scenario.approvals ?? []).filter(({ id, count }) => !named.has(id) && count > 0);
  note(
    "approval between levels without a transfer",
    loose.some(({ from }) => from !== undefined),
  );
  note(
    "jurisdictions three deep",
    scenario.jurisdictions.some(({ parent }) => depthBelow(parent, scenario) >= 2),
  );
  note("leader positions", ranks.length > 0 && leaders.values().some(({ after }) => after > 0));
  note("compatibility", (scenario.compatibility ?? []).length > 0);
  note("duties", (scenario.duties ?? []).length > 0);
}

function depthBelow(parent: string | undefined, scenario: Scenario): number {
  const above = scenario.jurisdictions.find(({ id }) => id === parent);
  return above === undefined ? 0 : 1 + depthBelow(above.parent, scenario);
}

function notePeople(scenario: Scenario, note: Note): void {
  const { people, posts } = scenario;
  const ranks = people.flatMap(({ preferences }) => preferences.map(({ rank }) => rank));
  note("nobody", people.length === 0);
  note("no posts", posts.length === 0);
  note("nobody listed", people.length > 2 && ranks.length === 0);
  note("ties everywhere", ranks.length > 3 && ranks.every((rank) => rank === 1));
  note("rank gaps", ranks.length > 0 && !ranks.includes(2) && Math.max(...ranks) > 2);
  note("zero capacities", posts.length > 1 && posts.every(({ openings }) => openings.max === 0));
  const firsts = people.map(({ preferences }) => preferences.find(({ rank }) => rank === 1));
  const bodies = new Set(firsts.map((wish) => posts.find(({ id }) => id === wish?.post)?.body ?? wish?.body));
  note("one body wanted by all", people.length > 3 && bodies.size === 1 && !bodies.has(undefined));
  note(
    "preference for a body",
    people.some(({ preferences }) => preferences.some(({ body }) => body !== undefined)),
  );
  note(
    "leaders' posts",
    posts.some(({ leaderRank }) => leaderRank !== undefined),
  );
  for (const demand of ["retained", "new-body", "coordinating-office", "urgent"]) {
    note(
      `demand ${demand}`,
      posts.some((post) => post.demand === demand),
    );
  }
  for (const { by = "post", decision } of scenario.responses ?? []) note(`${decision} by ${by}`, true);
}

function notePolicy(policy: Policy | undefined, note: Note): void {
  note("no policy", policy === undefined);
  for (const goal of policy?.goals ?? []) note(`goal ${goal}`, true);
  note("no goals", policy?.goals?.length === 0);
  note(`measure ${policy?.preferences}`, true);
  note(`keepGrade ${policy?.keepGrade}`, true);
  note("pooled", policy?.pooledPreferences === true);
  note("hard minimums", policy?.hardMinimums === true);
  note("seed", policy?.seed !== undefined);
}
