/**
 * Whether some server made a constraint's name up: the type of the constraint, what it is on, and eight or sixteen hexadecimal digits of
 * an id, as `DF__Orders__Statu__1A2B3C4D`. Scripts and packages that were taken from a server carry such names.
 */
export function isMadeUpConstraintName(name: string): boolean {
  return /^(?:DF|CK|FK|UQ|PK)__.+__(?:[0-9A-F]{8}|[0-9A-F]{16})$/.test(name);
}

/**
 * Whether some server made a history table's name up: the id of its table, and a suffix where that name was taken.
 * https://learn.microsoft.com/sql/relational-databases/tables/creating-a-system-versioned-temporal-table
 */
export function isMadeUpHistoryName(name: string): boolean {
  return /^MSSQL_TemporalHistoryFor_\d+(?:_[0-9A-F]{8})?$/i.test(name);
}

/** The same name on every server. */
export function historyNameFor(table: string): string {
  return `MSSQL_TemporalHistoryFor_${table}`;
}
