export const id = 605;
export const ids = [605];
export const modules = {

/***/ 87605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepUnseen: () => (/* binding */ keepUnseen),
  tellUnseen: () => (/* binding */ tellUnseen)
});

// EXTERNAL MODULE: ./lib/model/collation.js
var collation = __webpack_require__(33846);
// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
// EXTERNAL MODULE: ./lib/snapshot/serialize.js
var serialize = __webpack_require__(35630);
;// CONCATENATED MODULE: ./lib/visibility/members.js
// What is seen of an object in part, completed by what the snapshot has of it.
/** Properties that say one thing together: where one of them is seen, so are the others. */
const together = [
    ["type", "baseType"],
    ["returns", "returnsBaseType"],
    ["definition", "encrypted"],
    ["filegroup", "partition"],
];
/**
 * What is seen, and of the rest what was. Who may use a thing sees its names, columns and keys but no text and no expression
 * (https://learn.microsoft.com/sql/relational-databases/security/metadata-visibility-configuration), and whatever is absent may
 * be so for that reason.
 */
function completed(before, seen) {
    const told = new Set(together.filter((group) => group.some((property) => property in seen)).flat());
    const rest = Object.entries(before).filter(([property]) => !told.has(property));
    return { ...Object.fromEntries(rest), ...seen };
}
/** @param fold One string for all names that are the same to the database. */
function completion(fold) {
    const byName = ({ name }) => fold(name);
    const byNameOr = (name, content) => (name === undefined ? JSON.stringify(content) : fold(name));
    return {
        table: (before, seen) => ({ ...completed(before, seen), ...constrained(before, seen), ...tableParts(before, seen) }),
        view: (before, seen) => ({
            ...completed(before, seen),
            columns: complete(before.columns, seen.columns, byName, completed),
            indexes: complete(before.indexes, seen.indexes, byName, completed),
            triggers: triggers(before.triggers, seen.triggers),
        }),
        routine: (before, seen) => ({
            ...completed(before, seen),
            parameters: complete(before.parameters, parameterTypes(before.parameters, seen.parameters), byName, completed),
            ...("columns" in before && "columns" in seen ? { columns: complete(before.columns, seen.columns, byName, completed) } : {}),
        }),
        type: (before, seen) => ({ ...completed(before, seen), ...constrained(before, seen) }),
        foreignKeys,
        columnTypes: (before, seen) => {
            if (seen.every(({ type }) => type !== undefined))
                return seen;
            const old = new Map(before.map((column) => [byName(column), column]));
            return seen.map((column) => withType(column, column.type === undefined ? old.get(byName(column)) : undefined));
        },
        parameterTypes,
    };
    /** A parameter has to have a type: the hidden one is empty. */
    function parameterTypes(before, seen) {
        const old = new Map(before.map((parameter) => [byName(parameter), parameter]));
        return seen.map((parameter) => withType(parameter, parameter.type === "" ? old.get(byName(parameter)) : undefined));
    }
    function constrained(before, seen) {
        const primaryKey = before.primaryKey === undefined || seen.primaryKey === undefined
            ? (seen.primaryKey ?? before.primaryKey)
            : completed(before.primaryKey, seen.primaryKey);
        return {
            columns: complete(before.columns, seen.columns, byName, completed),
            ...(primaryKey === undefined ? {} : { primaryKey }),
            uniqueConstraints: complete(before.uniqueConstraints, seen.uniqueConstraints, ({ name, columns }) => byNameOr(name, columns), completed, ({ columns }) => JSON.stringify(columns.map(byName).sort())),
            checks: checks(before.checks, seen.checks),
            indexes: complete(before.indexes, seen.indexes, byName, completed),
        };
    }
    function tableParts(before, seen) {
        return { foreignKeys: foreignKeys(before.foreignKeys, seen.foreignKeys), triggers: triggers(before.triggers, seen.triggers) };
    }
    function foreignKeys(before, seen) {
        const content = ({ columns, references }) => JSON.stringify([columns, references]);
        return complete(before, seen, ({ name, columns, references }) => byNameOr(name, [columns, references]), completed, content);
    }
    /** A check whose expression is hidden is the one of its name, or none that could be told. */
    function checks(before, seen) {
        const names = new Set(before.flatMap(({ name }) => (name === undefined ? [] : [fold(name)])));
        return complete(before, seen.filter(({ expression, name }) => expression !== "" || (name !== undefined && names.has(fold(name)))), ({ name, expression }) => byNameOr(name, expression), (was, check) => ({ ...completed(was, check), expression: check.expression === "" ? was.expression : check.expression }));
    }
    function triggers(before, seen) {
        return complete(before, seen, ({ schema, name }) => JSON.stringify([schema, fold(name)]), (completed));
    }
}
/**
 * What is on both sides, completed; what is only seen; and what is missing, behind what stood before it. Of what has no partner by
 * its key, what says the same is the same: it was given another name.
 */
function complete(before, seen, key, completeOne, content) {
    const partners = new Map();
    const paired = new Set();
    for (const by of content === undefined ? [key] : [key, content]) {
        // Two that nobody named may say the same.
        const old = new Map();
        for (const item of before)
            if (!paired.has(item))
                old.set(by(item), [...(old.get(by(item)) ?? []), item]);
        for (const item of seen) {
            const was = partners.has(item) ? undefined : old.get(by(item))?.shift();
            if (was === undefined)
                continue;
            partners.set(item, was);
            paired.add(was);
        }
    }
    const out = seen.map((item) => {
        const was = partners.get(item);
        return was === undefined ? item : completeOne(was, item);
    });
    before.forEach((item, at) => {
        if (paired.has(item))
            return;
        const previous = at === 0 ? undefined : before[at - 1];
        const place = previous === undefined ? -1 : out.findIndex((each) => key(each) === key(previous));
        out.splice(place + 1, 0, item);
    });
    return out;
}
function withType(seen, before) {
    if (before?.type === undefined)
        return seen;
    return { ...seen, type: before.type, ...(before.baseType === undefined ? {} : { baseType: before.baseType }) };
}

;// CONCATENATED MODULE: ./lib/visibility/keep-unseen.js




/**
 * What was seen, with all that may merely be hidden taken over from the committed snapshot. Nothing is then missing but what is
 * certainly gone, and nothing differs but what was seen to differ.
 */
function keepUnseen(before, seen, visibility) {
    const fold = (0,collation/* nameFolding */.X)(seen.collation);
    const key = (name) => fold((0,model_name/* nameKey */.Rc)(name));
    const partly = new Map(visibility.partly.map((each) => [`${each.type ?? ""}\u0000${key(each)}`, each]));
    const inPart = (name, type) => partly.get(`${type ?? ""}\u0000${key(name)}`);
    if (before === undefined)
        return { schema: seen, unseen: [], partly: partlySeen() };
    const complete = completion(fold);
    const schemas = new Set(visibility.schemas.map(fold));
    const hiddenSchemas = new Set(visibility.hiddenSchemas.map(fold));
    const denied = new Set(visibility.denied);
    const unseen = [];
    // Objects share one name space: a view in a table's place says that the table is gone.
    const taken = new Set(namespace(seen).map(key));
    const takenTypes = new Set(seen.types.map(key));
    const objects = {
        tables: keep("table", before.tables, seen.tables, (was, table, part) => {
            if (part?.only === undefined && part !== undefined)
                return complete.table(was, table);
            return {
                ...table,
                columns: complete.columnTypes(was.columns, table.columns),
                ...(part?.only?.includes("foreignKeys") === true ? { foreignKeys: complete.foreignKeys(was.foreignKeys, table.foreignKeys) } : {}),
                ...(part?.only?.includes("temporal") === true && was.temporal !== undefined ? { temporal: was.temporal } : {}),
            };
        }),
        views: keep("view", before.views, seen.views, (was, view, part) => part === undefined ? { ...view, columns: complete.columnTypes(was.columns, view.columns) } : complete.view(was, view)),
        procedures: keep("procedure", before.procedures, seen.procedures, (was, each, part) => part === undefined ? { ...each, parameters: complete.parameterTypes(was.parameters, each.parameters) } : complete.routine(was, each)),
        functions: keep("function", before.functions, seen.functions, (was, each, part) => part === undefined
            ? {
                ...each,
                columns: complete.columnTypes(was.columns, each.columns),
                parameters: complete.parameterTypes(was.parameters, each.parameters),
            }
            : complete.routine(was, each)),
        sequences: keep("sequence", before.sequences, seen.sequences, (was, each, part) => (part === undefined ? each : completed(was, each))),
        synonyms: keep("synonym", before.synonyms, seen.synonyms, (was, each, part) => (part === undefined ? each : completed(was, each))),
        types: keep("type", before.types, seen.types, (was, type, part) => part === undefined ? { ...type, columns: complete.columnTypes(was.columns, type.columns) } : complete.type(was, type)),
    };
    const hidden = new Set(unseen.map((object) => `${object.type === "type" ? "type" : ""}\u0000${key(object)}`));
    const isHidden = (name, type) => hidden.has(`${type ?? ""}\u0000${key(name)}`);
    const { permissions: granted, ...rest } = seen;
    const merged = {
        ...rest,
        ...objects,
        ...(visibility.database || seen.description !== undefined || before.description === undefined
            ? {}
            : { description: before.description }),
        schemas: keepSchemas(),
        ...keepSecurityPolicies(),
        databaseTriggers: visibility.database ? seen.databaseTriggers : keepDatabaseTriggers(),
    };
    const permissions = keepPermissions();
    const schema = { ...merged, ...(permissions === undefined ? {} : { permissions }), dependencies: keepDependencies() };
    unseen.sort((a, b) => (0,model_name/* compareNames */.MP)(a, b) || (0,model_name/* compareText */.n6)(a.type, b.type));
    return { schema: (0,serialize/* arrangeSchema */.yi)(schema), unseen, partly: partlySeen() };
    /** Whether an object of this schema that is not there would be seen if it were. */
    function isCertain(schema, kind) {
        if (denied.has(kind) || denied.has("schema") || hiddenSchemas.has(fold(schema)))
            return false;
        return visibility.database || schemas.has(fold(schema));
    }
    function keep(type, old, now, completeOne) {
        const kind = type === "type" ? "type" : undefined;
        const names = kind === undefined ? taken : takenTypes;
        const was = new Map(old.map((each) => [key(each), each]));
        const missing = old.filter((each) => !names.has(key(each)) && !isCertain(each.schema, kind ?? "object"));
        for (const { schema: of, name } of missing)
            unseen.push({ type, schema: of, name });
        return [
            ...now.map((each) => {
                const before = was.get(key(each));
                return before === undefined ? each : completeOne(before, each, inPart(each, kind));
            }),
            ...missing,
        ];
    }
    function keepSchemas() {
        const old = new Map((before?.schemas ?? []).map((each) => [fold(each.name), each]));
        const now = new Set(seen.schemas.map(({ name }) => fold(name)));
        const certain = visibility.database && !denied.has("schema");
        return [
            ...seen.schemas.map((each) => {
                const was = old.get(fold(each.name));
                const whole = visibility.database ? !hiddenSchemas.has(fold(each.name)) : schemas.has(fold(each.name));
                return was === undefined || whole ? each : completed(was, each);
            }),
            ...(certain ? [] : (before?.schemas ?? []).filter(({ name }) => !now.has(fold(name)))),
        ];
    }
    /** A policy may guard what is hidden, and be hidden itself: of one that is seen, what it does to tables that are seen is known. */
    function keepSecurityPolicies() {
        const old = before?.securityPolicies;
        const now = seen.securityPolicies;
        if (old === undefined || now === undefined)
            return old === undefined ? {} : { securityPolicies: old };
        const there = new Set(now.map(key));
        const was = new Map(old.map((each) => [key(each), each]));
        const missing = old.filter((each) => !there.has(key(each)) && !isCertain(each.schema, "object"));
        for (const { schema: of, name } of missing)
            unseen.push({ type: "security policy", schema: of, name });
        return {
            securityPolicies: [
                ...now.map((each) => {
                    const policy = was.get(key(each));
                    const hiddenOnes = policy?.predicates.filter(({ on }) => isHidden(on)) ?? [];
                    if (policy === undefined || (hiddenOnes.length === 0 && inPart(each) === undefined))
                        return each;
                    return inPart(each) === undefined ? { ...each, predicates: [...each.predicates, ...hiddenOnes] } : policy;
                }),
                ...missing,
            ],
        };
    }
    function keepDatabaseTriggers() {
        const old = new Map((before?.databaseTriggers ?? []).map((each) => [each.name, each]));
        const now = new Map(seen.databaseTriggers.map((each) => [each.name, each]));
        return [
            ...seen.databaseTriggers.map((each) => {
                const was = old.get(each.name);
                return was === undefined ? each : completed(was, each);
            }),
            ...[...old.values()].filter(({ name }) => !now.has(name)),
        ];
    }
    /** Who may do what is the database's to show. Rows on what is hidden are hidden with it. */
    function keepPermissions() {
        const there = new Set([
            ...namespace(merged).map((name) => `\u0000${key(name)}`),
            ...merged.types.map((name) => `type\u0000${key(name)}`),
        ]);
        const old = before?.permissions?.filter(({ on }) => on?.name === undefined || there.has(`${on.type ?? ""}\u0000${key({ schema: on.schema, name: on.name })}`));
        if (!visibility.database || denied.has("principal") || granted === undefined)
            return old;
        const text = ({ on, permission, to }) => JSON.stringify([on?.type, on?.schema, on?.name, on?.column, permission, to]);
        const now = new Set(granted.map(text));
        const missing = (old ?? []).filter((each) => {
            const { on } = each;
            if (on === undefined || now.has(text(each)))
                return false;
            if (on.name === undefined)
                return denied.has("schema") || hiddenSchemas.has(fold(on.schema));
            const name = { schema: on.schema, name: on.name };
            return isHidden(name, on.type) || inPart(name, on.type) !== undefined;
        });
        return [...granted, ...missing];
    }
    /** What a hidden text names, and what names something hidden, is as it was. */
    function keepDependencies() {
        const modules = new Map(bodies(merged).map(([name]) => [key(name), name]));
        const readable = new Set(bodies(seen).flatMap(([name, { definition }]) => (definition === undefined ? [] : [key(name)])));
        const there = new Set([...namespace(merged), ...merged.types].map(key));
        const text = ({ from, to }) => JSON.stringify([key(from), key(to), fold(to.column ?? "")]);
        const now = new Set(seen.dependencies.map(text));
        const missing = (before?.dependencies ?? []).filter((each) => !now.has(text(each)) &&
            modules.has(key(each.from)) &&
            there.has(key(each.to)) &&
            (!readable.has(key(each.from)) || isHidden(each.to) || isHidden(each.to, "type")));
        return [...seen.dependencies, ...missing];
    }
    function partlySeen() {
        const refs = lists(seen).flatMap(([type, list]) => list
            .filter((each) => inPart(each, type === "type" ? "type" : undefined) !== undefined)
            .map(({ schema: of, name }) => ({ type, schema: of, name })));
        return refs.sort((a, b) => (0,model_name/* compareNames */.MP)(a, b) || (0,model_name/* compareText */.n6)(a.type, b.type));
    }
}
/** What a report says of it. */
function tellUnseen({ unseen, partly }) {
    const told = [];
    if (unseen.length > 0) {
        told.push({ severity: "warning", message: `Not seen, and left as the snapshot has it: ${printSome(unseen)}.` });
    }
    if (partly.length > 0) {
        told.push({
            severity: "warning",
            message: `Seen in part, without texts and expressions, which are left as the snapshot has them: ${printSome(partly)}.`,
        });
    }
    return told;
}
const mostNames = 20;
function printSome(objects) {
    const names = objects.slice(0, mostNames).map((object) => `${object.type} ${(0,model_name/* printObject */.Po)(object)}`);
    const more = objects.length - names.length;
    return more > 0 ? `${names.join(", ")} and ${more} more` : names.join(", ");
}
function lists(schema) {
    return [
        ["table", schema.tables],
        ["view", schema.views],
        ["procedure", schema.procedures],
        ["function", schema.functions],
        ["sequence", schema.sequences],
        ["synonym", schema.synonyms],
        ["security policy", schema.securityPolicies ?? []],
        ["type", schema.types],
    ];
}
function namespace(schema) {
    return lists(schema).flatMap(([type, list]) => (type === "type" ? [] : list));
}
/** Everything that has a text, by the name that dependencies give it. */
function bodies(schema) {
    return [
        ...[...schema.views, ...schema.procedures, ...schema.functions].map((each) => [each, each]),
        ...[...schema.tables, ...schema.views].flatMap((parent) => parent.triggers.map((trigger) => [{ schema: trigger.schema ?? parent.schema, name: trigger.name }, trigger])),
        ...schema.databaseTriggers.map((trigger) => [{ schema: "", name: trigger.name }, trigger]),
    ];
}


/***/ })

};
