export const id = 843;
export const ids = [843];
export const modules = {

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

/***/ 39843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubPublisher: () => (/* binding */ githubPublisher)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/publish/github/commit.js
const proof = /^Schema-Sync: tree=([0-9a-f]{40}) base=([0-9a-f]{40}) changes=([0-9a-f]{64}) day=(\d{4}-\d\d-\d\d)$/m;
function messageWith(message, { tree, base, changes, day }) {
    return `${message.trimEnd()}\n\nSchema-Sync: tree=${tree} base=${base} changes=${changes} day=${day}\n`;
}
/** What a message says, whether it is still true or not. */
function claimOf(message) {
    const [, tree, base, changes, day] = proof.exec(message) ?? [];
    return tree === undefined || base === undefined || changes === undefined || day === undefined ? undefined : { tree, base, changes, day };
}
/** The proof of a commit that is this tool's, untouched, and stands alone on a commit of the base. */
function proofOf({ tree, parents, message }) {
    const claim = claimOf(message);
    return claim?.tree === tree && parents.length === 1 && parents[0] === claim.base ? claim : undefined;
}
/** A branch's head; undefined where there is no such branch. */
async function readHead({ owner, repo, api }, branch) {
    const sha = await readRef({ owner, repo, api }, branch);
    return sha === undefined ? undefined : readCommit({ owner, repo, api }, sha);
}
async function readRef({ owner, repo, api }, branch) {
    try {
        const { data } = await api.request("GET /repos/{owner}/{repo}/git/ref/{ref}", { owner, repo, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if (error.status === 404)
            return undefined;
        throw error;
    }
}
async function readCommit({ owner, repo, api }, sha) {
    const { data } = await api.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { owner, repo, commit_sha: sha });
    return { sha, tree: data.tree.sha, parents: data.parents.map((parent) => parent.sha), message: data.message };
}
/** Neither author nor committer is given: GitHub takes the token's, and signs a bot's commit. */
async function writeCommit({ owner, repo, api }, tree, parent, message) {
    const { data } = await api.request("POST /repos/{owner}/{repo}/git/commits", { owner, repo, message, tree, parents: [parent] });
    return data.sha;
}

// EXTERNAL MODULE: ./lib/publish/github/refusal.js
var refusal = __webpack_require__(37855);
;// CONCATENATED MODULE: ./lib/publish/github/branch.js


/** What GraphQL takes for "no commit". */
const nothing = "0".repeat(40);
/** Makes a branch; false where somebody else has made it meanwhile. */
async function createBranch(remote, branch, sha) {
    const { owner, repo, api } = remote;
    try {
        await api.request("POST /repos/{owner}/{repo}/git/refs", { owner, repo, ref: `refs/heads/${branch}`, sha });
        return true;
    }
    catch (error) {
        if ((0,refusal/* statusOf */.c2)(error) === 422 && (await readRef(remote, branch)) !== undefined)
            return false;
        throw error;
    }
}
/** Moves a branch to a commit that has its head as an ancestor; false where the head is another one by now. */
async function advanceBranch(remote, branch, before, after) {
    const { owner, repo, api } = remote;
    try {
        await api.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { owner, repo, ref: `heads/${branch}`, sha: after, force: false });
        return true;
    }
    catch (error) {
        if ((0,refusal/* statusOf */.c2)(error) === 422 && (await readRef(remote, branch)) !== before)
            return false;
        throw error;
    }
}
/** Puts a branch on another commit, whatever its history, if its head is still `before`; false where it is not. */
function replaceBranch(remote, branch, before, after) {
    return swap(remote, branch, before, after);
}
/** Deletes a branch if its head is still `before`; false where it is not. */
function deleteBranch(remote, branch, before) {
    return swap(remote, branch, before, nothing);
}
/**
 * Compare and swap. REST cannot do it: its `force` overwrites whatever somebody pushed since the branch was read.
 * GraphQL's `updateRefs` takes the value that is expected (https://docs.github.com/graphql/reference/mutations#updaterefs).
 */
async function swap(remote, branch, before, after) {
    const { owner, repo, api } = remote;
    const { data } = await api.request("GET /repos/{owner}/{repo}", { owner, repo });
    const name = `refs/heads/${branch}`;
    try {
        await api.graphql("mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }", {
            input: { repositoryId: data.node_id, refUpdates: [{ name, beforeOid: before, afterOid: after, force: true }] },
        });
        return true;
    }
    catch (error) {
        const now = await readRef(remote, branch);
        // An answer that was lost on its way is no refusal.
        if ((now ?? nothing) === after)
            return true;
        if (now !== before)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/publish/github/comment.js
var comment = __webpack_require__(71546);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
;// CONCATENATED MODULE: ./lib/publish/github/object-id.js

/** The id that git gives a file with this text: SHA-1 of `blob <bytes>`, a NUL and the bytes. */
function blobId(text) {
    const bytes = Buffer.from(text);
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

;// CONCATENATED MODULE: ./lib/publish/github/edits.js




const file = "100644";
const executable = "100755";
/**
 * What has to change in a commit for it to hold what is proposed, in the order of the paths. The commit need not be the
 * one that was checked out; but where it differs at a path that has to change, the proposal was made from something
 * else than what it would replace.
 * @param commit the commit in words, for messages: `main`
 * @throws UserError for such a path, and for one that leads through something that is no folder
 */
function editsOf(listing, { files, remove, checkedOut }, commit) {
    const edits = [];
    const goes = new Set(remove);
    const stale = [];
    const isSame = (path, found) => {
        const seen = checkedOut.get(path);
        if (found === undefined || seen === undefined)
            return found === undefined && seen === undefined;
        // git may have turned line ends around on checkout.
        return blobId(seen) === found.sha || blobId(seen.replaceAll("\r\n", "\n")) === found.sha;
    };
    for (const [path, content] of files) {
        const found = listing.get(path);
        const sha = blobId(content);
        const mode = found?.mode === executable ? executable : file;
        if (found?.sha === sha && found.mode === mode)
            continue;
        if (found !== undefined && found.mode !== mode)
            throw noFile(path, commit);
        for (const folder of foldersOf(path))
            if (listing.has(folder) && !goes.has(folder))
                throw noFile(folder, commit);
        if (isSame(path, found))
            edits.push({ path, mode, sha, content });
        else
            stale.push(path);
    }
    for (const path of remove) {
        const found = listing.get(path);
        if (found === undefined || files.has(path))
            continue;
        if (isSame(path, found))
            edits.push({ path, mode: found.mode, sha: null });
        else
            stale.push(path);
    }
    if (stale.length > 0) {
        const others = stale.length === 1 ? "is" : `and ${stale.length - 1} more are`;
        throw new errors/* UserError */.y(`${[...stale].sort(model_name/* compareText */.n6)[0] ?? ""} ${others} not the same on ${commit} as in the checkout that this run read: somebody changed it in between, ` +
            `or another commit is checked out. Nothing was written. Run again on the head of ${commit}.`);
    }
    return edits.sort((a, b) => (0,model_name/* compareText */.n6)(a.path, b.path));
}
function noFile(path, commit) {
    return new errors/* UserError */.y(`${path} is a symbolic link, a submodule or a file on ${commit}, where a generated page or its folder would stand. Nothing was written. ` +
        `Move it, or choose another docs folder (paths.docs in the configuration).`);
}
/** SHA-256, hex, of what is changed: the same for the same edits, whatever they are made on. */
function digestOf(edits) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const { path, mode, sha } of edits)
        hash.update(`${mode} ${sha ?? "-"} ${path}\0`);
    return hash.digest("hex");
}
/** `a/b` for `a/b/c.md`, and `a`. */
function foldersOf(path) {
    const folders = [];
    for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1))
        folders.push(path.slice(0, slash));
    return folders;
}

;// CONCATENATED MODULE: ./lib/publish/github/tree.js


/** One request writes so many entries at most, and so many bytes of text: GitHub gives a request 10 seconds, and large trees take longer. */
const entriesARequest = 100;
const bytesARequest = 1_000_000;
/**
 * A tree's files. GitHub lists a whole tree in one answer up to 100,000 entries or 7 MB
 * (https://docs.github.com/rest/git/trees#get-a-tree); of a larger one only the folders of `wanted` are read.
 */
async function listTree(remote, tree, wanted) {
    const { owner, repo, api } = remote;
    const { data } = await api.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", { owner, repo, tree_sha: tree, recursive: "1" });
    const listing = new Map();
    if (data.truncated) {
        await listFolder(remote, tree, "", new Set([...wanted].flatMap(foldersOf)), listing);
        return listing;
    }
    for (const { path, mode, sha, type } of data.tree)
        if (type !== "tree")
            listing.set(path, { mode: mode, sha });
    return listing;
}
async function listFolder(remote, tree, prefix, folders, listing) {
    const { owner, repo, api } = remote;
    const { data } = await api.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", { owner, repo, tree_sha: tree });
    if (data.truncated)
        throw new errors/* UserError */.y(`The folder ${prefix === "" ? "/" : prefix} of the repository is too large for GitHub to list.`);
    for (const { path: name, mode, sha, type } of data.tree) {
        const path = prefix + name;
        if (type !== "tree")
            listing.set(path, { mode, sha });
        else if (folders.has(path))
            await listFolder(remote, sha, `${path}/`, folders, listing);
    }
}
/**
 * Writes a tree like `base` but for the edits; its id. Text travels inside the tree, in batches that build on each
 * other; only a file that is too large for a batch is written by itself.
 * @param progress told how many of the edits are written
 */
async function writeTree({ owner, repo, api }, base, edits, progress = () => { }) {
    let tree = base;
    let written = 0;
    for (const batch of batchesOf(edits)) {
        const entries = [];
        for (const edit of batch) {
            const entry = { path: edit.path, mode: edit.mode, type: "blob" };
            if (edit.sha === null)
                entries.push({ ...entry, sha: null });
            else if (edit.content === undefined)
                entries.push({ ...entry, sha: edit.sha });
            else if (sizeOf(edit) <= bytesARequest)
                entries.push({ ...entry, content: edit.content });
            else {
                const blob = await api.request("POST /repos/{owner}/{repo}/git/blobs", { owner, repo, content: edit.content, encoding: "utf-8" });
                entries.push({ ...entry, sha: blob.data.sha });
            }
        }
        const { data } = await api.request("POST /repos/{owner}/{repo}/git/trees", { owner, repo, base_tree: tree, tree: entries });
        tree = data.sha;
        written += batch.length;
        progress(written);
    }
    return tree;
}
/** Removals first: a file may have to go before a folder of its name can come. */
function batchesOf(edits) {
    const batches = [];
    let bytes = 0;
    for (const edit of [...edits.filter(({ sha }) => sha === null), ...edits.filter(({ sha }) => sha !== null)]) {
        // What is too large travels by itself before the batch, and counts for nothing in it.
        const size = sizeOf(edit) > bytesARequest ? 0 : sizeOf(edit);
        const last = batches.at(-1);
        if (last === undefined || last.length >= entriesARequest || bytes + size > bytesARequest) {
            batches.push([edit]);
            bytes = size;
        }
        else {
            last.push(edit);
            bytes += size;
        }
    }
    return batches;
}
/** Bytes in a request: JSON makes two of a line's end and of a quotation mark. */
function sizeOf(edit) {
    return edit.sha !== null && edit.content !== undefined
        ? Buffer.byteLength(JSON.stringify(edit.content)) + edit.path.length + 80
        : edit.path.length + 120;
}

;// CONCATENATED MODULE: ./lib/publish/github/on-top.js




/**
 * Three-way, path by path: what the proposal wants is put over what this tool or the base put there, never over what a
 * person did. What this tool proposed earlier and no longer does goes back to what the base has.
 * @param edits what the proposal changes on the base
 */
async function onTopOf(remote, head, { mergeBase, own }, baseListing, edits) {
    const wanted = new Map(edits.map((edit) => [edit.path, edit]));
    const paths = edits.map(({ path }) => path);
    const claimed = [];
    for (const commit of own) {
        const [after, before] = [await listTree(remote, commit.tree, paths), await listTree(remote, commit.parentTree, paths)];
        const written = commit.claim.tree === commit.tree ? after : await listLost(remote, commit.claim.tree, paths);
        if (written === undefined)
            continue;
        claimed.push(written);
        for (const path of new Set([...after.keys(), ...before.keys()])) {
            const sha = after.get(path)?.sha;
            if (sha !== before.get(path)?.sha && sha === written.get(path)?.sha && !wanted.has(path))
                wanted.set(path, baseListing.get(path));
        }
    }
    const all = [...wanted.keys()];
    const listing = await listTree(remote, head.tree, all);
    const mayGo = [baseListing, await listTree(remote, mergeBase, all), ...claimed.slice(-1)];
    const result = [];
    const conflicts = [];
    for (const [path, want] of wanted) {
        const have = listing.get(path);
        if ((have?.sha ?? null) === (want?.sha ?? null))
            continue;
        if (!mayGo.some((known) => known.get(path)?.sha === have?.sha))
            conflicts.push(path);
        else if (want === undefined)
            result.push({ path, mode: have?.mode ?? "100644", sha: null });
        else
            result.push({ ...want, path });
    }
    return { edits: result.sort((a, b) => (0,model_name/* compareText */.n6)(a.path, b.path)), conflicts: conflicts.sort(model_name/* compareText */.n6) };
}
async function historyOf({ owner, repo, api }, base, head) {
    const trees = new Map();
    const own = [];
    let mergeBase = "";
    const pages = api.paginate.iterator("GET /repos/{owner}/{repo}/compare/{basehead}", {
        owner,
        repo,
        basehead: `${base}...${head}`,
        per_page: 100,
    });
    for await (const { data } of pages) {
        // The pages of a comparison are pages of its commits; everything else is on each of them.
        const comparison = data;
        mergeBase = comparison.merge_base_commit.commit.tree.sha;
        trees.set(comparison.merge_base_commit.sha, mergeBase);
        for (const { sha, commit, parents } of comparison.commits) {
            trees.set(sha, commit.tree.sha);
            const claim = claimOf(commit.message);
            const parentTree = trees.get(parents[0]?.sha ?? "");
            if (claim !== undefined && parentTree !== undefined && parents.length === 1)
                own.push({ tree: commit.tree.sha, parentTree, claim });
        }
    }
    return { mergeBase, own };
}
/** A tree that no branch may lead to any more; undefined where GitHub has it no longer. */
async function listLost(remote, tree, paths) {
    try {
        return await listTree(remote, tree, paths);
    }
    catch (error) {
        if ((0,refusal/* statusOf */.c2)(error) === 404 || (0,refusal/* statusOf */.c2)(error) === 422)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/publish/github/marker.js
var marker = __webpack_require__(17473);
;// CONCATENATED MODULE: ./lib/publish/github/pull-request.js


const kind = "proposal";
/** The pull requests of a branch, the youngest first; older than the last ten are nobody's business any more. */
async function listPullRequests({ owner, repo, api }, branch) {
    const { data } = await api.request("GET /repos/{owner}/{repo}/pulls", {
        owner,
        repo,
        state: "all",
        head: `${owner}:${branch}`,
        sort: "created",
        direction: "desc",
        per_page: 10,
    });
    return data.map(({ number, html_url: url, title, body, state, merged_at: mergedAt, base, head }) => ({
        number,
        url,
        title,
        body,
        open: state === "open",
        merged: mergedAt !== null,
        base: base.ref,
        head: head.sha,
    }));
}
/** @throws what octokit throws where GitHub does not let this token open one at all */
async function openPullRequest(remote, branch, base, text, options) {
    const { owner, repo, api } = remote;
    const body = (0,marker/* marked */.xI)(kind, branch, (0,marker/* withinLimit */.zl)(text.body));
    const notes = [];
    const create = (draft) => api.request("POST /repos/{owner}/{repo}/pulls", {
        owner,
        repo,
        head: branch,
        base,
        title: text.title,
        body,
        ...(draft ? { draft } : {}),
    });
    try {
        const created = await create(options.draft === true).catch((error) => {
            // Private repositories of free plans have no drafts.
            if (options.draft !== true || (0,refusal/* statusOf */.c2)(error) !== 422 || !/draft/i.test((0,refusal/* reasonOf */.A3)(error)))
                throw error;
            notes.push("This repository has no draft pull requests: it was opened as an ordinary one.");
            return create(false);
        });
        const { number, html_url: url } = created.data;
        notes.push(...(await equip(remote, number, options)));
        return { kind: "opened", number, url, notes };
    }
    catch (error) {
        const moved = /already exists|no commits between|head is not valid/i;
        if ((0,refusal/* statusOf */.c2)(error) === 422 && moved.test((0,refusal/* reasonOf */.A3)(error)))
            return { kind: "overtaken" };
        throw error;
    }
}
/** Labels, assignees and reviewers: a wish that cannot be granted is told and stops nothing. */
async function equip({ owner, repo, api }, number, { labels = [], assignees = [], reviewers = [] }) {
    const teams = reviewers.flatMap((reviewer) => (reviewer.startsWith("team:") ? [reviewer.slice("team:".length)] : []));
    const people = reviewers.filter((reviewer) => !reviewer.startsWith("team:"));
    const notes = [];
    const grant = async (what, wish) => {
        try {
            await wish();
        }
        catch (error) {
            const status = (0,refusal/* statusOf */.c2)(error);
            if (status === undefined || status === 401 || status >= 500)
                throw error;
            const how = (0,refusal/* isForbidden */.US)(error) ? ` It needs "${(0,refusal/* neededPermissions */.We)(error, "pull-requests: write")}".` : "";
            notes.push(`The ${what} could not be set (${(0,refusal/* reasonOf */.A3)(error)}).${how}`);
        }
    };
    if (labels.length > 0) {
        await grant("labels", () => api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", { owner, repo, issue_number: number, labels: [...labels] }));
    }
    if (assignees.length > 0) {
        await grant("assignees", () => api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/assignees", {
            owner,
            repo,
            issue_number: number,
            assignees: [...assignees],
        }));
    }
    if (reviewers.length > 0) {
        await grant("reviewers", () => api.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", {
            owner,
            repo,
            pull_number: number,
            reviewers: people,
            team_reviewers: teams,
        }));
    }
    return notes;
}
/** Makes an open pull request say this; false where it already does. */
async function rewritePullRequest({ owner, repo, api }, pull, branch, text) {
    // The title is ours as long as the body is: a title that people chose goes with a body that they left alone.
    if ((0,marker/* says */.FA)(pull.body, kind, branch, (0,marker/* withinLimit */.zl)(text.body)))
        return false;
    await api.request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
        owner,
        repo,
        pull_number: pull.number,
        title: text.title,
        body: (0,marker/* marked */.xI)(kind, branch, text.body),
    });
    return true;
}
/** Whether this tool wrote the pull request. */
function isProposal(pull, branch) {
    return isMarked(pull.body, kind, branch);
}
async function closePullRequest({ owner, repo, api }, number, words) {
    await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { owner, repo, issue_number: number, body: words });
    await api.request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", { owner, repo, pull_number: number, state: "closed" });
}

;// CONCATENATED MODULE: ./lib/publish/github/sync.js









/** Another run, or a person, was quicker: what was read is not true any more. */
const overtaken = Symbol("overtaken");
/** Two runs that overtake each other so often are no coincidence. */
const tries = 12;
/** The key of the comment that says what people have to do about their own commits. */
const advice = "advice";
/**
 * Makes the one pull request of a database and base be right: opened, brought up to date, or closed where nothing
 * differs any more. Nothing is written where nothing has to change. The base is never written, and a branch that
 * people have pushed to never loses what they pushed.
 *
 * Runs at the same time see each other: a branch is moved only from where it was read, and whoever finds it elsewhere
 * begins again, so that the last one leaves its own state whole.
 * @throws UserError where GitHub does not allow it, says which permission or setting does, and leaves the branch as it was
 */
async function syncPullRequest(target) {
    return again(target, (remembered) => syncOnce(target, remembered));
}
/**
 * Commits straight to the base. Only where people and rules allow a push.
 * @throws UserError where they do not
 */
async function syncDirectly(target) {
    return again(target, async () => {
        const base = await baseOf(target);
        const edits = editsOf(await listingOf(target, base, target.proposed(target.today)), target.proposed(target.today), target.base);
        if (edits.length === 0)
            return nothingDone;
        const tree = await writeEdits(target, base, edits);
        const commit = await (0,refusal/* attempt */.CD)("writing the commit", "contents: write", () => writeCommit(target, tree, base.sha, target.commitMessage));
        const moved = await (0,refusal/* attempt */.CD)(`committing to ${target.base}`, "contents: write", () => advanceBranch(target, target.base, base.sha, commit));
        return moved ? { operation: "none", commit, ...pathsOf(edits), notes: [] } : overtaken;
    });
}
const nothingDone = { operation: "none", written: [], removed: [], notes: [] };
async function again({ base, pause = waitLonger }, once) {
    const remembered = { notes: [] };
    for (let i = 1; i <= tries; i += 1) {
        const outcome = await once(remembered);
        if (outcome !== overtaken)
            return outcome;
        if (i < tries)
            await pause(i);
    }
    throw new errors/* UserError */.y(`Somebody else kept changing the branch or ${base} while this run did: ${tries} tries. Give the workflow a "concurrency" group, so that its runs wait for each other.`);
}
function waitLonger(i) {
    return new Promise((resolve) => setTimeout(resolve, i * 500));
}
/** Once more where the pull request is new and what is proposed names it: its number is known only when it is open. */
async function syncOnce(target, remembered) {
    const before = remembered.pull;
    const outcome = await syncKnowing(target, remembered);
    if (outcome === overtaken || remembered.pull === before || !namesPullRequest(target, remembered.pull))
        return outcome;
    return syncKnowing(target, remembered);
}
function namesPullRequest({ proposed, today }, pull) {
    const { files } = proposed(today);
    return [...proposed(today, pull).files].some(([path, text]) => files.get(path) !== text);
}
async function syncKnowing(sync, remembered) {
    const { branch, today } = sync;
    const base = await baseOf(sync);
    const head = await (0,refusal/* attempt */.CD)(`reading the branch ${branch}`, "contents: read", () => readHead(sync, branch));
    const pulls = await (0,refusal/* attempt */.CD)(`looking for the pull request of ${branch}`, "pull-requests: write", () => listPullRequests(sync, branch));
    const open = pulls.find((pull) => pull.open && pull.base === sync.base);
    // A closed one that is still what the branch holds has its number in it.
    const pull = open ?? remembered.pull ?? pulls.find((closed) => !closed.merged && closed.head === head?.sha);
    const proposed = (on) => sync.proposed(on, pull);
    const target = { ...sync, proposed };
    const proof = head === undefined ? undefined : proofOf(head);
    const day = proof?.day ?? today;
    const listing = await listingOf(target, base, proposed(day));
    const then = editsOf(listing, proposed(day), target.base);
    // A branch whose pull request was merged holds nothing that is not on the base, whoever committed to it.
    const spent = head !== undefined && pulls.some((pull) => pull.merged && pull.head === head.sha);
    if (head !== undefined && proof === undefined && !spent)
        return placeOnTop(target, remembered, { base, head, listing, open });
    if (then.length === 0)
        return retire(target, head, open);
    const same = proof?.changes === digestOf(then);
    if (head !== undefined && same && !spent) {
        const [youngest] = pulls;
        if (open === undefined && youngest?.head === head.sha && remembered.opened !== true)
            return declined(youngest);
        if (proof.base === base.sha)
            return present(target, remembered, head.sha, open);
    }
    // Where only the base is another, the proposal's day stays, so that a page does not change by being proposed again.
    const edits = same ? then : editsOf(listing, proposed(today), target.base);
    const tree = await writeEdits(target, base, edits);
    const message = messageWith(target.commitMessage, { tree, base: base.sha, changes: digestOf(edits), day: same ? day : today });
    const commit = await (0,refusal/* attempt */.CD)("writing the commit", "contents: write", () => writeCommit(target, tree, base.sha, message));
    const moved = await (0,refusal/* attempt */.CD)(`moving the branch ${branch}`, "contents: write", () => head === undefined ? createBranch(target, branch, commit) : replaceBranch(target, branch, head.sha, commit));
    if (!moved)
        return overtaken;
    Object.assign(remembered, { commit, edits });
    return present(target, remembered, commit, open);
}
/** Makes the pull request say what the branch holds, and looks whether the branch still holds it then. */
async function present(target, remembered, sha, open) {
    const { base, branch, text, options = {} } = target;
    let operation = remembered.commit === undefined ? "none" : "updated";
    let pull = open;
    if (open === undefined) {
        const opening = await openPullRequest(target, branch, base, text, options).catch((error) => {
            throw couldNotOpen(error, target);
        });
        if (opening.kind === "overtaken")
            return overtaken;
        remembered.opened = true;
        remembered.pull = { number: opening.number, url: opening.url };
        remembered.notes.push(...opening.notes);
        pull = opening;
    }
    else if (await (0,refusal/* attempt */.CD)("updating the pull request", "pull-requests: write", () => rewritePullRequest(target, open, branch, text))) {
        operation = "updated";
    }
    if (remembered.opened === true)
        operation = "created";
    if (operation !== "none" && (await (0,refusal/* attempt */.CD)(`reading the branch ${branch}`, "contents: read", () => readRef(target, branch))) !== sha)
        return overtaken;
    return {
        operation,
        ...(pull === undefined ? {} : { number: pull.number, url: pull.url }),
        ...(remembered.commit === undefined ? {} : { commit: remembered.commit }),
        ...pathsOf(remembered.edits ?? []),
        notes: remembered.notes,
    };
}
/** People have pushed to the branch: their commits stay, and the proposal goes on top of them where it can. */
async function placeOnTop(target, remembered, { base, head, listing, open, }) {
    const { branch, proposed, today, commitMessage } = target;
    const reading = `comparing ${branch} with ${target.base}`;
    const history = await (0,refusal/* attempt */.CD)(reading, "contents: read", () => historyOf(target, base.sha, head.sha));
    // A page's day is that of the last proposal, as long as nothing else differs.
    const days = new Set([history.own.at(-1)?.claim.day ?? today, today]);
    let edits = [];
    let conflicts = [];
    for (const day of days) {
        const wanted = editsOf(listing, proposed(day), target.base);
        ({ edits, conflicts } = await (0,refusal/* attempt */.CD)(reading, "contents: read", () => onTopOf(target, head, history, listing, wanted)));
        if (edits.length === 0 && conflicts.length === 0)
            break;
    }
    let sha = head.sha;
    if (conflicts.length === 0 && edits.length > 0) {
        const tree = await writeEdits(target, head, edits);
        const message = messageWith(commitMessage, { tree, base: base.sha, changes: digestOf(edits), day: today });
        sha = await (0,refusal/* attempt */.CD)("writing the commit", "contents: write", () => writeCommit(target, tree, head.sha, message));
        if (!(await (0,refusal/* attempt */.CD)(`moving the branch ${branch}`, "contents: write", () => advanceBranch(target, branch, head.sha, sha))))
            return overtaken;
        Object.assign(remembered, { commit: sha, edits });
    }
    const right = editsOf(listing, proposed(today), target.base).length === 0;
    // Nothing is proposed and nobody asked for anything: the branch is theirs.
    if (right && open === undefined)
        return { ...nothingDone, notes: remembered.notes };
    const outcome = await present(target, remembered, sha, open);
    if (outcome === overtaken || outcome.number === undefined)
        return outcome;
    const words = conflicts.length > 0 ? conflictAdvice(branch, conflicts) : right ? rightAdvice(target.base) : settledAdvice;
    await (0,refusal/* attempt */.CD)("commenting on the pull request", "pull-requests: write", () => (0,comment/* keepComment */.X)(target, { issue: outcome.number ?? 0, key: advice, text: words, create: conflicts.length > 0 || right }));
    const notes = conflicts.length > 0
        ? [...outcome.notes, `People changed generated files on ${branch} (${listed(conflicts)}): nothing was put over them.`]
        : outcome.notes;
    return { ...outcome, notes };
}
/** The docs are right as they are: the branch goes, and the pull request with it. */
async function retire(target, head, open) {
    if (head !== undefined) {
        const gone = await (0,refusal/* attempt */.CD)(`deleting the branch ${target.branch}`, "contents: write", () => deleteBranch(target, target.branch, head.sha));
        if (!gone)
            return overtaken;
    }
    if (open === undefined)
        return nothingDone;
    await (0,refusal/* attempt */.CD)("closing the pull request", "pull-requests: write", () => closePullRequest(target, open.number, `The docs on \`${target.base}\` agree with the database again: there is nothing left to propose.`));
    return { ...nothingDone, operation: "closed", number: open.number, url: open.url };
}
/** A person closed the pull request, and nothing has changed since: it is not opened again and again. */
function declined({ number, url }) {
    const note = `Pull request #${number}, which proposes exactly this, was closed without merging. It is not opened again until the schema changes; ` +
        `reopen it, or delete its branch to have a new one.`;
    return { ...nothingDone, number, url, declined: true, notes: [note] };
}
async function baseOf(target) {
    const base = await (0,refusal/* attempt */.CD)(`reading the branch ${target.base}`, "contents: read", () => readHead(target, target.base));
    if (base !== undefined)
        return base;
    throw new errors/* UserError */.y(`${target.owner}/${target.repo} has no branch ${target.base}, or the token may not read it ("contents: read").`);
}
function listingOf(target, base, { files, remove }) {
    return (0,refusal/* attempt */.CD)("listing the files of the base", "contents: read", () => listTree(target, base.tree, [...files.keys(), ...remove]));
}
function writeEdits(target, onto, edits) {
    const { progress = () => { } } = target;
    return (0,refusal/* attempt */.CD)("writing the files", "contents: write", () => writeTree(target, onto.tree, edits, (written) => {
        if (edits.length > 100)
            progress(`Wrote ${written} of ${edits.length} files`);
    }));
}
function pathsOf(edits) {
    return {
        written: edits.filter(({ sha }) => sha !== null).map(({ path }) => path),
        removed: edits.filter(({ sha }) => sha === null).map(({ path }) => path),
    };
}
/** The branch is there; only the last step failed, and a person can take it with one click. */
function couldNotOpen(error, { serverUrl = "https://github.com", owner, repo, base, branch }) {
    const explained = (0,refusal/* explainRefusal */.GC)(error, "opening the pull request", "pull-requests: write");
    if (!(explained instanceof errors/* UserError */.y))
        return explained;
    const compare = `${serverUrl}/${owner}/${repo}/compare/${encodeURI(base)}...${encodeURI(branch)}?expand=1`;
    return new errors/* UserError */.y(`${explained.message} The branch ${branch} is written; until then the pull request can be opened by hand: ${compare}`, {
        cause: error,
    });
}
function conflictAdvice(branch, conflicts) {
    return [
        "**The schema has changed, but this branch could not be brought up to date.** Generated files were changed here by hand, and what people wrote is not overwritten:",
        conflicts
            .slice(0, 50)
            .map((path) => `- \`${path.replaceAll("`", "'")}\``)
            .join("\n") + (conflicts.length > 50 ? `\n- and ${conflicts.length - 50} more` : ""),
        `To have the generated version, restore these files to what the base has and push, or close this pull request and delete the branch \`${branch}\`: ` +
            "the next run opens a new one. What people want to say belongs outside of a page's generated blocks.",
    ].join("\n\n");
}
function rightAdvice(base) {
    return `The docs on \`${base}\` agree with the database again. This branch stays because people have committed to it; nothing in it is proposed by the schema any more.`;
}
const settledAdvice = "Settled: this branch holds the commits that people made and, on top, what the schema proposes.";
function listed(paths) {
    return paths.length <= 3 ? paths.join(", ") : `${paths.slice(0, 3).join(", ")} and ${paths.length - 3} more`;
}

;// CONCATENATED MODULE: ./lib/publish/github/publisher.js

/** Publishes to a pull request, or straight to its base. */
function githubPublisher({ folder, text, direct = false, ...target }) {
    return {
        async publish(proposal, report) {
            const proposed = (day, pull) => inFolder(folder, proposal.on(day, pull), proposal.existing);
            const { written, removed, ...pullRequest } = direct
                ? await syncDirectly({ ...target, proposed })
                : await syncPullRequest({ ...target, proposed, text: text(report) });
            return { written, removed, pullRequest };
        },
    };
}
function inFolder(folder, { write, remove }, existing) {
    const at = (path) => (folder === "" || folder === "." ? path : `${folder}/${path}`);
    const move = (files) => new Map([...files].map(([path, text]) => [at(path), text]));
    return { files: move(write), remove: remove.map(at), checkedOut: move(existing) };
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
