import * as core from "@actions/core";
import { runAction } from "./action/run-action.ts";
import { explain } from "./explain.ts";

/** The action's entry: inputs → run → outputs, annotations, summary, exit status. */
try {
  process.exitCode = await runAction(process.env);
} catch (error) {
  core.error(explain(error), { title: "Schema Sync Agent could not do its job" });
  process.exitCode = 2;
}
