/**
 * Pages and files for machines by path relative to the docs folder, with `/`. Where a page shows the day of its last change it holds
 * `lastChange`: a page does not know whether it differs from the committed one.
 */
export type Pages = ReadonlyMap<string, string>;

/** No page holds a NUL otherwise: Markdown forbids it and no text of a schema reaches a page with one. */
export const lastChange = "\u0000";

/** A block that holds this is about what the run could not know (a source without a DDL log): where the page has such a block, it stays. */
export const unknown = "\u0002";

/** Where things stand inside the docs folder. */
export const layout = {
  index: "index.md",
  database: "schemas/database.md",
  contracts: "etl/contracts.md",
  /** How every contract stands, for machines: what the gate reads. */
  statuses: "etl/contracts.json",
  /** A page for each contract. */
  contractPages: "etl/contracts",
  /** A badge for each contract. */
  badges: "etl/badges",
  snapshot: "schemas/schema.json",
  ddlLog: "schemas/ddl-log.json",
  /** The history of changes; each year before the youngest has a file of its own beside it (`archivePath`). */
  changelog: "schemas/changelog.md",
  health: "health.md",
  /** The subject areas, and a page for each in the folder. */
  areas: "schemas/areas.md",
  areaFolder: "schemas/areas",
  /** The objects of each schema, where the database's page cannot list them all. */
  schemaFolder: "schemas/objects",
  /** Every column of the tables and views; in the folder where it takes more than one page. */
  dictionary: "schemas/dictionary.md",
  dictionaryFolder: "schemas/dictionary",
  /** The same for spreadsheets and programs. */
  columnsCsv: "schemas/downloads/columns.csv",
  columnsJson: "schemas/downloads/columns.json",
  /** What is missing in the schema, or worth mending. */
  findings: "schemas/findings.md",
  /** What a site's pages do in a browser besides being read. */
  filterScript: "assets/schema-sync/filter.js",
  /** How a site looks, where one is made. */
  stylesheet: "assets/schema-sync/site.css",
  /** A page for each object, by type. */
  folders: {
    table: "schemas/tables",
    view: "schemas/views",
    procedure: "schemas/procedures",
    function: "schemas/functions",
  },
} as const;

/** Folders of pages that come and go with what they show. */
export const pageFolders: readonly string[] = [
  ...Object.values(layout.folders),
  layout.areaFolder,
  layout.schemaFolder,
  layout.contractPages,
  layout.dictionaryFolder,
];

/** The configuration of the program that makes a site of the pages (MkDocs, Zensical). It stands outside of the docs folder and is people's, but for its navigation. */
export interface SiteFile {
  /** Relative to the repository. */
  readonly path: string;
  /** Whether it is to be written where there is none. */
  readonly write: boolean;
  /** The whole file, for then. */
  readonly text: string;
  readonly navigation: readonly NavigationEntry[];
}

/** A page by its path relative to the docs folder, or a section of them. A page without a title goes by its own. Titles are HTML. */
export type NavigationEntry =
  { readonly title?: string; readonly page: string } | { readonly title: string; readonly entries: readonly NavigationEntry[] };

export type PageType = keyof typeof layout.folders;

/** Folders of files that are the tool's alone: one that is not generated any more is removed. */
export const ownFolders: readonly string[] = [layout.badges, "schemas/downloads", "assets/schema-sync"];

/** `schemas/changelog-2025.md`. */
export function archivePath(year: string): string {
  return layout.changelog.replace(/\.md$/, `-${year}.md`);
}

/** The year of such a path, relative to the docs folder; undefined for any other. */
export function archiveYear(path: string): string | undefined {
  return /^schemas\/changelog-(\d{4})\.md$/.exec(path)?.[1];
}

/** A path relative to the docs folder, relative to the repository. */
export function inFolder(folder: string, path: string): string {
  return folder === "." || folder === "" ? path : `${folder}/${path}`;
}
