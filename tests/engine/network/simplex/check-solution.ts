import type { Network, NetworkSolution } from "../../../../src/engine/network/types";

/** Everything in which a solution breaks the contract of `NetworkSolution`, in exact arithmetic. Nothing: it is optimal. */
export function solutionProblems(network: Network, solution: NetworkSolution): string[] {
  return [...flowProblems(network, solution), ...potentialProblems(network, solution)];
}

/** Whether everyone has one alternative, every bound is kept, and what comes into a place goes out. */
export function flowProblems(network: Network, { choice, flow }: NetworkSolution): string[] {
  const problems: string[] = [];
  const balance: bigint[] = Array.from({ length: network.nodes }, () => 0n);
  for (let person = 0; person < network.people; person++) {
    const taken = choice[person];
    const own = taken >= network.start[person] && taken < network.start[person + 1];
    if (!own || network.node[taken] < 0) problems.push(`person ${person} takes ${taken}`);
    else balance[network.node[taken]]++;
  }
  for (let arc = 0; arc < network.tail.length; arc++) {
    const amount = flow[arc];
    const within = amount >= network.lower[arc] && amount <= network.upper[arc];
    if (!Number.isSafeInteger(amount) || !within) problems.push(`arc ${arc} carries ${amount}`);
    else {
      balance[network.tail[arc]] -= BigInt(amount);
      balance[network.head[arc]] += BigInt(amount);
    }
  }
  for (let node = 1; node < network.nodes; node++) {
    if (balance[node] !== 0n) problems.push(`node ${node} keeps ${balance[node]}`);
  }
  return problems;
}

function potentialProblems(network: Network, { choice, flow, potential }: NetworkSolution): string[] {
  const problems: string[] = [];
  const { levels } = network;
  if (potential.length !== network.nodes * levels) return ["potentials are missing"];
  if (!potential.every((value) => Number.isSafeInteger(value))) return ["a potential is not whole"];
  for (let level = 0; level < levels; level++) if (potential[level] !== 0) problems.push("root is not at 0");

  // Sign of the first level that is not 0, of (first) − (second).
  const compare = (first: (level: number) => bigint, second: (level: number) => bigint): number => {
    for (let level = 0; level < levels; level++) {
      const difference = first(level) - second(level);
      if (difference !== 0n) return difference < 0n ? -1 : 1;
    }
    return 0;
  };
  const price = (node: number) => (level: number) => BigInt(potential[node * levels + level]);
  const onward = (alternative: number) => (level: number) =>
    BigInt(network.classCost[network.costClass[alternative] * levels + level]) +
    price(network.node[alternative])(level);

  for (let person = 0; person < network.people; person++) {
    for (let k = network.start[person]; k < network.start[person + 1]; k++) {
      if (network.node[k] >= 0 && compare(onward(k), onward(choice[person])) < 0) {
        problems.push(`person ${person} would rather take ${k}`);
      }
    }
  }
  for (let arc = 0; arc < network.tail.length; arc++) {
    const through = (level: number) =>
      BigInt(network.arcCost[arc * levels + level]) + price(network.head[arc])(level);
    const sign = compare(through, price(network.tail[arc]));
    if (sign < 0 && flow[arc] < network.upper[arc]) problems.push(`arc ${arc} should carry more`);
    if (sign > 0 && flow[arc] > network.lower[arc]) problems.push(`arc ${arc} should carry less`);
  }
  return problems;
}
