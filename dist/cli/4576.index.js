export const id = 4576;
export const ids = [4576];
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

/***/ 36697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ resolveModules)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51286);
/* harmony import */ var _tsql_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39704);
/* harmony import */ var _tsql_lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4914);
/* harmony import */ var _tsql_module_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8070);
/* harmony import */ var _tsql_query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24184);
/* harmony import */ var _tsql_references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24616);
/* harmony import */ var _tsql_select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93542);
/* harmony import */ var _tsql_statements_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64124);
/* harmony import */ var _tsql_type_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12662);









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
        const tree = (0,_tsql_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .YK)(computed.expression);
        if (tree?.kind !== "convert" && tree?.kind !== "cast")
            return column;
        const { name, ...rest } = column;
        return { name, type: (0,_tsql_type_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCastType */ .bx)(tree.type), ...rest };
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
            readable.add((0,_model_name_js__WEBPACK_IMPORTED_MODULE_8__/* .nameKey */ .Rc)(from));
    for (const view of schema.views)
        if (view.definition !== undefined)
            readable.add((0,_model_name_js__WEBPACK_IMPORTED_MODULE_8__/* .nameKey */ .Rc)(view));
    for (const each of schema.functions)
        if (each.definition !== undefined)
            readable.add((0,_model_name_js__WEBPACK_IMPORTED_MODULE_8__/* .nameKey */ .Rc)(each));
    return schema.dependencies.filter(({ from }) => !readable.has((0,_model_name_js__WEBPACK_IMPORTED_MODULE_8__/* .nameKey */ .Rc)(from)));
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
    const tokens = (0,_tsql_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .qw)(definition);
    const head = (0,_tsql_module_js__WEBPACK_IMPORTED_MODULE_2__/* .readModule */ .bH)(definition, tokens);
    const noted = createNotes(from);
    (0,_tsql_references_js__WEBPACK_IMPORTED_MODULE_4__/* .findReferences */ .y)((0,_tsql_statements_js__WEBPACK_IMPORTED_MODULE_6__/* .readStatements */ .b)(tokens, head?.body ?? 0), { database, note: noted.note }, parent);
    return noted.dependencies();
}
/** Collects what a module names: an object alone only where none of its columns is seen. */
function createNotes(from) {
    const objects = new Map();
    return {
        note: (object, column) => {
            const key = (0,_model_name_js__WEBPACK_IMPORTED_MODULE_8__/* .nameKey */ .Rc)(object);
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
                if ((0,_model_name_js__WEBPACK_IMPORTED_MODULE_8__/* .nameKey */ .Rc)(name) === (0,_model_name_js__WEBPACK_IMPORTED_MODULE_8__/* .nameKey */ .Rc)(from))
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
    const key = (name) => fold((0,_model_name_js__WEBPACK_IMPORTED_MODULE_8__/* .nameKey */ .Rc)(name));
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
        const before = resolved.get((0,_model_name_js__WEBPACK_IMPORTED_MODULE_8__/* .nameKey */ .Rc)(name));
        if (before !== undefined)
            return before;
        // While it is being resolved, and where it has no text, it is what the source says.
        resolved.set((0,_model_name_js__WEBPACK_IMPORTED_MODULE_8__/* .nameKey */ .Rc)(name), { columns: given, dependencies: [] });
        if (definition === undefined)
            return { columns: given, dependencies: [] };
        const noted = createNotes(name);
        const tokens = (0,_tsql_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .qw)(definition);
        const head = (0,_tsql_module_js__WEBPACK_IMPORTED_MODULE_2__/* .readModule */ .bH)(definition, tokens);
        const query = (0,_tsql_query_js__WEBPACK_IMPORTED_MODULE_3__/* .readQuery */ .xB)(tokens, head?.body ?? 0);
        const found = query === undefined ? undefined : (0,_tsql_select_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveQuery */ .zN)(query, { database: database(name), note: noted.note });
        const result = { columns: merge(given, renamed(found, headColumns(head)), fold), dependencies: noted.dependencies() };
        resolved.set((0,_model_name_js__WEBPACK_IMPORTED_MODULE_8__/* .nameKey */ .Rc)(name), result);
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
    const seen = new Map(dependencies.map((each) => [`${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_8__/* .nameKey */ .Rc)(each.from)}\u0000${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_8__/* .nameKey */ .Rc)(each.to)}\u0000${each.to.column ?? ""}`, each]));
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
