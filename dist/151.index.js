export const id = 151;
export const ids = [151];
export const modules = {

/***/ 47151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   branchName: () => (/* binding */ branchName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The branch that a database's proposal for a base lives on: `schema-sync/<name>`, for another base than the
 * repository's default `schema-sync/<name>@<base>`. Always the same for the same, so that there is never a second one.
 */
function branchName(name, base, defaultBranch) {
    return base === defaultBranch ? `schema-sync/${component(name)}` : `schema-sync/${component(name)}@${component(base)}`;
}
/**
 * `text` as one component of a ref's name: what git does not take there (https://git-scm.com/docs/git-check-ref-format)
 * becomes a hyphen. Where something was lost, a piece of the hash keeps names that were different apart.
 */
function component(text) {
    const tame = text.replaceAll(/[\u0000-\u0020\u007f~^:?*[\]\\/@{}<>|"'`]+|\.{2,}/g, "-").replaceAll(/^[.-]+|[.-]+$|\.lock$/g, "");
    const kept = Array.from(tame).slice(0, 60).join("");
    return kept === text ? kept : `${kept === "" ? "database" : kept}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 7)}`;
}


/***/ })

};
