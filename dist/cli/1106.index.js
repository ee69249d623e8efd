export const id = 1106;
export const ids = [1106];
export const modules = {

/***/ 35298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   r: () => (/* binding */ placeKey)
/* harmony export */ });
function placeKey(object, member) {
    return member === undefined ? `${object.schema}\u0000${object.name}` : `${object.schema}\u0000${object.name}\u0000${member}`;
}
/** The place of the member, or else of its object. */
function placeOf(places, object, member) {
    return (member === undefined ? undefined : places.get(placeKey(object, member))) ?? places.get(placeKey(object));
}


/***/ }),

/***/ 51106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  linted: () => (/* binding */ linted)
});

// EXTERNAL MODULE: ./lib/lint/coverage.js
var coverage = __webpack_require__(9915);
// EXTERNAL MODULE: ./lib/model/collation.js
var collation = __webpack_require__(33846);
// EXTERNAL MODULE: ./lib/model/lint.js
var lint = __webpack_require__(79788);
// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
// EXTERNAL MODULE: ./lib/lint/rule.js
var rule = __webpack_require__(79271);
;// CONCATENATED MODULE: ./lib/lint/rules/deprecated-type.js

/** https://learn.microsoft.com/sql/t-sql/data-types/ntext-text-and-image-transact-sql */
const replacement = { text: "varchar(max)", ntext: "nvarchar(max)", image: "varbinary(max)" };
const deprecatedType = {
    title: "Deprecated data type",
    because: "`text`, `ntext` and `image` will be removed from a future version of SQL Server; variables cannot have them, and most string " +
        "functions refuse them ([Microsoft Learn](https://learn.microsoft.com/sql/t-sql/data-types/ntext-text-and-image-transact-sql)).",
    advice: "Change the type to `varchar(max)`, `nvarchar(max)` or `varbinary(max)`.",
    severity: "warning",
    *find(schema) {
        for (const [object, members] of typedMembers(schema)) {
            for (const { name, type, baseType } of members) {
                const better = replacement[baseType ?? type ?? ""];
                if (better === undefined)
                    continue;
                const named = { object, message: `The type ${baseType ?? type ?? ""} is deprecated; ${better} takes its place` };
                yield name === undefined ? named : { ...named, member: name };
            }
        }
    },
};
function* typedMembers(schema) {
    for (const table of schema.tables)
        yield [(0,rule/* refOf */.H)("table", table), table.columns];
    for (const procedure of schema.procedures)
        yield [(0,rule/* refOf */.H)("procedure", procedure), procedure.parameters];
    for (const fn of schema.functions)
        yield [(0,rule/* refOf */.H)("function", fn), [...fn.parameters, ...fn.columns]];
    // An alias type by what it stands for.
    for (const type of schema.types) {
        yield [(0,rule/* refOf */.H)("type", type), type.baseType === undefined ? type.columns : [{ baseType: type.baseType }]];
    }
}

;// CONCATENATED MODULE: ./lib/lint/access-path.js

/** Those that the server can use: neither disabled nor of another structure than rows (columnstore, XML, spatial, hash). */
function accessPaths(table) {
    const constraint = (kind, key) => ({
        kind,
        ...(key.name === undefined ? {} : { name: key.name }),
        columns: key.columns,
        include: [],
        unique: true,
        clustered: key.clustered === true,
    });
    const usable = (path) => path.disabled !== true && path.bucketCount === undefined;
    return [
        ...(table.primaryKey !== undefined && usable(table.primaryKey) ? [constraint("primary key", table.primaryKey)] : []),
        ...table.uniqueConstraints.filter(usable).map((key) => constraint("unique constraint", key)),
        ...table.indexes.filter((index) => usable(index) && index.kind === undefined).map(ofIndex),
    ];
}
function ofIndex({ name, columns, include, filter, unique, clustered }) {
    return {
        kind: "index",
        name,
        columns,
        include,
        ...(filter === undefined ? {} : { filter }),
        unique: unique === true,
        clustered: clustered === true,
    };
}
/** `index IX_Orders_Customer`, or `primary key` where it has no name. */
function printPath({ kind, name }) {
    return name === undefined ? `the ${kind}` : `${kind} ${(0,model_name/* printPart */.x)(name)}`;
}
function printColumns(columns) {
    return columns.map((column) => (0,model_name/* printPart */.x)(typeof column === "string" ? column : column.name)).join(", ");
}

;// CONCATENATED MODULE: ./lib/lint/rules/duplicate-index.js


const duplicateIndex = {
    title: "Two indexes that are the same",
    because: "Both are written on every change and take their space, and no query is served by the second.",
    advice: "Drop one of the two: an index rather than a constraint, and never the clustered one.",
    severity: "warning",
    find: (0,rule/* ofTables */.z)(function* (table, { fold }) {
        const first = new Map();
        for (const path of accessPaths(table)) {
            const key = shapeOf(path, fold);
            const other = first.get(key);
            if (other === undefined)
                first.set(key, path);
            else {
                yield {
                    ...(path.name === undefined ? {} : { member: path.name }),
                    message: `The ${path.kind} has the same columns as ${printPath(other)}`,
                };
            }
        }
    }),
};
function shapeOf({ columns, include, filter }, fold) {
    return JSON.stringify([columns.map(({ name, descending }) => [fold(name), descending === true]), include.map(fold).sort(), filter ?? ""]);
}

;// CONCATENATED MODULE: ./lib/lint/rules/guid-clustered-key.js


const guidClusteredKey = {
    title: "Table clustered on random GUIDs",
    because: "New rows land anywhere in the table: pages split, the table is half empty and badly ordered, and each of its other indexes carries the 16 bytes " +
        "([Microsoft Learn, NEWSEQUENTIALID](https://learn.microsoft.com/sql/t-sql/functions/newsequentialid-transact-sql)).",
    advice: "Cluster on an ascending column and keep the GUID as a nonclustered key, or let the default be `NEWSEQUENTIALID()`.",
    severity: "warning",
    find: (0,rule/* ofTables */.z)(function* (table, { fold }) {
        const path = accessPaths(table).find(({ clustered }) => clustered);
        const [first] = path?.columns ?? [];
        if (path === undefined || first === undefined)
            return;
        const column = table.columns.find(({ name }) => fold(name) === fold(first.name));
        if ((column?.baseType ?? column?.type) !== "uniqueidentifier")
            return;
        if (/^newsequentialid\s*\(\s*\)$/i.test(column?.default?.expression ?? ""))
            return;
        yield {
            ...(path.name === undefined ? {} : { member: path.name }),
            message: `The table is clustered by ${printPath(path)}, whose first column is a uniqueidentifier that does not ascend`,
        };
    }),
};

;// CONCATENATED MODULE: ./lib/lint/rules/heap.js

const heap = {
    title: "Table without a clustered index",
    because: "Rows of a heap have no order: a range is never read in one piece, rows that grow leave forwarding pointers behind, and space of " +
        "deleted rows is not given back as a rule ([Microsoft Learn, Heaps](https://learn.microsoft.com/sql/relational-databases/indexes/heaps-tables-without-clustered-indexes)).",
    advice: "Make the primary key clustered, or cluster on the column by which most is read. A staging table that is filled and emptied whole may stay a heap.",
    severity: "info",
    find: (0,rule/* ofTables */.z)(function* (table) {
        if (table.memoryOptimized === true || table.external === true)
            return;
        const clustered = [table.primaryKey, ...table.uniqueConstraints, ...table.indexes].some((path) => path?.clustered === true);
        if (!clustered)
            yield { message: "The table is a heap: it has no clustered index" };
    }),
};

// EXTERNAL MODULE: ./lib/lint/describable.js
var describable = __webpack_require__(41487);
;// CONCATENATED MODULE: ./lib/lint/rules/missing-description.js

const missingDescription = {
    title: "Nothing says what it is",
    because: "Whoever meets the table or column first has to ask, or to guess.",
    advice: "Describe it where it lives, with the extended property `MS_Description`, or in the repository (`descriptions`); " +
        "`schema-sync describe --print-sql` brings those home.",
    severity: "info",
    *find(schema) {
        for (const { object, member, described } of (0,describable/* describable */.V)(schema)) {
            if (described)
                continue;
            yield {
                object,
                ...(member === undefined ? {} : { member }),
                message: `The ${member === undefined ? object.type : "column"} has no description`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/lint/rules/missing-primary-key.js


const missingPrimaryKey = {
    title: "Table without a primary key",
    because: "Nothing says which row is which: rows can be there twice, no foreign key can refer to the table, and loads cannot tell an update " +
        "from an insert. Transactional replication and change tracking need a primary key.",
    advice: "Declare the columns that identify a row as its primary key; where there are none, add an identity column.",
    severity: "warning",
    find: (0,rule/* ofTables */.z)(function* (table) {
        if (table.primaryKey !== undefined || table.external === true || table.graph !== undefined || table.isHistory)
            return;
        const candidate = table.indexes.find(({ unique, filter }) => unique === true && filter === undefined)?.name;
        const hint = candidate === undefined ? "" : `; the unique index ${(0,model_name/* printPart */.x)(candidate)} could become one`;
        yield { message: `The table has no primary key${hint}` };
    }),
};

;// CONCATENATED MODULE: ./lib/lint/rules/name-pattern.js

const namePattern = {
    title: "Name that breaks the house's rule",
    because: "Names that follow one rule can be guessed, and generated code relies on it.",
    advice: "Rename it while few things name it, or change the pattern under `lint.names` in the configuration. Without a pattern nothing is held against it.",
    severity: "warning",
    *find(schema, { names }) {
        for (const { thing, object, member, name } of namedThingsOf(schema)) {
            const pattern = names[thing];
            if (pattern === undefined || pattern.test(name))
                continue;
            yield {
                object,
                ...(member === undefined ? {} : { member }),
                message: `The name of the ${thing.replaceAll("-", " ")} does not match ${pattern.source.replace(/^\^\(\?:(.*)\)\$$/su, "$1")}`,
            };
        }
    },
};
function* namedThingsOf(schema) {
    const members = function* (object, thing, list) {
        // What has no name was named by the server.
        for (const { name } of list)
            if (name !== undefined)
                yield { thing, object, member: name, name };
    };
    const self = (type, it) => ({
        thing: type,
        object: (0,rule/* refOf */.H)(type, it),
        name: it.name,
    });
    for (const { name } of schema.schemas)
        yield { thing: "schema", object: { type: "schema", schema: name, name }, name };
    for (const table of schema.tables) {
        const object = (0,rule/* refOf */.H)("table", table);
        yield self("table", table);
        yield* members(object, "column", table.columns);
        yield* members(object, "primary-key", table.primaryKey === undefined ? [] : [table.primaryKey]);
        yield* members(object, "unique-constraint", table.uniqueConstraints);
        yield* members(object, "foreign-key", table.foreignKeys);
        yield* members(object, "check", table.checks);
        yield* members(object, "default", table.columns.flatMap((column) => (column.default === undefined ? [] : [column.default])));
        yield* members(object, "index", table.indexes);
        yield* members(object, "trigger", table.triggers);
    }
    for (const view of schema.views) {
        const object = (0,rule/* refOf */.H)("view", view);
        yield self("view", view);
        yield* members(object, "column", view.columns);
        yield* members(object, "index", view.indexes);
        yield* members(object, "trigger", view.triggers);
    }
    for (const [type, routines] of [
        ["procedure", schema.procedures],
        ["function", schema.functions],
    ]) {
        for (const routine of routines) {
            yield self(type, routine);
            for (const { name } of routine.parameters) {
                // The pattern is about what comes after the @ that T-SQL wants.
                yield { thing: "parameter", object: (0,rule/* refOf */.H)(type, routine), member: name, name: name.replace(/^@/, "") };
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/lint/rules/nullable-unique-key.js


const nullableUniqueKey = {
    title: "Unique key over a nullable column",
    because: "To a unique key NULL is a value like any other: the second row without one is refused, which the SQL standard and other databases allow " +
        "([Microsoft Learn, Unique constraints](https://learn.microsoft.com/sql/relational-databases/tables/unique-constraints-and-check-constraints)).",
    advice: "Make the column NOT NULL, or replace the key by a unique index `WHERE column IS NOT NULL`.",
    severity: "info",
    find: (0,rule/* ofTables */.z)(function* (table, { fold }) {
        const nullable = new Set(table.columns.filter(({ nullable: may }) => may === true).map(({ name }) => fold(name)));
        for (const path of accessPaths(table)) {
            // A filter says that somebody has thought about which rows count.
            if (!path.unique || path.filter !== undefined)
                continue;
            const columns = path.columns.filter(({ name }) => nullable.has(fold(name)));
            if (columns.length === 0)
                continue;
            yield {
                ...(path.name === undefined ? {} : { member: path.name }),
                message: `${capital(printPath(path))} has the nullable ${columns.length === 1 ? "column" : "columns"} ${printColumns(columns)}: ${path.columns.length === 1 ? "only one row" : "of rows that agree in the other columns, only one"} may be without a value`,
            };
        }
    }),
};
function capital(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}

;// CONCATENATED MODULE: ./lib/lint/rules/overlapping-index.js


const overlappingIndex = {
    title: "Index that another one covers",
    because: "Whatever the shorter index can answer the longer one answers as well; both are kept up on every write.",
    advice: "Drop the shorter one, unless it is much narrower and read very often.",
    severity: "info",
    find: (0,rule/* ofTables */.z)(function* (table, { fold }) {
        const paths = accessPaths(table);
        for (const path of paths) {
            // A unique index is there for what it forbids, a clustered one is the table itself.
            if (path.unique || path.clustered)
                continue;
            const longer = paths.find((other) => other !== path && covers(other, path, fold));
            if (longer === undefined)
                continue;
            yield {
                ...(path.name === undefined ? {} : { member: path.name }),
                message: `Its columns are the first of those of ${printPath(longer)}, which has all that it has`,
            };
        }
    }),
};
/** Whether the longer one has the shorter one's key as the beginning of its own, and all of its columns. */
function covers(longer, shorter, fold) {
    if (longer.filter !== shorter.filter || longer.columns.length <= shorter.columns.length)
        return false;
    const begins = shorter.columns.every(({ name, descending }, i) => {
        const column = longer.columns[i];
        return column !== undefined && fold(column.name) === fold(name) && column.descending === descending;
    });
    if (!begins)
        return false;
    // The leaves of a clustered index hold every column.
    if (longer.clustered)
        return true;
    const held = new Set([...longer.columns.map(({ name }) => name), ...longer.include].map(fold));
    return shorter.include.every((name) => held.has(fold(name)));
}

;// CONCATENATED MODULE: ./lib/lint/rules/unindexed-foreign-key.js


const unindexedForeignKey = {
    title: "Foreign key without an index",
    because: "SQL Server makes no index for a foreign key: each delete or key update of a referenced row, and each join along the key, then " +
        "reads the whole table, and holds its locks for as long " +
        "([Microsoft Learn, Indexes on foreign key constraints](https://learn.microsoft.com/sql/relational-databases/tables/primary-and-foreign-key-constraints)).",
    advice: "Create an index whose first columns are those of the foreign key, in any order.",
    severity: "warning",
    find: (0,rule/* ofTables */.z)(function* (table, { fold }) {
        const paths = accessPaths(table).filter(({ filter }) => filter === undefined);
        for (const key of table.foreignKeys) {
            const wanted = new Set(key.columns.map(fold));
            const supported = paths.some(({ columns }) => {
                const first = new Set(columns.slice(0, wanted.size).map(({ name }) => fold(name)));
                return first.size === wanted.size && [...wanted].every((name) => first.has(name));
            });
            if (supported)
                continue;
            yield {
                ...(key.name === undefined ? {} : { member: key.name }),
                message: `No index begins with the foreign key's ${key.columns.length === 1 ? "column" : "columns"} ${printColumns(key.columns)}`,
            };
        }
    }),
};

;// CONCATENATED MODULE: ./lib/lint/rules/untrusted-constraint.js

const untrustedConstraint = {
    title: "Constraint that does not hold for every row",
    because: "A constraint that is disabled, or was enabled WITH NOCHECK, says nothing of the rows that are there: readers may meet what it forbids, " +
        "and the optimizer does not use it ([Microsoft Learn, sys.foreign_keys: is_not_trusted](https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-foreign-keys-transact-sql)).",
    advice: "`ALTER TABLE … WITH CHECK CHECK CONSTRAINT …`, after mending the rows that it finds.",
    severity: "warning",
    find: (0,rule/* ofTables */.z)(function* (table) {
        for (const { name, disabled, untrusted } of [...table.foreignKeys, ...table.checks]) {
            if (disabled !== true && untrusted !== true)
                continue;
            yield {
                ...(name === undefined ? {} : { member: name }),
                message: disabled === true ? "The constraint is disabled" : "The constraint is not trusted: it was enabled without looking at the rows",
            };
        }
    }),
};

;// CONCATENATED MODULE: ./lib/lint/rules.js











/** Every rule, complete by type: a name in the model without a rule does not compile. */
const lintRules = {
    "deprecated-type": deprecatedType,
    "duplicate-index": duplicateIndex,
    "guid-clustered-key": guidClusteredKey,
    heap: heap,
    "missing-description": missingDescription,
    "missing-primary-key": missingPrimaryKey,
    "name-pattern": namePattern,
    "nullable-unique-key": nullableUniqueKey,
    "overlapping-index": overlappingIndex,
    "unindexed-foreign-key": unindexedForeignKey,
    "untrusted-constraint": untrustedConstraint,
};

;// CONCATENATED MODULE: ./lib/lint/lint.js




/** What the rules find in a schema as it stands, ordered by severity, rule, object and member. */
function lint_lint(schema, { severities, names }) {
    const context = { fold: (0,collation/* nameFolding */.X)(schema.collation), names };
    return lint/* lintRuleNames */.qt
        .flatMap((rule) => {
        const severity = severities[rule] ?? lintRules[rule].severity;
        return severity === "off" ? [] : Array.from(lintRules[rule].find(schema, context), (finding) => ({ rule, severity, ...finding }));
    })
        .sort(compareFindings);
}
/** The findings of `after`, those that `before` has not marked as new. What is known only by its object counts by how many there are. */
function markNew(before, after) {
    const old = new Map();
    for (const finding of before)
        old.set(keyOf(finding), (old.get(keyOf(finding)) ?? 0) + 1);
    return after.map((finding) => {
        const key = keyOf(finding);
        const left = old.get(key) ?? 0;
        if (left === 0)
            return { ...finding, new: true };
        old.set(key, left - 1);
        return finding;
    });
}
function keyOf({ rule, object, member }) {
    return JSON.stringify([rule, object.type, object.schema, object.name, member]);
}
const severityOrder = { error: 0, warning: 1, info: 2 };
function compareFindings(a, b) {
    return (severityOrder[a.severity] - severityOrder[b.severity] ||
        (0,model_name/* compareText */.n6)(a.rule, b.rule) ||
        (0,model_name/* compareNames */.MP)(a.object, b.object) ||
        (0,model_name/* compareText */.n6)(a.object.type, b.object.type) ||
        (0,model_name/* compareText */.n6)(a.member ?? "", b.member ?? "") ||
        (0,model_name/* compareText */.n6)(a.message, b.message));
}

// EXTERNAL MODULE: ./lib/model/place.js
var place = __webpack_require__(35298);
// EXTERNAL MODULE: ./lib/selection/select.js
var selection_select = __webpack_require__(59688);
;// CONCATENATED MODULE: ./lib/steps/linted.js




/** What the lint finds in the schema, each finding with its place, and as new where the schema before did not have it. */
function linted(before, after, config, places) {
    const findings = (schema) => lint_lint((0,selection_select/* select */.L)(schema, [], config.ignore), config);
    const found = findings(after);
    const marked = before === undefined ? found : markNew(findings(before), found);
    const { minimumCoverage: minimum } = config;
    return {
        lint: marked.map((finding) => {
            const at = (0,place/* placeOf */.$)(places, finding.object, finding.member);
            return at === undefined ? finding : { ...finding, at };
        }),
        coverage: { ...(0,coverage/* coverageOf */._)(after), ...(minimum === undefined ? {} : { minimum }) },
    };
}


/***/ })

};
