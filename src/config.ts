import { complain } from "./document/complaint.ts";
import type { Complaint } from "./document/complaint.ts";
import { parseDocument } from "./document/document.ts";
import type { LocatedDocument } from "./document/document.ts";
import { validateDocument } from "./document/validation.ts";
import { validateConfig } from "./generated/validators/config.ts";
import { defaultConfig } from "./model/config.ts";
import type { AreaPatterns, AuditConfig, Config, Paths } from "./model/config.ts";
import type { Glob, NamePattern } from "./model/pattern.ts";
import { compareText, splitName } from "./model/name.ts";
import type { LintConfig, NamedThing } from "./model/lint.ts";
import type { FailOn } from "./model/report.ts";
import { readDescriptions } from "./selection/descriptions.ts";
import { selectOnly } from "./tsql/select-only.ts";

/** The file as it may be once it satisfies `schema/config.schema.json`. */
interface ConfigFile {
  readonly title?: string;
  readonly source?: string;
  readonly "partial-reading"?: boolean;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly paths?: Partial<Paths>;
  readonly "fail-on"?: FailOn;
  readonly quality?: boolean;
  readonly descriptions?: Readonly<Record<string, string>>;
  readonly lint?: boolean | LintSettings;
  readonly gate?: { readonly "renew-after"?: number };
  readonly site?: { readonly mkdocs?: string | false };
  readonly "subject-areas"?: Readonly<Record<string, readonly string[]>>;
  readonly audit?: {
    readonly exclude?: readonly string[];
    readonly "keep-days"?: number;
    readonly "keep-rows"?: number;
    readonly query?: string;
    readonly people?: AuditConfig["people"];
  };
}

interface LintSettings {
  readonly rules?: LintConfig["severities"];
  readonly names?: Readonly<Partial<Record<NamedThing, string>>>;
  readonly ignore?: readonly string[];
  readonly "minimum-coverage"?: number;
}

/**
 * Reads `schema-sync.yml` (or JSON, by the file's name). A file that holds nothing but comments says nothing.
 * Loads a YAML parser: import it only where there is a file.
 * @throws UserError with every complaint, each with file, line and column.
 */
export function parseConfig(text: string, file: string): Config {
  if (/^(\s*(#.*)?(\n|$))*$/.test(text)) return defaultConfig;
  const document = parseDocument(text, file);
  const complaints = validateDocument(document, validateConfig);
  if (complaints.length > 0) throw complain(complaints);
  const {
    title,
    source,
    "partial-reading": partialReading,
    include,
    exclude,
    paths,
    "fail-on": failOn,
    quality,
    descriptions,
    lint,
    gate,
    site,
    audit,
    ...more
  } = document.value as ConfigFile;
  const areas = more["subject-areas"];
  const config: Config = {
    ...defaultConfig,
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(quality === undefined ? {} : { quality }),
    ...(gate?.["renew-after"] === undefined ? {} : { renewAfter: gate["renew-after"] }),
    ...(lint === undefined || lint === false ? {} : { lint: lintConfig(lint === true ? {} : lint, document, complaints) }),
    ...(partialReading === undefined ? {} : { partialReading }),
    include: patterns(["include"], include ?? [], document, complaints),
    exclude: patterns(["exclude"], exclude ?? [], document, complaints),
    paths: mapValues({ ...defaultConfig.paths, ...paths }, normalizeFolder),
    descriptions: readDescriptions(descriptions ?? {}, document, ["descriptions"], complaints),
    site: typeof site?.mkdocs === "string" ? { mkdocs: normalizeFolder(site.mkdocs) } : (site ?? {}),
    ...(areas === undefined ? {} : { subjectAreas: areaPatterns(areas, document, complaints) }),
    audit: auditConfig(audit ?? {}, document, complaints),
  };
  if (complaints.length > 0) throw complain(complaints);
  return config;
}

function auditConfig(
  { exclude = [], "keep-days": keepDays, "keep-rows": keepRows, query, people }: NonNullable<ConfigFile["audit"]>,
  document: LocatedDocument,
  complaints: Complaint[],
): AuditConfig {
  const checked = query === undefined ? undefined : selectOnly(query);
  if (checked !== undefined && "refusal" in checked) {
    complaints.push({ at: document.at(["audit", "query"]), message: `the query ${checked.refusal}: it may only read, by one SELECT` });
  }
  return {
    exclude: [...new Set(exclude)].sort(compareText),
    keepDays: keepDays ?? defaultConfig.audit.keepDays,
    keepRows: keepRows ?? defaultConfig.audit.keepRows,
    ...(people === undefined ? {} : { people }),
    ...(checked !== undefined && "sql" in checked ? { query: checked.sql } : {}),
  };
}

function mapValues<T extends object>(record: T, map: (value: string) => string): T {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(String(value))])) as T;
}

/** `./docs//api/` → `docs/api`: other rooms put paths together and compare them. */
function normalizeFolder(folder: string): string {
  const parts = folder.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
  return parts.length === 0 ? "." : parts.join("/");
}

function lintConfig(
  { rules, names, ignore, "minimum-coverage": minimum }: LintSettings,
  document: LocatedDocument,
  complaints: Complaint[],
): LintConfig {
  const expressions = Object.entries(names ?? {}).flatMap(([thing, text]) => {
    try {
      return [[thing, new RegExp(`^(?:${text})$`, "u")] as const];
    } catch (error) {
      const reason = (error as Error).message.replace(/^Invalid regular expression: .*: /s, "");
      complaints.push({ at: document.at(["lint", "names", thing]), message: `\`${text}\` is not a regular expression: ${reason}` });
      return [];
    }
  });
  return {
    severities: rules ?? {},
    names: Object.fromEntries(expressions),
    ignore: patterns(["lint", "ignore"], ignore ?? [], document, complaints),
    ...(minimum === undefined ? {} : { minimumCoverage: minimum }),
  };
}

/** Areas are files: two whose names differ by case only would be one on most disks. */
function areaPatterns(
  areas: Readonly<Record<string, readonly string[]>>,
  document: LocatedDocument,
  complaints: Complaint[],
): AreaPatterns[] {
  const seen = new Map<string, string>();
  return Object.entries(areas).map(([name, texts]) => {
    const at = document.at(["subject-areas", name]);
    const folded = name.normalize("NFC").toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined) complaints.push({ at, message: `the subject areas \`${other}\` and \`${name}\` differ in letter case only` });
    seen.set(folded, name);
    return { name, at, patterns: patterns(["subject-areas", name], texts, document, complaints) };
  });
}

function patterns(
  path: readonly (string | number)[],
  texts: readonly string[],
  document: LocatedDocument,
  complaints: Complaint[],
): NamePattern[] {
  return texts.flatMap((text, i) => {
    const parts = splitName(text);
    const [schema, name] = parts ?? [];
    if (schema !== undefined && name !== undefined && parts?.length === 2) {
      return [{ schema: glob(schema.text, schema.quoted), name: glob(name.text, name.quoted) }];
    }
    const hint = parts?.length === 1 ? `: write \`${text}.*\` for a schema, \`*.${text}\` for objects of that name in every schema` : "";
    complaints.push({ at: document.at([...path, i]), message: `\`${text}\` is not a pattern of the form schema.name${hint}` });
    return [];
  });
}

function glob(text: string, literal: boolean): Glob {
  if (literal) return [{ literal: text }];
  return (text.match(/\*+|\?|[^*?]+/g) ?? []).map((part) => (part.startsWith("*") ? "*" : part === "?" ? "?" : { literal: part }));
}
