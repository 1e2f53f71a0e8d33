import type { Body, Host, Reform } from "../../schema/document";

/** Bodies and reforms while they are drawn; keeps every body from being retired twice, given twice, or hosted and both. */
export class Structure {
  readonly bodies: Body[];
  readonly reforms: Reform[] = [];
  private readonly retired = new Map<string, string | undefined>();
  private readonly given = new Set<string>();
  private readonly hosted = new Set<string>();
  private readonly hosts = new Set<string>();
  private readonly body: (jurisdiction: string, k: number) => Body;

  constructor(old: readonly Body[], body: (jurisdiction: string, k: number) => Body) {
    this.bodies = [...old];
    this.body = body;
  }

  jurisdictionOf(body: string): string {
    return this.bodies.find(({ id }) => id === body)?.jurisdiction ?? "";
  }

  /** Bodies that go on and have quota of their own. */
  live(): string[] {
    return this.ids().filter((id) => !this.retired.has(id) && !this.hosted.has(id));
  }

  /** Live bodies that may end: nobody sits inside them. */
  free(): string[] {
    return this.live().filter((id) => !this.hosts.has(id));
  }

  /** Bodies whose quota no reform sets yet, retired ones included: they may be links of a chain. */
  ungiven(): string[] {
    return this.ids().filter((id) => !this.given.has(id) && !this.hosted.has(id));
  }

  offices(): string[] {
    return [...this.hosted];
  }

  /** Others of the same jurisdiction. */
  neighbours(body: string, among: readonly string[]): string[] {
    return among.filter((id) => id !== body && this.jurisdictionOf(id) === this.jurisdictionOf(body));
  }

  /** Where the chain of a body ends so far; undefined when it is abolished. */
  endOf(body: string): string | undefined {
    let end: string | undefined = body;
    while (end !== undefined && this.retired.has(end)) end = this.retired.get(end);
    return end;
  }

  create(jurisdiction: string): string {
    const body = this.body(jurisdiction, this.bodies.length);
    this.bodies.push(body);
    return body.id;
  }

  give(body: string, reform: Reform): void {
    this.given.add(body);
    this.reforms.push(reform);
  }

  retire(bodies: readonly string[], into: string | undefined): void {
    for (const body of bodies) this.retired.set(body, into);
  }

  host(office: string, host: string, reform: Host): void {
    this.hosted.add(office);
    this.hosts.add(host);
    this.reforms.push(reform);
  }

  private ids(): string[] {
    return this.bodies.map(({ id }) => id);
  }
}
