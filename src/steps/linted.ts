import { coverageOf } from "../lint/coverage.ts";
import { lint, markNew } from "../lint/lint.ts";
import type { LintConfig, LintFinding } from "../model/lint.ts";
import { placeOf } from "../model/place.ts";
import type { Places } from "../model/place.ts";
import type { Report } from "../model/report.ts";
import type { Schema } from "../model/schema.ts";
import { select } from "../selection/select.ts";

/** What the lint finds in the schema, each finding with its place, and as new where the schema before did not have it. */
export function linted(
  before: Schema | undefined,
  after: Schema,
  config: LintConfig,
  places: Places,
): Required<Pick<Report, "lint" | "coverage">> {
  const findings = (schema: Schema): LintFinding[] => lint(select(schema, [], config.ignore), config);
  const found = findings(after);
  const marked = before === undefined ? found : markNew(findings(before), found);
  const { minimumCoverage: minimum } = config;
  return {
    lint: marked.map((finding) => {
      const at = placeOf(places, finding.object, finding.member);
      return at === undefined ? finding : { ...finding, at };
    }),
    coverage: { ...coverageOf(after), ...(minimum === undefined ? {} : { minimum }) },
  };
}
