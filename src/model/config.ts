import type { LintConfig } from "./lint.ts";
import type { NamePattern } from "./pattern.ts";
import type { Place } from "./place.ts";
import type { FailOn } from "./report.ts";

/** What `schema-sync.yml` says, with the defaults filled in. */
export interface Config {
  /** The title of the pages; absent: the writer of the pages chooses. */
  readonly title?: string;
  /** What to read, as `--source` takes it, relative to the repository. */
  readonly source?: string;
  /** A server may be read by a login that does not see everything: what it does not see stays as the snapshot has it. */
  readonly partialReading: boolean;
  /** Only objects that match one of these are looked at; none given: all. */
  readonly include: readonly NamePattern[];
  /** Objects that match one of these are left out, included or not. */
  readonly exclude: readonly NamePattern[];
  readonly paths: Paths;
  /** From which finding on a check fails; absent: as the command decides. */
  readonly failOn?: FailOn;
  /**
   * Days after which a sync renews the day on which contracts were last checked though nothing else changed; absent: never, so that a
   * sync writes only what changed.
   */
  readonly renewAfter?: number;
  /** False: the data of a live source are not measured, whatever contracts demand of them. */
  readonly quality?: boolean;
  readonly descriptions: readonly ConfiguredDescription[];
  /** Absent: nothing is linted. */
  readonly lint?: LintConfig;
  readonly site: SiteSettings;
  /** In the order of the file; empty: there are to be none. Absent: they are proposed. */
  readonly subjectAreas?: readonly AreaPatterns[];
  readonly audit: AuditConfig;
}

/** What is to be done for MkDocs or Zensical, which make a site of the pages. */
export interface SiteSettings {
  /**
   * Their configuration file, relative to the repository. Named, it is written whenever it is missing; absent, it is `mkdocs.yml` and is written by
   * a first sync only, so that one who deletes it is rid of it. `false`: there is none, and nothing is to be written or said.
   */
  readonly mkdocs?: string | false;
}

/** A subject area by the names of what belongs to it. */
export interface AreaPatterns {
  readonly name: string;
  readonly patterns: readonly NamePattern[];
  readonly at: Place;
}

/** What is done with the database's DDL log. */
export interface AuditConfig {
  /** EVENTDATA's event types that are neither recorded nor read, besides the noise that never is. */
  readonly exclude: readonly string[];
  /** What purging leaves. */
  readonly keepDays: number;
  readonly keepRows: number;
  /** A SELECT of another log than ours, which is read in its place (docs/audit.md): checked to only read, and to stand in parentheses. */
  readonly query?: string;
  readonly people?: People;
}

/** Those who changed the schema: left out wherever they would be shown, or called otherwise, by login; `*` is everybody else. */
export type People = "omit" | Readonly<Record<string, string>>;

/** Relative to the repository, with `/`, never outside of it. */
export interface Paths {
  /** The generated documentation. */
  readonly docs: string;
  /** Where `*.odcs.{yaml,yml,json}` are looked for. */
  readonly contracts: string;
  /** Files of descriptions, `*.yml`, `*.yaml` and `*.json`. */
  readonly descriptions: string;
  /** Mustache templates that replace those of the same name that come with the tool. */
  readonly templates?: string;
}

/** A description for something that has none in the database. */
export interface ConfiguredDescription {
  /** `[schema]`, `[schema, object]` or `[schema, object, column or parameter]`. */
  readonly path: readonly [schema: string, object?: string, member?: string];
  readonly text: string;
  readonly at: Place;
}

export const defaultConfigFile = "schema-sync.yml";

export const defaultConfig: Config = {
  partialReading: false,
  include: [],
  exclude: [],
  paths: { docs: "docs", contracts: "contracts", descriptions: "descriptions" },
  descriptions: [],
  site: {},
  audit: { exclude: [], keepDays: 400, keepRows: 100_000 },
};

/** Where the configuration of the site stands, relative to the repository; undefined where there is to be none. */
export function siteFilePath({ site: { mkdocs = "mkdocs.yml" } }: Pick<Config, "site">): string | undefined {
  return mkdocs === false ? undefined : mkdocs;
}
