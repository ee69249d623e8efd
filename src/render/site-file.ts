import type { Schema } from "../model/schema.ts";
import type { SiteFile } from "../model/page.ts";
import { yamlText } from "../markdown/yaml.ts";
import { navigation } from "./navigation.ts";
import { relativePath } from "./path.ts";
import { printer } from "./template.ts";
import type { Templates } from "./template.ts";

export interface SiteFileInput {
  /** The site's configuration, relative to the repository. */
  readonly path: string;
  /** Whether it is to be written where there is none. */
  readonly write: boolean;
  /** The docs folder, relative to the repository. */
  readonly docs: string;
  readonly title?: string | undefined;
  readonly schema: Schema;
  /** The paths of all pages. */
  readonly pages: Iterable<string>;
  readonly templates: Templates;
}

/** The values of `mkdocs.mustache`. All text is YAML. */
export interface SiteFileValues {
  readonly siteName: string;
  /** The docs folder, relative to the file. */
  readonly docsDir: string;
}

/**
 * The configuration of the program that makes a site of the pages.
 * @throws UserError for a template that is not valid
 */
export function siteFile({ path, write, docs, title, schema, pages, templates }: SiteFileInput): SiteFile {
  const values: SiteFileValues = {
    // MkDocs puts it into its pages as it is.
    siteName: yamlText((title ?? "Database documentation").replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)),
    docsDir: yamlText(docs === "." ? relativePath(path, ".") : relativePath(path, docs)),
  };
  return { path, write, text: printer(templates)("mkdocs", values), navigation: navigation(schema, pages) };
}
