export const id = 504;
export const ids = [504];
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

/***/ 54504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judged: () => (/* binding */ judged)
});

// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
// EXTERNAL MODULE: ./lib/model/collation.js
var model_collation = __webpack_require__(33846);
// EXTERNAL MODULE: ./lib/tsql/made-up-name.js
var made_up_name = __webpack_require__(10721);
// EXTERNAL MODULE: ./lib/tsql/lexer.js
var lexer = __webpack_require__(4914);
;// CONCATENATED MODULE: ./lib/audit/statement.js
// What a statement of the DDL log touches, as far as its text says it: EVENTDATA() names the table, but not which of its columns.


const madeUp = { PK: "PRIMARY", UQ: "UNIQUE", FK: "FOREIGN", CK: "CHECK", DF: "DEFAULT" };
/** What tells a table's options from its columns. */
const markWords = new Set(["SYSTEM_VERSIONING", "PERIOD", "DATA_COMPRESSION", "REBUILD", "MOVE", "SWITCH", "FILETABLE", "CHANGE_TRACKING"]);
/**
 * An ALTER TABLE, or an ENABLE or DISABLE TRIGGER → what it touches. Undefined for any other text, which may touch anything.
 * https://learn.microsoft.com/sql/t-sql/statements/alter-table-transact-sql
 */
function readAlteration(statement) {
    const tokens = (0,lexer/* tokenize */.qw)(statement);
    if (/^(?:EN|DIS)ABLE$/.test(word(tokens[0])) && word(tokens[1]) === "TRIGGER") {
        const on = tokens.findIndex((token) => word(token) === "ON");
        return { touches: switched("trigger", tokens.slice(0, on === -1 ? undefined : on), 2), marks: [] };
    }
    if (word(tokens[0]) !== "ALTER" || word(tokens[1]) !== "TABLE")
        return undefined;
    let at = 3;
    while (tokens[at]?.key === ".")
        at += 2;
    if (word(tokens[at]) === "WITH" && /^(?:NO)?CHECK$/.test(word(tokens[at + 1])))
        at += 2;
    const marks = [
        ...new Set(tokens
            .slice(at)
            .map(word)
            .filter((each) => markWords.has(each))),
    ];
    return { touches: touchesOf(tokens, at), marks };
}
function touchesOf(tokens, at) {
    const next = word(tokens[at + 1]);
    switch (word(tokens[at])) {
        case "ALTER":
            return next === "COLUMN" ? named("alter", "column", tokens[at + 2]) : named("alter", "constraint", tokens[at + 2]);
        case "ADD":
            return statement_elements(tokens, at + 1).flatMap(addition);
        case "DROP":
            return drops(tokens, at + 1);
        case "CHECK":
        case "NOCHECK":
            return next === "CONSTRAINT" ? switched("constraint", tokens, at + 2) : [];
        case "ENABLE":
        case "DISABLE":
            return next === "TRIGGER" ? switched("trigger", tokens, at + 2) : [];
        default:
            return [];
    }
}
/** One element of `ADD …`. */
function addition(tokens) {
    const first = word(tokens[0]);
    if (first === "CONSTRAINT") {
        const name = tokens[1]?.value ?? "";
        return (0,made_up_name/* isMadeUpConstraintName */.VM)(name) ? unnamed("add", tokens.slice(2)) : named("add", "constraint", tokens[1]);
    }
    if (first === "PRIMARY" || first === "UNIQUE" || first === "FOREIGN" || first === "CHECK" || first === "DEFAULT")
        return unnamed("add", tokens);
    if (first === "INDEX")
        return named("add", "constraint", tokens[1]);
    if (first === "PERIOD")
        return [];
    const inline = tokens.flatMap((token, i) => (word(token) === "CONSTRAINT" ? named("add", "constraint", tokens[i + 1]) : []));
    return [...named("add", "column", tokens[first === "COLUMN" ? 1 : 0]), ...inline];
}
function unnamed(verb, tokens) {
    const type = word(tokens[0]);
    if (type !== "PRIMARY" && type !== "UNIQUE" && type !== "FOREIGN" && type !== "CHECK" && type !== "DEFAULT")
        return [];
    const columns = new Set();
    if (type === "DEFAULT") {
        const at = tokens.findLastIndex((token) => word(token) === "FOR");
        const column = at === -1 ? undefined : tokens[at + 1];
        if (column !== undefined)
            columns.add(column.value);
    }
    else {
        // A key's columns are those of its first bracket; a check's any word within it.
        let depth = 0;
        for (const token of tokens) {
            if (token.key === "(")
                depth++;
            else if (token.key === ")" && --depth === 0)
                break;
            else if (depth > 0 && (token.kind === "identifier" || token.kind === "word"))
                columns.add(token.value);
        }
    }
    return [{ verb, unnamed: type, columns: [...columns] }];
}
/** `DROP CONSTRAINT a, COLUMN b, c`: a word holds until the next one; without any, constraints are meant. */
function drops(tokens, from) {
    let space = "constraint";
    return statement_elements(tokens, from).flatMap((element) => {
        let at = 0;
        const first = word(element[0]);
        if (first === "PERIOD")
            return [];
        if (first === "COLUMN" || first === "CONSTRAINT" || first === "INDEX") {
            space = first === "COLUMN" ? "column" : "constraint";
            at++;
        }
        if (word(element[at]) === "IF")
            at += 2;
        const name = element[at]?.value ?? "";
        const type = (0,made_up_name/* isMadeUpConstraintName */.VM)(name) ? madeUp[name.slice(0, 2)] : undefined;
        return type === undefined ? named("drop", space, element[at]) : [{ verb: "drop", unnamed: type, columns: [] }];
    });
}
function switched(space, tokens, from) {
    if (word(tokens[from]) === "ALL")
        return [{ verb: "alter", all: space }];
    // A trigger's name may have two parts.
    return statement_elements(tokens, from).flatMap((name) => named("alter", space, name.at(-1)));
}
function named(verb, space, token) {
    return token?.kind === "word" || token?.kind === "identifier" ? [{ verb, space, name: token.value }] : [];
}
/** What commas outside of brackets part. */
function statement_elements(tokens, from) {
    const list = [[]];
    let depth = 0;
    for (const token of tokens.slice(from)) {
        if (token.key === "(")
            depth++;
        else if (token.key === ")")
            depth--;
        if (depth === 0 && token.key === ";")
            break;
        if (depth === 0 && token.key === ",")
            list.push([]);
        else
            list.at(-1)?.push(token);
    }
    return list;
}
/** Undefined for a text that is no such statement. https://learn.microsoft.com/sql/t-sql/statements/grant-transact-sql */
function readGrant(statement) {
    const tokens = (0,lexer/* tokenize */.qw)(statement);
    const verb = word(tokens[0]);
    if (verb !== "GRANT" && verb !== "DENY" && verb !== "REVOKE")
        return undefined;
    const from = word(tokens[1]) === "GRANT" && word(tokens[2]) === "OPTION" ? 4 : 1;
    const clause = (words, start) => {
        let depth = 0;
        const found = tokens.findIndex((token, i) => {
            if (token.key === "(")
                depth++;
            else if (token.key === ")")
                depth--;
            return i >= start && depth === 0 && words.includes(word(token));
        });
        return found === -1 ? tokens.length : found;
    };
    const on = clause(["ON", "TO", "FROM"], from);
    const to = clause(["TO", "FROM"], on);
    const end = clause(["WITH", "CASCADE", "AS"], to);
    const permissions = statement_elements(tokens.slice(0, on), from).map((element) => {
        const bracket = element.findIndex(({ key }) => key === "(");
        const words = (bracket === -1 ? element : element.slice(0, bracket)).map(word).join(" ");
        return words === "EXEC" ? "EXECUTE" : words.startsWith("ALL") ? "ALL" : words;
    });
    const principals = statement_elements(tokens.slice(0, end), to + 1).flatMap(([name]) => (name === undefined ? [] : [name.value]));
    return { permissions, principals };
}
/** `ALTER SCHEMA s TRANSFER [OBJECT:: | TYPE::] a.b`. https://learn.microsoft.com/sql/t-sql/statements/alter-schema-transact-sql */
function readTransfer(statement) {
    const tokens = (0,lexer/* tokenize */.qw)(statement);
    if (word(tokens[0]) !== "ALTER" || word(tokens[1]) !== "SCHEMA" || word(tokens[3]) !== "TRANSFER")
        return undefined;
    const typed = tokens[5]?.key === "::";
    const at = typed ? 6 : 4;
    const [schema, to, name] = [tokens[2]?.value, tokens[at]?.value, tokens[at + 2]?.value];
    if (schema === undefined || to === undefined || name === undefined || tokens[at + 1]?.key !== ".")
        return undefined;
    return { type: typed && word(tokens[4]) === "TYPE", schema, from: { schema: to, name } };
}
function word(token) {
    return token?.kind === "word" ? token.value.toUpperCase() : "";
}

;// CONCATENATED MODULE: ./lib/audit/lineage.js
// What became of each object and of each of its members, by the log alone: one pass over the events, in their order.


/**
 * What the log tells, in the order of the ids of its events. Linear in the events and their statements.
 * @param collation of the database, which decides what names are the same
 */
function historyOf(log, collation) {
    const fold = (0,model_collation/* nameFolding */.X)(collation);
    // Whatever their states: what was settled and is here again lies behind what the base has come to, as after a revert in git.
    const events = [...log.events].sort((a, b) => a.id - b.id);
    const lineages = [];
    const current = new Map();
    const renames = [];
    const keyOf = (space, { schema, name }) => `${space}\u0000${fold(schema)}\u0000${fold(name)}`;
    const begin = (space, name, created) => {
        const lineage = {
            space,
            first: name,
            last: name,
            created,
            dropped: false,
            steps: [],
        };
        lineages.push(lineage);
        current.set(keyOf(space, name), lineage);
        return lineage;
    };
    const lineageAt = (space, name) => current.get(keyOf(space, name)) ?? begin(space, name, false);
    for (const event of events) {
        const verb = verbOf(event.event);
        const vague = event.statement === undefined || event.cut === true ? { vague: true } : {};
        const transfer = event.event === "ALTER_SCHEMA" && event.statement !== undefined ? readTransfer(event.statement) : undefined;
        if (transfer !== undefined) {
            const space = transfer.type ? "type" : "object";
            move(lineageAt(space, transfer.from), { schema: transfer.schema, name: transfer.from.name }, event);
            continue;
        }
        const subject = subjectOf(event);
        if (subject === undefined)
            continue;
        const { space, name, member, role } = subject;
        if (member === undefined && role === "own") {
            if (verb === "create")
                begin(space, name, true).steps.push({ event, role, verb, ...vague });
            else if (verb === "drop") {
                const lineage = lineageAt(space, name);
                lineage.steps.push({ event, role, verb, ...vague });
                lineage.dropped = true;
                current.delete(keyOf(space, name));
            }
            else if (verb === "rename" && event.newName !== undefined) {
                move(lineageAt(space, name), { schema: name.schema, name: event.newName }, event);
            }
            else {
                const lineage = lineageAt(space, name);
                const alteration = event.event === "ALTER_TABLE" && event.statement !== undefined ? readAlteration(event.statement) : undefined;
                const whole = event.event !== "ALTER_TABLE" || (alteration !== undefined && event.cut !== true);
                const step = { event, role, verb, ...(whole ? {} : { vague: true }) };
                lineage.steps.push(step);
                for (const mark of alteration?.marks ?? [])
                    put(partsOf(lineage).marks, mark, step);
                for (const touch of alteration?.touches ?? [])
                    touched(partsOf(lineage), touch, step, fold);
            }
            continue;
        }
        const lineage = lineageAt(space, name);
        const grant = role === "permission" && event.statement !== undefined ? readGrant(event.statement) : undefined;
        const step = { event, role, verb, ...vague, ...(grant === undefined ? {} : { grant }) };
        lineage.steps.push(step);
        if (role === "permission") {
            for (const principal of grant?.principals ?? [])
                put(partsOf(lineage).grants, fold(principal), step);
            if (grant === undefined || event.cut === true)
                partsOf(lineage).vagueGrants.push(step);
        }
        if (member === undefined)
            continue;
        const parts = partsOf(lineage);
        if (member.space === "constraint" && fold(member.name) === fold("ALL") && event.event === "ALTER_INDEX") {
            parts.all.push({ step, space: "constraint" });
        }
        else if (role === "member" && verb === "rename" && event.newName !== undefined) {
            const renamed = memberAt(parts, member.space, member.name, fold);
            renamed.steps.push(step);
            renames.push({ lineage, member: renamed, from: renamed.last, to: event.newName });
            parts.current.delete(memberKey(member.space, member.name, fold));
            renamed.last = event.newName;
            parts.current.set(memberKey(member.space, event.newName, fold), renamed);
        }
        else {
            change(parts, member.space, member.name, role === "member" ? verb : "alter", step, fold);
        }
    }
    return { lineages, renames, fold };
    function move(lineage, to, event) {
        lineage.steps.push({ event, role: "own", verb: "rename" });
        renames.push({ lineage, from: lineage.last, to });
        current.delete(keyOf(lineage.space, lineage.last));
        lineage.last = to;
        current.set(keyOf(lineage.space, to), lineage);
    }
}
/** Those of a lineage, made when they are first needed. */
function partsOf(lineage) {
    return (lineage.parts ??= {
        members: [],
        current: new Map(),
        unnamed: [],
        all: [],
        grants: new Map(),
        vagueGrants: [],
        marks: new Map(),
    });
}
function touched(parts, touch, step, fold) {
    if ("all" in touch)
        parts.all.push({ step, space: touch.all });
    else if ("unnamed" in touch)
        parts.unnamed.push({ step, type: touch.unnamed, columns: new Set(touch.columns.map(fold)), verb: touch.verb });
    else
        change(parts, touch.space, touch.name, touch.verb === "add" ? "create" : touch.verb, step, fold);
}
function change(parts, space, name, verb, step, fold) {
    const key = memberKey(space, name, fold);
    if (verb === "create") {
        const present = parts.current.get(key);
        // DROP_EXISTING makes an index again that is there: still the same one.
        if (present !== undefined && step.role === "member")
            present.steps.push(step);
        else
            bear(parts, space, name, true, fold).steps.push(step);
        return;
    }
    const member = memberAt(parts, space, name, fold);
    member.steps.push(step);
    if (verb !== "drop")
        return;
    member.dropped = true;
    parts.current.delete(key);
}
function memberAt(parts, space, name, fold) {
    return parts.current.get(memberKey(space, name, fold)) ?? bear(parts, space, name, false, fold);
}
function bear(parts, space, name, created, fold) {
    const member = { space, first: name, last: name, created, dropped: false, steps: [] };
    parts.members.push(member);
    parts.current.set(memberKey(space, name, fold), member);
    return member;
}
function memberKey(space, name, fold) {
    return `${space}\u0000${fold(name)}`;
}
function put(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
function verbOf(event) {
    if (event === "RENAME")
        return "rename";
    if (/^(?:CREATE|GRANT|DENY|ADD|BIND)_/.test(event))
        return "create";
    return /^(?:DROP|REVOKE|UNBIND)_/.test(event) ? "drop" : "alter";
}
/** What an event is about; undefined where it says nothing that anybody could know it by. */
function subjectOf({ event, object, target }) {
    const role = roleOf(event);
    const whole = target ?? object;
    if (role === "full-text")
        return whole === undefined ? undefined : { space: "object", name: nameOf(whole), role };
    if (object === undefined || object.type === "DATABASE") {
        return { space: "database", name: { schema: "", name: "" }, role };
    }
    if (target !== undefined && target.type !== "DATABASE" && target.name !== "") {
        const schema = target.schema ?? object.schema;
        const name = { schema: schema ?? "", name: target.name };
        const member = { space: memberSpace(object.type), name: object.name };
        return {
            space: spaceOf({ ...target, ...(schema === undefined ? {} : { schema }) }),
            name,
            role: role === "own" ? "member" : role,
            member,
        };
    }
    if (object.type === "TRIGGER" && (target?.type === "DATABASE" || object.schema === undefined || object.schema === "")) {
        return { space: "database trigger", name: { schema: "", name: object.name }, role };
    }
    return { space: spaceOf(object), name: nameOf(object), role };
}
function nameOf({ schema = "", name, type }) {
    return type === "SCHEMA" ? { schema: name, name } : { schema, name };
}
function roleOf(event) {
    if (event.endsWith("_EXTENDED_PROPERTY"))
        return "property";
    if (event.endsWith("_FULLTEXT_INDEX"))
        return "full-text";
    return /^(?:GRANT|DENY|REVOKE)_DATABASE$/.test(event) ? "permission" : "own";
}
function spaceOf({ type, schema }) {
    switch (type) {
        case "SCHEMA":
            return "schema";
        case "TYPE":
        case "USERDATATYPE":
        case "USER DATA TYPE":
        case "TABLE TYPE":
            return "type";
        case "XML SCHEMA COLLECTION":
        case "STATISTICS":
            return `other ${type}`;
        default:
            // All that is in a schema shares one name space there, whatever it is.
            return schema === undefined || schema === "" ? `other ${type}` : "object";
    }
}
function memberSpace(type) {
    switch (type) {
        case "COLUMN":
            return "column";
        case "TRIGGER":
            return "trigger";
        case "PARAMETER":
        case "STATISTICS":
            return "other";
        default:
            return "constraint";
    }
}

;// CONCATENATED MODULE: ./lib/audit/cancelled.js
// Events that undid each other, so that nothing is left to compare: created and dropped, renamed there and back, altered twice.


/** @param used events that made a change: they did not cancel each other out, whatever else they did. */
function cancelledBy({ lineages }, used) {
    const cancelled = new Set();
    const take = (steps) => {
        for (const { event } of steps)
            if (!used.has(event))
                cancelled.add(event);
    };
    const ends = new Map();
    for (const lineage of lineages) {
        const { created, dropped, first, last, steps, parts } = lineage;
        const members = parts?.members ?? [];
        if (created && dropped)
            take(steps);
        if (!created && !dropped && (0,model_name/* nameKey */.Rc)(first) === (0,model_name/* nameKey */.Rc)(last))
            take(steps.filter(({ role, verb }) => role === "own" && verb === "rename"));
        // Dropped, and made again as it was: the one that follows has the name that the first one had.
        const key = `${lineage.space}\u0000${(0,model_name/* nameKey */.Rc)(created ? last : first)}`;
        const predecessor = ends.get(key);
        if (predecessor !== undefined && created && !dropped)
            take([...predecessor.steps, ...steps]);
        if (!created && dropped)
            ends.set(key, lineage);
        const remade = remadeOf(members);
        for (const member of members)
            take(undone(member, remade));
        take(pairs(steps));
    }
    return cancelled;
}
/** The names under which something was dropped, and something made that is there still. */
function remadeOf(members) {
    const [gone, made] = [new Set(), new Set()];
    for (const { space, created, dropped, first, last } of members) {
        if (!created && dropped)
            gone.add(`${space}\u0000${first}`);
        if (created && !dropped)
            made.add(`${space}\u0000${last}`);
    }
    return ({ space }, name) => gone.has(`${space}\u0000${name}`) && made.has(`${space}\u0000${name}`);
}
function undone(member, remade) {
    const { created, dropped, first, last, steps } = member;
    if (created && dropped)
        return steps;
    if (created !== dropped && remade(member, created ? last : first))
        return steps;
    if (created || dropped)
        return [];
    const renames = first === last ? steps.filter(({ verb }) => verb === "rename") : [];
    // One statement that changed nothing is one that changed nothing; two about one column undid each other.
    const own = steps.filter(({ role, verb }) => role === "own" && verb === "alter");
    return [...renames, ...(own.length > 1 ? own : [])];
}
/** A description that was added and removed, a permission that was granted and revoked. */
function pairs(steps) {
    const groups = new Map();
    for (const step of steps) {
        if (step.role !== "property" && step.role !== "permission")
            continue;
        const { object, target } = step.event;
        put(groups, JSON.stringify([step.role, object?.type, object?.name, target?.name, step.grant?.permissions, step.grant?.principals]), step);
    }
    return [...groups.values()]
        .filter((group) => group.some(({ verb }) => verb === "create") && group.some(({ verb }) => verb === "drop"))
        .flat();
}

;// CONCATENATED MODULE: ./lib/audit/ledger.js

function ledgerOf(history) {
    const { fold } = history;
    const keyOf = (space, { schema, name }) => `${space}\u0000${fold(schema)}\u0000${fold(name)}`;
    const first = new Map();
    const last = new Map();
    const indexes = new Map();
    for (const lineage of history.lineages) {
        if (!lineage.created)
            put(first, keyOf(lineage.space, lineage.first), lineage);
        if (!lineage.dropped)
            put(last, keyOf(lineage.space, lineage.last), lineage);
    }
    return {
        history,
        first: (space, name) => first.get(keyOf(space, name)) ?? [],
        last: (space, name) => last.get(keyOf(space, name)) ?? [],
        members: (lineage, space, name, side) => {
            const index = indexes.get(lineage) ?? memberIndex(lineage, fold);
            indexes.set(lineage, index);
            return index[side].get(`${space}\u0000${fold(name)}`) ?? [];
        },
    };
}
function memberIndex({ parts }, fold) {
    const first = new Map();
    const last = new Map();
    for (const member of parts?.members ?? []) {
        if (!member.created)
            put(first, `${member.space}\u0000${fold(member.first)}`, member);
        if (!member.dropped)
            put(last, `${member.space}\u0000${fold(member.last)}`, member);
    }
    return { first, last };
}

;// CONCATENATED MODULE: ./lib/audit/member-steps.js
// Which of a table's events made a change of one of its columns, constraints, indexes or triggers.

const defaultVerbs = { "default-added": "add", "default-removed": "drop" };
function columnSteps(ledger, lineage, change, how) {
    const { fold } = ledger.history;
    const facts = change;
    const member = facts.member;
    if (change.kind === "column-reordered") {
        const stepsOf = (columns) => columns.flatMap((column) => ledger.members(lineage, "column", column, "last").flatMap(({ steps }) => steps.filter(isOwn)));
        // Which of them moved is a matter of looking at it.
        const moved = stepsOf(change.moved);
        return moved.length > 0 ? moved : stepsOf(change.after);
    }
    if (member === undefined)
        return [];
    const side = how === "removed" || how === "renamed" ? "first" : "last";
    const columns = ledger.members(lineage, "column", member, side);
    // The constraints that come and go with it.
    const sides = [facts.before, facts.after].map((value) => value);
    const isDefault = change.kind.startsWith("default-");
    const constraints = sides.flatMap((value) => {
        const name = isDefault ? value?.name : value?.default?.name;
        return name === undefined ? [] : [name];
    });
    const ofDefault = how === "added" || how === "removed" || isDefault
        ? [
            ...constraints
                .flatMap((name) => [
                ...ledger.members(lineage, "constraint", name, "last"),
                ...ledger.members(lineage, "constraint", name, "first"),
            ])
                .flatMap(({ steps }) => steps),
            ...unnamedSteps(lineage, "DEFAULT", [member], defaultVerbs[change.kind] ?? (isDefault ? undefined : "add"), fold),
        ]
        : [];
    switch (how) {
        case "added":
            return [
                ...columns.filter(({ created, steps }) => created || steps.some(({ verb }) => verb === "rename")).flatMap(({ steps }) => steps),
                ...ofDefault,
            ];
        case "removed":
            return [
                ...columns.filter((column) => column.dropped || fold(column.last) !== fold(column.first)).flatMap(({ steps }) => steps),
                ...ofDefault,
            ];
        case "renamed": {
            const to = facts.after.name;
            const renames = columns
                .filter(({ last }) => fold(last) === fold(to))
                .flatMap(({ steps }) => steps.filter(({ verb }) => verb === "rename"));
            if (renames.length > 0)
                return renames;
            const [gone, made] = [
                columns.filter(({ dropped }) => dropped),
                ledger.members(lineage, "column", to, "last").filter(({ created }) => created),
            ];
            return gone.length > 0 && made.length > 0 ? [...gone, ...made].flatMap(({ steps }) => steps) : [];
        }
        case "changed": {
            // Dropped and added again is changed.
            const remade = columns.some(({ created }) => created)
                ? ledger.members(lineage, "column", member, "first").filter(({ dropped }) => dropped)
                : [];
            return [...[...remade, ...columns].flatMap(({ steps }) => steps.filter(isOwn)), ...ofDefault];
        }
    }
}
const unnamedTypes = {
    "primary-key": "PRIMARY",
    unique: "UNIQUE",
    "foreign-key": "FOREIGN",
    check: "CHECK",
    default: "DEFAULT",
    "primary key": "PRIMARY",
    "unique constraint": "UNIQUE",
    "foreign key": "FOREIGN",
    "check constraint": "CHECK",
};
function memberSteps(ledger, lineage, change, part, how) {
    const { fold } = ledger.history;
    const facts = change;
    const space = part === "trigger" ? "trigger" : "constraint";
    const member = facts.member;
    const all = how === "changed" ? (lineage.parts?.all ?? []).filter((each) => each.space === space).map(({ step }) => step) : [];
    if (member === undefined) {
        const type = unnamedTypes["constraint" in change ? change.constraint : (/^(?:primary-key|unique|foreign-key|check|default)/.exec(change.kind)?.[0] ?? "")];
        const verb = how === "added" ? "add" : how === "removed" ? "drop" : undefined;
        return type === undefined ? all : [...unnamedSteps(lineage, type, columnsOf(facts.after ?? facts.before), verb, fold), ...all];
    }
    const [from, to] = [ledger.members(lineage, space, member, "first"), ledger.members(lineage, space, member, "last")];
    const own = (members) => members.flatMap(({ steps }) => steps.filter(isOwn));
    switch (how) {
        case "added":
            return [...to.filter(({ created, steps }) => created || steps.some(({ verb }) => verb === "rename")).flatMap(({ steps }) => steps)];
        case "removed":
            return [...from.filter((each) => each.dropped || fold(each.last) !== fold(each.first)).flatMap(({ steps }) => steps)];
        case "renamed":
            return [...from.flatMap(({ steps }) => steps.filter(({ verb }) => verb === "rename"))];
        case "changed": {
            const remade = to.some(({ created }) => created) ? from.filter(({ dropped }) => dropped) : [];
            return [...own([...remade, ...to]), ...all];
        }
    }
}
function unnamedSteps(lineage, type, columns, verb, fold) {
    return (lineage.parts?.unnamed ?? [])
        .filter((each) => each.type === type && (verb === undefined || each.verb === verb))
        .filter((each) => each.columns.size === 0 || columns.some((column) => each.columns.has(fold(column))))
        .map(({ step }) => step);
}
/** The columns that an unnamed constraint is about: its own, or the words of its expression. */
function columnsOf(value) {
    const { columns = [], expression } = (value ?? {});
    const words = expression === undefined ? [] : (0,lexer/* tokenize */.qw)(expression).filter(({ kind }) => kind === "word" || kind === "identifier");
    return [...columns.map((column) => (typeof column === "string" ? column : column.name)), ...words.map((token) => token.value)];
}
function isOwn({ role, verb }) {
    return role !== "property" && verb !== "rename";
}

;// CONCATENATED MODULE: ./lib/audit/trace.js
const added = (part) => ({ part, how: "added" });
const removed = (part) => ({ part, how: "removed" });
const renamed = (part) => ({ part, how: "renamed" });
const changed = (part) => ({ part, how: "changed" });
/** A kind without a trace does not compile: nobody could say who made such a change. */
const traces = {
    "schema-added": added("object"),
    "schema-removed": removed("object"),
    "table-added": added("object"),
    "table-removed": removed("object"),
    "table-renamed": renamed("object"),
    "table-moved": renamed("object"),
    "table-became-view": changed("definition"),
    "view-became-table": changed("definition"),
    "table-option-changed": changed("option"),
    "system-versioning-added": changed("versioning"),
    "system-versioning-removed": changed("versioning"),
    "history-table-changed": changed("versioning"),
    "view-added": added("object"),
    "view-removed": removed("object"),
    "view-renamed": renamed("object"),
    "view-definition-changed": changed("definition"),
    "column-added": added("column"),
    "column-removed": removed("column"),
    "column-renamed": renamed("column"),
    "column-reordered": changed("column"),
    "column-type-narrowed": changed("column"),
    "column-type-widened": changed("column"),
    "column-type-changed": changed("column"),
    "column-type-reencoded": changed("column"),
    "column-collation-changed": changed("column"),
    "column-made-required": changed("column"),
    "column-made-nullable": changed("column"),
    "column-became-computed": changed("column"),
    "column-stopped-being-computed": changed("column"),
    "computed-expression-changed": changed("column"),
    "computed-persisted-changed": changed("column"),
    "column-masked": changed("column"),
    "column-unmasked": changed("column"),
    "column-mask-changed": changed("column"),
    "column-encrypted": changed("column"),
    "column-decrypted": changed("column"),
    "column-encryption-changed": changed("column"),
    "column-hidden": changed("column"),
    "column-unhidden": changed("column"),
    "column-became-generated-always": changed("column"),
    "column-stopped-being-generated-always": changed("column"),
    "column-option-changed": changed("column"),
    "default-added": changed("column"),
    "default-removed": changed("column"),
    "default-changed": changed("column"),
    "identity-added": changed("column"),
    "identity-removed": changed("column"),
    "identity-changed": changed("column"),
    "primary-key-added": added("constraint"),
    "primary-key-removed": removed("constraint"),
    "primary-key-changed": changed("constraint"),
    "unique-added": added("constraint"),
    "unique-removed": removed("constraint"),
    "unique-changed": changed("constraint"),
    "key-index-changed": changed("constraint"),
    "foreign-key-added": added("constraint"),
    "foreign-key-removed": removed("constraint"),
    "foreign-key-retargeted": changed("constraint"),
    "foreign-key-action-changed": changed("constraint"),
    "check-added": added("constraint"),
    "check-removed": removed("constraint"),
    "check-narrowed": changed("constraint"),
    "check-widened": changed("constraint"),
    "check-changed": changed("constraint"),
    "constraint-disabled": changed("constraint"),
    "constraint-enabled": changed("constraint"),
    "constraint-untrusted": changed("constraint"),
    "constraint-trusted": changed("constraint"),
    "constraint-replication-changed": changed("constraint"),
    "constraint-renamed": renamed("constraint"),
    "index-added": added("index"),
    "index-removed": removed("index"),
    "index-changed": changed("index"),
    "index-renamed": renamed("index"),
    "index-disabled": changed("index"),
    "index-enabled": changed("index"),
    "full-text-index-added": changed("full-text index"),
    "full-text-index-removed": changed("full-text index"),
    "full-text-index-changed": changed("full-text index"),
    "trigger-added": added("trigger"),
    "trigger-removed": removed("trigger"),
    "trigger-changed": changed("trigger"),
    "trigger-disabled": changed("trigger"),
    "trigger-enabled": changed("trigger"),
    "instead-of-trigger-added": added("trigger"),
    "instead-of-trigger-removed": removed("trigger"),
    "instead-of-trigger-changed": changed("trigger"),
    "instead-of-trigger-disabled": changed("trigger"),
    "instead-of-trigger-enabled": changed("trigger"),
    "procedure-added": added("object"),
    "procedure-removed": removed("object"),
    "procedure-renamed": renamed("object"),
    "procedure-definition-changed": changed("definition"),
    "function-added": added("object"),
    "function-removed": removed("object"),
    "function-renamed": renamed("object"),
    "function-definition-changed": changed("definition"),
    "return-type-changed": changed("definition"),
    "parameter-added": changed("definition"),
    "parameter-removed": changed("definition"),
    "parameter-renamed": changed("definition"),
    "parameter-reordered": changed("definition"),
    "parameter-type-changed": changed("definition"),
    "parameter-direction-changed": changed("definition"),
    "parameter-default-added": changed("definition"),
    "parameter-default-removed": changed("definition"),
    "parameter-default-changed": changed("definition"),
    "sequence-added": added("object"),
    "sequence-removed": removed("object"),
    "sequence-changed": changed("definition"),
    "type-added": added("object"),
    "type-removed": removed("object"),
    "type-changed": changed("definition"),
    "synonym-added": added("object"),
    "synonym-removed": removed("object"),
    "synonym-retargeted": changed("definition"),
    // Their events name the policy, and not the table that is hit.
    "row-level-security-added": "unseen",
    "row-level-security-removed": "unseen",
    "row-level-security-changed": "unseen",
    "row-level-security-enabled": "unseen",
    "row-level-security-disabled": "unseen",
    "permission-granted": changed("permission"),
    "permission-revoked": changed("permission"),
    "permission-denied": changed("permission"),
    "permission-undenied": changed("permission"),
    "description-added": changed("description"),
    "description-removed": changed("description"),
    "description-changed": changed("description"),
    // ALTER DATABASE is an event of the server: https://learn.microsoft.com/sql/relational-databases/triggers/ddl-event-groups
    "database-collation-changed": "unseen",
    "compatibility-level-changed": "unseen",
    "database-trigger-added": added("object"),
    "database-trigger-removed": removed("object"),
    "database-trigger-changed": changed("definition"),
    "database-trigger-disabled": changed("definition"),
    "database-trigger-enabled": changed("definition"),
};

;// CONCATENATED MODULE: ./lib/audit/attribute.js
// Events × changes → who made each change, and what became of each event. An event may have made several changes; it ends in one place.





/**
 * Who made each change, by the log alone. Names are compared as the database does.
 * Linear in the events, their statements and the changes.
 * @param history what the log tells (`historyOf`)
 */
function attribute(changes, log, history) {
    const ledger = ledgerOf(history);
    const used = new Set();
    const by = changes.map((change) => {
        const trace = traces[change.kind];
        const steps = trace === "unseen" ? [] : stepsOf(ledger, change, trace.part, trace.how);
        if (steps.length > 0) {
            const events = [...new Set(steps.map(({ event }) => event))].sort((a, b) => a.id - b.id);
            for (const event of events)
                used.add(event);
            return { kind: "logged", events };
        }
        const modified = log.modified?.get((0,model_name/* nameKey */.Rc)(nameAfter(change)));
        return {
            kind: "unlogged",
            ...(modified === undefined ? {} : { modified }),
            ...(trace === "unseen" ? { unseen: true } : {}),
        };
    });
    const cancelled = cancelledBy(ledger.history, used);
    return {
        by,
        matched: log.events.filter((event) => used.has(event)),
        cancelled: log.events.filter((event) => cancelled.has(event)),
        unmatched: log.events.filter((event) => !used.has(event) && !cancelled.has(event)),
    };
}
function stepsOf(ledger, change, part, how) {
    const { object, after } = change;
    const space = attribute_spaceOf(change);
    const name = space === "database trigger" ? { schema: "", name: memberOf(change) ?? "" } : attribute_named(object);
    if (part === "object") {
        if (how === "added")
            return ledger
                .last(space, name)
                .filter(({ steps }) => steps.some(isMaking))
                .flatMap(({ steps }) => steps);
        if (how === "removed")
            return ledger
                .first(space, name)
                .filter(isGone)
                .flatMap(({ steps }) => steps);
        return renameSteps(ledger, space, name, attribute_named(after));
    }
    // Dropped and made again, the object is the same to whoever compares: both have a part in whatever is different now.
    const here = ledger.last(space, name);
    const again = here.filter(({ created }) => created);
    const predecessors = again.length === 0 ? [] : ledger.first(space, name).filter(({ dropped }) => dropped);
    const remaking = [...predecessors, ...again].flatMap(({ steps }) => steps.filter(({ role, verb }) => role === "own" && verb !== "alter"));
    const found = here.flatMap((lineage) => stepsIn(ledger, lineage, change, part, how));
    return [...remaking, ...found, ...aloneSteps(ledger, change, part)];
}
/** The renames and moves; where the log has none, what was dropped under the one name and made under the other. */
function renameSteps({ first, last, history: { fold } }, space, before, after) {
    const same = (a, b) => fold(a.schema) === fold(b.schema) && fold(a.name) === fold(b.name);
    const moved = first(space, before).filter((lineage) => !lineage.dropped && same(lineage.last, after));
    const renames = moved.flatMap(({ steps }) => steps.filter(({ role, verb }) => role === "own" && verb === "rename"));
    if (renames.length > 0)
        return renames;
    const dropped = first(space, before).filter((lineage) => lineage.dropped);
    const made = last(space, after).filter(({ created }) => created);
    return dropped.length > 0 && made.length > 0 ? [...dropped, ...made].flatMap(({ steps }) => steps) : [];
}
function isMaking({ role, verb }) {
    return role === "own" && (verb === "create" || verb === "rename");
}
/** Dropped, or called otherwise: then it is gone for those who do not look at its new name. */
function isGone({ dropped, first, last }) {
    return dropped || (0,model_name/* nameKey */.Rc)(first) !== (0,model_name/* nameKey */.Rc)(last);
}
function stepsIn(ledger, lineage, change, part, how) {
    const { object } = change;
    const isTable = object.type === "table";
    switch (part) {
        case "definition":
            return lineage.steps.filter(({ role, verb }) => role === "own" && verb !== "rename");
        case "column":
            if (!isTable)
                return lineage.steps.filter(({ role, verb }) => role === "own" && verb !== "rename");
            return sure(lineage, columnSteps(ledger, lineage, change, how));
        case "constraint":
        case "index":
        case "trigger":
            return sure(lineage, memberSteps(ledger, lineage, change, part, how));
        case "full-text index":
            return lineage.steps.filter(({ role }) => role === "full-text");
        case "versioning":
            return sure(lineage, ["SYSTEM_VERSIONING", "PERIOD"].flatMap((mark) => lineage.parts?.marks.get(mark) ?? []));
        case "option":
            return sure(lineage, [
                ...["DATA_COMPRESSION", "REBUILD", "MOVE", "SWITCH", "FILETABLE"].flatMap((mark) => lineage.parts?.marks.get(mark) ?? []),
                ...lineage.steps.filter(({ role, event }) => role === "member" && event.event.endsWith("_INDEX")),
            ]);
        case "description":
            return descriptionSteps(ledger, lineage, change);
        case "permission":
            return permissionSteps(ledger, lineage, change);
    }
}
/** Where no statement says that it did it, one whose text is not known whole may have. */
function sure(lineage, steps) {
    return steps.length > 0
        ? steps
        : lineage.steps.filter(({ role, vague, event }) => role === "own" && vague === true && event.event === "ALTER_TABLE");
}
function descriptionSteps(ledger, lineage, change) {
    const { member } = change;
    if (member === undefined)
        return lineage.steps.filter(({ role, event }) => role === "property" && event.target === undefined);
    const steps = memberSpaces
        .flatMap((space) => [...ledger.members(lineage, space, member, "last"), ...ledger.members(lineage, space, member, "first")])
        .flatMap((each) => each.steps);
    const properties = steps.filter(({ role }) => role === "property");
    // What is dropped and made again has lost its description.
    return properties.length > 0 ? properties : steps.filter(({ verb }) => verb === "create" || verb === "drop");
}
const memberSpaces = ["column", "constraint", "trigger", "other"];
function permissionSteps({ history: { fold } }, lineage, change) {
    const permission = permissionOf(change);
    const grants = (lineage.parts?.grants.get(fold(permission.to)) ?? []).filter(({ grant }) => grant?.permissions.some((each) => each === "ALL" || each === permission.permission));
    return grants.length > 0 ? grants : (lineage.parts?.vagueGrants ?? []);
}
function permissionOf(change) {
    const { before, after } = change;
    return (after ?? before);
}
/** Events that made the change and do not name its object. */
function aloneSteps({ first, last }, change, part) {
    const { member, object } = change;
    // A constraint and a trigger are objects of the schema too, and some events name no table.
    if ((part === "constraint" || part === "trigger") && member !== undefined) {
        return first("object", { schema: object.schema, name: member }).flatMap(({ steps }) => steps);
    }
    if (part !== "permission")
        return [];
    // Who comes may connect, and who goes takes what was granted along.
    return principalTypes.flatMap((type) => {
        const name = { schema: "", name: permissionOf(change).to };
        const lives = [...first(`other ${type}`, name), ...last(`other ${type}`, name)];
        return lives.flatMap(({ steps }) => steps.filter(({ verb }) => verb === "create" || verb === "drop"));
    });
}
const principalTypes = [
    "SQL USER",
    "WINDOWS USER",
    "GROUP USER",
    "EXTERNAL USER",
    "CERTIFICATE USER",
    "ASYMMETRIC KEY USER",
    "USER",
    "ROLE",
    "APPLICATION ROLE",
];
function attribute_spaceOf({ kind, object }) {
    if (kind.startsWith("database-trigger-"))
        return "database trigger";
    return object.type === "type" || object.type === "schema" || object.type === "database" ? object.type : "object";
}
function attribute_named({ schema, name, type }) {
    return type === "database" ? { schema: "", name: "" } : { schema, name };
}
function memberOf(change) {
    const { member } = change;
    return member;
}
/** What the catalog calls it now: what it was renamed to, where it was. */
function nameAfter(change) {
    const trace = traces[change.kind];
    const { object, after } = change;
    return trace !== "unseen" && trace.part === "object" && trace.how === "renamed" ? after : object;
}

// EXTERNAL MODULE: ./lib/tsql/secrets.js
var secrets = __webpack_require__(38457);
;// CONCATENATED MODULE: ./lib/audit/people.js


/** What a name is replaced with inside of a statement, where people are left out. */
const somebody = "(login)";
/**
 * Attributions as the configuration wants them: people left out or called otherwise, in statements too; secrets blanked, whoever
 * logged them. The host is left out together with its user's login: a workstation is called after a person more often than not.
 * @param events all of the log: who is to be left out may be named in another's statement
 */
function presentation(people, events) {
    const shown = new Map();
    const rename = renaming(people, events);
    const present = (event) => {
        const known = shown.get(event);
        if (known !== undefined)
            return known;
        const { login, host, statement, ...rest } = event;
        const called = login === undefined ? undefined : rename.login(login);
        const fresh = {
            ...rest,
            ...(statement === undefined ? {} : { statement: rename.text((0,secrets/* withoutSecrets */.cT)(statement)) }),
            ...(called === undefined ? {} : { login: called }),
            ...(host === undefined || called !== login ? {} : { host }),
        };
        shown.set(event, fresh);
        return fresh;
    };
    return (by) => (by.kind === "logged" ? { kind: "logged", events: by.events.map(present) } : by);
}
function renaming(people, events) {
    if (people === undefined)
        return { login: (login) => login, text: (statement) => statement };
    const names = new Map(people === "omit" ? [] : Object.entries(people).map(([login, name]) => [login.toLowerCase(), name]));
    const login = (name) => people === "omit" ? undefined : (names.get(name.toLowerCase()) ?? names.get("*") ?? name);
    const logins = new Set(events.flatMap((event) => (event.login === undefined ? [] : [event.login])));
    const known = new Map([...logins].map((name) => [name.toLowerCase(), name]));
    const pattern = [...logins]
        .filter((name) => name !== "" && login(name) !== name)
        .sort((a, b) => b.length - a.length || (0,model_name/* compareText */.n6)(a, b))
        .map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
        .join("|");
    if (pattern === "")
        return { login, text: (statement) => statement };
    const anyone = new RegExp(String.raw `(?<![\p{L}\p{N}_])(?:${pattern})(?![\p{L}\p{N}_])`, "giu");
    const called = (found) => login(known.get(found.toLowerCase()) ?? found) ?? somebody;
    return { login, text: (statement) => statement.replace(anyone, called) };
}

;// CONCATENATED MODULE: ./lib/audit/renames.js
// The renames that the log proves, as `diff` takes them.

/**
 * sp_rename and ALTER SCHEMA … TRANSFER, in the order they happened, where both schemas bear them out: what was renamed was
 * there before, under its first name, and is there now under its last. An event that the snapshot has already, or whose
 * thing came and went since, proves nothing.
 */
function provenRenames({ lineages, renames, fold }, before, after) {
    if (renames.length === 0)
        return [];
    const [were, are] = [knownIn(before, fold), knownIn(after, fold)];
    const key = ({ schema, name }) => (0,model_name/* nameKey */.Rc)({ schema: fold(schema), name: fold(name) });
    const objects = lineages.filter(({ space }) => space === "object");
    const left = new Set(objects.filter(({ created, dropped, first, last }) => !created && (dropped || key(first) !== key(last))).map(({ first }) => key(first)));
    const came = new Set(objects.filter(({ created, dropped, first, last }) => !dropped && (created || key(first) !== key(last))).map(({ last }) => key(last)));
    const isProven = ({ space, created, dropped, first, last }) => {
        if (space !== "object" || created || dropped || (0,model_name/* nameKey */.Rc)(first) === (0,model_name/* nameKey */.Rc)(last))
            return false;
        const [from, to] = [key(first), key(last)];
        if (!were.has(from) || !are.has(to))
            return false;
        return from === to || ((!were.has(to) || left.has(to)) && (!are.has(from) || came.has(from)));
    };
    const isProvenColumn = (lineage, member) => {
        const { space, created, dropped, first, last } = member;
        if (space !== "column" || lineage.created || lineage.dropped || created || dropped || first === last)
            return false;
        const had = were.get(key(lineage.first))?.columns;
        const has = are.get(key(lineage.last))?.columns;
        if (had === undefined || has === undefined || !had.has(fold(first)) || !has.has(fold(last)))
            return false;
        if (fold(first) === fold(last))
            return true;
        const others = (lineage.parts?.members ?? []).filter((other) => other !== member && other.space === "column");
        const vacated = others.some((other) => !other.created && fold(other.first) === fold(last) && (other.dropped || fold(other.last) !== fold(last)));
        const filled = others.some((other) => !other.dropped && fold(other.last) === fold(first) && (other.created || fold(other.first) !== fold(first)));
        return (!had.has(fold(last)) || vacated) && (!has.has(fold(first)) || filled);
    };
    // Each step with the names of its moment; the first name as the snapshot spells it, whatever the statement wrote.
    const names = new Map();
    const columns = new Map();
    const nameNow = (lineage) => names.get(lineage) ?? were.get(key(lineage.first))?.name ?? lineage.first;
    const proven = [];
    for (const { lineage, member, to } of renames) {
        const object = nameNow(lineage);
        if (typeof to === "string") {
            if (member === undefined || !isProvenColumn(lineage, member))
                continue;
            const column = columns.get(member) ?? were.get(key(lineage.first))?.columns.get(fold(member.first)) ?? member.first;
            proven.push({ object, member: column, to });
            columns.set(member, to);
        }
        else if (isProven(lineage)) {
            proven.push({ object, to });
            names.set(lineage, to);
        }
    }
    return proven;
}
function knownIn(schema, fold) {
    const known = new Map();
    const put = (object, columns) => {
        known.set((0,model_name/* nameKey */.Rc)({ schema: fold(object.schema), name: fold(object.name) }), {
            name: { schema: object.schema, name: object.name },
            columns: new Map(columns.map(({ name }) => [fold(name), name])),
        });
    };
    for (const table of schema.tables)
        put(table, table.columns);
    for (const view of schema.views)
        put(view, view.columns);
    for (const routine of [...schema.procedures, ...schema.functions])
        put(routine, []);
    return known;
}

// EXTERNAL MODULE: ./lib/snapshot/serialize.js
var serialize = __webpack_require__(35630);
// EXTERNAL MODULE: ./lib/tsql/type.js
var tsql_type = __webpack_require__(12662);
;// CONCATENATED MODULE: ./lib/diff/same.js
/** Whether two plain JSON values are the same; a property that is undefined is as good as absent. */
function same(a, b) {
    if (a === b)
        return true;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
        return false;
    if (Array.isArray(a) || Array.isArray(b)) {
        return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => same(item, b[at]));
    }
    const left = a;
    const right = b;
    for (const name in left)
        if (!same(left[name], right[name]))
            return false;
    for (const name in right)
        if (left[name] === undefined && right[name] !== undefined)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/diff/absence.js

/** What it means that an optional property is absent, for every property of every thing that is compared. Complete by type. */
const absence = {
    // A folder of scripts belongs to no database: only a server and a package know these two.
    // Whether permissions are in a package or in scripts is for those who make them to decide.
    schema: { collation: "unknown", compatibilityLevel: "unknown", permissions: "unknown", securityPolicies: "unknown", description: "none" },
    table: {
        external: "none",
        memoryOptimized: "none",
        schemaOnly: "none",
        graph: "none",
        temporal: "none",
        primaryKey: "none",
        fullTextIndex: "none",
        compression: "none",
        filegroup: "none",
        partition: "none",
        description: "none",
    },
    column: {
        // Only the server derives the type and nullability of a computed or a view's column from its expression.
        type: "unknown",
        baseType: "unknown",
        nullable: "unknown",
        // Absent is the database's own collation, which may be unknown: `compareCollations` looks at both.
        collation: "unknown",
        identity: "none",
        default: "none",
        computed: "none",
        generatedAlways: "none",
        hidden: "none",
        sparse: "none",
        rowGuid: "none",
        filestream: "none",
        masked: "none",
        encrypted: "none",
        description: "none",
    },
    // A name that the server made up is absent.
    key: { name: "unknown", clustered: "none", disabled: "none", compression: "none", bucketCount: "none", description: "none" },
    foreignKey: {
        name: "unknown",
        onDelete: "none",
        onUpdate: "none",
        disabled: "none",
        untrusted: "none",
        notForReplication: "none",
        description: "none",
    },
    check: { name: "unknown", disabled: "none", untrusted: "none", notForReplication: "none", description: "none" },
    index: {
        unique: "none",
        clustered: "none",
        kind: "none",
        filter: "none",
        disabled: "none",
        compression: "none",
        filegroup: "none",
        partition: "none",
        bucketCount: "none",
        secondary: "none",
        description: "none",
    },
    // The server fills in the default catalog and the key index where a script names none.
    fullTextIndex: { keyIndex: "unknown", catalog: "unknown", disabled: "none" },
    // Who may not see a definition gets none; WITH ENCRYPTION hides it from everybody.
    view: { definition: "unknown", encrypted: "none", schemaBound: "none", checkOption: "none", description: "none" },
    procedure: { definition: "unknown", encrypted: "none", external: "none", description: "none" },
    function: {
        definition: "unknown",
        encrypted: "none",
        external: "none",
        schemaBound: "none",
        returns: "unknown",
        returnsBaseType: "unknown",
        description: "none",
    },
    trigger: { schema: "none", definition: "unknown", encrypted: "none", disabled: "none", notForReplication: "none", description: "none" },
    databaseTrigger: { definition: "unknown", encrypted: "none", disabled: "none", description: "none" },
    parameter: { baseType: "unknown", output: "none", readonly: "none", default: "none", description: "none" },
    // A start that nobody gave is the minimum, or the maximum of a descending sequence: a script leaves that to the server.
    sequence: {
        start: "unknown",
        increment: "unknown",
        minimum: "none",
        maximum: "none",
        cycle: "none",
        cache: "none",
        description: "none",
    },
    type: { baseType: "unknown", nullable: "unknown", memoryOptimized: "none", primaryKey: "none", description: "none" },
    synonym: { description: "none" },
    securityPolicy: { disabled: "none", unbound: "none", notForReplication: "none" },
};
/** Whether two things differ in any of these properties, absent ones taken for what they mean. */
function differ(meanings, properties, before, after) {
    return properties.some((property) => {
        const from = before[property];
        const to = after[property];
        if (from === to)
            return false;
        if (from === undefined || to === undefined)
            return meanings[property] === "none";
        return !same(from, to);
    });
}

;// CONCATENATED MODULE: ./lib/diff/context.js
/** What a column of before is called after. */
function columnAfter(context, before) {
    return context.renamedColumns.get(before) ?? before;
}
/** `{ member }` for a thing with a name; nothing for one whose name the server made up. */
function context_memberOf(named) {
    return named.name === undefined ? {} : { member: named.name };
}
/** `{ before, after }` without the one that is absent. */
function turned(before, after) {
    return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

;// CONCATENATED MODULE: ./lib/diff/descriptions.js
/** MS_Description of one thing; `member` names the part of the object that carries it. */
function compareDescriptions(emit, object, part, member, before, after) {
    const from = before?.description;
    const to = after?.description;
    if (from === to)
        return;
    const of = { object, part, ...(member !== undefined && { member }) };
    if (from === undefined) {
        if (to !== undefined)
            emit({ kind: "description-added", ...of, after: to });
    }
    else if (to === undefined) {
        emit({ kind: "description-removed", ...of, before: from });
    }
    else {
        emit({ kind: "description-changed", ...of, before: from, after: to });
    }
}

// EXTERNAL MODULE: ./lib/tsql/expression.js
var expression = __webpack_require__(39704);
;// CONCATENATED MODULE: ./lib/diff/expressions.js


/** Whether two expressions say the same, once the columns that the first one names have their names of after. */
function sameExpression(before, after, renamedColumns = new Map()) {
    const renamed = renameColumns(before, renamedColumns);
    return renamed === after || (0,expression/* equivalent */.tI)(renamed, after);
}
/** The expression with columns under their new names. A name with a bracket behind it is a function, a part before a dot no column. */
function renameColumns(expression, renamedColumns) {
    if (renamedColumns.size === 0)
        return expression;
    const tokens = (0,lexer/* tokenize */.qw)(expression);
    let text = "";
    let copied = 0;
    for (const [at, token] of tokens.entries()) {
        const next = tokens[at + 1]?.key;
        const to = (0,lexer/* isName */.Eo)(token) && next !== "(" && next !== "." ? renamedColumns.get(token.value) : undefined;
        if (to === undefined)
            continue;
        text += `${expression.slice(copied, token.start)}[${to.replaceAll("]", "]]")}]`;
        copied = token.end;
    }
    return text + expression.slice(copied);
}

;// CONCATENATED MODULE: ./lib/diff/match.js
/** Pairs what is the same on both sides, one pass after the other: each takes only what those before it have left. Linear. */
function matchLists(before, after, passes) {
    const pairs = [];
    let removed = before;
    let added = after;
    for (const pass of passes) {
        if (removed.length === 0 || added.length === 0)
            break;
        [removed, added] = runPass(removed, added, pass, pairs);
    }
    return { pairs, removed, added };
}
function runPass(before, after, pass, pairs) {
    const candidates = groupBy(after, (item) => pass.key(item, "after"));
    if (candidates.size === 0)
        return [before, after];
    const only = pass.unique === true ? groupBy(before, (item) => pass.key(item, "before")) : undefined;
    const taken = new Set();
    const removed = [];
    for (const item of before) {
        const key = pass.key(item, "before");
        const group = key === undefined ? undefined : candidates.get(key);
        const ambiguous = only !== undefined && key !== undefined && (group?.length !== 1 || only.get(key)?.length !== 1);
        const partner = ambiguous ? undefined : group?.shift();
        if (partner === undefined) {
            removed.push(item);
        }
        else {
            taken.add(partner);
            pairs.push({ before: item, after: partner, by: pass.by });
        }
    }
    return taken.size === 0 ? [before, after] : [removed, after.filter((item) => !taken.has(item))];
}
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const of = key(item);
        if (of === undefined)
            continue;
        const group = groups.get(of);
        if (group === undefined)
            groups.set(of, [item]);
        else
            group.push(item);
    }
    return groups;
}
/** What is only after, only before, and on both sides. */
function compareLists(before, after, passes, handlers) {
    const { pairs, removed, added } = matchLists(before, after, passes);
    for (const item of removed)
        handlers.onRemoved(item);
    for (const item of added)
        handlers.onAdded(item);
    for (const pair of pairs)
        handlers.onMutual(pair.before, pair.after, pair.by);
}

;// CONCATENATED MODULE: ./lib/diff/names.js

/** One step for each thing, however often it was renamed: A to B to C is A to C, and A to B to A is nothing. */
function composeRenames(renames) {
    const objects = new Map();
    const origins = new Map();
    const columns = new Map();
    for (const rename of renames) {
        const current = (0,model_name/* nameKey */.Rc)(rename.object);
        const origin = origins.get(current) ?? current;
        if ("member" in rename) {
            const ofObject = columns.get(origin) ?? new Map();
            const first = [...ofObject].find(([, now]) => now === rename.member)?.[0] ?? rename.member;
            ofObject.set(first, rename.to);
            columns.set(origin, ofObject);
        }
        else {
            origins.delete(current);
            origins.set((0,model_name/* nameKey */.Rc)(rename.to), origin);
            objects.set(origin, rename.to);
        }
    }
    for (const [origin, to] of objects)
        if ((0,model_name/* nameKey */.Rc)(to) === origin)
            objects.delete(origin);
    for (const ofObject of columns.values())
        for (const [from, to] of ofObject)
            if (from === to)
                ofObject.delete(from);
    return { objects, columns };
}
function foldCase(name) {
    return name.toLowerCase();
}
/** By name, then by name but for the case where the database does not tell letter cases apart, or may not. */
function namePasses(collation, nameOf) {
    const fold = (item) => {
        const name = (0,model_name/* isCaseSensitive */.VZ)(collation) ? undefined : nameOf(item);
        return name === undefined ? undefined : foldCase(name);
    };
    return [
        { by: "name", key: nameOf },
        { by: "case", unique: true, key: fold },
    ];
}

;// CONCATENATED MODULE: ./lib/diff/order.js
/**
 * Undefined where the common members stand in the same order. One change for the whole list rather than one for each
 * member that moved: of two that were swapped either may be said to have moved, and whoever reads by position is hit
 * by the order, not by a member. What was added or removed in between does not count: that is reported by itself.
 */
function compareOrder(before, after) {
    if (before.length === after.length && before.every((name, at) => name === after[at]))
        return undefined;
    const remaining = new Set(after);
    const known = new Set(before);
    const from = before.filter((name) => remaining.has(name));
    const to = after.filter((name) => known.has(name));
    if (from.every((name, at) => name === to[at]))
        return undefined;
    const place = new Map(from.map((name, at) => [name, at]));
    const stayed = longestRising(to.map((name) => place.get(name) ?? 0));
    return { before: from, after: to, moved: to.filter((_, at) => !stayed.has(at)) };
}
/** The positions of one longest strictly rising subsequence, by patience sorting. */
function longestRising(values) {
    const tails = [];
    const previous = [];
    for (const [at, value] of values.entries()) {
        let low = 0;
        let high = tails.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((values[tails[middle] ?? 0] ?? 0) < value)
                low = middle + 1;
            else
                high = middle;
        }
        previous[at] = low > 0 ? tails[low - 1] : undefined;
        tails[low] = at;
    }
    const positions = new Set();
    for (let at = tails.at(-1); at !== undefined; at = previous[at])
        positions.add(at);
    return positions;
}

;// CONCATENATED MODULE: ./lib/diff/type-change.js

/** Compares two types in normal form, alias types by what they stand for. */
function compareTypes(before, after) {
    if (before === after)
        return "same";
    const from = domainOf(before);
    const to = domainOf(after);
    if (from === undefined || to === undefined)
        return "changed";
    if (from.family === "text" && to.family === "text")
        return compareStrings(from, to);
    if (from.family === "bytes" && to.family === "bytes")
        return compareStrings(from, to);
    if (from.family === "number" && to.family === "number")
        return compareNumbers(from, to);
    if (from.family === "float" && to.family === "float")
        return from.bits < to.bits ? "widened" : "narrowed";
    if (from.family === "number" && to.family === "float")
        return fitsMantissa(from, to.bits) ? "reencoded" : "narrowed";
    if (from.family === "float" && to.family === "number")
        return to.form === "decimal" ? "reencoded" : "narrowed";
    if (from.family === "moment" && to.family === "moment")
        return compareMoments(from, to);
    if (from.family === "time" && to.family === "time")
        return from.scale < to.scale ? "widened" : "narrowed";
    return "changed";
}
function domainOf(text) {
    const type = (0,tsql_type/* parseType */.Mb)((0,tsql_type/* systemBaseType */.xI)(text) ?? text);
    if (type === undefined || type.schema !== undefined)
        return undefined;
    return domains[type.name]?.(type);
}
// Ranges: "Data types (Transact-SQL)", learn.microsoft.com/sql/t-sql/data-types/data-types-transact-sql and the page of each
// type. What is not here (bit, uniqueidentifier, xml, json, sql_variant, timestamp, spatial types, hierarchyid, vector, CLR
// types) is a family of its own: bit too, which clients hand out as a truth value.
const domains = {
    char: (type) => strings("text", "narrow", "fixed", type),
    varchar: (type) => strings("text", "narrow", "variable", type),
    text: () => ({ family: "text", form: "narrow", storage: "large", length: Infinity }),
    nchar: (type) => strings("text", "national", "fixed", type),
    nvarchar: (type) => strings("text", "national", "variable", type),
    ntext: () => ({ family: "text", form: "national", storage: "large", length: Infinity }),
    binary: (type) => strings("bytes", "bytes", "fixed", type),
    varbinary: (type) => strings("bytes", "bytes", "variable", type),
    image: () => ({ family: "bytes", form: "bytes", storage: "large", length: Infinity }),
    tinyint: () => integer(0n, 255n),
    smallint: () => integer(-(2n ** 15n), 2n ** 15n - 1n),
    int: () => integer(-(2n ** 31n), 2n ** 31n - 1n),
    bigint: () => integer(-(2n ** 63n), 2n ** 63n - 1n),
    decimal,
    numeric: decimal,
    smallmoney: () => ({ family: "number", form: "money", minimum: -(2n ** 31n), maximum: 2n ** 31n - 1n, scale: 4 }),
    money: () => ({ family: "number", form: "money", minimum: -(2n ** 63n), maximum: 2n ** 63n - 1n, scale: 4 }),
    real: () => ({ family: "float", bits: 24 }),
    float: () => ({ family: "float", bits: 53 }),
    date: () => ({ family: "moment", form: "date", from: 1, to: 9999, step: 864_000_000_000 }),
    smalldatetime: () => ({ family: "moment", form: "smalldatetime", from: 1900, to: 2078, step: 600_000_000 }),
    // Counts in 1/300 s.
    datetime: () => ({ family: "moment", form: "datetime", from: 1753, to: 9999, step: 33_333 }),
    datetime2: (type) => ({ family: "moment", form: "datetime2", from: 1, to: 9999, step: 10 ** (7 - (type.scale ?? 7)) }),
    datetimeoffset: (type) => ({ family: "moment", form: "datetimeoffset", from: 1, to: 9999, step: 10 ** (7 - (type.scale ?? 7)) }),
    time: (type) => ({ family: "time", scale: type.scale ?? 7 }),
};
function strings(family, form, storage, type) {
    return { family, form, storage, length: type.length === "max" ? Infinity : (type.length ?? 1) };
}
function integer(minimum, maximum) {
    return { family: "number", form: "integer", minimum, maximum, scale: 0 };
}
function decimal(type) {
    const maximum = 10n ** BigInt(type.precision ?? 18) - 1n;
    return { family: "number", form: "decimal", minimum: -maximum, maximum, scale: type.scale ?? 0 };
}
function compareStrings(from, to) {
    if (to.length < from.length)
        return "narrowed";
    if (from.form !== to.form || from.storage !== to.storage)
        return "reencoded";
    return to.length === from.length ? "same" : "widened";
}
function compareNumbers(from, to) {
    const scale = BigInt(Math.max(from.scale, to.scale));
    const raise = (value, by) => value * 10n ** (scale - BigInt(by.scale));
    const [fromLow, fromHigh] = [raise(from.minimum, from), raise(from.maximum, from)];
    const [toLow, toHigh] = [raise(to.minimum, to), raise(to.maximum, to)];
    // decimal(18,2) to decimal(19,6) has more digits, but 13 instead of 16 before the point.
    const wholes = fromLow - (fromLow % 10n ** scale) >= toLow && fromHigh - (fromHigh % 10n ** scale) <= toHigh;
    if (to.scale < from.scale || !wholes)
        return "narrowed";
    if (from.form !== to.form)
        return "reencoded";
    return fromLow === toLow && fromHigh === toHigh && from.scale === to.scale ? "same" : "widened";
}
/** Fractions are rounded in any case, which `reencoded` says; whole numbers must survive. */
function fitsMantissa(from, bits) {
    return from.form !== "integer" || -from.minimum <= 2n ** BigInt(bits);
}
function compareMoments(from, to) {
    // A date becomes midnight, and a time without an offset becomes +00:00; the way back loses the time or the offset.
    if (from.form === "datetimeoffset" && to.form !== "datetimeoffset")
        return "narrowed";
    if (to.from > from.from || to.to < from.to || to.step > from.step)
        return "narrowed";
    if (from.form === to.form)
        return "widened";
    return from.form === "smalldatetime" && to.form === "datetime" ? "widened" : "reencoded";
}

;// CONCATENATED MODULE: ./lib/diff/columns.js










/** Pairs the columns of one table, view or function: by proven renames, by name, by name but for the case, and by all but the name. */
function matchColumns(before, after, proven, collation) {
    const targets = new Set(proven.values());
    return matchLists(before, after, [
        {
            by: "proven",
            key: (column, side) => (side === "before" ? proven.get(column.name) : targets.has(column.name) ? column.name : undefined),
        },
        ...namePasses(collation, (column) => column.name),
        { by: "content", unique: true, key: contentKey },
    ]);
}
/** From the name before to the name after, of the columns that have another one. */
function renamedColumns(matching) {
    return new Map(matching.pairs.filter(({ before, after }) => before.name !== after.name).map(({ before, after }) => [before.name, after.name]));
}
/**
 * All that a column is but for its name. Its position is left out: sp_rename keeps it, but whoever adds the new column,
 * copies the data and drops the old one ends with it in the last place, and an edited script may have it anywhere; that
 * it moved is reported beside the rename. The default's name is left out too: tools build it from the column's.
 * Undefined where too little is known for agreement to mean anything.
 */
function contentKey(column) {
    if (column.type === undefined && column.computed === undefined)
        return undefined;
    // Only the server derives these two for a computed column; its expression says enough.
    const derived = column.computed === undefined ? [column.type, column.baseType, column.nullable] : [];
    return JSON.stringify([
        derived,
        column.collation,
        column.identity,
        column.default?.expression,
        column.default?.description,
        column.computed,
        column.generatedAlways,
        column.hidden,
        column.sparse,
        column.rowGuid,
        column.filestream,
        column.masked,
        column.encrypted,
        column.description,
    ]);
}
/** Reports what became of the columns, which `matching` has paired. */
function compareColumns(context, before, after, matching) {
    const { emit, object } = context;
    for (const column of matching.removed)
        emit({ kind: "column-removed", object, member: column.name, before: column });
    if (matching.added.length > 0) {
        const added = new Set(matching.added);
        let followedBy;
        for (const column of after.toReversed()) {
            if (!added.has(column))
                followedBy = column.name;
            else
                emit({ kind: "column-added", object, member: column.name, after: column, ...(followedBy !== undefined && { followedBy }) });
        }
    }
    for (const pair of matching.pairs) {
        if (pair.before.name !== pair.after.name) {
            const inferred = pair.by === "content" || (pair.by === "case" && (0,model_name/* isCaseSensitive */.VZ)(context.collation) === undefined);
            emit({
                kind: "column-renamed",
                object,
                member: pair.before.name,
                before: pair.before,
                after: pair.after,
                ...(inferred && { inferred: true }),
                ...(context.collation !== undefined && { collation: context.collation }),
            });
        }
        if (pair.before !== pair.after)
            compareColumn(context, pair.before, pair.after);
    }
    // The name of one that is gone may be another's now.
    const gone = new Set(matching.removed);
    const order = compareOrder(before.filter((column) => !gone.has(column)).map((column) => columnAfter(context, column.name)), after.map((column) => column.name));
    if (order !== undefined)
        emit({ kind: "column-reordered", object, ...order });
}
function compareColumn(context, before, after) {
    compareColumnType(context, before, after);
    compareCollations(context, before, after);
    compareNullability(context, before, after);
    compareComputed(context, before, after);
    // A computed column has no default and no identity: that they went or came says nothing more.
    if ((before.computed === undefined) === (after.computed === undefined)) {
        compareDefaults(context, before, after);
        compareIdentities(context, before, after);
    }
    compareMasks(context, before, after);
    compareEncryption(context, before, after);
    compareGenerated(context, before, after);
    compareOptions(context, before, after);
    compareDescriptions(context.emit, context.object, "column", after.name, before, after);
}
function compareColumnType({ emit, object }, before, after) {
    if (before.type === undefined || after.type === undefined)
        return;
    const sameName = before.type === after.type;
    if (sameName && (before.baseType === after.baseType || before.baseType === undefined || after.baseType === undefined))
        return;
    const facts = { object, member: after.name, before, after };
    switch (compareTypes(before.baseType ?? before.type, after.baseType ?? after.type)) {
        case "narrowed":
            emit({ kind: "column-type-narrowed", ...facts });
            break;
        case "widened":
            emit({ kind: "column-type-widened", ...facts });
            break;
        case "reencoded":
            emit({ kind: "column-type-reencoded", ...facts });
            break;
        case "changed":
            emit({ kind: "column-type-changed", ...facts });
            break;
        case "same":
            if (!sameName)
                emit({ kind: "column-option-changed", object, member: after.name, option: "type", before: before.type, after: after.type });
            break;
    }
}
/**
 * A column without a collation of its own has the database's. Where both columns follow it, a change of the database's
 * is one change of the database, not one of every column; where the database's is unknown, nothing can be said.
 */
function compareCollations({ emit, object, collations }, before, after) {
    if (before.collation === after.collation)
        return;
    if (![before, after].every((column) => column.type !== undefined && (0,tsql_type/* isCharacterType */.u_)(column.baseType ?? column.type)))
        return;
    const from = before.collation ?? collations.before;
    const to = after.collation ?? collations.after;
    if (from === undefined || to === undefined || from === to)
        return;
    emit({ kind: "column-collation-changed", object, member: after.name, before: from, after: to });
}
function compareNullability({ emit, object }, before, after) {
    if (before.nullable === undefined || after.nullable === undefined || before.nullable === after.nullable)
        return;
    emit({ kind: after.nullable ? "column-made-nullable" : "column-made-required", object, member: after.name, before, after });
}
function compareComputed({ emit, object, renamedColumns }, before, after) {
    const from = before.computed;
    const to = after.computed;
    const of = { object, member: after.name };
    if (from === undefined || to === undefined) {
        if (to !== undefined)
            emit({ kind: "column-became-computed", ...of, before, after });
        if (from !== undefined)
            emit({ kind: "column-stopped-being-computed", ...of, before, after });
        return;
    }
    if (!sameExpression(from.expression, to.expression, renamedColumns))
        emit({ kind: "computed-expression-changed", ...of, before: from, after: to });
    if (from.persisted !== to.persisted)
        emit({ kind: "computed-persisted-changed", ...of, before: from, after: to });
}
function compareDefaults({ emit, object }, before, after) {
    const from = before.default;
    const to = after.default;
    const of = { object, member: after.name };
    if (from === undefined || to === undefined) {
        if (to !== undefined)
            emit({ kind: "default-added", ...of, after: to });
        if (from !== undefined)
            emit({ kind: "default-removed", ...of, before: from, ...(after.nullable === false && { required: true }) });
        return;
    }
    if (!sameExpression(from.expression, to.expression))
        emit({ kind: "default-changed", ...of, before: from, after: to });
    if (from.name !== undefined && to.name !== undefined && from.name !== to.name) {
        emit({
            kind: "constraint-renamed",
            object,
            member: from.name,
            constraint: "default",
            before: from.name,
            after: to.name,
            inferred: true,
        });
    }
    compareDescriptions(emit, object, "default", after.name, from, to);
}
function compareIdentities({ emit, object }, before, after) {
    const from = before.identity;
    const to = after.identity;
    const of = { object, member: after.name };
    if (from === undefined || to === undefined) {
        if (to !== undefined)
            emit({ kind: "identity-added", ...of, after: to });
        if (from !== undefined)
            emit({ kind: "identity-removed", ...of, before: from });
    }
    else if (from.seed !== to.seed || from.increment !== to.increment || from.notForReplication !== to.notForReplication) {
        emit({ kind: "identity-changed", ...of, before: from, after: to });
    }
}
function compareMasks({ emit, object }, before, after) {
    const from = before.masked;
    const to = after.masked;
    const of = { object, member: after.name };
    if (from === to)
        return;
    if (to === undefined) {
        if (from !== undefined)
            emit({ kind: "column-unmasked", ...of, before: from });
    }
    else if (from === undefined) {
        emit({ kind: "column-masked", ...of, after: to });
    }
    else {
        emit({ kind: "column-mask-changed", ...of, before: from, after: to });
    }
}
function compareEncryption({ emit, object }, before, after) {
    const from = before.encrypted;
    const to = after.encrypted;
    const of = { object, member: after.name };
    if (from === to)
        return;
    if (to === undefined) {
        if (from !== undefined)
            emit({ kind: "column-decrypted", ...of, before: from });
    }
    else if (from === undefined) {
        emit({ kind: "column-encrypted", ...of, after: to });
    }
    else {
        emit({ kind: "column-encryption-changed", ...of, before: from, after: to });
    }
}
function compareGenerated({ emit, object }, before, after) {
    const of = { object, member: after.name };
    if (before.generatedAlways !== after.generatedAlways) {
        if (after.generatedAlways !== undefined) {
            emit({ kind: "column-became-generated-always", ...of, ...turned(before.generatedAlways, after.generatedAlways) });
        }
        else if (before.generatedAlways !== undefined) {
            emit({ kind: "column-stopped-being-generated-always", ...of, before: before.generatedAlways });
        }
    }
    if (before.hidden === after.hidden)
        return;
    if (after.hidden)
        emit({ kind: "column-hidden", ...of, after: true });
    else
        emit({ kind: "column-unhidden", ...of, before: true });
}
/** Complete by type; `type` is compared with the types. */
const options = Object.keys({ sparse: true, rowGuid: true, filestream: true });
function compareOptions({ emit, object }, before, after) {
    for (const option of options) {
        if (!differ(absence.column, [option], before, after))
            continue;
        emit({ kind: "column-option-changed", object, member: after.name, option, ...turned(before[option], after[option]) });
    }
}

;// CONCATENATED MODULE: ./lib/diff/consequences.js

/** What a view's or function's column takes over from the column it shows. */
const inherited = new Set([
    "column-type-narrowed",
    "column-type-widened",
    "column-type-changed",
    "column-type-reencoded",
    "column-collation-changed",
    "column-made-required",
    "column-made-nullable",
]);
/**
 * Leaves out what merely follows: a view whose text is the same shows a column as what it is shown from, so a column of a
 * table that was narrowed is one change, not one more for each view over it. They remain in sight as what uses the column.
 *
 * A server would tell otherwise by chance: it keeps the columns of a view as they were when the view was made or last
 * refreshed (sp_refreshview), while scripts are resolved anew. Left out is only what the schema's dependencies explain: the
 * same kind of change in something that the view uses, directly or through other views.
 */
function withoutConsequences(changes, after) {
    const rewritten = new Set(changes.filter(({ kind }) => kind.endsWith("-definition-changed")).map(({ object }) => (0,model_name/* nameKey */.Rc)(object)));
    const follows = (change) => (change.object.type === "view" || change.object.type === "function") &&
        inherited.has(change.kind) &&
        !rewritten.has((0,model_name/* nameKey */.Rc)(change.object));
    if (!changes.some(follows))
        return [...changes];
    const causes = new Set(changes.filter(({ object }) => object.type === "table").map(({ kind, object }) => `${kind} ${(0,model_name/* nameKey */.Rc)(object)}`));
    const uses = new Map();
    for (const { from, to } of after.dependencies) {
        const found = uses.get((0,model_name/* nameKey */.Rc)(from));
        if (found === undefined)
            uses.set((0,model_name/* nameKey */.Rc)(from), new Set([(0,model_name/* nameKey */.Rc)(to)]));
        else
            found.add((0,model_name/* nameKey */.Rc)(to));
    }
    return changes.filter((change) => !follows(change) || !reaches((0,model_name/* nameKey */.Rc)(change.object), (key) => causes.has(`${change.kind} ${key}`), uses));
}
/** Whether anything that is used from `start` on, near or far, satisfies. Sets keep their order, so that they serve as queues. */
function reaches(start, satisfies, uses) {
    const seen = new Set([start]);
    for (const key of seen) {
        if (key !== start && satisfies(key))
            return true;
        for (const used of uses.get(key) ?? [])
            seen.add(used);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/diff/database.js




const database = { type: "database", schema: "", name: "" };
/** What is said of the database itself. */
function compareDatabase({ emit }, before, after) {
    if (differ(absence.schema, ["collation"], before, after)) {
        emit({ kind: "database-collation-changed", object: database, before: before.collation ?? "", after: after.collation ?? "" });
    }
    if (differ(absence.schema, ["compatibilityLevel"], before, after)) {
        emit({
            kind: "compatibility-level-changed",
            object: database,
            before: before.compatibilityLevel ?? 0,
            after: after.compatibilityLevel ?? 0,
        });
    }
    compareDescriptions(emit, database, "object", undefined, before, after);
}
/**
 * Schemas. A schema does not fold the tables in it: it is a name space, and each of its objects is relied on by itself.
 * Every database has dbo, and not every source mentions it, so it never comes or goes.
 */
function compareSchemas({ emit, collation }, before, after) {
    const refOf = ({ name }) => ({ type: "schema", schema: name, name });
    compareLists(before, after, namePasses(collation, (schema) => schema.name), {
        onRemoved: (schema) => {
            if (schema.name === "dbo")
                compareDescriptions(emit, refOf(schema), "object", undefined, schema, undefined);
            else
                emit({ kind: "schema-removed", object: refOf(schema), before: schema });
        },
        onAdded: (schema) => {
            if (schema.name === "dbo")
                compareDescriptions(emit, refOf(schema), "object", undefined, undefined, schema);
            else
                emit({ kind: "schema-added", object: refOf(schema), after: schema });
        },
        onMutual: (from, to) => {
            compareDescriptions(emit, refOf(to), "object", undefined, from, to);
        },
    });
}

;// CONCATENATED MODULE: ./lib/diff/permissions.js



/**
 * Who may do what. A schema of which that is not known differs in nothing. What is dropped takes its permissions with it, and
 * what is new brings its own: both are folded into the one change. A renamed thing keeps them.
 */
function comparePermissions({ emit, names, collation }, before, after) {
    if (before.permissions === undefined || after.permissions === undefined)
        return;
    const same = { object: (name) => name, column: (_, column) => column };
    const [old, now] = [inventoryOf(before, names), inventoryOf(after, same)];
    const about = ({ on }) => ({
        object: refOf(on, now, old),
        ...(on?.column !== undefined && { member: on.column }),
    });
    compareLists(before.permissions.map((permission) => ({ permission, on: permission.on && permissions_renamed(permission.on, names) })), after.permissions.map((permission) => ({ permission, on: permission.on })), namePasses(collation, keyOf), {
        onRemoved: (held) => {
            if (has(old, held.on) && !has(now, held.on))
                return;
            const kind = held.permission.state === "deny" ? "permission-undenied" : "permission-revoked";
            emit({ kind, ...about(held), before: held.permission });
        },
        onAdded: (held) => {
            if (has(now, held.on) && !has(old, held.on))
                return;
            const kind = held.permission.state === "deny" ? "permission-denied" : "permission-granted";
            emit({ kind, ...about(held), after: held.permission });
        },
        onMutual: ({ permission: from }, held) => {
            const { permission: to } = held;
            if (from.state === to.state)
                return;
            if (from.state === "deny") {
                emit({ kind: "permission-undenied", ...about(held), before: from });
                emit({ kind: "permission-granted", ...about(held), after: to });
            }
            else if (to.state === "deny") {
                emit({ kind: "permission-revoked", ...about(held), before: from });
                emit({ kind: "permission-denied", ...about(held), after: to });
            }
            else {
                emit({ kind: from.state === "grant" ? "permission-granted" : "permission-revoked", ...about(held), before: from, after: to });
            }
        },
    });
}
function keyOf({ permission: { permission, to }, on }) {
    return JSON.stringify([on?.type, on?.schema, on?.name, on?.column, permission, to]);
}
function permissions_renamed(on, names) {
    // Types and whole schemas are never taken for renamed.
    if (on.name === undefined || on.type === "type")
        return on;
    const object = { schema: on.schema, name: on.name };
    const { schema, name } = names.object(object);
    return { schema, name, ...(on.column !== undefined && { column: names.column(object, on.column) }) };
}
function inventoryOf(schema, names) {
    const objects = new Map();
    const lists = [
        ["table", schema.tables],
        ["view", schema.views],
        ["procedure", schema.procedures],
        ["function", schema.functions],
        ["sequence", schema.sequences],
        ["synonym", schema.synonyms],
    ];
    for (const [type, list] of lists) {
        for (const object of list) {
            const columns = new Set((object.columns ?? []).map((column) => names.column(object, column.name)));
            objects.set((0,model_name/* nameKey */.Rc)(names.object(object)), { type, columns });
        }
    }
    return {
        // Every database has dbo, and not every source mentions it.
        schemas: new Set(["dbo", ...schema.schemas.map(({ name }) => name)]),
        types: new Set(schema.types.map(model_name/* nameKey */.Rc)),
        objects,
    };
}
/** The database itself is always there. A column may be there where the columns of its object are not known. */
function has(inventory, on) {
    if (on === undefined)
        return true;
    if (on.name === undefined)
        return inventory.schemas.has(on.schema);
    const key = (0,model_name/* nameKey */.Rc)({ schema: on.schema, name: on.name });
    if (on.type === "type")
        return inventory.types.has(key);
    const object = inventory.objects.get(key);
    return object !== undefined && (on.column === undefined || object.columns.size === 0 || object.columns.has(on.column));
}
function refOf(on, now, old) {
    if (on === undefined)
        return { type: "database", schema: "", name: "" };
    if (on.name === undefined)
        return { type: "schema", schema: on.schema, name: on.schema };
    const name = { schema: on.schema, name: on.name };
    if (on.type === "type")
        return { type: "type", ...name };
    return { type: (now.objects.get((0,model_name/* nameKey */.Rc)(name)) ?? old.objects.get((0,model_name/* nameKey */.Rc)(name)))?.type ?? "table", ...name };
}

;// CONCATENATED MODULE: ./lib/diff/module-text.js
// Whether two texts of a module (view, routine, trigger) say the same. What is no difference: white space, comments,
// semicolons, the case of keywords, brackets around names, and the prefix [dbo]., which the server, a package and
// people's scripts each write in their own way.


/** Whether what a module does may differ. `header`: its parameters or what it returns have changed and are reported as such. */
function moduleDiffers(type, before, after, header = "same") {
    if (differ(textMeanings, ["encrypted", "external", "schemaBound", "checkOption"], before, after))
        return true;
    const from = before.definition;
    const to = after.definition;
    if (from === to || from === undefined || to === undefined)
        return false;
    if (definitionKey(from, type) === definitionKey(to, type))
        return false;
    return header === "same" || definitionKey(from, type, "body") !== definitionKey(to, type, "body");
}
const textMeanings = { ...absence.view, ...absence.procedure, ...absence.function };
/** `definition` and the other properties that a fact about a module's text carries; those that say nothing are left out. */
function moduleText(module) {
    return {
        ...(module.definition !== undefined && { definition: module.definition }),
        ...(module.encrypted && { encrypted: true }),
        ...(module.external !== undefined && { external: module.external }),
        ...(module.schemaBound && { schemaBound: true }),
        ...(module.checkOption && { checkOption: true }),
    };
}
/**
 * The text in a form that is equal for texts that say the same, without the module's own name and, of a trigger, its
 * table's: those are compared as names. `body` leaves out a routine's parameters and the type a scalar function returns.
 */
function definitionKey(definition, type, part = "whole") {
    const tokens = (0,lexer/* tokenize */.qw)(definition);
    let at = afterName(tokens, 0, type);
    if (type === "trigger" && tokens[at]?.key === "ON")
        at = afterQualifiedName(tokens, at + 1);
    if (part === "body")
        at = afterSignature(tokens, at, type);
    return tokenKey(definition, tokens, at);
}
/** Past `CREATE [OR ALTER] VIEW name`; 0 where the text does not begin like that. */
function afterName(tokens, start, type) {
    let at = start;
    if (tokens[at]?.key !== "CREATE" && tokens[at]?.key !== "ALTER")
        return start;
    at++;
    if (tokens[at]?.key === "OR" && tokens[at + 1]?.key === "ALTER")
        at += 2;
    const word = tokens[at]?.key;
    const expected = type === "procedure" ? word === "PROCEDURE" || word === "PROC" : word === type.toUpperCase();
    return expected ? afterQualifiedName(tokens, at + 1) : start;
}
function afterQualifiedName(tokens, start) {
    let at = start;
    while ((0,lexer/* isName */.Eo)(tokens[at])) {
        at++;
        if (tokens[at]?.key !== ".")
            break;
        at++;
    }
    return at;
}
function afterSignature(tokens, start, type) {
    if (type === "procedure")
        return afterParameters(tokens, start);
    if (type !== "function")
        return start;
    const closed = tokens[start]?.key === "(" ? closing(tokens, start) + 1 : start;
    if (tokens[closed]?.key !== "RETURNS" || tokens[closed + 1]?.key === "TABLE" || tokens[closed + 1]?.kind === "variable")
        return closed;
    let at = closed + 1;
    while (at < tokens.length && !["WITH", "AS", "BEGIN", "RETURN"].includes(tokens[at]?.key ?? ""))
        at++;
    return at;
}
/** A procedure's parameters end at WITH, FOR or AS outside parentheses; the AS of `@id AS int` does not count. */
function afterParameters(tokens, start) {
    for (let at = start; at < tokens.length; at++) {
        const key = tokens[at]?.key;
        if (key === "(")
            at = closing(tokens, at);
        else if (key === "WITH" || key === "FOR" || (key === "AS" && tokens[at - 1]?.kind !== "variable"))
            return at;
    }
    return start;
}
function closing(tokens, open) {
    let depth = 0;
    for (let at = open; at < tokens.length; at++) {
        if (tokens[at]?.key === "(")
            depth++;
        else if (tokens[at]?.key === ")" && --depth === 0)
            return at;
    }
    return tokens.length - 1;
}
function tokenKey(text, tokens, start) {
    const parts = [];
    for (let at = start; at < tokens.length; at++) {
        const token = tokens[at];
        if (token === undefined || token.key === ";")
            continue;
        if (token.kind === "word" || token.kind === "identifier") {
            // Of db.dbo.Orders the dbo says something.
            const prefix = token.value.toLowerCase() === "dbo" && tokens[at + 1]?.key === "." && tokens[at - 1]?.key !== ".";
            if (prefix)
                at++;
            else
                parts.push(nameText(token));
        }
        else if (token.kind === "string") {
            // N'…' and '…' are of different types.
            parts.push(`${text.charAt(token.start) === "'" ? "" : "N"}'${token.value}'`);
        }
        else {
            const word = text.slice(token.start, token.end);
            parts.push(synonyms[word] ?? word);
        }
    }
    return parts.join("\n");
}
const synonyms = { proc: "procedure", exec: "execute", tran: "transaction", "!=": "<>" };
function nameText(token) {
    const keyword = (0,lexer/* keywordOf */.XL)(token.value);
    if (keyword === "")
        return token.value;
    const word = token.value.toLowerCase();
    return token.kind === "word" ? (synonyms[word] ?? word) : word;
}

;// CONCATENATED MODULE: ./lib/diff/renames.js
// Which object of before is which of after. A rename that nothing proves is offered only where exactly one removed and one
// added object agree in all but the name.




function matchTables(before, after, identity) {
    const known = { before: new Set(before.map(model_name/* nameKey */.Rc)), after: new Set(after.map(model_name/* nameKey */.Rc)) };
    // Two tables that refer to each other may both have been renamed, and one may refer to itself: what a reference to a
    // table without a partner of its name leads to is not known yet, and no ground for disagreement.
    const reference = (name) => {
        const key = (0,model_name/* nameKey */.Rc)(name);
        return known.before.has(key) === known.after.has(key) ? name : null;
    };
    return matchObjects(before, after, identity, (table) => tableContent(table, reference), "moved");
}
function matchViews(before, after, identity) {
    return matchObjects(before, after, identity, (view) => view.definition === undefined
        ? undefined
        : [
            definitionKey(view.definition, "view"),
            view.schemaBound,
            view.checkOption,
            view.description,
            view.indexes.map(withoutName),
            view.triggers.map(triggerContent),
        ]);
}
function matchProcedures(before, after, identity) {
    return matchObjects(before, after, identity, (procedure) => routineContent(procedure, "procedure"));
}
function matchFunctions(before, after, identity) {
    return matchObjects(before, after, identity, (routine) => routineContent(routine, "function"));
}
function matchObjects(before, after, { proven, collation }, content, moves) {
    const targets = new Set([...proven.objects.values()].map(model_name/* nameKey */.Rc));
    const contents = new Map();
    const contentKey = (item) => {
        if (!contents.has(item)) {
            const value = content(item);
            contents.set(item, value === undefined ? undefined : JSON.stringify(value));
        }
        return contents.get(item);
    };
    const contentIn = (scope, item) => {
        const key = contentKey(item);
        return key === undefined ? undefined : `${scope}\u0000${key}`;
    };
    return matchLists(before, after, [
        {
            by: "proven",
            key: (item, side) => {
                const key = (0,model_name/* nameKey */.Rc)(item);
                if (side === "after")
                    return targets.has(key) ? key : undefined;
                const to = proven.objects.get(key);
                return to && (0,model_name/* nameKey */.Rc)(to);
            },
        },
        ...namePasses(collation, model_name/* nameKey */.Rc),
        { by: "content", unique: true, key: (item) => contentIn(item.schema, item) },
        { by: "moved", unique: true, key: (item) => (moves === undefined ? undefined : contentIn(item.name, item)) },
    ]);
}
/** All that a table is but for its name, and the names of its constraints and indexes, which tools build from it. */
function tableContent(table, reference) {
    const { columns, primaryKey, uniqueConstraints, foreignKeys, checks, indexes, triggers, temporal } = table;
    const lists = { uniqueConstraints: undefined, foreignKeys: undefined, checks: undefined, indexes: undefined, triggers: undefined };
    return [
        { ...table, ...lists, schema: undefined, name: undefined, temporal: undefined, columns: undefined, primaryKey: undefined },
        temporal && [reference(temporal.history), temporal.period],
        columns.map((column) => (column.default === undefined ? column : { ...column, default: withoutName(column.default) })),
        primaryKey && withoutName(primaryKey),
        texts(uniqueConstraints.map(withoutName)),
        texts(foreignKeys.map((key) => [{ ...key, name: undefined, references: undefined }, key.references.columns, reference(key.references)])),
        texts(checks.map(withoutName)),
        texts(indexes.map(withoutName)),
        texts(triggers.map(triggerContent)),
    ];
}
/** Contents are compared as JSON, which leaves out what is undefined. */
function withoutName(named) {
    return { ...named, name: undefined };
}
/** A trigger keeps its name when its table is renamed, and names the table in its header only. */
function triggerContent({ definition, ...rest }) {
    return [rest, definition === undefined ? null : definitionKey(definition, "trigger")];
}
/** Undefined where nobody can read what it does. */
function routineContent(routine, type) {
    if (routine.definition === undefined && routine.external === undefined)
        return undefined;
    const { definition } = routine;
    const rest = { ...routine, schema: undefined, name: undefined, definition: undefined };
    return [rest, definition === undefined ? null : definitionKey(definition, type)];
}
/** The order of constraints and indexes says nothing, and without their names it is not theirs. */
function texts(values) {
    return values.map((value) => JSON.stringify(value)).sort();
}
/** Reports another name of one object. `replacedBy`: what answers to the old name now. */
function compareObjectNames(emit, type, { before, after, by }, collation, replacedBy) {
    if ((0,model_name/* sameName */.q)(before, after))
        return;
    const inferred = by === "content" || by === "moved" || (by === "case" && (0,model_name/* isCaseSensitive */.VZ)(collation) === undefined);
    const facts = {
        object: { type, schema: before.schema, name: before.name },
        before: { schema: before.schema, name: before.name },
        after: { schema: after.schema, name: after.name },
        ...(inferred && { inferred: true }),
        ...(collation !== undefined && { collation }),
        ...(replacedBy !== undefined && { replacedBy }),
    };
    if (type === "table" && before.schema !== after.schema)
        emit({ kind: "table-moved", ...facts });
    else
        emit({ kind: `${type}-renamed`, ...facts });
}

;// CONCATENATED MODULE: ./lib/diff/parameters.js







/**
 * Whether the parameters are the same but for their descriptions. A parameter is recognised as renamed where it agrees
 * in all but the name and stands in the same place: a caller that passes values by position does not see the difference.
 */
function compareParameters({ emit, object, collation }, before, after) {
    let same = true;
    const report = (change) => {
        same = false;
        emit(change);
    };
    const places = new Map([...before.entries(), ...after.entries()].map(([at, parameter]) => [parameter, at]));
    const { pairs, removed, added } = matchLists(before, after, [
        ...namePasses(collation, (parameter) => parameter.name),
        { by: "content", unique: true, key: (parameter) => JSON.stringify([places.get(parameter), { ...parameter, name: "" }]) },
    ]);
    for (const parameter of removed)
        report({ kind: "parameter-removed", object, member: parameter.name, before: parameter });
    const isNew = new Set(added);
    let followedBy;
    for (const parameter of after.toReversed()) {
        if (!isNew.has(parameter))
            followedBy = parameter.name;
        else
            report({
                kind: "parameter-added",
                object,
                member: parameter.name,
                after: parameter,
                ...(followedBy !== undefined && { followedBy }),
            });
    }
    const renamed = new Map();
    for (const pair of pairs) {
        if (pair.before.name !== pair.after.name) {
            renamed.set(pair.before.name, pair.after.name);
            const inferred = pair.by === "content" || (0,model_name/* isCaseSensitive */.VZ)(collation) === undefined;
            report({
                kind: "parameter-renamed",
                object,
                member: pair.before.name,
                before: pair.before,
                after: pair.after,
                ...(inferred && { inferred: true }),
                ...(collation !== undefined && { collation }),
            });
        }
        compareParameter(report, object, pair.before, pair.after);
        compareDescriptions(emit, object, "parameter", pair.after.name, pair.before, pair.after);
    }
    const order = compareOrder(before.map((parameter) => renamed.get(parameter.name) ?? parameter.name), after.map((parameter) => parameter.name));
    if (order !== undefined)
        report({ kind: "parameter-reordered", object, ...order });
    return same;
}
function compareParameter(report, object, before, after) {
    const facts = { object, member: after.name, before, after };
    const known = before.type === after.type && (before.baseType === undefined || after.baseType === undefined);
    if (!known && compareTypes(before.baseType ?? before.type, after.baseType ?? after.type) !== "same") {
        report({ kind: "parameter-type-changed", ...facts });
    }
    if (before.output !== after.output || before.readonly !== after.readonly)
        report({ kind: "parameter-direction-changed", ...facts });
    if (before.default === after.default)
        return;
    if (after.default === undefined)
        report({ kind: "parameter-default-removed", ...facts });
    else if (before.default === undefined)
        report({ kind: "parameter-default-added", ...facts });
    else if (!sameExpression(before.default, after.default))
        report({ kind: "parameter-default-changed", ...facts });
}

;// CONCATENATED MODULE: ./lib/diff/routines.js





function compareProcedures(context, before, after) {
    const { emit, object } = context;
    const header = compareParameters(context, before.parameters, after.parameters) ? "same" : "changed";
    if (moduleDiffers("procedure", before, after, header)) {
        emit({ kind: "procedure-definition-changed", object, before: moduleText(before), after: moduleText(after) });
    }
    compareDescriptions(emit, object, "object", undefined, before, after);
}
/** `columns` is undefined where one side returns no table, or does not know its columns. */
function compareFunctions(context, before, after, columns) {
    const { emit, object } = context;
    if (columns !== undefined)
        compareColumns(context, before.columns, after.columns, columns);
    const sameParameters = compareParameters(context, before.parameters, after.parameters);
    const sameReturns = returnSame(before, after);
    if (!sameReturns)
        emit({ kind: "return-type-changed", object, before: returnsOf(before), after: returnsOf(after) });
    if (moduleDiffers("function", before, after, sameParameters && sameReturns ? "same" : "changed")) {
        emit({ kind: "function-definition-changed", object, before: moduleText(before), after: moduleText(after) });
    }
    compareDescriptions(emit, object, "object", undefined, before, after);
}
/** Inline and multi-statement functions both return a table, which callers cannot tell apart. */
function returnSame(before, after) {
    if ((before.kind === "scalar") !== (after.kind === "scalar"))
        return false;
    const from = before.returnsBaseType ?? before.returns;
    const to = after.returnsBaseType ?? after.returns;
    return (before.kind !== "scalar" ||
        before.returns === after.returns ||
        from === undefined ||
        to === undefined ||
        compareTypes(from, to) === "same");
}
function returnsOf({ kind, returns, returnsBaseType }) {
    return { kind, ...(returns !== undefined && { returns }), ...(returnsBaseType !== undefined && { returnsBaseType }) };
}

;// CONCATENATED MODULE: ./lib/diff/row-level-security.js




/**
 * Which rows are shown, and which writes let through: told of the table, since those who read and write it are hit. A snapshot that
 * is older than the reading of policies differs in nothing. A table that came or went takes what guards it along.
 */
function compareRowLevelSecurity({ emit, names, collation }, before, after) {
    if (before.securityPolicies === undefined || after.securityPolicies === undefined)
        return;
    const there = typesOf(after, (name) => name);
    const were = typesOf(before, names.object);
    const about = ({ on, rule }) => ({
        object: { type: there.get((0,model_name/* nameKey */.Rc)(on)) ?? were.get((0,model_name/* nameKey */.Rc)(on)) ?? "table", schema: on.schema, name: on.name },
        member: (0,model_name/* printName */.To)(rule),
    });
    compareLists(guardedBy(before, names), guardedBy(after, { object: (name) => name }), namePasses(collation, ({ on, rule }) => `${(0,model_name/* nameKey */.Rc)(rule)}\u0000${(0,model_name/* nameKey */.Rc)(on)}`), {
        onRemoved: (guarded) => {
            if (there.has((0,model_name/* nameKey */.Rc)(guarded.on)) || !were.has((0,model_name/* nameKey */.Rc)(guarded.on))) {
                emit({ kind: "row-level-security-removed", ...about(guarded), before: guarded.rule });
            }
        },
        onAdded: (guarded) => {
            if (were.has((0,model_name/* nameKey */.Rc)(guarded.on)) || !there.has((0,model_name/* nameKey */.Rc)(guarded.on))) {
                emit({ kind: "row-level-security-added", ...about(guarded), after: guarded.rule });
            }
        },
        onMutual: ({ rule: from }, guarded) => {
            const to = guarded.rule;
            if (from.disabled !== to.disabled) {
                const kind = to.disabled === true ? "row-level-security-disabled" : "row-level-security-enabled";
                emit({ kind, ...about(guarded), before: from, after: to });
            }
            const changed = !same(from.predicates, to.predicates) || from.unbound !== to.unbound || from.notForReplication !== to.notForReplication;
            if (changed)
                emit({ kind: "row-level-security-changed", ...about(guarded), before: from, after: to });
        },
    });
}
function guardedBy(schema, names) {
    return (schema.securityPolicies ?? []).flatMap(({ predicates, ...policy }) => {
        const tables = new Map();
        for (const { on: written, ...predicate } of predicates) {
            const { schema: of, name } = names.object(written);
            const key = (0,model_name/* nameKey */.Rc)({ schema: of, name });
            const table = tables.get(key) ?? { on: { schema: of, name }, predicates: [] };
            table.predicates.push(predicate);
            tables.set(key, table);
        }
        return [...tables.values()].map(({ on, predicates: own }) => ({ on, rule: { ...policy, predicates: own } }));
    });
}
function typesOf(schema, nameOf) {
    return new Map([
        ...schema.tables.map((table) => [(0,model_name/* nameKey */.Rc)(nameOf(table)), "table"]),
        ...schema.views.map((view) => [(0,model_name/* nameKey */.Rc)(nameOf(view)), "view"]),
    ]);
}

;// CONCATENATED MODULE: ./lib/diff/sequences.js






function compareSequences({ emit, collation }, before, after) {
    const refOf = ({ schema, name }) => ({ type: "sequence", schema, name });
    compareLists(before, after, namePasses(collation, model_name/* nameKey */.Rc), {
        onRemoved: (sequence) => {
            emit({ kind: "sequence-removed", object: refOf(sequence), before: sequence });
        },
        onAdded: (sequence) => {
            emit({ kind: "sequence-added", object: refOf(sequence), after: sequence });
        },
        onMutual: (from, to) => {
            const changed = compareTypes(from.type, to.type) !== "same" ||
                differ(absence.sequence, ["start", "increment", "minimum", "maximum", "cycle", "cache"], from, to);
            if (changed)
                emit({ kind: "sequence-changed", object: refOf(to), before: from, after: to });
            compareDescriptions(emit, refOf(to), "object", undefined, from, to);
        },
    });
}

;// CONCATENATED MODULE: ./lib/diff/synonyms.js





/** `replacedBy` says what answers to a name after the change. */
function compareSynonyms({ emit, collation }, before, after, replacedBy) {
    const refOf = ({ schema, name }) => ({ type: "synonym", schema, name });
    compareLists(before, after, namePasses(collation, model_name/* nameKey */.Rc), {
        onRemoved: (synonym) => {
            const type = replacedBy(synonym);
            emit({ kind: "synonym-removed", object: refOf(synonym), before: synonym, ...(type !== undefined && { replacedBy: type }) });
        },
        onAdded: (synonym) => {
            emit({ kind: "synonym-added", object: refOf(synonym), after: synonym });
        },
        onMutual: (from, to) => {
            if (targetOf(from) !== targetOf(to))
                emit({ kind: "synonym-retargeted", object: refOf(to), before: from, after: to });
            compareDescriptions(emit, refOf(to), "object", undefined, from, to);
        },
    });
}
/** `[dbo].[Orders]` and `dbo.Orders` are one target. */
function targetOf({ target }) {
    return JSON.stringify((0,lexer/* tokenize */.qw)(target).map((token) => token.value));
}

;// CONCATENATED MODULE: ./lib/diff/check-values.js
// Which of two check constraints lets more rows through. A condition is taken apart into what it demands of each subject (a
// column, LEN of a column, any other expression); the literals it is compared with cut that subject's values into cells:
// below 0, exactly 0, between 0 and 8, exactly 8, above. What a condition lets through is then a set of cells for each subject.

/**
 * Compares two conditions; `changed` where their values cannot tell. `isWhole` says whether a column holds whole
 * numbers only, for which `> 0` and `>= 1` are the same.
 */
function compareConditions(before, after, isWhole) {
    const from = (0,expression/* parseExpression */.YK)(before);
    const to = (0,expression/* parseExpression */.YK)(after);
    if (from === undefined || to === undefined)
        return "changed";
    const literals = new Map();
    collectLiterals(from, literals);
    collectLiterals(to, literals);
    const scales = new Map();
    for (const [subject, values] of literals) {
        const scale = scaleOf(values, wholeSubject(subject, isWhole));
        if (scale === undefined)
            return "changed";
        scales.set(subject, scale);
    }
    const left = passing(from, false, scales);
    const right = passing(to, false, scales);
    if (left === undefined || right === undefined)
        return "changed";
    const narrower = isWithin(right, left);
    const wider = isWithin(left, right);
    return narrower ? (wider ? "same" : "narrowed") : wider ? "widened" : "changed";
}
const mirrored = {
    "=": "=",
    "<>": "<>",
    "!=": "!=",
    "<": ">",
    "<=": ">=",
    ">": "<",
    ">=": "<=",
    "!<": "!>",
    "!>": "!<",
};
const negations = {
    "=": "<>",
    "<>": "=",
    "!=": "=",
    "<": ">=",
    "<=": ">",
    ">": "<=",
    ">=": "<",
    "!<": "<",
    "!>": ">",
};
function readComparison(tree) {
    if (tree.kind !== "comparison")
        return undefined;
    const right = literalOf(tree.right);
    if (right !== undefined)
        return { subject: tree.left, operator: tree.operator, literal: right };
    const left = literalOf(tree.left);
    const operator = mirrored[tree.operator];
    return left === undefined || operator === undefined ? undefined : { subject: tree.right, operator, literal: left };
}
function literalOf(tree) {
    if (tree.kind === "sign") {
        const operand = literalOf(tree.operand);
        if (operand?.kind !== "number")
            return undefined;
        return tree.operator === "-" ? { ...operand, digits: -operand.digits } : operand;
    }
    if (tree.kind !== "leaf" || !tree.literal)
        return undefined;
    const quoted = /^N?'(.*)'$/is.exec(tree.text);
    if (quoted?.[1] !== undefined)
        return { kind: "text", text: quoted[1] };
    const number = /^(\d*)\.?(\d*)$/.exec(tree.text);
    if (number === null || tree.text === ".")
        return undefined;
    const fraction = number[2] ?? "";
    return { kind: "number", digits: BigInt(`${number[1] ?? ""}${fraction}`), scale: fraction.length };
}
/** The operand as text: the same operand in both conditions is the same subject. Function names are lower case already. */
function subjectKey(tree) {
    return JSON.stringify(tree);
}
function wholeSubject(subject, isWhole) {
    const tree = JSON.parse(subject);
    if (tree.kind === "name")
        return tree.parts.length === 1 && isWhole(tree.parts[0] ?? "");
    return tree.kind === "call" && tree.parts.length === 1 && (tree.parts[0] === "len" || tree.parts[0] === "datalength");
}
function collectLiterals(tree, into) {
    const add = (subject, literals) => {
        const key = subjectKey(subject);
        const known = into.get(key);
        if (known === undefined)
            into.set(key, [...literals]);
        else
            known.push(...literals);
    };
    switch (tree.kind) {
        case "and":
        case "or":
            for (const operand of tree.operands)
                collectLiterals(operand, into);
            break;
        case "not":
            collectLiterals(tree.operand, into);
            break;
        case "comparison": {
            const comparison = readComparison(tree);
            if (comparison !== undefined)
                add(comparison.subject, [comparison.literal]);
            break;
        }
        case "between": {
            const bounds = [tree.low, tree.high].map(literalOf).filter((literal) => literal !== undefined);
            if (bounds.length === 2)
                add(tree.operand, bounds);
            break;
        }
        case "in": {
            const list = tree.list.map(literalOf).filter((literal) => literal !== undefined);
            if (list.length === tree.list.length)
                add(tree.operand, list);
            break;
        }
        case "is-null":
            add(tree.operand, []);
            break;
        default:
            break;
    }
}
/** Undefined where the literals of one subject cannot be told apart: 'a' and 'A' may or may not be the same value. */
function scaleOf(literals, whole) {
    if (literals.every((literal) => literal.kind === "number"))
        return numberScale(literals, whole);
    const texts = literals.flatMap((literal) => (literal.kind === "text" ? [literal.text] : []));
    if (texts.length !== literals.length)
        return undefined;
    const distinct = [...new Set(texts)].sort();
    if (new Set(distinct.map((text) => text.trimEnd().toLowerCase())).size !== distinct.length)
        return undefined;
    // The order of text is the collation's; only dates of one shape are in the order of their characters whatever it is.
    const ordered = distinct.every((text) => /^\d{8}$/.test(text)) || distinct.every((text) => /^\d{4}-\d{2}-\d{2}$/.test(text));
    const cells = new Map(distinct.map((text, at) => [text, 2 * at + 1]));
    const cellOf = (literal) => (literal.kind === "text" ? (cells.get(literal.text) ?? -1) : -1);
    return { cellOf, cells: 2 * distinct.length + 1, ordered, empty: new Set() };
}
function numberScale(literals, whole) {
    const scale = Math.max(0, ...literals.map((literal) => literal.scale));
    const unit = 10n ** BigInt(scale);
    const value = (literal) => (literal.kind === "number" ? literal.digits * 10n ** BigInt(scale - literal.scale) : 0n);
    const distinct = [...new Set(literals.map(value))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const cells = new Map(distinct.map((number, at) => [number, 2 * at + 1]));
    const empty = new Set();
    if (whole) {
        for (const [at, number] of distinct.entries()) {
            if (number % unit !== 0n)
                empty.add(2 * at + 1);
            const next = distinct[at + 1];
            if (next !== undefined && floor(next - 1n, unit) <= floor(number, unit))
                empty.add(2 * at + 2);
        }
    }
    return { cellOf: (literal) => cells.get(value(literal)) ?? -1, cells: 2 * distinct.length + 1, ordered: true, empty };
}
function floor(value, unit) {
    return value >= 0n ? value / unit : -((-value + unit - 1n) / unit);
}
/**
 * What a condition lets through; a row passes a check unless the condition is false, so NULL passes any comparison.
 * Undefined where that is no product of sets, one for each subject: alternatives about different columns.
 */
function passing(tree, negated, scales) {
    switch (tree.kind) {
        case "not":
            return passing(tree.operand, !negated, scales);
        case "and":
        case "or": {
            const parts = [];
            for (const operand of tree.operands) {
                const part = passing(operand, negated, scales);
                if (part === undefined)
                    return undefined;
                parts.push(part);
            }
            return (tree.kind === "and") === negated ? anyOf(parts) : allOf(parts);
        }
        case "comparison": {
            const comparison = readComparison(tree);
            if (comparison === undefined)
                return opaque(tree, negated);
            const operator = negated ? negations[comparison.operator] : comparison.operator;
            return operator === undefined
                ? undefined
                : cellsPassing(comparison.subject, scales, (scale) => compared(scale, operator, comparison.literal));
        }
        case "between": {
            const low = literalOf(tree.low);
            const high = literalOf(tree.high);
            if (low === undefined || high === undefined)
                return opaque(tree, negated);
            return cellsPassing(tree.operand, scales, (scale) => {
                if (!scale.ordered)
                    return undefined;
                const [from, to] = [scale.cellOf(low), scale.cellOf(high)];
                return (cell) => (cell >= from && cell <= to) !== (tree.negated !== negated);
            });
        }
        case "in": {
            const list = tree.list.map(literalOf);
            if (list.includes(undefined))
                return opaque(tree, negated);
            return cellsPassing(tree.operand, scales, (scale) => {
                const cells = new Set(list.map((literal) => (literal === undefined ? -1 : scale.cellOf(literal))));
                return (cell) => cells.has(cell) !== (tree.negated !== negated);
            });
        }
        case "is-null": {
            const scale = scales.get(subjectKey(tree.operand));
            if (scale === undefined)
                return undefined;
            const isNull = tree.negated === negated;
            const cells = isNull ? [scale.cells] : valueCells(scale);
            return new Map([[subjectKey(tree.operand), new Set(cells)]]);
        }
        default:
            return opaque(tree, negated);
    }
}
/** A condition that is no comparison with a literal: true (0), false (1) or unknown (2), which passes. */
function opaque(tree, negated) {
    return new Map([[subjectKey(tree), new Set([negated ? 1 : 0, 2])]]);
}
function valueCells(scale) {
    return Array.from({ length: scale.cells }, (_, cell) => cell).filter((cell) => !scale.empty.has(cell));
}
function cellsPassing(subject, scales, test) {
    const key = subjectKey(subject);
    const scale = scales.get(key);
    const passes = scale && test(scale);
    return scale && passes && new Map([[key, new Set([...valueCells(scale).filter(passes), scale.cells])]]);
}
function compared(scale, operator, literal) {
    const at = scale.cellOf(literal);
    switch (operator) {
        case "=":
            return (cell) => cell === at;
        case "<>":
        case "!=":
            return (cell) => cell !== at;
        default:
            break;
    }
    if (!scale.ordered)
        return undefined;
    switch (operator) {
        case "<":
            return (cell) => cell < at;
        case "<=":
        case "!>":
            return (cell) => cell <= at;
        case ">":
            return (cell) => cell > at;
        case ">=":
        case "!<":
            return (cell) => cell >= at;
        default:
            return undefined;
    }
}
function allOf(parts) {
    const all = new Map();
    for (const part of parts) {
        for (const [subject, cells] of part)
            all.set(subject, new Set([...cells].filter((cell) => all.get(subject)?.has(cell) ?? true)));
    }
    return all;
}
function anyOf(parts) {
    const [first] = parts;
    const subject = first?.keys().next().value;
    if (subject === undefined || parts.some((part) => part.size !== 1 || !part.has(subject)))
        return undefined;
    return new Map([[subject, new Set(parts.flatMap((part) => [...(part.get(subject) ?? [])]))]]);
}
/** Whether every row that passes `inner` passes `outer`. */
function isWithin(inner, outer) {
    for (const [subject, cells] of outer) {
        const passing = inner.get(subject);
        if (passing === undefined || ![...passing].every((cell) => cells.has(cell)))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/diff/constraints.js


/**
 * A name that the server made up is absent and says nothing, so such a constraint is known by what it says; so is one
 * that somebody gave another name.
 */
function constraintPasses(collation, content) {
    return [...namePasses(collation, (item) => item.name), { by: "content", key: content }];
}
/** Reports another name; names that differ in case only are one name but in a case-sensitive database, and none is paired by `case` there. */
function compareConstraintNames({ emit, object }, constraint, before, after) {
    if (before.name === undefined || after.name === undefined || before.name === after.name)
        return;
    emit({ kind: "constraint-renamed", object, member: before.name, constraint, before: before.name, after: after.name, inferred: true });
}
/** Whether the server enforces it. */
function compareDisabled({ emit, object }, constraint, before, after) {
    if (before.disabled === after.disabled)
        return;
    const facts = { object, ...context_memberOf(after), constraint, before, after };
    if (after.disabled)
        emit({ kind: "constraint-disabled", ...facts });
    else
        emit({ kind: "constraint-enabled", ...facts });
}
/** What only foreign keys and checks have: whether old rows were checked, and whether replication is. */
function compareEnforcement(context, constraint, before, after) {
    const { emit, object } = context;
    const of = { object, ...context_memberOf(after), constraint, before, after };
    compareDisabled(context, constraint, before, after);
    // Disabling a constraint makes it untrusted as well, and of one that is disabled trust says nothing.
    if (!before.disabled && !after.disabled && before.untrusted !== after.untrusted) {
        emit({ kind: after.untrusted ? "constraint-untrusted" : "constraint-trusted", ...of });
    }
    if (before.notForReplication !== after.notForReplication)
        emit({ kind: "constraint-replication-changed", ...of });
}

;// CONCATENATED MODULE: ./lib/diff/checks.js








const wholeTypes = new Set(["bit", "tinyint", "smallint", "int", "bigint"]);
/** `columns` are the table's after the change: their types tell whether `> 0` and `>= 1` are the same. */
function compareChecks(context, before, after, columns) {
    if (before.length === 0 && after.length === 0)
        return;
    const { emit, object } = context;
    const passes = [
        ...constraintPasses(context.collation, (check, side) => checks_renamed(context, check, side)),
        // Of two without a name, the only ones that speak of the same columns are one check that demands something else.
        { by: "columns", unique: true, key: (check, side) => (check.name === undefined ? namesIn(checks_renamed(context, check, side)) : undefined) },
    ];
    compareLists(before, after, passes, {
        onRemoved: (check) => {
            emit({ kind: "check-removed", object, ...context_memberOf(check), before: check });
        },
        onAdded: (check) => {
            emit({ kind: "check-added", object, ...context_memberOf(check), after: check });
        },
        onMutual: (from, to) => {
            compareCheckConditions(context, from, to, columns);
            compareEnforcement(context, "check constraint", from, to);
            compareConstraintNames(context, "check constraint", from, to);
            compareDescriptions(emit, object, "check", to.name, from, to);
        },
    });
}
function compareCheckConditions(context, before, after, columns) {
    if (sameExpression(before.expression, after.expression, context.renamedColumns))
        return;
    const facts = { object: context.object, ...context_memberOf(after), before, after };
    const isWhole = (name) => {
        const column = columns.find((candidate) => candidate.name === name);
        return wholeTypes.has(column?.baseType ?? column?.type ?? "");
    };
    switch (compareConditions(checks_renamed(context, before, "before"), after.expression, isWhole)) {
        case "same":
            break;
        case "narrowed":
            context.emit({ kind: "check-narrowed", ...facts });
            break;
        case "widened":
            context.emit({ kind: "check-widened", ...facts });
            break;
        case "changed":
            context.emit({ kind: "check-changed", ...facts });
            break;
    }
}
function checks_renamed(context, check, side) {
    return side === "before" ? renameColumns(check.expression, context.renamedColumns) : check.expression;
}
/** The bracketed names of an expression in normal form, which are its columns. */
function namesIn(expression) {
    const names = (0,lexer/* tokenize */.qw)(expression).filter((token) => (0,lexer/* isName */.Eo)(token) && token.kind === "identifier");
    return JSON.stringify([...new Set(names.map((token) => token.value))].sort(model_name/* compareText */.n6));
}

;// CONCATENATED MODULE: ./lib/diff/foreign-keys.js






function compareForeignKeys(context, before, after) {
    const { emit, object } = context;
    const passes = [
        ...constraintPasses(context.collation, (key, side) => target(context, key, side)),
        // Of two without a name, the same columns that now refer to something else are one key with another target.
        { by: "columns", unique: true, key: (key, side) => (key.name === undefined ? ownColumns(context, key, side) : undefined) },
    ];
    compareLists(before, after, passes, {
        onRemoved: (key) => {
            emit({ kind: "foreign-key-removed", object, ...context_memberOf(key), before: key });
        },
        onAdded: (key) => {
            emit({ kind: "foreign-key-added", object, ...context_memberOf(key), after: key });
        },
        onMutual: (from, to) => {
            const facts = { object, ...context_memberOf(to), before: from, after: to };
            if (target(context, from, "before") !== target(context, to, "after"))
                emit({ kind: "foreign-key-retargeted", ...facts });
            if (differ(absence.foreignKey, ["onDelete", "onUpdate"], from, to))
                emit({ kind: "foreign-key-action-changed", ...facts });
            compareEnforcement(context, "foreign key", from, to);
            compareConstraintNames(context, "foreign key", from, to);
            compareDescriptions(emit, object, "foreign key", to.name, from, to);
        },
    });
}
/** Which columns refer to which, by their names of after. The order in which a key lists its pairs says nothing. */
function target(context, key, side) {
    const { references } = key;
    const table = side === "before" ? context.names.object(references) : references;
    const pairs = key.columns.map((column, at) => {
        const to = references.columns[at] ?? "";
        return side === "before"
            ? JSON.stringify([columnAfter(context, column), context.names.column(references, to)])
            : JSON.stringify([column, to]);
    });
    return `${(0,model_name/* nameKey */.Rc)(table)} ${pairs.sort(model_name/* compareText */.n6).join()}`;
}
function ownColumns(context, key, side) {
    return JSON.stringify(key.columns.map((column) => (side === "before" ? columnAfter(context, column) : column)).sort(model_name/* compareText */.n6));
}

;// CONCATENATED MODULE: ./lib/diff/key-columns.js
// Lists of columns as keys and indexes have them; those of before by their names of after.


/** The columns in no order: uniqueness knows none. */
function columnSet(columns, side, context) {
    const names = columns.map((column) => (side === "before" ? columnAfter(context, column.name) : column.name));
    return JSON.stringify(names.sort(model_name/* compareText */.n6));
}
/** Whether two keys have the same columns in the same order and directions. */
function sameKeyOrder(context, before, after) {
    return (before.length === after.length &&
        before.every((column, at) => columnAfter(context, column.name) === after[at]?.name && column.descending === after[at].descending));
}
function samePartition(context, before, after) {
    if (before === undefined || after === undefined)
        return before === after;
    return before.scheme === after.scheme && columnAfter(context, before.column) === after.column;
}

;// CONCATENATED MODULE: ./lib/diff/indexes.js









/** Reports all but the unique indexes that came or went, which may be the other form of a unique constraint. */
function compareIndexes(context, before, after) {
    const { emit, object } = context;
    const { pairs, removed, added } = matchLists(before, after, [
        ...namePasses(context.collation, (index) => index.name),
        { by: "content", key: (index, side) => indexes_contentKey(context, index, side) },
    ]);
    for (const pair of pairs) {
        if (pair.by === "content") {
            emit({ kind: "index-renamed", object, member: pair.before.name, before: pair.before.name, after: pair.after.name, inferred: true });
        }
        compareIndex(context, pair.before, pair.after);
    }
    for (const index of removed)
        if (!index.unique)
            emit({ kind: "index-removed", object, member: index.name, before: index });
    for (const index of added)
        if (!index.unique)
            emit({ kind: "index-added", object, member: index.name, after: index });
    return { removed: removed.filter((index) => index.unique), added: added.filter((index) => index.unique) };
}
function compareIndex(context, before, after) {
    const { emit, object, renamedColumns } = context;
    const facts = { object, member: after.name, before, after };
    const sameFilter = before.filter === after.filter ||
        (before.filter !== undefined && after.filter !== undefined && sameExpression(before.filter, after.filter, renamedColumns));
    if (after.unique && !before.unique) {
        emit({ kind: "unique-added", ...facts });
    }
    else if (before.unique && !after.unique) {
        emit({ kind: "unique-removed", ...facts });
    }
    else if (after.unique && !(sameFilter && columnSet(before.columns, "before", context) === columnSet(after.columns, "after", context))) {
        emit({ kind: "unique-changed", ...facts });
    }
    else if (!sameFilter ||
        !sameKeyOrder(context, before.columns, after.columns) ||
        !samePartition(context, before.partition, after.partition) ||
        !same(included(context, before, "before"), included(context, after, "after")) ||
        differ(absence.index, ["clustered", "kind", "compression", "filegroup", "bucketCount", "secondary"], before, after)) {
        emit({ kind: "index-changed", ...facts });
    }
    if (before.disabled !== after.disabled)
        emit({ kind: after.disabled ? "index-disabled" : "index-enabled", ...facts });
    compareDescriptions(emit, object, "index", after.name, before, after);
}
/** Included columns have no order. */
function included(context, index, side) {
    return index.include.map((column) => (side === "before" ? columnAfter(context, column) : column)).sort(model_name/* compareText */.n6);
}
/** All that an index is but for its name. */
function indexes_contentKey(context, index, side) {
    const { columns, filter, partition } = index;
    const rest = {
        ...index,
        name: undefined,
        columns: undefined,
        include: undefined,
        filter: undefined,
        partition: undefined,
        description: undefined,
    };
    const nameOf = (column) => (side === "before" ? columnAfter(context, column) : column);
    return JSON.stringify([
        columns.map((column) => [nameOf(column.name), column.descending]),
        included(context, index, side),
        filter !== undefined && side === "before" ? renameColumns(filter, context.renamedColumns) : filter,
        partition && [partition.scheme, nameOf(partition.column)],
        rest,
    ]);
}
function compareFullTextIndexes(context, before, after) {
    const { emit, object } = context;
    if (before === undefined || after === undefined) {
        if (after !== undefined)
            emit({ kind: "full-text-index-added", object, after });
        if (before !== undefined)
            emit({ kind: "full-text-index-removed", object, before });
    }
    else if (differ(absence.fullTextIndex, ["keyIndex", "catalog", "disabled"], before, after) ||
        !sameFullTextColumns(context, before, after)) {
        emit({ kind: "full-text-index-changed", object, before, after });
    }
}
function sameFullTextColumns(context, before, after) {
    if (before.columns.length !== after.columns.length)
        return false;
    const byName = new Map(after.columns.map((column) => [column.name, column]));
    return before.columns.every((column) => {
        const to = byName.get(columnAfter(context, column.name));
        if (to === undefined)
            return false;
        const typeColumn = column.typeColumn === undefined ? undefined : columnAfter(context, column.typeColumn);
        // A script that names no language means the server's default, which a server spells out.
        return typeColumn === to.typeColumn && (column.language === to.language || column.language === undefined || to.language === undefined);
    });
}

;// CONCATENATED MODULE: ./lib/diff/keys.js
// Primary keys, and all that promises uniqueness: unique constraints and unique indexes are one promise in two forms.







function comparePrimaryKeys(context, before, after) {
    const { emit, object } = context;
    if (before === undefined || after === undefined) {
        if (after !== undefined)
            emit({ kind: "primary-key-added", object, ...context_memberOf(after), after });
        if (before !== undefined)
            emit({ kind: "primary-key-removed", object, ...context_memberOf(before), before });
        return;
    }
    if (columnSet(before.columns, "before", context) !== columnSet(after.columns, "after", context)) {
        emit({ kind: "primary-key-changed", object, ...context_memberOf(after), before, after });
    }
    else {
        compareKeyIndexes(context, before, after);
    }
    compareKeyRest(context, "primary key", before, after);
}
function compareUniqueConstraints(context, before, after) {
    const removed = [];
    const added = [];
    const passes = constraintPasses(context.collation, (key, side) => columnSet(key.columns, side, context));
    compareLists(before, after, passes, {
        onRemoved: (key) => removed.push(key),
        onAdded: (key) => added.push(key),
        onMutual: (from, to) => {
            if (columnSet(from.columns, "before", context) !== columnSet(to.columns, "after", context)) {
                context.emit({ kind: "unique-changed", object: context.object, ...context_memberOf(to), before: from, after: to });
            }
            else {
                compareKeyIndexes(context, from, to);
            }
            compareKeyRest(context, "unique constraint", from, to);
        },
    });
    return { removed, added };
}
/** The index behind a key with the same columns: their order, its form and storage. */
function compareKeyIndexes(context, before, after) {
    const { emit, object } = context;
    if (!sameKeyOrder(context, before.columns, after.columns) ||
        differ(absence.key, ["clustered", "compression", "bucketCount"], before, after)) {
        emit({ kind: "key-index-changed", object, ...context_memberOf(after), before, after });
    }
}
function compareKeyRest(context, constraint, before, after) {
    compareConstraintNames(context, constraint, before, after);
    compareDisabled(context, constraint, before, after);
    compareDescriptions(context.emit, context.object, "key", after.name, before, after);
}
/**
 * What is left of constraints and indexes that promise uniqueness: the same columns promised by the other form are still
 * promised; all else came or went.
 */
function compareUniqueForms(context, constraints, indexes) {
    const { emit, object } = context;
    const removed = [...constraints.removed, ...indexes.removed];
    const added = [...constraints.added, ...indexes.added];
    compareLists(removed, added, [{ by: "columns", key: (key, side) => uniqueKey(context, key, side) }], {
        onRemoved: (before) => {
            emit({ kind: "unique-removed", object, ...context_memberOf(before), before });
        },
        onAdded: (after) => {
            emit({ kind: "unique-added", object, ...context_memberOf(after), after });
        },
        onMutual: (before, after) => {
            emit({ kind: "key-index-changed", object, ...context_memberOf(after), before, after });
            compareDescriptions(emit, object, "include" in after ? "index" : "key", after.name, before, after);
        },
    });
}
/** A filtered unique index promises nothing of the rows that its filter leaves out: it is a promise of its own. */
function uniqueKey(context, key, side) {
    const filter = "filter" in key ? (key.filter ?? "") : "";
    return `${columnSet(key.columns, side, context)} ${side === "before" ? renameColumns(filter, context.renamedColumns) : filter}`;
}

;// CONCATENATED MODULE: ./lib/diff/triggers.js







/** Triggers of one table or view. One that fires at another time (AFTER, INSTEAD OF) is another trigger. */
function compareTriggers(context, before, after) {
    const { emit, object } = context;
    const nameOf = (trigger) => `${trigger.timing} ${(0,model_name/* nameKey */.Rc)({ schema: trigger.schema ?? "", name: trigger.name })}`;
    const passes = namePasses(context.collation, nameOf);
    compareLists(before, after, passes, {
        onRemoved: (trigger) => {
            emit({ kind: kindOf(trigger, "removed"), object, member: trigger.name, before: trigger });
        },
        onAdded: (trigger) => {
            emit({ kind: kindOf(trigger, "added"), object, member: trigger.name, after: trigger });
        },
        onMutual: (from, to) => {
            const facts = { object, member: to.name, before: from, after: to };
            const changed = !same(from.events, to.events) || differ(absence.trigger, ["notForReplication"], from, to) || moduleDiffers("trigger", from, to);
            if (changed)
                emit({ kind: kindOf(to, "changed"), ...facts });
            if (from.disabled !== to.disabled)
                emit({ kind: kindOf(to, to.disabled ? "disabled" : "enabled"), ...facts });
            compareDescriptions(emit, object, "trigger", to.name, from, to);
        },
    });
}
function kindOf(trigger, happening) {
    return trigger.timing === "after" ? `trigger-${happening}` : `instead-of-trigger-${happening}`;
}
const triggers_database = { type: "database", schema: "", name: "" };
function compareDatabaseTriggers(context, before, after) {
    const { emit } = context;
    const passes = namePasses(context.collation, (trigger) => trigger.name);
    compareLists(before, after, passes, {
        onRemoved: (trigger) => {
            emit({ kind: "database-trigger-removed", object: triggers_database, member: trigger.name, before: trigger });
        },
        onAdded: (trigger) => {
            emit({ kind: "database-trigger-added", object: triggers_database, member: trigger.name, after: trigger });
        },
        onMutual: (from, to) => {
            const facts = { object: triggers_database, member: to.name, before: from, after: to };
            if (!same(from.events, to.events) || moduleDiffers("trigger", from, to))
                emit({ kind: "database-trigger-changed", ...facts });
            if (from.disabled !== to.disabled)
                emit({ kind: to.disabled ? "database-trigger-disabled" : "database-trigger-enabled", ...facts });
            compareDescriptions(emit, triggers_database, "database trigger", to.name, from, to);
        },
    });
}

;// CONCATENATED MODULE: ./lib/diff/tables.js











function compareTables(context, before, after, columns) {
    compareColumns(context, before.columns, after.columns, columns);
    comparePrimaryKeys(context, before.primaryKey, after.primaryKey);
    compareUniqueForms(context, compareUniqueConstraints(context, before.uniqueConstraints, after.uniqueConstraints), compareIndexes(context, before.indexes, after.indexes));
    compareForeignKeys(context, before.foreignKeys, after.foreignKeys);
    compareChecks(context, before.checks, after.checks, after.columns);
    compareFullTextIndexes(context, before.fullTextIndex, after.fullTextIndex);
    compareTriggers(context, before.triggers, after.triggers);
    compareTableOptions(context, before, after);
    compareVersioning(context, before, after);
    compareDescriptions(context.emit, context.object, "object", undefined, before, after);
}
/** Complete by type. */
const tables_options = Object.keys({
    external: true,
    memoryOptimized: true,
    schemaOnly: true,
    graph: true,
    compression: true,
    filegroup: true,
    partition: true,
});
function compareTableOptions(context, before, after) {
    const { emit, object } = context;
    for (const option of tables_options) {
        if (!differ(absence.table, [option], before, after))
            continue;
        if (option === "partition" && samePartition(context, before.partition, after.partition))
            continue;
        emit({ kind: "table-option-changed", object, option, ...turned(before[option], after[option]) });
    }
}
/** The names of the period's columns are compared as columns. */
function compareVersioning({ emit, object, names }, before, after) {
    const from = before.temporal;
    const to = after.temporal;
    if (from === undefined || to === undefined) {
        if (to !== undefined)
            emit({ kind: "system-versioning-added", object, after: to });
        if (from !== undefined)
            emit({ kind: "system-versioning-removed", object, before: from });
    }
    else if ((0,model_name/* nameKey */.Rc)(names.object(from.history)) !== (0,model_name/* nameKey */.Rc)(to.history)) {
        emit({ kind: "history-table-changed", object, before: from, after: to });
    }
}

;// CONCATENATED MODULE: ./lib/diff/types.js










/**
 * Alias types and table types. Neither can be altered: whatever differs means that the type was dropped and made anew,
 * with everything that uses it, so a table type is one change however many of its columns differ.
 */
function compareUserTypes(context, before, after) {
    const { emit, collation } = context;
    const refOf = ({ schema, name }) => ({ type: "type", schema, name });
    compareLists(before, after, namePasses(collation, model_name/* nameKey */.Rc), {
        onRemoved: (type) => {
            emit({ kind: "type-removed", object: refOf(type), before: type });
        },
        onAdded: (type) => {
            emit({ kind: "type-added", object: refOf(type), after: type });
        },
        onMutual: (from, to) => {
            const base = from.baseType !== undefined && to.baseType !== undefined && compareTypes(from.baseType, to.baseType) !== "same";
            if (base || differ(absence.type, ["nullable", "memoryOptimized"], from, to) || columnsDiffer(context, refOf(to), from, to)) {
                emit({ kind: "type-changed", object: refOf(to), before: from, after: to });
            }
            compareDescriptions(emit, refOf(to), "object", undefined, from, to);
        },
    });
}
/** Descriptions of its columns pass on as what they are; a constraint's name is nobody's business. */
function columnsDiffer(context, object, before, after) {
    let differ = (before.columns.length === 0) !== (after.columns.length === 0);
    const emit = (change) => {
        if (change.kind === "description-added" || change.kind === "description-removed" || change.kind === "description-changed") {
            context.emit(change);
        }
        else if (change.kind !== "constraint-renamed") {
            differ = true;
        }
    };
    const matching = matchColumns(before.columns, after.columns, new Map(), context.collation);
    const within = { ...context, emit, object, renamedColumns: renamedColumns(matching) };
    compareColumns(within, before.columns, after.columns, matching);
    comparePrimaryKeys(within, before.primaryKey, after.primaryKey);
    compareUniqueForms(within, compareUniqueConstraints(within, before.uniqueConstraints, after.uniqueConstraints), compareIndexes(within, before.indexes, after.indexes));
    compareChecks(within, before.checks, after.checks, after.columns);
    return differ;
}

;// CONCATENATED MODULE: ./lib/diff/views.js






/** `columns` is undefined where one side does not know the view's columns. */
function compareViews(context, before, after, columns) {
    const { emit, object } = context;
    if (columns !== undefined)
        compareColumns(context, before.columns, after.columns, columns);
    if (moduleDiffers("view", before, after)) {
        emit({ kind: "view-definition-changed", object, before: moduleText(before), after: moduleText(after) });
    }
    compareUniqueForms(context, { removed: [], added: [] }, compareIndexes(context, before.indexes, after.indexes));
    compareTriggers(context, before.triggers, after.triggers);
    compareDescriptions(emit, object, "object", undefined, before, after);
}

;// CONCATENATED MODULE: ./lib/diff/diff.js
















/**
 * What became of `before`: facts, never opinions. The order of tables, indexes and the like in either schema makes no
 * difference, that of columns and parameters does. Sorted by object, member and kind. Linear in the size of the schemas.
 *
 * A parent folds its children: a table that came or went is one change. So does a name: what refers to a renamed
 * table or column by its new name has not changed.
 */
function diff(before, after, options = {}) {
    const from = (0,serialize/* canonicalSchema */.Uw)(before);
    const to = (0,serialize/* canonicalSchema */.Uw)(after);
    const collation = to.collation ?? from.collation;
    const identity = { proven: composeRenames(options.renames ?? []), collation };
    const tables = matchTables(from.tables, to.tables, identity);
    const views = matchViews(from.views, to.views, identity);
    const procedures = matchProcedures(from.procedures, to.procedures, identity);
    const functions = matchFunctions(from.functions, to.functions, identity);
    const matchColumnsOf = ({ before: one, after: other, }) => matchColumns(one.columns, other.columns, identity.proven.columns.get((0,model_name/* nameKey */.Rc)(one)) ?? new Map(), collation);
    const columnsOf = new Map(tables.pairs.map((pair) => [pair, matchColumnsOf(pair)]));
    const names = namesAfter([...tables.pairs, ...views.pairs, ...procedures.pairs, ...functions.pairs], columnsOf);
    const changes = [];
    const emit = (change) => {
        changes.push(change);
    };
    const context = { emit, names, collation, collations: { before: from.collation, after: to.collation } };
    const replacedBy = typesByName(to);
    const gone = (name) => {
        const type = replacedBy(name);
        return type === undefined ? {} : { replacedBy: type };
    };
    const within = (type, pair, columns) => ({
        ...context,
        object: { type, schema: pair.after.schema, name: pair.after.name },
        renamedColumns: columns === undefined ? new Map() : renamedColumns(columns),
    });
    compareDatabase(context, from, to);
    compareSchemas(context, from.schemas, to.schemas);
    const addedViews = new Map(views.added.map((view) => [(0,model_name/* nameKey */.Rc)(view), view]));
    const addedTables = new Map(tables.added.map((table) => [(0,model_name/* nameKey */.Rc)(table), table]));
    const replaced = new Set();
    for (const table of tables.removed) {
        const object = { type: "table", schema: table.schema, name: table.name };
        const view = addedViews.get((0,model_name/* nameKey */.Rc)(table));
        if (view === undefined) {
            emit({ kind: "table-removed", object, before: table, ...gone(table) });
        }
        else {
            replaced.add(view);
            emit({ kind: "table-became-view", object: { ...object, type: "view" }, before: table, after: view });
        }
    }
    for (const view of views.removed) {
        const object = { type: "view", schema: view.schema, name: view.name };
        const table = addedTables.get((0,model_name/* nameKey */.Rc)(view));
        if (table === undefined) {
            emit({ kind: "view-removed", object, before: view, ...gone(view) });
        }
        else {
            replaced.add(table);
            emit({ kind: "view-became-table", object: { ...object, type: "table" }, before: view, after: table });
        }
    }
    for (const after of tables.added) {
        if (!replaced.has(after))
            emit({ kind: "table-added", object: { type: "table", schema: after.schema, name: after.name }, after });
    }
    for (const after of views.added) {
        if (!replaced.has(after))
            emit({ kind: "view-added", object: { type: "view", schema: after.schema, name: after.name }, after });
    }
    for (const pair of tables.pairs) {
        const columns = columnsOf.get(pair) ?? matchColumnsOf(pair);
        compareObjectNames(emit, "table", pair, collation, replacedBy(pair.before));
        compareTables(within("table", pair, columns), pair.before, pair.after, columns);
    }
    for (const pair of views.pairs) {
        // A view has at least one column: a list without any is one that the source could not know.
        const known = pair.before.columns.length > 0 && pair.after.columns.length > 0;
        const columns = known ? matchColumnsOf(pair) : undefined;
        compareObjectNames(emit, "view", pair, collation, replacedBy(pair.before));
        compareViews(within("view", pair, columns), pair.before, pair.after, columns);
    }
    for (const before of procedures.removed) {
        emit({ kind: "procedure-removed", object: { type: "procedure", schema: before.schema, name: before.name }, before, ...gone(before) });
    }
    for (const after of procedures.added) {
        emit({ kind: "procedure-added", object: { type: "procedure", schema: after.schema, name: after.name }, after });
    }
    for (const pair of procedures.pairs) {
        compareObjectNames(emit, "procedure", pair, collation, replacedBy(pair.before));
        compareProcedures(within("procedure", pair), pair.before, pair.after);
    }
    for (const before of functions.removed) {
        emit({ kind: "function-removed", object: { type: "function", schema: before.schema, name: before.name }, before, ...gone(before) });
    }
    for (const after of functions.added) {
        emit({ kind: "function-added", object: { type: "function", schema: after.schema, name: after.name }, after });
    }
    for (const pair of functions.pairs) {
        const known = pair.before.columns.length > 0 && pair.after.columns.length > 0;
        const columns = known ? matchColumnsOf(pair) : undefined;
        compareObjectNames(emit, "function", pair, collation, replacedBy(pair.before));
        compareFunctions(within("function", pair, columns), pair.before, pair.after, columns);
    }
    compareSequences(context, from.sequences, to.sequences);
    compareUserTypes(context, from.types, to.types);
    compareSynonyms(context, from.synonyms, to.synonyms, replacedBy);
    compareDatabaseTriggers(context, from.databaseTriggers, to.databaseTriggers);
    comparePermissions(context, from, to);
    compareRowLevelSecurity(context, from, to);
    // A table may have the same constraint twice, under two names that the server made up: what became of them is one fact.
    return withoutConsequences(changes, to)
        .sort(compareChanges)
        .filter((change, at, all) => {
        const previous = all[at - 1];
        return previous === undefined || compareChanges(previous, change) !== 0;
    });
}
function namesAfter(pairs, columnsOf) {
    const objects = new Map();
    for (const { before, after } of pairs)
        if ((0,model_name/* nameKey */.Rc)(before) !== (0,model_name/* nameKey */.Rc)(after))
            objects.set((0,model_name/* nameKey */.Rc)(before), after);
    const columns = new Map();
    for (const [{ before }, matching] of columnsOf) {
        const renamed = renamedColumns(matching);
        if (renamed.size > 0)
            columns.set((0,model_name/* nameKey */.Rc)(before), renamed);
    }
    return {
        object: (name) => objects.get((0,model_name/* nameKey */.Rc)(name)) ?? name,
        column: (object, column) => columns.get((0,model_name/* nameKey */.Rc)(object))?.get(column) ?? column,
    };
}
/** Which type of object answers to a name: all of these share one name space in a schema. */
function typesByName(schema) {
    const types = new Map();
    const lists = [
        ["table", schema.tables],
        ["view", schema.views],
        ["procedure", schema.procedures],
        ["function", schema.functions],
        ["sequence", schema.sequences],
        ["synonym", schema.synonyms],
    ];
    for (const [type, objects] of lists)
        for (const object of objects)
            types.set((0,model_name/* nameKey */.Rc)(object), type);
    return (name) => types.get((0,model_name/* nameKey */.Rc)(name));
}
function compareChanges(a, b) {
    return ((0,model_name/* compareNames */.MP)(a.object, b.object) ||
        (0,model_name/* compareText */.n6)(a.object.type, b.object.type) ||
        (0,model_name/* compareText */.n6)(memberText(a), memberText(b)) ||
        (0,model_name/* compareText */.n6)(a.kind, b.kind) ||
        // Two constraints without a name differ in nothing but what they say.
        (0,model_name/* compareText */.n6)(JSON.stringify(a), JSON.stringify(b)));
}
function memberText(change) {
    return "member" in change ? (change.member ?? "") : "";
}

;// CONCATENATED MODULE: ./lib/impact/downstream.js


/** Kinds that hit whoever uses the object. */
const objectKinds = new Set([
    "table-removed",
    "table-renamed",
    "table-moved",
    "table-became-view",
    "table-option-changed",
    "view-became-table",
    "view-removed",
    "view-renamed",
    "view-definition-changed",
    "column-reordered",
    "procedure-removed",
    "procedure-renamed",
    "procedure-definition-changed",
    "function-removed",
    "function-renamed",
    "function-definition-changed",
    "return-type-changed",
    "parameter-added",
    "parameter-removed",
    "parameter-renamed",
    "parameter-reordered",
    "parameter-type-changed",
    "parameter-direction-changed",
    "parameter-default-removed",
    "parameter-default-changed",
    "sequence-removed",
    "sequence-changed",
    "type-removed",
    "type-changed",
    "synonym-removed",
    "synonym-retargeted",
    "full-text-index-removed",
    "full-text-index-changed",
    "system-versioning-removed",
    "history-table-changed",
]);
/** Kinds that hit whoever uses the column. */
const columnKinds = new Set([
    "column-removed",
    "column-renamed",
    "column-type-narrowed",
    "column-type-widened",
    "column-type-changed",
    "column-type-reencoded",
    "column-collation-changed",
    "column-made-required",
    "column-made-nullable",
    "column-became-computed",
    "column-stopped-being-computed",
    "computed-expression-changed",
    "column-masked",
    "column-mask-changed",
    "column-encrypted",
    "column-encryption-changed",
    "column-hidden",
    "column-unhidden",
    "column-became-generated-always",
    "column-stopped-being-generated-always",
    "default-removed",
    "default-changed",
    "identity-added",
    "identity-removed",
    "identity-changed",
]);
/**
 * The change with what is downstream of it in the schema before, where its kind hits others at all and is not safe. What
 * changed about a table that was renamed as well is looked for under the new name: the rename itself carries the hits.
 */
function withHits(judged, before) {
    const { change, impact } = judged;
    if (impact === "safe")
        return judged;
    const member = "member" in change ? change.member : undefined;
    const hits = objectKinds.has(change.kind)
        ? downstream(before, change.object)
        : columnKinds.has(change.kind) && member !== undefined
            ? downstream(before, change.object, member)
            : [];
    return hits.length === 0 ? judged : { ...judged, hits };
}
/**
 * What uses an object, or one column of it, as far as the schema's dependencies tell: modules and synonyms, and the foreign
 * keys that refer to it; then what uses those modules, and so on. Nearest first, then by type and name; each once, by
 * its shortest way. A module of which it is not known which columns it uses is taken to use any.
 */
function downstream(schema, object, member) {
    const graph = graphOf(schema);
    const start = (0,model_name/* nameKey */.Rc)(object);
    const seen = new Set([start]);
    const hits = [];
    let level = [[start, undefined]];
    for (let depth = 1; level.length > 0; depth++) {
        const found = [];
        for (const [key, via] of level) {
            for (const use of graph.get(key) ?? []) {
                if (depth === 1 && member !== undefined && use.columns !== undefined && !use.columns.has(member))
                    continue;
                if (seen.has(use.key))
                    continue;
                seen.add(use.key);
                found.push({ ...use.hit, depth, ...(via !== undefined && { via }) });
            }
        }
        found.sort(compareHits);
        hits.push(...found);
        // Nobody uses a trigger or a foreign key by its name.
        level = found
            .filter(({ type }) => type !== "trigger" && type !== "foreign key")
            .map(({ schema: of, name }) => [(0,model_name/* nameKey */.Rc)({ schema: of, name }), { schema: of, name }]);
    }
    return hits;
}
function compareHits(a, b) {
    return (0,model_name/* compareText */.n6)(a.type, b.type) || (0,model_name/* compareNames */.MP)(a, b) || (0,model_name/* compareNames */.MP)(a.of ?? a, b.of ?? b);
}
// A run asks once for every change, of the same schema.
const graphs = new WeakMap();
function graphOf(schema) {
    const known = graphs.get(schema);
    if (known !== undefined)
        return known;
    const graph = buildGraph(schema);
    graphs.set(schema, graph);
    return graph;
}
function buildGraph(schema) {
    const uses = new Map();
    const usesOf = (name) => {
        const key = (0,model_name/* nameKey */.Rc)(name);
        const known = uses.get(key);
        if (known !== undefined)
            return known;
        const fresh = new Map();
        uses.set(key, fresh);
        return fresh;
    };
    const modules = modulesOf(schema);
    for (const { from, to } of schema.dependencies) {
        const key = (0,model_name/* nameKey */.Rc)(from);
        const hit = modules.get(key);
        if (hit === undefined)
            continue;
        const of = usesOf(to);
        const use = of.get(key);
        if (use === undefined)
            of.set(key, { key, hit, columns: to.column === undefined ? undefined : new Set([to.column]) });
        else if (to.column === undefined)
            use.columns = undefined;
        else
            use.columns?.add(to.column);
    }
    for (const table of schema.tables) {
        for (const [at, foreignKey] of table.foreignKeys.entries()) {
            const key = `${(0,model_name/* nameKey */.Rc)(table)}\u0000foreign key ${at}`;
            usesOf(foreignKey.references).set(key, {
                key,
                hit: {
                    type: "foreign key",
                    schema: table.schema,
                    name: foreignKeyName(foreignKey),
                    of: { schema: table.schema, name: table.name },
                },
                columns: new Set(foreignKey.references.columns),
            });
        }
    }
    for (const synonym of schema.synonyms) {
        const target = downstream_targetOf(synonym);
        const key = (0,model_name/* nameKey */.Rc)(synonym);
        if (target !== undefined) {
            usesOf(target).set(key, { key, hit: { type: "synonym", schema: synonym.schema, name: synonym.name }, columns: undefined });
        }
    }
    return new Map([...uses].map(([key, of]) => [key, [...of.values()].sort((a, b) => (0,model_name/* compareNames */.MP)(a.hit, b.hit) || (0,model_name/* compareText */.n6)(a.key, b.key))]));
}
/** A foreign key whose name the server made up is known by its columns. */
function foreignKeyName({ name, columns }) {
    return name ?? `(${columns.join(", ")})`;
}
/** Everything whose text or expressions may name other objects. */
function modulesOf(schema) {
    const modules = new Map();
    const lists = [
        ["table", schema.tables],
        ["view", schema.views],
        ["procedure", schema.procedures],
        ["function", schema.functions],
    ];
    for (const [type, objects] of lists) {
        for (const { schema: of, name } of objects)
            modules.set((0,model_name/* nameKey */.Rc)({ schema: of, name }), { type, schema: of, name });
    }
    for (const owner of [...schema.tables, ...schema.views]) {
        for (const trigger of owner.triggers) {
            const name = { schema: trigger.schema ?? owner.schema, name: trigger.name };
            modules.set((0,model_name/* nameKey */.Rc)(name), { type: "trigger", ...name, of: { schema: owner.schema, name: owner.name } });
        }
    }
    return modules;
}
/** What a synonym stands for in this database; a name of three parts or more leads into another one. */
function downstream_targetOf({ schema, target }) {
    const parts = (0,lexer/* tokenize */.qw)(target)
        .filter(lexer/* isName */.Eo)
        .map((token) => token.value);
    const [first, second] = parts;
    if (first === undefined || parts.length > 2)
        return undefined;
    return second === undefined ? { schema, name: first } : { schema: first, name: second };
}

// EXTERNAL MODULE: ./lib/hash.js
var hash = __webpack_require__(16839);
;// CONCATENATED MODULE: ./lib/impact/fingerprint.js


/**
 * SHA-256, hex, of a change's kind and facts as JSON with sorted properties. Wording has no part in it, so an approval
 * that names it outlives a better sentence; any other fact is another change.
 */
function fingerprint(change) {
    return (0,hash/* sha256 */.s)(canonicalJson(change));
}
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join()}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const properties = Object.entries(value).filter(([, item]) => item !== undefined);
    properties.sort(([a], [b]) => (0,model_name/* compareText */.n6)(a, b));
    return `{${properties.map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`).join()}}`;
}

;// CONCATENATED MODULE: ./lib/impact/names.js

/**
 * What a rename means to those who use the old name:
 * - `gone`: nothing answers to it any more
 * - `case`: only its letter case changed, and the database does not tell cases apart, or may not
 */
function renameEffect(before, after, collation) {
    return before.toLowerCase() === after.toLowerCase() && !(0,model_name/* isCaseSensitive */.VZ)(collation) ? "case" : "gone";
}

;// CONCATENATED MODULE: ./lib/impact/rule.js
/** A rule with one verdict, whatever the facts. */
function always(reader, writer, { title, because, advice, reason }) {
    const outcome = { when: "always", reader, writer };
    return { title, because, advice, outcomes: [outcome], judge: (change) => ({ outcome, reason: reason(change) }) };
}
/** A rule whose verdict depends on the facts: `judge` picks one of the named outcomes. */
function depends(outcomes, { title, because, advice, judge }) {
    return {
        title,
        because,
        advice,
        outcomes: Object.values(outcomes),
        judge: (change) => {
            const [name, reason] = judge(change);
            return { outcome: outcomes[name], reason };
        },
    };
}
function when(condition, reader, writer) {
    return { when: condition, reader, writer };
}

;// CONCATENATED MODULE: ./lib/impact/words.js
// How reasons name things.

/** `dbo.Orders.Total`. */
function memberName(change) {
    return `${(0,model_name/* printObject */.Po)(change.object)}.${(0,model_name/* printPart */.x)(change.member)}`;
}
/** `dbo.Orders`, `Schema gold`, `The database`: at the start of a sentence. */
function sentenceName(object) {
    const name = (0,model_name/* printObject */.Po)(object);
    return object.type === "schema" || object.type === "database" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
/** `nvarchar(15)`, or `dbo.AccountNumber (nvarchar(15))` for an alias type. */
function typeName(typed) {
    if (typed.type === undefined)
        return "an unknown type";
    return typed.baseType === undefined ? typed.type : `${typed.type} (${typed.baseType})`;
}
/** `CustomerID, OrderDate`. */
function columnList(columns) {
    return columns.map((column) => (0,model_name/* printPart */.x)(typeof column === "string" ? column : column.name)).join(", ");
}
/** `UQ_Orders_Number (Number)`, or `(Number)` where the server made the name up. */
function keyName(key) {
    const columns = `(${columnList(key.columns)})`;
    return key.name === undefined ? columns : `${(0,model_name/* printPart */.x)(key.name)} ${columns}`;
}
/** ` (FK_Orders_Customer)`; nothing where the server made the name up. */
function inParentheses(name) {
    return name === undefined ? "" : ` (${(0,model_name/* printPart */.x)(name)})`;
}
/** "a view", "an index". */
function withArticle(noun) {
    return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
/** Names in a row: "a", "a and b", "a, b and c". */
function listOf(names) {
    const last = names.at(-1) ?? "";
    return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

;// CONCATENATED MODULE: ./lib/impact/rules/columns.js





const columnRules = {
    "column-added": depends({
        optional: when("it is nullable, or has a default, is computed or an identity", "safe", "safe"),
        required: when("it is required and has no default", "safe", "breaking"),
        inserted: when("it stands before older columns, and is optional", "risky", "safe"),
        insertedRequired: when("it stands before older columns, is required and has no default", "risky", "breaking"),
    }, {
        title: "Column added",
        because: "Queries that name their columns do not see it, and inserts with a column list still succeed unless the new column must be given a value. A column in front of older ones moves those, which SELECT * and bulk loads read by position.",
        advice: "Give a required column a default, or let it be nullable until every writer fills it. Add columns at the end.",
        judge: (change) => {
            const name = memberName(change);
            const required = change.object.type === "table" && mustBeGiven(change.after);
            const failing = `Inserts that omit ${name} fail: it is required and has no default.`;
            if (change.followedBy !== undefined) {
                const moved = `${name} stands before ${(0,model_name/* printPart */.x)(change.followedBy)}: SELECT * and readers by position find other columns where they look.`;
                return required ? ["insertedRequired", `${failing} ${moved}`] : ["inserted", moved];
            }
            return required ? ["required", failing] : ["optional", `${name} is new${whyOptional(change)}.`];
        },
    }),
    "column-removed": always("breaking", "breaking", {
        title: "Column removed",
        because: "Every statement that names the column fails, and its data is gone.",
        advice: "Move its readers and writers away first; keep the column, unused, for one release.",
        reason: (change) => `Every query that names ${memberName(change)} fails.`,
    }),
    "column-renamed": depends({
        gone: when("the old name is gone", "breaking", "breaking"),
        case: when("only its letter case changed, and the database does not tell cases apart", "risky", "safe"),
    }, {
        title: "Column renamed",
        because: "Statements that use the old name fail. Where only the case changed under a case-insensitive collation the server accepts both, but clients that look columns up by exact name (data frames, JSON, most languages' dictionaries) do not.",
        advice: "Add the new name beside the old one (a computed column, or a view that offers both) until nobody uses the old one.",
        judge: (change) => {
            const from = memberName(change);
            const to = (0,model_name/* printPart */.x)(change.after.name);
            const guess = change.inferred ? ` That it is a rename is inferred: ${to} agrees with it in all but the name.` : "";
            return renameEffect(change.before.name, change.after.name, change.collation) === "gone"
                ? ["gone", `Every query that names ${from} fails: it is called ${to} now.${guess}`]
                : [
                    "case",
                    `${from} is spelled ${to} now: SQL finds it under both${change.collation === undefined ? " unless the database is case-sensitive" : ""}, clients that look it up by exact name do not.`,
                ];
        },
    }),
    "column-reordered": always("risky", "risky", {
        title: "Columns reordered",
        because: "SELECT *, readers by position, inserts without a column list and bulk loads take the columns in their order.",
        advice: "Name the columns in queries, inserts and bulk loads; put the columns back where that is not possible.",
        reason: (change) => `${listOf(change.moved.map(model_name/* printPart */.x))} moved: SELECT *, readers by position and inserts without a column list mix up the columns of ${(0,model_name/* printObject */.Po)(change.object)}.`,
    }),
    "column-type-narrowed": always("risky", "breaking", {
        title: "Column type narrowed",
        because: "Values that no longer fit are refused when they are written, and were cut off, rounded or refused when the type changed.",
        advice: "Look for values that do not fit before the change; check the lengths and ranges in what writes the column.",
        reason: (change) => `${columns_typesOf(change)}: ${lossOf(change.before, change.after)}`,
    }),
    "column-type-widened": always("risky", "safe", {
        title: "Column type widened",
        because: "Every value still fits, but buffers, variables and target columns downstream may be too small for the new ones.",
        advice: "Widen what receives the column: variables, target tables, file layouts, typed readers.",
        reason: (change) => `${columns_typesOf(change)}: buffers and targets that were made for ${typeName(change.before)} may be too small.`,
    }),
    "column-type-changed": always("breaking", "breaking", {
        title: "Column type changed",
        because: "Another family of types: values are converted or refused, comparisons and typed readers fail.",
        advice: "Add a column of the new type beside the old one, move readers and writers, then drop the old one.",
        reason: (change) => `${columns_typesOf(change)}: readers get values of another type, and writers' values are converted or refused.`,
    }),
    "column-type-reencoded": always("risky", "risky", {
        title: "Column type re-encoded",
        because: "The same values in a related type: clients map it to another type of theirs, comparisons and index use may differ, digits or characters outside the code page may be lost.",
        advice: "Check typed readers and parameters that are compared with the column: a mismatch of types can also cost an index.",
        reason: (change) => `${columns_typesOf(change)}: ${reencodingOf(change.before, change.after)}`,
    }),
    "column-collation-changed": always("risky", "risky", {
        title: "Column collation changed",
        because: "The collation decides what is equal, the order of rows and what a unique key takes for a duplicate; joins between different collations fail.",
        advice: "Check joins on the column (Msg 468, collation conflict), ORDER BY, and unique keys.",
        reason: (change) => `The collation of ${memberName(change)} changed from ${change.before} to ${change.after}: joins with other collations fail, and equality, order and uniqueness may differ.`,
    }),
    "column-made-required": depends({
        table: when("it is a table's column", "safe", "breaking"),
        result: when("it is a column of a view or function", "safe", "safe"),
    }, {
        title: "Column made required",
        because: "Writers that leave the column out or give NULL fail; readers no longer meet NULL.",
        advice: "Give the column a default, or fill it in every writer, before it is made NOT NULL.",
        judge: (change) => {
            const name = memberName(change);
            if (change.object.type !== "table")
                return ["result", `${name} is never NULL now.`];
            return [
                "table",
                change.after.default === undefined
                    ? `Writes that give NULL for ${name}, or leave it out, fail.`
                    : `Writes that give NULL for ${name} fail; those that leave it out get the default.`,
            ];
        },
    }),
    "column-made-nullable": always("breaking", "safe", {
        title: "Column made nullable",
        because: "Typed readers that expect a value meet NULL; NOT IN, sums and comparisons behave differently with it.",
        advice: "Make readers take NULL before the first one is written, or keep the column NOT NULL with a default.",
        reason: (change) => `Readers of ${memberName(change)} may meet NULL, which it could not be before.`,
    }),
    "column-became-computed": always("risky", "breaking", {
        title: "Column became computed",
        because: "A computed column cannot be written, and its values come from an expression now.",
        advice: "Take the column out of every insert and update; check that the expression gives what readers expect.",
        reason: (change) => `Writes to ${memberName(change)} fail: it is computed now, as ${change.after.computed?.expression ?? ""}. Its values may differ.`,
    }),
    "column-stopped-being-computed": always("risky", "risky", {
        title: "Column stopped being computed",
        because: "Its values are no longer derived: they are what writers write, or NULL where nobody does.",
        advice: "Make every writer fill the column, or leave it computed.",
        reason: (change) => `${memberName(change)} was computed as ${change.before.computed?.expression ?? ""}; now it holds what writers write, and nothing where they do not.`,
    }),
    "computed-expression-changed": always("risky", "safe", {
        title: "Computed expression changed",
        because: "The same column, other values.",
        advice: "Compare old and new values before relying on the column; joins on it may find other rows.",
        reason: (change) => `${memberName(change)} is computed as ${change.after.expression} instead of ${change.before.expression}: its values may differ.`,
    }),
    "computed-persisted-changed": always("safe", "safe", {
        title: "Computed column persisted or no longer",
        because: "The values are the same; only when they are computed differs.",
        advice: "Nothing, but that indexes and constraints on the column may need it to be persisted.",
        reason: (change) => change.after.persisted
            ? `${memberName(change)} is stored now; its values are the same.`
            : `${memberName(change)} is computed when it is read now; its values are the same.`,
    }),
    "column-masked": always("breaking", "safe", {
        title: "Column masked",
        because: "Readers without UNMASK get masked data, which looks like data.",
        advice: "Grant UNMASK to those who need the values, before exports are filled with masks.",
        reason: (change) => `Readers without UNMASK get ${change.after} instead of the values of ${memberName(change)}.`,
    }),
    "column-unmasked": always("safe", "safe", {
        title: "Column unmasked",
        because: "Readers see the values themselves.",
        advice: "Make sure that everybody who may read the table may see them.",
        reason: (change) => `Everybody who may read ${(0,model_name/* printObject */.Po)(change.object)} sees the values of ${(0,model_name/* printPart */.x)(change.member)}.`,
    }),
    "column-mask-changed": always("risky", "safe", {
        title: "Mask changed",
        because: "Readers without UNMASK get other masked data.",
        advice: "Check what such readers do with the masked values.",
        reason: (change) => `Readers without UNMASK get ${change.after} instead of ${change.before} for ${memberName(change)}.`,
    }),
    "column-encrypted": always("breaking", "breaking", {
        title: "Column encrypted",
        because: "Clients that do not use Always Encrypted read ciphertext and cannot write.",
        advice: "Turn on Column Encryption Setting in every client, and give them access to the keys, first.",
        reason: (change) => `${memberName(change)} is encrypted (${change.after}): clients without its key read ciphertext and cannot write it${change.after === "randomized" ? ", and nobody can search it" : ""}.`,
    }),
    "column-decrypted": always("safe", "safe", {
        title: "Column decrypted",
        because: "Clients with and without Always Encrypted can read and write it.",
        advice: "Make sure that the server's administrators may see the values.",
        reason: (change) => `${memberName(change)} is no longer encrypted: every client can use it, and administrators see it.`,
    }),
    "column-encryption-changed": always("risky", "risky", {
        title: "Column encryption changed",
        because: "Deterministic encryption allows equality, joins and grouping; randomized encryption allows none of them.",
        advice: "Check every query that compares, joins or groups by the column.",
        reason: (change) => change.after === "randomized"
            ? `${memberName(change)} is encrypted at random: it can no longer be compared, joined or grouped by.`
            : `${memberName(change)} is encrypted deterministically now; clients must encrypt it so.`,
    }),
    "column-hidden": always("risky", "risky", {
        title: "Column hidden",
        because: "SELECT * and inserts without a column list leave hidden columns out.",
        advice: "Name the column where it is needed.",
        reason: (change) => `SELECT * from ${(0,model_name/* printObject */.Po)(change.object)} and inserts without a column list leave ${(0,model_name/* printPart */.x)(change.member)} out.`,
    }),
    "column-unhidden": always("risky", "risky", {
        title: "Column no longer hidden",
        because: "SELECT * and inserts without a column list include the column.",
        advice: "Name the columns in queries and inserts.",
        reason: (change) => `SELECT * from ${(0,model_name/* printObject */.Po)(change.object)} and inserts without a column list include ${(0,model_name/* printPart */.x)(change.member)}.`,
    }),
    "column-became-generated-always": always("safe", "breaking", {
        title: "Column became generated always",
        because: "The server fills the period columns of a temporal table; writing them fails.",
        advice: "Take the column out of every insert and update.",
        reason: (change) => `Writes to ${memberName(change)} fail: the server generates it (${change.after ?? "always"}).`,
    }),
    "column-stopped-being-generated-always": always("risky", "risky", {
        title: "Column no longer generated always",
        because: "Nobody but the writers keeps its values right, and the table's history ends.",
        advice: "Make every writer fill the column, or restore the period.",
        reason: (change) => `The server no longer fills ${memberName(change)}: it holds what writers write.`,
    }),
    "column-option-changed": depends({
        storage: when("it is about storage, or another name for the same type", "safe", "safe"),
        filestream: when("it is FILESTREAM", "risky", "risky"),
    }, {
        title: "Column option changed",
        because: "SPARSE, ROWGUIDCOL and the name of an alias type change no value; FILESTREAM clients open the data as files.",
        advice: "Check clients that open the column through the file system; nothing else.",
        judge: (change) => [change.option === "filestream" ? "filestream" : "storage", optionReasons[change.option](change)],
    }),
    "default-added": always("safe", "safe", {
        title: "Default added",
        because: "Inserts that omit the column get a value where they got NULL or an error.",
        advice: "Nothing; readers that take NULL for unknown should know that new rows have the default.",
        reason: (change) => `Inserts that omit ${memberName(change)} get ${change.after.expression}.`,
    }),
    "default-removed": depends({
        nullable: when("the column is nullable", "risky", "risky"),
        required: when("the column is required", "safe", "breaking"),
    }, {
        title: "Default removed",
        because: "Inserts that rely on the default fail where the column is required, and write NULL where it is not.",
        advice: "Give the value in every insert before the default goes.",
        judge: (change) => change.required
            ? ["required", `Inserts that omit ${memberName(change)} fail: it is required and lost its default ${change.before.expression}.`]
            : ["nullable", `Inserts that omit ${memberName(change)} write NULL instead of ${change.before.expression}.`],
    }),
    "default-changed": always("risky", "risky", {
        title: "Default changed",
        because: "Rows that are written from now on get another value.",
        advice: "Check what takes the old default to mean something.",
        reason: (change) => `Inserts that omit ${memberName(change)} get ${change.after.expression} instead of ${change.before.expression}.`,
    }),
    "identity-added": always("safe", "breaking", {
        title: "Identity added",
        because: "The server gives the values; inserts that give one fail without IDENTITY_INSERT.",
        advice: "Take the column out of the inserts, or set IDENTITY_INSERT ON where the value must be given.",
        reason: (change) => `Inserts that give ${memberName(change)} a value fail: it is an identity now.`,
    }),
    "identity-removed": always("risky", "breaking", {
        title: "Identity removed",
        because: "Inserts that relied on the server for the value fail; SCOPE_IDENTITY() no longer gives it.",
        advice: "Give the values from a sequence or the client, in every insert, first.",
        reason: (change) => `Inserts must give ${memberName(change)} a value: it is no identity any more, and SCOPE_IDENTITY() does not return it.`,
    }),
    "identity-changed": always("safe", "risky", {
        title: "Identity changed",
        because: "New values start or step differently, and may meet existing ones.",
        advice: "Compare the seed with the largest value in the table.",
        reason: (change) => {
            const [from, to] = [change.before, change.after].map((identity) => `(${identity.seed},${identity.increment})`);
            return from === to
                ? `The identity of ${memberName(change)} treats replication differently.`
                : `The identity of ${memberName(change)} is ${to ?? ""} instead of ${from ?? ""}: new values may meet existing ones.`;
        },
    }),
};
function mustBeGiven(column) {
    const filled = column.default !== undefined ||
        column.computed !== undefined ||
        column.identity !== undefined ||
        column.generatedAlways !== undefined ||
        // The server fills a rowversion.
        (column.baseType ?? column.type) === "timestamp";
    return column.nullable === false && !filled;
}
function whyOptional(change) {
    const { after, object } = change;
    if (object.type !== "table")
        return "";
    if (after.computed !== undefined)
        return ", and it is computed";
    if (after.identity !== undefined || after.generatedAlways !== undefined)
        return ", and the server fills it";
    if (after.default !== undefined)
        return `, and inserts that omit it get ${after.default.expression}`;
    return after.nullable ? ", and inserts that omit it write NULL" : "";
}
function columns_typesOf(change) {
    return `${memberName(change)} is ${typeName(change.after)} instead of ${typeName(change.before)}`;
}
/** What no longer fits. */
function lossOf(before, after) {
    const from = (0,tsql_type/* parseType */.Mb)(before.baseType ?? before.type ?? "");
    const to = (0,tsql_type/* parseType */.Mb)(after.baseType ?? after.type ?? "");
    if (from === undefined || to === undefined)
        return "values that do not fit are refused or rounded.";
    if (to.length !== undefined && /char|text/.test(to.name))
        return `values longer than ${to.length} characters are refused or cut off.`;
    if (to.length !== undefined && /binary|image/.test(to.name))
        return `values longer than ${to.length} bytes are refused or cut off.`;
    if (from.name === to.name && from.precision !== undefined && to.precision !== undefined) {
        const [fromScale, toScale] = [from.scale ?? 0, to.scale ?? 0];
        const losses = [
            ...(to.precision - toScale < from.precision - fromScale
                ? [`values with more than ${to.precision - toScale} digits before the point are refused`]
                : []),
            ...(toScale < fromScale ? [`values are rounded to ${toScale} digits after it`] : []),
        ];
        return `${listOf(losses)}.`;
    }
    if (from.name === to.name && to.scale !== undefined)
        return `fractions of a second are rounded to ${to.scale} digits.`;
    return `values outside the range of ${to.name} are refused, and those with more digits rounded.`;
}
function reencodingOf(before, after) {
    const from = (0,tsql_type/* parseType */.Mb)(before.baseType ?? before.type ?? "")?.name ?? "";
    const to = (0,tsql_type/* parseType */.Mb)(after.baseType ?? after.type ?? "")?.name ?? "";
    const national = (name) => name.startsWith("n") && name !== "numeric";
    if (/char|text/.test(from) && /char|text/.test(to)) {
        if (national(from) && !national(to))
            return "characters outside the code page become question marks.";
        if (national(to) && !national(from))
            return "the values take twice the bytes, and comparisons with varchar parameters are converted.";
        if (to === "char" || to === "nchar" || to === "binary")
            return "values are padded with spaces to the full length.";
        return "padding, comparisons and length functions may behave differently.";
    }
    if (to === "float" || to === "real")
        return "values become approximate.";
    if (from === "float" || from === "real")
        return "values are rounded to the digits of the new type.";
    return "the values fit, but clients see another type, and comparisons may convert.";
}
const optionReasons = {
    sparse: (change) => `${memberName(change)} is ${change.after === undefined ? "no longer" : "now"} stored as sparse; its values are the same.`,
    rowGuid: (change) => `${memberName(change)} is ${change.after === undefined ? "no longer" : "now"} the table's ROWGUIDCOL; its values are the same.`,
    filestream: (change) => `${memberName(change)} is ${change.after === undefined ? "no longer" : "now"} kept as FILESTREAM: clients that open it as a file are hit.`,
    type: (change) => `${memberName(change)} is declared as ${String(change.after)} instead of ${String(change.before)}, which stands for the same type.`,
};

;// CONCATENATED MODULE: ./lib/impact/rules/constraints.js



const constraintRules = {
    "foreign-key-added": always("safe", "breaking", {
        title: "Foreign key added",
        because: "Writes of rows that refer to nothing are refused, and so are deletes of rows that are referred to.",
        advice: "Load parents before children; find orphans first.",
        reason: (change) => `Writes to ${(0,model_name/* printObject */.Po)(change.object)} fail where ${childColumns(change.after)} is not in ${parentColumns(change.after)}. Parents with children can no longer be deleted${change.after.onDelete === undefined ? "" : `, or take them along (${change.after.onDelete})`}.`,
    }),
    "foreign-key-removed": always("risky", "safe", {
        title: "Foreign key removed",
        because: "Orphans may appear: inner joins lose rows without a word.",
        advice: "Check joins on these columns for rows without a parent.",
        reason: (change) => `Rows of ${(0,model_name/* printObject */.Po)(change.object)} may have a ${childColumns(change.before)} that is not in ${parentColumns(change.before)}: inner joins lose them.`,
    }),
    "foreign-key-retargeted": always("risky", "breaking", {
        title: "Foreign key retargeted",
        because: "Values must exist in another place: writes that were right are refused, and joins by the old path may miss rows.",
        advice: "Move writers and joins to the new parent.",
        reason: (change) => `${childColumns(change.after)} of ${(0,model_name/* printObject */.Po)(change.object)} must be in ${parentColumns(change.after)}; before, ${childColumns(change.before)} had to be in ${parentColumns(change.before)}.`,
    }),
    "foreign-key-action-changed": always("risky", "risky", {
        title: "Foreign key action changed",
        because: "Deleting or updating a parent does something else to its children.",
        advice: "Check every delete and key update of the parent.",
        reason: ({ object, member, before, after }) => {
            const turns = [
                ...(before.onDelete === after.onDelete
                    ? []
                    : [`deleting a parent means ${actionOf(after.onDelete)} instead of ${actionOf(before.onDelete)}`]),
                ...(before.onUpdate === after.onUpdate
                    ? []
                    : [`updating a parent's key means ${actionOf(after.onUpdate)} instead of ${actionOf(before.onUpdate)}`]),
            ];
            return `For rows of ${(0,model_name/* printObject */.Po)(object)}${inParentheses(member)}, ${listOf(turns)}.`;
        },
    }),
    "check-added": always("safe", "breaking", {
        title: "Check added",
        because: "Readers gain a guarantee; writes of other values are refused.",
        advice: "Find rows and writers that do not satisfy it first.",
        reason: (change) => `Writes to ${(0,model_name/* printObject */.Po)(change.object)} fail unless ${change.after.expression}.`,
    }),
    "check-removed": always("risky", "safe", {
        title: "Check removed",
        because: "Values may appear that readers never met.",
        advice: "Make readers take any value of the type.",
        reason: (change) => `Nothing demands ${change.before.expression} of ${(0,model_name/* printObject */.Po)(change.object)} any more: readers may meet other values.`,
    }),
    "check-narrowed": always("safe", "breaking", {
        title: "Check narrowed",
        because: "Every value that is allowed was allowed before, and some that writers may still write are not.",
        advice: "Find writers of the values that are refused now.",
        reason: (change) => `${checkTurn(change)}: writes of values that it took before are refused.`,
    }),
    "check-widened": always("risky", "safe", {
        title: "Check widened",
        because: "Readers may meet values that could not be before.",
        advice: "Make readers take the new values: lists of codes, CASE expressions, target columns.",
        reason: (change) => `${checkTurn(change)}: readers may meet values that could not be before.`,
    }),
    "check-changed": always("risky", "risky", {
        title: "Check changed",
        because: "What may be written is different, and comparing the conditions cannot tell in which direction.",
        advice: "Read both conditions, with readers and writers in mind.",
        reason: (change) => `${checkTurn(change)}: writes may be refused, and readers may meet other values.`,
    }),
    "constraint-disabled": depends({
        rows: when("it is a foreign key or a check", "risky", "safe"),
        unique: when("it is a unique constraint or a nonclustered primary key", "breaking", "safe"),
        clustered: when("its index is clustered: nobody can read the table", "breaking", "breaking"),
    }, {
        title: "Constraint disabled",
        because: "Nothing is checked while it is disabled. A disabled clustered index makes the whole table unreadable.",
        advice: "Enable it WITH CHECK when the load is over, so that it is trusted again.",
        judge: (change) => {
            const name = constraintName(change);
            if (change.constraint === "foreign key" || change.constraint === "check constraint") {
                return ["rows", `${name} is disabled: rows that break it may appear.`];
            }
            return change.after.clustered
                ? [
                    "clustered",
                    `${name} is disabled, and with its clustered index the whole of ${(0,model_name/* printObject */.Po)(change.object)}: every query fails.`,
                ]
                : ["unique", `${name} is disabled: duplicates may appear.`];
        },
    }),
    "constraint-enabled": always("safe", "breaking", {
        title: "Constraint enabled",
        because: "Writes that break it are refused again.",
        advice: "Find the writers that relied on its being off.",
        reason: (change) => `${constraintName(change)} is enforced again: writes that break it fail.`,
    }),
    "constraint-untrusted": always("risky", "safe", {
        title: "Constraint no longer trusted",
        because: "Rows were written past it: what it promises may not hold for them, and the optimiser ignores it.",
        advice: "Mend the rows, then ALTER TABLE … WITH CHECK CHECK CONSTRAINT.",
        reason: (change) => `${constraintName(change)} was not checked for all rows: some may break it.`,
    }),
    "constraint-trusted": always("safe", "breaking", {
        title: "Constraint trusted",
        because: "Every row satisfies it again, and writers that went past it (bulk loads, NOCHECK) no longer may.",
        advice: "Load with CHECK_CONSTRAINTS, and mend what does not satisfy it before it is written.",
        reason: (change) => `${constraintName(change)} was checked for every row and is trusted: loads must satisfy it.`,
    }),
    "constraint-replication-changed": always("risky", "risky", {
        title: "NOT FOR REPLICATION changed",
        because: "Rows that replication writes are checked, or no longer are.",
        advice: "Check the rows that come by replication.",
        reason: (change) => change.after.notForReplication
            ? `${constraintName(change)} no longer holds for rows that replication writes.`
            : `${constraintName(change)} holds for rows that replication writes, too: they may be refused.`,
    }),
    "constraint-renamed": always("safe", "safe", {
        title: "Constraint renamed",
        because: "It demands the same. Scripts that alter it by name, and code that reads the name out of an error, must know the new one.",
        advice: "Look for the old name in migration scripts and error handlers.",
        reason: (change) => `The ${change.constraint} ${(0,model_name/* printPart */.x)(change.before)} of ${(0,model_name/* printObject */.Po)(change.object)} is called ${(0,model_name/* printPart */.x)(change.after)} now; it demands the same.`,
    }),
};
/** `CustomerID`, or `(Region, Number)`. */
function childColumns({ columns }) {
    return columns.length === 1 ? columnList(columns) : `(${columnList(columns)})`;
}
/** `Sales.Customer (CustomerID)`. */
function parentColumns({ references }) {
    return `${(0,model_name/* printName */.To)(references)} (${columnList(references.columns)})`;
}
function actionOf(action) {
    return action ?? "no action";
}
function checkTurn({ object, before, after, }) {
    return `${(0,model_name/* printObject */.Po)(object)} demands ${after.expression} instead of ${before.expression}`;
}
/** `The foreign key FK_Orders_Customer of dbo.Orders`. */
function constraintName(change) {
    const { after } = change;
    const what = change.member === undefined ? ("expression" in after ? after.expression : `(${columnList(after.columns)})`) : (0,model_name/* printPart */.x)(change.member);
    return `The ${change.constraint} ${what} of ${(0,model_name/* printObject */.Po)(change.object)}`;
}

;// CONCATENATED MODULE: ./lib/impact/rules/database.js

const databaseRules = {
    "database-collation-changed": always("risky", "risky", {
        title: "Database collation changed",
        because: "It decides how names, variables and new columns compare, and the columns that follow it: joins, ordering, uniqueness.",
        advice: "Check joins with temporary tables (they have tempdb's collation), and names that are written in another case.",
        reason: (change) => `The database's collation is ${change.after} instead of ${change.before}: joins, order, uniqueness, and whether names tell letter cases apart may differ.`,
    }),
    "compatibility-level-changed": always("risky", "risky", {
        title: "Compatibility level changed",
        because: "Some statements mean something else or are refused, and queries are planned anew.",
        advice: "Compare plans and results of the important queries; Query Store keeps the old plans.",
        reason: (change) => `The compatibility level is ${change.after} instead of ${change.before}: some statements behave otherwise, and queries are planned anew.`,
    }),
};

;// CONCATENATED MODULE: ./lib/impact/rules/descriptions.js



const descriptionRules = {
    "description-added": always("safe", "safe", {
        title: "Description added",
        because: "Documentation.",
        advice: "Nothing.",
        reason: (change) => `${described(change)} is described now.`,
    }),
    "description-removed": always("safe", "safe", {
        title: "Description removed",
        because: "Documentation: no query notices, but the next reader of the pages does.",
        advice: "Write a new one.",
        reason: (change) => `${described(change)} is no longer described.`,
    }),
    "description-changed": always("safe", "safe", {
        title: "Description changed",
        because: "Documentation. A new meaning for an old column is worth a look all the same.",
        advice: "Read it: where the meaning changed, readers should know.",
        reason: (change) => `${described(change)} is described differently.`,
    }),
};
function described(change) {
    const { object, part, member } = change;
    if (part === "object")
        return sentenceName(object);
    if (part === "column" && member !== undefined)
        return `${(0,model_name/* printObject */.Po)(object)}.${(0,model_name/* printPart */.x)(member)}`;
    if (part === "default" && member !== undefined)
        return `The default of ${(0,model_name/* printObject */.Po)(object)}.${(0,model_name/* printPart */.x)(member)}`;
    return `The ${part}${member === undefined ? "" : ` ${(0,model_name/* printPart */.x)(member)}`} of ${(0,model_name/* printObject */.Po)(object)}`;
}

;// CONCATENATED MODULE: ./lib/impact/rules/indexes.js



const indexRules = {
    "index-added": always("safe", "risky", {
        title: "Index added",
        because: "Time, not correctness: reads may be faster, writes must keep it up to date.",
        advice: "Watch the time of loads and large updates.",
        reason: (change) => `Writes to ${(0,model_name/* printObject */.Po)(change.object)} must keep ${indexName(change)} up to date, which takes time.`,
    }),
    "index-removed": always("risky", "safe", {
        title: "Index removed",
        because: "Time, not correctness: queries that used it may be much slower; index hints that name it fail.",
        advice: "Look for queries that search by these columns, and for hints that name the index.",
        reason: (change) => `Queries of ${(0,model_name/* printObject */.Po)(change.object)} that used ${indexName(change)} may take much longer, and hints that name it fail.`,
    }),
    "index-changed": depends({
        keys: when("its columns, filter, kind or clustering changed", "risky", "risky"),
        storage: when("only compression, filegroup or partitions", "safe", "safe"),
    }, {
        title: "Index changed",
        because: "Time, not correctness: it serves other queries, and costs writers something else.",
        advice: "Look at the plans of queries that use the index.",
        judge: (change) => {
            const name = `${(0,model_name/* printPart */.x)(change.member)} of ${(0,model_name/* printObject */.Po)(change.object)}`;
            if (withoutStorage(change.before) === withoutStorage(change.after)) {
                return ["storage", `${name} is stored differently; it serves the same queries.`];
            }
            const [from, to] = [shapeOf(change.before), shapeOf(change.after)];
            return [
                "keys",
                `${name} is ${from === to ? "built differently" : `${to} instead of ${from}`}: queries that used it may take longer.`,
            ];
        },
    }),
    "index-renamed": always("risky", "risky", {
        title: "Index renamed",
        because: "The same index; hints and maintenance scripts that name it fail.",
        advice: "Look for the old name in hints (WITH (INDEX(…))) and scripts.",
        reason: (change) => `${(0,model_name/* printPart */.x)(change.before)} of ${(0,model_name/* printObject */.Po)(change.object)} is called ${(0,model_name/* printPart */.x)(change.after)} now: hints and scripts that use the old name fail.`,
    }),
    "index-disabled": depends({
        plain: when("it is neither unique nor clustered", "risky", "safe"),
        unique: when("it is unique: duplicates may appear", "breaking", "safe"),
        clustered: when("it is clustered: nobody can read the table", "breaking", "breaking"),
    }, {
        title: "Index disabled",
        because: "A disabled index is as good as none; with a clustered one the table cannot be read.",
        advice: "Rebuild it when the load is over.",
        judge: (change) => {
            const name = `${indexName(change)} of ${(0,model_name/* printObject */.Po)(change.object)} is disabled`;
            // A view without its index is computed as any other view is.
            if (change.after.clustered && change.object.type !== "view")
                return ["clustered", `${name}, and with it all its data: every query fails.`];
            return change.after.unique
                ? ["unique", `${name}: duplicates may appear.`]
                : ["plain", `${name}: queries that used it may take much longer.`];
        },
    }),
    "index-enabled": depends({
        plain: when("it is not unique", "safe", "risky"),
        unique: when("it is unique: duplicates are refused", "safe", "breaking"),
    }, {
        title: "Index enabled",
        because: "Writes must keep it up to date again; a unique one refuses duplicates.",
        advice: "Watch the time of loads; find writers of duplicates.",
        judge: (change) => {
            const name = `${indexName(change)} of ${(0,model_name/* printObject */.Po)(change.object)} is enabled again`;
            return change.after.unique
                ? ["unique", `${name}: writes of duplicates fail.`]
                : ["plain", `${name}: writes must keep it up to date.`];
        },
    }),
    "full-text-index-added": always("safe", "risky", {
        title: "Full-text index added",
        because: "CONTAINS and FREETEXT work; writes are indexed, which takes time.",
        advice: "Watch the time of loads.",
        reason: (change) => `${(0,model_name/* printObject */.Po)(change.object)} can be searched with CONTAINS and FREETEXT; its writes are indexed.`,
    }),
    "full-text-index-removed": always("breaking", "safe", {
        title: "Full-text index removed",
        because: "CONTAINS and FREETEXT fail without one, unlike a search without an ordinary index.",
        advice: "Find queries that use full-text search first.",
        reason: (change) => `Queries that search ${(0,model_name/* printObject */.Po)(change.object)} with CONTAINS or FREETEXT fail.`,
    }),
    "full-text-index-changed": depends({
        columns: when("its columns or their languages changed, or it was disabled or enabled", "risky", "risky"),
        storage: when("only its catalog or key index", "safe", "safe"),
    }, {
        title: "Full-text index changed",
        because: "Searches may find other rows, or fail on columns that are no longer indexed.",
        advice: "Try the searches on these columns.",
        judge: ({ object, before, after }) => {
            const table = (0,model_name/* printObject */.Po)(object);
            if (before.disabled !== after.disabled) {
                return ["columns", `Full-text search of ${table} is ${after.disabled ? "disabled: new rows are not found" : "enabled again"}.`];
            }
            const [from, to] = [before, after].map((index) => columnList(index.columns));
            if (from !== to)
                return ["columns", `Full-text search of ${table} covers ${to ?? ""} instead of ${from ?? ""}.`];
            return before.columns.every((column, at) => readsAlike(column, after.columns[at]))
                ? ["storage", `The full-text index of ${table} is kept elsewhere; it covers the same columns.`]
                : ["columns", `Full-text search of ${table} reads ${to ?? ""} in another language or as another document type.`];
        },
    }),
};
/** A source that names no language means the server's own. */
function readsAlike(before, after) {
    const sameLanguage = before.language === undefined || after?.language === undefined || before.language === after.language;
    return sameLanguage && before.typeColumn === after?.typeColumn;
}
function indexName({ member, before, after }) {
    const columns = (after ?? before)?.columns ?? [];
    return columns.length === 0 ? (0,model_name/* printPart */.x)(member) : `${(0,model_name/* printPart */.x)(member)} (${columnList(columns)})`;
}
/** `a unique rowstore index on (Region) including Day where [Region] IS NOT NULL`. */
function shapeOf(index) {
    const include = index.include.length === 0 ? "" : ` including ${columnList(index.include)}`;
    const filter = index.filter === undefined ? "" : ` where ${index.filter}`;
    const form = [...(index.unique ? ["unique"] : []), ...(index.clustered ? ["clustered"] : []), index.kind ?? "rowstore"].join(" ");
    return `a ${form} index on (${columnList(index.columns)})${include}${filter}`;
}
function withoutStorage(index) {
    const { columns, include, filter, kind, clustered, bucketCount, secondary } = index;
    return JSON.stringify([columns, include.toSorted(), filter, kind, clustered, bucketCount, secondary]);
}

;// CONCATENATED MODULE: ./lib/impact/rules/keys.js



const keyRules = {
    "primary-key-added": always("safe", "risky", {
        title: "Primary key added",
        because: "Readers gain a guarantee; writers of duplicates are refused.",
        advice: "Check that no writer makes duplicates or NULLs in these columns.",
        reason: (change) => `Writes of a second row with the same ${columnList(change.after.columns)}, or with NULL in it, to ${(0,model_name/* printObject */.Po)(change.object)} fail.`,
    }),
    "primary-key-removed": always("breaking", "risky", {
        title: "Primary key removed",
        because: "Merges, upserts, change tracking and replication rely on it, and duplicates may appear.",
        advice: "Keep a key; where it must go, check joins and merges on its columns for duplicates.",
        reason: (change) => `Nothing keeps ${columnList(change.before.columns)} unique in ${(0,model_name/* printObject */.Po)(change.object)}: joins may fan out, and merges and upserts on the key may hit several rows.`,
    }),
    "primary-key-changed": always("breaking", "risky", {
        title: "Primary key changed",
        because: "Merges, upserts and joins use the old key, which may no longer tell rows apart.",
        advice: "Move every join, merge and upsert to the new key.",
        reason: (change) => `The primary key of ${(0,model_name/* printObject */.Po)(change.object)} is (${columnList(change.after.columns)}) instead of (${columnList(change.before.columns)}): merges, upserts and joins by the old one may go wrong.`,
    }),
    "unique-added": always("safe", "breaking", {
        title: "Uniqueness added",
        because: "Readers gain a guarantee; writers of duplicates are refused. Constraint or index is the same promise.",
        advice: "Find duplicates, and writers that make them, first.",
        reason: (change) => `Writes of a second row with the same ${columnList(change.after.columns)} to ${(0,model_name/* printObject */.Po)(change.object)} fail${ofFiltered(change.after)}.`,
    }),
    "unique-removed": always("breaking", "safe", {
        title: "Uniqueness removed",
        because: "Duplicates may appear: joins on these columns fan out, and lookups find several rows.",
        advice: "Check joins, lookups and merges on these columns; keep the promise where anything relies on it.",
        reason: (change) => `Nothing keeps ${columnList(change.before.columns)} unique in ${(0,model_name/* printObject */.Po)(change.object)} any more${ofFiltered(change.before)}: joins on it may fan out.`,
    }),
    "unique-changed": depends({
        other: when("neither key contains the other", "breaking", "breaking"),
        stricter: when("fewer columns must differ", "safe", "breaking"),
        looser: when("more columns may tell two rows apart", "breaking", "safe"),
    }, {
        title: "Unique key changed",
        because: "What was unique is not any more, or what was allowed twice is refused, as uniqueness removed and added are judged.",
        advice: "Check joins on the old columns for duplicates, and writers for what the new key refuses.",
        judge: (change) => {
            const [from, to] = [change.before, change.after].map((key) => `(${columnList(key.columns)})${ofFiltered(key)}`);
            const said = `${(0,model_name/* printObject */.Po)(change.object)} is unique by ${to ?? ""} instead of ${from ?? ""}`;
            const effect = strictness(change.before, change.after);
            const effects = {
                stricter: `${said}: writes that the old key took are refused.`,
                looser: `${said}: joins by the old key may fan out.`,
                other: `${said}: joins by the old key may fan out, and writes that it took may be refused.`,
            };
            return [effect, effects[effect]];
        },
    }),
    "key-index-changed": depends({
        order: when("the order of the columns or the clustering changed", "risky", "risky"),
        storage: when("only compression, or whether a constraint or an index says it", "safe", "safe"),
    }, {
        title: "Index of a key changed",
        because: "The promise is the same; the index that keeps it serves other queries, or takes other space.",
        advice: "Watch the queries that search by this key.",
        judge: (change) => {
            const name = `${keyName(change.after)} of ${(0,model_name/* printObject */.Po)(change.object)}`;
            if ("include" in change.before !== "include" in change.after) {
                return ["storage", `${name} is ${"include" in change.after ? "an index" : "a constraint"} now; it promises the same.`];
            }
            const order = (key) => JSON.stringify([key.columns, key.clustered, key.bucketCount]);
            return order(change.before) === order(change.after)
                ? ["storage", `The index of ${name} is stored differently; it promises the same.`]
                : ["order", `The index of ${name} ${otherOrder(change.before, change.after)}: queries that used it may take longer.`];
        },
    }),
};
function otherOrder(before, after) {
    if (JSON.stringify(before.columns) !== JSON.stringify(after.columns))
        return "is ordered differently";
    if (before.clustered !== after.clustered)
        return after.clustered === true ? "is clustered now" : "is not clustered any more";
    return "has another number of buckets";
}
function ofFiltered(key) {
    const filter = key.filter;
    return filter === undefined ? "" : ` where ${filter}`;
}
/** A key that is unique by fewer columns is unique by more of them, too. Filters are not compared. */
function strictness(before, after) {
    if (ofFiltered(before) !== ofFiltered(after))
        return "other";
    const [from, to] = [before, after].map((key) => new Set(key.columns.map((column) => (0,model_name/* printPart */.x)(column.name))));
    if (from === undefined || to === undefined)
        return "other";
    if (to.size < from.size && [...to].every((column) => from.has(column)))
        return "stricter";
    return to.size > from.size && [...from].every((column) => to.has(column)) ? "looser" : "other";
}

;// CONCATENATED MODULE: ./lib/impact/rules/modules.js
// What views, routines and triggers do.



const moduleRules = {
    "view-definition-changed": definitionChanged("View definition changed", "it may return other rows or values"),
    "procedure-definition-changed": definitionChanged("Procedure definition changed", "it may do or return something else"),
    "function-definition-changed": definitionChanged("Function definition changed", "it may return something else"),
    "return-type-changed": always("breaking", "breaking", {
        title: "Return type changed",
        because: "Every caller gets a value of another type, or a table in place of a value.",
        advice: "Make a new function beside the old one and move the callers.",
        reason: (change) => `${(0,model_name/* printObject */.Po)(change.object)} returns ${returned(change.after)} instead of ${returned(change.before)}: its callers get another type.`,
    }),
    "trigger-added": afterTrigger("Trigger added", (name, events) => `${name} now does something of its own on every ${events}.`),
    "trigger-removed": afterTrigger("Trigger removed", (name, events) => `${name} no longer does what it did on every ${events}.`),
    "trigger-changed": afterTrigger("Trigger changed", (name, events) => `${name} may do something else on every ${events}.`),
    "trigger-disabled": afterTrigger("Trigger disabled", (name, events) => `${name} is disabled: what it did on every ${events} no longer happens.`),
    "trigger-enabled": afterTrigger("Trigger enabled", (name, events) => `${name} is enabled again, and does something of its own on every ${events}.`),
    "instead-of-trigger-added": insteadOf("INSTEAD OF trigger added", "breaking", (name, events) => `${name} now takes the place of every ${events}.`),
    "instead-of-trigger-removed": insteadOf("INSTEAD OF trigger removed", "breaking", (name, events) => `${name} no longer takes the place of ${events}: such writes go to the rows themselves, or are refused.`),
    "instead-of-trigger-changed": insteadOf("INSTEAD OF trigger changed", "risky", (name, events) => `${name} may make something else of every ${events}.`),
    "instead-of-trigger-disabled": insteadOf("INSTEAD OF trigger disabled", "breaking", (name, events) => `${name} is disabled: ${events} goes to the rows themselves, or is refused.`),
    "instead-of-trigger-enabled": insteadOf("INSTEAD OF trigger enabled", "breaking", (name, events) => `${name} takes the place of every ${events} again.`),
    "database-trigger-added": databaseTrigger("Database trigger added", (name) => `${name} runs on changes of the schema, and may refuse them.`),
    "database-trigger-removed": databaseTrigger("Database trigger removed", (name) => `${name} no longer watches changes of the schema.`),
    "database-trigger-changed": databaseTrigger("Database trigger changed", (name) => `${name} may do something else on changes of the schema.`),
    "database-trigger-disabled": databaseTrigger("Database trigger disabled", (name) => `${name} is disabled: it does not see changes of the schema.`),
    "database-trigger-enabled": databaseTrigger("Database trigger enabled", (name) => `${name} watches changes of the schema again.`),
};
function definitionChanged(title, effect) {
    return always("risky", "risky", {
        title,
        because: "The same name and shape, perhaps other results: what a text means cannot be decided from the schema alone.",
        advice: "Read the difference; compare results on real data before relying on them.",
        reason: (change) => {
            const { object, after } = change;
            return after.encrypted
                ? `The text of ${(0,model_name/* printObject */.Po)(object)} is encrypted: nobody can tell whether it is the same.`
                : `The text of ${(0,model_name/* printObject */.Po)(object)} changed: ${effect}.`;
        },
    });
}
function returned({ kind, returns, returnsBaseType }) {
    if (kind !== "scalar")
        return "a table";
    return returnsBaseType === undefined ? (returns ?? "an unknown type") : `${returns ?? ""} (${returnsBaseType})`;
}
function triggerWords(change) {
    const events = (change.after ?? change.before)?.events ?? [];
    return [`Trigger ${(0,model_name/* printPart */.x)(change.member)}`, `${listOf(events)} on ${(0,model_name/* printObject */.Po)(change.object)}`];
}
function afterTrigger(title, reason) {
    return always("risky", "risky", {
        title,
        because: "Side effects: other tables, values and errors follow from a write.",
        advice: "Read what the trigger does; check what relies on it: audit tables, derived columns, refused writes.",
        reason: (change) => reason(...triggerWords(change)),
    });
}
function insteadOf(title, writer, reason) {
    return always("risky", writer, {
        title,
        because: "The trigger, not the server, decides what a write does, and whether a view takes one at all.",
        advice: "Try every kind of write that the application makes.",
        reason: (change) => reason(...triggerWords(change)),
    });
}
function databaseTrigger(title, reason) {
    return always("safe", "risky", {
        title,
        because: "A database trigger runs inside the statements that change the schema: migrations may be refused, or go unseen.",
        advice: "Run the next migration where it may fail.",
        reason: (change) => reason(`Trigger ${(0,model_name/* printPart */.x)(change.member)}`),
    });
}

;// CONCATENATED MODULE: ./lib/impact/rules/objects.js
// Tables, views, routines and schemas as wholes: that they came, went, or go by another name.




const uses = {
    table: { every: "Every query that names", advice: "Leave a view or synonym under the old name until nobody uses it." },
    view: { every: "Every query that names", advice: "Keep the view until nobody reads it, if need be as a query on what replaced it." },
    procedure: { every: "Every call of", advice: "Keep a procedure of the old name that calls what replaced it, until nobody calls it." },
    function: {
        every: "Every query that calls",
        advice: "Keep a function of the old name that calls what replaced it, until nobody calls it.",
    },
};
const gone = when("nothing that can be used in its place answers to the old name", "breaking", "breaking");
const sameButCase = when("only its letter case changed, and the database does not tell cases apart", "risky", "safe");
/** A synonym forwards reads, writes and calls. */
const synonymLeft = when("a synonym stands under the old name", "risky", "risky");
/** Of tables and views either can be read in the other's place; a view takes writes only where it is updatable. */
const relationLeft = when("a table or view stands under the old name", "risky", "breaking");
const objectRules = {
    "table-added": objects_added("Table added"),
    "table-removed": objects_removed("table", "Table removed"),
    "table-renamed": objects_renamed("table", "Table renamed"),
    "table-moved": objects_renamed("table", "Table moved to another schema"),
    "table-became-view": always("risky", "breaking", {
        title: "Table became a view",
        because: "The same name, other behaviour: rows may be filtered or joined, and a view takes writes only where it is updatable.",
        advice: "Compare rows and columns of both; write to the tables behind the view, or give it INSTEAD OF triggers.",
        reason: (change) => `${(0,model_name/* printObject */.Po)(change.object)} is a view now: it may show other rows, and writes to it may be refused.`,
    }),
    "view-became-table": always("risky", "breaking", {
        title: "View became a table",
        because: "The same name, other behaviour: the rows are a copy that somebody must keep up to date.",
        advice: "Find out who fills the table and when; point writers of the tables behind the view at it, too, where they must.",
        reason: (change) => `${(0,model_name/* printObject */.Po)(change.object)} is a table now: its rows are as fresh as whoever fills it, and writes no longer reach what the view read.`,
    }),
    "view-added": objects_added("View added"),
    "view-removed": objects_removed("view", "View removed"),
    "view-renamed": objects_renamed("view", "View renamed"),
    "procedure-added": objects_added("Procedure added"),
    "procedure-removed": objects_removed("procedure", "Procedure removed"),
    "procedure-renamed": objects_renamed("procedure", "Procedure renamed"),
    "function-added": objects_added("Function added"),
    "function-removed": objects_removed("function", "Function removed"),
    "function-renamed": objects_renamed("function", "Function renamed"),
    "schema-added": objects_added("Schema added"),
    "schema-removed": always("breaking", "breaking", {
        title: "Schema removed",
        because: "A schema can only be dropped when it is empty: every two-part name in it leads nowhere.",
        advice: "See what became of its tables, views and routines, which are changes of their own.",
        reason: (change) => `Every query that names an object of ${(0,model_name/* printObject */.Po)(change.object)} fails.`,
    }),
};
function objects_added(title) {
    return always("safe", "safe", {
        title,
        because: "Nothing breaks by its being there.",
        advice: "Describe it, and put a contract on it when somebody starts to rely on it.",
        reason: (change) => `${sentenceName(change.object)} is new: nothing breaks by its being there.`,
    });
}
/** A table that a view replaces, or the other way round, is a kind of its own. */
function objects_removed(type, title) {
    const { every, advice } = uses[type];
    return {
        title,
        because: `${every} it fails${type === "table" ? ", and its rows are gone" : ""}.`,
        advice,
        outcomes: [gone, synonymLeft],
        judge: (change) => {
            const { object, replacedBy } = change;
            return replacedBy === "synonym"
                ? {
                    outcome: synonymLeft,
                    reason: `${(0,model_name/* printObject */.Po)(object)} is a synonym now: the same name, but what it stands for may behave otherwise.`,
                }
                : { outcome: gone, reason: `${every} ${(0,model_name/* printObject */.Po)(object)} fails${takenBy(replacedBy)}.` };
        },
    };
}
function objects_renamed(type, title) {
    const { every, advice } = uses[type];
    const isRelation = type === "table" || type === "view";
    return {
        title,
        because: "The old name is gone. Where only the case changed under a case-insensitive collation, only clients that compare names exactly notice.",
        advice,
        outcomes: [gone, sameButCase, synonymLeft, ...(isRelation ? [relationLeft] : [])],
        judge: (change) => {
            const { object, before, after, inferred, collation, replacedBy } = change;
            const [from, to] = [(0,model_name/* printObject */.Po)(object), (0,model_name/* printName */.To)(after)];
            const guess = inferred ? ` That it is the same ${type} is inferred: ${to} agrees with it in all but the name.` : "";
            if (replacedBy === "synonym" || (isRelation && (replacedBy === "table" || replacedBy === "view"))) {
                const outcome = replacedBy === "synonym" ? synonymLeft : relationLeft;
                return { outcome, reason: `${from} is called ${to} now, and ${withArticle(replacedBy)} stands under the old name.${guess}` };
            }
            const onlyCase = renameEffect(before.name, after.name, collation) === "case" && renameEffect(before.schema, after.schema, collation) === "case";
            if (onlyCase) {
                const unless = collation === undefined ? " unless the database is case-sensitive" : "";
                const reason = `${from} is spelled ${to} now: SQL finds it under both${unless}, clients that compare names exactly do not.${guess}`;
                return { outcome: sameButCase, reason };
            }
            return { outcome: gone, reason: `${every} ${from} fails: it is called ${to} now${takenBy(replacedBy)}.${guess}` };
        },
    };
}
function takenBy(type) {
    return type === undefined ? "" : `, and the name is ${withArticle(type)}'s`;
}

;// CONCATENATED MODULE: ./lib/impact/rules/parameters.js




const parameterRules = {
    "parameter-added": depends({
        required: when("it has no default", "breaking", "breaking"),
        optional: when("it has a default", "safe", "safe"),
        inserted: when("it has a default, but stands before older parameters", "risky", "risky"),
        // "When a parameter of the function has a default value, the keyword DEFAULT must be specified when calling the
        // function to retrieve the default value": CREATE FUNCTION (Transact-SQL).
        function: when("it is a function's, whose callers must write DEFAULT", "breaking", "breaking"),
    }, {
        title: "Parameter added",
        because: "Callers that do not pass it fail, unless it has a default; a function's callers must at least write DEFAULT.",
        advice: "Give it a default and put it last; make a new function rather than a longer one.",
        judge: (change) => {
            const name = `${change.member} of ${(0,model_name/* printObject */.Po)(change.object)}`;
            if (change.after.default === undefined)
                return ["required", `Calls that do not pass ${name} fail: it has no default.`];
            if (change.object.type === "function")
                return ["function", `Calls that do not pass ${name} fail: a function's caller must write DEFAULT at least.`];
            return change.followedBy === undefined
                ? ["optional", `Calls that do not pass ${name} get ${change.after.default}.`]
                : ["inserted", `${name} stands before ${change.followedBy}: calls that pass values by position pass them to other parameters.`];
        },
    }),
    "parameter-removed": always("breaking", "breaking", {
        title: "Parameter removed",
        because: "Callers that pass it fail.",
        advice: "Keep it, ignored and with a default, until nobody passes it.",
        reason: (change) => `Calls of ${(0,model_name/* printObject */.Po)(change.object)} that pass ${change.member} fail.`,
    }),
    "parameter-renamed": depends({
        gone: when("the old name is gone", "breaking", "breaking"),
        case: when("only its letter case changed, and the database does not tell cases apart", "risky", "safe"),
    }, {
        title: "Parameter renamed",
        because: "Callers that pass it by name fail; those that pass by position do not notice.",
        advice: "Move the callers together with the change, or keep the old name.",
        judge: (change) => renameEffect(change.before.name, change.after.name, change.collation) === "gone"
            ? [
                "gone",
                `Calls of ${(0,model_name/* printObject */.Po)(change.object)} that pass ${change.member} by name fail: it is called ${change.after.name} now.${change.inferred ? " That it is a rename is inferred: both agree in all but the name." : ""}`,
            ]
            : [
                "case",
                `${change.member} of ${(0,model_name/* printObject */.Po)(change.object)} is spelled ${change.after.name} now: clients that compare names exactly do not find it.`,
            ],
    }),
    "parameter-reordered": always("breaking", "breaking", {
        title: "Parameters reordered",
        because: "Callers that pass values by position pass them to other parameters.",
        advice: "Pass parameters by name, or keep their order.",
        reason: (change) => `${listOf(change.moved)} of ${(0,model_name/* printObject */.Po)(change.object)} moved: calls by position pass values to other parameters.`,
    }),
    "parameter-type-changed": always("breaking", "breaking", {
        title: "Parameter type changed",
        because: "Values that callers pass are converted, cut off without a word, or refused.",
        advice: "Check the type that each caller passes; typed clients must be generated anew.",
        reason: (change) => `${parameters_nameOf(change)} is ${typeName(change.after)} instead of ${typeName(change.before)}: values that callers pass are converted, cut off or refused.`,
    }),
    "parameter-direction-changed": always("breaking", "breaking", {
        title: "Parameter direction changed",
        because: "Callers that ask for an output value fail or get nothing, and the other way round.",
        advice: "Change callers together with the routine.",
        reason: (change) => change.before.output !== change.after.output
            ? `${parameters_nameOf(change)} is ${change.after.output ? "an OUTPUT parameter now" : "no OUTPUT parameter any more"}: callers must pass it otherwise.`
            : `${parameters_nameOf(change)} is ${change.after.readonly ? "READONLY now" : "no longer READONLY"}: callers must pass it otherwise.`,
    }),
    "parameter-default-added": always("safe", "safe", {
        title: "Parameter default added",
        because: "Callers may leave it out, and need not.",
        advice: "Nothing.",
        reason: (change) => `Calls may leave ${parameters_nameOf(change)} out: it gets ${change.after.default ?? ""}.`,
    }),
    "parameter-default-removed": always("breaking", "breaking", {
        title: "Parameter default removed",
        because: "Callers that leave it out fail.",
        advice: "Pass it in every call before the default goes.",
        reason: (change) => `Calls that leave ${parameters_nameOf(change)} out fail: it has lost its default ${change.before.default ?? ""}.`,
    }),
    "parameter-default-changed": always("risky", "risky", {
        title: "Parameter default changed",
        because: "Callers that leave it out get something else.",
        advice: "Pass the old value where it is meant.",
        reason: (change) => `Calls that leave ${parameters_nameOf(change)} out get ${change.after.default ?? ""} instead of ${change.before.default ?? ""}.`,
    }),
};
function parameters_nameOf(change) {
    return `${change.member} of ${(0,model_name/* printObject */.Po)(change.object)}`;
}

;// CONCATENATED MODULE: ./lib/impact/rules/permissions.js



const permissionRules = {
    "permission-granted": always("safe", "safe", {
        title: "Permission granted",
        because: "Whoever has it can do more than before, and nobody less.",
        advice: "Make sure that they are meant to.",
        reason: (change) => change.before === undefined
            ? `${who(change.after)} has ${what(change, change.after)} now${permissions_option(change.after)}.`
            : `${who(change.after)} may grant ${what(change, change.after)} to others now.`,
    }),
    "permission-revoked": always("breaking", "breaking", {
        title: "Permission revoked",
        because: "What its holders run with it fails, unless another role of theirs has it, too.",
        advice: "Grant it again, or make sure that nobody who has it through this role needs it.",
        reason: (change) => change.after === undefined
            ? `${who(change.before)} loses ${what(change, change.before)}: what needs it fails, unless it is granted some other way.`
            : `${who(change.before)} keeps ${what(change, change.before)}, but may not grant it to others any more, who lose what they have from there.`,
    }),
    "permission-denied": always("breaking", "breaking", {
        title: "Permission denied",
        because: "A denial outweighs every grant that its holders have through other roles.",
        advice: "Revoke the denial, or make sure that none of them needs the permission.",
        reason: (change) => `${who(change.after)} is denied ${what(change, change.after)}: that outweighs what other roles grant.`,
    }),
    "permission-undenied": always("safe", "safe", {
        title: "Denial of a permission revoked",
        because: "What is granted to its holders in other ways takes effect again.",
        advice: "Make sure that they are meant to have it.",
        reason: (change) => `${who(change.before)} is not denied ${what(change, change.before)} any more: what grants it takes effect again.`,
    }),
};
function who({ to }) {
    return to === "public" ? "Everybody (public)" : (0,model_name/* printPart */.x)(to);
}
/** `SELECT on dbo.Orders`, `CREATE TABLE in the database`. */
function what({ object, member }, { permission }) {
    const on = member === undefined ? (0,model_name/* printObject */.Po)(object) : memberName({ object, member });
    return `${permission} ${object.type === "database" ? "in" : "on"} ${on}`;
}
function permissions_option({ state }) {
    return state === "grant with grant option" ? ", and may grant it to others" : "";
}

;// CONCATENATED MODULE: ./lib/impact/rules/row-level-security.js



/** What begins to be hidden or refused: rows without a word, writes with an error. */
const begins = {
    filter: when("rows are filtered", "breaking", "breaking"),
    block: when("writes are blocked only", "safe", "breaking"),
    off: when("the policy is switched off", "safe", "safe"),
};
const ends = {
    filter: when("rows were filtered", "risky", "risky"),
    block: when("writes were blocked only", "risky", "safe"),
    off: when("the policy was switched off", "safe", "safe"),
};
const changes = {
    filter: when("which rows are filtered", "risky", "risky"),
    block: when("which writes are blocked", "safe", "risky"),
    option: when("how the policy is kept, not what it does", "safe", "safe"),
};
const rowLevelSecurityRules = {
    "row-level-security-added": depends(begins, {
        title: "Row-level security added",
        because: "Rows that a filter leaves out are missing without an error, in results, totals, updates and deletes; a blocked write fails.",
        advice: "Make sure that every reader and writer is meant to see what the policy's function lets through, exports and jobs above all.",
        judge: (change) => [effectOf(change.after), `${policy(change)} ${doing(change.after, "now")}.${silence(change.after)}`],
    }),
    "row-level-security-removed": depends(ends, {
        title: "Row-level security removed",
        because: "Rows that were hidden are there for everybody who may read the table: totals change, and what was to be kept from them is not.",
        advice: "Make sure that the rows may be seen, and that nobody counts them who did not before.",
        judge: (change) => [effectOf(change.before), `${policy(change)} ${doing(change.before, "no longer")}.`],
    }),
    "row-level-security-changed": depends(changes, {
        title: "Row-level security changed",
        because: "Other rows may be hidden, or other writes refused: the schema does not say which.",
        advice: "Compare the predicates, and read the functions that they call.",
        judge: (change) => {
            const differs = (kind) => textOf(change.before, kind) !== textOf(change.after, kind);
            const what = differs("filter") ? "filter" : differs("block") ? "block" : "option";
            const words = { filter: "decides otherwise which rows are shown", block: "decides otherwise which writes are let through" };
            return [what, what === "option" ? `${policy(change)} does what it did.` : `${policy(change)} ${words[what]}.`];
        },
    }),
    "row-level-security-enabled": depends({ filter: begins.filter, block: begins.block }, {
        title: "Row-level security switched on",
        because: "As row-level security that is added: rows are missing without an error, writes are refused.",
        advice: "Make sure that every reader and writer is meant to see what the policy's function lets through, exports and jobs above all.",
        judge: (change) => [row_level_security_kindOf(change.after), `${policy(change)} ${doing(change.after, "now")}.${silence(change.after)}`],
    }),
    "row-level-security-disabled": depends({ filter: ends.filter, block: ends.block }, {
        title: "Row-level security switched off",
        because: "As row-level security that is removed: rows that were hidden are there for everybody who may read the table.",
        advice: "Switch it on again, or make sure that the rows may be seen.",
        judge: (change) => [row_level_security_kindOf(change.before), `${policy(change)} ${doing(change.before, "no longer")}.`],
    }),
};
function effectOf(rule) {
    return rule.disabled === true ? "off" : row_level_security_kindOf(rule);
}
function row_level_security_kindOf({ predicates }) {
    return predicates.some(({ kind }) => kind === "filter") ? "filter" : "block";
}
function policy({ object, member }) {
    return `On ${(0,model_name/* printObject */.Po)(object)} the security policy ${member}`;
}
function doing({ disabled, predicates }, when) {
    if (disabled === true)
        return when === "now" ? "is there, switched off" : "is gone, which was switched off";
    const kinds = new Set(predicates.map(({ kind }) => kind));
    const parts = [...(kinds.has("filter") ? ["filters rows"] : []), ...(kinds.has("block") ? ["blocks writes"] : [])];
    return `${when} ${listOf(parts)}`;
}
function silence({ disabled, predicates }) {
    return disabled !== true && predicates.some(({ kind }) => kind === "filter") ? " What it leaves out is missing without an error." : "";
}
function textOf({ predicates }, kind) {
    return JSON.stringify(predicates.filter((each) => each.kind === kind));
}

;// CONCATENATED MODULE: ./lib/impact/rules/sequences.js


const sequenceRules = {
    "sequence-added": always("safe", "safe", {
        title: "Sequence added",
        because: "Nothing breaks by its being there.",
        advice: "Nothing.",
        reason: (change) => `${(0,model_name/* printObject */.Po)(change.object)} is new: nothing breaks by its being there.`,
    }),
    "sequence-removed": always("safe", "breaking", {
        title: "Sequence removed",
        because: "Writers that take numbers from it fail; what was written stays.",
        advice: "Find NEXT VALUE FOR in defaults, modules and applications first.",
        reason: (change) => `Every NEXT VALUE FOR ${(0,model_name/* printObject */.Po)(change.object)} fails.`,
    }),
    "sequence-changed": always("risky", "risky", {
        title: "Sequence changed",
        because: "Numbers come in other steps, from another range or of another type, and may meet those in use.",
        advice: "Compare the new range with the numbers in use.",
        reason: (change) => `Numbers from ${(0,model_name/* printObject */.Po)(change.object)} come differently: they may meet those in use, or not fit where they go.`,
    }),
};

;// CONCATENATED MODULE: ./lib/impact/rules/synonyms.js



const synonymRules = {
    "synonym-added": always("safe", "safe", {
        title: "Synonym added",
        because: "Nothing breaks by its being there.",
        advice: "Nothing.",
        reason: (change) => `${(0,model_name/* printObject */.Po)(change.object)} stands for ${change.after.target}.`,
    }),
    "synonym-removed": depends({
        gone: when("nothing answers to its name", "breaking", "breaking"),
        replaced: when("something of another type stands under the old name", "risky", "breaking"),
    }, {
        title: "Synonym removed",
        because: "Every query that names it fails.",
        advice: "Name the target instead, or keep the synonym.",
        judge: (change) => change.replacedBy === undefined
            ? ["gone", `Every query that names ${(0,model_name/* printObject */.Po)(change.object)} fails; it stood for ${change.before.target}.`]
            : [
                "replaced",
                `${(0,model_name/* printObject */.Po)(change.object)} is ${withArticle(change.replacedBy)} of its own now, and no longer stands for ${change.before.target}.`,
            ],
    }),
    "synonym-retargeted": always("risky", "breaking", {
        title: "Synonym retargeted",
        because: "The same name, other data: writes go somewhere else.",
        advice: "Compare both targets; make sure that nobody still writes to the old one.",
        reason: (change) => `${(0,model_name/* printObject */.Po)(change.object)} stands for ${change.after.target} instead of ${change.before.target}: reads and writes go there.`,
    }),
};

;// CONCATENATED MODULE: ./lib/impact/rules/tables.js


const tableRules = {
    "table-option-changed": depends({
        storage: when("it is about storage: memory, compression, partitions, filegroup", "safe", "safe"),
        durability: when("it is SCHEMA_ONLY: rows do not survive a restart", "risky", "risky"),
        nature: when("the table became external, a node or an edge, or is none any more", "risky", "breaking"),
    }, {
        title: "Table option changed",
        because: "Where and how rows are stored changes time and space, not results; a table that forgets its rows, or lies elsewhere, is another matter.",
        advice: "Watch the time of the next large load.",
        judge: (change) => [optionEffects[change.option], optionReason(change)],
    }),
    "system-versioning-added": always("safe", "safe", {
        title: "System versioning added",
        because: "Old versions of rows are kept from now on; queries without FOR SYSTEM_TIME see what they saw.",
        advice: "Plan for the size of the history table.",
        reason: (change) => `Old versions of the rows of ${(0,model_name/* printObject */.Po)(change.object)} are kept in ${(0,model_name/* printName */.To)(change.after.history)}.`,
    }),
    "system-versioning-removed": always("breaking", "safe", {
        title: "System versioning removed",
        because: "FOR SYSTEM_TIME fails, and history ends.",
        advice: "Find readers of the history first; keep the history table for them.",
        reason: (change) => `Queries of ${(0,model_name/* printObject */.Po)(change.object)} FOR SYSTEM_TIME fail, and ${(0,model_name/* printName */.To)(change.before.history)} gets no more history.`,
    }),
    "history-table-changed": always("breaking", "safe", {
        title: "History table changed",
        because: "Readers of the old history table no longer see new history, and FOR SYSTEM_TIME no longer sees the old one.",
        advice: "Move the old history into the new table; point its readers there.",
        reason: (change) => `The history of ${(0,model_name/* printObject */.Po)(change.object)} goes to ${(0,model_name/* printName */.To)(change.after.history)} instead of ${(0,model_name/* printName */.To)(change.before.history)}: neither holds all of it.`,
    }),
};
const optionEffects = {
    external: "nature",
    memoryOptimized: "storage",
    schemaOnly: "durability",
    graph: "nature",
    compression: "storage",
    filegroup: "storage",
    partition: "storage",
};
function optionReason({ object, option, before, after }) {
    const table = (0,model_name/* printObject */.Po)(object);
    switch (option) {
        case "external":
            return after === undefined
                ? `${table} is no longer an external table: its rows are here, as fresh as whoever fills it.`
                : `${table} is an external table now: its rows lie elsewhere, and writes may be refused.`;
        case "memoryOptimized":
            return `${table} is ${after === undefined ? "stored on disk" : "memory-optimised"} now; its rows are the same.`;
        case "schemaOnly":
            return after === undefined
                ? `The rows of ${table} survive a restart now.`
                : `The rows of ${table} are gone after a restart: only its schema is durable.`;
        case "graph":
            return `${table} is ${after === undefined ? "no graph table any more" : `a graph ${wordOf(after)} table`}: MATCH and its hidden columns depend on that.`;
        case "compression":
            return `${table} is compressed by ${wordOf(after)} instead of ${wordOf(before)}; its rows are the same.`;
        case "filegroup":
            return `${table} is stored on ${after === undefined ? "the default filegroup" : `filegroup ${wordOf(after)}`}; its rows are the same.`;
        case "partition":
            return after === undefined
                ? `${table} is no longer partitioned; its rows are the same.`
                : `${table} is partitioned by ${after.column} (${after.scheme}); its rows are the same.`;
    }
}
/** The value of an option that is one word. */
function wordOf(value) {
    return typeof value === "string" ? value : "nothing";
}

;// CONCATENATED MODULE: ./lib/impact/rules/types.js


const typeRules = {
    "type-added": always("safe", "safe", {
        title: "Type added",
        because: "Nothing breaks by its being there.",
        advice: "Nothing.",
        reason: (change) => `${(0,model_name/* printObject */.Po)(change.object)} is new: nothing breaks by its being there.`,
    }),
    "type-removed": always("breaking", "breaking", {
        title: "Type removed",
        because: "Every declaration that names it fails: variables, parameters, table-valued parameters of clients.",
        advice: "Find clients that pass table-valued parameters of the type first; modules that use it keep it from being dropped.",
        reason: (change) => `Every variable and parameter that is declared as ${(0,model_name/* printObject */.Po)(change.object)} fails.`,
    }),
    "type-changed": always("breaking", "breaking", {
        title: "Type changed",
        because: "A type cannot be altered: it was made anew, and clients that fill parameters of it send what it was.",
        advice: "Make a new type beside the old one, and move routines and clients to it.",
        reason: (change) => {
            const { before, after } = change;
            const turn = before.baseType !== undefined && after.baseType !== undefined && before.baseType !== after.baseType
                ? ` (${after.baseType} instead of ${before.baseType})`
                : "";
            return `Parameters of ${(0,model_name/* printObject */.Po)(change.object)} are of another type now${turn}: callers that pass what it was fail or are converted.`;
        },
    }),
};

;// CONCATENATED MODULE: ./lib/impact/rules.js















/** The catalogue: a rule for every kind of change. */
const rules = {
    ...objectRules,
    ...tableRules,
    ...columnRules,
    ...keyRules,
    ...constraintRules,
    ...indexRules,
    ...moduleRules,
    ...parameterRules,
    ...sequenceRules,
    ...typeRules,
    ...synonymRules,
    ...permissionRules,
    ...rowLevelSecurityRules,
    ...descriptionRules,
    ...databaseRules,
};

;// CONCATENATED MODULE: ./lib/impact/judge.js


/** What a change means for readers and for writers, and why. Where it was made (`at`) and what it hits (`hits`) others add. */
function judge(change) {
    const { outcome, reason } = judgement(change);
    const { reader, writer } = outcome;
    return { change, impact: worse(reader, writer), reader, writer, reason, fingerprint: fingerprint(change) };
}
/** The outcome and its reason as the kind's rule sees them. */
function judgement(change) {
    // The record pairs each kind with the rule for that kind, which the compiler cannot follow through a union.
    const rule = rules[change.kind];
    return rule.judge(change);
}
const rank = { breaking: 0, risky: 1, safe: 2 };
function compareImpact(a, b) {
    return rank[a] - rank[b];
}
function worse(a, b) {
    return compareImpact(a, b) <= 0 ? a : b;
}

;// CONCATENATED MODULE: ./lib/impact/order.js


/** As a report lists them: the worst first, then by object, member and kind. */
function order(changes) {
    return changes.toSorted(compareJudged);
}
function compareJudged(a, b) {
    return (compareImpact(a.impact, b.impact) ||
        (0,model_name/* compareNames */.MP)(a.change.object, b.change.object) ||
        (0,model_name/* compareText */.n6)(a.change.object.type, b.change.object.type) ||
        (0,model_name/* compareText */.n6)(order_memberOf(a), order_memberOf(b)) ||
        (0,model_name/* compareText */.n6)(a.change.kind, b.change.kind) ||
        (0,model_name/* compareText */.n6)(a.fingerprint, b.fingerprint));
}
function order_memberOf({ change }) {
    return "member" in change ? (change.member ?? "") : "";
}

// EXTERNAL MODULE: ./lib/model/place.js
var place = __webpack_require__(35298);
;// CONCATENATED MODULE: ./lib/steps/judged.js









/**
 * What changed between two schemas, judged, each change with its place and what is downstream of it, worst first.
 * @param log proves renames and says who made each change; names of people are then those that may be shown
 */
function judged(before, after, places, log, people) {
    const collation = after.collation ?? before.collation;
    const history = log === undefined ? undefined : historyOf(log, collation);
    const changes = diff(before, after, history === undefined ? {} : { renames: provenRenames(history, before, after) });
    const attributed = log === undefined || history === undefined ? undefined : attribute(changes, log, history);
    const present = presentation(people, log?.events ?? []);
    const found = changes.map((change, i) => {
        const at = placeOfChange(places, change);
        const by = attributed?.by[i];
        return { ...withHits(judge(change), before), ...(at === undefined ? {} : { at }), ...(by === undefined ? {} : { by: present(by) }) };
    });
    if (attributed === undefined)
        return { changes: order(found) };
    const { matched, cancelled, unmatched } = attributed;
    return { changes: order(found), fates: { matched, cancelled, unmatched } };
}
/** Where the change stands in what was read: what was renamed stands there under its new name, what was removed not at all. */
function placeOfChange(places, change) {
    switch (change.kind) {
        case "table-renamed":
        case "table-moved":
        case "view-renamed":
        case "procedure-renamed":
        case "function-renamed":
            return (0,place/* placeOf */.$)(places, change.after);
        case "column-renamed":
        case "parameter-renamed":
            return (0,place/* placeOf */.$)(places, change.object, change.after.name);
        case "index-renamed":
        case "constraint-renamed":
            return (0,place/* placeOf */.$)(places, change.object, change.after);
        default: {
            const { object, member } = change;
            return (0,place/* placeOf */.$)(places, object, member);
        }
    }
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

/***/ 38457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* unused harmony exports secretProcedures, secretPatterns */
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);
// Takes secrets out of statements, as the trigger of the DDL log does before it stores them (src/audit/sql/install.sql): logs that are
// not ours hold statements as they were run.

/** Procedures whose arguments need no quotes: of a call of one of them nothing is kept. */
const secretProcedures = [
    "sp_addlogin",
    "sp_password",
    "sp_addapprole",
    "sp_approlepassword",
    "sp_setapprole",
    "sp_addlinkedsrvlogin",
    "sp_addremotelogin",
    "sp_control_dbmasterkey_password",
];
/** What says that a literal may be a secret, as patterns of LIKE. */
const secretPatterns = [
    "%PASSWORD%",
    "%PASSPHRASE%",
    "%PASSWD%",
    "%PWD%",
    "%SECRET%",
    "%KEY[_]SOURCE%",
    "%IDENTITY[_]VALUE%",
    "%CREDENTIAL%",
    "%PRIVATE%KEY%",
    "%ACCOUNT%KEY%",
    "%ACCESS%KEY%",
    "%API%KEY%",
    "%TOKEN%",
    "%SIG=%",
    "%ENCRYPTION BY%",
    "%DECRYPTION BY%",
    "%OPENROWSET%",
    "%OPENDATASOURCE%",
    "%://%:%@%",
];
const suspicious = new RegExp(secretPatterns
    .map((pattern) => pattern
    .slice(1, -1)
    .replaceAll("[_]", "_")
    .split("%")
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[^]*?"))
    .join("|"), "i");
const telling = new RegExp(secretProcedures.join("|"), "i");
/**
 * The statement without what may be secret in it: where a word says that there may be something, without literals, double-quoted
 * text, binary constants and comments. Names in brackets and words stay, so that it still says what was done. Never longer by more
 * than the marks that it leaves, and the same again when it is applied twice.
 */
function withoutSecrets(statement) {
    const procedure = telling.exec(statement)?.[0].toLowerCase();
    if (procedure !== undefined)
        return `EXEC ${procedure} ***`;
    if (!suspicious.test(statement))
        return statement;
    let out = "";
    let at = 0;
    for (const { kind, start, end } of (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(statement)) {
        out += withoutComments(statement.slice(at, start));
        at = end;
        const written = statement.slice(start, end);
        switch (kind) {
            case "string":
                out += /^n/i.test(written) ? `${written.slice(0, 1)}'***'` : "'***'";
                break;
            case "identifier":
                out += written.startsWith('"') ? '"***"' : written;
                break;
            case "number":
                out += /^0x/i.test(written) ? "0x0" : written;
                break;
            case "unclosed":
                out += written.startsWith("[") ? written : "'***'";
                break;
            default:
                out += written;
        }
    }
    return out + withoutComments(statement.slice(at));
}
/** What stands between two tokens: white space and comments. */
function withoutComments(gap) {
    return /\S/.test(gap) ? `${/^\s*/.exec(gap)?.[0] ?? ""}/* *** */${/\s*$/.exec(gap)?.[0] ?? ""}` : gap;
}


/***/ })

};
