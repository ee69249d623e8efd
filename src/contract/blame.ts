import type { AnyFacts } from "../model/change.ts";
import { nameFolding } from "../model/collation.ts";
import type { CheckName, Contract, Violation } from "../model/contract.ts";
import { compareText, nameKey, printName } from "../model/name.ts";
import type { ObjectName } from "../model/name.ts";
import type { BrokenContract, JudgedChange } from "../model/report.ts";
import type { Schema } from "../model/schema.ts";
import { check } from "./check.ts";
import { relationsOf } from "./relation.ts";
import { severityOrder } from "./severity.ts";

/**
 * The changes, each with the contracts that it breaks: what the schema before gave and the schema after does not. What was
 * broken already is nobody's doing here. A demand that several changes together have broken is named at each of them.
 * @param violations those of `after`
 */
export function blame(
  changes: readonly JudgedChange[],
  before: Schema,
  after: Schema,
  contracts: readonly Contract[],
  violations: readonly Violation[],
): JudgedChange[] {
  const fresh = newViolations(violations, changes.length === 0 ? [] : check(before, contracts), after.collation);
  if (fresh.length === 0) return [...changes];
  const causes = causesIn(changes, before, after);
  const broken = new Map<JudgedChange, SchemaViolation[]>();
  for (const violation of fresh) {
    for (const cause of causes(violation)) broken.set(cause, [...(broken.get(cause) ?? []), violation]);
  }
  return changes.map((judged) => {
    const found = broken.get(judged);
    return found === undefined ? judged : { ...judged, contracts: byContract(found) };
  });
}

/** A demand is the same where it stands in the same place, whatever is said of it: what was wrong in another way was broken before. */
function newViolations(after: readonly Violation[], before: readonly Violation[], collation: string | undefined): SchemaViolation[] {
  const fold = nameFolding(collation);
  const key = ({ contract, check: name, member, at }: Violation): string =>
    JSON.stringify([contract, name, fold(member ?? ""), at?.file, at?.line, at?.column]);
  const known = new Set(before.map(key));
  return after.filter(isOfSchema).filter((violation) => !known.has(key(violation)));
}

/** What is measured of the data no change of the schema has done. */
type SchemaViolation = Violation & { readonly check: CheckName };

function isOfSchema(violation: Violation): violation is SchemaViolation {
  return violation.check in causes;
}

/** One line a contract, worst first, then by id. */
function byContract(violations: readonly SchemaViolation[]): BrokenContract[] {
  const found = new Map<string, BrokenContract>();
  for (const { contract, owner, severity, check: name, harm } of violations) {
    const other = found.get(contract);
    const harmed = other?.harm ?? harm;
    found.set(contract, {
      contract,
      ...(owner === undefined ? {} : { owner }),
      severity: other !== undefined && severityOrder[other.severity] < severityOrder[severity] ? other.severity : severity,
      checks: [...new Set([...(other?.checks ?? []), name])].sort(compareText),
      ...(harmed === undefined ? {} : { harm: harmed }),
    });
  }
  return [...found.values()].sort((a, b) => severityOrder[a.severity] - severityOrder[b.severity] || compareText(a.contract, b.contract));
}

interface Candidate {
  readonly judged: JudgedChange;
  readonly kind: string;
  /** Names of the object before and after. */
  readonly objects: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  /** What is downstream of it. */
  readonly hits: ReadonlySet<string>;
}

/** Changes that explain a violation: of the right kind at the very place, else at the object, else of what the object is made of. */
function causesIn(
  changes: readonly JudgedChange[],
  before: Schema,
  after: Schema,
): (violation: SchemaViolation) => readonly JudgedChange[] {
  const fold = nameFolding(after.collation ?? before.collation);
  const keyOf = ({ schema, name }: ObjectName): string => nameKey({ schema: fold(schema), name: fold(name) });
  const candidates = changes
    .filter(({ change }) => !change.kind.startsWith("description-") && !change.kind.startsWith("permission-"))
    .map((judged) => candidateOf(judged, keyOf, fold));
  const aliases = aliasesIn([before, after], keyOf);
  const typesOf = columnTypes(after, keyOf, fold);
  return ({ check: name, object, member }) => {
    const names = new Set([keyOf(object), ...(aliases.get(keyOf(object)) ?? [])]);
    const same = member === undefined ? undefined : fold(member);
    const here = candidates.filter(({ objects, judged: { change } }) =>
      change.object.type === "schema" ? fold(change.object.name) === fold(object.schema) : [...objects].some((one) => names.has(one)),
    );
    const type = same === undefined ? undefined : typesOf.get(`${keyOf(object)}\u0000${same}`);
    const ofType = candidates.filter(({ judged: { change } }) => change.object.type === "type" && fold(printName(change.object)) === type);
    const upstream = candidates.filter(({ hits }) => [...names].some((one) => hits.has(one)));
    const isAtMember = ({ members }: Candidate): boolean => same !== undefined && members.has(same);
    const isCause = (candidate: Candidate): boolean =>
      causes[name].test(candidate.kind) && (perColumn.has(name) ? atColumn(candidate) : true);
    const atColumn = (candidate: Candidate): boolean => isAtMember(candidate) || candidate.members.size === 0;
    const choices = [here.filter(isCause), ofType, here.filter(isAtMember), upstream.filter(isAtMember), here, upstream];
    return (choices.find((some) => some.length > 0) ?? []).map(({ judged }) => judged);
  };
}

function candidateOf(judged: JudgedChange, keyOf: (name: ObjectName) => string, fold: (name: string) => string): Candidate {
  const facts: AnyFacts = judged.change;
  const { object, member, before, after } = facts;
  const renamed = isName(after) && "schema" in after ? [keyOf(after as ObjectName)] : [];
  const members = [member, ...[before, after].map((side) => (member !== undefined && isName(side) ? side.name : undefined))];
  return {
    judged,
    kind: judged.change.kind,
    objects: new Set([keyOf(object), ...renamed]),
    members: new Set(members.filter((name) => name !== undefined).map(fold)),
    hits: new Set((judged.hits ?? []).map(keyOf)),
  };
}

function isName(value: unknown): value is { readonly name: string } {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string";
}

/** What a synonym stands for, by the synonym's name. */
function aliasesIn(schemas: readonly Schema[], keyOf: (name: ObjectName) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const aliases = new Map<string, Set<string>>();
  for (const schema of schemas) {
    const relations = relationsOf(schema);
    for (const synonym of schema.synonyms) {
      const target = relations.find(synonym)?.standsFor;
      if (target === undefined) continue;
      aliases.set(keyOf(synonym), (aliases.get(keyOf(synonym)) ?? new Set()).add(keyOf(target)));
    }
  }
  return aliases;
}

/** The alias types of columns, by object and column. */
function columnTypes(schema: Schema, keyOf: (name: ObjectName) => string, fold: (name: string) => string): ReadonlyMap<string, string> {
  return new Map(
    [...schema.tables, ...schema.views].flatMap((object) =>
      object.columns.flatMap(({ name, type, baseType }) =>
        type === undefined || baseType === undefined ? [] : [[`${keyOf(object)}\u0000${fold(name)}`, fold(type)] as const],
      ),
    ),
  );
}

const definitions = "(?:view|function)-definition-changed|table-became-view|view-became-table|synonym-retargeted";

/** Kinds of change that can break what the check holds; complete by type. Any other change in the same place is the second choice. */
const causes: Readonly<Record<CheckName, RegExp>> = {
  "missing-object": /^(?:table|view|function|synonym|schema)-(?:removed|renamed|moved)$/,
  "other-object-type": /^(?:table-became-view|view-became-table|synonym-added|(?:table|view|function|synonym)-(?:added|removed))$/,
  "missing-column": new RegExp(`^(?:column-(?:removed|renamed)|${definitions})$`),
  "unexpected-column": new RegExp(`^(?:column-(?:added|renamed|unhidden|made-required)|default-removed|${definitions})$`),
  "other-column-order": new RegExp(`^(?:column-(?:reordered|added|removed|renamed|hidden|unhidden)|${definitions})$`),
  "incompatible-type": new RegExp(`^(?:column-type-.+|${definitions})$`),
  "incompatible-values": new RegExp(`^(?:column-type-.+|${definitions})$`),
  "nullable-column": new RegExp(`^(?:column-made-nullable|${definitions})$`),
  "required-column": new RegExp(`^(?:column-made-required|${definitions})$`),
  "missing-primary-key": /^(?:primary-key-(?:removed|changed)|constraint-disabled|column-(?:removed|renamed))$/,
  "missing-uniqueness":
    /^(?:unique-(?:removed|changed)|primary-key-(?:removed|changed)|index-(?:removed|changed|disabled)|constraint-disabled)$/,
  "missing-foreign-key": /^(?:foreign-key-(?:removed|retargeted)|constraint-disabled)$/,
  "unprotected-column": /^column-(?:unmasked|decrypted)$/,
};

/** Checks about one column: a change of another column has nothing to do with them. */
const perColumn: ReadonlySet<CheckName> = new Set<CheckName>([
  "missing-column",
  "unexpected-column",
  "incompatible-type",
  "incompatible-values",
  "nullable-column",
  "required-column",
  "unprotected-column",
]);
