import { describe, expect, it } from "vitest";
import { presentation } from "../../src/audit/people.ts";
import { blankSecrets } from "../../src/audit/secrets.ts";
import { twentySecrets } from "../support/secrets.ts";

describe("secrets", () => {
  it.each(twentySecrets)("$statement", ({ statement, secret }) => {
    expect(statement).toContain(secret);
    const blanked = blankSecrets(statement);
    expect(blanked).not.toContain(secret);
    expect(blanked).toContain("***");
    expect(blankSecrets(blanked)).toBe(blanked);
  });

  it.each(twentySecrets)("cut: $statement", ({ statement, secret }) => {
    // Wherever the log cut the statement within a secret, nothing of it is left that is worth having.
    const at = statement.indexOf(secret);
    expect(blankSecrets(statement.slice(0, at + secret.length - 2))).not.toContain(secret.slice(0, 4));
  });

  it("leave what is none", () => {
    for (const statement of [
      "ALTER TABLE dbo.Users ADD password_hash varbinary(64) NULL, token_expires datetime2 NULL",
      "CREATE PROCEDURE dbo.usp_Reset @password nvarchar(50) AS SELECT 1",
      "EXEC sp_rename 'dbo.Users.pwd', 'password_hash', 'COLUMN'",
      "GRANT SELECT ON dbo.Secrets TO etl",
    ]) {
      expect(blankSecrets(statement)).toBe(statement);
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
