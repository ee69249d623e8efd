export const id = 251;
export const ids = [251];
export const modules = {

/***/ 58251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFailure: () => (/* binding */ reportFailure),
/* harmony export */   reportRecovery: () => (/* binding */ reportRecovery)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17473);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37855);


const kind = "failure";
/** Opens the one issue that says that a run failed, or brings it up to date. */
async function reportFailure(remote, { key, title, text, label }) {
    const { owner, repo, api } = remote;
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)("reporting the failure as an issue", "issues: write", async () => {
        const found = await findIssue(remote, key, label);
        const body = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .marked */ .xI)(kind, key, (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .withinLimit */ .zl)(text));
        if (found === undefined) {
            const { data } = await api.request("POST /repos/{owner}/{repo}/issues", { owner, repo, title, body, labels: [label] });
            return { operation: "created", number: data.number, url: data.html_url };
        }
        if ((0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .says */ .FA)(found.body, kind, key, text))
            return { operation: "none", number: found.number, url: found.url };
        await api.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { owner, repo, issue_number: found.number, title, body });
        return { operation: "updated", number: found.number, url: found.url };
    });
}
/** Closes the issue of an earlier failure, with a word; nothing where there is none. */
async function reportRecovery(remote, { key, label }, words) {
    const { owner, repo, api } = remote;
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)("closing the issue of an earlier failure", "issues: write", async () => {
        const found = await findIssue(remote, key, label);
        if (found === undefined)
            return { operation: "none" };
        await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
            owner,
            repo,
            issue_number: found.number,
            body: words,
        });
        await api.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { owner, repo, issue_number: found.number, state: "closed" });
        return { operation: "closed", number: found.number, url: found.url };
    });
}
async function findIssue({ owner, repo, api }, key, label) {
    const pages = api.paginate.iterator("GET /repos/{owner}/{repo}/issues", { owner, repo, state: "open", labels: label, per_page: 100 });
    for await (const { data } of pages) {
        const found = data.find(({ body, pull_request: pull }) => pull === undefined && (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarked */ .rZ)(body, kind, key));
        if (found !== undefined)
            return { number: found.number, url: found.html_url, body: found.body };
    }
    return undefined;
}


/***/ }),

/***/ 17473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ says),
/* harmony export */   rZ: () => (/* binding */ isMarked),
/* harmony export */   xI: () => (/* binding */ marked),
/* harmony export */   zl: () => (/* binding */ withinLimit)
/* harmony export */ });
/* unused harmony exports bodyLimit, marker */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * GitHub takes 65,536 characters for a body or a comment. Counted here in UTF-16 units, of which a text never has fewer
 * than of whatever GitHub counts; the rest is room for the marker.
 */
const bodyLimit = 65_000;
/** A comment that no reader sees, by which a text is known again: `<!-- schema-sync:comment scout 1a2b… -->`. */
function marker(kind, key) {
    // A hyphen pair or a bracket would end the comment.
    return `<!-- schema-sync:${kind} ${encodeURIComponent(key).replaceAll("-", "%2D")} `;
}
/** The text behind its marker, which holds the text's digest: whether it has to be written anew shows without comparing what GitHub made of it. */
function marked(kind, key, text) {
    return `${marker(kind, key)}${digest(text)} -->\n${text}`;
}
/** Whether a body begins with this marker, whatever text follows. */
function isMarked(body, kind, key) {
    return body?.startsWith(marker(kind, key)) === true;
}
/** Whether a body is this text, or was it before somebody edited it: what people add is left until there is something new to say. */
function says(body, kind, key, text) {
    return body?.startsWith(`${marker(kind, key)}${digest(text)} -->`) === true;
}
/** @throws Error for a text that is too long: whoever writes it has to cut it and to say so. */
function withinLimit(text) {
    const length = text.length;
    if (length > bodyLimit)
        throw new Error(`a text of ${length} characters is too long for GitHub`);
    return text;
}
/** The address of a run is no news: a text that only links to another run than yesterday is not written anew. */
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(text.replaceAll(/\/actions\/runs\/\d+/g, "/actions/runs/"))
        .digest("hex")
        .slice(0, 16);
}


/***/ }),

/***/ 37855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   We: () => (/* binding */ neededPermissions),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* unused harmony export creationIsOff */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The HTTP status with which GitHub refused; undefined where there was no answer or it was no refusal. */
function statusOf(error) {
    return typeof error === "object" && error !== null ? error.status : undefined;
}
/** True for 403 and 404: the token may not do it. GitHub hides what a token may not even read behind "Not Found". */
function isForbidden(error) {
    const status = statusOf(error);
    return status === 403 || status === 404;
}
/** Everything that GitHub said about a refusal, in one line. */
function reasonOf(error) {
    if (typeof error !== "object" || error === null)
        return String(error);
    const { message = "no reason given", response, errors } = error;
    const details = (response?.data?.errors ?? []).map((detail) => typeof detail === "string" ? detail : (detail.message ?? (detail.field === undefined ? "" : `${detail.field} is not valid`)));
    const said = [response?.data?.message ?? message, ...details, ...(errors ?? []).map((detail) => detail.message ?? "")];
    return [...new Set(said.map((text) => text.replaceAll(/\s+/g, " ").trim()).filter((text) => text !== ""))].join(": ");
}
const creationSetting = "the repository's (or organization's) setting Actions → General → Workflow permissions → " +
    '"Allow GitHub Actions to create and approve pull requests" is off. Turn it on, or give the action the token of a GitHub App';
/** The setting, where it is the cause; GitHub answers 403 with these words whatever permissions the token has. */
function creationIsOff(error) {
    return /not permitted to create or approve pull requests/i.test(reasonOf(error)) ? creationSetting : undefined;
}
/**
 * The permissions that would do, as a workflow writes them: `contents: write`. GitHub names them in a header of its
 * refusal, alternatives parted by `;`, several that are needed together by `,`
 * (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible).
 */
function neededPermissions(error, fallback) {
    const accepted = error?.response?.headers?.["x-accepted-github-permissions"];
    if (typeof accepted !== "string" || accepted.trim() === "")
        return fallback;
    return accepted
        .split(";")
        .map((alternative) => alternative
        .split(",")
        .map((permission) => permission.trim().replaceAll("_", "-").replace("=", ": "))
        .join(" and "))
        .join(", or ");
}
/**
 * A refusal as something that the user can mend. Anything that is no answer of GitHub's is given back as it came.
 * @param doing what was tried, to follow "while": `writing the pages`
 * @param permission what it takes, in a workflow's words: `contents: write`
 */
function explainRefusal(error, doing, permission) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
        return error;
    const status = statusOf(error);
    const forbidden = error.errors?.some(({ type }) => type === "FORBIDDEN") === true;
    if (status === undefined && error.errors === undefined)
        return error;
    const reason = reasonOf(error);
    const setting = creationIsOff(error);
    const message = setting !== undefined
        ? `GitHub does not let this workflow open a pull request: ${setting}.`
        : status === 401
            ? `GitHub refused the token while ${doing} (401, ${reason}): it is wrong or has expired. A workflow's own token lives as long as its job; ` +
                `any other token must be given anew.`
            : /rate limit/i.test(reason)
                ? `GitHub's rate limit is used up (while ${doing}): ${reason} Run again later, or use the token of a GitHub App, which has a limit of its own.`
                : status === 403 || forbidden || (status === 404 && isWrite(error))
                    ? `The token may not do this: GitHub answered ${status ?? "FORBIDDEN"} while ${doing} (${reason}). ` +
                        `Give the job "permissions: ${neededPermissions(error, permission)}".`
                    : status !== undefined && status >= 500
                        ? `GitHub failed while ${doing} (${status}, ${reason}), several times over. Run again later.`
                        : `GitHub refused while ${doing} (${status ?? "GraphQL"}): ${reason}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(message, { cause: error });
}
/** GitHub says "Not Found" to a write that the token may not make. */
function isWrite(error) {
    const method = error.request?.method;
    return method !== undefined && method !== "GET";
}
/** What `call` gives. @throws UserError for a refusal, see `explainRefusal` */
async function attempt(doing, permission, call) {
    try {
        return await call();
    }
    catch (error) {
        throw explainRefusal(error, doing, permission);
    }
}


/***/ })

};
