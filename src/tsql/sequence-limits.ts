export interface SequenceLimits {
  readonly minimum: string;
  readonly maximum: string;
}

// The types that a sequence may have: https://learn.microsoft.com/sql/t-sql/statements/create-sequence-transact-sql
const limits: ReadonlyMap<string, SequenceLimits> = new Map([
  ["tinyint", { minimum: "0", maximum: "255" }],
  ["smallint", { minimum: "-32768", maximum: "32767" }],
  ["int", { minimum: "-2147483648", maximum: "2147483647" }],
  ["bigint", { minimum: "-9223372036854775808", maximum: "9223372036854775807" }],
]);

/** What a sequence counts between where nobody says anything: its type's own limits. */
export function sequenceLimits(type: string): SequenceLimits | undefined {
  const digits = /^(?:decimal|numeric)\((\d+),0\)$/.exec(type)?.[1];
  if (digits === undefined) return limits.get(type);
  const nines = "9".repeat(Number(digits));
  return { minimum: `-${nines}`, maximum: nines };
}
