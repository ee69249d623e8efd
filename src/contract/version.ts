/** Which part of `major.minor.patch` is raised. */
export type Step = "major" | "minor" | "patch";

const steps: readonly Step[] = ["major", "minor", "patch"];

/**
 * What is wrong with a contract's version after a change of that step (https://semver.org); undefined where it was raised
 * enough. `version` is the least that would do, where both are semantic versions. Of others (`2026-11`) only that they
 * differ can be asked. Before 1.0.0 anything may change in a minor version (semver.org, 4).
 */
export function neededVersion(before: string, after: string, step: Step): { readonly version?: string } | undefined {
  const [old, now] = [parse(before), parse(after)];
  if (old === undefined || now === undefined) return before === after ? {} : undefined;
  const needed = old[0] === 0 && step === "major" ? "minor" : step;
  const place = steps.indexOf(needed);
  const least = old.map((part, i) => (i < place ? part : i === place ? part + 1 : 0));
  const compared = least.map((part, i) => (now[i] ?? 0) - part).find((difference) => difference !== 0) ?? 0;
  return compared >= 0 ? undefined : { version: least.join(".") };
}

/** Whether a version is of the form that tells a breaking change from a small one. */
export function isSemantic(version: string): boolean {
  return parse(version) !== undefined;
}

/** What stands behind `-` or `+` says nothing of what changed. */
function parse(version: string): readonly [number, number, number] | undefined {
  const [, major, minor, patch] = /^v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:[-+].*)?$/.exec(version) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}
