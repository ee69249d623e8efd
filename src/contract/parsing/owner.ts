import type { ContractFile } from "./file.ts";
import { isList } from "./parsing.ts";

/** The team's name; else that of a member who is an owner; else that of the first who has not left. */
export function ownerOf(team: ContractFile["team"]): string | undefined {
  if (team === undefined) return undefined;
  const members = isList(team) ? team : (team.members ?? []);
  const present = members.filter(({ dateOut }) => dateOut === undefined);
  const owner = present.find(({ role }) => role !== undefined && /\bowner\b/i.test(role)) ?? present[0];
  return (isList(team) ? undefined : team.name) ?? owner?.name ?? owner?.username;
}
