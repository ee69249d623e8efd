export const id = 30;
export const ids = [30];
export const modules = {

/***/ 53817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contractsInit: () => (/* binding */ contractsInit)
/* harmony export */ });
/* harmony import */ var _draft_contract_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57509);
/* harmony import */ var _draft_from_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4907);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51286);
/* harmony import */ var _drafts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10209);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37028);





/** `schema-sync contracts init OBJECT…`: one contract that demands the objects as they are. */
async function contractsInit({ options: args, positionals }, terminal) {
    const { schema, paths, root } = await (0,_drafts_js__WEBPACK_IMPORTED_MODULE_1__/* .knownSchema */ .F)(args, terminal);
    const objects = positionals.map((text) => (0,_draft_from_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectNamed */ .PE)(schema, text));
    const [first] = objects;
    const name = first?.name ?? "";
    const id = args.id ?? (0,_draft_from_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .contractId */ .YS)(name);
    const text = (0,_draft_contract_text_js__WEBPACK_IMPORTED_MODULE_3__/* .contractText */ .W)({
        id,
        name: args.id ?? name,
        role: "both",
        notes: [
            `Drafted from the schema of ${objects.map(_model_name_js__WEBPACK_IMPORTED_MODULE_4__/* .printName */ .To).join(", ")}. Leave out what nobody relies on, and say whom and what it hurts.`,
        ],
        objects: objects.flatMap((object) => (0,_draft_from_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectDraft */ .Fk)(schema, object) ?? []),
    });
    if (args.print === true)
        terminal.stdout.write(text);
    else
        await (0,_drafts_js__WEBPACK_IMPORTED_MODULE_1__/* .writeDrafts */ .g)([{ id, text }], { root, folder: paths.contracts, refuse: true }, terminal);
    return _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .clean */ .uH;
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
