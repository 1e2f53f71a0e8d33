/** Places in a lock file that say where to download from, so that it would only work behind one registry. */
export function downloadAddresses(lock: unknown): string[] {
  const found: string[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === "string") {
      const isAddress = /^(?:[a-z+]+:)?\/\//i.test(value) || /^(?:git|github|file|https?):/i.test(value);
      if (isAddress && !path.includes("funding")) found.push(path.join(" › "));
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    }
  };
  visit(lock, []);
  return found;
}
