export const id = 404;
export const ids = [404];
export const modules = {

/***/ 59404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readApproval: () => (/* binding */ readApproval)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37855);

/**
 * Reads the approval of a pull request. A label can be set by whoever may triage, so it counts only if the person who
 * set it last may write to the repository. Where that cannot be found out, it does not count.
 * @throws UserError where GitHub fails
 */
async function readApproval(remote, pullRequest, label) {
    try {
        if (!(await isLabelled(remote, pullRequest, label)))
            return { kind: "absent" };
        const by = await labeller(remote, pullRequest, label);
        if (by === undefined)
            return { kind: "refused", reason: `The label ${label} does not count: GitHub does not say who set it.` };
        if (await mayWrite(remote, by))
            return { kind: "approved", by };
        return { kind: "refused", reason: `The label ${label} does not count: ${by}, who set it, may not write to this repository.` };
    }
    catch (error) {
        if (!(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .isForbidden */ .US)(error))
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .explainRefusal */ .GC)(error, "reading the approval", "pull-requests: read");
        const needs = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .neededPermissions */ .We)(error, "pull-requests: read");
        return {
            kind: "refused",
            reason: `Whether the label ${label} accepts the findings could not be read (${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error)}). It needs "${needs}".`,
        };
    }
}
async function isLabelled({ owner, repo, api }, pullRequest, label) {
    const labels = await api.paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/labels", {
        owner,
        repo,
        issue_number: pullRequest,
        per_page: 100,
    });
    // GitHub's labels differ by more than case.
    return labels.some(({ name }) => name.toLowerCase() === label.toLowerCase());
}
/** Who set the label last. */
async function labeller({ owner, repo, api }, pullRequest, label) {
    let by;
    const pages = api.paginate.iterator("GET /repos/{owner}/{repo}/issues/{issue_number}/events", {
        owner,
        repo,
        issue_number: pullRequest,
        per_page: 100,
    });
    for await (const { data } of pages) {
        for (const event of data) {
            if (event.label?.name?.toLowerCase() !== label.toLowerCase())
                continue;
            if (event.event === "labeled")
                by = event.actor?.login;
            if (event.event === "unlabeled")
                by = undefined;
        }
    }
    return by;
}
async function mayWrite({ owner, repo, api }, username) {
    try {
        const { data } = await api.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", { owner, repo, username });
        // `permission` counts maintain as write and triage as read (https://docs.github.com/rest/collaborators/collaborators).
        return data.permission === "admin" || data.permission === "write";
    }
    catch (error) {
        // Apps are no collaborators, and neither is somebody who has left.
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return false;
        throw error;
    }
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
