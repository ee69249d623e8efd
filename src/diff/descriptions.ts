import type { DescribedPart } from "../model/change.ts";
import type { ObjectRef } from "../model/name.ts";
import type { Described } from "../model/schema.ts";
import type { Emit } from "./context.ts";

/** MS_Description of one thing; `member` names the part of the object that carries it. */
export function compareDescriptions(
  emit: Emit,
  object: ObjectRef,
  part: DescribedPart,
  member: string | undefined,
  before: Described | undefined,
  after: Described | undefined,
): void {
  const from = before?.description;
  const to = after?.description;
  if (from === to) return;
  const of = { object, part, ...(member !== undefined && { member }) };
  if (from === undefined) {
    if (to !== undefined) emit({ kind: "description-added", ...of, after: to });
  } else if (to === undefined) {
    emit({ kind: "description-removed", ...of, before: from });
  } else {
    emit({ kind: "description-changed", ...of, before: from, after: to });
  }
}
