import type { Change, ChangeKind } from "../model/change.ts";
import type { Impact } from "../model/report.ts";

/** One verdict that a rule can come to, and when it does: "the column is required and has no default". */
export interface Outcome {
  readonly when: string;
  readonly reader: Impact;
  readonly writer: Impact;
}

export interface Judgement {
  readonly outcome: Outcome;
  /** Why, for this very change, with its names and types: whole sentences. */
  readonly reason: string;
}

/** What a kind of change means for those who read the data and those who write it. */
export interface Rule<K extends ChangeKind> {
  readonly title: string;
  /** Why it is judged so, for any change of the kind. */
  readonly because: string;
  /** What to do about it. */
  readonly advice: string;
  /** Every verdict that `judge` can come to, the usual one first. */
  readonly outcomes: readonly Outcome[];
  readonly judge: (change: Change<K>) => Judgement;
}

/** One rule for each kind: a kind without a rule does not compile. */
export type Rules = { readonly [K in ChangeKind]: Rule<K> };

interface Words {
  readonly title: string;
  readonly because: string;
  readonly advice: string;
}

/** A rule with one verdict, whatever the facts. */
export function always<K extends ChangeKind>(
  reader: Impact,
  writer: Impact,
  { title, because, advice, reason }: Words & { readonly reason: (change: Change<K>) => string },
): Rule<K> {
  const outcome: Outcome = { when: "always", reader, writer };
  return { title, because, advice, outcomes: [outcome], judge: (change) => ({ outcome, reason: reason(change) }) };
}

/** A rule whose verdict depends on the facts: `judge` picks one of the named outcomes. */
export function depends<K extends ChangeKind, Name extends string>(
  outcomes: Readonly<Record<Name, Outcome>>,
  { title, because, advice, judge }: Words & { readonly judge: (change: Change<K>) => readonly [Name, string] },
): Rule<K> {
  return {
    title,
    because,
    advice,
    outcomes: Object.values(outcomes),
    judge: (change) => {
      const [name, reason] = judge(change);
      return { outcome: outcomes[name], reason };
    },
  };
}

export function when(condition: string, reader: Impact, writer: Impact): Outcome {
  return { when: condition, reader, writer };
}
