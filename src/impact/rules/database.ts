import { always, type Rules } from "../rule.ts";

export const databaseRules: Pick<Rules, "database-collation-changed" | "compatibility-level-changed"> = {
  "database-collation-changed": always("risky", "risky", {
    title: "Database collation changed",
    because: "It decides how names, variables and new columns compare, and the columns that follow it: joins, ordering, uniqueness.",
    advice: "Check joins with temporary tables (they have tempdb's collation), and names that are written in another case.",
    reason: (change) =>
      `The database's collation is ${change.after} instead of ${change.before}: joins, order, uniqueness, and whether names tell letter cases apart may differ.`,
  }),
  "compatibility-level-changed": always("risky", "risky", {
    title: "Compatibility level changed",
    because: "Some statements mean something else or are refused, and queries are planned anew.",
    advice: "Compare plans and results of the important queries; Query Store keeps the old plans.",
    reason: (change) =>
      `The compatibility level is ${change.after} instead of ${change.before}: some statements behave otherwise, and queries are planned anew.`,
  }),
};
