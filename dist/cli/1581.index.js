export const id = 1581;
export const ids = [1581];
export const modules = {

/***/ 11581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   standings: () => (/* binding */ standings)
/* harmony export */ });
/* harmony import */ var _steps_asked_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20675);
/* harmony import */ var _contract_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11070);
/* harmony import */ var _contract_quality_measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48256);
/* harmony import */ var _gate_choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51842);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72605);
/* harmony import */ var _selection_describe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75057);
/* harmony import */ var _status_quality_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30771);
/* harmony import */ var _status_statuses_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40318);
/* harmony import */ var _store_working_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85935);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59877);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37028);











/** The contracts that are asked for, held against a source now. @throws UserError for whatever keeps that from being known */
async function standings(args, names, terminal) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .optionsOf */ .cz)("check", args, terminal);
    const config = await (0,_job_js__WEBPACK_IMPORTED_MODULE_3__.readConfig)(options);
    const contracts = await (0,_store_working_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .workingTree */ .c)({ root: options.root, paths: config.paths }).contracts();
    // Before the source is read: that may take a while, and a name that nobody has is wrong at once.
    const chosen = (0,_gate_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .choose */ .S)(contracts, names);
    const source = await (0,_job_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .v)(options, config, _options_js__WEBPACK_IMPORTED_MODULE_5__/* .world */ .z);
    const progress = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .progressOn */ .z2)(terminal);
    progress(`Reading ${source.label}`);
    const reading = await source.read();
    const { schema } = (0,_selection_describe_js__WEBPACK_IMPORTED_MODULE_7__/* .describe */ .q)(reading.schema, config.descriptions);
    // Of the data only what the job asks about is measured.
    const measured = await (0,_contract_quality_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .measure */ .x)(schema, chosen, (0,_steps_asked_js__WEBPACK_IMPORTED_MODULE_8__/* .asked */ .N)(source, config, progress));
    const violations = [...(0,_contract_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)(schema, contracts), ...measured.violations].sort(_contract_check_js__WEBPACK_IMPORTED_MODULE_0__/* .compareViolations */ .M);
    return {
        source: source.label,
        contracts: chosen.map((contract) => (0,_status_statuses_js__WEBPACK_IMPORTED_MODULE_9__/* .standingOf */ .YP)(contract, violations.filter((violation) => violation.contract === contract.id), (0,_status_quality_js__WEBPACK_IMPORTED_MODULE_10__/* .qualityNow */ .mr)(contract, measured.measurements))),
    };
}


/***/ })

};
