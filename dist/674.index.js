export const id = 674;
export const ids = [674];
export const modules = {

/***/ 92674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishCheck: () => (/* binding */ publishCheck)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/publish/github/refusal.js
var refusal = __webpack_require__(37855);
;// CONCATENATED MODULE: ./lib/publish/github/check-run.js

/** The checks API takes 50 annotations a request and adds those of later ones (https://docs.github.com/rest/checks/runs#update-a-check-run). */
const annotationsARequest = 50;
/** "Up to 64 KB"; counted here in characters, which is what a message of ours has at most in bytes too. */
const messageLength = 16_000;
const titleLength = 255;
const levels = { error: "failure", warning: "warning", notice: "notice" };
/**
 * A check run with every annotation; its address. It is concluded with the last batch only, so that one which broke
 * off half-way never looks like a result.
 * @throws UserError where the token may not write checks
 */
async function writeCheckRun(remote, run) {
    const { owner, repo, api } = remote;
    const batches = [];
    for (let i = 0; i < run.annotations.length; i += annotationsARequest)
        batches.push(run.annotations.slice(i, i + annotationsARequest));
    const [first = [], ...others] = batches;
    const output = (annotations) => ({
        title: run.title,
        summary: run.summary,
        annotations: annotations.map(asAnnotation),
    });
    const concluded = { status: "completed", conclusion: run.conclusion };
    return (0,refusal/* attempt */.CD)("writing the check run", "checks: write", async () => {
        const { data } = await api.request("POST /repos/{owner}/{repo}/check-runs", {
            owner,
            repo,
            name: run.name,
            head_sha: run.headSha,
            ...(run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl }),
            output: output(first),
            ...(others.length === 0 ? concluded : { status: "in_progress" }),
        });
        for (const [i, batch] of others.entries()) {
            await api.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
                owner,
                repo,
                check_run_id: data.id,
                output: output(batch),
                ...(i === others.length - 1 ? concluded : { status: "in_progress" }),
            });
        }
        return data.html_url ?? "";
    });
}
function asAnnotation({ level, title, message, path, line }) {
    return {
        path,
        start_line: line,
        end_line: line,
        annotation_level: levels[level],
        title: title.slice(0, titleLength),
        message: message.slice(0, messageLength),
    };
}

// EXTERNAL MODULE: ./lib/publish/github/comment.js
var github_comment = __webpack_require__(71546);
;// CONCATENATED MODULE: ./lib/publish/github/check.js




/**
 * Tells a pull request what a check found. The verdict is the step's own and stands without this: what GitHub does not
 * allow is a note.
 */
async function publishCheck(remote, message) {
    const { pullRequest: issue, key, findings, resolved, checkRun, fromFork } = message;
    const notes = [];
    const allowed = async (what, permission, call) => {
        try {
            return await call();
        }
        catch (error) {
            const explained = (0,refusal/* explainRefusal */.GC)(error, `writing ${what}`, permission);
            if (!(explained instanceof errors/* UserError */.y))
                throw explained;
            notes.push(fromFork
                ? `A pull request from a fork has a token that reads only: ${what} was not written. The job summary and the annotations have the findings.`
                : `${explained.message} The job summary and the annotations have the findings.`);
            return undefined;
        }
    };
    const comment = await allowed("the comment", "pull-requests: write", () => (0,github_comment/* keepComment */.X)(remote, { issue, key, text: findings ?? resolved, create: findings !== undefined }));
    const checkRunUrl = checkRun === undefined ? undefined : await allowed("the check run", "checks: write", () => writeCheckRun(remote, checkRun));
    return { comment: comment ?? "none", ...(checkRunUrl === undefined ? {} : { checkRunUrl }), notes };
}


/***/ }),

/***/ 71546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17473);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37855);


const kind = "comment";
/** Writes the comment, changes it where it is, or does nothing where it already says so. */
async function keepComment(remote, { issue, key, text, create }) {
    const { owner, repo, api } = remote;
    const [found] = await findComments(remote, issue, key);
    const body = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .marked */ .xI)(kind, key, (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .withinLimit */ .zl)(text));
    if (found === undefined) {
        if (!create)
            return "none";
        const { data } = await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
            owner,
            repo,
            issue_number: issue,
            body,
        });
        await yieldToEarlier(remote, issue, key, Number(data.id));
        return "created";
    }
    if ((0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .says */ .FA)(found.body, kind, key, text))
        return "none";
    await api.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: found.id, body });
    return "updated";
}
/** The comments of this key, the oldest first, on whatever page of the listing. */
async function findComments({ owner, repo, api }, issue, key) {
    const found = [];
    const pages = api.paginate.iterator("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        owner,
        repo,
        issue_number: issue,
        per_page: 100,
    });
    for await (const { data } of pages) {
        for (const comment of data)
            if ((0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarked */ .rZ)(comment.body, kind, key))
                found.push({ id: comment.id, body: comment.body });
    }
    return found.sort((a, b) => a.id - b.id);
}
/** Two runs at once may both have found no comment; the one that came second takes its own away and changes the first. */
async function yieldToEarlier(remote, issue, key, own) {
    const { owner, repo, api } = remote;
    const all = await findComments(remote, issue, key);
    const [first] = all;
    const mine = all.find(({ id }) => id === own);
    if (first === undefined || mine?.body === undefined || first.id === own)
        return;
    await api.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: first.id, body: mine.body });
    try {
        await api.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: own });
    }
    catch (error) {
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404)
            throw error;
    }
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
