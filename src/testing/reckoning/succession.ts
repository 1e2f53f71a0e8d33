import type {
  Cut,
  Establish,
  Host,
  Merge,
  Reform,
  Reorganize,
  Scenario,
  Transfer,
} from "../../schema/document";

/** What the reforms do to bodies, before any number is looked at. */
export interface Succession {
  /** Bodies that end, each with the reform that ends it. */
  readonly retiredBy: ReadonlyMap<string, Reform>;
  /** Bodies whose quota is set anew, each with the reform that sets it. */
  readonly givenBy: ReadonlyMap<string, Merge | Establish | Reorganize | Cut>;
  /** Offices inside another body's quota. */
  readonly hostedBy: ReadonlyMap<string, Host>;
  readonly transfers: readonly Transfer[];
  /** The body itself when it goes on, the end of its chain otherwise; undefined where the chain ends in `abolish`. */
  successorOf(body: string): string | undefined;
  /** The body whose quota pays for a seat in this body: its host, or itself. */
  payerOf(body: string): string;
}

/** Bodies that a reform sums up into one. */
export function partsOf(reform: Merge | Establish | Reorganize | Cut): readonly string[] {
  return reform.kind === "merge" || reform.kind === "reorganize" ? (reform.from ?? []) : [];
}

export function succession(scenario: Scenario): Succession {
  const retiredBy = new Map<string, Reform>();
  const givenBy = new Map<string, Merge | Establish | Reorganize | Cut>();
  const hostedBy = new Map<string, Host>();
  const next = new Map<string, string>();
  const transfers: Transfer[] = [];
  for (const reform of scenario.reforms) {
    if (reform.kind === "transfer") transfers.push(reform);
    if (reform.kind === "host") hostedBy.set(reform.office, reform);
    if (reform.kind === "abolish") retiredBy.set(reform.body, reform);
    if (reform.kind === "establish" || reform.kind === "cut") givenBy.set(reform.body, reform);
    if (reform.kind !== "merge" && reform.kind !== "reorganize") continue;
    const target = reform.kind === "merge" ? reform.into : reform.body;
    givenBy.set(target, reform);
    for (const part of partsOf(reform)) {
      retiredBy.set(part, reform);
      next.set(part, target);
    }
  }
  const successorOf = (body: string): string | undefined => {
    if (!retiredBy.has(body)) return body;
    const following = next.get(body);
    return following === undefined ? undefined : successorOf(following);
  };
  const payerOf = (body: string): string => hostedBy.get(body)?.host ?? body;
  return { retiredBy, givenBy, hostedBy, transfers, successorOf, payerOf };
}
