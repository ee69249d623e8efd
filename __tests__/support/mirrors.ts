import type { ChangeKind } from "../../src/model/change.ts";

/** What undoes what, as the names of kinds say it. */
const opposites: readonly (readonly [string, string])[] = [
  ["-added", "-removed"],
  ["-narrowed", "-widened"],
  ["-disabled", "-enabled"],
  ["-untrusted", "-trusted"],
  ["-masked", "-unmasked"],
  ["-encrypted", "-decrypted"],
  ["-hidden", "-unhidden"],
  ["-granted", "-revoked"],
  ["-denied", "-undenied"],
  ["-made-required", "-made-nullable"],
  ["-became-computed", "-stopped-being-computed"],
  ["-became-generated-always", "-stopped-being-generated-always"],
];

/** Kinds that undo themselves: back again is the same kind of change. */
const selfMirrored = /-(changed|renamed|moved|reordered|retargeted|reencoded)$/;

/** Kinds whose opposite their name does not tell. */
export const waivers: Readonly<Partial<Record<ChangeKind, { readonly mirror: ChangeKind; readonly because: string }>>> = {
  "table-became-view": { mirror: "view-became-table", because: "Both types are in the name." },
  "view-became-table": { mirror: "table-became-view", because: "Both types are in the name." },
};

/** The kind that undoes this one, if its name or a waiver tells. */
export function mirrorOf(kind: ChangeKind): string | undefined {
  const waiver = waivers[kind];
  if (waiver !== undefined) return waiver.mirror;
  if (selfMirrored.test(kind)) return kind;
  for (const [one, other] of opposites) {
    if (kind.endsWith(one)) return kind.slice(0, -one.length) + other;
    if (kind.endsWith(other)) return kind.slice(0, -other.length) + one;
  }
  return undefined;
}
