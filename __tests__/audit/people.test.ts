import { describe, expect, it } from "vitest";
import { presentation } from "../../src/audit/people.ts";
import type { People } from "../../src/model/config.ts";
import type { DdlEvent } from "../../src/model/ddl-event.ts";

const events: readonly DdlEvent[] = [
  {
    id: 1,
    at: "2026-01-31T22:00:00.000Z",
    event: "ALTER_TABLE",
    state: "pending",
    login: "CORP\\anna",
    host: "ANNA-PC",
    application: "sqlcmd",
    statement: "ALTER TABLE dbo.T ADD x int -- for corp\\ANNA and ci",
  },
  {
    id: 2,
    at: "2026-01-31T22:01:00.000Z",
    event: "ALTER_TABLE",
    state: "pending",
    login: "ci",
    host: "RUNNER",
    statement: "ALTER TABLE dbo.circles ADD ci int",
  },
];

function shown(people: People | undefined): readonly DdlEvent[] {
  const by = presentation(people, events)({ kind: "logged", events });
  return by.kind === "logged" ? by.events : [];
}

describe("people", () => {
  it("are shown as the log has them where nobody wants it otherwise", () => {
    expect(shown(undefined)).toEqual(events);
  });

  it("are left out, with their computers, and where a statement names them", () => {
    expect(JSON.stringify(shown("omit"))).not.toMatch(/anna|"ci"|RUNNER|\bci\b/i);
    expect(shown("omit").map(({ statement }) => statement)).toEqual([
      "ALTER TABLE dbo.T ADD x int -- for (login) and (login)",
      "ALTER TABLE dbo.circles ADD (login) int",
    ]);
    expect(shown("omit")[0]).toMatchObject({ application: "sqlcmd" });
  });

  it("are called what the map says, whatever the case; others keep their names", () => {
    const [first, second] = shown({ "corp\\Anna": "data engineering" });
    expect(first).toEqual({
      ...events[0],
      login: "data engineering",
      host: undefined,
      statement: "ALTER TABLE dbo.T ADD x int -- for data engineering and ci",
    });
    expect(second).toEqual(events[1]);
  });

  it("are everybody else with *", () => {
    expect(shown({ ci: "deployments", "*": "somebody" }).map(({ login, host }) => [login, host])).toEqual([
      ["somebody", undefined],
      ["deployments", undefined],
    ]);
  });

  it("leave an attribution without events as it is", () => {
    expect(presentation("omit", [])({ kind: "unlogged", modified: "2026-01-31T22:00:00Z" })).toEqual({
      kind: "unlogged",
      modified: "2026-01-31T22:00:00Z",
    });
  });
});
