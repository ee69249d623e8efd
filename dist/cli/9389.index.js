export const id = 9389;
export const ids = [9389];
export const modules = {

/***/ 9389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   snapshotSource: () => (/* binding */ snapshotSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _snapshot_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50247);
/* harmony import */ var _snapshot_serialize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35630);





/** A snapshot that this tool wrote: `docs/schemas/schema.json` of any commit. */
function snapshotSource(file, cwd) {
    return { label: `snapshot ${file}`, read: () => readSnapshot(file, cwd) };
}
async function readSnapshot(file, cwd) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), "utf8").catch((cause) => {
        const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(code === "ENOENT" ? `${file} does not exist.` : `${file} cannot be read (${code}).`, { cause });
    });
    return { schema: (0,_snapshot_serialize_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalSchema */ .Uw)((0,_snapshot_parse_js__WEBPACK_IMPORTED_MODULE_3__.parseSnapshot)(text, file)), places: new Map(), diagnostics: [] };
}


/***/ })

};
