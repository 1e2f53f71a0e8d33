import { across, enter, leave, type Residual } from "./residual";

/**
 * Finds ways along which one unit can be shifted from one place to another, and shifts it.
 *
 * The two ends search towards each other, one edge at a time in turn. Where one of them runs out there is no way, and
 * what it has seen becomes a component of its own: so a search that fails costs no more than twice the smaller part, and a
 * component can be split only so often. Labels may be stale, in that vertices with one label need not reach each other
 * any more; vertices with different labels never do.
 */
export class Detours {
  readonly #residual: Residual;
  readonly #label: Int32Array;
  #labels: number;
  /** Edges looked at so far. */
  steps = 0;
  /** Per side (0 from the start, 1 from the goal): what it has seen, in order. */
  readonly #seen: readonly [Int32Array, Int32Array];
  /** Per vertex: number of the search that saw it, negative for the side of the goal. */
  readonly #mark: Int32Array;
  /** Per vertex: the edge over which its side came to it, and from where. */
  readonly #over: Int32Array;
  readonly #from: Int32Array;
  readonly #pathVertex: Int32Array;
  readonly #pathEdge: Int32Array;
  #search = 0;

  constructor(residual: Residual, labels: { readonly label: Int32Array; readonly count: number }) {
    this.#residual = residual;
    this.#label = labels.label;
    this.#labels = labels.count;
    this.#seen = [new Int32Array(residual.vertices), new Int32Array(residual.vertices)];
    this.#mark = new Int32Array(residual.vertices);
    this.#over = new Int32Array(residual.vertices);
    this.#from = new Int32Array(residual.vertices);
    this.#pathVertex = new Int32Array(residual.vertices);
    this.#pathEdge = new Int32Array(residual.vertices);
  }

  /** False where no unit can be shifted from one vertex to the other; true where perhaps it can. */
  mayReach(from: number, to: number): boolean {
    return this.#label[from] === this.#label[to];
  }

  /** Shifts one unit if there is a way. */
  shift(from: number, to: number): boolean {
    const { start, end, edge, groups, waiting } = this.#residual;
    const label = this.#label;
    const mark = this.#mark;
    const search = ++this.#search;
    const home = label[from];
    mark[from] = search;
    mark[to] = -search;
    this.#seen[0][0] = from;
    this.#seen[1][0] = to;
    const known = [1, 1];
    const expanded = [0, 0];
    const at = [start[from], start[to]];
    for (let side = 0; ; side = 1 - side) {
      const seen = this.#seen[side];
      let vertex = seen[expanded[side]];
      while (at[side] === end[vertex]) {
        if (++expanded[side] === known[side]) {
          this.#split(seen, known[side]);
          return false;
        }
        vertex = seen[expanded[side]];
        at[side] = start[vertex];
      }
      this.steps++;
      const via = edge[at[side]];
      if (via < 0 && waiting[groups.slotGroup[-1 - via]] === 0) {
        edge[at[side]] = edge[--end[vertex]];
        continue;
      }
      at[side]++;
      const next = across(this.#residual, vertex, via, side === 0);
      const own = side === 0 ? search : -search;
      if (next < 0 || label[next] !== home || mark[next] === own) continue;
      if (mark[next] === -own) {
        if (side === 0) this.#push(from, to, vertex, via, next);
        else this.#push(from, to, next, via, vertex);
        return true;
      }
      mark[next] = own;
      this.#over[next] = via;
      this.#from[next] = vertex;
      seen[known[side]++] = next;
    }
  }

  #split(seen: Int32Array, known: number): void {
    for (let k = 0; k < known; k++) this.#label[seen[k]] = this.#labels;
    this.#labels++;
  }

  /** Shifts one unit from `from` by the near side to `a`, over `via` to `b`, and by the far side to `to`. */
  #push(from: number, to: number, a: number, via: number, b: number): void {
    const [vertices, edges] = [this.#pathVertex, this.#pathEdge];
    let length = 0;
    for (let v = a; v !== from; v = this.#from[v]) edges[length++] = this.#over[v];
    edges.subarray(0, length).reverse();
    let k = length;
    for (let v = a; v !== from; v = this.#from[v]) vertices[k--] = v;
    vertices[0] = from;
    edges[length++] = via;
    for (let v = b; v !== to; v = this.#from[v]) {
      vertices[length] = v;
      edges[length++] = this.#over[v];
    }
    this.#walk(length);
  }

  #walk(length: number): void {
    const { network, flow, member } = this.#residual;
    let stepping = -1;
    for (let k = 0; k < length; k++) {
      const via = this.#pathEdge[k];
      const vertex = this.#pathVertex[k];
      if (via >= 0) flow[via] += network.tail[via] === vertex ? 1 : -1;
      else if (vertex < network.nodes) {
        stepping = member[-1 - via];
        leave(this.#residual, stepping);
      } else enter(this.#residual, stepping, -1 - via);
    }
  }
}
