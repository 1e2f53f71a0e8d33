/** A whole number as it is written in a cell, full-width digits and spaces allowed; undefined where it is none. */
export function wholeNumber(text: string): number | undefined {
  const plain = text.normalize("NFKC").replaceAll(/\s/gu, "").replaceAll("−", "-");
  const digits = /^[+-]?\d{1,3}(?:,\d{3})+$/.test(plain) ? plain.replaceAll(",", "") : plain;
  return /^[+-]?\d{1,400}$/.test(digits) ? Number(digits) + 0 : undefined;
}

/** Two whole numbers with a dash, a wave or 至 between them; undefined where it is no such thing. */
export function numberRange(text: string): { min: number; max: number } | undefined {
  const plain = text.normalize("NFKC").replaceAll(/\s/gu, "");
  const [, min, max] = /^(\d{1,400})(?:[-~〜—–−‐]|至|到)(\d{1,400})$/.exec(plain) ?? [];
  return min === undefined || max === undefined ? undefined : { min: Number(min), max: Number(max) };
}
