export const id = 474;
export const ids = [474];
export const modules = {

/***/ 56093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fleetHeadline: () => (/* binding */ fleetHeadline),
/* harmony export */   printFleet: () => (/* binding */ printFleet),
/* harmony export */   readFleet: () => (/* binding */ readFleet),
/* harmony export */   total: () => (/* binding */ total)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26734);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43394);




/**
 * The reports that the jobs of a plan left, found by the names of their files: actions/download-artifact makes a folder of each
 * artifact where there are several, and none where there is one. A database without a report is not left out: its job could not do
 * its job.
 */
async function readFleet(planned, folder) {
    // Where no job left anything there is no folder.
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = new Map(entries.flatMap((entry) => (entry.isFile() ? [[entry.name, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)]] : [])));
    return Promise.all(planned.map(async ({ directory, artifact }) => ({ directory, ...(await readReport(files.get(`${artifact}.json`))) })));
}
async function readReport(file) {
    if (file === undefined)
        return { missing: "left no report" };
    try {
        const report = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8"));
        const { validateReport } = await __webpack_require__.e(/* import() */ 543).then(__webpack_require__.bind(__webpack_require__, 58543));
        if (!validateReport(report))
            return { missing: "left a report of another format" };
        const { summary, baseline } = report;
        return { summary, ...(baseline ? { baseline } : {}) };
    }
    catch {
        return { missing: "left a report that cannot be read" };
    }
}
const figures = ["changes", "breaking", "risky", "safe", "violations"];
/** All databases together. */
function total(members) {
    const sum = (figure) => members.reduce((all, { summary }) => all + (summary?.[figure] ?? 0), 0);
    return Object.fromEntries(figures.map((figure) => [figure, sum(figure)]));
}
/** `3 databases, 1 with changes, 1 not read`. */
function fleetHeadline(members) {
    const changed = members.filter(({ summary }) => (summary?.changes ?? 0) > 0).length;
    const missing = members.filter((member) => member.missing !== undefined).length;
    return [(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(members.length, "database"), `${changed} with changes`, ...(missing === 0 ? [] : [`${missing} not read`])].join(", ");
}
/** Markdown: a row for each database, in the order of the plan, and one for all. */
function printFleet(members) {
    const cells = (summary, bold = "") => figures.map((figure) => `${bold}${summary[figure]}${bold}`).join(" | ");
    const rows = members.map(({ directory, summary, baseline, missing = "" }) => {
        const name = (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(directory, "cell");
        if (summary === undefined)
            return `| 🔴 ${name} ${missing}: nothing is known about it | | | | | |`;
        return `| ${name}${baseline === true ? " (first reading)" : ""} | ${cells(summary)} |`;
    });
    return [
        `## Schemas: ${fleetHeadline(members)}`,
        "",
        "| database | changes | 🔴 breaking | 🟠 risky | 🟢 safe | contract violations |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
        ...rows,
        `| **all** | ${cells(total(members), "**")} |`,
        "",
    ].join("\n");
}


/***/ })

};
