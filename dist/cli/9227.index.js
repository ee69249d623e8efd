export const id = 9227;
export const ids = [9227];
export const modules = {

/***/ 81339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contractsInfer: () => (/* binding */ contractsInfer)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/draft/contract-text.js
var contract_text = __webpack_require__(57509);
// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
// EXTERNAL MODULE: ./lib/draft/from-schema.js
var from_schema = __webpack_require__(4907);
;// CONCATENATED MODULE: ./lib/draft/from-code.js


/** A contract for what one program reads and writes, with the places where that was seen. What it runs is noted: no contract demands it. */
function draftFor({ name, connection, uses }, schema) {
    const data = uses.filter(({ access }) => access !== "runs");
    const runs = uses.filter(({ access }) => access === "runs");
    const objects = new Map();
    for (const use of data) {
        const key = (0,model_name/* printName */.To)(use.object);
        objects.set(key, [...(objects.get(key) ?? []), use]);
    }
    const [reads, writes] = [data.some(({ access }) => access === "reads"), data.some(({ access }) => access === "writes")];
    const stem = name.replace(/\.(?:py|sql|dtsx)$/i, "");
    return {
        id: (0,from_schema/* contractId */.YS)(connection === undefined ? stem : `${stem}-${connection}`),
        name: connection === undefined ? stem : `${stem} on ${connection}`,
        consumer: name,
        role: reads && writes ? "both" : writes ? "writer" : "reader",
        notes: [
            `Drafted from what ${name} was seen to do${connection === undefined ? "" : ` through the connection ${connection}`}. Read it, and say whom and what it hurts.`,
            ...runs.map(({ object, at }) => `It also runs ${(0,model_name/* printName */.To)(object)} (${at.file}:${at.line}), which no contract demands.`),
        ],
        objects: [...objects.values()].map((seen) => objectOf(seen, schema)),
    };
}
function objectOf(seen, schema) {
    const [first] = seen;
    const object = first?.object ?? { schema: "", name: "" };
    const columns = [...new Set(seen.flatMap((use) => use.columns))];
    const every = seen.some((use) => use.every === true);
    const known = schema === undefined ? undefined : (0,from_schema/* objectDraft */.Fk)(schema, object, every ? undefined : columns);
    const places = seen.map(({ access, at }) => `${access === "reads" ? "Read" : "Written"} in ${at.file}:${at.line}.`);
    const words = [
        ...places,
        ...(every ? [known === undefined ? "Every column is used; name those that count." : "Every column is used."] : []),
        ...(schema !== undefined && known === undefined ? ["The schema has no such object."] : []),
    ];
    return { ...(known ?? { schema: object.schema, name: object.name, columns: columns.map((name) => ({ name })) }), note: words.join(" ") };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/infer/dbt.js

/** Whether a .sql file is a model of dbt's: SQL does not have these brackets. */
function isDbt(text) {
    return /\{\{|\{%/.test(text);
}
/**
 * A dbt model (https://docs.getdbt.com/reference/dbt-jinja-functions): its Jinja replaced by what it stands for, on the lines on which it
 * stood. What the project makes itself is a temporary name, since it is no demand on the database; everything that is
 * computed is a placeholder. Both branches of a condition are read, and the body of a loop once.
 */
function readDbt(text, project) {
    const sql = text.replaceAll(/\{#[^]*?#\}|\{%[^]*?%\}|\{\{[^]*?\}\}/g, (tag) => {
        const lines = "\n".repeat(tag.split("\n").length - 1);
        return tag.startsWith("{{") ? `${dbt_valueOf(tag.slice(2, -2), project)}${lines}` : ` ${lines}`;
    });
    return { sql: [{ text: sql, lineAt: (offset) => sql.slice(0, offset).split("\n").length }], named: [] };
}
function dbt_valueOf(expression, { sources, models }) {
    const call = /^-?\s*(\w+)\s*\(\s*([^]*?)\s*\)\s*-?$/.exec(expression);
    const [, name = "", inside = ""] = call ?? [];
    const strings = [...inside.matchAll(/(['"])(.*?)\1/g)].map(([, , text = ""]) => text);
    const [first, second] = strings;
    if (name === "config")
        return " ";
    if (name === "source" && first !== undefined && second !== undefined) {
        const source = sources.get(first);
        const object = { schema: source?.schema ?? first, name: source?.tables.get(second) ?? second };
        return (0,model_name/* printName */.To)(object);
    }
    // ref('model'), and ref('package', 'model') for one of another project.
    if (name === "ref" && first !== undefined) {
        const model = strings.length > 1 ? (second ?? first) : first;
        return strings.length === 1 && models.has(model) ? `[#${model}]` : (0,model_name/* printName */.To)({ schema: "", name: model });
    }
    if (/^-?\s*this\s*-?$/.test(expression))
        return "[#this]";
    return "$(_)";
}
/** @param files what the project's .yml files say */
function dbtProject(files, models) {
    const sources = new Map();
    for (const file of files) {
        const { sources: listed } = (typeof file === "object" && file !== null ? file : {});
        for (const { name, schema, tables } of Array.isArray(listed) ? listed : []) {
            if (typeof name !== "string")
                continue;
            const source = sources.get(name) ?? { schema: name, tables: new Map() };
            if (typeof schema === "string" && !/\{\{/.test(schema))
                source.schema = schema;
            for (const { name: table, identifier } of Array.isArray(tables) ? tables : []) {
                if (typeof table === "string" && typeof identifier === "string")
                    source.tables.set(table, identifier);
            }
            sources.set(name, source);
        }
    }
    return { sources, models };
}

// EXTERNAL MODULE: ./lib/tsql/lexer.js
var lexer = __webpack_require__(4914);
;// CONCATENATED MODULE: ./lib/infer/python-lexer.js
function tokenizePython(text) {
    const tokens = [];
    let line = 1;
    let depth = 0;
    let at = 0;
    const pattern = /(?<space>[ \t\f]+|\\\r?\n)|(?<comment>#[^\n]*)|(?<end>\r?\n)|(?<quote>(?<prefix>[a-zA-Z]{0,2})(?<mark>"""|'''|"|'))|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<operator>\+=|[^])/uy;
    while (at < text.length) {
        pattern.lastIndex = at;
        const groups = pattern.exec(text)?.groups;
        if (groups === undefined)
            break;
        at = pattern.lastIndex;
        const { space, end, quote, prefix = "", mark = "", name, operator } = groups;
        if (space !== undefined)
            line += space.includes("\n") ? 1 : 0;
        else if (end !== undefined) {
            if (depth === 0)
                tokens.push({ kind: "end", text: "", line });
            line++;
        }
        else if (quote !== undefined && /^(?:[rubf]|rb|br|rf|fr)?$/i.test(prefix)) {
            const close = closeOf(text, at, mark);
            const raw = text.slice(at, close);
            const formatted = /f/i.test(prefix);
            const value = /r/i.test(prefix) ? raw : python_lexer_unescape(raw);
            tokens.push({
                kind: "string",
                text: formatted ? withHoles(value) : value,
                line,
                ...(formatted ? { formatted } : {}),
                ...(mark.length === 3 ? { multiline: true } : {}),
            });
            line += raw.split("\n").length - 1;
            at = text.startsWith(mark, close) ? close + mark.length : close;
        }
        else if (quote !== undefined) {
            // Letters that are no prefix: a name that a quote follows.
            tokens.push({ kind: "name", text: prefix, line });
            at -= mark.length;
        }
        else if (name !== undefined)
            tokens.push({ kind: "name", text: name, line });
        else if (operator !== undefined) {
            if ("([{".includes(operator))
                depth++;
            else if (")]}".includes(operator))
                depth = Math.max(0, depth - 1);
            tokens.push({ kind: "operator", text: operator, line });
        }
    }
    tokens.push({ kind: "end", text: "", line });
    return tokens;
}
/** Where the string's closing mark stands; the end of the line, or of the text, where there is none. */
function closeOf(text, from, mark) {
    for (let at = from; at < text.length; at++) {
        const character = text[at];
        if (character === "\\")
            at++;
        else if (text.startsWith(mark, at))
            return at;
        else if (mark.length === 1 && character === "\n")
            return at;
    }
    return text.length;
}
const escapes = { n: "\n", t: "\t", r: "\r", "\\": "\\", "'": "'", '"': '"', "\n": "" };
function python_lexer_unescape(raw) {
    return raw.includes("\\")
        ? raw.replaceAll(/\\(\r\n|[^])/g, (whole, next) => escapes[next === "\r\n" ? "\n" : next] ?? whole)
        : raw;
}
/** `{name}` of a formatted string as `$(name)`, any other `{…}` as `$(_)`, so that a reader of SQL knows them for what is not known. */
function withHoles(text) {
    let result = "";
    for (let at = 0; at < text.length; at++) {
        const character = text[at] ?? "";
        if ((character === "{" || character === "}") && text[at + 1] === character) {
            result += character;
            at++;
        }
        else if (character === "{") {
            let depth = 1;
            let close = at + 1;
            for (; close < text.length && depth > 0; close++)
                depth += text[close] === "{" ? 1 : text[close] === "}" ? -1 : 0;
            const inside = text.slice(at + 1, close - 1).trim();
            result += `$(${/^[A-Za-z_]\w*$/.test(inside) ? inside : "_"})${"\n".repeat(inside.split("\n").length - 1)}`;
            at = close - 1;
        }
        else
            result += character;
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/infer/python.js


/** Calls whose first argument is SQL: of DB-API, pandas, SQLAlchemy, Spark. */
const takesSql = new Set("execute executemany executescript exec_driver_sql read_sql read_sql_query text sql run_query fetch_all".split(" "));
/**
 * The SQL in a Python file: strings, put together as far as that is certain (side by side, `+`, `+=`, f-strings and constants of the same
 * file), that are handed to what takes SQL or that look like it; and tables that are named by themselves. What is not certain becomes a
 * placeholder.
 */
function readPython(text) {
    const tokens = tokenizePython(text);
    const constants = constantsOf(tokens);
    const handed = handedOver(tokens);
    const assigned = new Map();
    const found = [];
    const named = [];
    for (let at = 0; at < tokens.length;) {
        named.push(...namedUse(tokens, at));
        const read = readText(tokens, at, constants);
        if (read === undefined || read.strings === 0) {
            at++;
            continue;
        }
        const [before, name] = [tokens[at - 1], tokens[at - 2]];
        const isStatement = (before === undefined || before.kind === "end") && tokens[read.next]?.kind === "end";
        if (!isStatement) {
            const variable = name?.kind === "name" && (before?.text === "=" || before?.text === "+=") ? name.text : undefined;
            const goesOn = before?.text === "+=" && variable !== undefined ? assigned.get(variable) : undefined;
            if (goesOn !== undefined)
                goesOn.push(...read.pieces);
            else {
                const pieces = [...read.pieces];
                if (variable !== undefined)
                    assigned.set(variable, pieces);
                found.push({ pieces, certain: isHanded(tokens, at) || (variable !== undefined && handed.has(variable)) });
            }
        }
        at = read.next;
    }
    const sql = found
        .map(({ pieces, certain }) => ({ text: sqlText(pieces), certain }))
        .filter(({ text: { text: sql }, certain }) => looksLikeSql(sql, certain));
    return { sql: sql.map(({ text: one }) => one), named };
}
/** What is assigned once, and is a string: what its name stands for. */
function constantsOf(tokens) {
    const values = new Map();
    tokens.forEach(({ kind, text: name }, at) => {
        if (kind !== "name" || !/^(?:=|\+=)$/.test(tokens[at + 1]?.text ?? "") || tokens[at + 1]?.kind !== "operator")
            return;
        if (tokens[at + 2]?.text === "=" || (tokens[at - 1]?.text ?? "") === "." || isWithinCall(tokens, at))
            return;
        const value = readText(tokens, at + 2, new Map());
        const whole = value !== undefined && tokens[value.next]?.kind === "end" ? value.pieces.map((piece) => piece.text).join("") : undefined;
        values.set(name, values.has(name) ? undefined : whole);
    });
    return new Map([...values].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
/** Whether the name is one of arguments, as `schema` in `f(schema="x")`. */
function isWithinCall(tokens, at) {
    const before = tokens[at - 1];
    return before !== undefined && before.kind === "operator" && (before.text === "(" || before.text === ",");
}
/** Names of variables that are handed to what takes SQL. */
function handedOver(tokens) {
    return new Set(tokens.flatMap(({ kind, text }, at) => (kind === "name" && isHanded(tokens, at) ? [text] : [])));
}
/** Whether this is the first argument of what takes SQL; `execute(text("…"))` is two such calls. */
function isHanded(tokens, at) {
    const [open, callee] = [tokens[at - 1], tokens[at - 2]];
    if (open?.text === "=" && callee?.kind === "name" && /^(?:sql|query|statement|operation)$/.test(callee.text))
        return isWithinCall(tokens, at - 2);
    return open?.kind === "operator" && open.text === "(" && callee?.kind === "name" && takesSql.has(callee.text);
}
/** A string and what is joined to it; undefined where no string begins. */
function readText(tokens, from, constants) {
    const pieces = [];
    let strings = 0;
    let at = from;
    for (;;) {
        const token = tokens[at];
        if (token?.kind === "string") {
            strings++;
            const text = token.formatted === true ? filled(token.text, constants) : token.text;
            pieces.push({ text, line: token.line, multiline: token.multiline === true });
            at++;
        }
        else if (token?.kind === "name" && (strings > 0 || constants.has(token.text))) {
            const end = endOfValue(tokens, at);
            const value = end === at + 1 ? constants.get(token.text) : undefined;
            pieces.push({ text: value ?? `$(${token.text})`, line: token.line, multiline: false });
            at = end;
        }
        else if (token?.text === "(" && strings === 0 && pieces.length === 0) {
            const inside = readText(tokens, at + 1, constants);
            if (inside === undefined || tokens[inside.next]?.text !== ")")
                return undefined;
            pieces.push(...inside.pieces);
            strings += inside.strings;
            at = inside.next + 1;
        }
        else
            return pieces.length === 0 || strings === 0 ? undefined : { pieces, next: at, strings };
        if (tokens[at]?.kind === "string")
            continue;
        if (tokens[at]?.kind === "operator" && tokens[at]?.text === "+") {
            at++;
            continue;
        }
        if (tokens[at]?.text === "." && tokens[at + 1]?.text === "format" && strings > 0) {
            const last = pieces.at(-1);
            if (last !== undefined)
                pieces.splice(-1, 1, { ...last, text: withHoles(last.text) });
        }
        return strings === 0 ? undefined : { pieces, next: at, strings };
    }
}
/** Past `name.attribute[…](…)`. */
function endOfValue(tokens, from) {
    let at = from + 1;
    for (;;) {
        if (tokens[at]?.text === "." && tokens[at + 1]?.kind === "name")
            at += 2;
        else if (tokens[at]?.kind === "operator" && (tokens[at]?.text === "(" || tokens[at]?.text === "["))
            at = pastBrackets(tokens, at);
        else
            return at;
    }
}
function pastBrackets(tokens, from) {
    let depth = 0;
    for (let at = from; at < tokens.length; at++) {
        const { kind, text } = tokens[at] ?? { kind: "end", text: "" };
        if (kind === "operator" && "([{".includes(text))
            depth++;
        else if (kind === "operator" && ")]}".includes(text) && --depth === 0)
            return at + 1;
    }
    return tokens.length;
}
function filled(text, constants) {
    return text.replaceAll(/\$\((\w+)\)/g, (whole, name) => constants.get(name) ?? whole);
}
function sqlText(pieces) {
    // Parameters of drivers, which SQL does not have: `%s` and `%(name)s`, `:name`. Line ends stay.
    const texts = pieces.map(({ text }) => text.replaceAll(/%(?:\(\w+\))?[sdf](?!\w)/g, "?").replaceAll(/(?<![\w:]):[a-z_]\w*/gi, "?"));
    const starts = [];
    let length = 0;
    for (const text of texts) {
        starts.push(length);
        length += text.length;
    }
    return {
        text: texts.join(""),
        lineAt: (offset) => {
            const at = Math.max(0, starts.findLastIndex((start) => start <= offset));
            const [piece, start = 0] = [pieces[at], starts[at]];
            const lines = piece?.multiline === true ? (texts[at] ?? "").slice(0, offset - start).split("\n").length - 1 : 0;
            return (piece?.line ?? 1) + lines;
        },
    };
}
/** The first word of a statement, and a word that it cannot do without. */
const shapes = [
    [/^select$/i, /^from$/i],
    [/^with$/i, /^select$/i],
    [/^insert$/i, /^(?:into|values|select)$/i],
    [/^update$/i, /^set$/i],
    [/^delete$/i, /^(?:from|where)$/i],
    [/^merge$/i, /^using$/i],
    [/^(?:exec|execute)$/i, /./],
    [/^truncate$/i, /^table$/i],
    [/^(?:declare|set|if|begin|use|create|alter|drop)$/i, /^(?:select|insert|update|delete|merge|exec|execute)$/i],
];
/** Prose begins with a capital letter, and SQL with a word that is all of one case. */
function looksLikeSql(text, certain) {
    if (/^\s*\{\s*(?:\?\s*=\s*)?call\s/i.test(text))
        return true;
    const words = (0,lexer/* tokenize */.qw)(text).filter(({ kind }) => kind === "word");
    const [first] = words;
    const shape = shapes.find(([begins]) => begins.test(first?.value ?? ""));
    if (first === undefined || shape === undefined)
        return false;
    if (certain)
        return true;
    const oneCase = first.value === first.value.toUpperCase() || first.value === first.value.toLowerCase();
    return (oneCase &&
        words
            .slice(1)
            .some(({ value }) => shape[1].test(value) && (value === value.toUpperCase()) === (first.value === first.value.toUpperCase())));
}
/** `read_sql_table("Orders", …)`, `read_sql("dbo.Orders", …)`, `frame.to_sql("Orders", …)`, `cursor.callproc("dbo.sp_x")`, `.option("dbtable", "x")`. */
const namesTables = {
    read_sql_table: "reads",
    read_sql: "reads",
    to_sql: "writes",
    callproc: "runs",
};
function namedUse(tokens, at) {
    const [callee, open, name] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (callee?.kind !== "name" || open?.text !== "(" || name?.kind !== "string")
        return [];
    if (callee.text === "option" && name.text.toLowerCase() === "dbtable" && tokens[at + 4]?.kind === "string") {
        const table = tokens[at + 4];
        return table !== undefined && isTableName(table.text)
            ? [{ access: "reads", name: table.text, columns: [], every: true, line: table.line }]
            : [];
    }
    const access = Object.hasOwn(namesTables, callee.text) ? namesTables[callee.text] : undefined;
    if (access === undefined || !isTableName(name.text))
        return [];
    const end = pastBrackets(tokens, at + 1);
    const given = (key) => tokens.findIndex((token, i) => i > at && i < end && token.text === key && tokens[i + 1]?.text === "=") + 2;
    const schema = given("schema") > 1 ? tokens[given("schema")] : undefined;
    const columns = [];
    if (given("columns") > 1 && tokens[given("columns")]?.text === "[") {
        for (let i = given("columns") + 1; i < end && tokens[i]?.text !== "]"; i++)
            if (tokens[i]?.kind === "string")
                columns.push(tokens[i]?.text ?? "");
    }
    return [
        {
            access,
            name: name.text,
            ...(schema?.kind === "string" ? { schema: schema.text } : {}),
            columns,
            ...(columns.length === 0 && access !== "runs" ? { every: true } : {}),
            line: name.line,
        },
    ];
}
function isTableName(text) {
    return /^(?:[\w$#@]+|\[[^\]]+\]|"[^"]+")(?:\.(?:[\w$#@]+|\[[^\]]+\]|"[^"]+")){0,2}$/.test(text) && !/^#/.test(text);
}

// EXTERNAL MODULE: ./lib/tsql/batches.js
var tsql_batches = __webpack_require__(57264);
;// CONCATENATED MODULE: ./lib/infer/script.js

/** A file of T-SQL, batch by batch. What it includes with `:r` is read where it stands, if that is asked for. */
function readScript(text, file) {
    const { batches } = (0,tsql_batches/* splitBatches */.r)({ text, file }, () => "it is read by itself");
    return {
        sql: batches.map((batch) => ({ text: batch.text, lineAt: (offset) => (0,tsql_batches/* placeIn */.V)(batch, offset).line })),
        named: [],
    };
}

// EXTERNAL MODULE: ./lib/model/collation.js
var collation = __webpack_require__(33846);
// EXTERNAL MODULE: ./lib/tsql/references.js
var references = __webpack_require__(24616);
// EXTERNAL MODULE: ./lib/tsql/statements.js
var tsql_statements = __webpack_require__(64124);
;// CONCATENATED MODULE: ./lib/infer/sql.js
// What a piece of SQL reads, writes and runs, by our own reader of queries.





function namesOf(schema) {
    const fold = (0,collation/* nameFolding */.X)(schema?.collation);
    const keyOf = ({ schema: of, name }) => (0,model_name/* nameKey */.Rc)({ schema: fold(of), name: fold(name) });
    const objects = new Map();
    const columned = [
        ...(schema?.tables ?? []),
        ...(schema?.views ?? []),
        ...(schema?.functions ?? []).filter(({ kind }) => kind !== "scalar"),
    ];
    for (const { schema: of, name, columns } of columned) {
        const known = columns.length === 0 ? {} : { columns };
        objects.set(keyOf({ schema: of, name }), { name: { schema: of, name }, ...known });
    }
    for (const { schema: of, name } of schema?.procedures ?? [])
        objects.set(keyOf({ schema: of, name }), { name: { schema: of, name } });
    return { fold, find: (parts) => (parts.length > 2 ? undefined : objects.get(keyOf(nameOf(parts)))) };
}
/** `Orders` and `db..Orders` are dbo's; which database is meant is not asked. */
function nameOf(parts) {
    return { schema: parts.at(-2) || "dbo", name: parts.at(-1) ?? "" };
}
const systemSchemas = /^(?:sys|information_schema)$/i;
/** @param text one batch */
function readSql(text, names) {
    const { tokens, unknown } = withoutHoles((0,lexer/* tokenize */.qw)(text));
    const statements = (0,tsql_statements/* readStatements */.b)(tokens);
    const created = createdNames(tokens, names.fold);
    const uses = new Map();
    const put = (access, object) => {
        if (systemSchemas.test(object.schema) || created.has(names.fold(object.name)))
            return undefined;
        const key = `${access} ${(0,model_name/* nameKey */.Rc)({ schema: names.fold(object.schema), name: names.fold(object.name) })}`;
        const use = uses.get(key) ?? { access, object, columns: new Set(), every: false };
        uses.set(key, use);
        return use;
    };
    for (const statement of statements)
        readStatement(statement, tokens, names, put);
    const found = [...uses.values()].map((use) => ({ ...use, columns: [...use.columns], offset: offsetOf(tokens, use.object, names.fold) }));
    return { uses: found, unknown };
}
function readStatement(statement, tokens, names, put) {
    if (statement.kind === "object") {
        const object = names.find(statement.parts)?.name ?? nameOf(statement.parts);
        if (statement.verb === "execute")
            put("runs", object);
        else if (statement.verb === "truncate")
            put("writes", object);
        return;
    }
    const tables = tablesOf(statement);
    const database = databaseOf(tables, tokens, names);
    const { fold } = names;
    let target;
    if (statement.kind === "modification") {
        target = targetOf(statement, database);
        const written = target === undefined ? undefined : put("writes", target);
        for (const column of statement.columns)
            written?.columns.add(spelt(database, target, column, fold));
        if (written !== undefined && statement.columns.length === 0 && startsInsert(statement))
            written.every = true;
    }
    const stars = new Set(starred(statement).map((parts) => (0,model_name/* nameKey */.Rc)(database.find(parts)?.name ?? nameOf(parts))));
    // What is written is not thereby read: the statement is resolved without the list of columns that it writes.
    const reading = statement.kind === "modification" ? { ...statement, columns: [] } : statement;
    (0,references/* findReferences */.y)([reading], {
        database,
        note: (object, column) => {
            if (column === undefined && target !== undefined && (0,model_name/* nameKey */.Rc)(object) === (0,model_name/* nameKey */.Rc)(target))
                return;
            const use = put("reads", object);
            if (use === undefined)
                return;
            if (column !== undefined)
                use.columns.add(column);
            if (stars.has((0,model_name/* nameKey */.Rc)(object)))
                use.every = true;
        },
    });
}
function startsInsert({ query, sources, columns }) {
    return query !== undefined && sources.length === 0 && columns.length === 0;
}
function spelt(database, object, column, fold) {
    const columns = object === undefined ? undefined : database.find([object.schema, object.name])?.columns;
    return columns?.find(({ name }) => name !== undefined && fold(name) === fold(column))?.name ?? column;
}
/** The object that is written: a table by its name, or what one of the sources is called. */
function targetOf({ target, targetAlias, sources }, { find, fold }) {
    if (target.length === 0 || target.at(-1)?.startsWith("#") === true)
        return undefined;
    const alias = targetAlias === undefined && target.length === 1 ? fold(target[0] ?? "") : undefined;
    const source = sources.find((each) => each.kind === "object" && each.alias !== undefined && fold(each.alias) === alias);
    const parts = source?.kind === "object" ? source.parts : target;
    return parts.at(-1)?.startsWith("#") === true ? undefined : (find(parts)?.name ?? nameOf(parts));
}
/**
 * The database as far as one statement shows it. A table that the schema does not have has any column that the statement
 * names: a name that only one table can have is that one's, and one that several could have is nobody's. They are hidden, so that `*`
 * does not stand for them.
 */
function databaseOf(tables, tokens, { find, fold }) {
    const schemas = new Set(tokens.filter((_, at) => isSchema(tokens, at)).map(({ value }) => value));
    const words = new Set(tokens.filter((token) => (0,lexer/* isName */.Eo)(token) && !schemas.has(token.value)).map(({ value }) => value));
    const named = [...words].map((name) => ({ name, hidden: true }));
    return {
        fold,
        baseType: () => undefined,
        find: (parts) => {
            const known = find(parts);
            if (known !== undefined)
                return known;
            // What is called (`dbo.f(…)`, `column.value(…)`) is no table: only what stands where tables do is one.
            return tables.has(tableKey(parts)) ? { name: nameOf(parts), columns: named } : undefined;
        },
    };
}
/** Methods of xml columns (https://learn.microsoft.com/sql/t-sql/xml/xml-data-type-methods): what else is called after a dot is a function. */
const methods = /^(?:query|value|exist|nodes|modify)$/;
/** Whether the name is the schema of a function that is called: `dbo.f(…)`. */
function isSchema(tokens, at) {
    return tokens[at + 1]?.key === "." && tokens[at + 3]?.key === "(" && !methods.test(tokens[at + 2]?.value ?? "");
}
function tableKey(parts) {
    return parts.map((part) => part.toLowerCase()).join("\u0000");
}
/** The names that stand where a table does. */
function tablesOf(statement) {
    const tables = new Set();
    const put = (parts) => {
        if (parts.length > 0 && parts.at(-1)?.startsWith("#") !== true)
            tables.add(tableKey(parts));
    };
    walk(statement, {
        source: (source) => {
            if (source.kind === "object")
                put(source.parts);
        },
        target: put,
    });
    return tables;
}
/** The tables of which every column is read. */
function starred(statement) {
    const found = [];
    walk(statement, {
        query: ({ branches }, exists) => {
            if (exists)
                return;
            for (const { items, sources } of branches) {
                for (const item of items) {
                    if (item.kind !== "star")
                        continue;
                    const of = item.of.at(-1)?.toLowerCase();
                    for (const source of sources) {
                        if (source.kind !== "object")
                            continue;
                        const name = (source.alias ?? source.parts.at(-1) ?? "").toLowerCase();
                        if (of === undefined || of === name)
                            found.push(source.parts);
                    }
                }
            }
        },
    });
    return found;
}
function walk(statement, visitor) {
    const ofUses = ({ queries }) => {
        for (const { query, exists } of queries)
            ofQuery(query, exists);
    };
    const ofSource = (source) => {
        visitor.source?.(source);
        if (source.kind === "query")
            ofQuery(source.query, false);
        if (source.kind === "call" || source.kind === "values")
            ofUses(source.uses);
        if (source.kind === "pivot")
            ofSource(source.of);
    };
    const ofQuery = (query, exists) => {
        visitor.query?.(query, exists);
        for (const cte of query.ctes)
            ofQuery(cte.query, false);
        for (const { items, sources, uses } of query.branches) {
            for (const item of items)
                if (item.kind !== "star")
                    ofUses(item.uses);
            sources.forEach(ofSource);
            ofUses(uses);
        }
        ofUses(query.order);
    };
    switch (statement.kind) {
        case "query":
            ofQuery(statement.query, false);
            return;
        case "uses":
            ofUses(statement.uses);
            return;
        case "object":
            return;
        case "modification":
            visitor.target?.(statement.target);
            for (const cte of statement.ctes)
                ofQuery(cte.query, false);
            statement.sources.forEach(ofSource);
            ofUses(statement.uses);
            if (statement.query !== undefined)
                ofQuery(statement.query, false);
    }
}
/** Words after which a table, or a procedure, is named. */
const beforeTables = new Set([
    "FROM",
    "JOIN",
    "INTO",
    "UPDATE",
    "MERGE",
    "EXEC",
    "EXECUTE",
    "TABLE",
    "APPLY",
    "USING",
]);
/** A name of which a part is put together at run time (`dbo.$(table)`, `Orders_$(year)`) is no name: one placeholder in its place. */
function withoutHoles(tokens) {
    const kept = [];
    const unknown = [];
    for (let at = 0; at < tokens.length;) {
        let end = at + 1;
        let hole = tokens[at]?.kind === "placeholder" ? tokens[at] : undefined;
        while (continues(tokens, end)) {
            hole ??= tokens[end]?.kind === "placeholder" ? tokens[end] : undefined;
            end++;
        }
        if (hole === undefined)
            kept.push(...tokens.slice(at, end));
        else {
            kept.push(hole);
            if (beforeTables.has(tokens[at - 1]?.key ?? ""))
                unknown.push(hole.start);
        }
        at = end;
    }
    return { tokens: kept, unknown };
}
/** Whether the token goes on with the name before it, without a space. */
function continues(tokens, at) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined || token === undefined || before.end !== token.start)
        return false;
    const isPart = ({ kind, key }) => kind === "placeholder" || kind === "word" || kind === "identifier" || key === ".";
    return isPart(before) && isPart(token);
}
/** What the text makes itself: `CREATE TABLE x`, `SELECT … INTO x`. */
function createdNames(tokens, fold) {
    const created = new Set();
    const lastOfName = (from) => {
        let at = from;
        if (!(0,lexer/* isName */.Eo)(tokens[at]))
            return undefined;
        while (tokens[at + 1]?.key === "." && (0,lexer/* isName */.Eo)(tokens[at + 2]))
            at += 2;
        return tokens[at]?.value;
    };
    let select = false;
    tokens.forEach(({ key }, i) => {
        if (key === "SELECT")
            select = true;
        if (key === ";" || key === "INSERT" || key === "MERGE")
            select = false;
        const made = key === "CREATE" && /^(?:TABLE|VIEW|PROC|PROCEDURE|FUNCTION|SYNONYM|TRIGGER)$/i.test(tokens[i + 1]?.value ?? "")
            ? lastOfName(i + 2)
            : key === "ALTER" && tokens[i - 1]?.key === "OR"
                ? lastOfName(i + 2)
                : key === "INTO" && select
                    ? lastOfName(i + 1)
                    : undefined;
        if (made !== undefined)
            created.add(fold(made));
    });
    return created;
}
function offsetOf(tokens, { name }, fold) {
    return tokens.find((token) => (0,lexer/* isName */.Eo)(token) && fold(token.value) === fold(name))?.start ?? 0;
}

;// CONCATENATED MODULE: ./lib/infer/infer.js






/** What the code in these files does with the database. A file that cannot be read is a warning, and the others are read all the same. */
function infer({ files, yaml, schema, readDtsx }) {
    const names = namesOf(schema);
    const diagnostics = [];
    const consumers = new Map();
    const projects = dbtProjects(files, yaml);
    for (const [file, text] of [...files].sort(([a], [b]) => (0,model_name/* compareText */.n6)(a, b))) {
        const project = projects.find(({ folder }) => folder === "" || file.startsWith(`${folder}/`));
        let code;
        try {
            code = readCode(file, text, project, readDtsx);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            diagnostics.push({ severity: "warning", message: `${error.message} It was not read.`, at: error.at ?? { file, line: 1 } });
            continue;
        }
        const isModel = project !== undefined && file.endsWith(".sql");
        const name = isModel ? project.name : file.slice(file.lastIndexOf("/") + 1);
        const usesOf = (connection) => {
            const key = `${isModel ? project.folder : file}\u0000${name}\u0000${connection ?? ""}`;
            const consumer = consumers.get(key) ?? { name, connection, uses: new Map() };
            consumers.set(key, consumer);
            return consumer.uses;
        };
        for (const sql of code.sql)
            collectSql(sql, file, names, usesOf(sql.connection), diagnostics);
        for (const { access, name: written, schema: of, columns, every, line, connection } of code.named) {
            const parts = (0,model_name/* splitName */.W0)(written)?.map((part) => part.text) ?? [written];
            const object = nameOf(of === undefined ? parts : [of, ...parts.slice(-1)]);
            const known = names.find([object.schema, object.name])?.name ?? object;
            collect(usesOf(connection), { access, object: known, columns, ...(every === true ? { every } : {}), at: { file, line } }, names);
        }
    }
    return {
        consumers: [...consumers.values()]
            .filter(({ uses }) => uses.size > 0)
            .map(({ name, connection, uses }) => ({
            name,
            ...(connection === undefined ? {} : { connection }),
            uses: [...uses.values()].map(finished).sort(compareUses),
        }))
            .sort((a, b) => (0,model_name/* compareText */.n6)(a.name, b.name) || (0,model_name/* compareText */.n6)(a.connection ?? "", b.connection ?? "")),
        diagnostics,
    };
}
function dbtProjects(files, yaml) {
    const roots = [...yaml.keys()].filter((path) => /(?:^|\/)dbt_project\.ya?ml$/.test(path));
    const within = (folder, path) => folder === "" || path.startsWith(`${folder}/`);
    const folders = roots.map((path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))));
    // Models by themselves, without their project's file, are a project all the same.
    const loose = folders.length === 0 && [...files].some(([path, text]) => path.endsWith(".sql") && isDbt(text)) ? [""] : [];
    return [...folders, ...loose]
        .sort((a, b) => b.length - a.length || (0,model_name/* compareText */.n6)(a, b))
        .map((folder) => {
        const models = new Set([...files.keys()].filter((path) => within(folder, path) && path.endsWith(".sql")).map(stemOf));
        const root = roots.find((path) => path.startsWith(folder === "" ? "dbt_project" : `${folder}/dbt_project`));
        const { name } = ((root === undefined ? undefined : yaml.get(root)) ?? {});
        const said = [...yaml].filter(([path]) => within(folder, path)).map(([, value]) => value);
        return { ...dbtProject(said, models), name: typeof name === "string" ? name : "dbt", folder };
    });
}
function stemOf(path) {
    return path.slice(path.lastIndexOf("/") + 1, path.lastIndexOf("."));
}
function readCode(file, text, project, readDtsx) {
    const content = text.startsWith("\ufeff") ? text.slice(1) : text;
    if (file.endsWith(".py"))
        return readPython(content);
    if (file.toLowerCase().endsWith(".dtsx"))
        return readDtsx?.(content, file) ?? { sql: [], named: [] };
    return project === undefined ? readScript(content, file) : readDbt(content, project);
}
function collectSql(sql, file, names, uses, diagnostics) {
    const reading = readSql(odbcCall(sql.text), names);
    for (const { offset, every, ...use } of reading.uses) {
        collect(uses, { ...use, ...(every ? { every } : {}), at: { file, line: sql.lineAt(offset) } }, names);
    }
    for (const offset of reading.unknown) {
        const message = "The name of what is used here is put together at run time, so it is in no draft.";
        diagnostics.push({ severity: "info", message, at: { file, line: sql.lineAt(offset) } });
    }
}
/** `{call dbo.p(?)}`, `{? = call dbo.p}`: ODBC's way to run a procedure. Of the same length, so that offsets stay. */
function odbcCall(text) {
    return text.replace(/^(\s*)\{\s*(?:\?\s*=\s*)?call(?=\s)/i, (found, space) => `${space}EXEC`.padEnd(found.length));
}
function collect(uses, { columns, every, ...use }, { fold }) {
    const key = `${use.access} ${(0,model_name/* nameKey */.Rc)({ schema: fold(use.object.schema), name: fold(use.object.name) })}`;
    const known = uses.get(key) ?? { ...use, columns: new Set(), every: false };
    uses.set(key, known);
    const spelt = new Set([...known.columns].map(fold));
    for (const column of columns)
        if (!spelt.has(fold(column)))
            known.columns.add(column);
    known.every ||= every === true;
}
function finished({ columns, every, ...use }) {
    return { ...use, columns: [...columns], ...(every ? { every } : {}) };
}
const order = ["reads", "writes", "runs"];
function compareUses(a, b) {
    return (order.indexOf(a.access) - order.indexOf(b.access) ||
        (0,model_name/* compareText */.n6)(a.object.schema, b.object.schema) ||
        (0,model_name/* compareText */.n6)(a.object.name, b.object.name));
}

// EXTERNAL MODULE: ./lib/job.js + 1 modules
var job = __webpack_require__(72605);
// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(43394);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/store/working-tree.js + 2 modules
var working_tree = __webpack_require__(85935);
// EXTERNAL MODULE: ./lib/command/drafts.js
var command_drafts = __webpack_require__(10209);
// EXTERNAL MODULE: ./lib/command/terminal.js + 3 modules
var command_terminal = __webpack_require__(37028);
;// CONCATENATED MODULE: ./lib/command/contracts-infer.js













/** A file of code that is longer is data, or was made by a program that nobody writes contracts for. */
const longest = 20_000_000;
/** `schema-sync contracts infer PATH`: what code reads and writes, and contracts that say so. */
async function contractsInfer({ options: args, positionals }, terminal) {
    const [path = "."] = positionals;
    const root = (0,external_node_path_.resolve)(terminal.cwd, args.repo ?? ".");
    const { files, yaml } = await contracts_infer_readCode((0,external_node_path_.resolve)(terminal.cwd, path), root);
    if (files.size === 0)
        throw new errors/* UserError */.y(`There is no code in ${path} that can be read: .py, .sql and .dtsx are.`);
    const { schema, folder } = await schemaOrNone(args, root, terminal);
    const packages = [...files.keys()].some((file) => /\.dtsx$/i.test(file));
    const found = infer({ files, yaml, schema, ...(packages ? { readDtsx: (await Promise.all(/* import() */[__webpack_require__.e(1239), __webpack_require__.e(1713)]).then(__webpack_require__.bind(__webpack_require__, 1713))).readDtsx } : {}) });
    const drafts = found.consumers
        .filter(({ uses }) => uses.some(({ access }) => access !== "runs"))
        .map((consumer) => draftFor(consumer, schema));
    const texts = numbered(drafts).map((draft) => ({ id: draft.id, text: (0,contract_text/* contractText */.W)(draft) }));
    if (args.json === true)
        terminal.stdout.write(`${JSON.stringify({ formatVersion: 1, ...found }, undefined, 2)}\n`);
    else if (args.print === true)
        terminal.stdout.write(texts.map(({ text }) => text).join("---\n"));
    else
        printFindings(found.consumers, schema, terminal);
    for (const { severity, message, at } of (0,summary/* orderDiagnostics */.LR)(found.diagnostics)) {
        terminal.stderr.write(`${severity}: ${at === undefined ? "" : `${(0,report_text/* visible */.R)((0,errors/* printPlace */.d)(at))}: `}${(0,report_text/* visible */.R)(message)}\n`);
    }
    if (args.write === true)
        await (0,command_drafts/* writeDrafts */.g)(texts, { root, folder, refuse: false }, terminal);
    else if (args.json !== true && args.print !== true) {
        terminal.stdout.write(`\n${(0,summary/* count */.U9)(texts.length, "contract")} can be drafted: --print shows, --write writes into ${(0,report_text/* visible */.R)(folder)}/ what is not there yet.\n`);
    }
    return command_terminal/* clean */.uH;
}
/** Two files of one name in two folders are two contracts. */
function numbered(drafts) {
    const seen = new Map();
    return drafts.map((draft) => {
        const times = (seen.get(draft.id) ?? 0) + 1;
        seen.set(draft.id, times);
        return times === 1 ? draft : { ...draft, id: `${draft.id}-${times}` };
    });
}
/** Without a schema code can be read all the same, only less certainly. */
async function schemaOrNone(args, root, terminal) {
    const config = await (0,job.readConfig)({ root, ...(args.config === undefined ? {} : { config: args.config }) });
    if (args.source === undefined)
        return { schema: await (0,working_tree/* workingTree */.c)({ root, paths: config.paths }).snapshot(), folder: config.paths.contracts };
    return { schema: (await (0,command_drafts/* knownSchema */.F)(args, terminal)).schema, folder: config.paths.contracts };
}
const words = { reads: "reads ", writes: "writes", runs: "runs  " };
function printFindings(consumers, schema, terminal) {
    const style = (0,command_terminal/* styleFor */.j9)(terminal);
    for (const { name, connection, uses } of consumers) {
        terminal.stdout.write(`${style("heading", (0,report_text/* visible */.R)(name))}${connection === undefined ? "" : `, through ${(0,report_text/* visible */.R)(connection)}`}\n`);
        for (const { access, object, columns, every, at } of uses) {
            const all = every === true && (schema === undefined || columns.length === 0) ? ["every column"] : [];
            const what = access === "runs" ? "" : `: ${(0,report_text/* visible */.R)([...columns, ...all].join(", ") || "no column that can be told")}`;
            terminal.stdout.write(`  ${words[access]} ${(0,report_text/* visible */.R)((0,model_name/* printName */.To)(object))}${what}${style("quiet", ` (${(0,report_text/* visible */.R)((0,errors/* printPlace */.d)(at))})`)}\n`);
        }
    }
}
/** Folders that hold what others made. */
const passedOver = new Set([
    "node_modules",
    "__pycache__",
    "venv",
    "site-packages",
    "dbt_packages",
    "dbt_modules",
    "target",
]);
/** The code in a file, or in a folder and those below, by path relative to the repository, and the .yml files of dbt projects. */
async function contracts_infer_readCode(path, root) {
    const status = await (0,promises_.stat)(path).catch((cause) => {
        throw new errors/* UserError */.y(`There is no ${path}. Name a folder, or a file of .py, .sql or .dtsx.`, { cause });
    });
    const found = status.isDirectory() ? await listCode(path) : [path];
    const files = new Map();
    const yaml = new Map();
    const shown = (file) => (0,external_node_path_.relative)(root, file).replaceAll(external_node_path_.sep, "/");
    const isProject = found.some((file) => /[/\\]dbt_project\.ya?ml$/.test(file));
    for (const file of found.sort(model_name/* compareText */.n6)) {
        const isYaml = /\.ya?ml$/i.test(file);
        if (isYaml && !isProject)
            continue;
        const text = await contracts_infer_readText(file);
        if (!isYaml)
            files.set(shown(file), text);
        else {
            const { parseDocument } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9520)]).then(__webpack_require__.bind(__webpack_require__, 69520));
            yaml.set(shown(file), parseDocument(text, shown(file)).value);
        }
    }
    return { files, yaml };
}
async function listCode(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const found = await Promise.all(entries.map(async (entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            return passedOver.has(entry.name) || entry.name.startsWith(".") ? [] : listCode(path);
        return entry.isFile() && /\.(?:py|sql|dtsx|ya?ml)$/i.test(entry.name) ? [path] : [];
    }));
    return found.flat();
}
async function contracts_infer_readText(file) {
    const bytes = await (0,promises_.readFile)(file);
    if (bytes.length > longest)
        throw new errors/* UserError */.y(`${file} has ${bytes.length} bytes, which is more than code has. Name a folder without it.`);
    // SSMS and Visual Studio save in UTF-16 when they are asked for "Unicode".
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return utf16 ? bytes.subarray(2).toString("utf16le") : bytes.toString("utf8");
}


/***/ }),

/***/ 57264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeIn),
/* harmony export */   r: () => (/* binding */ splitBatches)
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);
// A script as sqlcmd and SSMS cut it: batches between lines that say GO, with sqlcmd's own directives carried out.

/** Files may include files this deep, so that one that includes itself comes to an end, and this many in all. */
const depthLimit = 16;
const includeLimit = 1000;
/**
 * The batches of a script. GO counts only on a line of its own outside comments, strings and quoted names, as the clients have it; `GO 5`
 * repeats for data's sake and defines nothing twice, so it is one batch. Variables set by `:setvar` are filled in, unknown ones stay as `$(Name)`.
 */
function splitBatches(script, include) {
    const reader = {
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
function placeIn(batch, offset) {
    let segment = batch.segments[0] ?? { start: 0, file: "", line: 1 };
    for (const next of batch.segments) {
        if (next.start > offset)
            break;
        segment = next;
    }
    let lines = linesOf.get(batch);
    if (lines === undefined)
        linesOf.set(batch, (lines = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(batch.text)));
    const { line, column } = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .df)(lines, offset);
    return { file: segment.file, line: segment.line + line - (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .df)(lines, segment.start).line, column };
}
const linesOf = new WeakMap();
/** Lines that may mean something to the client; most scripts have few, and native search finds them fast. */
const candidate = /^[ \t]*(?:GO(?![\w$#@])|:)[^\r\n]*/gim;
const goLine = /^[ \t]*GO[ \t]*(?:\d+[ \t]*)?;?[ \t]*(?:--.*)?$/i;
const directiveLine = /^[ \t]*:[ \t]*(setvar|r|on|connect|error|out|perftrace|serverlist|listvar|list|reset|help|exit|quit|ed|xml|!!)(?:[ \t]+(.*))?$/i;
const variable = /\$\(([\w.-]+)\)/g;
function readLines(reader, script, depth) {
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
        if ((!ends && directive === null) || !isTopLevel(match.index))
            continue;
        line += countLineEnds(text, counted, match.index);
        counted = match.index;
        if (match.index > from)
            append(reader, text.slice(from, match.index), file, fromLine);
        if (ends)
            flush(reader);
        else
            obey(reader, directive?.[1]?.toLowerCase() ?? "", directive?.[2]?.trim() ?? "", { file, line }, depth);
        from = nextLine(text, match.index + content.length);
        fromLine = line + 1;
    }
    if (from < text.length)
        append(reader, text.slice(from), file, fromLine);
}
function append(reader, text, file, line) {
    const last = reader.pieces.at(-1);
    if (last !== undefined && !last.endsWith("\n") && !last.endsWith("\r")) {
        // An included file may end without a line end; what follows it still starts a line.
        reader.pieces.push("\n");
        reader.length++;
    }
    reader.segments.push({ start: reader.length, file, line });
    const filled = reader.variables.size === 0 ? text : text.replace(variable, (whole, name) => reader.variables.get(name.toLowerCase()) ?? whole);
    reader.pieces.push(filled);
    reader.length += filled.length;
}
function flush(reader) {
    const text = reader.pieces.length === 1 ? (reader.pieces[0] ?? "") : reader.pieces.join("");
    if (text.trim() !== "")
        reader.batches.push({ text, segments: reader.segments });
    reader.pieces = [];
    reader.segments = [];
    reader.length = 0;
}
function obey(reader, directive, rest, at, depth) {
    if (directive === "setvar") {
        const [, name, value] = /^([\w.-]+)(?:[ \t]+(.*))?$/.exec(rest) ?? [];
        if (name === undefined)
            return;
        if (value === undefined || value === "")
            reader.variables.delete(name.toLowerCase());
        else
            reader.variables.set(name.toLowerCase(), unquote(value));
    }
    else if (directive === "r") {
        const path = unquote(rest).replace(variable, (whole, name) => reader.variables.get(name.toLowerCase()) ?? whole);
        const found = depth >= depthLimit
            ? `files include each other more than ${depthLimit} deep`
            : reader.includes-- <= 0
                ? `a script may include ${includeLimit} files`
                : reader.include(path, at.file);
        if (typeof found === "string") {
            reader.diagnostics.push({ severity: "warning", message: `:r ${path} was skipped: ${found}`, at });
        }
        else {
            readLines(reader, found, depth + 1);
        }
    }
    // The others steer the client (connections, output, errors) and define nothing.
}
function unquote(value) {
    return /^"(?:[^"]|"")*"$/.test(value) ? value.slice(1, -1).replaceAll('""', '"') : value;
}
function countLineEnds(text, from, to) {
    return (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(text.slice(from, to)).length - 1;
}
function nextLine(text, end) {
    return end >= text.length ? text.length : end + (text.startsWith("\r\n", end) ? 2 : 1);
}
/** Tells of offsets, which must come in order, whether they stand outside all comments, strings and quoted names. */
function createScanner(text) {
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
            if (opens >= offset)
                return true;
            at = closes(text, opens);
        }
        return false;
    };
}
/** Past what opens at the offset; a doubled mark closes and opens again, which comes to the same. */
function closes(text, offset) {
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
        if (depth === 0)
            return edge.lastIndex;
    }
    return text.length + 1;
}


/***/ }),

/***/ 67225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ junction),
/* harmony export */   Tz: () => (/* binding */ printString),
/* harmony export */   YK: () => (/* binding */ parseExpression),
/* harmony export */   oY: () => (/* binding */ parseTokens),
/* harmony export */   rZ: () => (/* binding */ datePartFunctions)
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43406);
/* harmony import */ var _type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12662);
// The tree of a scalar expression or a search condition, as far as defaults, checks, computed columns and filters need it.
// Round brackets leave no node: the tree says what binds to what, and the printer writes the brackets that this takes.



/** Brackets may nest this deep; what nests deeper is kept as text. A stack of frames must hold it. */
const depthLimit = 200;
/** The tree of `text`; undefined where it is no expression of the kinds above (a subquery, a window, a typo). */
function parseExpression(text, options = {}) {
    return parseTokens(text, (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(text, options));
}
/** The same from tokens of `text`, all of which must belong to the expression. */
function parseTokens(text, tokens) {
    const reader = { text, tokens, at: 0, depth: 0 };
    const tree = readBinary(reader, OR);
    return reader.at === tokens.length ? tree : undefined;
}
// How tightly operators bind. Source: "Operator Precedence (Transact-SQL)",
// learn.microsoft.com/sql/t-sql/language-elements/operator-precedence-transact-sql. Its levels are ~, then * / %, then unary and
// binary + - with & ^ |, comparisons, NOT, AND, OR. A sign binds looser than a product: 6/-2*3 is 6/-(2*3).
const OR = 1;
const AND = 2;
const NOT = 3;
const PREDICATE = 4;
const SUM = 5;
const PRODUCT = 6;
const COMPLEMENT = 7;
const sums = new Set(["+", "-", "&", "^", "|", "||"]);
const products = new Set(["*", "/", "%"]);
const comparisons = new Set(["=", "<", ">", "<=", ">=", "<>", "!=", "!<", "!>"]);
/** Functions whose first argument is a bare word, a part of a date. */
const datePartFunctions = new Set([
    "dateadd",
    "datediff",
    "datediff_big",
    "datename",
    "datepart",
    "datetrunc",
    "date_bucket",
]);
/** Reserved words that are functions all the same when a bracket follows. */
const reservedFunctions = new Set(["COALESCE", "LEFT", "NULLIF", "RIGHT", "UPDATE", "USER", "CURRENT_DATE"]);
/** Functions that take no brackets. */
const niladics = new Set(["CURRENT_DATE", "CURRENT_TIMESTAMP", "CURRENT_USER", "SESSION_USER", "SYSTEM_USER", "USER"]);
// Every reader below gives undefined where the tokens do not fit; the caller gives up at once, so that no input costs more than one pass.
function readBinary(reader, least) {
    if (reader.depth >= depthLimit)
        return undefined;
    reader.depth++;
    let left = readPrefix(reader, least);
    while (left !== undefined) {
        const key = reader.tokens[reader.at]?.key;
        if (key === undefined || key === "")
            break;
        let next;
        if (products.has(key)) {
            if (least > PRODUCT)
                break;
            next = readChain(reader, left, "product", products, COMPLEMENT);
        }
        else if (sums.has(key)) {
            if (least > SUM)
                break;
            next = readChain(reader, left, "sum", sums, PRODUCT);
        }
        else if (key === "AND") {
            if (least > AND)
                break;
            next = readJunction(reader, left, "and");
        }
        else if (key === "OR") {
            if (least > OR)
                break;
            next = readJunction(reader, left, "or");
        }
        else {
            if (least > PREDICATE || isCondition(left))
                break;
            next = readPredicate(reader, left);
            if (next === left)
                break;
        }
        left = next;
    }
    reader.depth--;
    return left;
}
function readChain(reader, left, level, operators, operandLevel) {
    // (a-b)-c is a-b-c: a chain that comes first gives its links up.
    const merged = left.kind === "chain" && left.level === level;
    const rest = merged ? [...left.rest] : [];
    for (let key = reader.tokens[reader.at]?.key; key !== undefined && operators.has(key); key = reader.tokens[reader.at]?.key) {
        reader.at++;
        const operand = readBinary(reader, operandLevel);
        if (operand === undefined)
            return undefined;
        rest.push({ operator: key, operand });
    }
    return { kind: "chain", level, first: merged ? left.first : left, rest };
}
function readJunction(reader, left, kind) {
    const key = kind === "and" ? "AND" : "OR";
    const operands = [left];
    while (reader.tokens[reader.at]?.key === key) {
        reader.at++;
        const operand = readBinary(reader, kind === "and" ? NOT : AND);
        if (operand === undefined)
            return undefined;
        operands.push(operand);
    }
    return junction(kind, operands);
}
function readPredicate(reader, left) {
    const { tokens } = reader;
    const key = tokens[reader.at]?.key ?? "";
    if (comparisons.has(key)) {
        reader.at++;
        const right = readBinary(reader, SUM);
        return right && { kind: "comparison", operator: key, left, right };
    }
    if (key === "IS") {
        reader.at++;
        const negated = take(reader, "NOT");
        if (take(reader, "NULL"))
            return { kind: "is-null", negated, operand: left };
        if (!take(reader, "DISTINCT") || !take(reader, "FROM"))
            return undefined;
        const right = readBinary(reader, SUM);
        return right && { kind: "is-distinct", negated, left, right };
    }
    const negated = key === "NOT";
    const predicate = tokens[reader.at + (negated ? 1 : 0)]?.key;
    if (predicate !== "LIKE" && predicate !== "BETWEEN" && predicate !== "IN")
        return left;
    reader.at += negated ? 2 : 1;
    if (predicate === "LIKE") {
        const pattern = readBinary(reader, SUM);
        if (pattern === undefined || !take(reader, "ESCAPE"))
            return pattern && { kind: "like", negated, operand: left, pattern };
        const escape = readBinary(reader, SUM);
        return escape && { kind: "like", negated, operand: left, pattern, escape };
    }
    if (predicate === "BETWEEN") {
        const low = readBinary(reader, SUM);
        if (low === undefined || !take(reader, "AND"))
            return undefined;
        const high = readBinary(reader, SUM);
        return high && { kind: "between", negated, operand: left, low, high };
    }
    if (!take(reader, "("))
        return undefined;
    const list = readList(reader);
    return list === undefined || list.length === 0 ? undefined : { kind: "in", negated, operand: left, list };
}
function readPrefix(reader, least) {
    const key = reader.tokens[reader.at]?.key;
    if (key === "NOT") {
        if (least > NOT)
            return undefined;
        reader.at++;
        const operand = readBinary(reader, NOT);
        return operand && { kind: "not", operand };
    }
    if (key === "+" || key === "-") {
        reader.at++;
        const operand = readBinary(reader, PRODUCT);
        return operand && { kind: "sign", operator: key, operand };
    }
    if (key === "~") {
        reader.at++;
        const operand = readBinary(reader, COMPLEMENT);
        return operand && { kind: "complement", operand };
    }
    let left = readPrimary(reader);
    for (let links = 0; left !== undefined; links++) {
        if (links > depthLimit)
            return undefined;
        const next = reader.tokens[reader.at]?.key;
        if (next === "COLLATE") {
            const collation = reader.tokens[reader.at + 1];
            if (collation?.kind !== "word")
                return undefined;
            reader.at += 2;
            left = { kind: "collate", operand: left, collation: collation.value };
        }
        else if (next === "AT" && reader.tokens[reader.at + 1]?.key === "TIME") {
            reader.at += 2;
            if (!take(reader, "ZONE"))
                return undefined;
            const zone = readPrimary(reader);
            left = zone && { kind: "at-time-zone", operand: left, zone };
        }
        else if (next === ".") {
            reader.at++;
            const name = readName(reader);
            if (name === undefined)
                return undefined;
            const args = take(reader, "(") ? readList(reader) : noArguments;
            left = args && memberOf(left, name, args === noArguments ? undefined : args);
        }
        else {
            break;
        }
    }
    return left;
}
const noArguments = [];
/** `(a).f(1)` is what `a.f(1)` is. */
function memberOf(of, name, args) {
    if (of.kind === "name") {
        const parts = [...of.parts, name];
        return args === undefined ? { kind: "name", parts } : { kind: "call", parts, distinct: false, arguments: args };
    }
    return { kind: "member", of, name, ...(args === undefined ? {} : { arguments: args }) };
}
function readPrimary(reader) {
    const token = reader.tokens[reader.at];
    if (token === undefined)
        return undefined;
    switch (token.kind) {
        case "number":
            reader.at++;
            return { kind: "leaf", text: token.value, literal: true };
        case "string":
            reader.at++;
            return { kind: "leaf", text: printString(reader.text, token), literal: true };
        case "variable":
            reader.at++;
            return { kind: "leaf", text: token.value, literal: false };
        case "placeholder":
            reader.at++;
            return { kind: "leaf", text: `$(${token.value})`, literal: true };
        case "operator": {
            if (token.key !== "(")
                return undefined;
            reader.at++;
            const inner = readBinary(reader, OR);
            return inner !== undefined && take(reader, ")") ? inner : undefined;
        }
        case "word":
            return readWord(reader, token);
        case "identifier":
            return readNamed(reader);
        case "unclosed":
            return undefined;
    }
}
function readWord(reader, token) {
    const following = reader.tokens[reader.at + 1]?.key;
    switch (token.key) {
        case "NULL":
        case "DEFAULT":
            reader.at++;
            return { kind: "leaf", text: token.key, literal: true };
        case "CASE":
            return readCase(reader);
        case "CAST":
        case "TRY_CAST": {
            if (following !== "(")
                break;
            reader.at += 2;
            const operand = readBinary(reader, OR);
            if (operand === undefined || !take(reader, "AS"))
                return undefined;
            const type = readTypeAt(reader);
            if (type === undefined || !take(reader, ")"))
                return undefined;
            return { kind: "cast", form: token.key === "CAST" ? "cast" : "try_cast", operand, type };
        }
        case "CONVERT":
        case "TRY_CONVERT": {
            reader.at++;
            if (!take(reader, "("))
                return undefined;
            const type = readTypeAt(reader);
            if (type === undefined || !take(reader, ","))
                return undefined;
            const operand = readBinary(reader, OR);
            const style = operand !== undefined && take(reader, ",") ? readBinary(reader, OR) : undefined;
            if (operand === undefined || !take(reader, ")"))
                return undefined;
            const form = token.key === "CONVERT" ? "convert" : "try_convert";
            return { kind: "convert", form, operand, type, ...(style === undefined ? {} : { style }) };
        }
        case "NEXT":
            if (reader.tokens[reader.at + 1]?.key === "VALUE" && reader.tokens[reader.at + 2]?.key === "FOR") {
                reader.at += 3;
                const sequence = readParts(reader);
                return sequence && { kind: "next-value", sequence };
            }
            break;
        default:
            break;
    }
    if (niladics.has(token.key) && following !== "(") {
        reader.at++;
        return { kind: "leaf", text: token.value.toLowerCase(), literal: false };
    }
    if ((0,_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .isReserved */ .B)(token.key) && !(reservedFunctions.has(token.key) && following === "("))
        return undefined;
    return readNamed(reader);
}
/** A column, a call, or a static member of a type, from its first part. */
function readNamed(reader) {
    const first = reader.tokens[reader.at];
    const parts = readParts(reader);
    if (first === undefined || parts === undefined)
        return undefined;
    const next = reader.tokens[reader.at]?.key;
    if (next === "::") {
        reader.at++;
        const name = readName(reader);
        if (name === undefined)
            return undefined;
        if (!take(reader, "("))
            return { kind: "static", type: parts, name };
        const args = readList(reader);
        return args && { kind: "static", type: parts, name, arguments: args };
    }
    // A bracketed single name before a bracket is no built-in function, and nothing else can be called by one part.
    if (next !== "(")
        return first.kind === "word" && first.value.startsWith("$") ? leafOf(parts) : { kind: "name", parts };
    reader.at++;
    if (parts.length > 1) {
        const args = readList(reader);
        return args && { kind: "call", parts, distinct: false, arguments: args };
    }
    if (first.kind !== "word")
        return undefined;
    const name = first.value.toLowerCase();
    const part = reader.tokens[reader.at];
    if (datePartFunctions.has(name) && part?.kind === "word") {
        reader.at++;
        const datePart = { kind: "leaf", text: part.value.toLowerCase(), literal: false };
        if (!take(reader, ","))
            return undefined;
        const args = readList(reader);
        return args && { kind: "call", parts: [name], distinct: false, arguments: [datePart, ...args] };
    }
    if (part?.key === "*" && reader.tokens[reader.at + 1]?.key === ")") {
        reader.at += 2;
        return { kind: "call", parts: [name], distinct: false, arguments: [{ kind: "leaf", text: "*", literal: false }] };
    }
    const distinct = take(reader, "DISTINCT");
    const args = readList(reader);
    return args && { kind: "call", parts: [name], distinct, arguments: args };
}
/** `$rowguid`, `$node_id`: words with a dollar sign stand for a column, and never in brackets. */
function leafOf(parts) {
    const only = parts.length === 1 ? parts[0] : undefined;
    return only === undefined ? undefined : { kind: "leaf", text: only.toLowerCase(), literal: false };
}
function readCase(reader) {
    reader.at++;
    const input = reader.tokens[reader.at]?.key === "WHEN" ? undefined : readBinary(reader, OR);
    if (input === undefined && reader.tokens[reader.at]?.key !== "WHEN")
        return undefined;
    const whens = [];
    while (take(reader, "WHEN")) {
        const when = readBinary(reader, OR);
        if (when === undefined || !take(reader, "THEN"))
            return undefined;
        const then = readBinary(reader, OR);
        if (then === undefined)
            return undefined;
        whens.push({ when, then });
    }
    const otherwise = take(reader, "ELSE") ? readBinary(reader, OR) : undefined;
    if (whens.length === 0 || !take(reader, "END"))
        return undefined;
    return { kind: "case", ...(input === undefined ? {} : { input }), whens, ...(otherwise === undefined ? {} : { otherwise }) };
}
/** The rest of a list whose opening bracket has been taken. */
function readList(reader) {
    const list = [];
    if (take(reader, ")"))
        return list;
    do {
        const item = readBinary(reader, OR);
        if (item === undefined)
            return undefined;
        list.push(item);
    } while (take(reader, ","));
    return take(reader, ")") ? list : undefined;
}
function readParts(reader) {
    const first = readName(reader);
    if (first === undefined)
        return undefined;
    const parts = [first];
    while (reader.tokens[reader.at]?.key === ".") {
        const next = reader.tokens[reader.at + 1];
        if (next?.kind !== "word" && next?.kind !== "identifier")
            return undefined;
        parts.push(next.value);
        reader.at += 2;
    }
    return parts;
}
function readName(reader) {
    const token = reader.tokens[reader.at];
    if (token?.kind !== "word" && token?.kind !== "identifier")
        return undefined;
    reader.at++;
    return token.value;
}
function readTypeAt(reader) {
    const read = (0,_type_js__WEBPACK_IMPORTED_MODULE_2__/* .readType */ .hq)(reader.tokens, reader.at);
    if (read === undefined)
        return undefined;
    reader.at = read.next;
    return read.type;
}
function take(reader, key) {
    if (reader.tokens[reader.at]?.key !== key)
        return false;
    reader.at++;
    return true;
}
function isCondition(tree) {
    switch (tree.kind) {
        case "comparison":
        case "is-null":
        case "is-distinct":
        case "like":
        case "between":
        case "in":
        case "not":
        case "and":
        case "or":
            return true;
        default:
            return false;
    }
}
/** AND or OR of the operands, with those of the same kind taken up into one node. */
function junction(kind, operands) {
    const [first, second] = operands;
    if (first !== undefined && second === undefined)
        return first;
    return { kind, operands: operands.flatMap((operand) => (operand.kind === kind ? operand.operands : [operand])) };
}
/** A string token of `text` as T-SQL between single quotes, whichever quotes it came in. */
function printString(text, token) {
    const national = (text.charCodeAt(token.start) | 0x20) === 0x6e; // n
    return `${national ? "N" : ""}'${token.value.replaceAll("'", "''")}'`;
}


/***/ })

};
