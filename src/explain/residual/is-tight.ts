import type { Residual } from "./residual-of";

/** Whether an exchange of classes from one place to another has reduced cost nothing at every level. */
export function isTight(
  { layout, potential }: Residual,
  from: number,
  to: number,
  plus: number,
  minus: number,
): boolean {
  const { words, table } = layout.classes;
  for (let word = 0; word < words; word++) {
    const cost = table[plus * words + word] - table[minus * words + word];
    if (cost + potential[from * words + word] !== potential[to * words + word]) return false;
  }
  return true;
}
