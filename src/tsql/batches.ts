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

/** Files may include files this deep: a file that includes itself ends here. */
const includeLimit = 16;

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
    state: { mark: 0, comments: 0 },
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
  state: State;
}

/** What a line begins within. */
interface State {
  /** The character that closes the string or name, or 0. */
  mark: number;
  /** How many block comments are open. */
  comments: number;
}

const goLine = /^[ \t]*GO[ \t]*(?:\d+[ \t]*)?;?[ \t]*(?:--.*)?$/i;
const directiveLine =
  /^[ \t]*:[ \t]*(setvar|r|on|connect|error|out|perftrace|serverlist|listvar|list|reset|help|exit|quit|ed|xml|!!)(?:[ \t]+(.*))?$/i;
const variable = /\$\(([\w.-]+)\)/g;

function readLines(reader: ScriptReader, script: ScriptFile, depth: number): void {
  const { text, file } = script;
  let line = 1;
  let at = 0;
  /** Where the lines begin that are not yet part of the batch, and the number of the first. */
  let from = 0;
  let fromLine = 1;
  const take = (to: number): void => {
    if (to > from) append(reader, text.slice(from, to), file, fromLine);
  };
  while (at < text.length) {
    const { end, next } = lineEnd(text, at);
    if (reader.state.mark === 0 && reader.state.comments === 0) {
      const first = firstCharacter(text, at, end);
      if (first === 0x47 || first === 0x67) {
        if (end - at < 200 && goLine.test(text.slice(at, end))) {
          take(at);
          flush(reader);
          from = next;
          fromLine = line + 1;
          at = next;
          line++;
          continue;
        }
      } else if (first === 0x3a) {
        const directive = directiveLine.exec(text.slice(at, end));
        if (directive !== null) {
          take(at);
          from = next;
          fromLine = line + 1;
          obey(reader, directive[1]?.toLowerCase() ?? "", directive[2]?.trim() ?? "", { file, line }, depth);
          at = next;
          line++;
          continue;
        }
      }
    }
    advance(reader.state, text, at, end);
    at = next;
    line++;
  }
  take(text.length);
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
  reader.state = { mark: 0, comments: 0 };
}

function obey(reader: ScriptReader, directive: string, rest: string, at: Place, depth: number): void {
  if (directive === "setvar") {
    const [, name, value] = /^([\w.-]+)(?:[ \t]+(.*))?$/.exec(rest) ?? [];
    if (name === undefined) return;
    if (value === undefined || value === "") reader.variables.delete(name.toLowerCase());
    else reader.variables.set(name.toLowerCase(), unquote(value));
  } else if (directive === "r") {
    const path = unquote(rest).replace(variable, (whole, name: string) => reader.variables.get(name.toLowerCase()) ?? whole);
    const found = depth >= includeLimit ? `files include each other more than ${includeLimit} deep` : reader.include(path, at.file);
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

function lineEnd(text: string, from: number): { readonly end: number; readonly next: number } {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) return { end: at, next: at + 1 };
    if (code === 0x0d) return { end: at, next: text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1 };
  }
  return { end: text.length, next: text.length };
}

function firstCharacter(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09) return code;
  }
  return 0;
}

/** Carries the state over the line: what it opens, and what it closes. */
function advance(state: State, text: string, from: number, end: number): void {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (state.mark !== 0) {
      // A doubled mark closes and opens again, which comes to the same.
      if (code === state.mark) state.mark = 0;
    } else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2a) {
      state.comments++;
      at++;
    } else if (state.comments > 0) {
      if (code === 0x2a && text.charCodeAt(at + 1) === 0x2f) {
        state.comments--;
        at++;
      }
    } else if (code === 0x27 || code === 0x22) {
      state.mark = code;
    } else if (code === 0x5b) {
      state.mark = 0x5d;
    } else if (code === 0x2d && text.charCodeAt(at + 1) === 0x2d) {
      return;
    }
  }
}
