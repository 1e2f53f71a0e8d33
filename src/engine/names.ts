/** What findings about an answer call its parts, by index into the program's lists. */
export interface Names {
  person(person: number): string;
  /** An alternative, with whose it is. */
  alternative(alternative: number): string;
  extra(extra: number): string;
  row(row: number): string;
}
