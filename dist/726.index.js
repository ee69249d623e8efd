export const id = 726;
export const ids = [726,163];
export const modules = {

/***/ 34726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contractHistory: () => (/* binding */ contractHistory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contract_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69482);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51286);
/* harmony import */ var _git_revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60163);






/**
 * The contracts as they were before what the checkout holds: where it parted from the revision, else in the commit that is
 * checked out, so that only what nobody has committed yet is a change. Only those whose files differ are read.
 * @param folder of the contracts, relative to `root`
 * @throws nothing: a history that cannot be read is no reason to stop, and is told
 */
async function contractHistory(root, folder, revision) {
    try {
        return await readHistory(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), folder, revision);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y))
            throw error;
        // Whoever has no repository, or no git, never asked for a history.
        if (revision === undefined)
            return nothing;
        const message = `The contracts are not compared with those of ${revision.label}: ${error.message}`;
        return { contracts: [], diagnostics: [{ severity: "warning", message }] };
    }
}
const nothing = { contracts: [], diagnostics: [] };
async function readHistory(root, folder, revision) {
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((await (0,_git_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .uM)(root, ["rev-parse", "--show-toplevel"])).trim());
    if (!(0,_git_revision_js__WEBPACK_IMPORTED_MODULE_4__.isWithin)(top, root))
        return nothing;
    const commit = revision === undefined
        ? (await (0,_git_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .tryGit */ .Ii)(top, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]))?.trim()
        : await (0,_git_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .commonAncestor */ .j1)(top, revision.label, revision.refs);
    if (commit === undefined)
        return nothing;
    const path = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, root).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"), folder].filter((part) => part !== "" && part !== ".").join("/");
    // A file that is not tracked yet has no version before, and is not among them; one that was renamed has its old name.
    const differing = await (0,_git_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .uM)(top, [
        "--literal-pathspecs",
        "diff",
        "--name-only",
        "--no-renames",
        "-z",
        commit,
        "--",
        path === "" ? "." : path,
    ]);
    const files = differing.split("\0").filter((file) => /\.odcs\.(?:ya?ml|json)$/i.test(file));
    const contracts = [];
    for (const file of files.sort(_model_name_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)) {
        const text = await (0,_git_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .tryGit */ .Ii)(top, ["show", `${commit}:${file}`]);
        const contract = text === undefined ? undefined : parsed(text, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, `${top}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${file}`).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"));
        if (contract !== undefined)
            contracts.push(contract);
    }
    return { contracts, diagnostics: [] };
}
/** What was no contract before demanded nothing. */
function parsed(text, file) {
    try {
        return (0,_contract_parse_js__WEBPACK_IMPORTED_MODULE_2__.parseContract)(text, file);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y))
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ 60163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ tryGit),
/* harmony export */   isWithin: () => (/* binding */ isWithin),
/* harmony export */   j1: () => (/* binding */ commonAncestor),
/* harmony export */   revisionOf: () => (/* binding */ revisionOf),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60739);







/** Whether a path is inside a folder. */
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path);
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way);
}
/**
 * The source as it was where the checked-out commit and the revision parted: what has happened on either side of a pull
 * request since then is not its own change. Of a pull request's merge commit, that is the base that was merged.
 *
 * The checkout and its index are left alone: files are written to a folder of their own, and it is gone when they are read.
 * @param spec a path, relative to `cwd`
 */
function revisionOf(spec, { label, refs }, cwd) {
    return {
        label,
        /**
         * Undefined where the revision holds nothing at that path.
         * @throws UserError where `cwd` is no checkout, where the history does not reach that far, and as the source itself does
         */
        async read() {
            const from = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(cwd);
            const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((await gitIn(from, ["rev-parse", "--show-toplevel"])).trim());
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(from, folderOf(spec)));
            if (!isWithin(top, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(top, path))) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`The source ${spec} is outside of the repository, so that git has no other version of it: nothing to compare with.`);
            }
            const commit = await commonAncestor(top, label, refs);
            const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "schema-sync-revision-"));
            try {
                const tree = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, "tree");
                const files = await checkOut(top, commit, path, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, "index"), tree);
                const at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(from, spec)).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join("/");
                // A folder or a glob is of scripts; that the folder is there is not enough for them.
                if (!files.some((file) => (isFile(spec) ? file === at : /\.sql$/i.test(file))))
                    return undefined;
                return await readAt(spec, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(tree, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(top, from)), label);
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(scratch, { recursive: true, force: true });
            }
        },
    };
}
/** The folder that a source reads from: itself, that of a file, or what stands before a glob's first wildcard. */
function folderOf(spec) {
    const wildcard = spec.search(/[*?{[]/);
    if (wildcard >= 0)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(`${spec.slice(0, wildcard)}x`);
    return isFile(spec) ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(spec) : spec;
}
function isFile(spec) {
    return !/[*?{[]/.test(spec) && [".sql", ".dacpac", ".bacpac", ".json"].includes((0,node_path__WEBPACK_IMPORTED_MODULE_3__.extname)(spec).toLowerCase());
}
async function commonAncestor(top, label, refs) {
    const history = 'Give actions/checkout "fetch-depth: 0", or fetch it: git fetch --unshallow origin.';
    for (const ref of refs) {
        // What begins with a hyphen would be an option.
        if (ref.startsWith("-"))
            continue;
        const found = await tryGit(top, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
        if (found === undefined)
            continue;
        const ancestor = await tryGit(top, ["merge-base", "HEAD", found.trim()]);
        if (ancestor !== undefined)
            return ancestor.trim();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`This checkout's history does not reach back to where it parted from ${label}. ${history}`);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`This checkout does not hold ${label}, which is to be compared with. ${history}`);
}
/** Writes what the commit holds below `path` to `tree`; the files' paths, relative to `top`. */
async function checkOut(top, commit, path, index, tree) {
    const env = { ...process.env, GIT_INDEX_FILE: index };
    await gitIn(top, ["read-tree", commit], env);
    const below = path === "" ? "." : path.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join("/");
    const files = await gitIn(top, ["--literal-pathspecs", "ls-files", "-z", "--", below], env);
    if (files !== "")
        await checkOutFiles(top, files, tree, env);
    return files.split("\0").slice(0, -1);
}
async function readAt(spec, cwd, label) {
    try {
        const source = await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openSource */ .oD)(spec, { cwd });
        return await source.read();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y))
            throw error;
        // A line of that version is none of the files that people have before them.
        const where = error.at === undefined ? "" : `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .printPlace */ .d)(error.at)}: `;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`The version of ${label} cannot be read: ${where}${error.message}`.replaceAll(`${cwd}${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`, ""), {
            cause: error,
        });
    }
}
const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** The names of a million files. */
const outputLimit = 256 * 1024 * 1024;
async function gitIn(folder, args, env = process.env) {
    try {
        const { stdout } = await execute("git", args, { cwd: folder, env, maxBuffer: outputLimit });
        return stdout;
    }
    catch (cause) {
        throw gitFailure(cause, folder, args);
    }
}
/** Undefined where git ends with a failure. */
async function tryGit(folder, args) {
    try {
        const { stdout } = await execute("git", args, { cwd: folder });
        return stdout;
    }
    catch (cause) {
        if (typeof cause.code === "number")
            return undefined;
        throw gitFailure(cause, folder, args);
    }
}
function checkOutFiles(top, files, tree, env) {
    const args = ["checkout-index", "-z", "--stdin", `--prefix=${tree}/`];
    return new Promise((done, fail) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, { cwd: top, env, stdio: ["pipe", "ignore", "pipe"] });
        let stderr = "";
        child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
        // Where it ends early, its exit says why.
        child.stdin.on("error", () => { });
        child.on("error", (cause) => {
            fail(gitFailure(cause, top, args));
        });
        child.on("close", (code) => {
            if (code === 0)
                done();
            else
                fail(gitFailure({ stderr }, top, args));
        });
        child.stdin.end(files);
    });
}
function gitFailure(cause, folder, args) {
    const { code, stderr = "" } = cause;
    const [said = "it gave no reason"] = stderr
        .trim()
        .split("\n")
        .filter((line) => line !== "");
    const message = code === "ENOENT"
        ? "git is not installed here, and without it there is no other version to compare with."
        : `git ${args.find((arg) => !arg.startsWith("-")) ?? ""} failed in ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(folder)}: ${said}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(message, { cause });
}


/***/ })

};
