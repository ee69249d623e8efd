export const id = 6759;
export const ids = [6759];
export const modules = {

/***/ 59877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ formatOf),
  LF: () => (/* binding */ limitOf),
  cz: () => (/* binding */ optionsOf),
  z: () => (/* binding */ world)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/cancellation.js

/**
 * A signal that is aborted when the process is asked to end: by a person (SIGINT), a runner or an orchestrator (SIGTERM). Asking
 * for it takes the ending into our hands, so that connections are closed and containers removed before the process goes.
 */
function cancellation() {
    const controller = new AbortController();
    for (const name of ["SIGINT", "SIGTERM"]) {
        process.once(name, () => {
            controller.abort(new errors/* UserError */.y(`Cancelled by ${name}. Nothing was concluded about the schema, and nothing was written.`));
        });
    }
    return controller.signal;
}

// EXTERNAL MODULE: ./lib/inputs.js
var inputs = __webpack_require__(50646);
;// CONCATENATED MODULE: ./lib/command/options.js



/** Nothing to mask in: a command line keeps no log. */
const world = { cancelled: cancellation };
/** What the command is to read and where, its limit aside. */
function optionsOf(mode, args, { cwd, env }) {
    const { apply, base, variable = [], disposable = false } = args;
    return {
        mode,
        root: (0,external_node_path_.resolve)(cwd, args.repo ?? "."),
        sourceFrom: cwd,
        ...(0,inputs/* given */.gI)("source", args.source ?? (0,inputs/* connectionStringOf */.Dl)(env)),
        ...(0,inputs/* given */.gI)("against", base === undefined ? undefined : { label: base, refs: [base] }),
        ...(0,inputs/* given */.gI)("config", args.config),
        ...(0,inputs/* given */.gI)("apply", apply === undefined ? undefined : (0,inputs/* applyRequest */.CG)(apply, variable, disposable)),
        ...(0,inputs/* given */.gI)("image", args.image),
    };
}
function limitOf(text) {
    return text === undefined ? undefined : (0,inputs/* oneOf */.yL)("--fail-on", text, inputs/* limits */.Fy);
}
function formatOf(text) {
    return text === undefined ? "text" : (0,inputs/* oneOf */.yL)("--format", text, inputs/* formats */.Fx);
}


/***/ }),

/***/ 11070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  M: () => (/* binding */ compareViolations)
});

// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
;// CONCATENATED MODULE: ./lib/contract/demand.js
/** The demanded columns that are there, each beside the schema's. */
function columnPairs({ object, found, relations, }) {
    if (found === undefined)
        return [];
    return object.columns.flatMap((demanded) => {
        const actual = relations.findColumn(found, demanded.name);
        return actual === undefined ? [] : [{ demanded, actual }];
    });
}
/** A finding about a column, with the column's own place and harm. */
function columnFinding(demanded, member, message) {
    return { member, message, at: demanded.at, ...(demanded.harm === undefined ? {} : { harm: demanded.harm }) };
}

// EXTERNAL MODULE: ./lib/contract/type-disagreement.js
var type_disagreement = __webpack_require__(88945);
;// CONCATENATED MODULE: ./lib/contract/checks/incompatible-type.js



/** One finding a column: a physical type that is not met goes before a logical one. */
const incompatibleType = (demand) => columnPairs(demand).flatMap(({ demanded, actual }) => {
    const complaint = (0,type_disagreement/* typeDisagreement */.zR)(demanded, actual);
    if (complaint === undefined)
        return [];
    return [columnFinding(demanded, actual.name, `${(0,model_name/* printName */.To)(demand.found ?? demand.object)}.${(0,model_name/* printPart */.x)(actual.name)} ${complaint}`)];
});

;// CONCATENATED MODULE: ./lib/contract/pattern-length.js
/**
 * How long the values are that a regular expression lets through: it is read and never run, since a contract's pattern may
 * be made to run for years. `most` is Infinity where the expression is not held to the value's beginning and end.
 * Undefined for what is not understood here, which then demands nothing: back references, classes of the `v` flag, a
 * pattern of more than 1,000 characters or 50 levels.
 */
function patternLength(pattern) {
    if (pattern.length > 1000)
        return undefined;
    const reader = { text: pattern, at: 0 };
    const length = alternatives(reader, 0);
    if (length === undefined || reader.at < pattern.length)
        return undefined;
    const { least, most, begins, ends } = length;
    return { least, most: begins && ends ? most : Infinity };
}
function alternatives(reader, depth) {
    if (depth > 50)
        return undefined;
    let all;
    for (;;) {
        const one = sequence(reader, depth);
        if (one === undefined)
            return undefined;
        all =
            all === undefined
                ? one
                : {
                    least: Math.min(all.least, one.least),
                    most: Math.max(all.most, one.most),
                    begins: all.begins && one.begins,
                    ends: all.ends && one.ends,
                };
        if (reader.text[reader.at] !== "|")
            return all;
        reader.at++;
    }
}
function sequence(reader, depth) {
    let [least, most, begins, ends] = [0, 0, false, false];
    while (reader.at < reader.text.length && !/[|)]/.test(reader.text[reader.at] ?? "")) {
        const first = most === 0 && least === 0;
        const part = atom(reader, depth);
        if (part === undefined)
            return undefined;
        if (first && part.begins)
            begins = true;
        ends = part.ends;
        const times = quantifier(reader);
        if (times === undefined)
            return undefined;
        least += part.least * times[0];
        // 0 × Infinity is no number.
        most += part.most === 0 || times[1] === 0 ? 0 : part.most * times[1];
        if (times[0] === 0 && (part.begins || part.ends))
            return undefined;
    }
    return { least, most, begins, ends };
}
const free = { begins: false, ends: false };
const one = { least: 1, most: 1, ...free };
const nothing = { least: 0, most: 0, ...free };
function atom(reader, depth) {
    const { text } = reader;
    const c = text[reader.at++];
    switch (c) {
        case "^":
            return { ...nothing, begins: true };
        case "$":
            return { ...nothing, ends: true };
        case "(":
            return group(reader, depth);
        case "[":
            return characterClass(reader);
        case "\\":
            return pattern_length_escape(reader);
        case "*":
        case "+":
        case "?":
        case "{":
        case undefined:
            return undefined;
        default:
            return one;
    }
}
function group(reader, depth) {
    const [opening] = /^(?:\?(?::|<?[=!]|<[A-Za-z_$][\w$]*>))?/.exec(reader.text.slice(reader.at, reader.at + 100)) ?? [""];
    reader.at += opening.length;
    const inside = alternatives(reader, depth + 1);
    if (inside === undefined || reader.text[reader.at] !== ")")
        return undefined;
    reader.at++;
    // What looks ahead or behind takes no characters, and may say more than is understood here of those around it.
    return /[=!]$/.test(opening) ? nothing : inside;
}
function characterClass(reader) {
    for (; reader.at < reader.text.length; reader.at++) {
        const c = reader.text[reader.at];
        if (c === "\\")
            reader.at++;
        else if (c === "]") {
            reader.at++;
            return one;
        }
    }
    return undefined;
}
function pattern_length_escape(reader) {
    const [taken] = /^(?:u\{[0-9A-Fa-f]+\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|c[A-Za-z]|[pP]\{[^}]*\}|[^1-9k])/s.exec(reader.text.slice(reader.at, reader.at + 60)) ?? [];
    if (taken === undefined)
        return undefined;
    reader.at += taken.length;
    return taken === "b" || taken === "B" ? nothing : one;
}
/** Undefined for what is no quantifier, though it looks like one. */
function quantifier(reader) {
    const [taken = "", brace, from, comma, to] = /^(?:[*+?]|(\{)(\d+)(,)?(\d+)?\})?\??/.exec(reader.text.slice(reader.at, reader.at + 30)) ?? [];
    if (taken === "")
        return [1, 1];
    reader.at += taken.length;
    if (brace !== undefined)
        return [Number(from), comma === undefined ? Number(from) : to === undefined ? Infinity : Number(to)];
    return taken.startsWith("*") ? [0, Infinity] : taken.startsWith("+") ? [1, Infinity] : [0, 1];
}

// EXTERNAL MODULE: ./lib/contract/physical-type.js
var physical_type = __webpack_require__(20118);
;// CONCATENATED MODULE: ./lib/contract/value-room.js

/** Of a type in normal form. */
function roomOf(type) {
    const { family, arguments: inside } = (0,physical_type/* splitType */.Xq)(type);
    const fixed = fixedRooms.get(family);
    if (fixed !== undefined)
        return fixed;
    switch (family) {
        case "char":
        case "nchar":
        case "varchar":
        case "nvarchar":
            return inside === undefined ? {} : { characters: inside === "max" ? Infinity : Number(inside) };
        case "decimal": {
            const [precision, scale] = (inside ?? "18,0").split(",").map(Number);
            return { number: decimalRoom(precision ?? 18, scale ?? 0) };
        }
        case "float":
            return { number: inside !== undefined && Number(inside) <= 24 ? real : value_room_float };
        case "datetime2":
            return { days: anyDay, timeOfDay: true, offset: false, fraction: Number(inside ?? 7) };
        case "datetimeoffset":
            return { days: anyDay, timeOfDay: true, offset: true, fraction: Number(inside ?? 7) };
        case "time":
            return { timeOfDay: true, offset: false, fraction: Number(inside ?? 7) };
        default:
            return {};
    }
}
const anyDay = ["0001-01-01", "9999-12-31"];
const real = { least: -3.4e38, below: 3.41e38, step: 0 };
const value_room_float = { least: -1.79e308, below: Infinity, step: 0 };
function whole(least, below, precision) {
    return { number: { least, below, step: 1, precision, scale: 0 } };
}
function decimalRoom(precision, scale) {
    const below = 10 ** (precision - scale);
    const step = 10 ** -scale;
    return { least: step - below, below, step, precision, scale };
}
/** https://learn.microsoft.com/sql/t-sql/data-types, a page a type. */
const fixedRooms = new Map([
    ["sysname", { characters: 128 }],
    ["text", { characters: Infinity }],
    ["ntext", { characters: Infinity }],
    ["tinyint", whole(0, 2 ** 8, 3)],
    ["smallint", whole(-(2 ** 15), 2 ** 15, 5)],
    ["int", whole(-(2 ** 31), 2 ** 31, 10)],
    ["bigint", whole(-(2 ** 63), 2 ** 63, 19)],
    ["smallmoney", { number: { least: -214748.3648, below: 214748.3648, step: 0.0001, precision: 10, scale: 4 } }],
    ["money", { number: { least: -922337203685477.5808, below: 922337203685477.5808, step: 0.0001, precision: 19, scale: 4 } }],
    ["real", { number: real }],
    ["date", { days: anyDay, timeOfDay: false, offset: false, fraction: 0 }],
    ["smalldatetime", { days: ["1900-01-01", "2079-06-06"], timeOfDay: true, offset: false, fraction: 0 }],
    ["datetime", { days: ["1753-01-01", "9999-12-31"], timeOfDay: true, offset: false, fraction: 3 }],
]);
/** Whether a number may be stored at all; not whether it keeps all of its digits. */
function holds({ least, below, step }, value, exclusive, side) {
    // What is excluded itself needs room only for its neighbour.
    if (side === "least")
        return (exclusive === true ? value + step : value) >= least;
    return exclusive === true ? value <= below : value <= below - step;
}

;// CONCATENATED MODULE: ./lib/contract/checks/incompatible-values.js





/**
 * `logicalTypeOptions`, as far as a type can satisfy them. Whoever writes needs room for every value that the options
 * allow; whoever reads is hurt where the type was made roomier than the options say (a longer text, a wider integer).
 * What depends on the rows alone, as whether a number stays below its maximum, is for `quality` to measure; only a type
 * none of whose values would do is held against a reader. A column of another type is `incompatible-type`'s business.
 */
const incompatibleValues = (demand) => columnPairs(demand).flatMap(({ demanded, actual }) => {
    const type = actual.baseType ?? actual.type;
    if (demanded.options === undefined || type === undefined || (0,type_disagreement/* typeDisagreement */.zR)(demanded, actual) !== undefined)
        return [];
    const column = `${(0,model_name/* printName */.To)(demand.found ?? demand.object)}.${(0,model_name/* printPart */.x)(actual.name)}`;
    const is = typeInWords(actual);
    const sides = demand.contract.role === "both" ? ["reader", "writer"] : [demand.contract.role];
    const said = disagreements(demanded, demanded.options, roomOf(type), sides);
    return [...new Set(said)].map((must) => columnFinding(demanded, actual.name, `${column} must ${must} and is ${is}`));
});
/** An alias type is named with what it stands for. */
function typeInWords({ type, baseType }) {
    return [type, baseType].filter((part) => part !== undefined).join(", that is ");
}
/** What the type must do and does not, in words that follow "must". */
function disagreements(column, options, room, sides) {
    return [
        ...sides.flatMap((side) => lengths(options, room, side)),
        ...(room.number === undefined ? [] : sides.flatMap((side) => numbers(column, options, room.number, side))),
        ...sides.flatMap((side) => days(options, room, side)),
        ...times(column, options, room),
    ];
}
function lengths({ minLength, maxLength, pattern, format }, { characters }, side) {
    if (characters === undefined)
        return [];
    const said = [];
    if (maxLength !== undefined) {
        if (side === "reader" && characters > maxLength)
            said.push(`hold at most ${maxLength} characters for its readers`);
        if (side === "writer" && characters < maxLength)
            said.push(`hold ${maxLength} characters for its writers`);
    }
    const matches = pattern === undefined ? undefined : patternLength(pattern);
    const formatted = format === undefined ? undefined : formatLengths.get(format.toLowerCase());
    // No value at all would do: that hurts either side.
    const least = Math.max(minLength ?? 0, matches?.least ?? 0, formatted?.least ?? 0);
    if (characters < least)
        said.push(`hold the ${least} characters that its ${minLength === least ? "minLength" : whose(matches, least)} needs`);
    else if (side === "writer") {
        const most = Math.max(matches?.most ?? 0, formatted?.most ?? 0);
        if (most !== Infinity && characters < most)
            said.push(`hold the ${most} characters that its ${whose(matches, most)} allows`);
    }
    return said;
}
function whose(matches, length) {
    return matches?.least === length || matches?.most === length ? "pattern" : "format";
}
/** Characters of a value: RFC 9562 (uuid), RFC 4291 with an IPv4 part (ipv6). */
const formatLengths = new Map([
    ["uuid", { least: 36, most: 36 }],
    ["ipv4", { least: 7, most: 15 }],
    ["ipv6", { least: 2, most: 45 }],
]);
function numbers({ logicalType }, options, room, side) {
    const said = [];
    const { minimum, maximum, multipleOf, precision, scale, format } = options;
    for (const [bound, end] of [
        [minimum, "least"],
        [maximum, "most"],
    ]) {
        const value = numberOf(bound);
        if (bound === undefined || value === undefined)
            continue;
        const limit = logicalType === "integer" && bound.exclusive === true ? { value: value + (end === "least" ? 1 : -1) } : { ...bound, value };
        if (side === "writer" && !holds(room, limit.value, limit.exclusive, end))
            said.push(`hold ${words(bound, end)} for its writers`);
        // A maximum below all that the type has, a minimum above.
        if (end === "most" ? value < room.least : value > room.below - room.step)
            said.push(`hold ${words(bound, end)}`);
    }
    const digits = scaleOf(multipleOf);
    if (side === "writer" && digits !== undefined && room.scale !== undefined && digits > room.scale) {
        said.push(`hold multiples of ${multipleOf ?? ""} for its writers`);
    }
    said.push(...digitsSaid(precision, scale, room, side));
    if (format !== undefined)
        said.push(...formatSaid(format, room, side));
    return said;
}
function words({ value, exclusive }, end) {
    const than = end === "least" ? (exclusive === true ? "above" : "from") : exclusive === true ? "below" : "up to";
    return `numbers ${than} ${value}`;
}
function numberOf(bound) {
    return typeof bound?.value === "number" ? bound.value : undefined;
}
/** Digits after the point; undefined for a number that has none, or is written with an exponent. */
function scaleOf(value) {
    const [, digits] = /^\d+\.(\d+)$/.exec(String(value)) ?? [];
    return digits?.length;
}
function digitsSaid(precision, scale, room, side) {
    const { precision: all, scale: after } = room;
    if (all === undefined || after === undefined)
        return [];
    const said = [];
    const narrower = (demanded, there) => (side === "writer" ? there < demanded : there > demanded);
    const how = side === "writer" ? "" : "at most ";
    if (scale !== undefined && narrower(scale, after))
        said.push(`hold ${how}${scale} digits after the point for its ${side}s`);
    const before = precision === undefined ? undefined : precision - (scale ?? 0);
    if (before !== undefined && narrower(before, all - after)) {
        said.push(`hold ${how}${before} digits before the point for its ${side}s`);
    }
    return said;
}
/**
 * `i32` and its like. A writer sends all values of the format; a reader has room for them alone, and where SQL Server has
 * no such type (`u32`), for those of the smallest type that holds them: whether one is negative the rows say.
 */
function formatSaid(format, room, side) {
    if (format === "f32" || format === "f64") {
        if (room.precision !== undefined)
            return [];
        const single = room.below < 1e39;
        if (side === "reader" && format === "f32" && !single)
            return ["be no wider than f32 for its readers"];
        return side === "writer" && format === "f64" && single ? ["hold all values of f64 for its writers"] : [];
    }
    const known = integerFormats.get(format);
    if (known === undefined)
        return [];
    const [least, below, readers] = known;
    if (side === "writer")
        return room.least <= least && room.below >= below ? [] : [`hold all values of ${format} for its writers`];
    return room.below <= readers ? [] : [`be no wider than ${format} for its readers`];
}
const most = 10 ** 38;
const integerFormats = new Map([
    ["i8", [-(2 ** 7), 2 ** 7, 2 ** 15]],
    ["u8", [0, 2 ** 8, 2 ** 8]],
    ["i16", [-(2 ** 15), 2 ** 15, 2 ** 15]],
    ["u16", [0, 2 ** 16, 2 ** 31]],
    ["i32", [-(2 ** 31), 2 ** 31, 2 ** 31]],
    ["u32", [0, 2 ** 32, 2 ** 63]],
    ["i64", [-(2 ** 63), 2 ** 63, 2 ** 63]],
    ["u64", [0, 2 ** 64, 10 ** 20]],
    // decimal(38,0) is all that there is.
    ["i128", [1 - most, most, most]],
    ["u128", [0, most, most]],
]);
function days({ minimum, maximum }, { days: room }, side) {
    if (room === undefined)
        return [];
    const [first, last] = room;
    const said = [];
    const [from, to] = [dayOf(minimum), dayOf(maximum)];
    if (from !== undefined && (side === "writer" ? from < first : from > last))
        said.push(`hold days from ${from}`);
    if (to !== undefined && (side === "writer" ? to > last : to < first))
        said.push(`hold days up to ${to}`);
    return said;
}
function dayOf(bound) {
    return typeof bound?.value === "string" ? /^\d{4}-\d{2}-\d{2}/.exec(bound.value)?.[0] : undefined;
}
/** What a format shows that the type does not have; no value would do, for either side. */
function times({ logicalType }, { format, timezone }, room) {
    if (logicalType !== "date" && logicalType !== "timestamp" && logicalType !== "time")
        return [];
    const said = [];
    const letters = (format ?? "").replace(/'[^']*'/g, "");
    const fraction = /S+/.exec(letters)?.[0].length ?? 0;
    if (room.fraction !== undefined && fraction > room.fraction)
        said.push(`have ${fraction} digits of a second for its format`);
    if (room.timeOfDay === false && /[Hhk]/.test(letters))
        said.push("have a time of day for its format");
    if (room.offset === false && timezone === true)
        said.push("have an offset from UTC for its timezone");
    return said;
}

// EXTERNAL MODULE: ./lib/suggest.js
var suggest = __webpack_require__(81733);
;// CONCATENATED MODULE: ./lib/contract/checks/missing-column.js



const missingColumn = ({ object, found, relations }) => {
    const columns = found?.columns;
    if (found === undefined || columns === undefined)
        return [];
    const demanded = object.columns.map((column) => ({ column, actual: relations.findColumn(found, column.name) }));
    const missing = demanded.filter(({ actual }) => actual === undefined);
    // A column that the contract names itself is not what became of a missing one.
    const named = new Set(demanded.map(({ actual }) => actual));
    const nearest = (0,suggest/* nearestAmong */.V5)(columns.filter((column) => !named.has(column)).map(({ name }) => name));
    return missing.map(({ column }) => {
        const near = nearest(column.name);
        const hint = near === undefined ? "" : `; the nearest name is ${(0,model_name/* printPart */.x)(near)}`;
        return columnFinding(column, column.name, `${(0,model_name/* printName */.To)(found)} has no column ${(0,model_name/* printPart */.x)(column.name)}${hint}`);
    });
};

;// CONCATENATED MODULE: ./lib/contract/checks/missing-foreign-key.js

/**
 * Held between tables only: nothing keeps a view's rows to another's. A foreign key that is disabled lets orphans in; one
 * that is not trusted keeps new rows in order and is one.
 */
const missingForeignKey = ({ object, found, relations }) => {
    const keys = found?.keys;
    if (found === undefined || keys === undefined)
        return [];
    return (object.relationships ?? []).flatMap((relationship) => {
        const target = relations.find(relationship.to);
        if (target !== undefined && target.keys === undefined)
            return [];
        // Without its columns there is no key: `missing-column` says so, where they are demanded.
        if (relationship.columns.some((name) => relations.findColumn(found, name) === undefined))
            return [];
        const [column, ...others] = object.columns.filter(({ name }) => relationship.columns.some((one) => relations.same(one, name)));
        const harm = others.length === 0 ? column?.harm : undefined;
        return finding(found, keys, relationship, target, relations).map((it) => (harm === undefined ? it : { ...it, harm }));
    });
};
function finding(found, keys, demanded, target, relations) {
    const { columns, to, at } = demanded;
    const same = keys.foreignKeys.filter((key) => sameColumns(key.columns, columns, relations));
    const leads = same.filter((key) => leadsTo(key, demanded, target, relations));
    if (leads.some(({ disabled }) => disabled !== true))
        return [];
    const there = leads.length > 0
        ? "the foreign key that does is disabled"
        : same.length > 0
            ? `refers to ${same.map(({ references }) => `${(0,model_name/* printName */.To)(references)} (${list(references.columns)})`).join(" and ")}`
            : target === undefined
                ? `there is no ${(0,model_name/* printName */.To)(to)}`
                : "no foreign key does";
    const message = `${(0,model_name/* printName */.To)(found)} (${list(columns)}) must refer to ${(0,model_name/* printName */.To)(target ?? to)} (${list(to.columns)}), and ${there}`;
    const [only, ...others] = columns;
    return [{ message, at, ...(only === undefined || others.length > 0 ? {} : { member: relations.findColumn(found, only)?.name ?? only }) }];
}
function sameColumns(a, b, { same }) {
    return a.length === b.length && a.every((name) => b.some((other) => same(name, other)));
}
function leadsTo(key, { columns, to }, target, relations) {
    const object = target?.standsFor ?? target;
    if (object === undefined || !relations.sameObject(key.references, object))
        return false;
    // Pairs, in whatever order the key has them.
    return key.columns.every((name, i) => {
        const pair = columns.findIndex((column) => relations.same(column, name));
        return relations.same(key.references.columns[i] ?? "", to.columns[pair] ?? "");
    });
}
function list(names) {
    return names.map(model_name/* printPart */.x).join(", ");
}

;// CONCATENATED MODULE: ./lib/contract/checks/missing-object.js

const missingObject = (demand) => {
    const { object, found } = demand;
    if (found !== undefined)
        return [];
    return [{ message: `${(0,model_name/* printName */.To)(object)} is demanded and ${whatIsThere(demand)}`, at: object.at }];
};
function whatIsThere({ object, relations }) {
    const other = relations.otherKind(object);
    if (other !== undefined)
        return `is ${other}`;
    const near = relations.nearest(object);
    return near === undefined ? "is not in the schema" : `is not in the schema; the nearest name is ${(0,model_name/* printObject */.Po)(near)}`;
}

;// CONCATENATED MODULE: ./lib/contract/checks/missing-primary-key.js

/** Held against tables only: a view has no primary key, and what its definition makes unique the schema does not say. */
const missingPrimaryKey = ({ object, found, relations }) => {
    const demanded = demandedKey(object.columns);
    const first = demanded[0];
    if (first === undefined || found?.keys === undefined)
        return [];
    // Without its columns there is no key: `missing-column` says so.
    if (demanded.some(({ name }) => relations.findColumn(found, name) === undefined))
        return [];
    const actual = found.keys.primaryKey?.columns.map(({ name }) => name);
    const meets = actual !== undefined &&
        actual.length === demanded.length &&
        demanded.every(({ name, primaryKeyPosition: position }) => position === undefined ? actual.some((other) => relations.same(other, name)) : relations.same(actual[position - 1] ?? "", name));
    if (meets)
        return [];
    const there = actual === undefined ? "it has none" : `it is (${missing_primary_key_list(actual)})`;
    const message = `${(0,model_name/* printName */.To)(found)} must have the primary key (${missing_primary_key_list(demanded.map(({ name }) => name))}) and ${there}`;
    const harm = demanded.find((column) => column.harm !== undefined)?.harm;
    return [{ message, at: first.at, ...(harm === undefined ? {} : { harm }) }];
};
/** In the order of their positions; a column without one comes after, in the contract's order. */
function demandedKey(columns) {
    return columns
        .filter(({ primaryKey }) => primaryKey)
        .sort((a, b) => (a.primaryKeyPosition ?? Number.MAX_SAFE_INTEGER) - (b.primaryKeyPosition ?? Number.MAX_SAFE_INTEGER));
}
function missing_primary_key_list(names) {
    return names.map(model_name/* printPart */.x).join(", ");
}

;// CONCATENATED MODULE: ./lib/contract/checks/missing-uniqueness.js


/** Held against tables only: what a view's definition makes unique the schema does not say. */
const missingUniqueness = (demand) => {
    const { found, relations } = demand;
    const keys = found?.keys;
    if (found === undefined || keys === undefined)
        return [];
    return columnPairs(demand)
        .filter(({ demanded, actual }) => demanded.unique === true && !isUnique(keys, actual.name, relations))
        .map(({ demanded, actual }) => columnFinding(demanded, actual.name, `${(0,model_name/* printName */.To)(found)}.${(0,model_name/* printPart */.x)(actual.name)} must be unique, and no key, unique constraint or unique index is on it alone`));
};
function isUnique({ primaryKey, uniqueConstraints, indexes }, column, { same }) {
    const isAlone = (columns) => columns.length === 1 && same(columns[0]?.name ?? "", column);
    const constraints = primaryKey === undefined ? uniqueConstraints : [primaryKey, ...uniqueConstraints];
    return (constraints.some(({ columns, disabled }) => disabled !== true && isAlone(columns)) ||
        indexes.some(({ unique, kind, columns, filter, disabled }) => unique === true &&
            disabled !== true &&
            kind === undefined &&
            isAlone(columns) &&
            (filter === undefined || leavesOnlyNullsOut(filter, column, same))));
}
/**
 * `WHERE [Code] IS NOT NULL` on [Code] itself: no value comes twice, only NULL does, which the SQL standard's UNIQUE
 * allows as well (ISO/IEC 9075-2, unique predicate) and SQL Server's own constraint allows once.
 */
function leavesOnlyNullsOut(filter, column, same) {
    const [, name] = /^\(*\[((?:[^\]]|\]\])+)\]\s+is\s+not\s+null\)*$/i.exec(filter) ?? [];
    return name !== undefined && same(name.replaceAll("]]", "]"), column);
}

;// CONCATENATED MODULE: ./lib/contract/checks/nullable-column.js


/** Whoever only writes is not hurt by a column that would take NULL too. */
const nullableColumn = (demand) => columnPairs(demand)
    .filter(({ demanded, actual }) => demanded.required === true && demand.contract.role !== "writer" && actual.nullable === true)
    .map(({ demanded, actual }) => columnFinding(demanded, actual.name, `${(0,model_name/* printName */.To)(demand.found ?? demand.object)}.${(0,model_name/* printPart */.x)(actual.name)} is required and allows NULL`));

;// CONCATENATED MODULE: ./lib/contract/checks/other-column-order.js

/**
 * Held where the contract says that the order matters: whoever reads by position finds the contract's columns first and in
 * its order, and others may only come after. Where one is missing, which `missing-column` says, the rest is held among itself.
 */
const otherColumnOrder = ({ object, found, relations }) => {
    if (object.ordered !== true || found?.columns === undefined)
        return [];
    const demanded = object.columns.map(({ name }) => relations.findColumn(found, name));
    const wanted = demanded.filter((column) => column !== undefined);
    const visible = found.columns.filter(({ hidden }) => hidden !== true);
    const actual = wanted.length < demanded.length ? visible.filter((column) => wanted.includes(column)) : visible;
    const wrong = wanted.findIndex((column, i) => column !== actual[i]);
    const [first, there] = [wanted[wrong], actual[wrong]];
    if (first === undefined)
        return [];
    const where = there === undefined ? "is hidden" : `${(0,model_name/* printPart */.x)(there.name)} stands there`;
    const message = `${(0,model_name/* printName */.To)(found)} must have ${(0,model_name/* printPart */.x)(first.name)} as its column ${wrong + 1} in the contract's order, and ${where}`;
    const at = object.columns.find(({ name }) => relations.findColumn(found, name) === first)?.at ?? object.at;
    return [{ member: first.name, message, at }];
};

// EXTERNAL MODULE: ./lib/contract/checks/other-object-type.js
var other_object_type = __webpack_require__(89415);
;// CONCATENATED MODULE: ./lib/contract/checks/required-column.js


/** Held for writers that say `required: false`: they may send NULL, and a column that refuses it refuses the row. */
const requiredColumn = (demand) => columnPairs(demand)
    .filter(({ demanded, actual }) => demanded.nullable === true && demand.contract.role === "writer" && actual.nullable === false)
    .map(({ demanded, actual }) => columnFinding(demanded, actual.name, `${(0,model_name/* printName */.To)(demand.found ?? demand.object)}.${(0,model_name/* printPart */.x)(actual.name)} must allow NULL for its writers and refuses it`));

;// CONCATENATED MODULE: ./lib/contract/checks/unexpected-column.js

/** Held where the contract is closed. A hidden column is in no `SELECT *` and needs no value, so that it disturbs nobody. */
const unexpectedColumn = ({ object, found, relations }) => {
    if (object.closed !== true || found?.columns === undefined)
        return [];
    const named = new Set(object.columns.map(({ name }) => relations.findColumn(found, name)));
    return found.columns
        .filter((column) => !named.has(column) && column.hidden !== true)
        .map(({ name }) => ({
        member: name,
        message: `${(0,model_name/* printName */.To)(found)} has the column ${(0,model_name/* printPart */.x)(name)}, which a closed contract does not name`,
        at: object.at,
    }));
};

;// CONCATENATED MODULE: ./lib/contract/checks/unprotected-column.js


/**
 * A column that the contract calls confidential, and that everybody who may read the table reads in clear. Held against
 * tables only: a mask is the table's, and shows through its views. Masking and encryption are not the only ways to keep
 * a secret (permissions are another, which nobody can see from a column), so this warns unless the contract requires it.
 */
const unprotectedColumn = (demand) => {
    const { found } = demand;
    if (found?.keys === undefined)
        return [];
    return columnPairs(demand)
        .filter(({ demanded, actual }) => demanded.protection !== undefined && actual.masked === undefined && actual.encrypted === undefined)
        .map(({ demanded, actual }) => ({
        ...columnFinding(demanded, actual.name, `${(0,model_name/* printName */.To)(found)}.${(0,model_name/* printPart */.x)(actual.name)} is classified as ${demanded.classification ?? "confidential"}, and neither masked nor encrypted`),
        ...(demanded.protection === "required" ? {} : { atMost: "warning" }),
    }));
};

// EXTERNAL MODULE: ./lib/contract/relation.js
var relation = __webpack_require__(17588);
// EXTERNAL MODULE: ./lib/contract/severity.js
var contract_severity = __webpack_require__(54079);
;// CONCATENATED MODULE: ./lib/contract/check.js
















/** Every check, complete by type: a name in the model without a check does not compile. */
const checks = {
    "missing-object": missingObject,
    "other-object-type": other_object_type/* otherObjectType */.A,
    "missing-column": missingColumn,
    "unexpected-column": unexpectedColumn,
    "other-column-order": otherColumnOrder,
    "incompatible-type": incompatibleType,
    "incompatible-values": incompatibleValues,
    "nullable-column": nullableColumn,
    "required-column": requiredColumn,
    "missing-primary-key": missingPrimaryKey,
    "missing-uniqueness": missingUniqueness,
    "missing-foreign-key": missingForeignKey,
    "unprotected-column": unprotectedColumn,
};
/**
 * What the contracts demand of the schema and it does not give, ordered by severity, contract, object, member and check.
 * A retired contract demands nothing. What the schema does not say (the type of a view's column, what a view's definition
 * makes unique) is never held against it.
 */
function check(schema, contracts) {
    if (contracts.length === 0)
        return [];
    const relations = (0,relation/* relationsOf */.n)(schema);
    const violations = [];
    for (const contract of contracts) {
        if (contract.status.toLowerCase() === "retired")
            continue;
        for (const object of contract.objects) {
            const demand = { contract, object, relations, found: relations.find(object) };
            for (const [name, find] of Object.entries(checks)) {
                for (const { member, message, at, harm, atMost } of find(demand)) {
                    const hurt = harm ?? object.harm ?? contract.harm;
                    violations.push({
                        check: name,
                        contract: contract.id,
                        ...(contract.owner === undefined ? {} : { owner: contract.owner }),
                        severity: milder(contract.severity, atMost),
                        object: objectRef(demand),
                        ...(member === undefined ? {} : { member }),
                        message,
                        ...(hurt === undefined ? {} : { harm: hurt }),
                        at,
                    });
                }
            }
        }
    }
    return violations.sort(compareViolations);
}
/** As the schema spells it where it is there, else as the contract does. */
function objectRef({ object, found }) {
    if (found !== undefined)
        return { type: found.type, schema: found.schema, name: found.name };
    return { type: object.physicalType === "view" ? "view" : "table", schema: object.schema, name: object.name };
}
function milder(severity, atMost = severity) {
    return contract_severity/* severityOrder */.I[severity] < contract_severity/* severityOrder */.I[atMost] ? atMost : severity;
}
/** By severity, contract, object, member, check. */
function compareViolations(a, b) {
    return (contract_severity/* severityOrder */.I[a.severity] - contract_severity/* severityOrder */.I[b.severity] ||
        (0,model_name/* compareText */.n6)(a.contract, b.contract) ||
        (0,model_name/* compareNames */.MP)(a.object, b.object) ||
        (0,model_name/* compareText */.n6)(a.member ?? "", b.member ?? "") ||
        (0,model_name/* compareText */.n6)(a.check, b.check) ||
        (0,model_name/* compareText */.n6)(a.message, b.message));
}


/***/ }),

/***/ 89415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ otherObjectType),
/* harmony export */   B: () => (/* binding */ objectTypes)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51286);

/**
 * The object answers to its name, and is of another type than its `physicalType`: a view in a table's place refuses
 * inserts, a synonym leads wherever it was pointed to last. Words for what no SQL Server has (`topic`) demand nothing.
 */
const otherObjectType = ({ object, found }) => {
    const demanded = objectTypes.get(object.physicalType ?? "");
    if (found === undefined || demanded === undefined || found.type === demanded)
        return [];
    const stands = found.standsFor === undefined ? "" : ` for ${found.standsFor.type} ${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printName */ .To)(found.standsFor)}`;
    return [{ message: `${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printName */ .To)(found)} must be ${words[demanded]} and is ${words[found.type]}${stands}`, at: object.at }];
};
/** What contracts call them, in lower case. */
const objectTypes = new Map([
    ["table", "table"],
    ["base table", "table"],
    ["external table", "table"],
    ["view", "view"],
    ["indexed view", "view"],
    ["materialized view", "view"],
    ["function", "function"],
    ["table-valued function", "function"],
    ["synonym", "synonym"],
]);
const words = {
    table: "a table",
    view: "a view",
    function: "a function",
    synonym: "a synonym",
};


/***/ }),

/***/ 20118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ splitType),
/* harmony export */   _p: () => (/* binding */ meetsPhysicalType),
/* harmony export */   zN: () => (/* binding */ normalizePhysicalType)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51286);
/* harmony import */ var _tsql_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12662);


/**
 * A contract's `physicalType` in normal form, but for a length or precision that is left out: a declaration's `varchar`
 * is `varchar(1)`, while somebody who demands a `varchar` means one of any length. What is no type of SQL Server's
 * (`VARCHAR2(10)`) stays as written: no column will satisfy it, and the violation quotes it. An alias type without its
 * schema keeps none: `meetsPhysicalType` takes it for dbo's.
 */
function normalizePhysicalType(text) {
    const type = (0,_tsql_type_js__WEBPACK_IMPORTED_MODULE_0__/* .parseType */ .Mb)(text);
    if (type === undefined)
        return text.trim();
    const parts = (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .splitName */ .W0)(text);
    if (parts?.length === 1 && (0,_tsql_type_js__WEBPACK_IMPORTED_MODULE_0__/* .systemType */ .Mz)(type.name) === undefined)
        return (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .printPart */ .x)(type.name);
    const system = type.schema === undefined ? (0,_tsql_type_js__WEBPACK_IMPORTED_MODULE_0__/* .systemType */ .Mz)(type.name) : undefined;
    return system !== undefined && !hasArguments(type) ? system : (0,_tsql_type_js__WEBPACK_IMPORTED_MODULE_0__/* .formatType */ .sg)(type);
}
function hasArguments({ length, precision, scale, xmlSchema, element }) {
    return [length, precision, scale, xmlSchema, element].some((argument) => argument !== undefined);
}
/** Whether a column's type, in normal form, is the one that a contract demands. */
function meetsPhysicalType(demanded, actual) {
    const [wanted, there] = [splitType(demanded), splitType(actual)];
    if (wanted.arguments !== undefined && wanted.arguments !== there.arguments)
        return false;
    const [family, other] = [wanted.family.toLowerCase(), there.family.toLowerCase()];
    return family === other || `dbo.${family}` === other;
}
function splitType(type) {
    const [, family = type, inside] = /^([a-z0-9_]+)(?:\((.*)\))?$/s.exec(type) ?? [];
    // The server keeps the two names of the one type apart, and so do its catalog and our normal form.
    const name = family === "numeric" ? "decimal" : family;
    return inside === undefined ? { family: name } : { family: name, arguments: inside };
}


/***/ }),

/***/ 10126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ matcherOf),
/* harmony export */   m: () => (/* binding */ Exhausted)
/* harmony export */ });
/** The longest pattern that is looked at, and the largest program that one may become: `a{1000}` is as many steps. */
const maxPatternLength = 1_000;
const maxProgramSize = 500;
/** Steps of the program over characters that one pattern may take in all: some seconds, and a minute at the very worst. */
const maxSteps = 400_000_000;
/** Its message is why a rule could not be measured. */
class Exhausted extends Error {
}
/**
 * A pattern that is matched by us, in time linear in the text whatever the pattern: RE2's engine, which has no back references and no
 * look-around. That of JavaScript could be kept busy for years by a value made for it. It is found anywhere in the text, as the patterns of
 * JSON Schema are.
 */
async function matcherOf(pattern) {
    if (pattern.length > maxPatternLength)
        return { refusal: `its pattern has more than ${maxPatternLength} characters` };
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = RE2JS.compile(pattern);
        const size = compiled.programSize();
        if (size > maxProgramSize)
            return { refusal: "its pattern is too large: it repeats too much" };
        let steps = 0;
        return {
            matches: (text) => {
                steps += size * (text.length + 1);
                if (steps > maxSteps)
                    throw new Exhausted("its values are too many or too long to match such a pattern");
                return compiled.matcher(text).find();
            },
        };
    }
    catch (error) {
        return { refusal: `its pattern is none that is known here: ${error instanceof Error ? error.message : String(error)}` };
    }
}


/***/ }),

/***/ 48256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
/* unused harmony export conclude */
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51286);
/* harmony import */ var _model_quality_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89760);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11070);
/* harmony import */ var _matcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10126);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63376);





/**
 * Holds the data against what the contracts demand of them: asks (a query for each table, whatever its rules), and compares. A rule that
 * nobody could measure is a violation of severity error, never a pass.
 *
 * @param ask How the data are asked; or why they are not: then nothing is measured, which is neither a pass nor a violation.
 */
async function measure(schema, contracts, ask) {
    if (typeof ask === "string")
        return { measurements: unmeasured(schema, contracts, ask), violations: [], lasting: [] };
    // Loaded where there is something to measure: most runs start without it.
    const { planOf } = await Promise.all(/* import() */[__webpack_require__.e(6914), __webpack_require__.e(9866)]).then(__webpack_require__.bind(__webpack_require__, 99866));
    const plan = await planOf(schema, contracts);
    return conclude(plan, plan.queries.length === 0 ? [] : await ask(plan.queries));
}
const reasons = {
    "no-data": "the source has no data",
    "switched-off": "`quality: false` in the configuration",
};
function unmeasured(schema, contracts, cause) {
    return (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectsOf */ .Z)(schema, contracts)
        .flatMap((subject) => resultsOf(subject, { cause, reason: reasons[cause] }))
        .map(({ measurement }) => measurement)
        .sort(compareMeasurements);
}
/** Answers → measurements and violations. An answer that is missing is a failure. */
function conclude({ questions }, answers) {
    const results = questions.flatMap(({ question, ...subject }) => resultsOf(subject, figureOf(question, answers)));
    return {
        measurements: results.map(({ measurement }) => measurement).sort(compareMeasurements),
        violations: results.flatMap(({ violation }) => (violation === undefined ? [] : [violation])).sort(_check_js__WEBPACK_IMPORTED_MODULE_0__/* .compareViolations */ .M),
        lasting: results.flatMap(({ lasting }) => (lasting === undefined ? [] : [lasting])).sort(_check_js__WEBPACK_IMPORTED_MODULE_0__/* .compareViolations */ .M),
    };
}
function figureOf(question, answers) {
    if ("cause" in question)
        return question;
    const answer = answers[question.query] ?? { failure: "the source gave no answer" };
    if ("failure" in answer)
        return { cause: "failed", reason: answer.failure };
    const figure = readBy(question.read, answer.rows);
    return "failure" in figure ? { cause: "failed", reason: figure.failure } : figure;
}
function readBy(read, rows) {
    try {
        return read(rows);
    }
    catch (error) {
        if (error instanceof _matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .Exhausted */ .m)
            return { failure: error.message };
        throw error;
    }
}
function resultsOf(subject, measuring) {
    if ("cause" in measuring)
        return [notRun(subject, measuring)];
    return subject.rule.conditions.map((condition) => compared(subject, measuring, condition));
}
function headOf({ contract, rule, object, member }) {
    return {
        contract: contract.id,
        rule: rule.name,
        ...(rule.description === undefined ? {} : { description: rule.description }),
        ...(rule.dimension === undefined ? {} : { dimension: rule.dimension }),
        object,
        ...(member === undefined ? {} : { member }),
        metric: rule.measure.metric,
        unit: rule.unit,
        at: rule.at,
    };
}
/** One result for the rule, whatever it demands; its demand is told where it is one. */
function notRun(subject, { cause, reason }) {
    const { rule } = subject;
    const [condition] = rule.conditions;
    const measurement = {
        ...headOf(subject),
        ...(condition !== undefined && rule.conditions.length === 1 ? condition : {}),
        verdict: "not-run",
        cause,
        reason,
    };
    // A rule of another tool is that tool's to run, and nobody asked for what was switched off or cannot be had.
    if (cause !== "refused" && cause !== "failed")
        return { measurement };
    const message = `the rule ${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_3__/* .printPart */ .x)(rule.name)} could not be measured: ${reason}`;
    const violation = { ...violationOf(subject, message), check: "quality-not-run", severity: "error" };
    return { measurement, violation, lasting: violation };
}
function compared(subject, figure, condition) {
    const { rule, contract } = subject;
    const value = valueIn(rule.unit, rule.measure.metric, figure);
    const met = value !== undefined && holds(value, condition);
    const told = figure.withheld === true ? undefined : value;
    const measurement = {
        ...headOf(subject),
        ...condition,
        ...(told === undefined ? {} : { value: told }),
        verdict: met ? "met" : "missed",
        ...(figure.remark === undefined ? {} : { reason: figure.remark }),
    };
    if (met)
        return { measurement };
    const severity = rule.severity ?? contract.severity;
    const worded = (message) => ({ ...violationOf(subject, message), check: "quality-missed", severity });
    return {
        measurement,
        violation: worded(missedMessage(subject, condition, told, figure)),
        lasting: worded(missedMessage(subject, condition)),
    };
}
function valueIn(unit, metric, { value, of }) {
    if (unit !== "percent" || metric === "sql" || value === undefined)
        return value;
    // Of no row at all, none is null, invalid or repeated. How many rows there must be, rowCount says.
    return of === undefined || of === 0 ? 0 : (value / of) * 100;
}
function holds(value, { operator, threshold }) {
    const [low, high] = typeof threshold === "number" ? [threshold, threshold] : threshold;
    switch (operator) {
        case "mustBe":
            return value === low;
        case "mustNotBe":
            return value !== low;
        case "mustBeGreaterThan":
            return value > low;
        case "mustBeGreaterOrEqualTo":
            return value >= low;
        case "mustBeLessThan":
            return value < low;
        case "mustBeLessOrEqualTo":
            return value <= low;
        // "mustBeBetween is the equivalent to mustBeGreaterThan and mustBeLessThan" (ODCS 3.1, Data Quality).
        case "mustBeBetween":
            return value > low && value < high;
        case "mustNotBeBetween":
            return !(value > low && value < high);
    }
}
function violationOf({ contract, object, member, harm, rule }, message) {
    return {
        contract: contract.id,
        ...(contract.owner === undefined ? {} : { owner: contract.owner }),
        object,
        ...(member === undefined ? {} : { member }),
        message,
        ...(harm === undefined ? {} : { harm }),
        at: rule.at,
    };
}
/** @param figure Absent: in words without it. */
function missedMessage({ rule, object, member }, condition, value, figure) {
    const what = member === undefined ? (0,_model_name_js__WEBPACK_IMPORTED_MODULE_3__/* .printObject */ .Po)(object) : `${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_3__/* .printObject */ .Po)(object)}.${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_3__/* .printPart */ .x)(member)}`;
    const words = rule.description === undefined ? "" : `${rule.description.replace(/[.\s]+$/, "")}: `;
    const subject = `${figureInWords(rule.measure.metric, rule.unit)} of ${what}`;
    const demand = (0,_model_quality_js__WEBPACK_IMPORTED_MODULE_4__/* .printDemand */ .f)(condition, rule.unit);
    if (figure === undefined)
        return `${words}${subject} ${demand}, and was not when it was last measured`;
    const found = value !== undefined
        ? `is ${(0,_model_quality_js__WEBPACK_IMPORTED_MODULE_4__/* .printAmount */ .i)(value, rule.unit)}`
        : figure.withheld === true
            ? "is not told, since it may be a confidential value"
            : "is not known";
    const remark = figure.remark === undefined ? "" : ` (${figure.remark})`;
    return `${words}${subject} ${found}, and ${demand}${remark}`;
}
function figureInWords(metric, unit) {
    const many = unit === "percent" ? "share" : "number";
    switch (metric) {
        case "rowCount":
            return "the number of rows";
        case "nullValues":
            return `the ${many} of NULLs`;
        case "missingValues":
            return `the ${many} of missing values`;
        case "invalidValues":
            return `the ${many} of invalid values`;
        case "duplicateValues":
            return `the ${many} of repeated values`;
        case "latency":
            return "the age of the newest value";
        case "sample":
            return "the number of sampled rows that break the contract";
        case "sql":
        case "custom":
            return "the result of the query";
    }
}
function compareMeasurements(a, b) {
    return ((0,_model_name_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.contract, b.contract) ||
        (0,_model_name_js__WEBPACK_IMPORTED_MODULE_3__/* .compareNames */ .MP)(a.object, b.object) ||
        (0,_model_name_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.member ?? "", b.member ?? "") ||
        (0,_model_name_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.rule, b.rule) ||
        (0,_model_name_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.operator ?? "", b.operator ?? "") ||
        a.at.line - b.at.line);
}


/***/ }),

/***/ 63376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ subjectsOf)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51286);
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17588);


/** Every rule about data, where it stands, in the contracts' own order. A retired contract demands nothing. */
function subjectsOf(schema, contracts) {
    if (!contracts.some(({ objects, sla }) => sla !== undefined || objects.some(hasRules)))
        return [];
    const relations = (0,_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .relationsOf */ .n)(schema);
    return contracts
        .filter(({ status }) => status.toLowerCase() !== "retired")
        .flatMap((contract) => [
        ...contract.objects.flatMap((object) => [
            ...object.columns.flatMap((column) => (column.quality ?? []).map((rule) => subjectOf(relations, contract, object, column, rule))),
            ...(object.quality ?? []).map((rule) => subjectOf(relations, contract, object, undefined, rule)),
        ]),
        ...(contract.sla ?? []).map((level) => subjectOfLevel(relations, contract, level)),
    ]);
}
function hasRules({ quality, columns }) {
    return quality !== undefined || columns.some((column) => column.quality !== undefined);
}
function subjectOf(relations, contract, object, column, rule) {
    const found = relations.find(object);
    const actual = found === undefined || column === undefined ? undefined : relations.findColumn(found, column.name);
    const harm = rule.harm ?? column?.harm ?? object.harm ?? contract.harm;
    const member = actual?.name ?? column?.name;
    return {
        contract,
        rule,
        object: found === undefined
            ? { type: object.physicalType === "view" ? "view" : "table", schema: object.schema, name: object.name }
            : { type: found.type, schema: found.schema, name: found.name },
        ...(member === undefined ? {} : { member }),
        ...(harm === undefined ? {} : { harm }),
        at: {
            object,
            relations,
            ...(column === undefined ? {} : { column }),
            ...(found === undefined ? {} : { found }),
            ...(actual === undefined ? {} : { actual }),
        },
    };
}
function subjectOfLevel(relations, contract, level) {
    const object = contract.objects.find((each) => level.object !== undefined && (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(each) === (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(level.object));
    const column = object?.columns.find(({ name }) => name === level.column);
    if (object !== undefined)
        return subjectOf(relations, contract, object, column, level);
    // Where the contract has no such element, the finding is the contract's: it is about no object of the database.
    return {
        contract,
        rule: level,
        object: { type: "database", schema: "", name: "" },
        ...(contract.harm === undefined ? {} : { harm: contract.harm }),
        at: { relations },
    };
}


/***/ }),

/***/ 17588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ relationsOf)
/* harmony export */ });
/* harmony import */ var _model_collation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33846);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51286);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81733);



function relationsOf(schema) {
    const fold = (0,_model_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFolding */ .X)(schema.collation);
    const keyOf = ({ schema, name }) => (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)({ schema: fold(schema), name: fold(name) });
    const own = [
        ...schema.tables.map((table) => ({
            type: "table",
            schema: table.schema,
            name: table.name,
            columns: table.columns,
            keys: table,
        })),
        ...schema.views.map(({ schema, name, columns }) => ({ type: "view", schema, name, ...known(columns) })),
        ...schema.functions.flatMap(({ kind, schema, name, columns }) => kind === "scalar" ? [] : [{ type: "function", schema, name, ...known(columns) }]),
    ];
    const byName = indexNames(own, _model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc, keyOf);
    const others = new Map();
    const synonyms = [];
    for (const { schema: inSchema, name, target } of schema.synonyms) {
        const named = { type: "synonym", schema: inSchema, name };
        const local = localName(target);
        const leadsTo = local === undefined ? undefined : byName(local);
        if (local !== undefined && leadsTo === undefined) {
            others.set(keyOf(named), `a synonym for ${target}, which is not in the schema`);
            continue;
        }
        synonyms.push({
            ...named,
            ...(leadsTo?.columns === undefined ? {} : { columns: leadsTo.columns }),
            ...(leadsTo?.keys === undefined ? {} : { keys: leadsTo.keys }),
            ...(leadsTo === undefined ? {} : { standsFor: leadsTo }),
        });
    }
    // A synonym cannot stand for a synonym, so they come after all that they may lead to.
    const synonymsByName = indexNames(synonyms, _model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc, keyOf);
    for (const it of schema.procedures)
        others.set(keyOf(it), "a procedure");
    for (const it of schema.functions)
        if (it.kind === "scalar")
            others.set(keyOf(it), "a scalar function");
    for (const it of schema.sequences)
        others.set(keyOf(it), "a sequence");
    for (const it of schema.types)
        others.set(keyOf(it), "a type");
    const columnsByName = new Map();
    return {
        find: (name) => byName(name) ?? synonymsByName(name),
        findColumn: (relation, name) => {
            const columns = columnsByName.get(relation) ??
                indexNames(relation.columns ?? [], (column) => column.name, (column) => fold(column.name));
            columnsByName.set(relation, columns);
            return columns({ name });
        },
        same: (a, b) => fold(a) === fold(b),
        sameObject: (a, b) => keyOf(a) === keyOf(b),
        nearest: nearestRelation([...own, ...synonyms], fold),
        otherKind: (name) => others.get(keyOf(name)),
    };
}
/** A view or function always has a column: none means that the source could not know them. */
function known(columns) {
    return columns.length === 0 ? {} : { columns };
}
/** Finds by the very name, else by its folded one: where the collation is not known, names may differ by case alone. */
function indexNames(items, exact, folded) {
    // Backwards, so that the first of equal ones counts.
    const reversed = items.toReversed();
    const byName = new Map(reversed.map((item) => [exact(item), item]));
    const byFolded = new Map(reversed.map((item) => [folded(item), item]));
    return (name) => byName.get(exact(name)) ?? byFolded.get(folded(name));
}
function nearestRelation(relations, fold) {
    const finders = new Map();
    // Made when first asked: most contracts find what they name.
    const finder = (schema) => {
        const made = finders.get(schema);
        if (made !== undefined)
            return made;
        const candidates = schema === undefined ? relations : relations.filter((relation) => fold(relation.schema) === schema);
        const nearestName = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestAmong */ .V5)(candidates.map(({ name }) => name));
        const find = (name) => {
            const near = nearestName(name);
            return candidates.find((relation) => relation.name === near);
        };
        finders.set(schema, find);
        return find;
    };
    return ({ schema, name }) => 
    // The same name in another schema is likelier what became of it than another name in the same.
    relations.find((relation) => fold(relation.name) === fold(name)) ?? finder(fold(schema))(name) ?? finder(undefined)(name);
}
/** The object of this database that a synonym stands for; undefined for one of another database or server. */
function localName(target) {
    const parts = (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .splitName */ .W0)(target);
    const [schema, name] = parts ?? [];
    if (parts?.length === 1 && schema !== undefined)
        return { schema: "dbo", name: schema.text };
    return parts?.length === 2 && schema !== undefined && name !== undefined ? { schema: schema.text, name: name.text } : undefined;
}


/***/ }),

/***/ 54079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ severityOrder)
/* harmony export */ });
/** Worst first. */
const severityOrder = { error: 0, warning: 1, info: 2 };


/***/ }),

/***/ 88945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ meetTogether),
/* harmony export */   Mr: () => (/* binding */ isSystemType),
/* harmony export */   SD: () => (/* binding */ meetsLogicalType),
/* harmony export */   zR: () => (/* binding */ typeDisagreement)
/* harmony export */ });
/* harmony import */ var _physical_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20118);

/** What a column's type must be and is not, in words that follow its name: the physical type first, which says more. */
function typeDisagreement({ physicalType, logicalType, options }, actual) {
    // An alias type is met by its own name and by what it stands for.
    const types = [actual.type, actual.baseType].filter((type) => type !== undefined);
    const type = actual.baseType ?? actual.type;
    if (type === undefined)
        return undefined;
    // The server's name for rowversion, which has nothing to do with time.
    const is = `is ${types.map((type) => (type === "timestamp" ? "timestamp (rowversion)" : type)).join(", that is ")}`;
    if (physicalType !== undefined && !types.some((type) => (0,_physical_type_js__WEBPACK_IMPORTED_MODULE_0__/* .meetsPhysicalType */ ._p)(physicalType, type))) {
        return `must be ${physicalType} and ${is}`;
    }
    if (logicalType !== undefined && !meetsLogicalType(logicalType, type, options?.format)) {
        return `must be of logical type ${logicalType} and ${is}`;
    }
    return undefined;
}
const characters = ["char", "varchar", "nchar", "nvarchar", "text", "ntext", "sysname"];
const binaries = ["binary", "varbinary", "image", "timestamp"];
const integers = ["tinyint", "smallint", "int", "bigint"];
const numbers = [...integers, "decimal", "money", "smallmoney", "float", "real"];
const pointsInTime = ["datetime", "datetime2", "smalldatetime", "datetimeoffset"];
/**
 * The families of SQL Server types whose values are values of the logical type to a driver that reads them.
 * ODCS 3.0 has `date` for every date with or without a time of day, so both satisfy it.
 */
const families = {
    string: new Set([...characters, "uniqueidentifier", "xml", "json"]),
    date: new Set(["date", ...pointsInTime]),
    timestamp: new Set(pointsInTime),
    time: new Set(["time"]),
    number: new Set(numbers),
    integer: new Set(integers),
    boolean: new Set(["bit"]),
    // Documents that are kept as text are the rule before SQL Server 2025's json.
    object: new Set([...characters, "json", "xml", "geography", "geometry"]),
    array: new Set([...characters, "json", "xml", "vector"]),
};
/** Of these the schema does not say what a value is: anything, or what a CLR type or an unknown alias makes of it. */
function isOpen(family) {
    return family === "sql_variant" || !known.has(family);
}
const known = new Set([...Object.values(families).flatMap((family) => [...family]), ...binaries, "hierarchyid"]);
/** `type` in normal form, or as a contract demands it. */
function meetsLogicalType(logicalType, type, format) {
    const { family, arguments: inside } = (0,_physical_type_js__WEBPACK_IMPORTED_MODULE_0__/* .splitType */ .Xq)(type);
    if (isOpen(family) || families[logicalType].has(family))
        return true;
    // A decimal without digits after the point is an integer, whatever its size.
    if (logicalType === "integer")
        return family === "decimal" && /(?:^\d+$|,0$)/.test(inside ?? "");
    // The formats of a string that is no text (ODCS, "Logical Type Options").
    if (logicalType === "string")
        return (format === "binary" || format === "byte") && binaries.includes(family);
    return false;
}
/** Whether some type gives values of either. */
function meetTogether(a, b) {
    return [...families[a]].some((family) => families[b].has(family));
}
/** Whether a type, in normal form, is one of SQL Server's own. */
function isSystemType(type) {
    return !isOpen((0,_physical_type_js__WEBPACK_IMPORTED_MODULE_0__/* .splitType */ .Xq)(type).family) || (0,_physical_type_js__WEBPACK_IMPORTED_MODULE_0__/* .splitType */ .Xq)(type).family === "sql_variant";
}


/***/ }),

/***/ 33846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ nameFolding)
/* harmony export */ });
/**
 * How a database compares names: as one string for all names that are the same to it. Names follow the database's
 * collation (https://learn.microsoft.com/sql/relational-databases/collations/collation-and-unicode-support):
 * `_CS_` and `_BIN` tell upper from lower case; all else, and what is not known, is SQL Server's default and does not.
 */
function nameFolding(collation) {
    return collation !== undefined && /_(CS|BIN2?)(_|$)/i.test(collation) ? (name) => name : (name) => name.toLowerCase();
}


/***/ }),

/***/ 62087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today)
/* harmony export */ });
/** A day that is not known before the file is written: no contract's words can be mistaken for it. */
const today = "0000-00-00";


/***/ }),

/***/ 75057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _model_collation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33846);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51286);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81733);



/**
 * Gives the configured descriptions to what has none in the database: schemas, objects, columns and parameters.
 * Describe before selecting: a description of an object that is left out is not a mistake.
 */
function describe(schema, descriptions) {
    if (descriptions.length === 0)
        return { schema, diagnostics: [] };
    const fold = (0,_model_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFolding */ .X)(schema.collation);
    const keyOf = (path) => path.map((part) => fold(part ?? "")).join("\0");
    // Of two that name the same thing the first one counts; the second is then reported as not taken.
    const byKey = new Map();
    for (const description of descriptions)
        if (!byKey.has(keyOf(description.path)))
            byKey.set(keyOf(description.path), description);
    const taken = new Set();
    const needless = new Set();
    const give = (it, path) => {
        const description = byKey.get(keyOf(path));
        if (description === undefined)
            return it;
        (it.description === undefined ? taken : needless).add(description);
        return it.description === undefined ? { ...it, description: description.text } : it;
    };
    const object = (it) => give(it, [it.schema, it.name]);
    const withMembers = new Set(descriptions.filter(({ path }) => path.length === 3).map(({ path }) => keyOf(path.slice(0, 2))));
    const members = (of, list) => withMembers.has(keyOf([of.schema, of.name])) ? list.map((it) => give(it, [of.schema, of.name, it.name])) : list;
    const described = {
        ...schema,
        schemas: schema.schemas.map((it) => give(it, [it.name])),
        tables: schema.tables.map((it) => object({ ...it, columns: members(it, it.columns) })),
        views: schema.views.map((it) => object({ ...it, columns: members(it, it.columns) })),
        procedures: schema.procedures.map((it) => object({ ...it, parameters: members(it, it.parameters) })),
        functions: schema.functions.map((it) => object({ ...it, columns: members(it, it.columns), parameters: members(it, it.parameters) })),
        sequences: schema.sequences.map(object),
        types: schema.types.map((it) => object({ ...it, columns: members(it, it.columns) })),
        synonyms: schema.synonyms.map(object),
    };
    const diagnostics = descriptions.flatMap((description) => {
        if (taken.has(description))
            return [];
        const name = description.path.map((part) => (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .printPart */ .x)(part ?? "")).join(".");
        const first = byKey.get(keyOf(description.path));
        if (first !== undefined && first !== description) {
            return [
                {
                    severity: "warning",
                    message: `${name} is described twice; the first description, in line ${first.at.line}, counts`,
                    at: description.at,
                },
            ];
        }
        if (needless.has(description)) {
            return [{ severity: "info", message: `the database describes ${name} itself; this description is not used`, at: description.at }];
        }
        return [
            {
                severity: "warning",
                message: `${name} is described but is not in the schema${nearestTo(description, schema, keyOf)}`,
                at: description.at,
            },
        ];
    });
    return { schema: described, diagnostics };
}
function nearestTo({ path }, schema, keyOf) {
    if (path[1] === undefined)
        return (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(path[0], schema.schemas.map(({ name }) => name));
    const objects = [
        ...schema.tables,
        ...schema.views,
        ...schema.procedures,
        ...schema.functions,
        ...schema.sequences,
        ...schema.types,
        ...schema.synonyms,
    ];
    const there = objects.find((it) => keyOf([it.schema, it.name]) === keyOf(path.slice(0, 2)));
    if (there !== undefined && path[2] !== undefined) {
        return (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(path[2], [...(there.columns ?? []), ...(there.parameters ?? [])].map(({ name }) => name));
    }
    return (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)((0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .printName */ .To)({ schema: path[0], name: path[1] }), objects.map(_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .printName */ .To));
}


/***/ }),

/***/ 30771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ qualityOf),
/* harmony export */   mr: () => (/* binding */ qualityNow),
/* harmony export */   vv: () => (/* binding */ standingViolations)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51286);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62087);


/**
 * The violations by which contracts are shown: those of this run, and those of data that an earlier run found and that this one, whose
 * source has no rows, could not look at again. What was missed yesterday is not met because nobody looked.
 *
 * One that was there before is told as it was then: its figures change every night, and would make every night a change.
 */
function standingViolations(violations, contracts, measurements, previous) {
    if (previous === undefined)
        return [...violations];
    const before = new Map(previous.contracts.map((status) => [status.id, status]));
    const told = violations.map((violation) => {
        if (!isAboutData(violation))
            return violation;
        const known = before.get(violation.contract)?.violations.find((other) => isSame(other, violation));
        return known === undefined ? violation : { ...violation, message: known.message };
    });
    const carried = contracts.flatMap((contract) => {
        if (isRetired(contract) || wasMeasured(contract, measurements) || !hasRules(contract))
            return [];
        const kept = before.get(contract.id)?.violations.filter(isAboutData) ?? [];
        return kept.map((violation) => ({
            ...violation,
            contract: contract.id,
            ...(contract.owner === undefined ? {} : { owner: contract.owner }),
        }));
    });
    return [...told, ...carried];
}
/** What was last measured of a contract's rules; undefined where it has none, or nobody ever asked. */
function qualityOf(contract, measurements, before) {
    if (!hasRules(contract))
        return undefined;
    const own = measurements?.filter((measurement) => measurement.contract === contract.id) ?? [];
    if (own.length === 0)
        return before?.quality;
    return own.map((measurement) => {
        const known = before?.quality?.find((status) => conditionKey(status) === conditionKey(measurement));
        // A source without rows says nothing that was not known; and the same verdict is no news, whatever the figure.
        if (known !== undefined && (isUnlooked(measurement) || known.verdict === measurement.verdict))
            return known;
        return { ...measuredNow(measurement), ...(measurement.verdict === "not-run" ? {} : { since: _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .today */ .E }) };
    });
}
/** What was measured in this run alone; undefined where the contract has no rules. */
function qualityNow(contract, measurements) {
    if (!hasRules(contract))
        return undefined;
    return measurements.filter((measurement) => measurement.contract === contract.id).map(measuredNow);
}
function measuredNow(measurement) {
    const { rule, object, member, metric, operator, threshold, unit, value, verdict, reason } = measurement;
    return {
        rule,
        object,
        ...(member === undefined ? {} : { member }),
        metric,
        ...(operator === undefined ? {} : { operator }),
        ...(threshold === undefined ? {} : { threshold }),
        unit,
        ...(value === undefined ? {} : { value }),
        verdict,
        ...(reason === undefined ? {} : { reason }),
    };
}
function conditionKey({ rule, object, member, metric, operator, threshold, unit }) {
    return JSON.stringify([rule, (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(object), member, metric, operator, threshold, unit]);
}
/** Nobody wanted it measured, or nothing was there to measure. */
function isUnlooked({ cause }) {
    return cause === "no-data" || cause === "switched-off";
}
function wasMeasured({ id }, measurements) {
    return measurements?.some((measurement) => measurement.contract === id && !isUnlooked(measurement)) === true;
}
function hasRules({ objects, sla }) {
    const some = (rules) => rules !== undefined && rules.length > 0;
    return some(sla) || objects.some((object) => some(object.quality) || object.columns.some((column) => some(column.quality)));
}
function isRetired({ status }) {
    return status.toLowerCase() === "retired";
}
function isAboutData({ check }) {
    return check === "quality-missed" || check === "quality-not-run";
}
function isSame(a, b) {
    return a.check === b.check && (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(a.object) === (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(b.object) && a.member === b.member && a.at?.line === b.at?.line;
}


/***/ }),

/***/ 40318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ statusesOf),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   YP: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16839);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62087);
/* harmony import */ var _quality_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30771);



/** How each contract stands, and since when: the day stays for as long as the state does, whatever else is said of the contract. */
function statusesOf({ contracts, violations, measurements, snapshot, previous }) {
    const before = new Map(previous?.contracts.map((status) => [status.id, status]));
    return {
        checked: _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .today */ .E,
        snapshot: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(snapshot),
        contracts: contracts.map((contract) => {
            const own = violations.filter((violation) => violation.contract === contract.id);
            const known = before.get(contract.id);
            return statusOf(contract, own, (0,_quality_js__WEBPACK_IMPORTED_MODULE_2__/* .qualityOf */ .BF)(contract, measurements, known), known);
        }),
    };
}
function statusOf(contract, own, quality, before) {
    const { demands, violations, ...standing } = standingOf(contract, own);
    return {
        ...standing,
        since: before?.state === standing.state ? before.since : _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .today */ .E,
        demands,
        violations,
        ...(quality === undefined ? {} : { quality }),
    };
}
/** @param own the contract's violations */
function standingOf(contract, own, quality) {
    const { id, name, version, status, file, digest, description, owner, consumer, harm, severity, role } = contract;
    return {
        id,
        name,
        version,
        status,
        file,
        ...(digest === undefined ? {} : { digest }),
        ...(description === undefined ? {} : { description }),
        ...(owner === undefined ? {} : { owner }),
        ...(consumer === undefined ? {} : { consumer }),
        ...(harm === undefined ? {} : { harm }),
        severity,
        role,
        state: stateOf(own),
        demands: contract.objects.map((object) => ({
            schema: object.schema,
            name: object.name,
            columns: object.columns.map((column) => column.name),
        })),
        violations: own.map(withoutContract),
        ...(quality === undefined ? {} : { quality }),
    };
}
function withoutContract(violation) {
    return Object.fromEntries(Object.entries(violation).filter(([key]) => key !== "contract" && key !== "owner"));
}
/** The worst that is violated. */
function stateOf(violations) {
    const worst = ["error", "warning", "info"].find((severity) => violations.some((violation) => violation.severity === severity));
    return worst ?? "holds";
}


/***/ }),

/***/ 20675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asked)
/* harmony export */ });
/** How the data of a source are asked, or why they are not. */
function asked({ data, label }, config, progress) {
    if (config.quality === false)
        return "switched-off";
    if (data === undefined)
        return "no-data";
    return (queries) => {
        progress(`Measuring the data of ${label}`);
        return data.ask(queries);
    };
}


/***/ }),

/***/ 12662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ parseType),
/* harmony export */   Mz: () => (/* binding */ systemType),
/* harmony export */   bx: () => (/* binding */ formatCastType),
/* harmony export */   hq: () => (/* binding */ readType),
/* harmony export */   sg: () => (/* binding */ formatType),
/* harmony export */   u_: () => (/* binding */ isCharacterType),
/* harmony export */   xI: () => (/* binding */ systemBaseType)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51286);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);
// SQL Server's data types: every way to write one, and the one spelling that this project keeps.


// Source: "Data types (Transact-SQL)", learn.microsoft.com/sql/t-sql/data-types/data-types-transact-sql.
const shapes = new Map([
    ..."bigint bit cursor date datetime geography geometry hierarchyid image int json money ntext real smalldatetime smallint smallmoney"
        .split(" ")
        .map((name) => [name, "plain"]),
    ..."sql_variant sysname table text timestamp tinyint uniqueidentifier".split(" ").map((name) => [name, "plain"]),
    ..."binary char nchar nvarchar varbinary varchar".split(" ").map((name) => [name, "length"]),
    ["decimal", "decimal"],
    ["numeric", "decimal"],
    ["float", "float"],
    ..."datetime2 datetimeoffset time".split(" ").map((name) => [name, "fraction"]),
    ["xml", "xml"],
    ["vector", "vector"],
]);
// Source: "Data type synonyms (Transact-SQL)", learn.microsoft.com/sql/t-sql/data-types/data-type-synonyms-transact-sql.
const synonyms = new Map([
    ["integer", "int"],
    ["dec", "decimal"],
    ["character", "char"],
    ["rowversion", "timestamp"],
    ["double precision", "float"],
    ["binary varying", "varbinary"],
    ["char varying", "varchar"],
    ["character varying", "varchar"],
    ["national char", "nchar"],
    ["national character", "nchar"],
    ["national char varying", "nvarchar"],
    ["national character varying", "nvarchar"],
    ["national text", "ntext"],
]);
/** The system type's own name for any way to write it, lower case; undefined for what is no system type. */
function systemType(name) {
    const lower = name.toLowerCase();
    const known = synonyms.get(lower) ?? lower;
    return shapes.has(known) ? known : undefined;
}
/** What a system type that is itself an alias stands for: `sysname` is nvarchar(128). */
function systemBaseType(name) {
    return name === "sysname" ? "nvarchar(128)" : undefined;
}
/** Whether a value of the type is text, and so has a collation. `type` in normal form. */
function isCharacterType(type) {
    return /^(?:n?(?:var)?char\b|n?text$|sysname$)/.test(type);
}
/**
 * The normal form: lower case, every default written out: `varchar(1)`, `decimal(18,0)`, `datetime2(7)`, `float` (53 bits),
 * `real` (24), `timestamp` for rowversion; an alias type as `schema.name`.
 */
function formatType(type) {
    if (type.schema !== undefined && type.schema.toLowerCase() !== "sys")
        return printTypeName(type.schema, type.name);
    const name = systemType(type.name);
    if (name === undefined)
        return printTypeName(type.schema ?? "dbo", type.name);
    switch (shapes.get(name) ?? "plain") {
        case "plain":
            return name;
        case "length":
            return `${name}(${type.length ?? type.precision ?? 1})`;
        case "decimal":
            return `${name}(${type.precision ?? 18},${type.scale ?? 0})`;
        case "float":
            // float(1) to float(24) are stored as real, float(25) to float(53) as float.
            return (type.precision ?? 53) <= 24 ? "real" : "float";
        case "fraction":
            return `${name}(${type.scale ?? type.precision ?? 7})`;
        case "xml":
            return type.xmlSchema === undefined ? name : `xml(${type.xmlDocument ? "document " : ""}${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .printName */ .To)(type.xmlSchema)})`;
        case "vector":
            return `vector(${type.length ?? type.precision ?? 1}${type.element === undefined ? "" : `,${type.element}`})`;
    }
}
/**
 * The normal form of the type that CAST and CONVERT give: a length that is not written is 30 there, and not 1
 * (https://learn.microsoft.com/sql/t-sql/data-types/char-and-varchar-transact-sql#remarks).
 */
function formatCastType(type) {
    const name = type.schema === undefined ? systemType(type.name) : undefined;
    const bare = name !== undefined && shapes.get(name) === "length" && type.length === undefined && type.precision === undefined;
    return formatType(bare ? { ...type, length: 30 } : type);
}
/** As other names are printed, but that `@` may start a parameter without brackets, and no type. */
function printTypeName(...parts) {
    return parts.map((part) => (part.startsWith("@") ? `[${part.replaceAll("]", "]]")}]` : (0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .printPart */ .x)(part))).join(".");
}
/** The parts of a type as T-SQL or this project writes it; undefined for text that is no type and nothing else. */
function parseType(text) {
    const tokens = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(text);
    const read = readType(tokens, 0);
    return read?.next === tokens.length ? read.type : undefined;
}
/** Reads the type that starts at `tokens[at]`; `next` is the token after it. An alias type without a schema is dbo's. */
function readType(tokens, at) {
    const first = tokens[at];
    if (!(0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(first))
        return undefined;
    let name = first.value;
    let schema;
    let next = at + 1;
    const second = tokens[next + 1];
    if (tokens[next]?.key === "." && (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(second)) {
        schema = name;
        name = second.value;
        next += 2;
        const third = tokens[next + 1];
        if (tokens[next]?.key === "." && (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(third)) {
            // [database].[schema].[type]: SQL Server accepts it for the current database.
            schema = name;
            name = third.value;
            next += 2;
        }
    }
    else if (first.kind === "word") {
        // Types of several words: NATIONAL CHARACTER VARYING, DOUBLE PRECISION.
        for (let words = 2; words >= 1; words--) {
            const parts = tokens.slice(at, at + words + 1);
            const long = parts.map((token) => (token.kind === "word" ? token.value.toLowerCase() : "")).join(" ");
            if (parts.length === words + 1 && synonyms.has(long)) {
                name = long;
                next = at + words + 1;
                break;
            }
        }
    }
    const system = schema === undefined || schema.toLowerCase() === "sys" ? systemType(name) : undefined;
    if (system === undefined)
        return { type: { schema: schema ?? "dbo", name }, next };
    const shape = shapes.get(system) ?? "plain";
    if (tokens[next]?.key !== "(" || shape === "plain")
        return { type: { name: system }, next };
    return readArguments(tokens, next + 1, system, shape) ?? { type: { name: system }, next };
}
function readArguments(tokens, start, name, shape) {
    let at = start;
    if (shape === "xml") {
        const document = tokens[at]?.key === "DOCUMENT" && tokens[at + 1]?.key !== "." && tokens[at + 1]?.key !== ")";
        const content = tokens[at]?.key === "CONTENT" && tokens[at + 1]?.key !== "." && tokens[at + 1]?.key !== ")";
        if (document || content)
            at++;
        const parts = [];
        for (let token = tokens[at]; (0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(token); token = tokens[at]) {
            parts.push(token.value);
            at++;
            if (tokens[at]?.key === ".")
                at++;
        }
        const collection = parts.at(-1);
        if (collection === undefined || tokens[at]?.key !== ")")
            return undefined;
        const xmlSchema = { schema: parts.at(-2) ?? "dbo", name: collection };
        return { type: { name, xmlSchema, ...(document ? { xmlDocument: true } : {}) }, next: at + 1 };
    }
    const values = [];
    for (let token = tokens[at]; token?.kind === "number" || token?.kind === "word"; token = tokens[at]) {
        values.push(token.value.toLowerCase());
        at++;
        if (tokens[at]?.key !== ",")
            break;
        at++;
    }
    const [one, two] = values;
    if (one === undefined || tokens[at]?.key !== ")")
        return undefined;
    if (values.length > (shape === "decimal" || shape === "vector" ? 2 : 1))
        return undefined;
    const next = at + 1;
    switch (shape) {
        case "length":
            return one === "max" || isCount(one) ? { type: { name, length: one === "max" ? "max" : Number(one) }, next } : undefined;
        case "decimal":
            if (!isCount(one) || (two !== undefined && !isCount(two)))
                return undefined;
            return { type: { name, precision: Number(one), ...(two === undefined ? {} : { scale: Number(two) }) }, next };
        case "float":
            return isCount(one) ? { type: { name, precision: Number(one) }, next } : undefined;
        case "fraction":
            return isCount(one) ? { type: { name, scale: Number(one) }, next } : undefined;
        case "vector":
            if (!isCount(one))
                return undefined;
            return { type: { name, length: Number(one), ...(two === undefined || two === "float32" ? {} : { element: two }) }, next };
        case "plain":
            return undefined;
    }
}
function isCount(text) {
    return /^\d+$/.test(text);
}


/***/ })

};
