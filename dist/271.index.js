export const id = 271;
export const ids = [271];
export const modules = {

/***/ 24505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ nameHistoryTables)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51286);
/* harmony import */ var _tsql_made_up_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10721);


/**
 * History tables that nobody named bear the id of their table, which differs on every server: here they bear its name, and so does the
 * index that the server made with them. The same for every source.
 */
function nameHistoryTables(schema) {
    const names = new Map();
    for (const table of schema.tables) {
        const history = table.temporal?.history;
        if (history === undefined || !(0,_tsql_made_up_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isMadeUpHistoryName */ .KO)(history.name))
            continue;
        names.set((0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(history), { schema: history.schema, name: (0,_tsql_made_up_name_js__WEBPACK_IMPORTED_MODULE_0__/* .historyNameFor */ .vM)(table.name) });
    }
    if (names.size === 0)
        return schema;
    return { ...schema, tables: schema.tables.map(rename) };
    function rename(table) {
        const history = table.temporal === undefined ? undefined : names.get((0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(table.temporal.history));
        const renamed = table.temporal === undefined || history === undefined ? table : { ...table, temporal: { ...table.temporal, history } };
        const own = names.get((0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(table));
        if (own === undefined)
            return renamed;
        const indexes = table.indexes.map((index) => (index.name === `ix_${table.name}` ? { ...index, name: `ix_${own.name}` } : index));
        return { ...renamed, ...own, indexes };
    }
}


/***/ }),

/***/ 28409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withPermissions),
/* harmony export */   n: () => (/* binding */ securablesOf)
/* harmony export */ });
/* harmony import */ var _model_collation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33846);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51286);
// Which permissions are part of a schema, the same for every source.


/**
 * The schema with those permissions that are on something in it, spelled as it spells it, one for each securable, principal and
 * permission. What every database has is left out: CONNECT, which CREATE USER grants, and what SQL Server grants to public.
 */
function withPermissions(schema, permissions) {
    const find = securablesOf(schema);
    const settled = new Map();
    for (const { state, permission, on, to } of permissions) {
        if (on === undefined && state !== "deny" && isEverywhere(permission, to))
            continue;
        const found = on === undefined ? undefined : find(on);
        if (on !== undefined && found === undefined)
            continue;
        const key = JSON.stringify([found?.type, found?.schema, found?.name, found?.column, to, permission]);
        const known = settled.get(key);
        // Several principals may have granted the same: what counts is the strongest, and a denial is stronger than any grant.
        if (known === undefined || rank[state] > rank[known.state]) {
            settled.set(key, { state, permission, ...(found === undefined ? {} : { on: found }), to });
        }
    }
    return { ...schema, permissions: [...settled.values()] };
}
/** Finds what permissions can be on: as the schema spells it, or undefined for what is no part of it. */
function securablesOf(schema) {
    const fold = (0,_model_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFolding */ .X)(schema.collation);
    const objects = new Map();
    for (const list of [schema.tables, schema.views, schema.procedures, schema.functions, schema.sequences, schema.synonyms]) {
        for (const object of list)
            objects.set(fold((0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(object)), object);
    }
    const types = new Map(schema.types.map((type) => [fold((0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(type)), type]));
    // Not every source lists dbo, but every database has it.
    const schemas = new Map([{ name: "dbo" }, ...schema.schemas].map(({ name }) => [fold(name), name]));
    return ({ type, schema: of, name, column }) => {
        if (name === undefined) {
            const known = schemas.get(fold(of));
            return known === undefined ? undefined : { schema: known };
        }
        if (type === "type") {
            const known = types.get(fold((0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)({ schema: of, name })));
            return known === undefined ? undefined : { type, schema: known.schema, name: known.name };
        }
        const known = objects.get(fold((0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)({ schema: of, name })));
        if (known === undefined)
            return undefined;
        const object = { schema: known.schema, name: known.name };
        if (column === undefined)
            return object;
        // A source may not know the columns of a view.
        if (known.columns === undefined || known.columns.length === 0)
            return { ...object, column };
        const spelled = known.columns.find((each) => fold(each.name) === fold(column));
        return spelled === undefined ? undefined : { ...object, column: spelled.name };
    };
}
const rank = { grant: 0, "grant with grant option": 1, deny: 2 };
/**
 * "VIEW ANY COLUMN MASTER KEY DEFINITION and VIEW ANY COLUMN ENCRYPTION KEY DEFINITION are granted by default to the public fixed
 * database role": https://learn.microsoft.com/sql/relational-databases/security/encryption/always-encrypted-database-engine
 */
function isEverywhere(permission, to) {
    return permission === "CONNECT" || (to === "public" && /^VIEW ANY COLUMN (MASTER|ENCRYPTION) KEY DEFINITION$/.test(permission));
}


/***/ }),

/***/ 53358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ resolveModules)
});

// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
// EXTERNAL MODULE: ./lib/tsql/expression.js
var expression = __webpack_require__(39704);
// EXTERNAL MODULE: ./lib/tsql/lexer.js
var lexer = __webpack_require__(4914);
// EXTERNAL MODULE: ./lib/tsql/module.js
var tsql_module = __webpack_require__(8070);
// EXTERNAL MODULE: ./lib/tsql/query.js
var tsql_query = __webpack_require__(24184);
// EXTERNAL MODULE: ./lib/tsql/select.js
var tsql_select = __webpack_require__(93542);
;// CONCATENATED MODULE: ./lib/tsql/references.js
// Which objects and columns of a database a module's text names.

/**
 * Tells `resolution.note` of every object that the statements read, write or run, and of every column that can be seen to be used.
 * Temporary tables, table variables, common table expressions and aliases are not objects of the database; what stands in
 * strings (dynamic SQL) and comments is not read.
 *
 * @param parent of a trigger, the table or view that it stands on: what `inserted` and `deleted` hold
 */
function findReferences(statements, resolution, parent) {
    const scope = parent === undefined ? tsql_select/* emptyScope */.Kp : triggerScope(parent, resolution);
    for (const statement of statements) {
        switch (statement.kind) {
            case "query":
                (0,tsql_select/* resolveQuery */.zN)(statement.query, resolution, scope);
                break;
            case "uses":
                // Outside of a query no column has a name, but for UPDATE(column).
                (0,tsql_select/* resolveUses */.f_)(statement.uses, resolution, { ...scope, relations: [...scope.ctes.values()] });
                break;
            case "object":
                (0,tsql_select/* noteObject */.Y_)(statement.parts, resolution);
                break;
            case "modification":
                resolveModification(statement, resolution, scope);
                break;
        }
    }
}
/** The tables that a trigger sees, which are named as common table expressions are: by one part, before all else. */
function triggerScope({ name, columns }, { database }) {
    return { ...tsql_select/* emptyScope */.Kp, ctes: new Map(pseudoTables(columns, name, database.fold).map((each) => [each.qualifiers[0] ?? "", each])) };
}
function pseudoTables(columns, object, fold) {
    return ["inserted", "deleted"].map((name) => (0,tsql_select/* relation */.JW)([fold(name)], columns, fold, object));
}
function resolveModification(modification, resolution, outer) {
    const { database, note } = resolution;
    const scope = (0,tsql_select/* withCtes */.aR)(modification.ctes, resolution, outer);
    const sources = (0,tsql_select/* resolveSources */.l7)(modification.sources, resolution, scope);
    const target = findTarget(modification, sources, resolution, scope);
    const { byName, object } = target ?? {};
    for (const name of modification.columns) {
        const column = byName?.get(database.fold(name))?.name;
        if (object !== undefined && column !== undefined)
            note(object, column);
    }
    const own = target === undefined || sources.includes(target) ? [] : [target];
    // OUTPUT inserted.a, deleted.b: found by qualifier alone, so that they never make an unqualified name ambiguous.
    const written = pseudoTables(target?.columns, object, database.fold);
    const place = { ...scope, relations: [...own, ...sources], outer: { ...scope, relations: written, outer: scope } };
    (0,tsql_select/* resolveUses */.f_)(modification.uses, resolution, place);
    if (modification.query !== undefined)
        (0,tsql_select/* resolveQuery */.zN)(modification.query, resolution, scope);
}
/** What is written: one of the sources by its alias or name, a common table expression, or a table of the database. */
function findTarget({ target, targetAlias }, sources, resolution, scope) {
    const { fold } = resolution.database;
    if (target.length === 0)
        return undefined;
    const folded = target.map(fold);
    const source = sources.find(({ qualifiers }) => folded.length <= qualifiers.length && folded.every((part, at) => part === qualifiers[qualifiers.length - folded.length + at]));
    if (source !== undefined && targetAlias === undefined)
        return source;
    const qualifiers = targetAlias === undefined ? folded : [fold(targetAlias)];
    const cte = target.length === 1 ? scope.ctes.get(folded[0] ?? "") : undefined;
    if (cte !== undefined)
        return { ...cte, qualifiers };
    const found = target.at(-1)?.startsWith("#") ? undefined : (0,tsql_select/* noteObject */.Y_)(target, resolution);
    if (found === undefined)
        return (0,tsql_select/* relation */.JW)(qualifiers, undefined, fold);
    const written = found.target ?? found;
    return (0,tsql_select/* relation */.JW)(qualifiers, written.columns, fold, written.name);
}

// EXTERNAL MODULE: ./lib/tsql/query-cursor.js
var query_cursor = __webpack_require__(94247);
;// CONCATENATED MODULE: ./lib/tsql/statements.js
// Reads the statements of a module's body: what each of them reads, writes and runs.


/** The statements of a module's body, or of any batch: its tokens from the offset `from` on. */
function readStatements(tokens, from = 0) {
    const cursor = (0,query_cursor/* startCursor */.$Z)(tokens, from);
    const statements = [];
    const loose = (0,tsql_query/* emptyUses */.yZ)();
    while (cursor.at < tokens.length) {
        const start = cursor.at;
        const statement = readStatement(cursor);
        if (statement !== undefined)
            statements.push(statement);
        // Control flow, declarations and the rest: what they use.
        else if (cursor.at === start)
            (0,tsql_query/* readAtom */.C6)(cursor, loose);
        if (cursor.at === start)
            cursor.at++;
    }
    statements.push({ kind: "uses", uses: loose });
    return statements;
}
function readStatement(cursor) {
    const ctes = (0,tsql_query/* readCtes */.OT)(cursor);
    switch ((0,query_cursor/* key */.Eb)(cursor)) {
        case "SELECT":
            return { kind: "query", query: (0,tsql_query/* readQueryExpression */.Dd)(cursor, ctes) };
        case "INSERT":
            return readInsert(cursor, ctes);
        case "UPDATE":
            return (0,query_cursor/* key */.Eb)(cursor, 1) === "(" ? undefined : readUpdate(cursor, ctes);
        case "DELETE":
            return readDelete(cursor, ctes);
        case "MERGE":
            return readMerge(cursor, ctes);
        case "EXEC":
        case "EXECUTE":
            return readExecute(cursor);
        case "TRUNCATE":
        case "ALTER":
        case "DROP":
            return readTableStatement(cursor);
        case "(":
            return (0,tsql_query/* startsQuery */.yu)(cursor) ? { kind: "query", query: (0,tsql_query/* readQueryExpression */.Dd)(cursor, ctes) } : undefined;
        default:
            return undefined;
    }
}
function takeTop(cursor, uses) {
    if (!(0,query_cursor/* take */.s)(cursor, "TOP"))
        return;
    if ((0,query_cursor/* key */.Eb)(cursor) === "(")
        (0,tsql_query/* readBracketed */.wi)(cursor, uses);
    else
        cursor.at++;
    (0,query_cursor/* take */.s)(cursor, "PERCENT");
}
function takeTarget(cursor) {
    if (cursor.tokens[cursor.at]?.kind === "variable") {
        cursor.at++;
        return [];
    }
    const target = (0,query_cursor/* takeName */.rv)(cursor) ?? [];
    if ((0,query_cursor/* key */.Eb)(cursor) === "WITH" && (0,query_cursor/* key */.Eb)(cursor, 1) === "(") {
        cursor.at++;
        (0,query_cursor/* skipBrackets */.n_)(cursor);
    }
    return target;
}
function readInsert(cursor, ctes) {
    cursor.at++;
    const uses = (0,tsql_query/* emptyUses */.yZ)();
    takeTop(cursor, uses);
    (0,query_cursor/* take */.s)(cursor, "INTO");
    const target = takeTarget(cursor);
    const columns = (0,query_cursor/* key */.Eb)(cursor) === "(" && !(0,tsql_query/* startsQuery */.yu)(cursor) ? (0,query_cursor/* readNameList */.QA)(cursor) : [];
    readOutput(cursor, uses);
    let query;
    if ((0,query_cursor/* take */.s)(cursor, "VALUES")) {
        do
            if ((0,query_cursor/* key */.Eb)(cursor) === "(")
                (0,tsql_query/* readBracketed */.wi)(cursor, uses);
        while ((0,query_cursor/* take */.s)(cursor, ","));
    }
    else if ((0,tsql_query/* startsQuery */.yu)(cursor))
        query = (0,tsql_query/* readQueryExpression */.Dd)(cursor, []);
    // INSERT … EXEC: the EXEC is the next statement.
    return { kind: "modification", ctes, target, targetAlias: undefined, columns, sources: [], uses, query };
}
function readOutput(cursor, uses) {
    while ((0,query_cursor/* take */.s)(cursor, "OUTPUT")) {
        do
            readOutputItem(cursor, uses);
        while ((0,query_cursor/* take */.s)(cursor, ","));
        if ((0,query_cursor/* take */.s)(cursor, "INTO")) {
            takeTarget(cursor);
            if ((0,query_cursor/* key */.Eb)(cursor) === "(" && !(0,tsql_query/* startsQuery */.yu)(cursor))
                (0,query_cursor/* skipBrackets */.n_)(cursor);
        }
    }
}
function readOutputItem(cursor, uses) {
    (0,tsql_query/* readUses */.NC)(cursor, uses, true);
    if ((0,query_cursor/* take */.s)(cursor, "AS"))
        cursor.at++;
}
function readAssignments(cursor, uses) {
    const columns = [];
    do {
        if (cursor.tokens[cursor.at]?.kind === "variable")
            cursor.at++;
        else {
            const column = (0,query_cursor/* takeName */.rv)(cursor);
            // SET a = …, SET t.a = …; SET a.modify('…') writes a column of type xml.
            const name = (0,query_cursor/* key */.Eb)(cursor) === "(" ? column?.at(-2) : column?.at(-1);
            if (name !== undefined)
                columns.push(name);
        }
        (0,tsql_query/* readUses */.NC)(cursor, uses);
    } while ((0,query_cursor/* take */.s)(cursor, ","));
    return columns;
}
function readUpdate(cursor, ctes) {
    cursor.at++;
    const uses = (0,tsql_query/* emptyUses */.yZ)();
    takeTop(cursor, uses);
    (0,query_cursor/* take */.s)(cursor, "STATISTICS");
    const target = takeTarget(cursor);
    const columns = (0,query_cursor/* take */.s)(cursor, "SET") ? readAssignments(cursor, uses) : [];
    readOutput(cursor, uses);
    const sources = (0,query_cursor/* take */.s)(cursor, "FROM") ? (0,tsql_query/* readSources */.tW)(cursor, uses) : [];
    if ((0,query_cursor/* take */.s)(cursor, "WHERE"))
        (0,tsql_query/* readUses */.NC)(cursor, uses);
    (0,tsql_query/* skipTail */.ac)(cursor);
    return { kind: "modification", ctes, target, targetAlias: undefined, columns, sources, uses, query: undefined };
}
function readDelete(cursor, ctes) {
    cursor.at++;
    const uses = (0,tsql_query/* emptyUses */.yZ)();
    takeTop(cursor, uses);
    (0,query_cursor/* take */.s)(cursor, "FROM");
    const target = takeTarget(cursor);
    readOutput(cursor, uses);
    const sources = (0,query_cursor/* take */.s)(cursor, "FROM") ? (0,tsql_query/* readSources */.tW)(cursor, uses) : [];
    if ((0,query_cursor/* take */.s)(cursor, "WHERE"))
        (0,tsql_query/* readUses */.NC)(cursor, uses);
    (0,tsql_query/* skipTail */.ac)(cursor);
    return { kind: "modification", ctes, target, targetAlias: undefined, columns: [], sources, uses, query: undefined };
}
function readMerge(cursor, ctes) {
    cursor.at++;
    const uses = (0,tsql_query/* emptyUses */.yZ)();
    takeTop(cursor, uses);
    (0,query_cursor/* take */.s)(cursor, "INTO");
    const target = takeTarget(cursor);
    const { alias } = (0,tsql_query/* readNamed */.Mk)(cursor, false);
    const columns = [];
    const sources = (0,query_cursor/* take */.s)(cursor, "USING") ? (0,tsql_query/* readSources */.tW)(cursor, uses) : [];
    if ((0,query_cursor/* take */.s)(cursor, "ON"))
        (0,tsql_query/* readUses */.NC)(cursor, uses);
    while ((0,query_cursor/* take */.s)(cursor, "WHEN")) {
        while (cursor.at < cursor.tokens.length && (0,query_cursor/* key */.Eb)(cursor) !== "THEN" && (0,query_cursor/* key */.Eb)(cursor) !== ";")
            (0,tsql_query/* readAtom */.C6)(cursor, uses);
        if (!(0,query_cursor/* take */.s)(cursor, "THEN"))
            break;
        if ((0,query_cursor/* take */.s)(cursor, "UPDATE")) {
            if ((0,query_cursor/* take */.s)(cursor, "SET"))
                columns.push(...readAssignments(cursor, uses));
        }
        else if ((0,query_cursor/* take */.s)(cursor, "INSERT")) {
            if ((0,query_cursor/* key */.Eb)(cursor) === "(")
                columns.push(...(0,query_cursor/* readNameList */.QA)(cursor));
            if ((0,query_cursor/* take */.s)(cursor, "VALUES") && (0,query_cursor/* key */.Eb)(cursor) === "(")
                (0,tsql_query/* readBracketed */.wi)(cursor, uses);
            else
                (0,query_cursor/* take */.s)(cursor, "DEFAULT", "VALUES");
        }
        else
            (0,query_cursor/* take */.s)(cursor, "DELETE");
    }
    readOutput(cursor, uses);
    (0,tsql_query/* skipTail */.ac)(cursor);
    return { kind: "modification", ctes, target, targetAlias: alias, columns, sources, uses, query: undefined };
}
function readExecute(cursor) {
    cursor.at++;
    if (cursor.tokens[cursor.at]?.kind === "variable" && (0,query_cursor/* key */.Eb)(cursor, 1) === "=")
        cursor.at += 2;
    if ((0,query_cursor/* key */.Eb)(cursor) === "AS" || (0,query_cursor/* key */.Eb)(cursor) === "(")
        return undefined;
    const parts = (0,query_cursor/* takeName */.rv)(cursor);
    return parts === undefined ? undefined : { kind: "object", verb: "execute", parts };
}
function readTableStatement(cursor) {
    const verb = (0,query_cursor/* key */.Eb)(cursor) === "TRUNCATE" ? "truncate" : (0,query_cursor/* key */.Eb)(cursor) === "ALTER" ? "alter" : "drop";
    cursor.at++;
    if (!(0,query_cursor/* take */.s)(cursor, "TABLE"))
        return undefined;
    (0,query_cursor/* take */.s)(cursor, "IF", "EXISTS");
    const parts = (0,query_cursor/* takeName */.rv)(cursor);
    return parts === undefined ? undefined : { kind: "object", verb, parts };
}

// EXTERNAL MODULE: ./lib/tsql/type.js
var tsql_type = __webpack_require__(12662);
;// CONCATENATED MODULE: ./lib/source/resolve.js









/**
 * Fills in what the texts of modules say: the output columns of views and inline functions, as far as the source did not give them, and
 * which objects and columns each module names. The same for every source, so that the same schema gives the same bytes.
 *
 * What a source knows better stays: names of columns, types, and the dependencies of modules whose text nobody can read.
 */
function resolveModules(unresolved) {
    const schema = { ...unresolved, tables: unresolved.tables.map(withComputedTypes) };
    const catalog = createCatalog(schema);
    const views = schema.views.map((view) => ({ ...view, columns: catalog.viewColumns(view) }));
    const functions = schema.functions.map((each) => (each.kind === "inline" ? { ...each, columns: catalog.functionColumns(each) } : each));
    const dependencies = [...catalog.dependencies()];
    for (const { from, module, parent } of bodies(schema)) {
        if (module.definition !== undefined)
            dependencies.push(...referencesOf(from, module.definition, catalog.database(from), parent && catalog.known(parent)));
    }
    return { ...schema, views, functions, dependencies: withoutDuplicates([...unreadable(schema), ...dependencies]) };
}
/** A computed column whose expression is a cast has the type that it casts to; of others a server alone knows. */
function withComputedTypes(table) {
    if (!table.columns.some(({ computed, type }) => computed !== undefined && type === undefined))
        return table;
    const columns = table.columns.map((column) => {
        const { computed, type } = column;
        if (computed === undefined || type !== undefined || !/^(?:try_)?(?:convert|cast)\b/i.test(computed.expression))
            return column;
        const tree = (0,expression/* parseExpression */.YK)(computed.expression);
        if (tree?.kind !== "convert" && tree?.kind !== "cast")
            return column;
        const { name, ...rest } = column;
        return { name, type: (0,tsql_type/* formatCastType */.bx)(tree.type), ...rest };
    });
    return { ...table, columns };
}
/** Of modules that have no text, the source alone knows. */
function unreadable(schema) {
    if (schema.dependencies.length === 0)
        return [];
    const readable = new Set();
    for (const { from, module } of bodies(schema))
        if (module.definition !== undefined)
            readable.add((0,model_name/* nameKey */.Rc)(from));
    for (const view of schema.views)
        if (view.definition !== undefined)
            readable.add((0,model_name/* nameKey */.Rc)(view));
    for (const each of schema.functions)
        if (each.definition !== undefined)
            readable.add((0,model_name/* nameKey */.Rc)(each));
    return schema.dependencies.filter(({ from }) => !readable.has((0,model_name/* nameKey */.Rc)(from)));
}
/** Every module whose body is statements; views and inline functions are queries, and read for their columns. */
function* bodies(schema) {
    for (const module of schema.procedures)
        yield { from: module, module };
    for (const module of schema.functions)
        if (module.kind !== "inline")
            yield { from: module, module };
    for (const parent of [...schema.tables, ...schema.views]) {
        for (const module of parent.triggers)
            yield { from: triggerName(module, parent), module, parent };
    }
    // A database trigger lives in no schema.
    for (const module of schema.databaseTriggers)
        yield { from: { schema: "", name: module.name }, module };
}
function triggerName(trigger, parent) {
    return { schema: trigger.schema ?? parent.schema, name: trigger.name };
}
function referencesOf(from, definition, database, parent) {
    const tokens = (0,lexer/* tokenize */.qw)(definition);
    const head = (0,tsql_module/* readModule */.bH)(definition, tokens);
    const noted = createNotes(from);
    findReferences(readStatements(tokens, head?.body ?? 0), { database, note: noted.note }, parent);
    return noted.dependencies();
}
/** Collects what a module names: an object alone only where none of its columns is seen. */
function createNotes(from) {
    const objects = new Map();
    return {
        note: (object, column) => {
            const key = (0,model_name/* nameKey */.Rc)(object);
            let noted = objects.get(key);
            if (noted === undefined)
                objects.set(key, (noted = { name: { schema: object.schema, name: object.name }, columns: new Set() }));
            if (column !== undefined)
                noted.columns.add(column);
        },
        dependencies: () => {
            const origin = { schema: from.schema, name: from.name };
            return [...objects.values()].flatMap(({ name, columns }) => {
                // A recursive procedure does not depend on itself.
                if ((0,model_name/* nameKey */.Rc)(name) === (0,model_name/* nameKey */.Rc)(from))
                    return [];
                if (columns.size === 0)
                    return [{ from: origin, to: name }];
                return [...columns].map((column) => ({ from: origin, to: { ...name, column } }));
            });
        },
    };
}
function createCatalog(schema) {
    const fold = isCaseSensitive(schema.collation) ? (name) => name : (name) => name.toLowerCase();
    const baseTypes = new Map(schema.types.map((type) => [`${type.schema}.${type.name}`, type.baseType]));
    const resolved = new Map();
    const objects = new Map();
    const key = (name) => fold((0,model_name/* nameKey */.Rc)(name));
    function add(object) {
        objects.set(key(object.name), object);
    }
    for (const table of schema.tables)
        add({ name: table, columns: table.columns });
    for (const view of schema.views)
        add(lazily(view, () => resolveView(view).columns));
    for (const each of schema.functions) {
        add(each.kind === "inline"
            ? lazily(each, () => resolveFunction(each).columns)
            : each.kind === "table"
                ? { name: each, columns: each.columns }
                : { name: each });
    }
    for (const procedure of schema.procedures)
        add({ name: procedure });
    for (const sequence of schema.sequences)
        add({ name: sequence });
    for (const synonym of schema.synonyms) {
        const parts = [...synonym.target.matchAll(/\[((?:[^\]]|\]\])*)\]/g)].map(([, part = ""]) => part.replaceAll("]]", "]"));
        add({
            name: synonym,
            get target() {
                // A synonym of a synonym is not allowed.
                return parts.length <= 2 ? find(parts, synonym.schema) : undefined;
            },
        });
    }
    function find(parts, defaultSchema) {
        const [name = "", owner = "", ...others] = parts.toReversed();
        // Other databases and servers are not this schema's business, whatever they are called.
        if (others.length > 0)
            return undefined;
        if (owner !== "")
            return objects.get(key({ schema: owner, name }));
        return objects.get(key({ schema: defaultSchema, name })) ?? objects.get(key({ schema: "dbo", name }));
    }
    function database(from) {
        return { find: (parts) => find(parts, from.schema), fold, baseType: (type) => baseTypes.get(type) };
    }
    function resolveView(view) {
        return resolveOnce(view, view, (head) => (head?.kind === "view" ? head.columns : []), view.columns);
    }
    function resolveFunction(each) {
        return resolveOnce(each, each, () => [], each.columns);
    }
    function resolveOnce(name, { definition }, headColumns, given) {
        const before = resolved.get((0,model_name/* nameKey */.Rc)(name));
        if (before !== undefined)
            return before;
        // While it is being resolved, and where it has no text, it is what the source says.
        resolved.set((0,model_name/* nameKey */.Rc)(name), { columns: given, dependencies: [] });
        if (definition === undefined)
            return { columns: given, dependencies: [] };
        const noted = createNotes(name);
        const tokens = (0,lexer/* tokenize */.qw)(definition);
        const head = (0,tsql_module/* readModule */.bH)(definition, tokens);
        const query = (0,tsql_query/* readQuery */.xB)(tokens, head?.body ?? 0);
        const found = query === undefined ? undefined : (0,tsql_select/* resolveQuery */.zN)(query, { database: database(name), note: noted.note });
        const result = { columns: merge(given, renamed(found, headColumns(head)), fold), dependencies: noted.dependencies() };
        resolved.set((0,model_name/* nameKey */.Rc)(name), result);
        return result;
    }
    return {
        database,
        known: (name) => objects.get(key(name)),
        // The columns of the result are the source's own, with all that it says of them.
        viewColumns: (view) => resolveView(view).columns,
        functionColumns: (each) => resolveFunction(each).columns,
        dependencies: () => [...resolved.values()].flatMap(({ dependencies }) => dependencies),
    };
}
function lazily(name, columns) {
    return {
        name,
        get columns() {
            const found = columns();
            return found.length === 0 ? undefined : found;
        },
    };
}
/** The names that CREATE VIEW v (a, b) gives, in order. */
function renamed(columns, names) {
    return names.length === 0 ? (columns ?? []) : names.map((name, at) => ({ ...columns?.[at], name }));
}
/** The source's columns win, and gain the types that they lack; where it gave none, those of the text, if all have names. */
function merge(given, found, fold) {
    if (given.length === 0) {
        const named = found.filter((column) => column.name !== undefined);
        return named.length === found.length ? named.map((column) => ({ name: column.name, ...factsOf(column) })) : [];
    }
    const byName = new Map(found.map((column) => [fold(column.name ?? ""), column]));
    return given.map((column, at) => {
        const peer = found.length === given.length ? found[at] : byName.get(fold(column.name));
        return peer === undefined ? column : { ...factsOf({ ...peer, ...(column.type === undefined ? {} : { type: undefined }) }), ...column };
    });
}
/** What a column of a result takes over from the column that it is made from: nothing of how that is stored, filled or described. */
function factsOf({ type, baseType, nullable }) {
    return {
        ...(type === undefined ? {} : { type }),
        ...(type === undefined || baseType === undefined ? {} : { baseType }),
        ...(nullable === undefined ? {} : { nullable }),
    };
}
/** `…_CS_…` and binary collations tell names apart by their letter case; where the source cannot know, SQL Server's default does not. */
function isCaseSensitive(collation) {
    return collation !== undefined && /_(?:CS|BIN2?)(?:_|$)/i.test(collation);
}
function withoutDuplicates(dependencies) {
    const seen = new Map(dependencies.map((each) => [`${(0,model_name/* nameKey */.Rc)(each.from)}\u0000${(0,model_name/* nameKey */.Rc)(each.to)}\u0000${each.to.column ?? ""}`, each]));
    return [...seen.values()];
}


/***/ }),

/***/ 39704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* reexport safe */ _expression_tree_js__WEBPACK_IMPORTED_MODULE_1__.YK),
/* harmony export */   _y: () => (/* binding */ storedExpression),
/* harmony export */   su: () => (/* binding */ normalizeExpression),
/* harmony export */   tI: () => (/* binding */ equivalent)
/* harmony export */ });
/* harmony import */ var _expression_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66914);
/* harmony import */ var _expression_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67225);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4914);
// Defaults, checks, computed columns and filters: one text for each, whoever wrote it, and whether two of them say the same.




/**
 * The normal form: what was written without brackets that change nothing, with one layout and one letter case for keywords and
 * functions, and every column in brackets: `isnull([SubTotal]+[TaxAmt],0)`, `[Status]>=0 AND [Status]<=8`. Text that is no
 * expression this tool knows keeps its tokens, with white space evened out.
 */
function normalizeExpression(text, options = {}) {
    return normalize(text, options, (tree) => tree);
}
/**
 * The normal form of what SQL Server would store for an expression in a script: it spells BETWEEN as two comparisons, IN as
 * alternatives from last to first, CAST as CONVERT, COALESCE and IIF as CASE. For text that already came from a server this
 * is `normalizeExpression`.
 */
function storedExpression(text, options = {}) {
    return normalize(text, options, (tree) => {
        const stored = store(tree);
        return weigh(stored) > weightLimit ? tree : stored;
    });
}
/**
 * Whether two expressions say the same in other words, as far as rules of the language tell without knowing types: CAST and CONVERT, IN
 * and OR, BETWEEN and comparisons, IIF, COALESCE, NULLIF and CASE, NOT over a condition, the order of AND and OR, names of date parts.
 */
function equivalent(a, b) {
    if (a === b)
        return true;
    const [left, right] = [a, b].map(canonicalText);
    return left === right;
}
function normalize(text, options, rewrite) {
    const tokens = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenize */ .qw)(text, options);
    // From where a quote or comment is never closed, white space may be anything: better leave it alone.
    if (tokens.at(-1)?.kind === "unclosed")
        return text.trim();
    const tree = (0,_expression_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTokens */ .oY)(text, tokens);
    return tree === undefined ? (0,_expression_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printTokens */ .qn)(text, tokens) : (0,_expression_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printExpression */ .W9)(rewrite(tree));
}
function canonicalText(text) {
    return normalize(text, {}, (tree) => {
        const canonical = canonicalize(tree);
        return weigh(canonical) > weightLimit ? tree : canonical;
    });
}
/** Spelling BETWEEN out names its operand twice; nested deep enough the text would outgrow all memory. */
const weightLimit = 50_000;
/** How many nodes the tree prints, shared ones as often as they are printed. */
function weigh(tree, known = new Map()) {
    let weight = known.get(tree);
    if (weight === undefined) {
        weight = 1;
        for (const part of partsOf(tree))
            weight += weigh(part, known);
        known.set(tree, weight);
    }
    return weight;
}
/** The tree as SQL Server stores it. Sources: CHECK and computed columns of AdventureWorks as its install script writes them and as a
 * server gives them back; "COALESCE" and "IIF" in the T-SQL reference, which define both as CASE. */
function store(tree) {
    const stored = mapParts(tree, store);
    switch (stored.kind) {
        case "between":
            return stored.negated ? stored : within(stored);
        case "in":
            return stored.negated ? stored : oneOf(stored);
        case "cast":
            return stored.form === "cast" ? { kind: "convert", form: "convert", operand: stored.operand, type: stored.type } : stored;
        case "like":
            return stored.negated ? { kind: "not", operand: { ...stored, negated: false } } : stored;
        case "comparison":
            return { ...stored, operator: plainComparison(stored.operator) };
        case "and":
        case "or":
            return (0,_expression_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .junction */ .$R)(stored.kind, stored.operands);
        case "leaf":
            return stored.text === "current_timestamp" ? call("getdate") : stored;
        case "call":
            return caseOf(stored) ?? stored;
        default:
            return stored;
    }
}
function within({ operand, low, high }) {
    return (0,_expression_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .junction */ .$R)("and", [compare(">=", operand, low), compare("<=", operand, high)]);
}
function oneOf({ operand, list }) {
    return (0,_expression_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .junction */ .$R)("or", list.map((item) => compare("=", operand, item)).reverse());
}
function compare(operator, left, right) {
    return { kind: "comparison", operator, left, right };
}
function call(name) {
    return { kind: "call", parts: [name], distinct: false, arguments: [] };
}
function plainComparison(operator) {
    return operator === "!=" ? "<>" : operator === "!<" ? ">=" : operator === "!>" ? "<=" : operator;
}
/** IIF and COALESCE as the CASE they stand for. */
function caseOf(tree) {
    if (tree.parts.length !== 1)
        return undefined;
    const [first, second, third] = tree.arguments;
    if (tree.parts[0] === "iif" && first !== undefined && second !== undefined && third !== undefined && tree.arguments.length === 3) {
        return { kind: "case", whens: [{ when: first, then: second }], otherwise: third };
    }
    const last = tree.arguments.at(-1);
    if (tree.parts[0] === "coalesce" && second !== undefined && last !== undefined) {
        const whens = tree.arguments
            .slice(0, -1)
            .map((value) => ({ when: { kind: "is-null", negated: true, operand: value }, then: value }));
        return { kind: "case", whens, otherwise: last };
    }
    return undefined;
}
/** One tree for all that say the same: what `store` does, and what no server does but the language allows. */
function canonicalize(tree) {
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
            return canonicalCondition(tree, false);
        default:
            return canonicalValue(mapParts(tree, canonicalize));
    }
}
function canonicalValue(tree) {
    switch (tree.kind) {
        case "cast":
            return { kind: "convert", form: tree.form === "cast" ? "convert" : "try_convert", operand: tree.operand, type: sized(tree.type) };
        case "convert": {
            const { style, ...rest } = tree;
            const type = sized(tree.type);
            // 0 is the default style of every type.
            return style === undefined || (style.kind === "leaf" && style.text === "0") ? { ...rest, type } : { ...tree, type };
        }
        case "leaf": {
            const name = niladicCalls.get(tree.text);
            return name === undefined ? tree : call(name);
        }
        case "call":
            return canonicalCall(tree);
        case "case":
            return canonicalCase(tree);
        default:
            return tree;
    }
}
// Source: "CURRENT_TIMESTAMP", "CURRENT_USER" and "SYSTEM_USER" in the T-SQL reference, each said to be equivalent to the function.
const niladicCalls = new Map([
    ["current_timestamp", "getdate"],
    ["current_user", "user_name"],
    ["user", "user_name"],
    ["system_user", "suser_sname"],
]);
function canonicalCall(tree) {
    const name = tree.parts.length === 1 ? tree.parts[0] : undefined;
    const [first, second] = tree.arguments;
    if (name === undefined || first === undefined)
        return tree;
    if (name === "nullif" && second !== undefined) {
        return canonicalCase({ kind: "case", whens: [{ when: compare("=", first, second), then: nothing }], otherwise: first });
    }
    if ((name === "year" || name === "month" || name === "day") && second === undefined) {
        return { ...tree, parts: ["datepart"], arguments: [{ kind: "leaf", text: name, literal: false }, first] };
    }
    if (first.kind === "leaf" && !first.literal && name.startsWith("date")) {
        const part = dateParts.get(first.text);
        return part === undefined ? tree : { ...tree, arguments: [{ ...first, text: part }, ...tree.arguments.slice(1)] };
    }
    const spelled = caseOf(tree);
    return spelled?.kind === "case" ? canonicalCase(spelled) : tree;
}
const nothing = { kind: "leaf", text: "NULL", literal: true };
function canonicalCase({ input, whens, otherwise }) {
    const searched = input === undefined ? whens : whens.map(({ when, then }) => ({ when: compare("=", input, when), then }));
    const silent = otherwise === undefined || (otherwise.kind === "leaf" && otherwise.text === "NULL");
    return { kind: "case", whens: searched, ...(silent ? {} : { otherwise }) };
}
/** Negation goes down to the comparisons: in three-valued logic, too, NOT a<b is a>=b and NOT (a AND b) is NOT a OR NOT b. */
function canonicalCondition(tree, negated) {
    switch (tree.kind) {
        case "not":
            return canonicalCondition(tree.operand, !negated);
        case "and":
        case "or": {
            const kind = (tree.kind === "and") !== negated ? "and" : "or";
            return sorted((0,_expression_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .junction */ .$R)(kind, tree.operands.map((operand) => canonicalCondition(operand, negated))));
        }
        case "comparison": {
            const operator = plainComparison(tree.operator);
            return compare(negated ? (opposites.get(operator) ?? operator) : operator, canonicalize(tree.left), canonicalize(tree.right));
        }
        case "between": {
            const turned = tree.negated !== negated;
            const operand = canonicalize(tree.operand);
            const low = compare(turned ? "<" : ">=", operand, canonicalize(tree.low));
            const high = compare(turned ? ">" : "<=", operand, canonicalize(tree.high));
            return sorted((0,_expression_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .junction */ .$R)(turned ? "or" : "and", [low, high]));
        }
        case "in": {
            const turned = tree.negated !== negated;
            const operand = canonicalize(tree.operand);
            const items = tree.list.map((item) => compare(turned ? "<>" : "=", operand, canonicalize(item)));
            return sorted((0,_expression_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .junction */ .$R)(turned ? "and" : "or", items));
        }
        case "is-null":
        case "is-distinct":
        case "like":
            return { ...mapParts(tree, canonicalize), negated: tree.negated !== negated };
        default: {
            const value = canonicalize(tree);
            return negated ? { kind: "not", operand: value } : value;
        }
    }
}
const opposites = new Map([
    ["=", "<>"],
    ["<>", "="],
    ["<", ">="],
    [">=", "<"],
    [">", "<="],
    ["<=", ">"],
]);
/** AND and OR in one order of operands, each once. */
function sorted(tree) {
    if (tree.kind !== "and" && tree.kind !== "or")
        return tree;
    if (weigh(tree) > weightLimit)
        return tree;
    const byText = new Map(tree.operands.map((operand) => [(0,_expression_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printExpression */ .W9)(operand), operand]));
    const operands = [...byText].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, operand]) => operand);
    return (0,_expression_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .junction */ .$R)(tree.kind, operands);
}
/** A type in CAST and CONVERT with its defaults: there a missing length is 30. Source: "char and varchar", T-SQL reference. */
function sized(type) {
    if (type.schema !== undefined)
        return type;
    switch (type.name) {
        case "char":
        case "varchar":
        case "nchar":
        case "nvarchar":
        case "binary":
        case "varbinary":
            return { ...type, length: type.length ?? 30 };
        case "decimal":
        case "numeric":
            return { ...type, precision: type.precision ?? 18, scale: type.scale ?? 0 };
        case "datetime2":
        case "datetimeoffset":
        case "time":
            return { ...type, scale: type.scale ?? 7 };
        default:
            return type;
    }
}
// Source: "DATEPART" in the T-SQL reference: the abbreviations of each part.
const dateParts = new Map(Object.entries({
    year: "yy yyyy",
    quarter: "qq q",
    month: "mm m",
    dayofyear: "dy y",
    day: "dd d",
    week: "wk ww",
    weekday: "dw w",
    hour: "hh",
    minute: "mi n",
    second: "ss s",
    millisecond: "ms",
    microsecond: "mcs",
    nanosecond: "ns",
    tzoffset: "tz",
    iso_week: "isowk isoww",
}).flatMap(([part, abbreviations]) => abbreviations.split(" ").map((abbreviation) => [abbreviation, part])));
/** The expressions directly within `tree`. */
function partsOf(tree) {
    const parts = [];
    mapParts(tree, (part) => {
        parts.push(part);
        return part;
    });
    return parts;
}
/** The same node over parts that `map` made of its own. */
function mapParts(tree, map) {
    switch (tree.kind) {
        case "leaf":
        case "name":
        case "next-value":
            return tree;
        case "call":
            return { ...tree, arguments: tree.arguments.map(map) };
        case "static":
            return tree.arguments === undefined ? tree : { ...tree, arguments: tree.arguments.map(map) };
        case "member": {
            const of = map(tree.of);
            return tree.arguments === undefined ? { ...tree, of } : { ...tree, of, arguments: tree.arguments.map(map) };
        }
        case "cast":
        case "sign":
        case "complement":
        case "collate":
        case "is-null":
        case "not":
            return { ...tree, operand: map(tree.operand) };
        case "convert":
            return { ...tree, operand: map(tree.operand), ...(tree.style === undefined ? {} : { style: map(tree.style) }) };
        case "at-time-zone":
            return { ...tree, operand: map(tree.operand), zone: map(tree.zone) };
        case "case":
            return {
                kind: "case",
                ...(tree.input === undefined ? {} : { input: map(tree.input) }),
                whens: tree.whens.map(({ when, then }) => ({ when: map(when), then: map(then) })),
                ...(tree.otherwise === undefined ? {} : { otherwise: map(tree.otherwise) }),
            };
        case "chain":
            return { ...tree, first: map(tree.first), rest: tree.rest.map(({ operator, operand }) => ({ operator, operand: map(operand) })) };
        case "comparison":
        case "is-distinct":
            return { ...tree, left: map(tree.left), right: map(tree.right) };
        case "like":
            return {
                ...tree,
                operand: map(tree.operand),
                pattern: map(tree.pattern),
                ...(tree.escape === undefined ? {} : { escape: map(tree.escape) }),
            };
        case "between":
            return { ...tree, operand: map(tree.operand), low: map(tree.low), high: map(tree.high) };
        case "in":
            return { ...tree, operand: map(tree.operand), list: tree.list.map(map) };
        case "and":
        case "or":
            return { ...tree, operands: tree.operands.map(map) };
    }
}


/***/ }),

/***/ 10721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ isMadeUpHistoryName),
/* harmony export */   VM: () => (/* binding */ isMadeUpConstraintName),
/* harmony export */   vM: () => (/* binding */ historyNameFor)
/* harmony export */ });
/**
 * Whether some server made a constraint's name up: the type of the constraint, what it is on, and eight or sixteen hexadecimal digits of
 * an id, as `DF__Orders__Statu__1A2B3C4D`. Scripts and packages that were taken from a server carry such names.
 */
function isMadeUpConstraintName(name) {
    return /^(?:DF|CK|FK|UQ|PK)__.+__(?:[0-9A-F]{8}|[0-9A-F]{16})$/.test(name);
}
/**
 * Whether some server made a history table's name up: the id of its table, and a suffix where that name was taken.
 * https://learn.microsoft.com/sql/relational-databases/tables/creating-a-system-versioned-temporal-table
 */
function isMadeUpHistoryName(name) {
    return /^MSSQL_TemporalHistoryFor_\d+(?:_[0-9A-F]{8})?$/i.test(name);
}
/** The same name on every server. */
function historyNameFor(table) {
    return `MSSQL_TemporalHistoryFor_${table}`;
}


/***/ }),

/***/ 8070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y$: () => (/* binding */ parseModule),
/* harmony export */   bH: () => (/* binding */ readModule),
/* harmony export */   dk: () => (/* binding */ normalizeDefinition)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39704);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4914);
/* harmony import */ var _type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12662);
// The head of CREATE VIEW, PROCEDURE, FUNCTION and TRIGGER: all that a caller of the module sees, up to where its body begins.



/** The head of a module's text; undefined where the text is no such statement. Comments may stand before it. */
function parseModule(text, options = {}) {
    return readModule(text, (0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .qw)(text, options));
}
/** The same from the tokens of `text`, which must begin with CREATE or ALTER. */
function readModule(text, tokens) {
    const cursor = { text, tokens, at: 0 };
    const verb = readVerb(cursor);
    if (verb === undefined)
        return undefined;
    if (take(cursor, "VIEW"))
        return readView(cursor, verb);
    if (take(cursor, "PROCEDURE") || take(cursor, "PROC"))
        return readProcedure(cursor, verb);
    if (take(cursor, "FUNCTION"))
        return readFunction(cursor, verb);
    if (take(cursor, "TRIGGER"))
        return readTrigger(cursor, verb);
    return undefined;
}
/**
 * A module's text as this project keeps it: line ends `\n`, no white space around it, and CREATE as its verb, for ALTER and CREATE OR ALTER
 * are how it came about, not what it is (SQL Server itself stores CREATE for them).
 */
function normalizeDefinition(text) {
    const plain = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").trim();
    const { verb, from, to } = findVerb(plain);
    return verb === undefined || verb === "create" ? plain : `${plain.slice(0, from)}CREATE${plain.slice(to)}`;
}
/** Modules are long and their verb stands first: look no further than it takes. */
function findVerb(text) {
    const glance = 1000;
    let tokens = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .qw)(text, {}, 0, Math.min(glance, text.length));
    if (tokens.length < 5 && text.length > glance)
        tokens = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .qw)(text);
    const cursor = { text, tokens, at: 0 };
    const verb = readVerb(cursor);
    const from = tokens[0]?.start ?? 0;
    return { ...(verb === undefined ? {} : { verb }), from, to: tokens[cursor.at - 1]?.end ?? from };
}
function readVerb(cursor) {
    if (take(cursor, "ALTER"))
        return "alter";
    if (!take(cursor, "CREATE"))
        return undefined;
    if (cursor.tokens[cursor.at]?.key === "OR" && cursor.tokens[cursor.at + 1]?.key === "ALTER") {
        cursor.at += 2;
        return "create or alter";
    }
    return "create";
}
function readView(cursor, verb) {
    const named = readTwoPartName(cursor);
    if (named === undefined)
        return undefined;
    const columns = [];
    if (take(cursor, "(")) {
        for (let token = cursor.tokens[cursor.at]; (0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .isName */ .Eo)(token); token = cursor.tokens[cursor.at]) {
            columns.push(token.value);
            cursor.at++;
            if (!take(cursor, ","))
                break;
        }
        if (!take(cursor, ")"))
            return undefined;
    }
    const options = readOptions(cursor);
    if (!take(cursor, "AS"))
        return undefined;
    let last = cursor.tokens.length - 1;
    while (cursor.tokens[last]?.key === ";")
        last--;
    const [a, b, c] = [last - 2, last - 1, last].map((index) => cursor.tokens[index]?.key);
    const checkOption = a === "WITH" && b === "CHECK" && c === "OPTION";
    return { kind: "view", ...named, verb, columns, options, checkOption, body: bodyAt(cursor) };
}
function readProcedure(cursor, verb) {
    const named = readTwoPartName(cursor);
    if (named === undefined)
        return undefined;
    // Numbered procedures, deprecated: `name;2`.
    if (cursor.tokens[cursor.at]?.key === ";" && cursor.tokens[cursor.at + 1]?.kind === "number")
        cursor.at += 2;
    const parameters = readParameters(cursor);
    if (parameters === undefined)
        return undefined;
    const options = readOptions(cursor);
    if (take(cursor, "FOR"))
        take(cursor, "REPLICATION");
    if (!take(cursor, "AS"))
        return undefined;
    return { kind: "procedure", ...named, verb, parameters, options, ...readExternal(cursor), body: bodyAt(cursor) };
}
function readFunction(cursor, verb) {
    const named = readTwoPartName(cursor);
    if (named === undefined || cursor.tokens[cursor.at]?.key !== "(")
        return undefined;
    const parameters = readParameters(cursor);
    if (parameters === undefined || !take(cursor, "RETURNS"))
        return undefined;
    const returns = readReturns(cursor);
    if (returns === undefined)
        return undefined;
    const options = readOptions(cursor);
    if (take(cursor, "ORDER"))
        skipBrackets(cursor);
    take(cursor, "AS");
    return { kind: "function", ...named, verb, parameters, returns, options, ...readExternal(cursor), body: bodyAt(cursor) };
}
function readReturns(cursor) {
    const first = cursor.tokens[cursor.at];
    const variable = first?.kind === "variable" ? first.value : undefined;
    if (variable !== undefined)
        cursor.at++;
    if (take(cursor, "TABLE")) {
        const open = cursor.tokens[cursor.at];
        if (open?.key !== "(")
            return variable === undefined ? { kind: "inline" } : undefined;
        skipBrackets(cursor);
        const close = cursor.tokens[cursor.at - 1];
        if (close?.key !== ")")
            return undefined;
        return { kind: "table", ...(variable === undefined ? {} : { variable }), from: open.end, to: close.start };
    }
    const read = (0,_type_js__WEBPACK_IMPORTED_MODULE_2__/* .readType */ .hq)(cursor.tokens, cursor.at);
    if (read === undefined)
        return undefined;
    cursor.at = read.next;
    return { kind: "scalar", type: read.type };
}
const dmlEvents = ["insert", "update", "delete"];
function readTrigger(cursor, verb) {
    const named = readTwoPartName(cursor);
    if (named === undefined || !take(cursor, "ON"))
        return undefined;
    let on;
    if (take(cursor, "DATABASE"))
        on = "database";
    else if (cursor.tokens[cursor.at]?.key === "ALL" && cursor.tokens[cursor.at + 1]?.key === "SERVER") {
        cursor.at += 2;
        on = "server";
    }
    else {
        const target = readTwoPartName(cursor);
        if (target === undefined)
            return undefined;
        on = { ...(target.schema === undefined ? {} : { schema: target.schema }), name: target.name };
    }
    const options = readOptions(cursor);
    let timing = "after";
    if (take(cursor, "INSTEAD")) {
        if (!take(cursor, "OF"))
            return undefined;
        timing = "instead of";
    }
    else if (!take(cursor, "AFTER") && !take(cursor, "FOR")) {
        return undefined;
    }
    const words = new Set();
    for (let token = cursor.tokens[cursor.at]; token?.kind === "word"; token = cursor.tokens[cursor.at]) {
        words.add(token.value.toUpperCase());
        cursor.at++;
        if (!take(cursor, ","))
            break;
    }
    if (cursor.tokens[cursor.at]?.key === "WITH" && cursor.tokens[cursor.at + 1]?.key === "APPEND")
        cursor.at += 2;
    let notForReplication = false;
    if (take(cursor, "NOT")) {
        if (!take(cursor, "FOR") || !take(cursor, "REPLICATION"))
            return undefined;
        notForReplication = true;
    }
    if (!take(cursor, "AS") || words.size === 0)
        return undefined;
    const onObject = typeof on === "object";
    return {
        kind: "trigger",
        ...named,
        verb,
        on,
        timing,
        events: onObject ? dmlEvents.filter((event) => words.has(event.toUpperCase())) : [],
        ddlEvents: onObject ? [] : [...words].sort(),
        notForReplication,
        options,
        ...readExternal(cursor),
        body: bodyAt(cursor),
    };
}
function readParameters(cursor) {
    const parameters = [];
    const bracketed = take(cursor, "(");
    for (let token = cursor.tokens[cursor.at]; token?.kind === "variable"; token = cursor.tokens[cursor.at]) {
        cursor.at++;
        take(cursor, "AS");
        const read = (0,_type_js__WEBPACK_IMPORTED_MODULE_2__/* .readType */ .hq)(cursor.tokens, cursor.at);
        if (read === undefined)
            return undefined;
        cursor.at = read.next;
        take(cursor, "VARYING");
        if (take(cursor, "NOT"))
            take(cursor, "NULL");
        else
            take(cursor, "NULL");
        const value = take(cursor, "=") ? readDefault(cursor) : undefined;
        let output = false;
        let readonly = false;
        for (;;) {
            const word = cursor.tokens[cursor.at];
            if (word?.key === "OUTPUT" || word?.key === "OUT")
                output = true;
            else if (word?.kind === "word" && word.value.toUpperCase() === "READONLY")
                readonly = true;
            else
                break;
            cursor.at++;
        }
        parameters.push({
            name: token.value,
            type: read.type,
            output,
            readonly,
            ...(value === undefined ? {} : { default: value }),
            at: token.start,
        });
        if (!take(cursor, ","))
            break;
    }
    return bracketed && !take(cursor, ")") ? undefined : parameters;
}
const afterDefault = new Set([",", ")", "OUTPUT", "OUT", "AS", "WITH", "FOR"]);
function readDefault(cursor) {
    const first = cursor.tokens[cursor.at];
    let depth = 0;
    for (let token = first; token !== undefined; token = cursor.tokens[cursor.at]) {
        if (depth === 0 && (afterDefault.has(token.key) || token.value.toUpperCase() === "READONLY"))
            break;
        if (token.key === "(")
            depth++;
        if (token.key === ")")
            depth--;
        cursor.at++;
    }
    const last = cursor.tokens[cursor.at - 1];
    if (first === undefined || last === undefined || last.start < first.start)
        return "";
    // A bare word is a string without quotes to SQL Server; it names no column.
    if (first === last && first.kind === "word" && first.key !== "NULL")
        return first.value;
    return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeExpression */ .su)(cursor.text.slice(first.start, last.end));
}
function readOptions(cursor) {
    const options = new Set();
    if (!take(cursor, "WITH"))
        return options;
    do {
        const token = cursor.tokens[cursor.at];
        if (token?.kind !== "word")
            break;
        cursor.at++;
        if ((token.key === "EXECUTE" || token.key === "EXEC") && take(cursor, "AS")) {
            options.add("EXECUTE AS");
            cursor.at++;
        }
        else if (token.key === "RETURNS" || token.key === "CALLED") {
            // RETURNS NULL ON NULL INPUT, CALLED ON NULL INPUT
            while (cursor.tokens[cursor.at]?.key === "NULL" ||
                cursor.tokens[cursor.at]?.key === "ON" ||
                cursor.tokens[cursor.at]?.key === "INPUT")
                cursor.at++;
            options.add(`${token.key} ON NULL INPUT`);
        }
        else {
            options.add(token.value.toUpperCase());
            // INLINE = OFF
            if (take(cursor, "="))
                cursor.at++;
        }
    } while (take(cursor, ","));
    return options;
}
function readExternal(cursor) {
    if (cursor.tokens[cursor.at]?.key !== "EXTERNAL" || cursor.tokens[cursor.at + 1]?.key !== "NAME")
        return {};
    const parts = [];
    for (let at = cursor.at + 2; (0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .isName */ .Eo)(cursor.tokens[at]); at += 2) {
        parts.push(cursor.tokens[at]?.value ?? "");
        if (cursor.tokens[at + 1]?.key !== ".")
            break;
    }
    return { external: parts.join(".") };
}
/** One to three parts: a database's name before them is the current one's. */
function readTwoPartName(cursor) {
    const first = cursor.tokens[cursor.at];
    if (!(0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .isName */ .Eo)(first))
        return undefined;
    const parts = [first.value];
    cursor.at++;
    while (cursor.tokens[cursor.at]?.key === ".") {
        const next = cursor.tokens[cursor.at + 1];
        if (next?.key === ".") {
            // database..name: the default schema
            parts.push("");
            cursor.at++;
            continue;
        }
        if (!(0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .isName */ .Eo)(next))
            return undefined;
        parts.push(next.value);
        cursor.at += 2;
    }
    const schema = parts.at(-2);
    return { ...(schema === undefined || schema === "" ? {} : { schema }), name: parts.at(-1) ?? "", at: first.start };
}
function skipBrackets(cursor) {
    let depth = 0;
    for (let token = cursor.tokens[cursor.at]; token !== undefined; token = cursor.tokens[cursor.at]) {
        if (token.key === "(")
            depth++;
        else if (token.key === ")")
            depth--;
        cursor.at++;
        if (depth <= 0)
            return;
    }
}
function bodyAt(cursor) {
    return cursor.tokens[cursor.at]?.start ?? cursor.text.length;
}
function take(cursor, key) {
    if (cursor.tokens[cursor.at]?.key !== key)
        return false;
    cursor.at++;
    return true;
}


/***/ }),

/***/ 94247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ startCursor),
/* harmony export */   Eb: () => (/* binding */ key),
/* harmony export */   Ld: () => (/* binding */ closeBracket),
/* harmony export */   QA: () => (/* binding */ readNameList),
/* harmony export */   n_: () => (/* binding */ skipBrackets),
/* harmony export */   rv: () => (/* binding */ takeName),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   tV: () => (/* binding */ startsName)
/* harmony export */ });
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43406);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4914);
// Walks over the tokens of a query.


/** At the first token that begins at the offset or after it. */
function startCursor(tokens, from) {
    const at = from === 0 ? 0 : tokens.findIndex(({ start }) => start >= from);
    return { tokens, at: at === -1 ? tokens.length : at };
}
function key(cursor, ahead = 0) {
    return cursor.tokens[cursor.at + ahead]?.key ?? "";
}
function take(cursor, ...keys) {
    if (!keys.every((each, ahead) => key(cursor, ahead) === each))
        return false;
    cursor.at += keys.length;
    return true;
}
function startsName(token) {
    return (0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .isName */ .Eo)(token) && (token.kind === "identifier" || !(0,_keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .isReserved */ .B)(token.key));
}
function takeName(cursor) {
    const first = cursor.tokens[cursor.at];
    if (!startsName(first))
        return undefined;
    const parts = [first.value];
    cursor.at++;
    while (key(cursor) === ".") {
        const next = cursor.tokens[cursor.at + 1];
        if (next?.key === ".") {
            parts.push("");
            cursor.at++;
        }
        else if ((0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .isName */ .Eo)(next)) {
            // After a dot any word is a name.
            parts.push(next.value);
            cursor.at += 2;
        }
        else
            break;
    }
    return parts;
}
function skipBrackets(cursor) {
    let depth = 0;
    do {
        if (key(cursor) === "(")
            depth++;
        else if (key(cursor) === ")")
            depth--;
        cursor.at++;
    } while (depth > 0 && cursor.at < cursor.tokens.length);
}
function closeBracket(cursor) {
    let depth = 1;
    while (cursor.at < cursor.tokens.length) {
        if (key(cursor) === "(")
            depth++;
        else if (key(cursor) === ")")
            depth--;
        cursor.at++;
        if (depth === 0)
            return;
    }
}
function readNameList(cursor) {
    const names = [];
    if (!take(cursor, "("))
        return names;
    while (cursor.at < cursor.tokens.length && key(cursor) !== ")") {
        const token = cursor.tokens[cursor.at];
        if ((0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .isName */ .Eo)(token))
            names.push(token.value);
        cursor.at++;
        while (cursor.at < cursor.tokens.length && key(cursor) !== "," && key(cursor) !== ")") {
            if (key(cursor) === "(")
                skipBrackets(cursor);
            else
                cursor.at++;
        }
        take(cursor, ",");
    }
    take(cursor, ")");
    return names;
}


/***/ }),

/***/ 24184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ readAtom),
/* harmony export */   Dd: () => (/* binding */ readQueryExpression),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   NC: () => (/* binding */ readUses),
/* harmony export */   OT: () => (/* binding */ readCtes),
/* harmony export */   ac: () => (/* binding */ skipTail),
/* harmony export */   tW: () => (/* binding */ readSources),
/* harmony export */   wi: () => (/* binding */ readBracketed),
/* harmony export */   xB: () => (/* binding */ readQuery),
/* harmony export */   yZ: () => (/* binding */ emptyUses),
/* harmony export */   yu: () => (/* binding */ startsQuery)
/* harmony export */ });
/* unused harmony export startsCtes */
/* harmony import */ var _expression_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67225);
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43406);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4914);
/* harmony import */ var _query_cursor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94247);
/* harmony import */ var _type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12662);
// Reads queries: what names depend on, and past all the rest, so that it survives whatever stands between.





// Words that begin a statement, and so end the one before, which needs no semicolon.
const starters = new Set([
    ..."SELECT INSERT UPDATE DELETE MERGE EXEC EXECUTE DECLARE SET IF ELSE BEGIN END WHILE RETURN PRINT RAISERROR THROW CREATE ALTER DROP".split(" "),
    ..."TRUNCATE COMMIT ROLLBACK SAVE OPEN FETCH CLOSE DEALLOCATE GOTO WAITFOR BREAK CONTINUE USE GRANT REVOKE DENY KILL DBCC BACKUP".split(" "),
    ..."RESTORE CHECKPOINT REVERT RECONFIGURE BULK".split(" "),
]);
// Words that end an expression at its own level.
const clauses = new Set([
    ..."FROM WHERE GROUP HAVING ORDER UNION EXCEPT INTERSECT INTO OPTION FOR WITH WINDOW OUTPUT VALUES USING WHEN ON JOIN INNER CROSS".split(" "),
    ..."FULL OUTER LEFT RIGHT PIVOT UNPIVOT TABLESAMPLE".split(" "),
]);
const castFunctions = new Set(["cast", "try_cast", "parse", "try_parse"]);
const convertFunctions = new Set(["convert", "try_convert"]);
const fullTextFunctions = new Set(["containstable", "freetexttable"]);
// Words that are values, though reserved.
const values = new Set(["END", "NULL", "CURRENT_TIMESTAMP", "CURRENT_USER", "SESSION_USER", "SYSTEM_USER", "USER"]);
// https://learn.microsoft.com/sql/t-sql/queries/hints-transact-sql-table: the hints that may stand without WITH
const oldHints = /^(?:nolock|holdlock|readcommitted|readcommittedlock|readpast|readuncommitted|repeatableread|rowlock|paglock|tablock|tablockx|updlock|xlock|serializable|snapshot|nowait|noexpand|index|fastfirstrow)$/i;
/** The query that a view or an inline function is: the first among the tokens from the offset `from` on. */
function readQuery(tokens, from = 0) {
    const cursor = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .startCursor */ .$Z)(tokens, from);
    // RETURN (SELECT …), RETURN SELECT …, RETURN (WITH …)
    while (cursor.at < tokens.length && !startsQuery(cursor) && !startsCtes(cursor))
        cursor.at++;
    return cursor.at >= tokens.length ? undefined : readQueryExpression(cursor, readCtes(cursor));
}
function emptyUses() {
    return { names: [], queries: [], sequences: [] };
}
function startsQuery(cursor, ahead = 0) {
    let next = ahead;
    while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, next) === "(")
        next++;
    return (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, next) === "SELECT";
}
function startsCtes(cursor) {
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== "WITH")
        return false;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === "XMLNAMESPACES")
        return true;
    return (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .startsName */ .tV)(cursor.tokens[cursor.at + 1]) && ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 2) === "AS" || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 2) === "(");
}
function readCtes(cursor) {
    const ctes = [];
    if (!startsCtes(cursor))
        return ctes;
    cursor.at++;
    do {
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "XMLNAMESPACES")) {
            (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
            continue;
        }
        const name = cursor.tokens[cursor.at]?.value ?? "";
        cursor.at++;
        const columns = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(" ? (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .readNameList */ .QA)(cursor) : undefined;
        if (!(0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "AS") || !(0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "("))
            break;
        const query = readQueryExpression(cursor, []);
        ctes.push({ name, columns, query });
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .closeBracket */ .Ld)(cursor);
    } while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ","));
    return ctes;
}
function readQueryExpression(cursor, ctes) {
    const branches = [];
    do {
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(" && startsQuery(cursor)) {
            cursor.at++;
            const inner = readQueryExpression(cursor, []);
            branches.push(...inner.branches);
            (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .closeBracket */ .Ld)(cursor);
        }
        else {
            const branch = readSelect(cursor);
            if (branch === undefined)
                break;
            branches.push(branch);
        }
    } while (takeSetOperator(cursor));
    const order = emptyUses();
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "ORDER")) {
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "BY");
        readUses(cursor, order);
        while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ","))
            readUses(cursor, order);
    }
    skipTail(cursor);
    return { ctes, branches, order };
}
function takeSetOperator(cursor) {
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "UNION")) {
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "ALL");
        return true;
    }
    return (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "EXCEPT") || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "INTERSECT");
}
function skipTail(cursor) {
    for (;;) {
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "FOR")) {
            while (cursor.at < cursor.tokens.length && !endsStatement(cursor) && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== ")" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== "OPTION") {
                if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(")
                    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
                else
                    cursor.at++;
            }
        }
        else if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "OPTION")) {
            if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(")
                (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
        }
        else if (!(0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "WITH", "CHECK", "OPTION"))
            return;
    }
}
function readSelect(cursor) {
    if (!(0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "SELECT"))
        return undefined;
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "ALL");
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "DISTINCT");
    const uses = emptyUses();
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "TOP")) {
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(")
            readBracketed(cursor, uses);
        else
            cursor.at++;
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "PERCENT");
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "WITH", "TIES");
    }
    const items = [];
    do
        items.push(readItem(cursor));
    while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ","));
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "INTO"))
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor);
    const sources = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "FROM") ? readSources(cursor, uses) : [];
    for (;;) {
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "WHERE") || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "HAVING"))
            readUses(cursor, uses);
        else if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "GROUP")) {
            (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "BY");
            do
                readUses(cursor, uses);
            while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ","));
            if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "WITH"))
                cursor.at++;
        }
        else if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "WINDOW" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 2) === "AS") {
            cursor.at += 3;
            if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(")
                readBracketed(cursor, uses);
        }
        else
            break;
    }
    return { items, sources, uses };
}
function readItem(cursor) {
    const uses = emptyUses();
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "*"))
        return { kind: "star", of: [] };
    const first = cursor.tokens[cursor.at];
    if (first?.kind === "variable" && /^[-+*/%&|^]?=$/.test((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1))) {
        cursor.at += 2;
        readUses(cursor, uses);
        return { kind: "assignment", uses };
    }
    if (first !== undefined && ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .startsName */ .tV)(first) || first.kind === "string") && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === "=") {
        cursor.at += 2;
        const { reference, type } = readValue(cursor, uses, false);
        return { kind: "expression", name: first.value, reference, type, uses };
    }
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .startsName */ .tV)(first)) {
        const start = cursor.at;
        const of = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor) ?? [];
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ".", "*"))
            return { kind: "star", of };
        cursor.at = start;
    }
    const { reference, type, alias } = readValue(cursor, uses, true);
    return { kind: "expression", name: alias ?? reference?.at(-1), reference, type, uses };
}
function readValue(cursor, uses, aliased) {
    const start = cursor.at;
    const type = peekCast(cursor);
    readUses(cursor, uses, aliased);
    let end = cursor.at;
    let alias;
    if (aliased && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "AS")) {
        alias = cursor.tokens[cursor.at]?.value;
        cursor.at++;
        readUses(cursor, uses);
    }
    else if (aliased && end - start >= 2) {
        const last = cursor.tokens[end - 1];
        const before = cursor.tokens[end - 2];
        if (last !== undefined && before !== undefined && isAlias(last, before)) {
            alias = last.value;
            end--;
            // It was taken for a name that the expression uses.
            if (uses.names.at(-1)?.parts.length === 1 && last.kind !== "string")
                uses.names.pop();
        }
    }
    const parts = plainName(cursor, start, end);
    return { reference: parts, type: type !== undefined && type.end === end ? type.type : undefined, alias };
}
function isAlias(last, before) {
    if (last.kind !== "string" && !(0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .startsName */ .tV)(last))
        return false;
    if (before.kind === "operator")
        return before.key === ")";
    return before.kind === "word" && (0,_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .isReserved */ .B)(before.key) ? values.has(before.key) : before.key !== "ZONE" && before.kind !== "unclosed";
}
function plainName(cursor, start, end) {
    const saved = cursor.at;
    cursor.at = start;
    const parts = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor);
    const whole = cursor.at === end && cursor.tokens[end]?.key !== "(";
    cursor.at = saved;
    return whole ? parts : undefined;
}
function peekCast(cursor) {
    const name = cursor.tokens[cursor.at]?.value.toLowerCase() ?? "";
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) !== "(")
        return undefined;
    const isCast = castFunctions.has(name);
    if (!isCast && !convertFunctions.has(name))
        return undefined;
    let end = cursor.at + 1;
    let depth = 0;
    let typeAt = isCast ? -1 : cursor.at + 2;
    do {
        const each = cursor.tokens[end]?.key ?? "";
        if (each === "(")
            depth++;
        else if (each === ")")
            depth--;
        else if (isCast && each === "AS" && depth === 1)
            typeAt = end + 1;
        end++;
    } while (depth > 0 && end < cursor.tokens.length);
    const read = typeAt === -1 ? undefined : (0,_type_js__WEBPACK_IMPORTED_MODULE_4__/* .readType */ .hq)(cursor.tokens, typeAt);
    return read === undefined ? undefined : { type: read.type, end };
}
function endsStatement(cursor) {
    const next = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor);
    if (next === ";")
        return true;
    // UPDATE(column) is a trigger's function.
    return starters.has(next) && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) !== "." && !(next === "UPDATE" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === "(");
}
function readUses(cursor, uses, stopAtAs = false) {
    let cases = 0;
    while (cursor.at < cursor.tokens.length) {
        const next = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor);
        if (next === "," || next === ")" || next === ";")
            return;
        if (next === "AS" && stopAtAs)
            return;
        if (next === "CASE")
            cases++;
        else if (next === "END" && cases > 0) {
            cases--;
            cursor.at++;
            continue;
        }
        if (cases === 0) {
            const isFunction = (next === "LEFT" || next === "RIGHT") && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === "(";
            if (!isFunction && clauses.has(next))
                return;
            if (endsStatement(cursor))
                return;
        }
        readAtom(cursor, uses);
    }
}
function readAtom(cursor, uses) {
    const token = cursor.tokens[cursor.at];
    if (token === undefined)
        return;
    if (token.key === "(") {
        readBracketed(cursor, uses);
        return;
    }
    if (token.key === "NEXT" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "NEXT", "VALUE", "FOR")) {
        const sequence = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor);
        if (sequence !== undefined)
            uses.sequences.push(sequence);
        return;
    }
    // STRING_AGG(…) WITHIN GROUP (ORDER BY …)
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "WITHIN", "GROUP"))
        return;
    if (token.key === "COLLATE") {
        cursor.at += 2;
        return;
    }
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .startsName */ .tV)(token)) {
        // N'…' and such are strings; a name that :: follows is a type.
        const parts = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor) ?? [];
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "::") {
            cursor.at += 2;
            return;
        }
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(") {
            if (parts.length > 1)
                uses.names.push({ parts, called: true });
            readArguments(cursor, parts.length === 1 ? (parts[0] ?? "").toLowerCase() : "", uses);
        }
        else if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ".", "*"))
            uses.names.push({ parts: [...parts, "*"], called: false });
        else
            uses.names.push({ parts, called: false });
        return;
    }
    cursor.at++;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(" && token.kind === "word") {
        if (token.key === "EXISTS")
            readBracketed(cursor, uses, true);
        else if (token.key === "UPDATE" && (0,_lexer_js__WEBPACK_IMPORTED_MODULE_2__/* .isName */ .Eo)(cursor.tokens[cursor.at + 1])) {
            // UPDATE(column), in a trigger
            uses.names.push({ parts: ["inserted", cursor.tokens[cursor.at + 1]?.value ?? ""], called: false });
            (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
        }
        else if ((0,_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .isReserved */ .B)(token.key))
            readArguments(cursor, token.value.toLowerCase(), uses);
    }
}
function readArguments(cursor, name, uses) {
    if (startsQuery(cursor, 1)) {
        readBracketed(cursor, uses);
        return;
    }
    cursor.at++;
    if (_expression_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .datePartFunctions */ .rZ.has(name) && (0,_lexer_js__WEBPACK_IMPORTED_MODULE_2__/* .isName */ .Eo)(cursor.tokens[cursor.at]) && ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === "," || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === ")"))
        cursor.at++;
    if (convertFunctions.has(name))
        cursor.at = (0,_type_js__WEBPACK_IMPORTED_MODULE_4__/* .readType */ .hq)(cursor.tokens, cursor.at)?.next ?? cursor.at;
    const isCast = castFunctions.has(name);
    while (cursor.at < cursor.tokens.length && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== ")") {
        if (isCast && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "AS")) {
            cursor.at = (0,_type_js__WEBPACK_IMPORTED_MODULE_4__/* .readType */ .hq)(cursor.tokens, cursor.at)?.next ?? cursor.at;
            continue;
        }
        // Within brackets FROM, ORDER BY, FOR and the like are a function's own words: TRIM(x FROM y), STRING_AGG … WITHIN GROUP.
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "SELECT") {
            uses.queries.push({ query: readQueryExpression(cursor, []), exists: false });
            continue;
        }
        readAtom(cursor, uses);
    }
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ")");
}
function readBracketed(cursor, uses, exists = false) {
    if (startsQuery(cursor, 1)) {
        // ((SELECT …) UNION (SELECT …)) and (SELECT …) alike.
        cursor.at++;
        uses.queries.push({ query: readQueryExpression(cursor, []), exists });
        // What else may stand here: (SELECT …) + 1
        while (cursor.at < cursor.tokens.length && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== ")")
            readAtom(cursor, uses);
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ")");
        return;
    }
    readArguments(cursor, "", uses);
}
function readSources(cursor, uses) {
    const sources = [];
    do
        sources.push(...readJoined(cursor, uses));
    while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ","));
    return sources;
}
function readJoined(cursor, uses) {
    let sources = readSource(cursor, uses, false, false);
    for (;;) {
        const join = takeJoin(cursor);
        if (join === undefined)
            return sources;
        const joined = readSource(cursor, uses, join.right, join.apply);
        sources = [...(join.left ? sources.map((source) => ({ ...source, outer: true })) : sources), ...joined];
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "ON"))
            readUses(cursor, uses);
    }
}
function takeJoin(cursor) {
    const start = cursor.at;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "CROSS", "APPLY"))
        return { left: false, right: false, apply: true };
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "OUTER", "APPLY"))
        return { left: false, right: true, apply: true };
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "CROSS", "JOIN"))
        return { left: false, right: false, apply: false };
    const left = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "RIGHT" || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "FULL";
    const right = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "LEFT" || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "FULL";
    if (left || right) {
        cursor.at++;
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "OUTER");
    }
    else
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "INNER");
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== "JOIN" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === "JOIN")
        cursor.at++;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "JOIN"))
        return { left, right, apply: false };
    cursor.at = start;
    return undefined;
}
function readSource(cursor, uses, outer, lateral) {
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(" &&
        !startsQuery(cursor, 1) &&
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) !== "VALUES" &&
        !((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === "WITH" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .startsName */ .tV)(cursor.tokens[cursor.at + 2]))) {
        cursor.at++;
        const inner = readJoined(cursor, uses);
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .closeBracket */ .Ld)(cursor);
        return readPivots(cursor, outer ? inner.map((source) => ({ ...source, outer: true })) : inner, outer);
    }
    const source = readOneSource(cursor, outer, lateral);
    return source === undefined ? [] : readPivots(cursor, [source], outer);
}
function readOneSource(cursor, outer, lateral) {
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "(")) {
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "VALUES")) {
            const uses = emptyUses();
            do
                readAtom(cursor, uses);
            while ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ","));
            (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .closeBracket */ .Ld)(cursor);
            return { kind: "values", uses, ...readNamed(cursor, outer) };
        }
        const query = readQueryExpression(cursor, readCtes(cursor));
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .closeBracket */ .Ld)(cursor);
        return { kind: "query", query, lateral, ...readNamed(cursor, outer) };
    }
    const token = cursor.tokens[cursor.at];
    if (token?.kind === "variable") {
        cursor.at++;
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ".")) {
            // @x.nodes('…') AS t(c)
            cursor.at++;
            if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(")
                (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
            return { kind: "call", parts: [], uses: emptyUses(), columns: undefined, ...readNamed(cursor, outer) };
        }
        return { kind: "variable", name: token.value, ...readNamed(cursor, outer) };
    }
    const parts = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor) ?? takeReservedFunction(cursor);
    if (parts === undefined)
        return undefined;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(" && !isOldHint(cursor))
        return readCall(cursor, parts, outer);
    return { kind: "object", parts, ...readNamed(cursor, outer) };
}
function takeReservedFunction(cursor) {
    const token = cursor.tokens[cursor.at];
    if (token?.kind !== "word" || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) !== "(")
        return undefined;
    cursor.at++;
    return [token.value];
}
function isOldHint(cursor) {
    return (cursor.tokens[cursor.at + 1]?.kind === "word" &&
        oldHints.test(cursor.tokens[cursor.at + 1]?.value ?? "") &&
        ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 2) === ")" || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 2) === "," || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 2) === "("));
}
function readCall(cursor, parts, outer) {
    const name = parts.length === 1 ? (parts[0] ?? "").toLowerCase() : "";
    const uses = emptyUses();
    if (fullTextFunctions.has(name)) {
        cursor.at++;
        const table = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor) ?? [];
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ",");
        const columns = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(" ? (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .readNameList */ .QA)(cursor) : ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor) ?? []);
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .closeBracket */ .Ld)(cursor);
        const searches = { table, columns };
        return {
            kind: "call",
            parts,
            uses,
            columns: [
                { name: "KEY", type: undefined },
                { name: "RANK", type: { name: "int" } },
            ],
            searches,
            ...readNamed(cursor, outer),
        };
    }
    readArguments(cursor, name, uses);
    let columns;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "WITH" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === "(" && (name === "openjson" || name === "openxml" || name === "openrowset")) {
        cursor.at++;
        columns = readSchemaDeclaration(cursor);
    }
    return { kind: "call", parts, uses, columns, ...readNamed(cursor, outer) };
}
function readSchemaDeclaration(cursor) {
    const columns = [];
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "(");
    while (cursor.at < cursor.tokens.length && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== ")") {
        const name = cursor.tokens[cursor.at]?.value ?? "";
        const read = (0,_type_js__WEBPACK_IMPORTED_MODULE_4__/* .readType */ .hq)(cursor.tokens, cursor.at + 1);
        columns.push({ name, type: read?.type });
        cursor.at = read?.next ?? cursor.at + 1;
        while (cursor.at < cursor.tokens.length && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== "," && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== ")")
            cursor.at++;
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ",");
    }
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, ")");
    return columns;
}
function readNamed(cursor, outer) {
    skipSystemTime(cursor);
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(" && isOldHint(cursor))
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
    let alias;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "AS") || startsAlias(cursor)) {
        alias = cursor.tokens[cursor.at]?.value;
        cursor.at++;
    }
    skipSystemTime(cursor);
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(" && isOldHint(cursor))
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
    const columnAliases = alias !== undefined && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(" ? (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .readNameList */ .QA)(cursor) : undefined;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "TABLESAMPLE")) {
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "SYSTEM");
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(")
            (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "REPEATABLE") && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(")
            (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
    }
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "WITH" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) === "(") {
        cursor.at++;
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
    }
    return { alias, columnAliases, outer };
}
function startsAlias(cursor) {
    return ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .startsName */ .tV)(cursor.tokens[cursor.at]) &&
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== "USING" &&
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== "OUTPUT" &&
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== "THROW" &&
        !((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "WINDOW" && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 2) === "AS"));
}
function skipSystemTime(cursor) {
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== "FOR" || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) !== "SYSTEM_TIME")
        return;
    cursor.at += 2;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "ALL"))
        return;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "AS", "OF"))
        skipOperand(cursor);
    else if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "BETWEEN")) {
        skipOperand(cursor);
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "AND");
        skipOperand(cursor);
    }
    else if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "FROM")) {
        skipOperand(cursor);
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "TO");
        skipOperand(cursor);
    }
    else {
        // CONTAINED IN (…)
        cursor.at += 2;
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(")
            (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
    }
}
function skipOperand(cursor) {
    cursor.at++;
    if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "(")
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .skipBrackets */ .n_)(cursor);
}
function readPivots(cursor, sources, outer) {
    let result = sources;
    for (;;) {
        const isPivot = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "PIVOT";
        const of = result.at(-1);
        if (!(isPivot || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === "UNPIVOT") || (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor, 1) !== "(" || of === undefined)
            return result;
        cursor.at += 2;
        const { removed, added } = isPivot ? readPivot(cursor) : readUnpivot(cursor);
        (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .closeBracket */ .Ld)(cursor);
        result = [...result.slice(0, -1), { kind: "pivot", of, removed, added, ...readNamed(cursor, outer) }];
    }
}
function readPivot(cursor) {
    const removed = [];
    while (cursor.at < cursor.tokens.length && (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) !== "FOR") {
        const uses = emptyUses();
        if ((0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .key */ .Eb)(cursor) === ")")
            break;
        readAtom(cursor, uses);
        removed.push(...uses.names.map(({ parts }) => parts.at(-1) ?? ""));
    }
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "FOR");
    const column = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor);
    if (column !== undefined)
        removed.push(column.at(-1) ?? "");
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "IN");
    return { removed, added: (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .readNameList */ .QA)(cursor) };
}
function readUnpivot(cursor) {
    const value = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor)?.at(-1);
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "FOR");
    const name = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .takeName */ .rv)(cursor)?.at(-1);
    (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(cursor, "IN");
    return { removed: (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .readNameList */ .QA)(cursor), added: [name, value].filter((each) => each !== undefined) };
}
/** A table's name, or an alias; undefined for a variable or what a function gives. */


/***/ }),

/***/ 93542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ relation),
/* harmony export */   Kp: () => (/* binding */ emptyScope),
/* harmony export */   Y_: () => (/* binding */ noteObject),
/* harmony export */   aR: () => (/* binding */ withCtes),
/* harmony export */   f_: () => (/* binding */ resolveUses),
/* harmony export */   l7: () => (/* binding */ resolveSources),
/* harmony export */   zN: () => (/* binding */ resolveQuery)
/* harmony export */ });
/* harmony import */ var _type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12662);
// What the columns of a query are: their names wherever the text shows them, their types where they are plain references or casts.

const emptyScope = { relations: [], ctes: new Map() };
/** The columns of a query's result; undefined where even their names cannot be known (`SELECT *` from who knows what). */
function resolveQuery(query, resolution, outer = emptyScope, exists = false) {
    const scope = withCtes(query.ctes, resolution, outer);
    let result;
    for (const [at, branch] of query.branches.entries()) {
        const inner = branchScope(branch, resolution, scope);
        const columns = resolveBranch(branch, resolution, inner, exists);
        result = at === 0 ? columns : unite(result, columns);
        if (at === 0)
            resolveOrder(query, columns, resolution, inner);
    }
    return result;
}
/** ORDER BY names the result's columns first; of a UNION, nothing else. */
function resolveOrder(query, columns, resolution, scope) {
    const { fold } = resolution.database;
    const aliases = new Set(columns?.flatMap(({ name }) => (name === undefined ? [] : [fold(name)])));
    const names = query.order.names.filter(({ parts }) => parts.length > 1 || !aliases.has(fold(parts[0] ?? "")));
    resolveUses({ ...query.order, names: query.branches.length > 1 ? [] : names }, resolution, scope);
}
/** A UNION's columns have the first operand's names, and a type where all operands agree. */
function unite(first, other) {
    return first?.map((column, at) => {
        const peer = other?.[at];
        const sameType = column.type !== undefined && column.type === peer?.type;
        const nullable = column.nullable === true || peer?.nullable === true
            ? true
            : column.nullable === false && peer?.nullable === false
                ? false
                : undefined;
        return {
            ...(column.name === undefined ? {} : { name: column.name }),
            ...(sameType ? { type: column.type, ...(column.baseType === undefined ? {} : { baseType: column.baseType }) } : {}),
            ...(nullable === undefined ? {} : { nullable }),
        };
    });
}
/** The scope with the common table expressions added, each of which may use those before it, and itself. */
function withCtes(ctes, resolution, outer) {
    if (ctes.length === 0)
        return outer;
    const { fold } = resolution.database;
    const known = new Map(outer.ctes);
    const scope = { ...outer, ctes: known };
    for (const { name, columns, query } of ctes) {
        const qualifiers = [fold(name)];
        if (query.branches.length > 1) {
            // A recursive one has the columns of its anchor.
            const anchor = resolveQuery({ ...query, branches: query.branches.slice(0, 1) }, resolution, scope);
            known.set(fold(name), relation(qualifiers, rename(anchor, columns), fold));
        }
        known.set(fold(name), relation(qualifiers, rename(resolveQuery(query, resolution, scope), columns), fold));
    }
    return scope;
}
function branchScope(branch, resolution, outer) {
    return { ...outer, relations: resolveSources(branch.sources, resolution, outer), outer };
}
function resolveBranch(branch, resolution, scope, exists) {
    resolveUses(branch.uses, resolution, scope);
    const columns = [];
    let known = true;
    for (const item of branch.items) {
        if (item.kind === "star") {
            const expanded = exists ? undefined : expandStar(item.of, resolution, scope);
            if (expanded === undefined)
                known = false;
            else
                columns.push(...expanded);
            continue;
        }
        resolveUses(item.uses, resolution, scope);
        if (item.kind === "expression")
            columns.push(resolveItem(item, resolution, scope));
    }
    return known ? columns : undefined;
}
function resolveItem(item, { database }, scope) {
    const name = item.name === undefined ? {} : { name: item.name };
    if (item.type !== undefined)
        return { ...name, ...typed(item.type, database) };
    const found = item.reference === undefined ? undefined : findColumn(item.reference, scope, database.fold);
    if (found === undefined)
        return name;
    const { type, baseType, nullable } = found.column;
    return {
        ...name,
        ...(type === undefined ? {} : { type }),
        ...(baseType === undefined ? {} : { baseType }),
        ...(nullable === undefined ? {} : { nullable }),
    };
}
function typed(type, database) {
    const text = (0,_type_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCastType */ .bx)(type);
    const baseType = database.baseType(text) ?? (0,_type_js__WEBPACK_IMPORTED_MODULE_0__/* .systemBaseType */ .xI)(text);
    return baseType === undefined ? { type: text } : { type: text, baseType };
}
/** `*`, `t.*`, `s.t.*`: all columns that are not hidden; undefined where one of the sources is not known. */
function expandStar(of, { database, note }, scope) {
    const folded = of.map(database.fold);
    const relations = of.length === 0 ? scope.relations : scope.relations.filter((each) => isQualifiedBy(each, folded)).slice(0, 1);
    if (relations.length === 0)
        return undefined;
    const columns = [];
    for (const each of relations) {
        if (each.columns === undefined)
            return undefined;
        for (const column of each.columns) {
            if (column.hidden)
                continue;
            columns.push(column);
            if (each.object !== undefined && column.name !== undefined)
                note(each.object, column.name);
        }
    }
    return columns;
}
/** Notes what an expression uses. */
function resolveUses(uses, resolution, scope) {
    for (const use of uses.names)
        resolveName(use, resolution, scope);
    for (const { query, exists } of uses.queries)
        resolveQuery(query, resolution, scope, exists);
    for (const sequence of uses.sequences)
        noteObject(sequence, resolution);
}
function resolveName({ parts, called }, resolution, scope) {
    const { database, note } = resolution;
    if (called && noteObject(parts, resolution) !== undefined)
        return;
    // What is called and is no function is a method of a column: `Resume.value(…)`, `n.GetLevel()`.
    const column = findColumn(called ? parts.slice(0, -1) : parts, scope, database.fold);
    if (column?.relation.object !== undefined && column.column.name !== undefined)
        note(column.relation.object, column.column.name);
}
/** Notes the object that a name means, and what it stands for where it is a synonym. */
function noteObject(parts, { database, note }) {
    const found = database.find(parts);
    if (found === undefined)
        return undefined;
    note(found.name);
    if (found.target !== undefined)
        note(found.target.name);
    return found;
}
/** The column that a name means at a place; undefined where that cannot be told. */
function findColumn(parts, scope, fold) {
    const folded = parts.map(fold);
    const [first = ""] = folded;
    for (let place = scope; place !== undefined; place = place.outer) {
        if (folded.length === 1) {
            const found = place.relations.flatMap((relation) => {
                const column = relation.byName?.get(first);
                return column === undefined ? [] : [{ relation, column }];
            });
            // A text that runs is not ambiguous: several mean that we know less than the server does.
            if (found.length > 0)
                return found.length === 1 ? found[0] : undefined;
            if (place.relations.some(({ columns }) => columns === undefined))
                return undefined;
            continue;
        }
        // schema.table.column or table.column; then column.property and table.column.property, as CLR types have them.
        for (let length = Math.min(folded.length - 1, 3); length >= 1; length--) {
            const relation = place.relations.find((each) => isQualifiedBy(each, folded.slice(0, length)));
            if (relation === undefined)
                continue;
            const column = relation.byName?.get(folded[length] ?? "");
            return column === undefined ? undefined : { relation, column };
        }
    }
    return folded.length === 2 ? findColumn(parts.slice(0, 1), scope, fold) : undefined;
}
function isQualifiedBy({ qualifiers }, folded) {
    return folded.length <= qualifiers.length && folded.every((part, at) => part === qualifiers[qualifiers.length - folded.length + at]);
}
function relation(qualifiers, columns, fold, object) {
    if (columns === undefined)
        return { qualifiers, ...(object === undefined ? {} : { object }) };
    const byName = new Map();
    for (const column of columns)
        if (column.name !== undefined && !byName.has(fold(column.name)))
            byName.set(fold(column.name), column);
    return { qualifiers, columns, byName, ...(object === undefined ? {} : { object }) };
}
/** The relations of FROM; what stands further right may use what stands to its left only in APPLY and in arguments. */
function resolveSources(sources, resolution, outer) {
    const relations = [];
    const scope = { ...outer, relations, outer };
    for (const source of sources)
        relations.push(resolveSource(source, resolution, scope, outer));
    return relations;
}
function resolveSource(source, resolution, left, outer) {
    const { fold } = resolution.database;
    const { qualifiers, columns, object } = readRows(source, resolution, left, outer);
    const named = rename(columns, source.columnAliases);
    const rows = source.outer ? named?.map((column) => ({ ...column, nullable: true })) : named;
    // New names are no names of the object's own columns.
    return relation(source.alias === undefined ? qualifiers : [fold(source.alias)], rows, fold, source.columnAliases === undefined ? object : undefined);
}
function readRows(source, resolution, left, outer) {
    const { fold } = resolution.database;
    switch (source.kind) {
        case "object":
            return readObject(source.parts, resolution, left);
        case "call":
            return readCall(source, resolution, left);
        case "query":
            return rows(resolveQuery(source.query, resolution, source.lateral ? left : outer));
        case "values":
            resolveUses(source.uses, resolution, left);
            return rows(source.columnAliases?.map((name) => ({ name })));
        case "variable":
            return { qualifiers: [fold(source.name)] };
        case "pivot": {
            const of = resolveSource(source.of, resolution, left, outer);
            const removed = new Set(source.removed.map(fold));
            for (const name of source.removed)
                noteColumn(of, name, resolution);
            const kept = of.columns?.filter(({ name }) => name === undefined || !removed.has(fold(name)));
            for (const { name } of kept ?? [])
                if (name !== undefined)
                    noteColumn(of, name, resolution);
            return rows(kept === undefined ? undefined : [...kept, ...source.added.map((name) => ({ name }))]);
        }
    }
}
/** Rows that belong to no object of the database. */
function rows(columns) {
    return columns === undefined ? { qualifiers: [] } : { qualifiers: [], columns };
}
function noteColumn({ object, byName }, name, { database, note }) {
    const column = byName?.get(database.fold(name))?.name;
    if (object !== undefined && column !== undefined)
        note(object, column);
}
function readObject(parts, resolution, scope) {
    const { fold } = resolution.database;
    const qualifiers = parts.map(fold);
    if (parts.length === 1) {
        const cte = scope.ctes.get(qualifiers[0] ?? "");
        if (cte !== undefined)
            return { ...cte, qualifiers };
    }
    const found = parts.at(-1)?.startsWith("#") ? undefined : noteObject(parts, resolution);
    if (found === undefined)
        return { qualifiers };
    const { name, columns } = found.target ?? found;
    return { qualifiers, object: name, ...(columns === undefined ? {} : { columns }) };
}
// Functions that give rows, with the columns that they give.
const builtIn = new Map([
    ["string_split", [{ name: "value" }]],
    ["generate_series", [{ name: "value" }]],
    ["openjson", [{ name: "key" }, { name: "value" }, { name: "type" }]],
]);
function readCall(source, resolution, scope) {
    const { database, note } = resolution;
    resolveUses(source.uses, resolution, scope);
    if (source.searches !== undefined) {
        const table = noteObject(source.searches.table, resolution);
        const known = new Map(table?.columns?.map(({ name = "" }) => [database.fold(name), name]));
        for (const name of source.searches.columns) {
            const column = known.get(database.fold(name));
            if (table !== undefined && column !== undefined)
                note(table.name, column);
        }
    }
    if (source.columns !== undefined) {
        return rows(source.columns.map(({ name, type }) => ({ name, ...(type === undefined ? {} : typed(type, database)) })));
    }
    const found = noteObject(source.parts, resolution);
    if (found !== undefined) {
        const { name, columns } = found.target ?? found;
        return { qualifiers: source.parts.map(database.fold), object: name, ...(columns === undefined ? {} : { columns }) };
    }
    // column.nodes('…') AS t(c)
    if (source.parts.length > 1)
        resolveName({ parts: source.parts, called: true }, resolution, scope);
    const columns = source.parts.length === 1 ? builtIn.get((source.parts[0] ?? "").toLowerCase()) : undefined;
    return rows(columns ?? source.columnAliases?.map((name) => ({ name })));
}
/** The columns under the names given to them, in order. */
function rename(columns, names) {
    if (names === undefined)
        return columns;
    return names.map((name, at) => ({ ...columns?.[at], name }));
}


/***/ }),

/***/ 17016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sequenceLimits)
/* harmony export */ });
// The types that a sequence may have: https://learn.microsoft.com/sql/t-sql/statements/create-sequence-transact-sql
const limits = new Map([
    ["tinyint", { minimum: "0", maximum: "255" }],
    ["smallint", { minimum: "-32768", maximum: "32767" }],
    ["int", { minimum: "-2147483648", maximum: "2147483647" }],
    ["bigint", { minimum: "-9223372036854775808", maximum: "9223372036854775807" }],
]);
/** What a sequence counts between where nobody says anything: its type's own limits. */
function sequenceLimits(type) {
    const digits = /^(?:decimal|numeric)\((\d+),0\)$/.exec(type)?.[1];
    if (digits === undefined)
        return limits.get(type);
    const nines = "9".repeat(Number(digits));
    return { minimum: `-${nines}`, maximum: nines };
}


/***/ })

};
