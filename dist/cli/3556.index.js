export const id = 3556;
export const ids = [3556];
export const modules = {

/***/ 43556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   missing: () => (/* binding */ missing),
/* harmony export */   refuseChanged: () => (/* binding */ refuseChanged),
/* harmony export */   refuseStale: () => (/* binding */ refuseStale),
/* harmony export */   refuseUnchecked: () => (/* binding */ refuseUnchecked)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16839);
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41427);



const sync = "Run schema-sync sync and commit what it writes, or ask about a source: --source S instead of --offline.";
/**
 * Whether the contracts' status may be relied on: that it belongs to the snapshot beside it and is not too old.
 *
 * @param maxAge in days; undefined for any
 * @throws UserError where it may not
 */
function refuseStale({ statuses, files, snapshot }, today, maxAge) {
    if (snapshot === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no ${files.snapshot}, for which ${files.statuses} was written. ${sync}`);
    if (digestOf(snapshot) !== statuses.snapshot) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${files.statuses} was not written for the ${files.snapshot} that stands beside it. ${sync}`);
    }
    const age = (0,_model_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .Y)(statuses.checked, today);
    if (!(age >= -1)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${files.statuses} says that it was checked on ${statuses.checked}, but today is ${today}: one of the two is wrong. ${sync}`);
    }
    if (maxAge === undefined || age <= maxAge)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${files.statuses} was checked on ${statuses.checked}, ${days(age)} ago; --max-age allows ${days(maxAge)}. ${sync} With gate.renew-after in schema-sync.yml a sync keeps it young.`);
}
/** @param text of the contract's file now; undefined where there is none. @throws UserError where another one was checked */
function refuseChanged({ id, file, digest }, text, statuses) {
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no ${file} any more, from which ${statuses} has the contract ${id}. ${sync}`);
    if (digestOf(text) !== digest)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${file} has changed since ${statuses} was written. ${sync}`);
}
/** @param found the files of contracts that there are now. @throws UserError for one that was not checked */
function refuseUnchecked({ contracts }, found, statuses) {
    const checked = new Set(contracts.map(({ file }) => file));
    const fresh = found.filter((file) => !checked.has(file));
    if (fresh.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${fresh.join(", ")} did not exist when ${statuses} was written. ${sync}`);
}
/** There is nothing to rely on. */
function missing(statuses, root) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no ${statuses} in ${root}. ${sync}`);
}
function digestOf(text) {
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(text.replaceAll("\r\n", "\n"));
}
function days(number) {
    return number === 1 ? "1 day" : `${number} days`;
}


/***/ }),

/***/ 16839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/** SHA-256, hex, of the text's UTF-8. Loading node:crypto takes a fifth of an empty script's time, so the first who needs it does. */
function sha256(text) {
    return process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex");
}


/***/ }),

/***/ 41427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ daysBetween)
/* harmony export */ });
/** How many days after `from` the day `to` is, both UTC, `YYYY-MM-DD`; negative where it is before. */
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}


/***/ })

};
