import { complete } from "./description.ts";
import type { JsonObject } from "./description.ts";
import { failure, notFound, text } from "./state.ts";
import type { CheckRun, Handlers } from "./state.ts";

/** Check runs: annotations of later requests are added to those of earlier ones. */
export const checkRuns: Handlers = {
  "POST /repos/{owner}/{repo}/check-runs": {
    needs: [["checks", "write"]],
    handle: async (state, { body }) => {
      const headSha = text(body["head_sha"]);
      if ((await state.git.commit(headSha)) === undefined) return failure(422, `No commit found for SHA: ${headSha}`);
      const run: CheckRun = { id: state.id(), name: text(body["name"]), headSha, conclusion: null, summary: "", annotations: [] };
      state.checkRuns.push(run);
      return { status: 201, body: asCheckRun(apply(run, body)) };
    },
  },
  "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}": {
    needs: [["checks", "write"]],
    handle: ({ checkRuns: runs }, { path, body }) => {
      const run = runs.find(({ id }) => id === Number(path["check_run_id"]));
      return run === undefined ? notFound : { status: 200, body: asCheckRun(apply(run, body)) };
    },
  },
};

function apply(run: CheckRun, body: JsonObject): CheckRun {
  const output = body["output"] as JsonObject | undefined;
  run.summary = text(output?.["summary"]) || run.summary;
  run.annotations.push(...((output?.["annotations"] ?? []) as JsonObject[]));
  if (typeof body["conclusion"] === "string") run.conclusion = body["conclusion"];
  return run;
}

function asCheckRun({ id, name, headSha, conclusion, summary, annotations }: CheckRun): JsonObject {
  return complete("check-run", {
    id,
    name,
    head_sha: headSha,
    conclusion,
    status: conclusion === null ? "in_progress" : "completed",
    html_url: `https://github.test/runs/${id}`,
    output: { title: name, summary, text: null, annotations_count: annotations.length, annotations_url: "https://github.test/" },
    app: null,
    check_suite: { id: 1 },
  });
}
