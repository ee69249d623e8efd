export const id = 8661;
export const ids = [8661,7313];
export const modules = {

/***/ 77313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePosition: () => (/* binding */ parsePosition),
/* harmony export */   printPosition: () => (/* binding */ printPosition)
/* harmony export */ });
/** `docs/schemas/ddl-log.json`. */
function printPosition({ log, lastId, missing }) {
    return `${JSON.stringify({ formatVersion: 1, ...(log === undefined ? {} : { log }), lastId, ...(missing.length === 0 ? {} : { missing }) }, null, 2)}\n`;
}
/** Undefined for what is none: the position only spares reading events again, so that a damaged one must not stop a run. */
function parsePosition(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const { log, lastId, missing = [] } = (typeof value === "object" && value !== null ? value : {});
    if (!isId(lastId) || (log !== undefined && (typeof log !== "string" || !/^[\w-]{1,64}$/.test(log))))
        return undefined;
    if (!Array.isArray(missing) || !missing.every(isId))
        return undefined;
    return { ...(log === undefined ? {} : { log }), lastId, missing };
}
function isId(value) {
    return Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 8661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acknowledged: () => (/* binding */ acknowledged),
  positionPage: () => (/* binding */ positionPage)
});

;// CONCATENATED MODULE: ./lib/audit/states.js
/**
 * The states that change, given what became of each event in this run. Nothing here remembers an earlier run: the base's own position
 * in the log says what it holds, so that a run that crashed, was overtaken or came late is put right by the next one.
 */
function acknowledgements({ events, behind = [], log }, situation) {
    const { fates, position, destination, baseline } = situation;
    const open = new Set((baseline ? events : fates.matched).map(({ id }) => id));
    return [...behind, ...events].flatMap((event) => {
        const from = markOf(event);
        const to = open.has(event.id) ? inProposal(event, destination) : settled(event, covers(position, log, event.id));
        return to === undefined || same(from, to) ? [] : [{ id: event.id, from, to }];
    });
}
/** The event made a change that the base does not hold: also where it once did, and was reverted. */
function inProposal(event, destination) {
    switch (destination.kind) {
        case "proposed":
            return { state: "proposed", pullRequest: destination.pullRequest };
        case "base":
            return { state: "merged" };
        case "declined":
            return { state: "pending" };
        case "unknown":
            // Where it is known to have gone before stays true; what the base held once, it does not any more.
            return event.state === "proposed" ? undefined : { state: "pending" };
    }
}
/** Database and base agree on what the event did: by the base's having taken it, by its being undone, or by its changing nothing. */
function settled(event, held) {
    if (event.state === "merged" || event.state === "ignored")
        return undefined;
    if (!held)
        return { state: "ignored" };
    return { state: "merged", ...(event.pullRequest === undefined ? {} : { pullRequest: event.pullRequest }) };
}
function covers(position, log, id) {
    return position !== undefined && position.log === log && id <= position.lastId && !position.missing.includes(id);
}
/**
 * How far the proposed snapshot comes in the log: to the newest event whose change it holds, and not to the newest of all, so that
 * events which change nothing are no reason to propose anything. Undefined where the position stays.
 */
function nextPosition({ lastId, log, missing = [] }, { fates, position, baseline }) {
    const newest = baseline ? lastId : fates.matched.reduce((most, { id }) => Math.max(most ?? 0, id), undefined);
    if (newest === undefined)
        return undefined;
    const known = position !== undefined && position.log === log ? position : undefined;
    if (known !== undefined && newest <= known.lastId)
        return undefined;
    return { ...(log === undefined ? {} : { log }), lastId: newest, missing: missing.filter((id) => id < newest) };
}
function markOf({ state, pullRequest }) {
    return pullRequest === undefined ? { state } : { state, pullRequest };
}
function same(a, b) {
    return a.state === b.state && a.pullRequest === b.pullRequest;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model/page.js
var page = __webpack_require__(78390);
// EXTERNAL MODULE: ./lib/snapshot/position.js
var snapshot_position = __webpack_require__(77313);
;// CONCATENATED MODULE: ./lib/steps/acknowledged.js




/** What goes along with a proposal: how far it comes in the log. */
function positionPage(log, seen, found) {
    const position = nextPosition(log, situationOf(seen, found));
    return position === undefined ? new Map() : new Map([[page/* layout */.Zp.ddlLog, (0,snapshot_position.printPosition)(position)]]);
}
/**
 * Writes what became of the log's events, once the proposal has gone where it goes.
 *
 * @returns What could not be written, which is a note and no failure: the proposal stands, and the next run finds the events as this one did.
 */
async function acknowledged({ source, progress }, seen, found, publication) {
    if (seen.log?.writable !== true || source.auditLog === undefined)
        return [];
    progress?.("Acknowledging the DDL log");
    const states = acknowledgements(seen.log, { ...situationOf(seen, found), destination: destinationOf(publication) });
    if (states.length === 0)
        return [];
    try {
        await source.auditLog.acknowledge(states);
        return [];
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return [error.message];
        throw error;
    }
}
function situationOf({ before, position }, { fates }) {
    return { fates: fates ?? { matched: [], cancelled: [], unmatched: [] }, position, baseline: before === undefined };
}
function destinationOf({ pullRequest }) {
    if (pullRequest === undefined || pullRequest.operation === "closed")
        return { kind: "unknown" };
    if (pullRequest.declined === true)
        return { kind: "declined" };
    if (pullRequest.number !== undefined)
        return { kind: "proposed", pullRequest: pullRequest.number };
    return { kind: pullRequest.commit === undefined ? "unknown" : "base" };
}


/***/ })

};
