export const id = 7313;
export const ids = [7313];
export const modules = {

/***/ 77313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePosition: () => (/* binding */ parsePosition),
/* harmony export */   printPosition: () => (/* binding */ printPosition)
/* harmony export */ });
/** `docs/schemas/ddl-log.json`. */
function printPosition({ log, lastId, missing }) {
    return `${JSON.stringify({ formatVersion: 1, ...(log === undefined ? {} : { log }), lastId, ...(missing.length === 0 ? {} : { missing }) }, null, 2)}\n`;
}
/** Undefined for what is none: the position only spares reading events again, so that a damaged one must not stop a run. */
function parsePosition(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const { log, lastId, missing = [] } = (typeof value === "object" && value !== null ? value : {});
    if (!isId(lastId) || (log !== undefined && (typeof log !== "string" || !/^[\w-]{1,64}$/.test(log))))
        return undefined;
    if (!Array.isArray(missing) || !missing.every(isId))
        return undefined;
    return { ...(log === undefined ? {} : { log }), lastId, missing };
}
function isId(value) {
    return Number.isSafeInteger(value) && value >= 0;
}


/***/ })

};
