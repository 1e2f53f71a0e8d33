/**
 * The largest price that a certificate may hold, and the largest cost of a choice that can be proved with one: five
 * prices and a cost then add up below 2⁵³. Only `total-rank` with ranks beyond it leaves a plan unproved.
 */
export const largestPrice = 2 ** 49;
