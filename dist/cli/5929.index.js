export const id = 5929;
export const ids = [5929];
export const modules = {

/***/ 35233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * The UTC day of this run, or that of SOURCE_DATE_EPOCH, seconds since 1970
 * (https://reproducible-builds.org/specs/source-date-epoch/), read once.
 * @throws UserError when SOURCE_DATE_EPOCH is set to anything else.
 */
function systemClock(env, now = Date.now) {
    const epoch = env["SOURCE_DATE_EPOCH"];
    if (epoch === undefined || epoch === "")
        return dayOf(now());
    const seconds = /^\d{1,11}$/.test(epoch) ? Number(epoch) : Number.NaN;
    if (!(seconds <= 253_402_300_799)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`SOURCE_DATE_EPOCH is "${epoch}"; it must be a whole number of seconds since 1970, as 1767225600.`);
    }
    return dayOf(seconds * 1000);
}
function dayOf(milliseconds) {
    const day = new Date(milliseconds).toISOString().slice(0, 10);
    return { today: () => day };
}


/***/ }),

/***/ 21149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ advise),
  e: () => (/* binding */ conflicts)
});

// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
// EXTERNAL MODULE: ./lib/contract/checks/other-object-type.js
var other_object_type = __webpack_require__(89415);
// EXTERNAL MODULE: ./lib/contract/evolution.js
var evolution = __webpack_require__(67155);
// EXTERNAL MODULE: ./lib/model/collation.js
var model_collation = __webpack_require__(33846);
// EXTERNAL MODULE: ./lib/contract/physical-type.js
var physical_type = __webpack_require__(20118);
// EXTERNAL MODULE: ./lib/contract/type-disagreement.js
var type_disagreement = __webpack_require__(88945);
;// CONCATENATED MODULE: ./lib/contract/opposite.js






/**
 * Demands of contracts in force that contradict each other: whatever the schema is, one of them is broken. Found once a
 * pair, at the later one.
 * @param contracts in the order in which they are to be read
 * @param collation the database's, where known
 */
function opposites(contracts, collation) {
    const fold = (0,model_collation/* nameFolding */.X)(collation);
    const sides = new Map();
    for (const contract of contracts.filter(evolution/* isInForce */.f)) {
        for (const object of contract.objects) {
            const key = (0,model_name/* nameKey */.Rc)({ schema: fold(object.schema), name: fold(object.name) });
            sides.set(key, [...(sides.get(key) ?? []), { contract, object }]);
        }
    }
    return [...sides.values()].flatMap((of) => of.flatMap((later, i) => of.slice(0, i).flatMap((earlier) => between(earlier, later, fold))));
}
function between(earlier, later, fold) {
    const name = (0,model_name/* printName */.To)(later.object);
    const found = [];
    const other = earlier.contract.id === later.contract.id ? "the same contract" : `contract ${earlier.contract.id}`;
    const add = (what, theirs, at) => {
        found.push({ contract: later.contract.id, message: `${what}, and ${other} demands ${theirs}`, at });
    };
    const [a, b] = [earlier.object, later.object];
    const [kindA, kindB] = [other_object_type/* objectTypes */.B.get(a.physicalType ?? ""), other_object_type/* objectTypes */.B.get(b.physicalType ?? "")];
    if (kindA !== undefined && kindB !== undefined && kindA !== kindB)
        add(`${name} must be a ${kindB}`, `a ${kindA}`, b.at);
    const [keyA, keyB] = [keyOf(a, fold), keyOf(b, fold)];
    if (keyA !== undefined && keyB !== undefined && keyA.folded !== keyB.folded) {
        add(`${name} must have the primary key (${keyB.words})`, `(${keyA.words})`, keyB.at);
    }
    for (const [closed, open] of [
        [a, b],
        [b, a],
    ]) {
        if (closed.closed !== true)
            continue;
        const named = new Set(closed.columns.map((column) => fold(column.name)));
        for (const column of open.columns.filter((one) => !named.has(fold(one.name)))) {
            if (open === b)
                add(`${name} must have the column ${(0,model_name/* printPart */.x)(column.name)}`, "that there is no such column, since it is closed", column.at);
            else
                add(`${name} is closed and must not have the column ${(0,model_name/* printPart */.x)(column.name)}`, "that column", b.at);
        }
    }
    if (a.ordered === true && b.ordered === true) {
        const place = b.columns.findIndex((column, i) => a.columns[i] !== undefined && fold(column.name) !== fold(a.columns[i].name));
        const [mine, theirs] = [b.columns[place], a.columns[place]];
        if (mine !== undefined && theirs !== undefined) {
            add(`${name} must have ${(0,model_name/* printPart */.x)(mine.name)} as its column ${place + 1}`, (0,model_name/* printPart */.x)(theirs.name), mine.at);
        }
    }
    for (const column of b.columns) {
        const same = a.columns.find((one) => fold(one.name) === fold(column.name));
        if (same === undefined)
            continue;
        const is = `${name}.${(0,model_name/* printPart */.x)(column.name)}`;
        for (const [mine, theirs] of columnOppositions({ column: same, role: earlier.contract.role }, { column, role: later.contract.role })) {
            add(`${is} must ${mine}`, `that it must ${theirs}`, column.at);
        }
    }
    return found;
}
function keyOf({ columns }, fold) {
    const key = columns.filter(({ primaryKey }) => primaryKey === true);
    const [first] = key;
    if (first === undefined)
        return undefined;
    const positioned = key.every(({ primaryKeyPosition }) => primaryKeyPosition !== undefined);
    const ordered = positioned ? key.toSorted((x, y) => (x.primaryKeyPosition ?? 0) - (y.primaryKeyPosition ?? 0)) : key;
    const folded = ordered.map(({ name }) => fold(name));
    // Without positions only which columns they are is said.
    return {
        folded: [...folded].sort().join("\u0000"),
        words: ordered.map(({ name }) => (0,model_name/* printPart */.x)(name)).join(", "),
        at: first.at,
    };
}
/** Pairs of what the second and the first want of one column, in words that follow "must". */
function columnOppositions(first, second) {
    const [a, b] = [first.column, second.column];
    const found = [];
    const [physicalA, physicalB] = [a.physicalType, b.physicalType];
    if (physicalA !== undefined && physicalB !== undefined) {
        if (!(0,physical_type/* meetsPhysicalType */._p)(physicalA, physicalB) && !(0,physical_type/* meetsPhysicalType */._p)(physicalB, physicalA))
            found.push([`be ${physicalB}`, `be ${physicalA}`]);
    }
    else {
        if (a.logicalType !== undefined && b.logicalType !== undefined && !(0,type_disagreement/* meetTogether */.M1)(a.logicalType, b.logicalType)) {
            found.push([`be of logical type ${b.logicalType}`, `be of logical type ${a.logicalType}`]);
        }
        if (physicalA !== undefined && b.logicalType !== undefined && !(0,type_disagreement/* meetsLogicalType */.SD)(b.logicalType, physicalA, b.options?.format)) {
            found.push([`be of logical type ${b.logicalType}`, `be ${physicalA}`]);
        }
        if (physicalB !== undefined && a.logicalType !== undefined && !(0,type_disagreement/* meetsLogicalType */.SD)(a.logicalType, physicalB, a.options?.format)) {
            found.push([`be ${physicalB}`, `be of logical type ${a.logicalType}`]);
        }
    }
    const [writesNullA, writesNullB] = [writesNull(first), writesNull(second)];
    if (writesNullA && b.required === true && second.role !== "writer")
        found.push(["refuse NULL", "allow NULL for its writers"]);
    if (a.required === true && first.role !== "writer" && writesNullB)
        found.push(["allow NULL for its writers", "refuse NULL"]);
    const [roomA, roomB] = [lengthsOf(first), lengthsOf(second)];
    if (roomB.least > roomA.most)
        found.push([`hold ${roomB.least} characters`, `hold at most ${roomA.most}`]);
    else if (roomA.least > roomB.most)
        found.push([`hold at most ${roomB.most} characters`, `hold ${roomA.least}`]);
    return found;
}
function writesNull({ column, role }) {
    return role === "writer" && column.nullable === true;
}
/** Characters that the column must have room for, and may. */
function lengthsOf({ column: { options }, role }) {
    const length = options?.maxLength;
    return {
        least: length === undefined || role === "reader" ? 0 : length,
        most: length === undefined || role === "writer" ? Infinity : length,
    };
}

// EXTERNAL MODULE: ./lib/contract/version.js
var contract_version = __webpack_require__(86162);
;// CONCATENATED MODULE: ./lib/contract/advice.js






/**
 * Errors are those that make a contract useless: it is none, its id is not its own, it can never hold. Warnings are demands
 * that do less than they say; the rest is advice.
 */
const severities = {
    "not-valid": "error",
    "duplicate-id": "error",
    "opposite-demands": "error",
    "excluded-object": "warning",
    "described-twice": "warning",
    "unknown-status": "warning",
    "unknown-type": "warning",
    "impossible-options": "warning",
    "not-as-it-seems": "warning",
    "no-owner": "info",
    "no-harm": "info",
    "no-role": "info",
    "no-consumer": "info",
    "no-objects": "info",
    "no-columns": "info",
    "no-semantic-version": "info",
};
/** Everything about contracts that needs no schema to be seen. @param kept whether the configuration looks at an object */
function advise(contracts, kept) {
    return [
        ...duplicateIds(contracts),
        ...conflicts(contracts, kept),
        ...contracts
            .filter(evolution/* isInForce */.f)
            .flatMap((contract) => [...ofContract(contract), ...contract.objects.flatMap((object) => ofObject(contract, object))]),
    ];
}
/** What matters beyond one contract: in every run, not only where somebody asks for advice. */
function conflicts(contracts, kept, collation) {
    return [
        ...opposites(contracts, collation).map(({ contract, message, at }) => advice("opposite-demands", contract, message, at)),
        ...contracts.filter(evolution/* isInForce */.f).flatMap(({ id, objects }) => objects
            .filter((object) => !kept(object))
            .map((object) => {
            const message = `${(0,model_name/* printName */.To)(object)} is left out by the configuration (include, exclude): its changes are not watched and it has no page`;
            return advice("excluded-object", id, message, object.at);
        })),
    ];
}
function advice(rule, contract, message, at) {
    return { severity: severities[rule], rule, contract, message, ...(at === undefined ? {} : { at }) };
}
function duplicateIds(contracts) {
    return contracts.flatMap(({ id, at }, i) => {
        const other = contracts.slice(0, i).find((earlier) => earlier.id === id);
        return other === undefined
            ? []
            : [advice("duplicate-id", id, `the id ${id} is also that of ${other.file}: give each contract its own`, at)];
    });
}
/** https://bitol-io.github.io/open-data-contract-standard, "Fundamentals". */
const statuses = ["proposed", "draft", "active", "deprecated", "retired"];
function ofContract(contract) {
    const { id, at, status, owner, consumer, role, harm, objects, version, versionAt, notes = [] } = contract;
    const found = notes.map(({ severity, message, at: where }) => ({
        severity,
        rule: "not-as-it-seems",
        contract: id,
        message,
        ...(where === undefined ? {} : { at: where }),
    }));
    const add = (rule, message, where = at) => void found.push(advice(rule, id, message, where));
    if (!statuses.includes(status.toLowerCase()))
        add("unknown-status", `the status ${status} is none of ${statuses.join(", ")}; it demands as an active one does`);
    if (owner === undefined)
        add("no-owner", "it has no owner: give it a `team` with a `name`, so that somebody is called when it breaks");
    if (harm === undefined &&
        !objects.some((object) => object.harm !== undefined || object.columns.some((column) => column.harm !== undefined))) {
        add("no-harm", "nobody knows what goes wrong when it breaks: say so with the custom property `harm`");
    }
    if (role === "both")
        add("no-role", "it is held to for readers and writers: the custom property `role` (reader, writer) asks of the schema only what one side needs");
    if (consumer === undefined)
        add("no-consumer", "which program depends on it is not said: the custom property `consumer` names it");
    if (objects.length === 0)
        add("no-objects", "it demands nothing: it has no `schema`");
    if (!(0,contract_version/* isSemantic */.n)(version)) {
        add("no-semantic-version", `the version ${version} is not of the form 1.2.3, so that nobody can tell a breaking version from a small one`, versionAt ?? at);
    }
    objects.forEach((object, i) => {
        const earlier = objects.slice(0, i).find((other) => (0,model_name/* printName */.To)(other).toLowerCase() === (0,model_name/* printName */.To)(object).toLowerCase());
        if (earlier !== undefined)
            add("described-twice", `${(0,model_name/* printName */.To)(object)} is described twice, first in line ${earlier.at.line}`, object.at);
    });
    return found;
}
function ofObject({ id }, object) {
    const name = (0,model_name/* printName */.To)(object);
    const found = [];
    const { physicalType, columns, at } = object;
    if (columns.length === 0)
        found.push(advice("no-columns", id, `${name} has no \`properties\`: only that it is there is demanded`, at));
    if (physicalType !== undefined && !other_object_type/* objectTypes */.B.has(physicalType)) {
        found.push(advice("unknown-type", id, `${name}: \`${physicalType}\` is no type of object that SQL Server has, and demands nothing`, at));
    }
    columns.forEach((column, i) => {
        const said = columnAdvice(column);
        found.push(...said.map(([rule, message]) => advice(rule, id, `${name}.${(0,model_name/* printPart */.x)(column.name)}: ${message}`, column.at)));
        const earlier = columns.slice(0, i).find((other) => other.name.toLowerCase() === column.name.toLowerCase());
        if (earlier !== undefined) {
            found.push(advice("described-twice", id, `${name}.${(0,model_name/* printPart */.x)(column.name)} is described twice, first in line ${earlier.at.line}`, column.at));
        }
    });
    return found;
}
function columnAdvice({ physicalType, options = {} }) {
    const found = [];
    if (physicalType !== undefined && !(0,type_disagreement/* isSystemType */.Mr)(physicalType) && !/^\w+$|\./.test(physicalType)) {
        found.push(["unknown-type", `\`${physicalType}\` is no type of SQL Server's: no column will ever be one`]);
    }
    const { minLength, maxLength, minimum, maximum, pattern } = options;
    if (minLength !== undefined && maxLength !== undefined && minLength > maxLength) {
        found.push(["impossible-options", `no text has at least ${minLength} and at most ${maxLength} characters`]);
    }
    if (minimum !== undefined && maximum !== undefined && typeof minimum.value === typeof maximum.value && minimum.value > maximum.value) {
        found.push(["impossible-options", `nothing is at least ${minimum.value} and at most ${maximum.value}`]);
    }
    if (pattern !== undefined && !isExpression(pattern))
        found.push(["impossible-options", "its pattern is no regular expression"]);
    return found;
}
/** Compiles it, with the flag or, as older ones need it, without; never runs it. */
function isExpression(pattern) {
    return ["u", ""].some((flags) => {
        try {
            return new RegExp(pattern, flags).source !== "";
        }
        catch {
            return false;
        }
    });
}


/***/ }),

/***/ 67155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ evolution),
/* harmony export */   f: () => (/* binding */ isInForce)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51286);
/* harmony import */ var _physical_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20118);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54079);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86162);




/**
 * What became of contracts since the version before: which demand less or more, which are gone, and which did so without
 * raising their version. Ordered by severity, contract, place and words. New contracts are nobody's loss, and not told.
 * @param before contracts that may have changed; those that nobody touched need not be there
 */
function evolution(before, after) {
    const now = new Map(after.map((contract) => [contract.id, contract]));
    const found = before.flatMap((old) => {
        const contract = now.get(old.id);
        if (contract !== undefined)
            return changesOf(old, contract);
        return isInForce(old) ? [change(old, "removed", `the contract is gone, and nobody had retired it (it was in ${old.file})`)] : [];
    });
    return found.sort((a, b) => _severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOrder */ .I[a.severity] - _severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOrder */ .I[b.severity] ||
        (0,_model_name_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.contract, b.contract) ||
        (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
        (0,_model_name_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.message, b.message));
}
function changesOf(before, after) {
    const demands = compareDemands(demandsOf(before), demandsOf(after), after);
    const step = stepOf(demands, before, after);
    const needed = step === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .neededVersion */ .o)(before.version, after.version, step);
    if (step === undefined || needed === undefined)
        return demands;
    const why = {
        major: `it demands less or other things than version ${before.version} did`,
        minor: `it demands more than version ${before.version} did`,
        patch: `its text is not that of version ${before.version}`,
    }[step];
    const raise = needed.version === undefined ? "raise it" : `raise it to ${needed.version} or more`;
    const message = `${why}, and its version is ${after.version}: ${raise}`;
    return [...demands, change(after, "version-not-raised", message, after.versionAt ?? after.at, step === "patch" ? "info" : "warning")];
}
const severities = {
    weakened: "warning",
    altered: "warning",
    removed: "warning",
    strengthened: "info",
    "version-not-raised": "warning",
};
function change({ id, owner }, kind, message, at, severity = severities[kind]) {
    return { kind, contract: id, ...(owner === undefined ? {} : { owner }), severity, message, ...(at === undefined ? {} : { at }) };
}
/** Which part of a version (https://semver.org) has to be raised: who relies on what is gone is broken by it. */
function stepOf(demands, before, after) {
    if (demands.some(({ kind }) => kind !== "strengthened"))
        return "major";
    if (demands.length > 0)
        return "minor";
    return withoutPlaces(before) === withoutPlaces(after) ? undefined : "patch";
}
function compareDemands(before, after, contract) {
    const found = [];
    // What is about a thing that is gone or new itself says nothing more.
    const covered = (key, by) => parents(key).some((parent) => !by.has(parent));
    for (const [key, { words, value, stronger }] of before) {
        const now = after.get(key);
        if (now === undefined) {
            if (!covered(key, after))
                found.push(change(contract, "weakened", `it no longer demands ${words}`, nearest(key, after) ?? contract.at));
        }
        else if (JSON.stringify(now.value) !== JSON.stringify(value)) {
            const kind = stronger?.(now.value, value) === true ? "strengthened" : stronger?.(value, now.value) === true ? "weakened" : "altered";
            found.push(change(contract, kind, `it demands ${now.words}, and demanded ${words}`, now.at ?? contract.at));
        }
    }
    for (const [key, { words, at }] of after) {
        if (before.has(key) || covered(key, before))
            continue;
        found.push(change(contract, "strengthened", `it demands ${words}, and did not before`, at ?? contract.at));
    }
    return found;
}
const separator = "\u0000";
/** Of `object, column, what`: `object` and `object, column`. */
function parents(key) {
    const parts = key.split(separator);
    return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join(separator));
}
/** The place of what it was about. */
function nearest(key, demands) {
    return parents(key)
        .reverse()
        .map((parent) => demands.get(parent)?.at)
        .find((at) => at !== undefined);
}
function isInForce({ status }) {
    return status.toLowerCase() !== "retired";
}
function demandsOf(contract) {
    const demands = new Map();
    if (!isInForce(contract))
        return demands;
    const { role, severity, at } = contract;
    demands.set("role", {
        words: `what its ${role === "both" ? "readers and writers" : `${role}s`} need`,
        value: role,
        at,
        stronger: widerRole,
    });
    demands.set("severity", { words: `to be taken as ${severity}`, value: severity, at, stronger: worse });
    for (const object of contract.objects)
        addObject(demands, object);
    for (const level of contract.sla ?? [])
        addRule(demands, ["sla"], "of the service levels", level);
    return demands;
}
function widerRole(value, than) {
    return value === "both" && than !== "both";
}
function worse(value, than) {
    return _severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOrder */ .I[value] < _severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOrder */ .I[than];
}
function addObject(demands, object) {
    const name = (0,_model_name_js__WEBPACK_IMPORTED_MODULE_2__/* .printName */ .To)(object);
    const key = `object ${name.toLowerCase()}`;
    const { at, physicalType, closed, ordered, columns, relationships = [] } = object;
    const add = (what, demand) => void demands.set(`${key}${separator}${what}`, demand);
    demands.set(key, { words: name, value: true, at });
    if (physicalType !== undefined)
        add("type", { words: `that ${name} is a ${physicalType}`, value: physicalType, at });
    if (closed)
        add("closed", { words: `that ${name} has no other columns`, value: closed, at });
    if (ordered)
        add("order", { words: `the columns of ${name} in its order`, value: columns.map((column) => column.name.toLowerCase()), at });
    const keyed = columns.filter((column) => column.primaryKey === true);
    if (keyed.length > 0) {
        const names = keyed.map((column) => (0,_model_name_js__WEBPACK_IMPORTED_MODULE_2__/* .printPart */ .x)(column.name)).join(", ");
        const value = keyed.map((column) => [column.name.toLowerCase(), column.primaryKeyPosition ?? null]);
        add("primary key", { words: `the primary key (${names}) of ${name}`, value, at: keyed[0]?.at });
    }
    for (const { columns: from, to, at: where } of relationships) {
        const words = `that ${name} (${from.map(_model_name_js__WEBPACK_IMPORTED_MODULE_2__/* .printPart */ .x).join(", ")}) refers to ${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_2__/* .printName */ .To)(to)} (${to.columns.map(_model_name_js__WEBPACK_IMPORTED_MODULE_2__/* .printPart */ .x).join(", ")})`;
        add(`reference ${words.toLowerCase()}`, { words, value: true, at: where });
    }
    for (const rule of object.quality ?? [])
        addRule(demands, [key], `of ${name}`, rule);
    for (const column of columns)
        addColumn(demands, key, name, column);
}
function addColumn(demands, object, of, column) {
    const name = `${of}.${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_2__/* .printPart */ .x)(column.name)}`;
    const key = `${object}${separator}column ${column.name.toLowerCase()}`;
    const { at, physicalType, logicalType, required, unique, protection, options = {} } = column;
    const add = (what, demand) => void demands.set(`${key}${separator}${what}`, { ...demand, at });
    demands.set(key, { words: name, value: true, at });
    if (physicalType !== undefined)
        add("type", { words: `${name} as ${physicalType}`, value: physicalType, stronger: narrowerType });
    if (logicalType !== undefined)
        add("logical type", { words: `${name} as a ${logicalType}`, value: logicalType });
    if (required)
        add("required", { words: `that ${name} is never NULL`, value: required });
    if (unique)
        add("unique", { words: `that ${name} is unique`, value: unique });
    if (protection !== undefined) {
        const words = `that ${name} is masked or encrypted${protection === "required" ? "" : ", else a warning"}`;
        add("protection", { words, value: protection, stronger: (value) => value === "required" });
    }
    for (const option of Object.keys(options)) {
        const value = options[option];
        const said = typeof value === "object" ? value.value : value;
        add(`option ${option}`, { words: `${option} ${String(said)} of ${name}`, value });
    }
    for (const rule of column.quality ?? [])
        addRule(demands, [key], `of ${name}`, rule);
}
/** `decimal(12,2)` is met by fewer columns than `decimal`. */
function narrowerType(value, than) {
    return (0,_physical_type_js__WEBPACK_IMPORTED_MODULE_0__/* .meetsPhysicalType */ ._p)(String(than), String(value));
}
function addRule(demands, path, of, { at, name, measure, conditions, unit, severity }) {
    const thresholds = conditions.map(({ operator, threshold }) => `${operator} ${String(threshold)} ${unit}`).join(", ");
    const key = [...path, `rule ${name}`].join(separator);
    demands.set(key, { words: `the rule ${name} ${of} (${thresholds})`, value: { measure, conditions, unit, severity }, at });
}
/** The text of a contract but for where it stands and which version it calls itself. */
function withoutPlaces(contract) {
    return JSON.stringify(contract, (key, value) => (elsewhere.has(key) ? undefined : value));
}
const elsewhere = new Set(["at", "versionAt", "version", "file", "notes", "digest"]);


/***/ }),

/***/ 86162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isSemantic),
/* harmony export */   o: () => (/* binding */ neededVersion)
/* harmony export */ });
const steps = ["major", "minor", "patch"];
/**
 * What is wrong with a contract's version after a change of that step (https://semver.org); undefined where it was raised
 * enough. `version` is the least that would do, where both are semantic versions. Of others (`2026-11`) only that they
 * differ can be asked. Before 1.0.0 anything may change in a minor version (semver.org, 4).
 */
function neededVersion(before, after, step) {
    const [old, now] = [parse(before), parse(after)];
    if (old === undefined || now === undefined)
        return before === after ? {} : undefined;
    const needed = old[0] === 0 && step === "major" ? "minor" : step;
    const place = steps.indexOf(needed);
    const least = old.map((part, i) => (i < place ? part : i === place ? part + 1 : 0));
    const compared = least.map((part, i) => (now[i] ?? 0) - part).find((difference) => difference !== 0) ?? 0;
    return compared >= 0 ? undefined : { version: least.join(".") };
}
/** Whether a version is of the form that tells a breaking change from a small one. */
function isSemantic(version) {
    return parse(version) !== undefined;
}
/** What stands behind `-` or `+` says nothing of what changed. */
function parse(version) {
    const [, major, minor, patch] = /^v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:[-+].*)?$/.exec(version) ?? [];
    return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}


/***/ }),

/***/ 69559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xc: () => (/* binding */ siteFilePath),
/* harmony export */   mD: () => (/* binding */ defaultConfigFile),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
const defaultConfigFile = "schema-sync.yml";
const defaultConfig = {
    partialReading: false,
    include: [],
    exclude: [],
    paths: { docs: "docs", contracts: "contracts", descriptions: "descriptions" },
    descriptions: [],
    site: {},
    audit: { exclude: [], keepDays: 400, keepRows: 100_000 },
};
/** Where the configuration of the site stands, relative to the repository; undefined where there is to be none. */
function siteFilePath({ site: { mkdocs = "mkdocs.yml" } }) {
    return mkdocs === false ? undefined : mkdocs;
}


/***/ }),

/***/ 78390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ lastChange),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   P2: () => (/* binding */ pageFolders),
/* harmony export */   Zp: () => (/* binding */ layout),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   gZ: () => (/* binding */ ownFolders),
/* harmony export */   oM: () => (/* binding */ archivePath),
/* harmony export */   oX: () => (/* binding */ archiveYear)
/* harmony export */ });
/** No page holds a NUL otherwise: Markdown forbids it and no text of a schema reaches a page with one. */
const lastChange = "\u0000";
/** A block that holds this is about what the run could not know (a source without a DDL log): where the page has such a block, it stays. */
const unknown = "\u0002";
/** Where things stand inside the docs folder. */
const layout = {
    index: "index.md",
    database: "schemas/database.md",
    contracts: "etl/contracts.md",
    /** How every contract stands, for machines: what the gate reads. */
    statuses: "etl/contracts.json",
    /** A page for each contract. */
    contractPages: "etl/contracts",
    /** A badge for each contract. */
    badges: "etl/badges",
    snapshot: "schemas/schema.json",
    ddlLog: "schemas/ddl-log.json",
    /** The history of changes; each year before the youngest has a file of its own beside it (`archivePath`). */
    changelog: "schemas/changelog.md",
    health: "health.md",
    /** The subject areas, and a page for each in the folder. */
    areas: "schemas/areas.md",
    areaFolder: "schemas/areas",
    /** The objects of each schema, where the database's page cannot list them all. */
    schemaFolder: "schemas/objects",
    /** Every column of the tables and views; in the folder where it takes more than one page. */
    dictionary: "schemas/dictionary.md",
    dictionaryFolder: "schemas/dictionary",
    /** The same for spreadsheets and programs. */
    columnsCsv: "schemas/downloads/columns.csv",
    columnsJson: "schemas/downloads/columns.json",
    /** What is missing in the schema, or worth mending. */
    findings: "schemas/findings.md",
    /** What a site's pages do in a browser besides being read. */
    filterScript: "assets/schema-sync/filter.js",
    /** How a site looks, where one is made. */
    stylesheet: "assets/schema-sync/site.css",
    /** A page for each object, by type. */
    folders: {
        table: "schemas/tables",
        view: "schemas/views",
        procedure: "schemas/procedures",
        function: "schemas/functions",
    },
};
/** Folders of pages that come and go with what they show. */
const pageFolders = [
    ...Object.values(layout.folders),
    layout.areaFolder,
    layout.schemaFolder,
    layout.contractPages,
    layout.dictionaryFolder,
];
/** Folders of files that are the tool's alone: one that is not generated any more is removed. */
const ownFolders = [layout.badges, "schemas/downloads", "assets/schema-sync"];
/** `schemas/changelog-2025.md`. */
function archivePath(year) {
    return layout.changelog.replace(/\.md$/, `-${year}.md`);
}
/** The year of such a path, relative to the docs folder; undefined for any other. */
function archiveYear(path) {
    return /^schemas\/changelog-(\d{4})\.md$/.exec(path)?.[1];
}
/** A path relative to the docs folder, relative to the repository. */
function inFolder(folder, path) {
    return folder === "." || folder === "" ? path : `${folder}/${path}`;
}


/***/ }),

/***/ 7736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var _model_collation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33846);

/** Whether a pattern matches a name, both as the database compares names. */
function matches(pattern, name, fold) {
    return matchesGlob(pattern.schema, name.schema, fold) && matchesGlob(pattern.name, name.name, fold);
}
/**
 * Two fingers and one way back: on a mismatch only the last `*` takes one character more, which is enough for globs.
 * At most pattern × text steps, where a regular expression of the same stars may need exponentially many.
 */
function matchesGlob(glob, text, fold) {
    // By code point, so that `?` stands for an emoji as for a letter.
    const letters = Array.from(fold(text));
    const wanted = glob.flatMap((part) => typeof part === "string" ? [part] : Array.from(fold(part.literal), (literal) => ({ literal })));
    let i = 0;
    let j = 0;
    let star = -1;
    let taken = 0;
    while (i < letters.length) {
        const part = wanted[j];
        if (part === "*") {
            star = j++;
            taken = i;
        }
        else if (part !== undefined && (part === "?" || part.literal === letters[i])) {
            i++;
            j++;
        }
        else if (star >= 0) {
            j = star + 1;
            i = ++taken;
        }
        else {
            return false;
        }
    }
    while (wanted[j] === "*")
        j++;
    return j === wanted.length;
}
/** Whether any of the patterns matches a name of a database with this collation. */
function matcher(patterns, collation) {
    const fold = (0,_model_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFolding */ .X)(collation);
    return (name) => patterns.some((pattern) => matches(pattern, name, fold));
}


/***/ }),

/***/ 59688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select),
/* harmony export */   s: () => (/* binding */ isSelected)
/* harmony export */ });
/* harmony import */ var _model_collation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33846);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7736);


/**
 * The schema without the objects that `include` does not name or `exclude` does, and without what such modules use and
 * are used by, and without what was granted on them. Foreign keys and history tables stay as facts of the tables that have them, wherever they lead.
 * A schema itself goes when nothing in it could be left. Select from a committed snapshot too before comparing with it,
 * else what is newly left out looks dropped. Database triggers belong to no schema and stay.
 */
function select(schema, include, exclude) {
    if (include.length === 0 && exclude.length === 0)
        return schema;
    const fold = (0,_model_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFolding */ .X)(schema.collation);
    const kept = isSelected(include, exclude, fold);
    const everyName = (pattern) => pattern.name.length > 0 && pattern.name.every((part) => part === "*");
    const keptSchema = (name) => (include.length === 0 || include.some((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .kt)(pattern.schema, name, fold))) &&
        !exclude.some((pattern) => everyName(pattern) && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .kt)(pattern.schema, name, fold));
    const keptSecurable = ({ schema: of, name }) => (name === undefined ? keptSchema(of) : kept({ schema: of, name }));
    return {
        ...schema,
        schemas: schema.schemas.filter(({ name }) => keptSchema(name)),
        tables: schema.tables.filter(kept),
        views: schema.views.filter(kept),
        procedures: schema.procedures.filter(kept),
        functions: schema.functions.filter(kept),
        sequences: schema.sequences.filter(kept),
        types: schema.types.filter(kept),
        synonyms: schema.synonyms.filter(kept),
        ...(schema.securityPolicies === undefined ? {} : { securityPolicies: schema.securityPolicies.filter(kept) }),
        ...(schema.permissions === undefined
            ? {}
            : { permissions: schema.permissions.filter(({ on }) => on === undefined || keptSecurable(on)) }),
        dependencies: schema.dependencies.filter(({ from, to }) => kept(from) && kept(to)),
    };
}
/** Whether the configuration looks at an object of that name. */
function isSelected(include, exclude, fold) {
    return (name) => (include.length === 0 || include.some((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(pattern, name, fold))) &&
        !exclude.some((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(pattern, name, fold));
}


/***/ })

};
