import type { ObjectName } from "../model/name.ts";
import { put, type History, type Lineage, type Member, type Space } from "./lineage.ts";

/** The lineages by the names that changes know them by. */
export interface Ledger {
  readonly history: History;
  readonly first: (space: Space, name: ObjectName) => readonly Lineage[];
  readonly last: (space: Space, name: ObjectName) => readonly Lineage[];
  /** A lineage's members by the name they had when the log began, or have when it ends. */
  readonly members: (lineage: Lineage, space: Member["space"], name: string, side: "first" | "last") => readonly Member[];
}

export function ledgerOf(history: History): Ledger {
  const { fold } = history;
  const keyOf = (space: Space, { schema, name }: ObjectName): string => `${space}\u0000${fold(schema)}\u0000${fold(name)}`;
  const first = new Map<string, Lineage[]>();
  const last = new Map<string, Lineage[]>();
  const indexes = new Map<Lineage, MemberIndex>();
  for (const lineage of history.lineages) {
    if (!lineage.created) put(first, keyOf(lineage.space, lineage.first), lineage);
    if (!lineage.dropped) put(last, keyOf(lineage.space, lineage.last), lineage);
  }
  return {
    history,
    first: (space, name) => first.get(keyOf(space, name)) ?? [],
    last: (space, name) => last.get(keyOf(space, name)) ?? [],
    members: (lineage, space, name, side) => {
      const index = indexes.get(lineage) ?? memberIndex(lineage, fold);
      indexes.set(lineage, index);
      return index[side].get(`${space}\u0000${fold(name)}`) ?? [];
    },
  };
}

type MemberIndex = Readonly<Record<"first" | "last", ReadonlyMap<string, readonly Member[]>>>;

function memberIndex({ parts }: Lineage, fold: (name: string) => string): MemberIndex {
  const first = new Map<string, Member[]>();
  const last = new Map<string, Member[]>();
  for (const member of parts?.members ?? []) {
    if (!member.created) put(first, `${member.space}\u0000${fold(member.first)}`, member);
    if (!member.dropped) put(last, `${member.space}\u0000${fold(member.last)}`, member);
  }
  return { first, last };
}
