export const id = 123;
export const ids = [123];
export const modules = {

/***/ 20123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printSarif: () => (/* binding */ printSarif)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51286);
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(889);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43394);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42245);
/* harmony import */ var _by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66589);





/**
 * Code scanning takes 25,000 results a run and refuses more
 * (https://docs.github.com/code-security/code-scanning/troubleshooting-code-scanning/results-exceed-limit).
 */
const resultsARun = 25_000;
const levels = {
    breaking: "error",
    risky: "warning",
    safe: "note",
    error: "error",
    warning: "warning",
    info: "note",
};
/** The report as SARIF 2.1.0, for code scanning: worst first, a rule for each kind of change and each contract check. Ends with a line end. */
function printSarif(report, { version, folder, fallback }) {
    const all = findingsOf(report);
    const findings = all.slice(0, resultsARun);
    const rules = [...new Set(findings.map(({ rule }) => rule))].sort(_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
    const index = new Map(rules.map((rule, i) => [rule, i]));
    const results = findings.map(({ rule, level, text, at, fingerprint, by }) => ({
        ruleId: rule,
        ruleIndex: index.get(rule),
        level,
        message: { text },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uri(folder, at?.file ?? fallback), uriBaseId: "%SRCROOT%" },
                    region: { startLine: at?.line ?? 1, ...(at?.column === undefined ? {} : { startColumn: at.column }) },
                },
            },
        ],
        partialFingerprints: { "schemaSync/v1": fingerprint },
        ...suppressions(report.approved),
        ...(by === undefined ? {} : { properties: { by } }),
    }));
    const left = all.length - findings.length;
    const run = {
        tool: { driver: { name: "schema-sync-agent", semanticVersion: version, rules: rules.map(asRule) } },
        columnKind: "utf16CodeUnits",
        results,
        ...(left === 0
            ? {}
            : {
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: [
                            {
                                level: "warning",
                                message: { text: `${left} of ${all.length} findings are left out, the least bad ones: a run holds ${resultsARun}.` },
                            },
                        ],
                    },
                ],
            }),
    };
    return `${JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }, undefined, 2)}\n`;
}
/**
 * Accepted findings are suppressed, outside of the code that they are about. Whether one result has the property decides for all
 * (SARIF 2.1.0, 3.27.23).
 */
function suppressions(approved) {
    return approved === undefined ? {} : { suppressions: [{ kind: "external", status: "accepted", justification: (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptance */ .mF)(approved) }] };
}
function findingsOf(report) {
    const order = { error: 0, warning: 1, note: 2 };
    const violations = report.violations.map(({ check, contract, severity, object, member, message, harm, at }) => ({
        rule: `contract/${check}`,
        level: levels[severity],
        text: `Contract ${contract}: ${message}${harm === undefined ? "" : ` Harm: ${harm}`}`,
        at,
        fingerprint: [contract, check, object.schema, object.name, member ?? ""].map(_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printPart */ .x).join("/"),
    }));
    const changes = report.changes.map(({ change, impact, reason, at, fingerprint, by, contracts = [] }) => {
        const { object, member } = change;
        const what = member === undefined ? (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printObject */ .Po)(object) : `${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printObject */ .Po)(object)}.${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printPart */ .x)(member)}`;
        const breaks = contracts.length === 0 ? "" : ` Breaks ${(0,_broken_js__WEBPACK_IMPORTED_MODULE_2__/* .printBroken */ .F)(contracts)}.`;
        return {
            rule: change.kind,
            level: levels[impact],
            text: `${what}: ${reason}${breaks}`,
            at,
            fingerprint,
            ...(by === undefined ? {} : { by: (0,_by_js__WEBPACK_IMPORTED_MODULE_3__/* .byAsJson */ ._)(by) }),
        };
    });
    const evolved = (report.contractChanges ?? []).map(({ kind, contract, severity, message, at }) => ({
        rule: `contract/${kind}`,
        level: levels[severity],
        text: `Contract ${contract}: ${message}`,
        at,
        fingerprint: [contract, kind, message].map(_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printPart */ .x).join("/"),
    }));
    const news = (0,_lint_js__WEBPACK_IMPORTED_MODULE_4__/* .lintNews */ .d5)(report).map(({ rule, severity, what, key, message, at }) => ({
        rule: `lint/${rule}`,
        level: levels[severity],
        text: `${what}: ${message}`,
        at,
        fingerprint: key.map(_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printPart */ .x).join("/"),
    }));
    return [...violations, ...changes, ...evolved, ...news].sort((a, b) => order[a.level] - order[b.level]);
}
function asRule(id) {
    const words = id.replaceAll(/[-/]/g, " ");
    return { id, shortDescription: { text: words.charAt(0).toUpperCase() + words.slice(1) } };
}
/** A relative reference: each part may hold any character. */
function uri(folder, file) {
    const path = folder === "" || folder === "." ? file : `${folder}/${file}`;
    return path
        .replaceAll("\\", "/")
        .split("/")
        .map((part) => encodeURIComponent(part))
        .join("/");
}


/***/ })

};
