/** A pattern over two-part names. In each part `*` stands for any run of characters, `?` for one. */
export interface NamePattern {
  readonly schema: Glob;
  readonly name: Glob;
}

/** Literal text and wildcards in order: `*` and `?` are themselves only inside a `{literal}`. */
export type Glob = readonly (GlobLiteral | "*" | "?")[];

export interface GlobLiteral {
  readonly literal: string;
}
