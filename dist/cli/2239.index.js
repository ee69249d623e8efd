export const id = 2239;
export const ids = [2239];
export const modules = {

/***/ 42239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printGate: () => (/* binding */ printGate)
/* harmony export */ });
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43394);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44639);


/** The answer for people: the word first, then every reason with its harm, and whom to ask. Ends with a line end. */
function printGate({ decision, source, checked, contracts }, style) {
    const broken = contracts.filter(({ state }) => state !== "holds");
    const day = checked === undefined ? "" : `, checked ${checked}`;
    const lines = [
        `${style(decision === "go" ? "safe" : "error", decision)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(sentence(contracts))} ${style("quiet", `(${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(source)}${day})`)}`,
    ];
    for (const contract of broken) {
        const owner = contract.owner === undefined ? "" : `, owned by ${contract.owner}`;
        const since = contract.since === undefined ? "" : `, since ${contract.since}`;
        lines.push("", `  ${style(severityOf(contract), severityOf(contract))}  ${style("heading", (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(contract.id))}${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(`${owner}${since}`)}`);
        for (const { message, harm, at } of contract.violations) {
            lines.push(`    ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(message)}`);
            if (harm !== undefined)
                lines.push(`      harm: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(harm)}`);
            if (at !== undefined)
                lines.push(style("quiet", `      demanded in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(at.file)}:${at.line}`));
        }
    }
    const unmeasured = contracts.flatMap((contract) => unmeasuredLines(contract, style));
    return `${[...lines, ...(unmeasured.length === 0 ? [] : ["", ...unmeasured])].join("\n")}\n`;
}
/** What the contract demands of the data and nobody looked at: the answer is then about the schema alone. */
function unmeasuredLines({ id, quality = [] }, style) {
    const unlooked = quality.filter(({ verdict }) => verdict === "not-run");
    return (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(unlooked, ({ reason = "" }) => reason).map(([reason, rules]) => {
        const why = reason === "" ? "" : `: ${reason}`;
        return style("quiet", `  not measured  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(`${id}, ${(0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rules.length, "rule")} about the data${why}`)}`);
    });
}
function sentence(contracts) {
    const broken = contracts.filter(({ state }) => state !== "holds");
    if (broken.length > 0)
        return `${broken.map(({ id }) => id).join(", ")} ${broken.length === 1 ? "does" : "do"} not hold`;
    const [only] = contracts;
    return only !== undefined && contracts.length === 1 ? `${only.id} holds` : `${(0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(contracts.length, "contract")} hold`;
}
function severityOf({ state }) {
    return state === "holds" ? "info" : state;
}


/***/ })

};
