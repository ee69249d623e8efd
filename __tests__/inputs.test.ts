import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { UserError } from "../src/errors.ts";
import { actionInputs, readActionInputs } from "../src/inputs.ts";

const within = (path: string): string => `/workspace/${path}`;

describe("the action's inputs", () => {
  it("are those of action.yml", () => {
    const action = parse(readFileSync(new URL("../action.yml", import.meta.url), "utf8")) as { inputs: Record<string, unknown> };
    expect(Object.keys(action.inputs)).toEqual([...actionInputs]);
  });

  it("are read from the environment as a runner sets it", () => {
    const env = {
      INPUT_SOURCE: " schema ",
      INPUT_MODE: "sync",
      "INPUT_WORKING-DIRECTORY": "db",
      "INPUT_FAIL-ON": "risky",
      INPUT_CONFIG: "",
      PATH: "/bin",
    };
    expect(readActionInputs(env, within)).toEqual({ mode: "sync", source: "schema", root: "/workspace/db", failOn: "risky" });
  });

  it("name a server by themselves, or what its connection string does not say", () => {
    const env = {
      "INPUT_CONNECTION-STRING": "Server=s;Database=d",
      INPUT_USER: "reader",
      INPUT_PASSWORD: "p",
      INPUT_APPLY: "a\n\n  b/*.sql\n",
      INPUT_VARIABLES: "X=1\nY=a=b",
      INPUT_DISPOSABLE: "True",
    };
    expect(readActionInputs(env, within)).toEqual({
      mode: "auto",
      root: "/workspace/.",
      source: "Server=s;Database=d",
      connection: { user: "reader", password: "p" },
      apply: { scripts: ["a", "b/*.sql"], variables: { X: "1", Y: "a=b" }, disposable: true },
    });
  });

  it("give way: a source before a connection string, an input before the environment", () => {
    const env = { SCHEMA_SYNC_CONNECTION_STRING: "Server=e" };
    expect(readActionInputs(env, within)).toMatchObject({ source: "Server=e" });
    expect(readActionInputs({ ...env, "INPUT_CONNECTION-STRING": "Server=i" }, within)).toMatchObject({ source: "Server=i" });
    expect(readActionInputs({ ...env, INPUT_SOURCE: "schema" }, within)).toMatchObject({ source: "schema" });
  });

  it("leave what to do to the event", () => {
    expect(readActionInputs({}, within)).toEqual({ mode: "auto", root: "/workspace/." });
  });

  it.each([
    [{ INPUT_MODE: "snyc" }, 'The input mode is "snyc"; it must be one of auto, sync, check, plan, summary. Did you mean "sync"?'],
    [{ "INPUT_FAIL-ON": "all" }, 'The input fail-on is "all"; it must be one of breaking, risky, any, never.'],
    [{ INPUT_SORCE: "x" }, 'Unknown input "sorce". Did you mean "source"?'],
    [{ INPUT_WORKING_DIRECTORY: "x" }, 'Did you mean "working-directory"?'],
  ])("%j is refused", (env, message) => {
    expect(() => readActionInputs(env, within)).toThrow(UserError);
    expect(() => readActionInputs(env, within)).toThrow(message);
  });
});
