export const id = 123;
export const ids = [123];
export const modules = {

/***/ 20123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printSarif: () => (/* binding */ printSarif)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51286);

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
    const results = findings.map(({ rule, level, text, at, fingerprint }) => ({
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
function findingsOf(report) {
    const order = { error: 0, warning: 1, note: 2 };
    const violations = report.violations.map(({ check, contract, severity, object, member, message, harm, at }) => ({
        rule: `contract/${check}`,
        level: levels[severity],
        text: `Contract ${contract}: ${message}${harm === undefined ? "" : ` Harm: ${harm}`}`,
        at,
        fingerprint: [contract, check, object.schema, object.name, member ?? ""].map(_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printPart */ .x).join("/"),
    }));
    const changes = report.changes.map(({ change, impact, reason, at, fingerprint }) => {
        const { object, member } = change;
        const what = member === undefined ? (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printObject */ .Po)(object) : `${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printObject */ .Po)(object)}.${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printPart */ .x)(member)}`;
        return { rule: change.kind, level: levels[impact], text: `${what}: ${reason}`, at, fingerprint };
    });
    return [...violations, ...changes].sort((a, b) => order[a.level] - order[b.level]);
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
