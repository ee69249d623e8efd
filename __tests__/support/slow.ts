/** Whether there is time for all of what the suite does a sample of: `npm run test:slow`. */
export const slow = process.env["SCHEMA_SYNC_TEST_SLOW"] === "true";
