// A script as sqlcmd and SSMS cut it: batches between lines that say GO, with sqlcmd's own directives carried out.

import type { Diagnostic, Place } from "../model/place.ts";
import { lineStarts, positionOf } from "./lexer.ts";

export interface Batch {
  readonly text: string;
  /** Where its lines come from, in order; the first starts at 0. A batch has several where `:r` took another file in. */
  readonly segments: readonly Segment[];
}

/** From `start` on, the batch's lines are those of `file` from `line` (from 1) on. */
export interface Segment {
  readonly start: number;
  readonly file: string;
  readonly line: number;
}

export interface ScriptFile {
  /** As places name it. */
  readonly file: string;
  readonly text: string;
}

/** Finds the file that `:r path` names in `from`; a text instead of a file is the reason why there is none. */
export type Include = (path: string, from: string) => ScriptFile | string;

export interface Script {
  readonly batches: readonly Batch[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Files may include files this deep, so that one that includes itself comes to an end, and this many in all. */
const depthLimit = 16;
const includeLimit = 1000;

/**
 * The batches of a script. GO counts only on a line of its own outside comments, strings and quoted names, as the clients have it; `GO 5`
 * repeats for data's sake and defines nothing twice, so it is one batch. Variables set by `:setvar` are filled in, unknown ones stay as `$(Name)`.
 */
export function splitBatches(script: ScriptFile, include: Include): Script {
  const reader: ScriptReader = {
    include,
    batches: [],
    diagnostics: [],
    variables: new Map(),
    pieces: [],
    segments: [],
    length: 0,
    includes: includeLimit,
  };
  readLines(reader, script, 0);
  flush(reader);
  return { batches: reader.batches, diagnostics: reader.diagnostics };
}

/** The place of an offset into the batch's text. Columns are of the text after variables were filled in. */
export function placeIn(batch: Batch, offset: number): Place {
  let segment: Segment = batch.segments[0] ?? { start: 0, file: "", line: 1 };
  for (const next of batch.segments) {
    if (next.start > offset) break;
    segment = next;
  }
  let lines = linesOf.get(batch);
  if (lines === undefined) linesOf.set(batch, (lines = lineStarts(batch.text)));
  const { line, column } = positionOf(lines, offset);
  return { file: segment.file, line: segment.line + line - positionOf(lines, segment.start).line, column };
}

const linesOf = new WeakMap<Batch, readonly number[]>();

interface ScriptReader {
  readonly include: Include;
  readonly batches: Batch[];
  readonly diagnostics: Diagnostic[];
  readonly variables: Map<string, string>;
  /** The batch under way. */
  pieces: string[];
  segments: Segment[];
  length: number;
  /** Files that may still be taken in: files that include each other widely multiply. */
  includes: number;
}

/** Lines that may mean something to the client; most scripts have few, and native search finds them fast. */
const candidate = /^[ \t]*(?:GO(?![\w$#@])|:)[^\r\n]*/gim;
const goLine = /^[ \t]*GO[ \t]*(?:\d+[ \t]*)?;?[ \t]*(?:--.*)?$/i;
const directiveLine =
  /^[ \t]*:[ \t]*(setvar|r|on|connect|error|out|perftrace|serverlist|listvar|list|reset|help|exit|quit|ed|xml|!!)(?:[ \t]+(.*))?$/i;
const variable = /\$\(([\w.-]+)\)/g;

function readLines(reader: ScriptReader, script: ScriptFile, depth: number): void {
  const { text, file } = script;
  const isTopLevel = createScanner(text);
  let line = 1;
  let counted = 0;
  /** Where the text begins that is not yet part of the batch, and its line. */
  let from = 0;
  let fromLine = 1;
  for (const match of text.matchAll(candidate)) {
    const [content] = match;
    const ends = content.length < 200 && goLine.test(content);
    const directive = ends ? null : directiveLine.exec(content);
    if ((!ends && directive === null) || !isTopLevel(match.index)) continue;
    line += countLineEnds(text, counted, match.index);
    counted = match.index;
    if (match.index > from) append(reader, text.slice(from, match.index), file, fromLine);
    if (ends) flush(reader);
    else obey(reader, directive?.[1]?.toLowerCase() ?? "", directive?.[2]?.trim() ?? "", { file, line }, depth);
    from = nextLine(text, match.index + content.length);
    fromLine = line + 1;
  }
  if (from < text.length) append(reader, text.slice(from), file, fromLine);
}

function append(reader: ScriptReader, text: string, file: string, line: number): void {
  const last = reader.pieces.at(-1);
  if (last !== undefined && !last.endsWith("\n") && !last.endsWith("\r")) {
    // An included file may end without a line end; what follows it still starts a line.
    reader.pieces.push("\n");
    reader.length++;
  }
  reader.segments.push({ start: reader.length, file, line });
  const filled =
    reader.variables.size === 0 ? text : text.replace(variable, (whole, name: string) => reader.variables.get(name.toLowerCase()) ?? whole);
  reader.pieces.push(filled);
  reader.length += filled.length;
}

function flush(reader: ScriptReader): void {
  const text = reader.pieces.length === 1 ? (reader.pieces[0] ?? "") : reader.pieces.join("");
  if (text.trim() !== "") reader.batches.push({ text, segments: reader.segments });
  reader.pieces = [];
  reader.segments = [];
  reader.length = 0;
}

function obey(reader: ScriptReader, directive: string, rest: string, at: Place, depth: number): void {
  if (directive === "setvar") {
    const [, name, value] = /^([\w.-]+)(?:[ \t]+(.*))?$/.exec(rest) ?? [];
    if (name === undefined) return;
    if (value === undefined || value === "") reader.variables.delete(name.toLowerCase());
    else reader.variables.set(name.toLowerCase(), unquote(value));
  } else if (directive === "r") {
    const path = unquote(rest).replace(variable, (whole, name: string) => reader.variables.get(name.toLowerCase()) ?? whole);
    const found =
      depth >= depthLimit
        ? `files include each other more than ${depthLimit} deep`
        : reader.includes-- <= 0
          ? `a script may include ${includeLimit} files`
          : reader.include(path, at.file);
    if (typeof found === "string") {
      reader.diagnostics.push({ severity: "warning", message: `:r ${path} was skipped: ${found}`, at });
    } else {
      readLines(reader, found, depth + 1);
    }
  }
  // The others steer the client (connections, output, errors) and define nothing.
}

function unquote(value: string): string {
  return /^"(?:[^"]|"")*"$/.test(value) ? value.slice(1, -1).replaceAll('""', '"') : value;
}

function countLineEnds(text: string, from: number, to: number): number {
  return lineStarts(text.slice(from, to)).length - 1;
}

function nextLine(text: string, end: number): number {
  return end >= text.length ? text.length : end + (text.startsWith("\r\n", end) ? 2 : 1);
}

/** Tells of offsets, which must come in order, whether they stand outside all comments, strings and quoted names. */
function createScanner(text: string): (offset: number) => boolean {
  const opening = /['"[]|--|\/\*/g;
  /** Everything before is settled. */
  let at = 0;
  /** The next place at or after `at` where something opens. */
  let opens = -1;
  return (offset) => {
    while (at <= offset) {
      if (opens < at) {
        opening.lastIndex = at;
        opens = opening.exec(text)?.index ?? text.length;
      }
      if (opens >= offset) return true;
      at = closes(text, opens);
    }
    return false;
  };
}

/** Past what opens at the offset; a doubled mark closes and opens again, which comes to the same. */
function closes(text: string, offset: number): number {
  const mark = text[offset] ?? "";
  if (mark === "-") {
    const end = /[\r\n]/g;
    end.lastIndex = offset;
    return end.exec(text)?.index ?? text.length;
  }
  if (mark !== "/") {
    const close = text.indexOf(mark === "[" ? "]" : mark, offset + 1);
    return close < 0 ? text.length + 1 : close + 1;
  }
  const edge = /\/\*|\*\//g;
  edge.lastIndex = offset;
  let depth = 0;
  for (let match = edge.exec(text); match !== null; match = edge.exec(text)) {
    depth += match[0] === "/*" ? 1 : -1;
    if (depth === 0) return edge.lastIndex;
  }
  return text.length + 1;
}
