// Tells statements apart and hands each that can define schema to its reader. What it cannot read it reports; nothing that defines
// schema is passed over in silence.

import type { Place } from "../../model/place.ts";
import type { Batch } from "../../tsql/batches.ts";
import type { LexerOptions } from "../../tsql/lexer.ts";
import { execute, isCall, readText } from "./calls.ts";
import { answer, printCondition } from "./conditions.ts";
import {
  demand,
  keyAt,
  Misread,
  openCursor,
  peek,
  placeAt,
  readParts,
  skipBrackets,
  take,
  takeWord,
  textSince,
  whereAt,
  type Cursor,
} from "./cursor.ts";
import {
  isAlterKind,
  isCreateKind,
  isDropKind,
  isOtherKind,
  skip,
  skipCondition,
  startsStatement,
  type AlterKind,
  type CreateKind,
} from "./boundaries.ts";
import { emptyDraft, inform, warn, type Draft } from "./draft.ts";
import { alterFullTextIndex, alterIndex, createFullTextCatalog, createFullTextIndex, createIndex } from "./indexes.ts";
import { readModuleStatement, switchTrigger } from "./modules.ts";
import { alterSchema, alterSequence, createSchema, createSequence, createSynonym, createType, drop } from "./objects.ts";
import { alterSecurityPolicy, createSecurityPolicy } from "./security-policies.ts";
import { readPermission, readPrincipalStatement } from "./permissions.ts";
import { alterTable, createTable } from "./tables.ts";
import { readSelect, readTableOfQuery } from "./queries.ts";

/** What SET leaves behind for the batches that follow in the same file. */
export interface Session {
  options: LexerOptions;
}

type Reader = (draft: Draft, cursor: Cursor, at: Place) => void;

const createReaders: Readonly<Record<CreateKind, Reader>> = {
  TABLE: after((draft, cursor, at) => {
    createTable(draft, cursor, at, false, readTableOfQuery);
  }),
  EXTERNAL: after(createExternal),
  VIEW: atVerb(readModuleStatement),
  PROCEDURE: atVerb(readModuleStatement),
  PROC: atVerb(readModuleStatement),
  FUNCTION: atVerb(readModuleStatement),
  TRIGGER: atVerb(readModuleStatement),
  OR: atVerb(readModuleStatement),
  INDEX: createIndex,
  UNIQUE: createIndex,
  CLUSTERED: createIndex,
  NONCLUSTERED: createIndex,
  COLUMNSTORE: createIndex,
  SPATIAL: createIndex,
  PRIMARY: createIndex,
  XML: createXml,
  FULLTEXT: after(createFullText),
  SCHEMA: after(createSchema),
  TYPE: after(createType),
  SEQUENCE: after(createSequence),
  SYNONYM: after(createSynonym),
  DATABASE: after(createDatabase),
  SECURITY: after(createSecurityPolicy),
};

const alterReaders: Readonly<Record<AlterKind, Reader>> = {
  TABLE: after(alterTable),
  VIEW: atVerb(readModuleStatement),
  PROCEDURE: atVerb(readModuleStatement),
  PROC: atVerb(readModuleStatement),
  FUNCTION: atVerb(readModuleStatement),
  TRIGGER: atVerb(readModuleStatement),
  INDEX: after(alterIndex),
  SCHEMA: after(alterSchema),
  SEQUENCE: after(alterSequence),
  DATABASE: after(alterDatabase),
  FULLTEXT: after(alterFullText),
  SECURITY: after(alterSecurityPolicy),
};

/** The word has been looked at; the reader begins after it. */
function after(reader: Reader): Reader {
  return (draft, cursor, at) => {
    cursor.at++;
    reader(draft, cursor, at);
  };
}

/** The reader begins at CREATE or ALTER. */
function atVerb(reader: Reader): Reader {
  return (draft, cursor, at) => {
    cursor.at--;
    reader(draft, cursor, at);
  };
}

/** Reads all statements of a batch into the draft. */
export function readBatch(draft: Draft, batch: Batch, session: Session): void {
  const cursor = openCursor(batch, session.options);
  readStatements(draft, cursor, session);
}

function readStatements(draft: Draft, cursor: Cursor, session: Session): void {
  while (cursor.at < cursor.tokens.length) readStatement(draft, cursor, session);
}

/** How deep blocks, conditions and texts may nest; deeper than any script means to. */
const depthLimit = 60;

function readStatement(draft: Draft, cursor: Cursor, session: Session): void {
  const from = cursor.at;
  const at = placeAt(cursor);
  const key = keyAt(cursor);
  const unclosed = cursor.tokens.at(-1);
  if (from === 0 && unclosed?.kind === "unclosed") {
    const what = unclosed.value === "/*" ? "a comment" : unclosed.value === "'" ? "a string" : "a quoted name";
    warn(draft, placeAt(cursor, unclosed.start), `${what} begins here and is never closed: what follows in this batch was not read`);
  }
  switch (key) {
    case ";":
      cursor.at++;
      cursor.schema = "dbo";
      return;
    case "CREATE": {
      const kind = keyAt(cursor, 1);
      define(draft, cursor, at, isCreateKind(kind) ? createReaders[kind] : undefined);
      return;
    }
    case "ALTER": {
      const kind = keyAt(cursor, 1);
      define(draft, cursor, at, isAlterKind(kind) ? alterReaders[kind] : undefined);
      return;
    }
    case "DROP":
      define(draft, cursor, at, isDropKind(keyAt(cursor, 1)) ? drop : undefined);
      return;
    case "ENABLE":
    case "DISABLE":
      if (keyAt(cursor, 1) === "TRIGGER")
        attempt(draft, cursor, at, (target) => {
          switchTrigger(target, cursor, at);
        });
      else skip(cursor);
      return;
    case "EXEC":
    case "EXECUTE":
      if (keyAt(cursor, 1) === "AS") {
        // EXECUTE AS USER = …: who runs what follows
        skip(cursor);
        return;
      }
      cursor.at++;
      attempt(draft, cursor, at, (target) => {
        execute(target, cursor, at, (text, place) => {
          readWithin(target, text, place, cursor, session);
        });
      });
      return;
    case "IF":
      readIf(draft, cursor, session);
      return;
    case "WHILE":
      cursor.at++;
      skipCondition(cursor);
      withGuard(cursor, () => {
        readStatement(draft, cursor, session);
      });
      return;
    case "BEGIN":
      readBegin(draft, cursor, session);
      return;
    case "END":
      // Of no block that is open here.
      cursor.at++;
      if (!take(cursor, "TRY")) take(cursor, "CATCH");
      return;
    case "ELSE":
      cursor.at++;
      return;
    case "SELECT":
      readSelect(draft, cursor, at);
      return;
    case "SET":
      readSet(cursor, session);
      return;
    case "DECLARE":
      readDeclare(cursor);
      return;
    case "GRANT":
    case "DENY":
    case "REVOKE":
      attempt(draft, cursor, at, (target) => {
        readPermission(target, cursor, at);
      });
      return;
    default:
      if (isCall(cursor)) {
        attempt(draft, cursor, at, (target) => {
          execute(target, cursor, at, (text, place) => {
            readWithin(target, text, place, cursor, session);
          });
        });
      } else {
        skip(cursor);
      }
  }
}

/** CREATE, ALTER or DROP, by the reader for the word that follows. */
function define(draft: Draft, cursor: Cursor, at: Place, reader: Reader | undefined): void {
  if (reader !== undefined) {
    attempt(draft, cursor, at, (target) => {
      cursor.at++;
      reader(target, cursor, at);
    });
    return;
  }
  if (isPrincipal(cursor)) {
    attempt(draft, cursor, at, (target) => {
      readPrincipalStatement(target, cursor);
    });
    return;
  }
  const [verb, word] = [peek(cursor), peek(cursor, 1)];
  cursor.at++;
  if (!isOtherKind(word)) {
    const kind = word === undefined ? "" : cursor.text.slice(word.start, word.end);
    warn(draft, at, `${verb?.key ?? ""} ${kind} was skipped: this statement is not known`);
  }
  skip(cursor);
}

/** `CREATE ROLE …`, `ALTER USER …`, `DROP APPLICATION ROLE …` */
function isPrincipal(cursor: Cursor): boolean {
  const word = (ahead: number): string | undefined => peek(cursor, ahead)?.value.toUpperCase();
  return word(1) === "ROLE" || word(1) === "USER" || (word(1) === "APPLICATION" && word(2) === "ROLE");
}

/** Runs a reader, and reports what it could not read and what it left over. */
function attempt(draft: Draft, cursor: Cursor, at: Place, read: (draft: Draft) => void): void {
  const from = cursor.at;
  try {
    read(draft);
  } catch (error) {
    if (!(error instanceof Misread)) throw error;
    warn(draft, at, `${titleOf(cursor, from)} was skipped: ${error.message}`);
    cursor.at = Math.max(cursor.at, from + 1);
    skip(cursor);
    return;
  }
  const next = peek(cursor);
  if (next === undefined || next.key === ";" || startsStatement(cursor, cursor.at)) return;
  warn(draft, at, `the rest of ${titleOf(cursor, from)} was not understood, ${whereAt(cursor).replace("before", "from")}`);
  skip(cursor);
}

/** The first words of the statement, for messages. */
function titleOf(cursor: Cursor, from: number): string {
  const line = cursor.text.slice(cursor.tokens[from]?.start, cursor.tokens[from]?.start === undefined ? 0 : cursor.tokens[from].start + 80);
  const text = line.replace(/\s+/g, " ").trim();
  return text.length > 50 ? `${text.slice(0, 50)}…` : text;
}

function withGuard(cursor: Cursor, run: () => void): void {
  const before = cursor.guarded;
  cursor.guarded = true;
  run();
  cursor.guarded = before;
}

/** Reads a statement for its length alone. Gives whether it would have defined anything. */
function dryRun(cursor: Cursor, session: Session): boolean {
  const from = cursor.at;
  const nothing = emptyDraft();
  const variables = new Map(cursor.variables);
  withGuard(cursor, () => {
    readStatement(nothing, cursor, { options: session.options });
  });
  cursor.variables.clear();
  for (const [name, value] of variables) cursor.variables.set(name, value);
  return cursor.tokens.slice(from, cursor.at).some((token) => token.key === "CREATE" || token.key === "ALTER" || token.key === "DROP");
}

function readIf(draft: Draft, cursor: Cursor, session: Session): void {
  const at = placeAt(cursor);
  cursor.at++;
  const from = cursor.at;
  const holds = answer(draft, skipCondition(cursor));
  const condition = textSince(cursor, from);
  if (cursor.depth >= depthLimit) {
    warn(draft, at, `conditions nest more than ${depthLimit} deep here: from here on they are taken to hold`);
    return;
  }
  cursor.depth++;
  let defined = false;
  if (holds === false) {
    dryRun(cursor, session);
  } else {
    const start = cursor.at;
    withGuard(cursor, () => {
      readStatement(draft, cursor, session);
    });
    defined = cursor.tokens
      .slice(start, cursor.at)
      .some((token) => token.key === "CREATE" || token.key === "ALTER" || token.key === "DROP");
    if (holds === "unknown" && defined) {
      inform(draft, at, `IF ${printCondition(condition)}: what it guards was read as if the condition held`);
    }
  }
  // A semicolon ends the statement within IF, and ELSE may still follow it only after a block.
  if (keyAt(cursor) === ";" && keyAt(cursor, 1) === "ELSE") cursor.at++;
  if (take(cursor, "ELSE")) {
    if (holds === false) {
      withGuard(cursor, () => {
        readStatement(draft, cursor, session);
      });
    } else if (dryRun(cursor, session) && holds !== true) {
      inform(draft, at, `IF ${printCondition(condition)}: its ELSE was not read, for it was taken to hold`);
    }
  }
  cursor.depth--;
}

function readBegin(draft: Draft, cursor: Cursor, session: Session): void {
  cursor.at++;
  if (take(cursor, "DISTRIBUTED")) cursor.at++;
  if (take(cursor, "TRAN") || take(cursor, "TRANSACTION")) {
    skipRestOfTransaction(cursor);
    return;
  }
  if (takeWord(cursor, "DIALOG") || takeWord(cursor, "CONVERSATION")) {
    skip(cursor);
    return;
  }
  const caught = take(cursor, "CATCH");
  if (!caught) take(cursor, "TRY");
  // Without a limit, nested blocks would nest this reader as deep. Beyond it a block's statements are read as the batch's own.
  if (cursor.depth >= depthLimit) return;
  cursor.depth++;
  // What CATCH holds runs only when something failed.
  const target = caught ? emptyDraft() : draft;
  while (cursor.at < cursor.tokens.length && keyAt(cursor) !== "END") {
    const before = cursor.at;
    readStatement(target, cursor, session);
    if (cursor.at === before) cursor.at++;
  }
  if (take(cursor, "END") && !take(cursor, "TRY")) take(cursor, "CATCH");
  cursor.depth--;
}

function skipRestOfTransaction(cursor: Cursor): void {
  if (keyAt(cursor) === ";" || cursor.at >= cursor.tokens.length || startsStatement(cursor, cursor.at)) return;
  skip(cursor);
}

/** Statements that stood in a string. */
function readWithin(draft: Draft, text: string, at: Place, outer: Cursor, session: Session): void {
  if (outer.depth >= depthLimit) {
    warn(draft, at, `texts nest more than ${depthLimit} deep here, and the innermost was not read`);
    return;
  }
  const batch: Batch = { text, segments: [{ start: 0, file: at.file, line: at.line }] };
  const cursor = openCursor(batch, session.options, outer.depth + 1);
  cursor.guarded = outer.guarded;
  readStatements(draft, cursor, session);
}

/** SET: settings that change how text is read, and variables. */
function readSet(cursor: Cursor, session: Session): void {
  const from = cursor.at;
  cursor.at++;
  if (peek(cursor)?.kind === "variable") {
    readAssignment(cursor);
    skipRest(cursor, from);
    return;
  }
  let quoted = false;
  for (let token = peek(cursor); token?.kind === "word"; token = peek(cursor)) {
    if (token.key === "QUOTED_IDENTIFIER") quoted = true;
    cursor.at++;
    if (!take(cursor, ",")) break;
  }
  // Holds from the next batch on; this one has been cut into tokens already, and the clients send it whole.
  if (quoted && take(cursor, "ON")) session.options = {};
  else if (quoted && take(cursor, "OFF")) session.options = { quotedIdentifier: false };
  skipRest(cursor, from);
}

function skipRest(cursor: Cursor, from: number): void {
  if (cursor.at === from) cursor.at++;
  if (cursor.at < cursor.tokens.length && keyAt(cursor) !== ";" && !startsStatement(cursor, cursor.at)) skip(cursor);
}

/** `@name = value` or `@name += value`, from the variable on. */
function readAssignment(cursor: Cursor): void {
  const name = peek(cursor)?.value.toLowerCase() ?? "";
  cursor.at++;
  const adds = keyAt(cursor) === "+=";
  if (!take(cursor, "=") && !take(cursor, "+=")) return;
  const before = cursor.variables.get(name);
  const value = peek(cursor) === undefined ? undefined : readText(cursor);
  const next = keyAt(cursor);
  const whole = next === undefined || next === ";" || next === "," || startsStatement(cursor, cursor.at);
  if (typeof value !== "string" || !whole || (adds && before === undefined)) cursor.variables.delete(name);
  else cursor.variables.set(name, adds ? (before ?? "") + value : value);
}

/** `DECLARE @a type = value, …`: remembers texts, for EXEC (@a). */
function readDeclare(cursor: Cursor): void {
  const from = cursor.at;
  cursor.at++;
  while (peek(cursor)?.kind === "variable") {
    const variable = cursor.at;
    let depth = 0;
    // To the = or the comma of this variable, past its type.
    while (cursor.at < cursor.tokens.length) {
      const key = keyAt(cursor);
      if (depth === 0 && (key === "=" || key === "," || key === ";" || (cursor.at > variable && startsStatement(cursor, cursor.at)))) break;
      if (key === "(") depth++;
      else if (key === ")") depth--;
      cursor.at++;
    }
    const name = cursor.tokens[variable]?.value.toLowerCase() ?? "";
    cursor.variables.delete(name);
    if (take(cursor, "=")) {
      const value = peek(cursor) === undefined ? undefined : readText(cursor);
      const next = keyAt(cursor);
      if (typeof value === "string" && (next === undefined || next === ";" || next === "," || startsStatement(cursor, cursor.at))) {
        cursor.variables.set(name, value);
      }
      let open = 0;
      while (cursor.at < cursor.tokens.length) {
        const key = keyAt(cursor);
        if (open === 0 && (key === "," || key === ";" || startsStatement(cursor, cursor.at))) break;
        if (key === "(") open++;
        else if (key === ")") open--;
        cursor.at++;
      }
    }
    if (!take(cursor, ",")) break;
  }
  skipRest(cursor, from);
}

function createExternal(draft: Draft, cursor: Cursor, at: Place): void {
  if (take(cursor, "TABLE")) createTable(draft, cursor, at, true, readTableOfQuery);
  else skip(cursor); // DATA SOURCE, FILE FORMAT, LIBRARY, MODEL: where data is, not what
}

function createXml(draft: Draft, cursor: Cursor, at: Place): void {
  if (keyAt(cursor, 1) === "INDEX") createIndex(draft, cursor, at);
  else skip(cursor); // XML SCHEMA COLLECTION
}

function createFullText(draft: Draft, cursor: Cursor, at: Place): void {
  if (take(cursor, "INDEX")) createFullTextIndex(draft, cursor, at);
  else if (take(cursor, "CATALOG")) createFullTextCatalog(draft, cursor);
  else skip(cursor); // STOPLIST
}

function alterFullText(draft: Draft, cursor: Cursor, at: Place): void {
  if (take(cursor, "INDEX")) alterFullTextIndex(draft, cursor, at);
  else skip(cursor);
}

/** Of all that a database is made with, its collation shows in its tables. */
function createDatabase(draft: Draft, cursor: Cursor): void {
  // CREATE DATABASE SCOPED CREDENTIAL, CREATE DATABASE AUDIT SPECIFICATION…
  while (cursor.at < cursor.tokens.length && keyAt(cursor) !== ";" && !startsStatement(cursor, cursor.at)) {
    if (take(cursor, "COLLATE")) draft.collation = peek(cursor)?.value ?? "";
    if (keyAt(cursor) === "(") skipBrackets(cursor);
    else cursor.at++;
  }
}

function alterDatabase(draft: Draft, cursor: Cursor): void {
  if (take(cursor, "SCOPED") || takeWord(cursor, "AUDIT") || takeWord(cursor, "ENCRYPTION")) {
    skip(cursor);
    return;
  }
  if (peek(cursor)?.kind === "placeholder" || take(cursor, "CURRENT")) cursor.at++;
  else readParts(cursor);
  if (take(cursor, "COLLATE")) {
    draft.collation = peek(cursor)?.value ?? "";
    cursor.at++;
  } else if (take(cursor, "SET") && takeWord(cursor, "COMPATIBILITY_LEVEL")) {
    demand(cursor, "=");
    const level = Number(peek(cursor)?.value);
    if (Number.isInteger(level)) draft.compatibilityLevel = level;
    cursor.at++;
  } else {
    skip(cursor);
  }
}
