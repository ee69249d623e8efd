export const id = 3791;
export const ids = [3791];
export const modules = {

/***/ 23791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   administer: () => (/* binding */ administer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13094);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82827);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69149);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62117);





/** A database to be changed, named by a connection string. @throws UserError for one that is not whole */
function administer(text, { connection, onSecret, ...options }) {
    const settings = (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConnection */ .C8)(text, connection);
    for (const secret of (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOf */ .Fj)(settings))
        onSecret?.(secret.reveal());
    return {
        label: `${settings.database} on ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .printServer */ .Dk)(settings)}`,
        async run(batches) {
            const doing = "Changing";
            const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .persist */ .Zr)(() => (0,_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .N)(settings, options.signal), options).catch((error) => {
                throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z8)(error, settings, { doing });
            });
            try {
                for (const [at, batch] of batches.entries()) {
                    await session.run(batch, _session_js__WEBPACK_IMPORTED_MODULE_4__/* .ignoreRows */ .GN, "running a script").catch((error) => {
                        const told = (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z8)(error, settings, { doing });
                        if (!(told instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y) || !(error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_3__/* .ServerFault */ .yJ))
                            throw told;
                        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${told.message} It was batch ${at + 1} of ${batches.length}; the script may be run again.`, {
                            cause: told,
                        });
                    });
                }
            }
            finally {
                session.close();
            }
        },
    };
}


/***/ })

};
