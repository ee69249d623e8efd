import { describe, expect, it } from "vitest";
import { presentation } from "../../src/audit/people.ts";
import { withoutSecrets } from "../../src/tsql/secrets.ts";
import { twentySecrets } from "../support/secrets.ts";

describe("secrets", () => {
  it.each(twentySecrets)("$statement", ({ statement, secret }) => {
    expect(statement).toContain(secret);
    const blanked = withoutSecrets(statement);
    expect(blanked).not.toContain(secret);
    expect(blanked).toMatch(/\*{3}|0x0\b/);
    expect(withoutSecrets(blanked)).toBe(blanked);
  });

  it.each(twentySecrets)("cut: $statement", ({ statement, secret }) => {
    // Wherever the log cut the statement within a secret, nothing of it is left that is worth having.
    const at = statement.indexOf(secret);
    expect(withoutSecrets(statement.slice(0, at + secret.length - 2))).not.toContain(secret.slice(0, 4));
  });

  it("leave what is none", () => {
    for (const statement of [
      "ALTER TABLE dbo.Users ADD password_hash varbinary(64) NULL, token_expires datetime2 NULL",
      "CREATE PROCEDURE dbo.usp_Reset @password nvarchar(50) AS SELECT 1",
      "GRANT SELECT ON dbo.Secrets TO etl",
    ]) {
      expect(withoutSecrets(statement)).toBe(statement);
    }
  });

  it("do not pass through what is shown of an event", () => {
    const events = twentySecrets.map(({ statement }, i) => ({
      id: i,
      at: "",
      event: "ALTER_USER",
      state: "pending" as const,
      login: "sa",
      statement,
    }));
    const shown = JSON.stringify(presentation(undefined, events)({ kind: "logged", events }));
    for (const { secret } of twentySecrets) expect(shown).not.toContain(secret);
  });
});
