import { tokenize, type Token } from "../../../src/tsql/lexer.ts";

/**
 * Runs the modules of src/audit/sql/install.sql: the statements, functions and XML methods that they use, and no others. What is not known
 * is refused, so that a module which comes to use more cannot seem to work. Semantics are those of the documentation
 * (https://learn.microsoft.com/sql/t-sql/language-reference); names of tables are looked up when a statement runs.
 */
export interface World {
  /** What characters a database's default collation counts, and whether letter case matters to it. */
  readonly collation: { readonly supplementary: boolean; readonly caseSensitive: boolean };
  /** The rows of a table; undefined: there is none (error 208). */
  readonly table: (name: string) => readonly Row[] | undefined;
  /** @throws what the server would */
  readonly insert: (table: string, row: Row) => void;
  /** The text of a procedure or function; undefined: there is none (error 2812). */
  readonly module: (name: string) => string | undefined;
  /** Functions and variables of the session: `ORIGINAL_LOGIN`, `@@SPID`, `EVENTDATA`. */
  readonly session: Readonly<Record<string, Scalar>>;
}

export type Scalar = string | number | null;
export type Row = Readonly<Record<string, Scalar>>;

/** A value, and the collation where one was said. */
interface Value {
  readonly v: Scalar;
  readonly c?: string;
}

export class SqlError extends Error {
  readonly number: number;

  constructor(number: number, message: string) {
    super(message);
    this.number = number;
  }
}

/** A module by its text: the value of a function, null of a procedure or trigger. */
export function call(world: World, text: string, args: readonly Scalar[]): Scalar {
  const tokens = tokenize(text);
  const head = tokens.findIndex(({ key }) => key === "AS");
  const parameters = tokens.slice(0, head).filter(({ kind }) => kind === "variable");
  const names = [...new Set(parameters.map(({ value }) => value.toLowerCase()))];
  const variables = new Map(names.map((name, at) => [name, args[at] ?? null]));
  const run = new Run(world, text, tokens, variables);
  const body = tokens.findIndex(({ key }, at) => key === "AS" && at >= head && tokens[at - 1]?.key !== "EXECUTE");
  run.at = body + 1;
  const end = run.statement(true);
  return end === undefined || end === "break" ? null : end.value;
}

/** Statements without a module around them, as sp_executesql runs. */
function runText(world: World, text: string, variables: Map<string, Scalar>): void {
  const run = new Run(world, text, tokenize(text), variables);
  while (run.at < run.tokens.length) run.statement(true);
}

type End = undefined | "break" | { readonly value: Scalar };

class Run {
  readonly world: World;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly variables: Map<string, Scalar>;
  readonly types = new Map<string, number>();
  at = 0;

  constructor(world: World, text: string, tokens: readonly Token[], variables: Map<string, Scalar>) {
    this.world = world;
    this.text = text;
    this.tokens = tokens;
    this.variables = variables;
  }

  key(ahead = 0): string {
    return this.tokens[this.at + ahead]?.key ?? "";
  }

  word(ahead = 0): string {
    return this.tokens[this.at + ahead]?.value.toUpperCase() ?? "";
  }

  take(key: string): boolean {
    if (this.key() !== key && this.word() !== key) return false;
    this.at++;
    return true;
  }

  expect(...keys: readonly string[]): void {
    for (const key of keys) if (!this.take(key)) this.unknown(`${key} expected`);
  }

  unknown(why: string): never {
    const token = this.tokens[this.at];
    throw new Error(`${why} at "${this.text.slice(token?.start ?? 0, (token?.start ?? 0) + 60)}"`);
  }

  // One statement; where it is not live it is only read over.
  statement(live: boolean): End {
    if (this.take(";")) return undefined;
    switch (this.word()) {
      case "BEGIN":
        return this.block(live);
      case "DECLARE":
        return this.declare(live);
      case "SET":
        return this.set(live);
      case "IF": {
        this.at++;
        const met = this.condition(live);
        const end = this.statement(live && met);
        if (this.key() === ";" && this.word(1) === "ELSE") this.at++;
        if (!this.take("ELSE")) return end;
        return this.statement(live && !met) ?? end;
      }
      case "WHILE":
        return this.loop(live);
      case "BREAK":
        this.at++;
        this.take(";");
        return live ? "break" : undefined;
      case "RETURN": {
        this.at++;
        const value = this.startsExpression() ? this.expression(live).v : null;
        this.take(";");
        return live ? { value } : undefined;
      }
      case "SELECT":
        return this.assign(live);
      case "INSERT":
        return this.insert(live);
      case "EXEC":
        return this.exec(live);
      default:
        return this.unknown("unknown statement");
    }
  }

  startsExpression(): boolean {
    return this.at < this.tokens.length && ![";", "END", "IF", "SELECT", "INSERT", "DECLARE", "SET"].includes(this.word());
  }

  block(live: boolean): End {
    this.expect("BEGIN");
    if (this.take("TRY")) return this.tryBlock(live);
    const end = this.until(live, "END");
    this.take(";");
    return end;
  }

  until(live: boolean, ...closing: readonly string[]): End {
    let end: End;
    while (this.word() !== closing[0]) {
      const step = this.statement(live && end === undefined);
      end ??= step;
    }
    this.expect(...closing);
    return end;
  }

  tryBlock(live: boolean): End {
    const from = this.at;
    let caught = false;
    let end: End;
    try {
      end = this.until(live, "END", "TRY");
    } catch (error) {
      if (!(error instanceof SqlError)) throw error;
      caught = true;
      this.at = from;
      this.until(false, "END", "TRY");
    }
    this.expect("BEGIN", "CATCH");
    const handled = this.until(live && caught, "END", "CATCH");
    this.take(";");
    return end ?? handled;
  }

  declare(live: boolean): End {
    this.at++;
    const name = this.word().toLowerCase();
    this.at++;
    const length = this.type();
    if (length !== undefined) this.types.set(name, length);
    const value = this.take("=") ? this.expression(live).v : null;
    if (live) this.store(name, value);
    this.take(";");
    return undefined;
  }

  store(name: string, value: Scalar): void {
    const length = this.types.get(name);
    this.variables.set(name, typeof value === "string" && length !== undefined ? value.slice(0, length) : value);
  }

  /** The length of a type of text, where it has one. */
  type(): number | undefined {
    this.at++;
    if (!this.take("(")) return undefined;
    const length = this.word() === "MAX" ? undefined : Number(this.word());
    this.at++;
    this.expect(")");
    return length;
  }

  set(live: boolean): End {
    this.at++;
    if (this.tokens[this.at]?.kind !== "variable") {
      // Options of the session: XACT_ABORT, LOCK_TIMEOUT…
      while (!this.take(";")) this.at++;
      return undefined;
    }
    const name = this.word().toLowerCase();
    this.at++;
    this.expect("=");
    const { v } = this.expression(live);
    if (live) this.store(name, v);
    this.take(";");
    return undefined;
  }

  loop(live: boolean): End {
    this.at++;
    const from = this.at;
    for (let turns = 0; ; turns++) {
      if (turns > 200_000) throw new Error("A loop does not end.");
      this.at = from;
      const met = this.condition(live);
      const end = this.statement(live && met);
      if (!live || !met || end === "break") return undefined;
      if (end !== undefined) return end;
    }
  }

  /** `SELECT @a = …, @b = … FROM …`. */
  assign(live: boolean): End {
    this.at++;
    const targets: { readonly name: string; readonly at: number }[] = [];
    do {
      const name = this.word().toLowerCase();
      this.at++;
      this.expect("=");
      targets.push({ name, at: this.at });
      this.expression(false);
    } while (this.take(","));
    for (const row of this.rows(live)) {
      for (const { name, at } of targets) {
        const here = this.at;
        this.at = at;
        this.store(name, this.expression(true, row).v);
        this.at = here;
      }
    }
    this.take(";");
    return undefined;
  }

  /** `FROM table AS t WITH (…) WHERE …` or `FROM (VALUES …) AS t (column) WHERE …`: the rows that the condition leaves. */
  rows(live: boolean): Row[] {
    this.expect("FROM");
    let found: Row[];
    if (this.take("(")) {
      this.expect("VALUES");
      const values: Scalar[] = [];
      do {
        this.expect("(");
        values.push(this.expression(true).v);
        this.expect(")");
      } while (this.take(","));
      this.expect(")", "AS");
      this.at++;
      this.expect("(");
      const column = this.word().toLowerCase();
      this.at++;
      this.expect(")");
      found = values.map((value) => ({ [column]: value }));
    } else {
      const name = this.name();
      this.expect("AS");
      this.at++;
      if (this.take("WITH")) while (!this.take(")")) this.at++;
      const rows = live ? this.world.table(name) : [];
      if (rows === undefined) throw new SqlError(208, `Invalid object name '${name}'.`);
      found = [...rows];
    }
    if (!this.take("WHERE")) return found;
    const from = this.at;
    this.condition(false);
    const end = this.at;
    const left = !live
      ? []
      : found.filter((row) => {
          this.at = from;
          return this.condition(true, row);
        });
    this.at = end;
    return left;
  }

  name(): string {
    let name = this.tokens[this.at]?.value ?? "";
    this.at++;
    while (this.take(".")) {
      name += `.${this.tokens[this.at]?.value ?? ""}`;
      this.at++;
    }
    return name;
  }

  insert(live: boolean): End {
    this.expect("INSERT", "INTO");
    const table = this.name();
    this.expect("(");
    const columns: string[] = [];
    do {
      columns.push(this.name());
    } while (this.take(","));
    this.expect(")", "VALUES", "(");
    const values: Scalar[] = [];
    do {
      values.push(this.expression(live).v);
    } while (this.take(","));
    this.expect(")");
    this.take(";");
    if (live) this.world.insert(table, Object.fromEntries(columns.map((column, at) => [column, values[at] ?? null])));
    return undefined;
  }

  exec(live: boolean): End {
    this.at++;
    const name = this.name();
    const args: { readonly name?: string; readonly value: Scalar }[] = [];
    do {
      const named = this.tokens[this.at]?.kind === "variable" && this.key(1) === "=";
      const target = this.word().toLowerCase();
      if (named) this.at += 2;
      args.push({ ...(named ? { name: target } : {}), value: this.expression(live).v });
    } while (this.take(","));
    this.take(";");
    if (!live) return undefined;
    if (name === "sys.sp_executesql") {
      const variables = new Map(args.flatMap(({ name: of, value }) => (of === undefined ? [] : [[of, value] as const])));
      runText(this.world, String(args[0]?.value), variables);
      return undefined;
    }
    const module = this.world.module(name);
    if (module === undefined) throw new SqlError(2812, `Could not find stored procedure '${name}'.`);
    call(
      this.world,
      module,
      args.map(({ value }) => value),
    );
    return undefined;
  }

  condition(live: boolean, row?: Row): boolean {
    return this.or(live, row) === true;
  }

  or(live: boolean, row?: Row): boolean | null {
    let left = this.and(live, row);
    while (this.take("OR")) {
      const right = this.and(live, row);
      left = left === true || right === true ? true : left === null || right === null ? null : false;
    }
    return left;
  }

  and(live: boolean, row?: Row): boolean | null {
    let left = this.not(live, row);
    while (this.take("AND")) {
      const right = this.not(live, row);
      left = left === false || right === false ? false : left === null || right === null ? null : true;
    }
    return left;
  }

  not(live: boolean, row?: Row): boolean | null {
    if (!this.take("NOT")) return this.predicate(live, row);
    const met = this.predicate(live, row);
    return met === null ? null : !met;
  }

  predicate(live: boolean, row?: Row): boolean | null {
    if (this.take("EXISTS")) {
      this.expect("(", "SELECT");
      this.at++;
      const rows = this.rows(live);
      this.expect(")");
      return rows.length > 0;
    }
    if (this.key() === "(" && this.isCondition()) {
      this.at++;
      const met = this.or(live, row);
      this.expect(")");
      return met;
    }
    const left = this.expression(live, row);
    if (this.take("IS")) {
      const not = this.take("NOT");
      this.expect("NULL");
      return (left.v === null) !== not;
    }
    const not = this.take("NOT");
    if (this.take("LIKE")) {
      const pattern = this.expression(live, row);
      if (left.v === null || pattern.v === null) return null;
      const met = this.like(String(pattern.v), [left, pattern]).test(String(left.v));
      return not ? !met : met;
    }
    if (this.take("IN")) {
      this.expect("(");
      const values: Value[] = [];
      do {
        values.push(this.expression(live, row));
      } while (this.take(","));
      this.expect(")");
      if (left.v === null) return null;
      const met = values.some((value) => this.compare(left, value) === 0);
      return not ? !met : met;
    }
    const operator = this.key();
    if (!["=", "<", ">", "<=", ">=", "<>"].includes(operator)) this.unknown("comparison expected");
    this.at++;
    const right = this.expression(live, row);
    if (left.v === null || right.v === null) return null;
    const order = this.compare(left, right);
    if (operator === "=") return order === 0;
    if (operator === "<>") return order !== 0;
    if (operator === "<") return order < 0;
    if (operator === ">") return order > 0;
    return operator === "<=" ? order <= 0 : order >= 0;
  }

  /** Whether the bracket here holds a condition and not a value: an operator of conditions stands in it. */
  isCondition(): boolean {
    let depth = 0;
    for (let at = this.at; at < this.tokens.length; at++) {
      const key = this.tokens[at]?.key ?? "";
      if (key === "(") depth++;
      if (key === ")" && --depth === 0) return false;
      if (depth === 1 && ["AND", "OR", "LIKE", "IN", "IS", "=", "<", ">", "<=", ">=", "<>"].includes(key)) return true;
    }
    return false;
  }

  compare(left: Value, right: Value): number {
    if (typeof left.v === "number" || typeof right.v === "number") return Number(left.v) - Number(right.v);
    const fold = (text: Scalar): string => {
      const trimmed = String(text).replace(/ +$/, "");
      return this.isCaseSensitive([left, right]) ? trimmed : trimmed.toLowerCase();
    };
    const [a, b] = [fold(left.v), fold(right.v)];
    return a < b ? -1 : a > b ? 1 : 0;
  }

  isCaseSensitive(values: readonly Value[]): boolean {
    const said = values.map(({ c }) => c).find((c) => c !== undefined);
    return said === undefined ? this.world.collation.caseSensitive : /_BIN2?$|_CS_/.test(said);
  }

  like(pattern: string, values: readonly Value[]): RegExp {
    const body = pattern.replace(/\[\^?[^\]]*\]|[\s\S]/g, (part) => {
      if (part === "%") return "[\\s\\S]*";
      if (part === "_") return "[\\s\\S]";
      if (part.length === 1) return part.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
      const [, not = "", set = ""] = /^\[(\^?)([\s\S]*)\]$/.exec(part) ?? [];
      return `[${not}${set.replace(/[\\[\]^]/g, "\\$&").replace(/^-/, "\\-")}]`;
    });
    return new RegExp(`^${body}$`, this.isCaseSensitive(values) ? "" : "i");
  }

  expression(live: boolean, row?: Row): Value {
    let left = this.term(live, row);
    for (;;) {
      if (this.take("+")) {
        const right = this.term(live, row);
        left = plus(left, right);
      } else if (this.take("-")) left = numbers(left, this.term(live, row), (a, b) => a - b);
      else return left;
    }
  }

  term(live: boolean, row?: Row): Value {
    let left = this.factor(live, row);
    for (;;) {
      if (this.take("*")) left = numbers(left, this.factor(live, row), (a, b) => a * b);
      else if (this.take("/")) left = numbers(left, this.factor(live, row), (a, b) => Math.trunc(a / b));
      else return left;
    }
  }

  factor(live: boolean, row?: Row): Value {
    const value = this.primary(live, row);
    if (!this.take("COLLATE")) return value;
    const collation = this.tokens[this.at]?.value ?? "";
    this.at++;
    return { v: value.v, c: collation };
  }

  primary(live: boolean, row?: Row): Value {
    const token = this.tokens[this.at];
    if (token === undefined) return this.unknown("value expected");
    if (token.key === "(") {
      this.at++;
      const value = this.expression(live, row);
      this.expect(")");
      return value;
    }
    if (token.key === "-") {
      this.at++;
      return numbers({ v: 0 }, this.primary(live, row), (a, b) => a - b);
    }
    this.at++;
    switch (token.kind) {
      case "string":
        return { v: token.value };
      case "number":
        return { v: Number(token.value) };
      case "variable":
        if (token.value.startsWith("@@")) return { v: this.world.session[token.value.toUpperCase()] ?? null };
        if (this.key() === "." && this.word(1) === "VALUE") return this.xmlValue(token.value.toLowerCase());
        if (live && !this.variables.has(token.value.toLowerCase())) throw new SqlError(137, `Must declare ${token.value}.`);
        return { v: this.variables.get(token.value.toLowerCase()) ?? null };
      default:
        if (token.key === "NULL") return { v: null };
        if (token.key === "CASE") return this.caseOf(live, row);
        this.at--;
        return this.named(live, row);
    }
  }

  /** `@event.value('(/EVENT_INSTANCE/…/text())[1]', 'type')`. */
  xmlValue(variable: string): Value {
    this.at += 2;
    this.expect("(");
    const path = this.tokens[this.at]?.value ?? "";
    this.at++;
    this.expect(",");
    const type = this.tokens[this.at]?.value ?? "";
    this.at++;
    this.expect(")");
    const xml = this.variables.get(variable) ?? null;
    if (xml === null) return { v: null };
    const steps = /^\(\/EVENT_INSTANCE\/((?:\w+\/)*)(text\(\)|@\w+)\)\[1\]$/.exec(path);
    if (steps === null) throw new Error(`The path ${path} is not known.`);
    let scope = String(xml);
    const names = (steps[1] ?? "").split("/").filter((step) => step !== "");
    const last = steps[2] ?? "";
    for (const [at, name] of names.entries()) {
      const attribute = last.startsWith("@") && at === names.length - 1;
      const found = (attribute ? new RegExp(`<${name}([^>]*)>`) : new RegExp(`<${name}>([\\s\\S]*?)</${name}>`)).exec(scope);
      if (found === null) return { v: null };
      scope = found[1] ?? "";
    }
    if (last.startsWith("@")) {
      const found = new RegExp(`${last.slice(1)}="([^"]*)"`).exec(scope);
      if (found === null) return { v: null };
      scope = found[1] ?? "";
    }
    if (scope === "") return { v: null };
    const length = /\((\d+)\)/.exec(type)?.[1];
    const text = scope
      .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&");
    return { v: length === undefined ? text : text.slice(0, Number(length)) };
  }

  caseOf(live: boolean, row?: Row): Value {
    const subject = this.word() === "WHEN" ? undefined : this.expression(live, row);
    let result: Value | undefined;
    while (this.take("WHEN")) {
      const met = subject === undefined ? this.condition(live, row) : this.compare(subject, this.expression(live, row)) === 0;
      this.expect("THEN");
      const value = this.expression(live && met && result === undefined, row);
      if (met) result ??= value;
    }
    if (this.take("ELSE")) {
      const value = this.expression(live && result === undefined, row);
      result ??= value;
    }
    this.expect("END");
    return result ?? { v: null };
  }

  /** A column, or a call. */
  named(live: boolean, row?: Row): Value {
    const name = this.name();
    if (!this.take("(")) {
      const column = name.split(".").at(-1)?.toLowerCase() ?? "";
      if (row === undefined) return live ? this.unknown(`no row for ${name}`) : { v: null };
      return { v: row[column] ?? null };
    }
    const args: Value[] = [];
    if (!this.take(")")) {
      do {
        args.push(this.expression(live, row));
      } while (this.take(","));
      this.expect(")");
    }
    return live ? this.function(name, args) : { v: null };
  }

  function(name: string, args: readonly Value[]): Value {
    const [a, b, c] = args;
    const collation = args.map(({ c: said }) => said).find((said) => said !== undefined);
    const keep = (v: Scalar): Value => (collation === undefined ? { v } : { v, c: collation });
    switch (name.toUpperCase()) {
      case "SUBSTRING": {
        if (a?.v == null || b?.v == null || c?.v == null) return { v: null };
        const [start, length] = [Number(b.v), Number(c.v)];
        if (length < 0) throw new SqlError(537, "Invalid length parameter passed to the LEFT or SUBSTRING function.");
        const units = this.units(String(a.v), collation);
        return keep(units.slice(Math.max(0, start - 1), Math.max(0, start - 1 + length)).join(""));
      }
      case "LEFT":
        return a?.v == null ? { v: null } : keep(String(a.v).slice(0, Number(b?.v)));
      case "UNICODE": {
        if (a?.v == null || a.v === "") return { v: null };
        const [first = ""] = this.units(String(a.v), collation);
        return { v: first.codePointAt(0) ?? null };
      }
      case "NCHAR":
        return a?.v == null ? { v: null } : { v: String.fromCodePoint(Number(a.v)) };
      case "DATALENGTH":
        return a?.v == null ? { v: null } : { v: String(a.v).length * 2 };
      case "CHARINDEX": {
        if (a?.v == null || b?.v == null) return { v: null };
        const fold = (text: string): string => (this.isCaseSensitive(args) ? text : text.toLowerCase());
        const units = this.units(fold(String(b.v)), collation);
        const from = c === undefined ? 0 : Math.max(0, Number(c.v) - 1);
        const found = units
          .slice(from)
          .join("")
          .indexOf(fold(String(a.v)));
        if (found < 0) return { v: 0 };
        return { v: from + this.units(units.slice(from).join("").slice(0, found), collation).length + 1 };
      }
      case "PATINDEX": {
        if (a?.v == null || b?.v == null) return { v: null };
        const pattern = String(a.v);
        const inner = this.like(pattern.slice(1, -1), args).source.slice(1, -1);
        const found = new RegExp(inner, this.isCaseSensitive(args) ? "" : "i").exec(String(b.v));
        return { v: found === null ? 0 : this.units(String(b.v).slice(0, found.index), collation).length + 1 };
      }
      case "CONCAT":
        return keep(args.map(({ v }) => (v === null ? "" : String(v))).join(""));
      case "TRIGGER_NESTLEVEL":
        return { v: this.world.session["TRIGGER_NESTLEVEL"] ?? 0 };
      case "SYSUTCDATETIME":
      case "ORIGINAL_LOGIN":
      case "HOST_NAME":
      case "APP_NAME":
      case "EVENTDATA":
        return { v: this.world.session[name.toUpperCase()] ?? null };
      default: {
        const module = this.world.module(name);
        if (module === undefined) throw new SqlError(4121, `Cannot find the function ${name}.`);
        return {
          v: call(
            this.world,
            module,
            args.map(({ v }) => v),
          ),
        };
      }
    }
  }

  /** What a collation counts as a character: code points where it knows supplementary ones, else code units. */
  units(text: string, collation: string | undefined): string[] {
    const supplementary = collation === undefined ? this.world.collation.supplementary : collation.includes("_SC");
    return supplementary ? Array.from(text) : Array.from({ length: text.length }, (_, at) => text.charAt(at));
  }
}

function plus(left: Value, right: Value): Value {
  if (left.v === null || right.v === null) return { v: null };
  const collation = left.c ?? right.c;
  const v = typeof left.v === "number" && typeof right.v === "number" ? left.v + right.v : `${left.v}${right.v}`;
  return collation === undefined ? { v } : { v, c: collation };
}

function numbers(left: Value, right: Value, compute: (a: number, b: number) => number): Value {
  return { v: left.v === null || right.v === null ? null : compute(Number(left.v), Number(right.v)) };
}
