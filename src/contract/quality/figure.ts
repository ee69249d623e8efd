/** What the rows of an answer say. */
export type Figure =
  | {
      /** Absent where there is nothing to measure, as the age of no row: no demand on it is met. */
      readonly value?: number;
      /** Of how many rows, where it counts some of them. */
      readonly of?: number;
      /** Whether the value may be told: it could be one of a row of a column that is classified as confidential. */
      readonly withheld?: boolean;
      /** What else there is to say, without a row's data. */
      readonly remark?: string;
    }
  | { readonly failure: string };
