export const id = 868;
export const ids = [868];
export const modules = {

/***/ 2744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintContracts: () => (/* binding */ lintContracts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/contract/advice.js + 1 modules
var contract_advice = __webpack_require__(21149);
// EXTERNAL MODULE: ./lib/contract/parse.js + 13 modules
var parse = __webpack_require__(69482);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs.js
var inputs = __webpack_require__(50646);
// EXTERNAL MODULE: ./lib/job.js + 1 modules
var job = __webpack_require__(72605);
// EXTERNAL MODULE: ./lib/model/collation.js
var collation = __webpack_require__(33846);
// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(43394);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/report/advice.js




/** What there is to say of contract files, as compilers say it, file by file; how much there is at the end. */
function printAdvice(advice, files, style) {
    const lines = ordered(advice).map(({ severity, rule, message, at }) => {
        const where = at === undefined ? "" : `${(0,report_text/* visible */.R)((0,errors/* printPlace */.d)(at))}: `;
        return `${where}${style(severity, severity)}: ${(0,report_text/* visible */.R)(message)} ${style("quiet", `(${rule})`)}`;
    });
    const of = (severity) => advice.filter((it) => it.severity === severity).length;
    const total = `${(0,summary/* count */.U9)(files, "contract file")}: ${(0,summary/* count */.U9)(of("error"), "error")}, ${(0,summary/* count */.U9)(of("warning"), "warning")}, ${(0,summary/* count */.U9)(of("info"), "hint")}.`;
    return `${[...lines, ...(lines.length > 0 ? [""] : []), style("heading", total)].join("\n")}\n`;
}
function printAdviceJson(advice, files) {
    const list = ordered(advice).map(({ severity, rule, contract, message, at }) => ({ severity, rule, contract, message, at }));
    return `${JSON.stringify({ files, advice: list }, undefined, 2)}\n`;
}
function ordered(advice) {
    return [...advice].sort((a, b) => (0,model_name/* compareText */.n6)(a.at?.file ?? "", b.at?.file ?? "") ||
        (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
        (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
        (0,model_name/* compareText */.n6)(a.rule, b.rule) ||
        (0,model_name/* compareText */.n6)(a.message, b.message));
}

// EXTERNAL MODULE: ./lib/selection/select.js
var selection_select = __webpack_require__(59688);
// EXTERNAL MODULE: ./lib/store/working-tree.js + 2 modules
var working_tree = __webpack_require__(85935);
// EXTERNAL MODULE: ./lib/command/terminal.js + 3 modules
var command_terminal = __webpack_require__(37028);
;// CONCATENATED MODULE: ./lib/command/contracts-lint.js











/**
 * `schema-sync contracts lint`: what is wrong with contract files, and what would make them better, without a schema. Hints
 * alone are exit status 0.
 */
async function lintContracts({ options: args }, terminal) {
    const format = (0,inputs/* oneOf */.yL)("--format", args.format ?? "text", ["text", "json"]);
    const root = (0,external_node_path_.resolve)(terminal.cwd, args.repo ?? ".");
    const { paths, include, exclude } = await (0,job.readConfig)({ root, ...(0,inputs/* given */.gI)("config", args.config) });
    const files = await (0,working_tree/* contractFiles */.M)(root, paths.contracts);
    const advice = [];
    const contracts = [];
    for (const [file, text] of files) {
        try {
            contracts.push((0,parse.parseContract)(text, file));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            advice.push(...faultsOf(error, file));
        }
    }
    // What the configuration leaves out is compared as most databases compare names: which one it will be nobody says here.
    advice.push(...(0,contract_advice/* advise */.T)(contracts, (0,selection_select/* isSelected */.s)(include, exclude, (0,collation/* nameFolding */.X)(undefined))));
    terminal.stdout.write(format === "json" ? printAdviceJson(advice, files.size) : printAdvice(advice, files.size, (0,command_terminal/* styleFor */.j9)(terminal)));
    return advice.some(({ severity }) => severity !== "info") ? command_terminal/* findings */.Pg : command_terminal/* clean */.uH;
}
/** Each complaint of a file that is no contract: the first has the error's place, the others say theirs. */
function faultsOf({ message, at }, file) {
    return message.split("\n").map((line, i) => {
        const [, path, row, column, rest] = /^(.+?):(\d+)(?::(\d+))?: (.*)$/s.exec(line) ?? [];
        const place = i > 0 && path === file && row !== undefined
            ? { file, line: Number(row), ...(column === undefined ? {} : { column: Number(column) }) }
            : (at ?? { file, line: 1 });
        return { severity: "error", rule: "not-valid", message: i > 0 && path === file ? (rest ?? line) : line, at: place };
    });
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


/***/ })

};
