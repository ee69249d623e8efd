export const id = 8166;
export const ids = [8166];
export const modules = {

/***/ 88166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  syncOrCheck: () => (/* binding */ syncOrCheck)
});

// EXTERNAL MODULE: ./lib/impact/limit.js
var limit = __webpack_require__(97453);
// EXTERNAL MODULE: ./lib/inputs.js
var inputs = __webpack_require__(50646);
// EXTERNAL MODULE: ./lib/job.js + 1 modules
var lib_job = __webpack_require__(72605);
// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(43394);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/contract/check.js + 15 modules
var check = __webpack_require__(11070);
// EXTERNAL MODULE: ./lib/contract/quality/measure.js
var measure = __webpack_require__(48256);
// EXTERNAL MODULE: ./lib/steps/asked.js
var asked = __webpack_require__(20675);
// EXTERNAL MODULE: ./lib/contract/advice.js + 1 modules
var advice = __webpack_require__(21149);
// EXTERNAL MODULE: ./lib/model/collation.js
var model_collation = __webpack_require__(33846);
// EXTERNAL MODULE: ./lib/model/name.js
var model_name = __webpack_require__(51286);
// EXTERNAL MODULE: ./lib/contract/relation.js
var relation = __webpack_require__(17588);
// EXTERNAL MODULE: ./lib/contract/severity.js
var contract_severity = __webpack_require__(54079);
;// CONCATENATED MODULE: ./lib/contract/blame.js





/**
 * The changes, each with the contracts that it breaks: what the schema before gave and the schema after does not. What was
 * broken already is nobody's doing here. A demand that several changes together have broken is named at each of them.
 * @param violations those of `after`
 */
function blame(changes, before, after, contracts, violations) {
    const fresh = newViolations(violations, changes.length === 0 ? [] : (0,check/* check */.z)(before, contracts), after.collation);
    if (fresh.length === 0)
        return [...changes];
    const causes = causesIn(changes, before, after);
    const broken = new Map();
    for (const violation of fresh) {
        for (const cause of causes(violation))
            broken.set(cause, [...(broken.get(cause) ?? []), violation]);
    }
    return changes.map((judged) => {
        const found = broken.get(judged);
        return found === undefined ? judged : { ...judged, contracts: byContract(found) };
    });
}
/** A demand is the same where it stands in the same place, whatever is said of it: what was wrong in another way was broken before. */
function newViolations(after, before, collation) {
    const fold = (0,model_collation/* nameFolding */.X)(collation);
    const key = ({ contract, check: name, member, at }) => JSON.stringify([contract, name, fold(member ?? ""), at?.file, at?.line, at?.column]);
    const known = new Set(before.map(key));
    return after.filter(isOfSchema).filter((violation) => !known.has(key(violation)));
}
function isOfSchema(violation) {
    return violation.check in causes;
}
/** One line a contract, worst first, then by id. */
function byContract(violations) {
    const found = new Map();
    for (const { contract, owner, severity, check: name, harm } of violations) {
        const other = found.get(contract);
        const harmed = other?.harm ?? harm;
        found.set(contract, {
            contract,
            ...(owner === undefined ? {} : { owner }),
            severity: other !== undefined && contract_severity/* severityOrder */.I[other.severity] < contract_severity/* severityOrder */.I[severity] ? other.severity : severity,
            checks: [...new Set([...(other?.checks ?? []), name])].sort(model_name/* compareText */.n6),
            ...(harmed === undefined ? {} : { harm: harmed }),
        });
    }
    return [...found.values()].sort((a, b) => contract_severity/* severityOrder */.I[a.severity] - contract_severity/* severityOrder */.I[b.severity] || (0,model_name/* compareText */.n6)(a.contract, b.contract));
}
/** Changes that explain a violation: of the right kind at the very place, else at the object, else of what the object is made of. */
function causesIn(changes, before, after) {
    const fold = (0,model_collation/* nameFolding */.X)(after.collation ?? before.collation);
    const keyOf = ({ schema, name }) => (0,model_name/* nameKey */.Rc)({ schema: fold(schema), name: fold(name) });
    const candidates = changes
        .filter(({ change }) => !change.kind.startsWith("description-") && !change.kind.startsWith("permission-"))
        .map((judged) => candidateOf(judged, keyOf, fold));
    const aliases = aliasesIn([before, after], keyOf);
    const typesOf = columnTypes(after, keyOf, fold);
    return ({ check: name, object, member }) => {
        const names = new Set([keyOf(object), ...(aliases.get(keyOf(object)) ?? [])]);
        const same = member === undefined ? undefined : fold(member);
        const here = candidates.filter(({ objects, judged: { change } }) => change.object.type === "schema" ? fold(change.object.name) === fold(object.schema) : [...objects].some((one) => names.has(one)));
        const type = same === undefined ? undefined : typesOf.get(`${keyOf(object)}\u0000${same}`);
        const ofType = candidates.filter(({ judged: { change } }) => change.object.type === "type" && fold((0,model_name/* printName */.To)(change.object)) === type);
        const upstream = candidates.filter(({ hits }) => [...names].some((one) => hits.has(one)));
        const isAtMember = ({ members }) => same !== undefined && members.has(same);
        const isCause = (candidate) => causes[name].test(candidate.kind) && (perColumn.has(name) ? atColumn(candidate) : true);
        const atColumn = (candidate) => isAtMember(candidate) || candidate.members.size === 0;
        const choices = [here.filter(isCause), ofType, here.filter(isAtMember), upstream.filter(isAtMember), here, upstream];
        return (choices.find((some) => some.length > 0) ?? []).map(({ judged }) => judged);
    };
}
function candidateOf(judged, keyOf, fold) {
    const facts = judged.change;
    const { object, member, before, after } = facts;
    const renamed = isName(after) && "schema" in after ? [keyOf(after)] : [];
    const members = [member, ...[before, after].map((side) => (member !== undefined && isName(side) ? side.name : undefined))];
    return {
        judged,
        kind: judged.change.kind,
        objects: new Set([keyOf(object), ...renamed]),
        members: new Set(members.filter((name) => name !== undefined).map(fold)),
        hits: new Set((judged.hits ?? []).map(keyOf)),
    };
}
function isName(value) {
    return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string";
}
/** What a synonym stands for, by the synonym's name. */
function aliasesIn(schemas, keyOf) {
    const aliases = new Map();
    for (const schema of schemas) {
        const relations = (0,relation/* relationsOf */.n)(schema);
        for (const synonym of schema.synonyms) {
            const target = relations.find(synonym)?.standsFor;
            if (target === undefined)
                continue;
            aliases.set(keyOf(synonym), (aliases.get(keyOf(synonym)) ?? new Set()).add(keyOf(target)));
        }
    }
    return aliases;
}
/** The alias types of columns, by object and column. */
function columnTypes(schema, keyOf, fold) {
    return new Map([...schema.tables, ...schema.views].flatMap((object) => object.columns.flatMap(({ name, type, baseType }) => type === undefined || baseType === undefined ? [] : [[`${keyOf(object)}\u0000${fold(name)}`, fold(type)]])));
}
const definitions = "(?:view|function)-definition-changed|table-became-view|view-became-table|synonym-retargeted";
/** Kinds of change that can break what the check holds; complete by type. Any other change in the same place is the second choice. */
const causes = {
    "missing-object": /^(?:table|view|function|synonym|schema)-(?:removed|renamed|moved)$/,
    "other-object-type": /^(?:table-became-view|view-became-table|synonym-added|(?:table|view|function|synonym)-(?:added|removed))$/,
    "missing-column": new RegExp(`^(?:column-(?:removed|renamed)|${definitions})$`),
    "unexpected-column": new RegExp(`^(?:column-(?:added|renamed|unhidden|made-required)|default-removed|${definitions})$`),
    "other-column-order": new RegExp(`^(?:column-(?:reordered|added|removed|renamed|hidden|unhidden)|${definitions})$`),
    "incompatible-type": new RegExp(`^(?:column-type-.+|${definitions})$`),
    "incompatible-values": new RegExp(`^(?:column-type-.+|${definitions})$`),
    "nullable-column": new RegExp(`^(?:column-made-nullable|${definitions})$`),
    "required-column": new RegExp(`^(?:column-made-required|${definitions})$`),
    "missing-primary-key": /^(?:primary-key-(?:removed|changed)|constraint-disabled|column-(?:removed|renamed))$/,
    "missing-uniqueness": /^(?:unique-(?:removed|changed)|primary-key-(?:removed|changed)|index-(?:removed|changed|disabled)|constraint-disabled)$/,
    "missing-foreign-key": /^(?:foreign-key-(?:removed|retargeted)|constraint-disabled)$/,
    "unprotected-column": /^column-(?:unmasked|decrypted)$/,
};
/** Checks about one column: a change of another column has nothing to do with them. */
const perColumn = new Set([
    "missing-column",
    "unexpected-column",
    "incompatible-type",
    "incompatible-values",
    "nullable-column",
    "required-column",
    "unprotected-column",
]);

// EXTERNAL MODULE: ./lib/contract/evolution.js
var evolution = __webpack_require__(67155);
// EXTERNAL MODULE: ./lib/selection/select.js
var selection_select = __webpack_require__(59688);
;// CONCATENATED MODULE: ./lib/steps/contracted.js






/** What contracts say to a schema and its changes, and what became of the contracts themselves. */
function contracted({ contracts, past, before, after, changes, config, }) {
    const violations = (0,check/* check */.z)(after, contracts);
    const evolved = past === undefined ? [] : (0,evolution/* evolution */.a)(past.contracts, contracts);
    const kept = (0,selection_select/* isSelected */.s)(config.include, config.exclude, (0,model_collation/* nameFolding */.X)(after.collation));
    return {
        changes: before === undefined ? changes : blame(changes, before, after, contracts, violations),
        violations,
        ...(evolved.length === 0 ? {} : { contractChanges: evolved }),
        diagnostics: [...(past?.diagnostics ?? []), ...(0,advice/* conflicts */.e)(contracts, kept, after.collation).map(asDiagnostic)],
    };
}
/** Contracts that cannot hold break by themselves; why is a note. */
function asDiagnostic({ contract, message, at }) {
    return { severity: "warning", message: `Contract ${contract ?? ""}: ${message}`, ...(at === undefined ? {} : { at }) };
}

;// CONCATENATED MODULE: ./lib/steps/examine.js




async function examine(job, seen) {
    const { config, source, progress = () => { } } = job;
    const { before, schema, database, contracts, past, places, log } = seen;
    progress("Comparing");
    const { changes, fates } = await compared(seen, job);
    const held = contracted({ contracts, past, before, after: database, changes, config });
    const measured = await (0,measure/* measure */.x)(database, contracts, (0,asked/* asked */.N)(source, config, progress));
    const linted = config.lint === undefined ? undefined : (await __webpack_require__.e(/* import() */ 1106).then(__webpack_require__.bind(__webpack_require__, 51106))).linted(before, schema, config.lint, places);
    return {
        ...held,
        violations: [...held.violations, ...measured.violations].sort(check/* compareViolations */.M),
        lasting: [...held.violations, ...measured.lasting].sort(check/* compareViolations */.M),
        measurements: measured.measurements,
        ...linted,
        ...(fates === undefined ? {} : { fates }),
        diagnostics: [...held.diagnostics, ...(log?.findings ?? []).map(examine_asDiagnostic)],
    };
}
/** Loaded where there is something to compare with: a first sync starts without it, and every event of a log is new to it. */
async function compared({ before, schema, places, log }, { config }) {
    if (before !== undefined)
        return (await Promise.all(/* import() */[__webpack_require__.e(6914), __webpack_require__.e(4504)]).then(__webpack_require__.bind(__webpack_require__, 54504))).judged(before, schema, places, log, config.audit.people);
    return { changes: [], ...(log === undefined ? {} : { fates: { matched: [], cancelled: [], unmatched: log.events } }) };
}
/** A log that is less than whole is a reason to doubt who made what, and no reason to stop. */
function examine_asDiagnostic({ message }) {
    return { severity: "warning", message };
}

// EXTERNAL MODULE: ./lib/selection/describe.js
var describe = __webpack_require__(75057);
;// CONCATENATED MODULE: ./lib/steps/read.js


async function read({ source, baseline, store, contractHistory, config, progress = () => { } }) {
    progress(`Reading ${source.label}`);
    const repository = readAhead(store);
    const history = contractHistory?.();
    history?.catch(() => undefined);
    const position = await repository.logPosition;
    const reading = await source.read(position);
    const snapshot = await repository.snapshot;
    const committed = (await readBaseline(baseline, config, progress)) ?? snapshot;
    const whole = await completed(reading, committed);
    const described = (0,describe/* describe */.q)(whole.schema, config.descriptions);
    const { include, exclude } = config;
    return {
        places: reading.places,
        ...(reading.log === undefined ? {} : { log: reading.log }),
        database: described.schema,
        schema: (0,selection_select/* select */.L)(described.schema, include, exclude),
        before: committed === undefined ? undefined : (0,selection_select/* select */.L)(committed, include, exclude),
        position,
        contracts: await repository.contracts,
        past: await history,
        templates: await repository.templates,
        existing: await repository.pages,
        synced: snapshot !== undefined,
        diagnostics: [...reading.diagnostics, ...whole.diagnostics, ...described.diagnostics],
    };
}
/** The repository is read while the source is. Which fault is told is decided by the order of awaiting, not by which came first. */
function readAhead(store) {
    const reading = {
        snapshot: store.snapshot(),
        contracts: store.contracts(),
        templates: store.templates(),
        logPosition: store.logPosition(),
        pages: store.pages(),
    };
    for (const each of Object.values(reading))
        each.catch(() => undefined);
    return reading;
}
async function readBaseline(baseline, { descriptions }, progress) {
    if (baseline === undefined)
        return undefined;
    progress(`Reading the version of ${baseline.label}`);
    const reading = await baseline.read();
    return reading === undefined ? undefined : (0,describe/* describe */.q)(reading.schema, descriptions).schema;
}
/** What is known of the database: what was read, and what the snapshot has of what this login may not see. */
async function completed({ schema, visibility }, committed) {
    if (visibility === undefined)
        return { schema, diagnostics: [] };
    const { keepUnseen, tellUnseen } = await __webpack_require__.e(/* import() */ 7605).then(__webpack_require__.bind(__webpack_require__, 87605));
    const kept = keepUnseen(committed, schema, visibility);
    return { schema: kept.schema, diagnostics: tellUnseen(kept) };
}

;// CONCATENATED MODULE: ./lib/graph/communities.js
/** The graph over `size` nodes that these pairs make; a pair that is given twice weighs twice, one with itself nothing. */
function graphOf(size, pairs) {
    const graph = Array.from({ length: size }, () => new Map());
    for (const [a, b] of pairs) {
        if (a === b)
            continue;
        graph[a]?.set(b, (graph[a].get(b) ?? 0) + 1);
        graph[b]?.set(a, (graph[b].get(a) ?? 0) + 1);
    }
    return graph;
}
/**
 * Groups of nodes with more edges inside than between them, found as Louvain does (Blondel, Guillaume, Lambiotte,
 * Lefebvre: Fast unfolding of communities in large networks, 2008): each node moves to the neighbouring group that raises modularity most,
 * then groups become the nodes of a smaller graph, until nothing moves.
 *
 * Where Louvain throws dice this goes by order: nodes are visited from the first to the last, and of two equal groups the one
 * with the earlier node is taken. Gains are compared in whole numbers. So the same graph gives the same groups anywhere.
 * @returns for each node, the first node of its group
 */
function communities(graph) {
    let groupOf = graph.map((_, node) => node);
    let level = graph;
    // The nodes of the graph that each node of this level stands for begin with this one.
    let firsts = groupOf;
    let loops = graph.map(() => 0);
    for (;;) {
        const moved = moveNodes(level, loops);
        if (moved.every((group, node) => group === node))
            return groupOf;
        const next = new Map();
        for (const group of moved)
            if (!next.has(group))
                next.set(group, next.size);
        const indexOf = moved.map((group) => next.get(group) ?? 0);
        const position = new Map(firsts.map((first, i) => [first, i]));
        firsts = [...next.keys()].map((group) => firsts[group] ?? 0);
        groupOf = groupOf.map((first) => firsts[indexOf[position.get(first) ?? 0] ?? 0] ?? first);
        ({ level, loops } = folded(level, loops, indexOf, next.size));
    }
}
/** For each node, the first node of the group it ends in. @param loops twice the weight of the edges inside of each node */
function moveNodes(graph, loops) {
    const degree = graph.map((edges, node) => (loops[node] ?? 0) + sum(edges.values()));
    const all = sum(degree);
    const group = graph.map((_, node) => node);
    const total = [...degree];
    for (let moving = true; moving;) {
        moving = false;
        for (const [node, edges] of graph.entries()) {
            const own = degree[node] ?? 0;
            const from = group[node] ?? node;
            const towards = new Map([[from, 0]]);
            for (const [other, weight] of edges) {
                const into = group[other] ?? other;
                towards.set(into, (towards.get(into) ?? 0) + weight);
            }
            total[from] = (total[from] ?? 0) - own;
            const gain = (into, weight) => weight * all - (total[into] ?? 0) * own;
            let best = from;
            let most = gain(from, towards.get(from) ?? 0);
            for (const [into, weight] of towards) {
                const value = gain(into, weight);
                if (value > most || (value === most && best !== from && into < best))
                    [best, most] = [into, value];
            }
            total[best] = (total[best] ?? 0) + own;
            if (best === from)
                continue;
            group[node] = best;
            moving = true;
        }
    }
    const first = new Map();
    for (const [node, into] of group.entries())
        if (!first.has(into))
            first.set(into, node);
    return group.map((into) => first.get(into) ?? into);
}
function folded(graph, loops, indexOf, size) {
    const level = Array.from({ length: size }, () => new Map());
    const inside = new Array(size).fill(0);
    for (const [node, edges] of graph.entries()) {
        const into = indexOf[node] ?? 0;
        inside[into] = (inside[into] ?? 0) + (loops[node] ?? 0);
        for (const [other, weight] of edges) {
            const towards = indexOf[other] ?? 0;
            if (towards === into)
                inside[into] = (inside[into] ?? 0) + weight;
            else
                level[into]?.set(towards, (level[into].get(towards) ?? 0) + weight);
        }
    }
    return { level, loops: inside };
}
function sum(numbers) {
    let total = 0;
    for (const number of numbers)
        total += number;
    return total;
}

;// CONCATENATED MODULE: ./lib/areas/areas.js



/** Fewer tables than this are no area worth a page. */
const fewest = 3;
/** A larger group is divided once more, where it can be: more boxes than this cannot be looked at together. */
const most = 60;
/**
 * The subject areas of a schema. Those that are configured hold what their patterns match, in the order of the configuration, and an object may
 * be in several. Where none are, they are proposed: tables that foreign keys tie together more than to others, each area
 * named by its central table, with the modules that use its tables most. One group that is all there is divides nothing: none is proposed then. One that nothing
 * is in is left out, and said.
 * @param configured absent: propose; empty: there are to be none
 */
function subjectAreas(schema, configured) {
    if (configured === undefined)
        return { areas: proposedAreas(schema), diagnostics: [] };
    const areas = configured.map(({ name, has, at }) => ({ at, area: areaOf({ name }, schema, has) }));
    const isEmpty = ({ tables, views, procedures, functions }) => [tables, views, procedures, functions].every((members) => members.length === 0);
    return {
        areas: areas.filter(({ area }) => !isEmpty(area)).map(({ area }) => area),
        diagnostics: areas
            .filter(({ area }) => isEmpty(area))
            .map(({ area, at }) => ({ severity: "warning", message: `nothing in the schema matches the subject area ${area.name}`, at })),
    };
}
function areaOf(identity, schema, has) {
    return {
        ...identity,
        tables: schema.tables.filter(has),
        views: schema.views.filter(has),
        procedures: schema.procedures.filter(has),
        functions: schema.functions.filter(has),
    };
}
function proposedAreas(schema) {
    const fold = (0,model_collation/* nameFolding */.X)(schema.collation);
    const keyOf = (name) => fold((0,model_name/* nameKey */.Rc)(name));
    const indexOf = new Map(schema.tables.map((table, i) => [keyOf(table), i]));
    const pairs = schema.tables.flatMap((table, i) => [...new Set(table.foreignKeys.map(({ references }) => indexOf.get(keyOf(references))))].flatMap((other) => other === undefined || other === i ? [] : [[i, other]]));
    const groups = divided(schema.tables.map((_, i) => i), pairs).filter((group) => group.length >= fewest);
    if (groups.length < 2)
        return [];
    const neighbours = graphOf(schema.tables.length, pairs);
    const named = groups
        .map((group) => ({ group, hub: hubOf(group, neighbours, schema.tables) }))
        .sort((a, b) => (0,model_name/* compareText */.n6)((0,model_name/* printName */.To)(a.hub), (0,model_name/* printName */.To)(b.hub)));
    const areaOfObject = new Map(named.flatMap(({ group }, area) => group.map((i) => [keyOf(schema.tables[i]), area])));
    const modules = moduleAreas(schema, keyOf, areaOfObject);
    const members = named.map(() => new Map());
    for (const [key, area] of [...areaOfObject, ...modules])
        members[area]?.set(key, true);
    return named.map(({ hub }, area) => areaOf({ name: (0,model_name/* printName */.To)(hub), hub: { schema: hub.schema, name: hub.name } }, schema, (name) => members[area]?.has(keyOf(name)) === true));
}
/** The nodes in groups; a large group is divided again by the edges inside of it alone. */
function divided(nodes, pairs) {
    const position = new Map(nodes.map((node, i) => [node, i]));
    const inside = pairs.filter(([a, b]) => position.has(a) && position.has(b));
    const groupOf = communities(graphOf(nodes.length, inside.map(([a, b]) => [position.get(a) ?? 0, position.get(b) ?? 0])));
    const groups = new Map();
    for (const [i, group] of groupOf.entries()) {
        const found = groups.get(group);
        if (found === undefined)
            groups.set(group, [nodes[i] ?? 0]);
        else
            found.push(nodes[i] ?? 0);
    }
    return [...groups.values()].flatMap((group) => (group.length <= most || groups.size === 1 ? [group] : divided(group, inside)));
}
/** The table with the most neighbours in the group; of several the first. */
function hubOf(group, neighbours, tables) {
    const members = new Set(group);
    const inside = (i) => [...(neighbours[i]?.keys() ?? [])].filter((other) => members.has(other)).length;
    const hub = group.reduce((best, i) => (inside(i) > inside(best) ? i : best));
    return tables[hub];
}
/** The area of each module: that of most of what it uses, tables or modules; of several the first. */
function moduleAreas({ views, procedures, functions, dependencies }, keyOf, tables) {
    const used = new Map();
    for (const { from, to } of dependencies) {
        const key = keyOf(from);
        const found = used.get(key) ?? new Set();
        used.set(key, found.add(keyOf(to)));
    }
    const areas = new Map();
    const areaOf = (key) => {
        if (tables.has(key))
            return tables.get(key);
        if (areas.has(key))
            return areas.get(key);
        // Modules may use each other in a circle.
        areas.set(key, undefined);
        const votes = new Map();
        for (const other of used.get(key) ?? []) {
            const area = areaOf(other);
            if (area !== undefined)
                votes.set(area, (votes.get(area) ?? 0) + 1);
        }
        const [winner] = [...votes].sort(([a, aVotes], [b, bVotes]) => bVotes - aVotes || a - b);
        areas.set(key, winner?.[0]);
        return winner?.[0];
    };
    return new Map([...views, ...procedures, ...functions].flatMap((module) => {
        const key = keyOf(module);
        const area = areaOf(key);
        return area === undefined ? [] : [[key, area]];
    }));
}

;// CONCATENATED MODULE: ./lib/model/changelog.js
/** No page holds this character otherwise: control characters of a schema are shown as their pictures. */
const proposedIn = "\u0001";

// EXTERNAL MODULE: ./lib/hash.js
var hash = __webpack_require__(16839);
// EXTERNAL MODULE: ./lib/model/page.js
var model_page = __webpack_require__(78390);
;// CONCATENATED MODULE: ./lib/changelog/marks.js
// What a changelog says to machines: each entry ends with a comment that nobody sees.


const pattern = /^## (\d{4}-\d{2}-\d{2})[ \t]*$|<!-- schema-change: (breaking|risky|safe) (logged|unlogged|unknown) ([0-9a-f]{16}) ([0-9a-f]{8}) ([0-9a-f,]+) -->/gm;
/** The marks of a changelog's text, the youngest day first, as they stand there. */
function readMarks(text) {
    const marks = [];
    let day = "";
    for (const [, heading, impact = "", by = "", fingerprint = "", run = "", subjects = ""] of text
        .replaceAll("\r\n", "\n")
        .matchAll(pattern)) {
        if (heading === undefined)
            marks.push({ day, impact, by, fingerprint, run, subjects: subjects.split(",") });
        else
            day = heading;
    }
    return marks;
}
/** @param run of `runOf` */
function markOf({ impact, by, fingerprint, subjects }, run) {
    return `<!-- schema-change: ${impact} ${by} ${marks_short(fingerprint)} ${run} ${subjects.map(subjectKey).join()} -->`;
}
function runOf(entries) {
    return (0,hash/* sha256 */.s)(entries.map(({ fingerprint }) => fingerprint).join()).slice(0, 8);
}
/**
 * The entries that the changelog does not have. A logged one is known by its events. Of any other it has those that the youngest run which says
 * anything of the same thing says: what was undone since, and is done again, is another change.
 * @param texts the changelog's files, the youngest first
 */
function newEntries(texts, entries) {
    if (entries.length === 0)
        return entries;
    const known = new Set();
    const youngest = new Map();
    for (const { fingerprint, run, subjects } of texts.flatMap(readMarks)) {
        known.add(fingerprint);
        for (const subject of subjects) {
            const last = youngest.get(subject);
            if (last === undefined)
                youngest.set(subject, { run, fingerprints: new Set([fingerprint]) });
            else if (last.run === run)
                last.fingerprints.add(fingerprint);
        }
    }
    return entries.filter(({ by, fingerprint, subjects }) => {
        if (by === "logged")
            return !known.has(marks_short(fingerprint));
        return !subjects.some((subject) => youngest.get(subjectKey(subject))?.fingerprints.has(marks_short(fingerprint)));
    });
}
/** Of the changelog's files and what is added to them. */
function figuresOf(texts, entries) {
    const marks = [
        ...texts.flatMap(readMarks),
        ...newEntries(texts, entries).map(({ day, impact, by }) => ({ day: day ?? model_page/* lastChange */.$r, impact, by })),
    ];
    const latest = (some) => {
        const days = some.map(({ day }) => day);
        return days.includes(model_page/* lastChange */.$r) ? model_page/* lastChange */.$r : days.sort().at(-1);
    };
    const last = latest(marks);
    const lastLogged = latest(marks.filter(({ by }) => by === "logged"));
    const unlogged = marks.filter(({ by }) => by === "unlogged");
    return {
        changes: marks.length,
        breaking: marks.filter(({ impact }) => impact === "breaking").length,
        unlogged: unlogged.length,
        lastUnlogged: unlogged.filter(({ day }) => day === last).length,
        ...(last === undefined ? {} : { last }),
        ...(lastLogged === undefined ? {} : { lastLogged }),
    };
}
function marks_short(fingerprint) {
    return fingerprint.slice(0, 16);
}
function subjectKey(subject) {
    return (0,hash/* sha256 */.s)(subject).slice(0, 8);
}

;// CONCATENATED MODULE: ./lib/changelog/append.js
// A changelog is Markdown with a heading for each day, the youngest first. Entries are put in; nothing that stands there is changed, whoever
// wrote it. A file holds one year: with the first entry of the next one, those before it move to files of their own.



/**
 * The changelog with what it does not have yet.
 * @param day of what nobody logged, `YYYY-MM-DD`
 * @param pull absent where none proposes it
 */
function withEntries({ current, archives }, entries, day, pull) {
    const fresh = newEntries([current, ...[...archives].sort(([a], [b]) => (0,model_name/* compareText */.n6)(b, a)).map(([, text]) => text)], entries);
    if (fresh.length === 0)
        return { current, archives };
    const run = runOf(entries);
    const byDay = new Map();
    for (const entry of fresh) {
        const text = entry.text
            .trimEnd()
            .replaceAll(proposedIn, pull === undefined ? "" : ` Proposed in [#${pull.number}](${encodeURI(pull.url)}).`);
        const of = entry.day ?? day;
        byDay.set(of, [...(byDay.get(of) ?? []), `${text} ${markOf(entry, run)}`]);
    }
    const files = new Map(archives);
    const { head, days } = sectionsOf(current);
    const year = [...days.map((section) => section.day), ...byDay.keys()].map(yearOf).sort(model_name/* compareText */.n6).at(-1) ?? yearOf(day);
    const [stay, move] = [days.filter((section) => yearOf(section.day) === year), days.filter((section) => yearOf(section.day) !== year)];
    for (const section of move) {
        const archive = sectionsOf(files.get(yearOf(section.day)) ?? archiveHead(yearOf(section.day)));
        files.set(yearOf(section.day), printSections({ ...archive, days: placed(archive.days, section) }));
    }
    let youngest = { head, days: stay };
    for (const [of, items] of byDay) {
        if (yearOf(of) === year)
            youngest = put(youngest, of, items);
        else
            files.set(yearOf(of), printSections(put(sectionsOf(files.get(yearOf(of)) ?? archiveHead(yearOf(of))), of, items)));
    }
    return { current: printSections(youngest), archives: files };
}
function yearOf(day) {
    return day.slice(0, 4);
}
function archiveHead(year) {
    return `<!-- schema-sync:begin changelog -->\n\n# Schema Changes in ${year}\n\nThe youngest are in [the changelog](changelog.md).\n\n<!-- schema-sync:end changelog -->\n\n`;
}
function sectionsOf(text) {
    const headings = [...text.matchAll(/^## (\d{4}-\d{2}-\d{2})[ \t]*\r?$/gm)];
    const starts = headings.map(({ index }) => index);
    return {
        head: text.slice(0, starts[0]),
        days: headings.map(([, day = ""], i) => ({ day, text: text.slice(starts[i], starts[i + 1]) })),
    };
}
function printSections({ head, days }) {
    const eol = lineEndOf(head);
    return days.reduce((text, section) => apart(text, eol) + section.text, head);
}
/** With an empty line at its end, so that a heading can follow. */
function apart(text, eol) {
    if (text === "")
        return text;
    return text.endsWith(eol + eol) ? text : text.endsWith(eol) ? text + eol : text + eol + eol;
}
function placed(days, section) {
    const at = days.findIndex((other) => other.day < section.day);
    return at === -1 ? [...days, section] : days.toSpliced(at, 0, section);
}
/** Entries are put on top of their day: the youngest run first. */
function put({ head, days }, day, items) {
    const eol = lineEndOf(head);
    const list = items.map((item) => item.replaceAll("\n", eol) + eol).join("");
    const there = days.find((section) => section.day === day);
    if (there === undefined)
        return { head, days: placed(days, { day, text: `## ${day}${eol}${eol}${list}` }) };
    const [heading = ""] = /^[^\n]*\n?\s*/.exec(there.text) ?? [];
    const rest = there.text.slice(heading.length);
    const text = `${apart(heading.trimEnd(), eol)}${list}${rest === "" || rest.startsWith("- ") ? "" : eol}${rest}`;
    return { head, days: days.map((section) => (section === there ? { day, text } : section)) };
}
function lineEndOf(head) {
    return /^[^\n]*\r\n/.test(head) ? "\r\n" : "\n";
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/lint/coverage.js
var coverage = __webpack_require__(9915);
// EXTERNAL MODULE: ./lib/model/config.js
var model_config = __webpack_require__(69559);
// EXTERNAL MODULE: ./lib/model/day.js
var day = __webpack_require__(41427);
;// CONCATENATED MODULE: ./lib/publish/blocks.js
/**
 * Generated pages are files that people may write in. What this tool writes stands in blocks,
 *
 *     <!-- schema-sync:begin columns -->
 *     …
 *     <!-- schema-sync:end columns -->
 *
 * and everything else in the file belongs to people. A marker has a line of its own and begins it.
 */
const anyMarker = /^<!-- schema-sync:.*$/gm;
const marker = /^<!-- schema-sync:(begin|end) (\S+) -->[ \t]*\r?$/;
/** Reads a file of any line ends. */
function parseBlocks(text) {
    const blocks = [];
    const gaps = [];
    const seen = new Set();
    let open;
    let gapStart = 0;
    for (const match of text.matchAll(anyMarker)) {
        const [line] = match;
        const [, kind, name = ""] = marker.exec(line) ?? [];
        // Inside a block only its own end can follow; what merely resembles a marker there is generated text.
        if (kind === undefined && open !== undefined)
            continue;
        const damage = (problem) => ({ line: lineAt(text, match.index), problem });
        if (kind === undefined)
            return damage("is not a marker this tool writes");
        if (kind === "begin") {
            if (open !== undefined) {
                return damage(`begins the block ${name} inside the block ${open.name} of line ${lineAt(text, open.start)}, whose end is missing`);
            }
            if (seen.has(name))
                return damage(`begins a second block ${name}`);
            seen.add(name);
            open = { name, start: match.index };
            continue;
        }
        if (open?.name !== name) {
            return damage(open === undefined ? `ends the block ${name}, which does not begin` : `ends the block ${name} inside the block ${open.name}`);
        }
        gaps.push(text.slice(gapStart, open.start));
        const end = match.index + line.trimEnd().length;
        blocks.push({ name, text: text.slice(open.start, end) });
        gapStart = afterLineEnd(text, end);
        open = undefined;
    }
    if (open !== undefined)
        return { line: lineAt(text, open.start), problem: `begins the block ${open.name}, which does not end` };
    gaps.push(text.slice(gapStart));
    return { blocks, gaps };
}
function isDamage(file) {
    return "problem" in file;
}
/** Whether people wrote anything outside of the blocks. */
function hasOwnText({ gaps }) {
    return gaps.some(isText);
}
/**
 * The fresh blocks, in their order, with the text that people wrote in the present file: what stands after a block
 * stays after it; where the block is gone, after the nearest one before it that is still there.
 *
 * What a template itself writes between blocks is a beginning for people to go on from: it comes with its block and
 * belongs to people from then on.
 */
function mergeBlocks(present, fresh) {
    const written = writtenAfter(present, new Set(fresh.blocks.map(({ name }) => name)));
    const known = new Set(present.blocks.map(({ name }) => name));
    const eol = blocks_lineEndOf(present);
    let text = "";
    const put = (piece) => {
        // A piece that people wrote may end without a line end where it was the file's last.
        if (text !== "" && !text.endsWith("\n") && piece !== "")
            text += eol;
        text += piece;
    };
    put(written.get("") ?? withLineEnds(known.size === 0 ? (fresh.gaps[0] ?? "") : blank(fresh.gaps[0]), eol));
    fresh.blocks.forEach((block, i) => {
        const gap = fresh.gaps[i + 1] ?? "";
        put(withLineEnds(block.text, eol) + eol);
        put(written.get(block.name) ?? withLineEnds(known.has(block.name) ? blank(gap) : gap, eol));
    });
    return text;
}
/** What people wrote, by the block after which it is to stand; "" before the first. */
function writtenAfter({ blocks, gaps }, kept) {
    const written = new Map();
    let anchor = "";
    gaps.forEach((gap, i) => {
        const name = blocks[i - 1]?.name;
        if (name !== undefined && kept.has(name))
            anchor = name;
        if (isText(gap))
            written.set(anchor, (written.get(anchor) ?? "") + gap);
    });
    return written;
}
/** A template's text that the present file no longer has was deleted by people; its empty lines are only layout. */
function blank(gap = "") {
    return isText(gap) ? "\n" : gap;
}
function isText(gap) {
    return /[^\s\ufeff]/.test(gap);
}
/** `\r\n` where the file's first block ends its first line so. */
function blocks_lineEndOf({ blocks }) {
    return /^[^\n]*\r\n/.test(blocks[0]?.text ?? "") ? "\r\n" : "\n";
}
function withLineEnds(text, eol) {
    return eol === "\n" ? text : text.replaceAll("\n", eol);
}
function afterLineEnd(text, at) {
    const next = text.indexOf("\n", at);
    return next === -1 ? text.length : next + 1;
}
function lineAt(text, index) {
    let line = 1;
    for (let at = text.indexOf("\n"); at !== -1 && at < index; at = text.indexOf("\n", at + 1))
        line++;
    return line;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/markdown/yaml.js
/** Words that YAML 1.1, which PyYAML reads, or 1.2 takes for something else than text. */
const words = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** Text as a YAML scalar of one line, in quotes only where it has to be. */
function yamlText(text) {
    if (/^[\p{L}_](?:[\p{L}\p{N}\p{M}_.()/~ -]*[\p{L}\p{N}_.)~-])?$/u.test(text) && !words.test(text))
        return text;
    // JSON's strings are YAML's but for characters that YAML does not print (https://yaml.org/spec/1.2.2/#51-character-set).
    const escape = (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;
    return JSON.stringify(text.toWellFormed()).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escape);
}

;// CONCATENATED MODULE: ./lib/publish/site-file.js


const begin = "# schema-sync:begin nav";
const end = "# schema-sync:end nav";
const site_file_marker = /^([ \t]*)# schema-sync:(begin|end) nav[ \t]*\r?$/gm;
/**
 * The site's configuration as it is to be: the one that is there with nothing changed but the navigation between its markers, else the whole file where
 * it is to be written. Or why it is left as it is; undefined where there is nothing to write or say.
 * @param docs the docs folder, relative to the repository
 */
function siteText({ path, write, text, navigation }, present, docs) {
    const isNew = present === undefined || /^\s*$/.test(present);
    if (isNew && !write)
        return undefined;
    const say = (severity, message, line = 1) => ({
        severity,
        message,
        at: { file: path, line },
    });
    if (isNew && (docs === "." || path.startsWith(`${docs}/`))) {
        return say("info", `${path} is not written: MkDocs does not take pages of a folder that its configuration stands in. Name a folder for the pages (paths.docs).`);
    }
    const base = isNew ? text : present;
    const markers = [...base.matchAll(site_file_marker)];
    const [first, second] = markers;
    if (first === undefined) {
        return say("info", `${path} has no place for the navigation to the generated pages, so it is left as it is. To have it there and kept up to date, put the lines ` +
            `"${begin}" and "${end}", indented as entries, below nav:. To hear no more of it, write "site: { mkdocs: false }" in the configuration.`);
    }
    if (second === undefined || markers.length > 2 || first[2] !== "begin" || second[2] !== "end") {
        return say("warning", `${path} is left as it is, out of date: its navigation needs one line "${begin}" and after it one line "${end}".`, base.slice(0, first.index).split("\n").length);
    }
    const root = external_node_path_.posix.relative(docsDirOf(base, path), docs);
    if (root.startsWith("..")) {
        return say("warning", `${path} is left as it is: its docs_dir does not hold ${docs}, where the pages are, so that no navigation leads to them.`);
    }
    const [line, indent = ""] = first;
    const eol = line.endsWith("\r") ? "\r\n" : "\n";
    const entries = lines(navigation, indent, (page) => (root === "" ? page : `${root}/${page}`));
    const from = first.index + line.length + 1;
    return base.slice(0, from) + entries.map((entry) => entry + eol).join("") + base.slice(second.index);
}
/** What its docs_dir is, relative to the repository; `docs` unless it says. */
function docsDirOf(text, path) {
    const [, double, single, plain] = /^docs_dir:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#][^#\n\r]*))/m.exec(text) ?? [];
    const folder = double ?? single ?? plain?.trim() ?? "docs";
    return external_node_path_.posix.join(external_node_path_.posix.dirname(path), folder === "" ? "docs" : folder);
}
function lines(entries, indent, pathOf) {
    return entries.flatMap((entry) => {
        if ("entries" in entry)
            return [`${indent}- ${yamlText(entry.title)}:`, ...lines(entry.entries, `${indent}    `, pathOf)];
        const page = yamlText(pathOf(entry.page));
        return [entry.title === undefined ? `${indent}- ${page}` : `${indent}- ${yamlText(entry.title)}: ${page}`];
    });
}

;// CONCATENATED MODULE: ./lib/publish/propose.js







/**
 * What is to be written and removed so that the docs folder shows the schema. What people wrote outside the generated
 * blocks is kept; a page keeps its date for as long as nothing else in it changes; a file that is not generated, or
 * whose markers are damaged, is left alone and reported.
 */
function propose(input) {
    const today = filesOn(input, input.today);
    return {
        ...today,
        existing: input.existing,
        on: (day, pull) => (day === input.today && pull === undefined ? today : filesOn(input, day, pull)),
    };
}
function filesOn({ pages, alongside, existing, docs, renewAfter, site, changes = [] }, today, pull) {
    const inDocs = (path) => (0,model_page/* inFolder */._z)(docs, path);
    const write = new Map();
    const remove = [];
    const diagnostics = [];
    const predecessors = renamedByCase(pages, existing, inDocs);
    const years = archivesIn(existing, docs);
    for (const [page, text] of pages) {
        const path = inDocs(page);
        const from = predecessors.get(path) ?? path;
        const present = existing.get(from);
        if (!isPage(path)) {
            // A checkout that turns line ends around has not changed the file.
            if (from !== path)
                remove.push(from);
            const same = present !== undefined && isFresh(text, present.replaceAll("\r\n", "\n"), today, renewAfter);
            if (from !== path || !same)
                write.set(path, dated(text, today));
            continue;
        }
        const grown = page === model_page/* layout */.Zp.changelog ? grow(path, text, present) : present;
        const next = nextText(path, text, grown, today);
        if (typeof next !== "string") {
            diagnostics.push(next.at === undefined ? next : { ...next, at: { ...next.at, file: from } });
            continue;
        }
        if (from !== path)
            remove.push(from);
        if (from !== path || next !== present)
            write.set(path, next);
    }
    /** The changelog with what is new; one that is not ours stays as it is. */
    function grow(path, template, present) {
        const isOurs = present === undefined || ((file) => !isDamage(file) && file.blocks.length > 0)(parseBlocks(present.replace(/^\ufeff/, "")));
        if (changes.length === 0 || !isOurs)
            return present;
        const { current, archives } = withEntries({ current: present ?? `${blocked(path, template).text.trimEnd()}\n`, archives: years }, changes, today, pull);
        for (const [year, archive] of archives)
            if (archive !== years.get(year))
                write.set(inDocs((0,model_page/* archivePath */.oM)(year)), archive);
        return current;
    }
    const kept = new Set([...[...pages.keys(), ...[...years.keys()].map(model_page/* archivePath */.oM)].map(inDocs), ...predecessors.values()]);
    for (const [path, text] of existing) {
        if (kept.has(path) || !(isPage(path) || model_page/* ownFolders */.gZ.some((folder) => path.startsWith(`${inDocs(folder)}/`))))
            continue;
        const rest = isPage(path) ? withoutObject(path, text) : undefined;
        if (rest === undefined)
            remove.push(path);
        else if (typeof rest !== "string")
            diagnostics.push(rest);
        else if (rest !== text) {
            write.set(path, rest);
            diagnostics.push({
                severity: "warning",
                message: `What ${path} documents is gone from the database. The page stays because people wrote in it; delete it when that text is not needed any more.`,
                at: { file: path, line: 1 },
            });
        }
    }
    if (site !== undefined) {
        const present = existing.get(site.path);
        const next = siteText(site, present, docs);
        if (typeof next === "object")
            diagnostics.push(next);
        else if (next !== undefined && next !== present)
            write.set(site.path, next);
    }
    if (write.size + remove.length > 0) {
        for (const [page, text] of alongside ?? [])
            if (existing.get(inDocs(page))?.replaceAll("\r\n", "\n") !== text)
                write.set(inDocs(page), text);
    }
    return {
        write: new Map([...write].sort(([a], [b]) => (0,model_name/* compareText */.n6)(a, b))),
        remove: remove.sort(model_name/* compareText */.n6),
        diagnostics,
    };
}
function isPage(path) {
    return path.endsWith(".md");
}
/**
 * A page whose only namesake in the repository differs by case: an object was renamed so. On most file systems the two
 * paths are one file, so its text moves along and the old path goes.
 */
function renamedByCase(pages, existing, inDocs) {
    const wanted = new Set([...pages.keys()].map(inDocs));
    const strays = new Map();
    for (const path of existing.keys())
        if (!wanted.has(path))
            strays.set(path.toLowerCase(), path);
    const renamed = new Map();
    if (strays.size === 0)
        return renamed;
    for (const path of wanted) {
        const stray = existing.has(path) ? undefined : strays.get(path.toLowerCase());
        if (stray !== undefined)
            renamed.set(path, stray);
    }
    return renamed;
}
/** The changelog's earlier years, by year. */
function archivesIn(existing, docs) {
    const prefix = (0,model_page/* inFolder */._z)(docs, "");
    return new Map([...existing].flatMap(([path, text]) => {
        const year = path.startsWith(prefix) ? (0,model_page/* archiveYear */.oX)(path.slice(prefix.length)) : undefined;
        return year === undefined ? [] : [[year, text]];
    }));
}
/** The page with what it says already of things that this run could not know. */
function withKnown(template, present) {
    if (!template.includes(model_page/* unknown */.L5))
        return template;
    const fresh = parseBlocks(template);
    const file = present === undefined ? undefined : parseBlocks(present.replace(/^\ufeff/, ""));
    if (isDamage(fresh) || file === undefined || isDamage(file))
        return template.replaceAll(model_page/* unknown */.L5, "");
    const known = new Map(file.blocks.map(({ name, text }) => [name, text.replaceAll("\r\n", "\n")]));
    return fresh.blocks
        .filter(({ text }) => text.includes(model_page/* unknown */.L5))
        .reduce((page, { name, text }) => page.replace(text, () => known.get(name) ?? text), template)
        .replaceAll(model_page/* unknown */.L5, "");
}
/** The page as it is to be, or why it cannot be written. */
function nextText(path, page, present, today) {
    const template = withKnown(page, present);
    if (present === undefined || /^\s*$/.test(present))
        return dated(blocked(path, template).text, today);
    if (sameButDate(template, present))
        return present;
    const bom = present.startsWith("\ufeff") ? "\ufeff" : "";
    const file = parseBlocks(present.slice(bom.length));
    if (isDamage(file))
        return damageDiagnostic(path, file);
    if (file.blocks.length === 0) {
        return {
            severity: "warning",
            message: `${path} is in the place of a generated page, but it was not generated, so it is left as it is. Rename or delete it, or give the generated ` +
                `text a place in it: the lines <!-- schema-sync:begin NAME --> and <!-- schema-sync:end NAME -->, with NAME one of ${blocked(path, template)
                    .file.blocks.map(({ name }) => name)
                    .join(", ")}.`,
            at: { file: path, line: 1 },
        };
    }
    const { file: fresh } = blocked(path, template);
    if (daysIn(file, fresh).some((day) => isUpToDate(file, fresh, day)))
        return present;
    return bom + dated(mergeBlocks(file, fresh), today);
}
/** The rendered page as blocks; all of it is one where its template has none, or it would not be known again as generated. */
function blocked(path, text) {
    const file = parseBlocks(text);
    if (isDamage(file)) {
        throw new errors/* UserError */.y(`The template of ${path} makes a page whose line ${file.line} ${file.problem}. Each block of a template has to end before the next begins, and has a name of its own.`);
    }
    if (file.blocks.length > 0)
        return { text, file };
    return blocked(path, `<!-- schema-sync:begin page -->\n\n${text.trim()}\n\n<!-- schema-sync:end page -->\n`);
}
function dated(text, day) {
    return text.replaceAll(model_page/* lastChange */.$r, day);
}
/** Whether a file is the rendered page to the byte, with any one day: the common case, decided without parsing. */
function sameButDate(template, present) {
    const at = template.indexOf(model_page/* lastChange */.$r);
    const day = at === -1 ? "" : present.slice(at, at + 10);
    if (at !== -1 && !/^\d{4}-\d{2}-\d{2}$/.test(day))
        return false;
    return dated(template, day) === present;
}
/** Whether a file for machines is the same to the byte, but for its day, and that day young enough. */
function isFresh(text, present, today, renewAfter = Infinity) {
    if (!sameButDate(text, present))
        return false;
    const at = text.indexOf(model_page/* lastChange */.$r);
    return at === -1 || (0,day/* daysBetween */.Y)(present.slice(at, at + 10), today) < renewAfter;
}
/** Whether the file's blocks are the fresh ones, with `day` as their date. What stands between them is people's business. */
function isUpToDate({ blocks }, fresh, day) {
    return (blocks.length === fresh.blocks.length &&
        fresh.blocks.every(({ text }, i) => blocks[i]?.text.replaceAll("\r\n", "\n") === dated(text, day)));
}
/** The days that stand in those blocks where the fresh page has its date: one of them is the page's last change. */
function daysIn(file, fresh) {
    const datedBlocks = new Set(fresh.blocks.filter(({ text }) => text.includes(model_page/* lastChange */.$r)).map(({ name }) => name));
    const days = file.blocks.flatMap(({ name, text }) => (datedBlocks.has(name) ? (text.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? []) : []));
    // A page without a date is as up to date on no day as on any.
    return days.length === 0 ? [""] : [...new Set(days)];
}
/** What remains of a page whose object is gone; undefined for nothing. A file that is not generated remains as it is. */
function withoutObject(path, text) {
    const bom = text.startsWith("\ufeff") ? "\ufeff" : "";
    const file = parseBlocks(text.slice(bom.length));
    if (isDamage(file))
        return damageDiagnostic(path, file);
    const [first] = file.blocks;
    if (first === undefined)
        return text;
    if (!hasOwnText(file))
        return undefined;
    const title = /^# .*/m.exec(first.text)?.[0].trimEnd() ?? "# Gone";
    const notice = {
        name: first.name,
        text: [
            `<!-- schema-sync:begin ${first.name} -->`,
            title,
            "> This object is gone from the database. The page stays for what people wrote in it.",
            `<!-- schema-sync:end ${first.name} -->`,
        ].join("\n\n"),
    };
    return bom + mergeBlocks(file, { blocks: [notice], gaps: ["", "\n"] });
}
function damageDiagnostic(path, { line, problem }) {
    return {
        severity: "warning",
        message: `${path} is left as it is, out of date: this line ${problem}. Restore the pair of lines <!-- schema-sync:begin NAME --> and <!-- schema-sync:end NAME -->, or delete the file to have it written anew.`,
        at: { file: path, line },
    };
}

// EXTERNAL MODULE: ./lib/markdown/escape.js
var markdown_escape = __webpack_require__(26734);
// EXTERNAL MODULE: ./lib/model/by.js
var model_by = __webpack_require__(48180);
;// CONCATENATED MODULE: ./lib/render/path.js





/** The path of each table's, view's, procedure's and function's page, relative to the docs folder. */
function pagePaths(schema) {
    const paths = {
        table: pathsOf("table", schema.tables, schema.collation),
        view: pathsOf("view", schema.views, schema.collation),
        procedure: pathsOf("procedure", schema.procedures, schema.collation),
        function: pathsOf("function", schema.functions, schema.collation),
    };
    return (type, name) => paths[type].get((0,model_name/* nameKey */.Rc)(name));
}
function pathsOf(type, objects, collation) {
    const tellsCase = (0,model_collation/* nameFolding */.X)(collation)("A") === "A";
    const stems = objects.map((name) => fileStem(name, tellsCase));
    const holders = new Map();
    for (const stem of stems) {
        const folded = stem.toLowerCase();
        holders.set(folded, (holders.get(folded) ?? 0) + 1);
    }
    const paths = new Map();
    objects.forEach((name, i) => {
        const stem = stems[i] ?? "";
        const alone = holders.get(stem.toLowerCase()) === 1;
        paths.set((0,model_name/* nameKey */.Rc)(name), `${model_page/* layout */.Zp.folders[type]}/${alone ? stem : fileStem(name, true)}.md`);
    });
    return paths;
}
const plainPart = /^[A-Za-z0-9_](?:[A-Za-z0-9_ -]*[A-Za-z0-9_-])?$/;
/** Windows reserves these whatever follows the first dot: learn.microsoft.com/windows/win32/fileio/naming-a-file. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;
/** Bytes. eCryptfs allows the least of all file systems in use, 143 with `.md`; a path also has to fit Windows' 260 characters. */
const longest = 120;
/**
 * The file name, without extension, of an object. `tellsCase`: whether a name that differs only by case may be another
 * object. Injective, also when compared without case or after any Unicode normalization; with `tellsCase` false only for
 * names that differ by more than case.
 */
function fileStem(name, tellsCase) {
    const stem = `${name.schema}.${name.name}`;
    const plain = stem.length <= longest &&
        plainPart.test(name.schema) &&
        plainPart.test(name.name) &&
        !reserved.test(name.schema) &&
        !(tellsCase && /[A-Z]/.test(stem));
    return plain ? stem : hashed(legible(name.schema), legible(name.name), (0,model_name/* nameKey */.Rc)(name));
}
/** The same for one part, as a schema's name, to be used as an anchor and a block's name; never a space. */
function partStem(part) {
    return plainPart.test(part) && !part.includes(" ") && part.length <= longest ? part : hashed(legible(part), "", part);
}
/**
 * The file name, without extension, of each contract, by its id. Ids that differ by case only, which some disks take for one name, carry
 * their digits where they have an upper case letter.
 */
function contractStems(ids) {
    const holders = new Map();
    for (const id of ids)
        holders.set(id.toLowerCase(), (holders.get(id.toLowerCase()) ?? 0) + 1);
    return new Map(ids.map((id) => {
        const alone = holders.get(id.toLowerCase()) === 1 || id === id.toLowerCase();
        return [id, alone && !reserved.test(id) ? partStem(id) : hashed(legible(id), "", id)];
    }));
}
function hashed(first, second, key) {
    const digest = (0,hash/* sha256 */.s)(key).slice(0, 12);
    const kept = [first, second].filter((part) => part !== "").map((part) => cut(part, (longest - digest.length - 3) >> 1));
    return `${reserved.test(first) ? "_" : ""}${kept.join(".")}~${digest}`;
}
/** Letters, digits and marks of any script; a run of anything else becomes one hyphen. */
function legible(part) {
    return part
        .normalize("NFC")
        .replace(/[^\p{L}\p{M}\p{Nd}_]+/gu, "-")
        .replace(/^[-\p{M}]+|-+$/gu, "");
}
/** The longest beginning of whole characters in at most `bytes` bytes of UTF-8. */
function cut(text, bytes) {
    let [length, end] = [0, 0];
    for (const character of text) {
        length += Buffer.byteLength(character);
        if (length > bytes)
            return text.slice(0, end);
        end += character.length;
    }
    return text;
}
/** The file name, without extension, of what people named. Site generators take `index` and `readme` for the folder itself. */
function namedStem(name) {
    return /^(?:index|readme)$/i.test(name) ? hashed(legible(name), "", name) : partStem(name);
}
/** The pages that list a schema's objects, from 1, relative to the docs folder. */
function schemaPath(name, part) {
    return `${model_page/* layout */.Zp.schemaFolder}/${namedStem(name)}${part === 1 ? "" : `.${part}`}.md`;
}
/**
 * The address of the page at `to` from that of the page at `from`, as MkDocs and Zensical publish them unless told otherwise: a folder for each page.
 * For what they do not see as a link, as in a diagram.
 */
function relativeUrl(from, to, fragment) {
    const address = (path) => path.replace(/(?:(?<=^|\/)index)?\.md$/, (end) => (end === ".md" ? "/" : ""));
    return (0,markdown_escape/* url */.OZ)(relativePath(address(from), address(to)), fragment);
}
/** The path from the page at `from` to the one at `to`, both relative to the docs folder. */
function relativePath(from, to) {
    const [here, there] = [from.split("/"), to.split("/")];
    let common = 0;
    while (common < here.length - 1 && common < there.length - 1 && here[common] === there[common])
        common++;
    return "../".repeat(here.length - 1 - common) + there.slice(common).join("/");
}

// EXTERNAL MODULE: ./node_modules/mustache/mustache.mjs
var mustache = __webpack_require__(40562);
;// CONCATENATED MODULE: ./lib/render/template.js


/**
 * Templates ready for use, each parsed once, when it is first needed. Values are Markdown already, so nothing is
 * escaped again. @throws UserError, from the printing, for a template that is missing or is not mustache.
 */
function printer(templates) {
    // A writer of our own: mustache's is one for the whole process, cache and all.
    const writer = new mustache/* default */.A.Writer();
    const parsed = new Map();
    return (name, values) => {
        try {
            let tokens = parsed.get(name);
            if (tokens === undefined) {
                tokens = writer.parse(templateText(templates, name));
                parsed.set(name, tokens);
            }
            return writer.renderTokens(tokens, new mustache/* default */.A.Context(values), partialOf, templates[name] ?? "", { escape: String });
        }
        catch (cause) {
            if (cause instanceof errors/* UserError */.y)
                throw cause;
            const reason = cause instanceof Error ? cause.message : String(cause);
            throw new errors/* UserError */.y(`The template ${name}.mustache, or a partial that it includes, is not valid: ${reason}.`, { cause });
        }
    };
    function partialOf(name) {
        return templateText(templates, name);
    }
}
function templateText(templates, name) {
    const text = templates[name];
    if (text === undefined)
        throw new errors/* UserError */.y(`There is no template ${name}.mustache, which another one includes or a page needs.`);
    return text;
}

;// CONCATENATED MODULE: ./lib/render/pages/changelog.js








const marks = { breaking: "🔴", risky: "🟠", safe: "🟢" };
function changelogPage(site, { changes }, years) {
    return {
        title: (0,markdown_escape/* escapeTitle */.A5)(site.title),
        changes,
        years: years
            .toSorted()
            .reverse()
            .map((year) => ({ link: `[${year}](${relativePath(model_page/* layout */.Zp.changelog, (0,model_page/* archivePath */.oM)(year))})` })),
    };
}
/** The changes as entries of the changelog, in their order. @throws UserError for a template that is missing or not valid */
function changelogEntries(changes, templates) {
    const print = printer(templates);
    return changes.map(({ change, impact, reason, fingerprint, by }) => {
        const { object, member } = change;
        const values = {
            mark: marks[impact],
            impact,
            kind: change.kind,
            object: (0,markdown_escape/* codeSpan */.SS)((0,model_name/* printObject */.Po)(object)),
            member: member === undefined ? "" : (0,markdown_escape/* codeSpan */.SS)((0,model_name/* printPart */.x)(member)),
            reason: (0,markdown_escape/* escapeMarkdown */.FV)(reason),
            by: by === undefined ? "" : `${(0,model_by/* printBy */.fV)(by, { name: markdown_escape/* codeSpan */.SS, statement: markdown_escape/* codeSpan */.SS })}.`,
            proposedIn: proposedIn,
        };
        // Of one that took several days, the last: before, it was another.
        const last = by?.kind === "logged" ? by.events.at(-1) : undefined;
        return {
            ...(last === undefined ? {} : { day: last.at.slice(0, 10) }),
            text: print("change", values).toWellFormed(),
            impact,
            by: by?.kind ?? "unknown",
            fingerprint: by?.kind === "logged" ? (0,hash/* sha256 */.s)([fingerprint, ...by.events.map(({ id, at }) => `${id} ${at}`)].join("\n")) : fingerprint,
            subjects: subjectsOf(change),
        };
    });
}
/** What the change is about, by the names before and after. */
function subjectsOf(change) {
    const { object, member, after } = change;
    const key = (name, of = member ?? "") => JSON.stringify([object.type, (0,model_name/* nameKey */.Rc)(name), of]);
    if (change.kind === "column-renamed" || change.kind === "parameter-renamed")
        return [key(object), key(object, change.after.name)];
    if (change.kind === "index-renamed" || change.kind === "constraint-renamed")
        return [key(object), key(object, change.after)];
    if (change.kind.endsWith("-renamed") || change.kind === "table-moved")
        return [key(object), key(after)];
    return [key(object)];
}

// EXTERNAL MODULE: ./lib/status/statuses.js
var status_statuses = __webpack_require__(40318);
;// CONCATENATED MODULE: ./lib/render/words.js
/** `1 table`, `2 tables`, `1 index`, `2 indexes`. */
function count(number, noun) {
    return `${number} ${number === 1 ? noun : /(?:x|s)$/.test(noun) ? `${noun}es` : `${noun}s`}`;
}
/** `a`, `a and b`, `a, b and c`. */
function enumerate(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

;// CONCATENATED MODULE: ./lib/render/badge.js


const colours = { holds: "brightgreen", info: "blue", warning: "yellow", error: "red" };
/**
 * A contract's badge for shields.io's endpoint (https://shields.io/badges/endpoint-badge): schemaVersion, label, message and colour.
 * `isError` keeps people from overriding the colour of one that is broken.
 */
function badge(site, contract) {
    const violations = site.violationsOf(contract);
    const state = (0,status_statuses/* stateOf */.L4)(violations);
    const retired = contract.status.toLowerCase() === "retired";
    const value = {
        schemaVersion: 1,
        label: contract.name,
        message: retired ? "retired" : state === "holds" ? "holds" : count(violations.length, "violation"),
        color: retired ? "lightgrey" : colours[state],
        ...(state === "error" ? { isError: true } : {}),
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/render/compact.js
const delimiter = /^\| ?:?-+:? ?(?:\| ?:?-+:? ?)*\|$/;
const fence = /^ {0,3}(`{3,})/;
/**
 * Leaves out of every table the columns in which no row has a value: a table without a single included column needs no
 * "Included". Templates can thus name all that there may be. Fenced code is left alone.
 */
function dropEmptyColumns(page) {
    const lines = page.split("\n");
    const kept = [];
    let open = "";
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i] ?? "";
        const ticks = line.includes("```") ? (fence.exec(line)?.[1] ?? "") : "";
        if (open === "")
            open = ticks;
        else if (ticks.startsWith(open) && /^[ `]*$/.test(line))
            open = "";
        if (open !== "" || !line.startsWith("|") || !delimiter.test(lines[i + 1] ?? "")) {
            kept.push(line);
            continue;
        }
        const rows = [line];
        while (lines[i + 1]?.startsWith("|") === true)
            rows.push(lines[++i] ?? "");
        kept.push(...compact(rows));
    }
    return kept.join("\n");
}
/** `rows`: the header, the delimiter row, and the table's body. */
function compact(rows) {
    if (rows.length < 3 || !rows.some((row) => row.includes("|  |")))
        return rows;
    const cells = rows.map(cellsOf);
    const [header = [], , ...body] = cells;
    const used = header.map((_, column) => body.some((row) => (row[column] ?? "").trim() !== ""));
    if (used.every(Boolean) || !used.some(Boolean))
        return rows;
    return cells.map((row) => `|${row.filter((_, column) => used[column] !== false).join("|")}|`);
}
/** With their white space, so that they go back as they were. */
function cellsOf(row) {
    const cells = row.includes("\\|") ? row.split(/(?<!\\)\|/) : row.split("|");
    // What is before the first | and after the last is nothing.
    return cells.slice(1, -1);
}

// EXTERNAL MODULE: ./lib/model/status.js
var model_status = __webpack_require__(62087);
;// CONCATENATED MODULE: ./lib/status/serialize.js


/** The file for machines, format 1 (`schema/status.schema.json`). Where it says `today` it holds `lastChange`, as pages do. */
function serializeStatuses(statuses) {
    const text = `${JSON.stringify({ formatVersion: 1, ...statuses }, undefined, 2)}\n`;
    // Inside a string these quotes would be escaped, so nothing that a contract says is taken for a day.
    return text.replaceAll(/("(?:checked|since)": ")0000-00-00"/g, `$1${model_page/* lastChange */.$r}"`);
}
/** The day as a page shows it. */
function shownDay(day) {
    return day === model_status/* today */.E ? model_page/* lastChange */.$r : day;
}

;// CONCATENATED MODULE: ./lib/render/group.js
/** Groups of equal keys, in order of first appearance. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/render/site.js








function siteOf({ title, schema, contracts, violations, statuses = [], areas, links }) {
    const stems = contractStems(contracts.map(({ id }) => id));
    const standing = new Map(statuses.map((status) => [status.id, status]));
    const paths = pagePaths(schema);
    const targets = targetsOf(schema, paths);
    const keyOf = resolver(schema, targets);
    const referencing = groupBy(schema.tables.flatMap((table) => table.foreignKeys.map((key) => ({ table, key }))), ({ key }) => keyOf(key.references));
    const histories = new Map(schema.tables.flatMap((table) => (table.temporal === undefined ? [] : [[keyOf(table.temporal.history), table]])));
    const from = groupBy(schema.dependencies, (dependency) => keyOf(dependency.from));
    const to = groupBy(schema.dependencies, (dependency) => keyOf(dependency.to));
    const permissions = groupBy((schema.permissions ?? []).filter(({ on }) => on?.name !== undefined && on.type === undefined), ({ on }) => (0,model_name/* nameKey */.Rc)({ schema: on?.schema ?? "", name: on?.name ?? "" }));
    const tables = new Map(schema.tables.map((table) => [(0,model_name/* nameKey */.Rc)(table), table]));
    const areasByMember = groupBy(areas.flatMap((area) => [area.tables, area.views, area.procedures, area.functions].flat().map((member) => ({ area, member }))), ({ member }) => (0,model_name/* nameKey */.Rc)(member));
    const guards = groupBy((schema.securityPolicies ?? []).flatMap((policy) => policy.predicates.map((predicate) => ({ policy, predicate }))), ({ predicate }) => keyOf(predicate.on));
    const violated = groupBy(violations, (violation) => violation.contract);
    const demanded = groupBy(contracts.flatMap((contract) => contract.objects.map((object) => ({ contract, object }))), ({ object }) => keyOf(object));
    const violationsOf = (contract, object) => {
        const all = violated.get(contract.id) ?? [];
        return object === undefined ? all : all.filter((violation) => keyOf(violation.object) === keyOf(object));
    };
    return {
        title,
        schema,
        contracts,
        areas,
        links,
        table: (name) => tables.get(keyOf(name)),
        areasOf: (name) => (areasByMember.get((0,model_name/* nameKey */.Rc)(name)) ?? []).map(({ area }) => area),
        pathOf: (type, name) => paths(type, name) ?? model_page/* layout */.Zp.database,
        target: (name) => targets.get(keyOf(name)),
        referencedBy: (table) => referencing.get(keyOf(table)) ?? [],
        historyOf: (table) => histories.get(keyOf(table)),
        uses: (name) => usesOf(from.get(keyOf(name)) ?? [], ({ to: used }) => used),
        usedBy: (name) => usesOf(to.get(keyOf(name)) ?? [], (dependency) => dependency.from),
        permissions: (name) => permissions.get((0,model_name/* nameKey */.Rc)(name)) ?? [],
        guards: (name) => guards.get(keyOf(name)) ?? [],
        demands: (name) => (demanded.get(keyOf(name)) ?? []).map(({ contract, object }) => ({ contract, object, violations: violationsOf(contract, object) })),
        stemOf: ({ id }) => stems.get(id) ?? partStem(id),
        since: ({ id }) => shownDay(standing.get(id)?.since ?? model_status/* today */.E),
        quality: ({ id }) => standing.get(id)?.quality ?? [],
        violationsOf,
    };
}
/** The path of a contract's page, relative to the docs folder. */
function contractPath(site, contract) {
    return `${model_page/* layout */.Zp.contractPages}/${site.stemOf(contract)}.md`;
}
/** The key of the object that a name means to the database: people, and modules, need not keep to its spelling. */
function resolver(schema, targets) {
    const fold = (0,model_collation/* nameFolding */.X)(schema.collation);
    const spelt = new Map([...targets.keys()].map((key) => [fold(key), key]));
    return (name) => {
        const key = (0,model_name/* nameKey */.Rc)(name);
        return targets.has(key) ? key : (spelt.get(fold(key)) ?? key);
    };
}
/** A link from the page at `from` to the object, or its bare name where no page shows it (`sys.objects`, other databases). */
function objectLink(site, from, name, shown = (0,model_name/* printName */.To)(name)) {
    return pageLink(site, from, name, (0,markdown_escape/* codeSpan */.SS)(shown, "cell"));
}
/** The same of any Markdown. */
function pageLink(site, from, name, text) {
    const target = site.target(name);
    if (target === undefined || target.path === from)
        return text;
    return (0,markdown_escape/* link */.nf)(text, relativePath(from, target.path), target.path === model_page/* layout */.Zp.database ? anchorOf("schema", name.schema) : undefined);
}
/** The id of a section: of a schema on the database's page. */
function anchorOf(kind, name) {
    return `${kind}-${partStem(name)}`;
}
function targetsOf(schema, paths) {
    const targets = new Map();
    const put = (name, type, path) => {
        // Objects share one name space; types have their own and come last.
        if (!targets.has((0,model_name/* nameKey */.Rc)(name)))
            targets.set((0,model_name/* nameKey */.Rc)(name), { type, name, path });
    };
    const putPages = (type, objects) => {
        for (const object of objects)
            put(object, type, paths(type, object) ?? model_page/* layout */.Zp.database);
    };
    putPages("table", schema.tables);
    putPages("view", schema.views);
    putPages("procedure", schema.procedures);
    putPages("function", schema.functions);
    for (const [type, parents] of [
        ["table", schema.tables],
        ["view", schema.views],
    ]) {
        for (const parent of parents) {
            for (const trigger of parent.triggers) {
                put({ schema: trigger.schema ?? parent.schema, name: trigger.name }, "trigger", paths(type, parent) ?? model_page/* layout */.Zp.database);
            }
        }
    }
    for (const sequence of schema.sequences)
        put(sequence, "sequence", model_page/* layout */.Zp.database);
    for (const synonym of schema.synonyms)
        put(synonym, "synonym", model_page/* layout */.Zp.database);
    for (const type of schema.types)
        put(type, "type", model_page/* layout */.Zp.database);
    return targets;
}
function usesOf(dependencies, other) {
    const uses = new Map();
    for (const dependency of dependencies) {
        const { schema, name } = other(dependency);
        const key = (0,model_name/* nameKey */.Rc)({ schema, name });
        const use = uses.get(key) ?? { name: { schema, name }, columns: new Set() };
        if (dependency.to.column !== undefined)
            use.columns.add(dependency.to.column);
        uses.set(key, use);
    }
    return [...uses.values()]
        .sort((a, b) => (0,model_name/* compareNames */.MP)(a.name, b.name))
        .map(({ name, columns }) => ({ name, columns: [...columns].sort(model_name/* compareText */.n6) }));
}

;// CONCATENATED MODULE: ./lib/render/pages/contracts.js







const contracts_marks = { error: "❌", warning: "⚠️", info: "ℹ️" };
function contractsPage(site) {
    return { state: contractsState(site), contracts: site.contracts.map((contract) => contractRow(site, contract)) };
}
/** `All 4 contracts hold.` */
function contractsState(site) {
    const total = site.contracts.length;
    if (total === 0)
        return "There are no contracts.";
    const violated = site.contracts.filter((contract) => site.violationsOf(contract).length > 0).length;
    if (violated === 0)
        return total === 1 ? "The one contract holds." : `All ${total} contracts hold.`;
    return `${contracts_marks.error} ${violated} of ${count(total, "contract")} ${violated === 1 ? "does" : "do"} not hold.`;
}
/** `✅ holds`, or what is wrong and how badly. */
function demandState(violations) {
    const worst = ["error", "warning", "info"].find((severity) => violations.some((violation) => violation.severity === severity));
    return worst === undefined ? "✅ holds" : `${contracts_marks[worst]} ${count(violations.length, "violation")}`;
}
const roles = { reader: "reads", writer: "writes", both: "reads and writes" };
function contractRow(site, contract) {
    return {
        link: (0,markdown_escape/* link */.nf)((0,markdown_escape/* codeSpan */.SS)(contract.name, "cell"), relativePath(model_page/* layout */.Zp.contracts, contractPath(site, contract))),
        ...contracts_summary(site, contract),
    };
}
/** What the page of all contracts says of one, but for its link. */
function contracts_summary(site, contract) {
    return {
        owner: (0,markdown_escape/* escapeMarkdown */.FV)(contract.owner ?? "", "cell"),
        consumer: contract.consumer === undefined ? "" : (0,markdown_escape/* codeSpan */.SS)(contract.consumer, "cell"),
        role: roles[contract.role],
        extent: extent(contract),
        state: demandState(site.violationsOf(contract)),
        since: site.since(contract),
        harm: (0,markdown_escape/* escapeMarkdown */.FV)(contract.harm ?? "", "cell"),
    };
}
function contractPage(site, contract) {
    const page = contractPath(site, contract);
    return {
        ...contracts_summary(site, contract),
        title: (0,markdown_escape/* escapeTitle */.A5)(contract.name),
        contractsPage: relativePath(page, model_page/* layout */.Zp.contracts),
        id: (0,markdown_escape/* codeSpan */.SS)(contract.id, "cell"),
        version: (0,markdown_escape/* escapeMarkdown */.FV)(contract.version, "cell"),
        status: (0,markdown_escape/* escapeMarkdown */.FV)(contract.status, "cell"),
        file: (0,markdown_escape/* codeSpan */.SS)(contract.file, "cell"),
        description: (0,markdown_escape/* escapeParagraphs */.jz)(contract.description ?? ""),
        harm: (0,markdown_escape/* escapeParagraphs */.jz)(contract.harm ?? ""),
        violations: site.violationsOf(contract).map((violation) => violationRow(site, page, violation)),
        objects: contract.objects.map((object) => objectSection(site, page, contract, object)),
        quality: site.quality(contract).map((status) => qualityRow(site, page, status)),
    };
}
const operators = {
    mustBe: "exactly",
    mustNotBe: "not",
    mustBeGreaterThan: "more than",
    mustBeGreaterOrEqualTo: "at least",
    mustBeLessThan: "less than",
    mustBeLessOrEqualTo: "at most",
    mustBeBetween: "between",
    mustNotBeBetween: "not between",
};
const verdicts = { met: "✅ met", missed: `${contracts_marks.error} missed`, "not-run": "not measured" };
function qualityRow(site, page, status) {
    const { rule, object, member, metric, operator, threshold, unit, value, verdict, reason, since } = status;
    const linked = objectLink(site, page, object);
    const bounds = [threshold ?? []].flat().join(" and ");
    const demand = [metric, ...(operator === undefined ? [] : [operators[operator], bounds, unit])].join(" ");
    return {
        rule: (0,markdown_escape/* escapeMarkdown */.FV)(rule, "cell"),
        what: member === undefined ? linked : `${linked} ${(0,markdown_escape/* codeSpan */.SS)((0,model_name/* printPart */.x)(member), "cell")}`,
        demand: (0,markdown_escape/* escapeMarkdown */.FV)(demand, "cell"),
        measured: (0,markdown_escape/* escapeMarkdown */.FV)(value === undefined ? "" : `${value} ${unit}`, "cell"),
        state: (0,markdown_escape/* escapeMarkdown */.FV)(`${verdicts[verdict]}${reason === undefined ? "" : `: ${reason}`}`, "cell"),
        since: since === undefined ? "" : shownDay(since),
    };
}
function extent({ objects }) {
    const columns = objects.reduce((sum, object) => sum + object.columns.length, 0);
    return `${count(columns, "column")} of ${count(objects.length, "object")}`;
}
function violationRow(site, page, violation) {
    const object = objectLink(site, page, violation.object);
    return {
        what: violation.member === undefined ? object : `${object} ${(0,markdown_escape/* codeSpan */.SS)((0,model_name/* printPart */.x)(violation.member), "cell")}`,
        severity: `${contracts_marks[violation.severity]} ${violation.severity}`,
        message: (0,markdown_escape/* escapeMarkdown */.FV)(violation.message, "cell"),
        harm: (0,markdown_escape/* escapeMarkdown */.FV)(violation.harm ?? "", "cell"),
    };
}
function objectSection(site, page, contract, object) {
    const violations = site.violationsOf(contract, object);
    return {
        object: site.target(object) === undefined ? (0,markdown_escape/* codeSpan */.SS)((0,model_name/* printName */.To)(object)) : objectLink(site, page, object),
        description: (0,markdown_escape/* escapeParagraphs */.jz)(object.description ?? ""),
        state: demandState(violations),
        columns: object.columns.map((column) => ({
            name: (0,markdown_escape/* codeSpan */.SS)(column.name, "cell"),
            demands: demandWords(column),
            description: (0,markdown_escape/* escapeMarkdown */.FV)(column.description ?? "", "cell"),
            harm: (0,markdown_escape/* escapeMarkdown */.FV)(column.harm ?? "", "cell"),
            state: demandState(violations.filter((violation) => violation.member === column.name || violation.check === "missing-object")),
        })),
    };
}
function demandWords({ physicalType, logicalType, options, required, unique, primaryKeyPosition }) {
    const words = [
        physicalType === undefined ? logicalType : (0,markdown_escape/* codeSpan */.SS)(physicalType, "cell"),
        options?.maxLength !== undefined && `at most ${options.maxLength} characters`,
        required === true && "required",
        unique === true && "unique",
        primaryKeyPosition !== undefined && `primary key ${primaryKeyPosition}`,
    ];
    return words.filter((word) => typeof word === "string").join(", ") || "present";
}

;// CONCATENATED MODULE: ./lib/render/mermaid.js

/**
 * The text of a node or an edge as mermaid takes it: plain words as they are, all else in quotes.
 */
function mermaidText(text) {
    const line = text.replaceAll(/\s+/g, " ").trim();
    // Words that are syntax in a flowchart, as `end`, are safe only in quotes.
    if (/^[\p{L}\p{N}_](?:[\p{L}\p{N}_. -]*[\p{L}\p{N}_.])?$/u.test(line) &&
        !/\b(end|graph|subgraph|style|class|click|default|direction)\b|--/i.test(line))
        return line;
    return mermaidQuoted(text);
}
/**
 * Any text in quotes, what might be markup in mermaid's own character codes, `#35;`
 * (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters). Besides syntax: a colon, since mermaid takes a `;` off
 * the end of what looks like a `style` with a colour, and white space after `direction`, which is a statement anywhere in a line.
 */
function mermaidQuoted(text) {
    const line = (0,markdown_escape/* visible */.RK)(text.toWellFormed()).replaceAll(/\s+/g, " ").trim();
    const coded = line.replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic} .,/()'!?+=@_-]/gu, (c) => `#${c.codePointAt(0) ?? 0xfffd};`);
    // An empty text is no label to mermaid.
    return coded === "" ? '"#160;"' : `"${coded.replaceAll(/(direction) /gi, "$1#32;")}"`;
}
/** Node ids A, B, … Z, then N26, N27, …; any number of them, stable by position. */
function mermaidNode(position) {
    return position < 26 ? String.fromCharCode(65 + position) : `N${position}`;
}

;// CONCATENATED MODULE: ./lib/render/diagram/diagram.js



const noDiagrams = { drawn: false, note: "", diagrams: [] };
/**
 * What one diagram holds at most. mermaid itself refuses 50,000 characters and 500 edges (maxTextSize and maxEdges,
 * https://mermaid.js.org/config/schema-docs/config.html); people give up long before.
 */
const limits = { nodes: 24, edges: 100, characters: 30_000 };
/** More pictures of one thing than this are not looked at. */
const mostDiagrams = 12;
/** The longest name that is shown whole, in characters. The page that it links to has it all. */
const longestName = 60;
/** A name as the label of a node, in quotes. */
function label(text) {
    // Nearly every name: there are thousands of them.
    if (text.length <= longestName && /^[A-Za-z0-9_.]+$/.test(text))
        return `"${text}"`;
    const characters = Array.from(text);
    return mermaidQuoted(characters.length > longestName ? `${characters.slice(0, longestName - 1).join("")}…` : text);
}
/** Gives each object an identifier: its name where that is plain and nobody else's, for a source that reads well. */
function nodeIds() {
    const ids = new Map();
    const taken = new Set();
    return (name) => {
        const key = (0,model_name/* nameKey */.Rc)(name);
        const found = ids.get(key);
        if (found !== undefined)
            return found;
        const plain = (0,model_name/* printName */.To)(name).replaceAll(".", "_");
        const readable = /^[A-Za-z_][A-Za-z0-9_]*$/.test(plain) && plain.includes("_") && plain.length <= longestName;
        const id = readable && !taken.has(plain) ? plain : `N${ids.size}`;
        ids.set(key, id);
        taken.add(id);
        return id;
    };
}
/** All edges in one diagram where they fit, else in several. */
function parts(edges, nodesOf, linesOf) {
    if (edges.length === 0)
        return [];
    if (edges.length <= limits.edges && new Set(edges.flatMap(nodesOf)).size <= limits.nodes) {
        const lines = linesOf(edges);
        if (sizeOf(lines) <= limits.characters)
            return [{ edges, lines }];
    }
    // What nodes take is counted with each edge that may bring them along: more than they take in the end.
    return runs(edges, nodesOf, (edge) => sizeOf(linesOf([edge]))).map((part) => ({ edges: part, lines: linesOf(part) }));
}
function sizeOf(lines) {
    return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
/**
 * Edges in runs of which each makes a diagram within the limits: every edge is in one of them, in the order given. A run is begun
 * where the next edge no longer fits.
 * @param size an upper bound of the characters that an edge and its nodes take
 */
function runs(edges, nodesOf, size) {
    const found = [];
    let nodes = new Set();
    let characters = 0;
    for (const edge of edges) {
        const own = nodesOf(edge);
        const wider = new Set([...nodes, ...own]);
        const last = found.at(-1);
        if (last === undefined || wider.size > limits.nodes || last.length >= limits.edges || characters + size(edge) > limits.characters) {
            found.push([edge]);
            nodes = new Set(own);
            characters = size(edge);
        }
        else {
            last.push(edge);
            nodes = wider;
            characters += size(edge);
        }
    }
    return found;
}
function fenced(lines) {
    return (0,markdown_escape/* codeBlock */.DV)(lines.join("\n"), "mermaid");
}
function partTitle(index, of) {
    return of === 1 ? "" : `Part ${index + 1} of ${of}`;
}

;// CONCATENATED MODULE: ./lib/render/diagram/entities.js





/** No key has so many columns; who makes up a snapshot that has finds the rest on the page. */
const mostColumns = 40;
/** The foreign keys between these tables, as entity-relationship diagrams with the keys and the columns that take part. Tables without any are left out. */
function tablesDiagrams(site, page, tables) {
    return diagramsOf(site, page, grouped(relationsAmong(site, tables)));
}
/** The tables that have a foreign key to each other. */
function related(site, tables) {
    return [...new Set(relationsAmong(site, tables).flatMap(({ from, to }) => [from, to]))];
}
function relationsAmong(site, tables) {
    const inside = new Set(tables.map(model_name/* nameKey */.Rc));
    return tables.flatMap((table) => relationsOf(site, table)).filter(({ to }) => inside.has((0,model_name/* nameKey */.Rc)(to)));
}
/** A table with those that it references and that reference it, one step away. */
function neighbourhood(site, page, table) {
    const own = relationsOf(site, table);
    const incoming = site
        .referencedBy(table)
        .filter(({ table: from }) => (0,model_name/* nameKey */.Rc)(from) !== (0,model_name/* nameKey */.Rc)(table))
        .map(({ table: from, key }) => ({ from, to: table, key }));
    return diagramsOf(site, page, [...own, ...incoming]);
}
function relationsOf(site, from) {
    return from.foreignKeys.flatMap((key) => {
        const to = site.table(key.references);
        return to === undefined ? [] : [{ from, to, key }];
    });
}
/**
 * Relations that are too many for one picture in an order that keeps together what belongs together: community by community, each with the keys of its
 * tables, inner ones first.
 */
function grouped(relations) {
    const tables = [...new Map(relations.flatMap(({ from, to }) => [from, to].map((table) => [(0,model_name/* nameKey */.Rc)(table), table]))).values()].sort(model_name/* compareNames */.MP);
    if (tables.length <= limits.nodes)
        return relations;
    const position = new Map(tables.map((table, i) => [(0,model_name/* nameKey */.Rc)(table), i]));
    const of = (table) => position.get((0,model_name/* nameKey */.Rc)(table)) ?? 0;
    const group = communities(graphOf(tables.length, relations.map(({ from, to }) => [of(from), of(to)])));
    const rank = ({ from, to }) => (group[of(from)] ?? 0) * 2 + (group[of(from)] === group[of(to)] ? 0 : 1);
    return relations
        .map((relation, i) => ({ relation, i, rank: rank(relation) }))
        .sort((a, b) => a.rank - b.rank || a.i - b.i)
        .map(({ relation }) => relation);
}
function diagramsOf(site, page, relations) {
    if (relations.length === 0)
        return noDiagrams;
    const found = parts(relations, ({ from, to }) => [(0,model_name/* nameKey */.Rc)(from), (0,model_name/* nameKey */.Rc)(to)], entityDiagram);
    if (found.length > mostDiagrams) {
        return { drawn: true, note: `${count(relations.length, "foreign key")}: too many for a picture.`, diagrams: [] };
    }
    return {
        drawn: true,
        note: "",
        diagrams: found.map(({ edges, lines }, i) => ({
            title: partTitle(i, found.length),
            mermaid: fenced(lines),
            pages: pagesOf(site, page, edges),
        })),
    };
}
function pagesOf(site, page, part) {
    const names = new Map(part.flatMap(({ from, to }) => [from, to].map((table) => [(0,model_name/* nameKey */.Rc)(table), table])));
    return [...names.values()]
        .filter((name) => site.target(name)?.path !== page)
        .sort(model_name/* compareNames */.MP)
        .map((name) => objectLink(site, page, name))
        .join(", ");
}
/** @returns the diagram's lines */
function entityDiagram(relations) {
    const idOf = nodeIds();
    const entities = new Map();
    const takePart = (table, columns) => {
        const entity = entities.get((0,model_name/* nameKey */.Rc)(table)) ?? { table, takingPart: new Set(table.primaryKey?.columns.map(({ name }) => name)) };
        for (const column of columns)
            entity.takingPart.add(column);
        entities.set((0,model_name/* nameKey */.Rc)(table), entity);
    };
    for (const { from, to, key } of relations) {
        takePart(from, key.columns);
        takePart(to, key.references.columns);
    }
    const lines = ["erDiagram", "    direction LR"];
    for (const { table, takingPart } of [...entities.values()].sort((a, b) => (0,model_name/* compareNames */.MP)(a.table, b.table))) {
        lines.push(`    ${idOf(table)}[${label((0,model_name/* printName */.To)(table))}] {`, ...attributes(table, takingPart), "    }");
    }
    for (const { from, to, key } of relations) {
        lines.push(`    ${idOf(from)} ${manySide(from, key)}--${oneSide(from, key)} ${idOf(to)} : ${label(key.columns.join(", "))}`);
    }
    return lines;
}
function attributes(table, takingPart) {
    const primary = new Set(table.primaryKey?.columns.map(({ name }) => name));
    const foreign = new Set(table.foreignKeys.flatMap(({ columns }) => columns));
    const columns = table.columns.filter(({ name }) => takingPart.has(name));
    const lines = columns.slice(0, mostColumns).map(({ name, type }) => {
        const marks = [primary.has(name) && "PK", foreign.has(name) && "FK"].filter((mark) => mark !== false).join(", ");
        const word = attributeWord(name);
        return `        ${[attributeWord((type ?? "unknown").replace(/\(.*/s, "")), word, marks, word === name ? "" : label(name)].filter((part) => part !== "").join(" ")}`;
    });
    const rest = columns.length - mostColumns;
    return rest > 0 ? [...lines, `        and more ${label(count(rest, "column"))}`] : lines;
}
/**
 * The nearest that an attribute's type or name can be: letters, digits and `_`, not beginning with a digit, and no key's mark. Letters beyond the
 * basic plane and below U+00C0 are none to mermaid.
 */
function attributeWord(text) {
    if (text.length <= 60 && /^[A-Za-z_][A-Za-z0-9_]{2,}$/.test(text))
        return text;
    const clipped = Array.from(text).slice(0, 60).join("");
    const word = clipped.replace(/[^A-Za-z0-9_]/gu, (c) => (c.length === 1 && c >= "\u00c0" && /\p{L}/u.test(c) ? c : "_"));
    return /^(?:[0-9]|$)/.test(word) ? `_${word}` : /^[pfu]k$/i.test(word) ? `${word}_` : word;
}
/** At the end of the table that has the key: how many of its rows one row of the other may have. */
function manySide(table, key) {
    const unique = [
        table.primaryKey,
        ...table.uniqueConstraints,
        ...table.indexes.filter((index) => index.unique === true && index.filter === undefined),
    ];
    const alone = unique.some((candidate) => candidate !== undefined && candidate.columns.length > 0 && candidate.columns.every(({ name }) => key.columns.includes(name)));
    return alone ? "|o" : "}o";
}
/** At the end of the table that is referenced: whether a row may refer to none. */
function oneSide(table, key) {
    return table.columns.some(({ name, nullable }) => nullable === true && key.columns.includes(name)) ? "o|" : "||";
}

;// CONCATENATED MODULE: ./lib/render/pages/columns.js

/** In characters: what fits beside a description without making it a column of single words. */
const longExpression = 48;
function computedRows(columns) {
    return columns.flatMap(({ name, computed }) => computed === undefined || computed.expression.length <= longExpression
        ? []
        : [{ name: (0,markdown_escape/* codeSpan */.SS)(name, "cell"), expression: (0,markdown_escape/* codeSpan */.SS)(computed.expression, "cell") }]);
}
/**
 * @param elsewhere the names of computed columns whose expressions have a table of their own
 * @param contracts links to the contracts that name a column, by its name in lower case (`contractsByColumn`)
 */
function columnRows(columns, keys = new Map(), elsewhere = [], contracts = new Map()) {
    const moved = new Set(elsewhere.map(({ name }) => name));
    return columns.map((column) => ({
        name: (0,markdown_escape/* codeSpan */.SS)(column.name, "cell"),
        type: typeCell(column.type, column.baseType),
        nullable: column.nullable === undefined ? "" : column.nullable ? "yes" : "no",
        default: valueCell(column, moved.has((0,markdown_escape/* codeSpan */.SS)(column.name, "cell"))),
        keys: keys.get(column.name) ?? "",
        description: (0,markdown_escape/* escapeMarkdown */.FV)(column.description ?? "", "cell"),
        contracts: contracts.get(column.name.toLowerCase()) ?? "",
    }));
}
function typeCell(type, baseType) {
    if (type === undefined)
        return "";
    return baseType === undefined ? (0,markdown_escape/* codeSpan */.SS)(type, "cell") : `${(0,markdown_escape/* codeSpan */.SS)(type, "cell")} (${(0,markdown_escape/* codeSpan */.SS)(baseType, "cell")})`;
}
/**
 * Which keys each column is part of, by the column's name.
 *
 * @param foreign what stands for a foreign key, as a link to the table that it references
 */
function keyMarks({ primaryKey, foreignKeys, uniqueConstraints, indexes }, foreign = () => "FK") {
    const marks = new Map();
    const mark = (columns, label) => {
        for (const column of columns) {
            const found = marks.get(column) ?? new Set();
            marks.set(column, found.add(label));
        }
    };
    mark(names(primaryKey?.columns ?? []), "PK");
    for (const key of foreignKeys)
        mark(key.columns, foreign(key));
    for (const key of uniqueConstraints)
        mark(names(key.columns), "UK");
    for (const index of indexes)
        if (index.unique === true)
            mark(names(index.columns), "UK");
    return new Map([...marks].map(([column, labels]) => [column, [...labels].join(", ")]));
}
/** `` `a`, `b` descending ``, for a cell. */
function columnList(columns) {
    return columns
        .map((column) => typeof column === "string"
        ? (0,markdown_escape/* codeSpan */.SS)(column, "cell")
        : (0,markdown_escape/* codeSpan */.SS)(column.name, "cell") + (column.descending === true ? " descending" : ""))
        .join(", ");
}
function computedText({ expression, persisted }, elsewhere) {
    const text = elsewhere ? "computed (below)" : `computed: ${(0,markdown_escape/* codeSpan */.SS)(expression, "cell")}`;
    return persisted === true ? `${text}, persisted` : text;
}
function names(columns) {
    return columns.map(({ name }) => name);
}
function valueCell(column, elsewhere) {
    const { identity, default: value, computed, generatedAlways, hidden, sparse, rowGuid, filestream, masked, encrypted, collation, } = column;
    const parts = [
        value && (0,markdown_escape/* codeSpan */.SS)(value.expression, "cell"),
        identity && `identity(${identity.seed},${identity.increment})`,
        computed && computedText(computed, elsewhere),
        generatedAlways && `generated always as ${generatedAlways}`,
        identity?.notForReplication && "not for replication",
        rowGuid && "rowguidcol",
        sparse && "sparse",
        hidden && "hidden",
        filestream && "filestream",
        masked !== undefined && `masked: ${(0,markdown_escape/* codeSpan */.SS)(masked, "cell")}`,
        encrypted && `always encrypted, ${encrypted}`,
        collation !== undefined && `collation ${(0,markdown_escape/* codeSpan */.SS)(collation, "cell")}`,
    ];
    return parts.filter((part) => typeof part === "string").join("<br>");
}

;// CONCATENATED MODULE: ./lib/render/pages/objects.js




const kinds = ["tables", "views", "procedures", "functions", "sequences", "types", "synonyms"];
/** What is said of a kind of object besides its name and description. */
const facts = {
    tables: ({ columns }) => ({ size: String(columns.length), is: "" }),
    views: ({ columns }) => ({ size: columns.length === 0 ? "" : String(columns.length), is: "" }),
    procedures: ({ parameters }) => ({ size: String(parameters.length), is: "" }),
    functions: ({ parameters, returns }) => ({
        size: String(parameters.length),
        is: returns === undefined ? "table" : (0,markdown_escape/* codeSpan */.SS)(returns, "cell"),
    }),
    sequences: (sequence) => ({ size: "", is: sequenceWords(sequence) }),
    types: (type) => ({ size: "", is: typeWords(type) }),
    synonyms: ({ target }) => ({ size: "", is: (0,markdown_escape/* codeSpan */.SS)(target, "cell") }),
};
/** What has a page of its own, and may therefore be listed elsewhere. */
const paged = ["tables", "views", "procedures", "functions"];
/** More objects with pages than this are not listed on one page, nor in a site's navigation: nobody reads that, and GitHub cuts it. */
const mostRows = 500;
function isLarge(schema) {
    return paged.reduce((sum, kind) => sum + schema[kind].length, 0) > mostRows;
}
/** In characters: a list is there to choose from. What has no page of its own is told at length. */
const longestDescription = { withPage: 300, without: 2000 };
/** A row for each object, as lists of them show it on the page at `page`. */
function overviewRows(site, page, kind, objects) {
    const longest = kind === "sequences" || kind === "types" || kind === "synonyms" ? longestDescription.without : longestDescription.withPage;
    return objects.map((object) => ({
        ...facts[kind](object),
        name: objectLink(site, page, object, (0,model_name/* printPart */.x)(object.name)),
        description: (0,markdown_escape/* escapeMarkdown */.FV)(shortened(object.description ?? "", longest), "cell"),
    }));
}
function totals(schema) {
    return counts((kind) => schema[kind].length);
}
function counts(of) {
    return Object.fromEntries(kinds.map((kind) => [kind, of(kind)]));
}
/** Cut at a word, where there is one nearby. */
function shortened(text, longest) {
    if (text.length <= longest)
        return text;
    return `${text
        .slice(0, longest)
        .toWellFormed()
        .replace(/\s+\S{0,40}$/, "")} …`;
}
function sequenceWords({ type, start, increment, minimum, maximum, cycle, cache }) {
    const words = [
        (0,markdown_escape/* codeSpan */.SS)(type, "cell"),
        start !== undefined && `from ${start}`,
        increment !== undefined && `by ${increment}`,
        minimum !== undefined && `at least ${minimum}`,
        maximum !== undefined && `at most ${maximum}`,
        cycle === true && "cycles",
        cache !== undefined && (cache === 0 ? "no cache" : `cache ${cache}`),
    ];
    return words.filter((word) => word !== false).join(", ");
}
function typeWords({ baseType, nullable, memoryOptimized, columns }) {
    if (baseType !== undefined)
        return `${(0,markdown_escape/* codeSpan */.SS)(baseType, "cell")}${nullable === undefined ? "" : nullable ? " NULL" : " NOT NULL"}`;
    const kind = `table type${memoryOptimized === true ? ", memory-optimised" : ""}`;
    return columns.length === 0 ? kind : `${kind}: ${columnList(columns.map((column) => `${column.name} ${column.type ?? ""}`.trim()))}`;
}

;// CONCATENATED MODULE: ./lib/render/pages/areas.js








/** More tables than this are no list to read. */
const longestRest = 200;
function areasPage(site) {
    const rest = site.schema.tables.filter((table) => site.areasOf(table).length === 0);
    return {
        proposed: site.areas.some(({ hub }) => hub !== undefined),
        areas: site.areas.map((area) => ({
            name: areaLink(site, model_page/* layout */.Zp.areas, area),
            tables: area.tables.length,
            views: area.views.length,
            procedures: area.procedures.length,
            functions: area.functions.length,
        })),
        ...areasDiagrams(site),
        rest: rest.length > longestRest ? "" : rest.map((table) => objectLink(site, model_page/* layout */.Zp.areas, table)).join(", "),
        restCount: rest.length,
    };
}
function areaPage(site, area) {
    const page = areaPath(site, area);
    return {
        title: (0,markdown_escape/* escapeTitle */.A5)(area.name),
        overview: (0,markdown_escape/* link */.nf)("Subject area", relativePath(page, model_page/* layout */.Zp.areas)),
        hub: area.hub === undefined ? "" : objectLink(site, page, area.hub),
        ...tablesDiagrams(site, page, area.tables),
        tables: overviewRows(site, page, "tables", area.tables),
        views: overviewRows(site, page, "views", area.views),
        procedures: overviewRows(site, page, "procedures", area.procedures),
        functions: overviewRows(site, page, "functions", area.functions),
    };
}
/** An area's page, relative to the docs folder: called as the area is, a proposed one's as the page of its central table. */
function areaPath(site, { name, hub }) {
    return `${model_page/* layout */.Zp.areaFolder}/${hub === undefined ? `${namedStem(name)}.md` : external_node_path_.posix.basename(site.pathOf("table", hub))}`;
}
/** A link from the page at `from` to an area's. */
function areaLink(site, from, area) {
    return (0,markdown_escape/* link */.nf)((0,markdown_escape/* codeSpan */.SS)(area.name, "cell"), relativePath(from, areaPath(site, area)));
}
/** Which area refers to which, by the foreign keys of its tables. */
function areasDiagrams(site) {
    const position = new Map(site.areas.map((area, i) => [area, i]));
    const counts = new Map();
    for (const [from, area] of site.areas.entries()) {
        for (const table of area.tables) {
            for (const key of table.foreignKeys) {
                const other = site.table(key.references);
                for (const area of other === undefined ? [] : site.areasOf(other)) {
                    const to = position.get(area) ?? 0;
                    const edge = counts.get(`${from} ${to}`) ?? { from, to, keys: 0 };
                    edge.keys += 1;
                    if (from !== to)
                        counts.set(`${from} ${to}`, edge);
                }
            }
        }
    }
    const edges = [...counts.values()];
    const id = (area) => `area${area}`;
    const lines = (part, more = []) => {
        const shown = [...new Set([...more, ...part.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
        return [
            "flowchart TB",
            ...shown.map((area) => `    ${id(area)}[${label(site.areas[area]?.name ?? "")}]`),
            ...part.map(({ from, to, keys }) => `    ${id(from)} -->|${keys}| ${id(to)}`),
            ...shown.flatMap((area) => {
                const target = site.areas[area];
                return site.links && target !== undefined
                    ? [`    click ${id(area)} href "${relativeUrl(model_page/* layout */.Zp.areas, areaPath(site, target))}"`]
                    : [];
            }),
        ];
    };
    const found = parts(edges, ({ from, to }) => [id(from), id(to)], (part) => lines(part));
    if (found.length > mostDiagrams)
        return noDiagrams;
    // Where one picture shows it all, areas that nothing ties to another are in it, too: it is a map to choose from.
    const all = found.length === 1 && site.areas.length <= limits.nodes ? [...site.areas.keys()] : [];
    return {
        drawn: found.length > 0,
        note: found.length === 0 ? "" : "An arrow goes from the area whose tables refer to the other's; the number is that of their foreign keys.",
        diagrams: found.map((part, i) => ({ title: partTitle(i, found.length), mermaid: fenced(lines(part.edges, all)), pages: "" })),
    };
}

;// CONCATENATED MODULE: ./lib/render/definition.js

/**
 * A module's text as a fenced block. Where it holds what looks like one of this tool's block markers, everything is
 * indented by a space: Markdown takes that space off again (https://spec.commonmark.org/0.31.2/#example-131), and a
 * marker counts only at the start of a line.
 */
function definitionBlock(definition) {
    const block = (0,markdown_escape/* codeBlock */.DV)(definition, "sql");
    return block.includes("<!-- schema-sync:") ? block.replaceAll(/^/gm, " ") : block;
}

;// CONCATENATED MODULE: ./lib/render/pages/permissions.js




const states = {
    grant: "granted",
    "grant with grant option": "granted, may pass it on",
    deny: "denied",
};
/** A row for each permission of each principal, whatever the number of columns it is on. */
function permissionRows(permissions) {
    const rows = new Map();
    const sorted = permissions.toSorted((a, b) => (0,model_name/* compareText */.n6)(a.to, b.to) || (0,model_name/* compareText */.n6)(a.permission, b.permission) || (0,model_name/* compareText */.n6)(a.state, b.state));
    for (const permission of sorted) {
        const column = permission.on?.column;
        // A permission on the whole and one on some columns of it are two.
        const key = JSON.stringify([permission.to, permission.permission, permission.state, column === undefined]);
        const row = rows.get(key) ?? { permission, columns: [] };
        if (column !== undefined)
            row.columns.push(column);
        rows.set(key, row);
    }
    return [...rows.values()].map(({ permission: { to, permission, state }, columns }) => ({
        principal: (0,markdown_escape/* codeSpan */.SS)(to, "cell"),
        permission: (0,markdown_escape/* codeSpan */.SS)(permission, "cell"),
        state: states[state],
        columns: columnList(columns),
    }));
}
/**
 * For each schema what is granted on the schema itself, and then on what lives in it without a page of its own. Nothing is
 * there for a schema without any.
 */
function overviewPermissionRows(site) {
    const bySecurable = new Map();
    for (const permission of site.schema.permissions ?? []) {
        const { on } = permission;
        if (on === undefined || hasPage(site, on))
            continue;
        const key = JSON.stringify([on.schema, on.name, on.type]);
        const found = bySecurable.get(key);
        if (found === undefined)
            bySecurable.set(key, { on, permissions: [permission] });
        else
            found.permissions.push(permission);
    }
    const rows = new Map();
    for (const { on, permissions } of bySecurable.values()) {
        const shown = on.name === undefined ? "schema" : (0,markdown_escape/* codeSpan */.SS)((0,model_name/* printPart */.x)(on.name), "cell");
        const section = rows.get(on.schema) ?? [];
        section.push(...permissionRows(permissions).map((row) => ({ ...row, on: shown })));
        rows.set(on.schema, section);
    }
    return rows;
}
/** Who may do what in the database itself. */
function databasePermissionRows({ schema }) {
    return permissionRows((schema.permissions ?? []).filter(({ on }) => on === undefined));
}
function hasPage(site, { type, schema, name }) {
    return name !== undefined && type === undefined && site.target({ schema, name })?.path !== model_page/* layout */.Zp.database;
}

;// CONCATENATED MODULE: ./lib/render/pages/database.js










/** How many a page of a schema's lists. */
const rowsOnPage = 250;
function databasePage(site) {
    const { schema } = site;
    const bySchema = objectsBySchema(schema);
    const permissions = overviewPermissionRows(site);
    const descriptions = new Map(schema.schemas.map(({ name, description }) => [name, description]));
    const names = new Set([...bySchema.keys(), ...permissions.keys()]);
    for (const [name, description] of descriptions)
        if (description !== undefined)
            names.add(name);
    const listed = !isLarge(schema);
    const whole = listed && related(site, schema.tables).length <= limits.nodes ? tablesDiagrams(site, model_page/* layout */.Zp.database, schema.tables) : noDiagrams;
    const apart = listed && whole.diagrams.length === 0;
    return {
        title: (0,markdown_escape/* escapeTitle */.A5)(site.title),
        description: (0,markdown_escape/* escapeParagraphs */.jz)(schema.description ?? ""),
        collation: (0,markdown_escape/* codeSpan */.SS)(schema.collation ?? ""),
        compatibilityLevel: schema.compatibilityLevel === undefined ? "" : String(schema.compatibilityLevel),
        ...whole,
        schemas: [...names].sort(model_name/* compareText */.n6).map((name) => {
            const objects = bySchema.get(name) ?? nothing;
            const onPage = listed ? objects : { ...objects, tables: [], views: [], procedures: [], functions: [] };
            return {
                block: anchorOf("schema", name),
                anchor: anchorOf("schema", name),
                title: (0,markdown_escape/* escapeTitle */.A5)((0,model_name/* printPart */.x)(name)),
                link: (0,markdown_escape/* link */.nf)((0,markdown_escape/* codeSpan */.SS)(name, "cell"), "", anchorOf("schema", name)),
                description: (0,markdown_escape/* escapeParagraphs */.jz)(descriptions.get(name) ?? ""),
                counts: counts((kind) => objects[kind].length),
                ...(apart ? tablesDiagrams(site, model_page/* layout */.Zp.database, objects.tables) : noDiagrams),
                ...listsOf(site, model_page/* layout */.Zp.database, onPage),
                lists: listed ? "" : links(model_page/* layout */.Zp.database, name, slices(objects).length, 0),
                permissions: permissions.get(name) ?? [],
            };
        }),
        total: totals(schema),
        permissions: databasePermissionRows(site),
        databaseTriggers: schema.databaseTriggers.map((trigger) => ({
            title: (0,markdown_escape/* escapeTitle */.A5)((0,model_name/* printPart */.x)(trigger.name)),
            events: trigger.events.map((event) => (0,markdown_escape/* codeSpan */.SS)(event)).join(", "),
            rules: [trigger.disabled === true && "disabled", trigger.encrypted === true && "encrypted"]
                .filter((rule) => rule !== false)
                .join(", "),
            description: (0,markdown_escape/* escapeParagraphs */.jz)(trigger.description ?? ""),
            definition: trigger.definition === undefined ? "" : definitionBlock(trigger.definition),
        })),
    };
}
/** The pages that list each schema's objects, by path: none where the database's page does. */
function schemaPages(site) {
    if (!isLarge(site.schema))
        return [];
    return [...objectsBySchema(site.schema)].flatMap(([name, objects]) => {
        const parts = slices(objects);
        return parts.map((part, i) => {
            const page = schemaPath(name, i + 1);
            const { tables, views, procedures, functions } = listsOf(site, page, part);
            return [
                page,
                {
                    title: (0,markdown_escape/* escapeTitle */.A5)((0,model_name/* printPart */.x)(name)) + (parts.length === 1 ? "" : `, ${i + 1} of ${parts.length}`),
                    overview: (0,markdown_escape/* link */.nf)("Schema", relativePath(page, model_page/* layout */.Zp.database), anchorOf("schema", name)),
                    lists: parts.length === 1 ? "" : links(page, name, parts.length, i + 1),
                    ...(i === 0 ? tablesDiagrams(site, page, objects.tables) : noDiagrams),
                    ...{ tables, views, procedures, functions },
                },
            ];
        });
    });
}
/** Where those pages stand, by schema. Empty where the database's page lists everything. */
function listPages(schema) {
    if (!isLarge(schema))
        return [];
    return [...objectsBySchema(schema)]
        .sort(([a], [b]) => (0,model_name/* compareText */.n6)(a, b))
        .flatMap(([name, objects]) => slices(objects).map((_, i, parts) => ({ schema: name, part: i + 1, of: parts.length, page: schemaPath(name, i + 1) })));
}
const nothing = { tables: [], views: [], procedures: [], functions: [], sequences: [], types: [], synonyms: [] };
function objectsBySchema(schema) {
    const bySchema = new Map();
    for (const kind of kinds) {
        for (const object of schema[kind]) {
            const found = bySchema.get(object.schema) ?? {
                tables: [],
                views: [],
                procedures: [],
                functions: [],
                sequences: [],
                types: [],
                synonyms: [],
            };
            found[kind].push(object);
            bySchema.set(object.schema, found);
        }
    }
    return bySchema;
}
function listsOf(site, page, objects) {
    return Object.fromEntries(kinds.map((kind) => [kind, overviewRows(site, page, kind, objects[kind])]));
}
/** What has pages, in pieces that a page can list: tables first, then views and so on. */
function slices(objects) {
    const pieces = [];
    let room = 0;
    for (const kind of paged) {
        for (const object of objects[kind]) {
            if (room === 0) {
                pieces.push({ tables: [], views: [], procedures: [], functions: [], sequences: [], types: [], synonyms: [] });
                room = rowsOnPage;
            }
            pieces.at(-1)?.[kind].push(object);
            room -= 1;
        }
    }
    return pieces;
}
/** @param except the part that this is, from 1; 0 for none */
function links(from, name, parts, except) {
    return Array.from({ length: parts }, (_, i) => {
        const words = parts === 1 ? "All objects" : `Part ${i + 1}`;
        return i + 1 === except ? words : (0,markdown_escape/* link */.nf)(words, relativePath(from, schemaPath(name, i + 1)));
    }).join(", ");
}

;// CONCATENATED MODULE: ./lib/render/pages/health.js





const health_nothing = { changes: 0, breaking: 0, unlogged: 0, lastUnlogged: 0 };
const unknownHealth = { figures: health_nothing };
/**
 * How things stand, in words that stay true when the page's own pull request is merged: what was recorded, not what is waiting; days of
 * changes, not of runs. Whatever is true of one run only (an event that nobody has looked at) stands in its report.
 */
function healthPage(site, { figures, findings }) {
    const stopped = stoppedPipelines(site);
    return {
        changelogPage: model_page/* layout */.Zp.changelog,
        contractsPage: model_page/* layout */.Zp.contracts,
        databasePage: model_page/* layout */.Zp.database,
        changes: changesCondition(figures),
        contractsHeld: {
            state: stateOf(site.contracts.every((contract) => site.violationsOf(contract).length === 0), "hold", "broken"),
            // The mark stands in the column before.
            words: contractsState(site).replace(`${contracts_marks.error} `, ""),
        },
        docs: {
            state: "✅ agree",
            words: "This page is written together with the snapshot, from one reading. What the database has come to since then waits in the open pull request, where there is one.",
        },
        pipelines: pipelinesCondition(site, stopped),
        stopped,
        log: logCondition(figures, findings),
    };
}
function stateOf(good, yes, no) {
    return good ? `✅ ${yes}` : `${contracts_marks.error} ${no}`;
}
/** `12 changes recorded, 2 of them breaking, 1 unlogged. The last on 2026-02-01.` */
function changesWords({ changes, breaking, unlogged, last }) {
    if (changes === 0 || last === undefined)
        return "No change has been recorded yet.";
    const bad = breaking === 0 ? "" : `, ${breaking} of them breaking`;
    const dark = unlogged === 0 ? "" : `, ${unlogged} unlogged`;
    return `${count(changes, "change")} recorded${bad}${dark}. The last on ${last}.`;
}
function changesCondition(figures) {
    const { lastUnlogged } = figures;
    return { state: lastUnlogged === 0 ? "✅ captured" : `${contracts_marks.warning} ${lastUnlogged} unlogged`, words: changesWords(figures) };
}
/** Each program that contracts name, or the contract where it names none, whose contract does not hold. */
function stoppedPipelines(site) {
    const broken = site.contracts.filter((contract) => site.violationsOf(contract).some(({ severity }) => severity === "error"));
    const names = [...new Set(broken.map(({ consumer, name }) => consumer ?? name))].sort(model_name/* compareText */.n6);
    return names.map((consumer) => {
        const of = broken.filter((contract) => (contract.consumer ?? contract.name) === consumer);
        const some = (texts) => [...new Set(texts.filter((text) => text !== undefined))];
        return {
            consumer: (0,markdown_escape/* codeSpan */.SS)(consumer, "cell"),
            contracts: enumerate(of.map(({ name }) => (0,markdown_escape/* codeSpan */.SS)(name, "cell"))),
            owners: enumerate(some(of.map(({ owner }) => owner)).map((owner) => (0,markdown_escape/* escapeMarkdown */.FV)(owner, "cell"))),
            harm: some(of.flatMap((contract) => [contract.harm, ...site.violationsOf(contract).map(({ harm }) => harm)]))
                .map((harm) => (0,markdown_escape/* escapeMarkdown */.FV)(harm, "cell"))
                .join("<br>"),
        };
    });
}
/** `1 of 3 pipelines must not start: flatten.py.` */
function pipelinesWords({ contracts }, stopped) {
    const all = new Set(contracts.map(({ consumer, name }) => consumer ?? name)).size;
    if (all === 0)
        return "No contract names a pipeline.";
    if (stopped.length === 0)
        return all === 1 ? "The one pipeline may start." : `All ${all} pipelines may start.`;
    return `${stopped.length} of ${count(all, "pipeline")} must not start: ${enumerate(stopped.map(({ consumer }) => consumer))}.`;
}
function pipelinesCondition(site, stopped) {
    return { state: stateOf(stopped.length === 0, "safe", "stopped"), words: pipelinesWords(site, stopped) };
}
function logCondition({ lastLogged }, findings) {
    if (findings === undefined) {
        const words = "No sync has read a DDL log: changes are found by comparing, and who made them is not known.";
        return { state: `${contracts_marks.info} None.`, words: model_page/* unknown */.L5 + words, findings: [] };
    }
    // A gap is a thing of the past, which the report of its run tells; all else is so until somebody mends it.
    const lasting = findings.filter(({ kind }) => kind !== "gap-in-ids").map(({ message }) => ({ message: (0,markdown_escape/* escapeMarkdown */.FV)(message, "cell") }));
    const last = lastLogged === undefined ? "It holds no change of what is documented yet." : `The last change that it holds is of ${lastLogged}.`;
    return lasting.length === 0
        ? { state: "✅ Installed and enabled.", words: last, findings: [] }
        : { state: `${contracts_marks.error} Not whole.`, words: `Who made a change may be missing. ${last}`, findings: lasting };
}
function healthFigures(site, figures) {
    return {
        healthPage: model_page/* layout */.Zp.health,
        changelogPage: model_page/* layout */.Zp.changelog,
        changesState: changesWords(figures),
        pipelinesState: pipelinesWords(site, stoppedPipelines(site)),
    };
}

;// CONCATENATED MODULE: ./lib/render/pages/front.js








/** The diagram's own nodes are A to H. */
const firstConsumer = 8;
/** More than these make no picture any more. */
const mostConsumers = 12;
function frontPage(site, figures) {
    const { tables, views, procedures, functions } = totals(site.schema);
    const inventory = [count(tables, "table"), count(views, "view"), count(procedures, "procedure"), count(functions, "function")];
    return {
        title: (0,markdown_escape/* escapeTitle */.A5)(site.title),
        ddlTriggers: site.schema.databaseTriggers.some((trigger) => trigger.disabled !== true && trigger.events.some((event) => /^DDL_|^(?:CREATE|ALTER|DROP)_TABLE$/.test(event))),
        databasePage: model_page/* layout */.Zp.database,
        dictionaryPage: model_page/* layout */.Zp.dictionary,
        findingsPage: model_page/* layout */.Zp.findings,
        contractsPage: model_page/* layout */.Zp.contracts,
        areasPage: site.areas.length === 0 ? "" : model_page/* layout */.Zp.areas,
        consumers: consumers(site),
        inventory: enumerate(inventory.filter((words) => !words.startsWith("0 "))) || "nothing yet",
        contractsState: contractsState(site),
        ...healthFigures(site, figures),
    };
}
/** One node for each program that contracts name, or for the contract where it names none, by name. */
function consumers({ contracts }) {
    const onlyRead = new Map();
    for (const { consumer, name, role } of contracts) {
        const label = consumer ?? name;
        onlyRead.set(label, role === "reader" && onlyRead.get(label) !== false);
    }
    // Readers first: they are whom the gate stops.
    const all = [...onlyRead].sort(([a, aReads], [b, bReads]) => Number(bReads) - Number(aReads) || (0,model_name/* compareText */.n6)(a, b));
    const shown = all.length > mostConsumers ? all.slice(0, mostConsumers - 1) : all;
    const nodes = shown.map(([name, reads], i) => ({
        node: mermaidNode(firstConsumer + i),
        label: mermaidText(name),
        edge: reads ? "Safety Check" : "Quality Gates",
    }));
    const rest = all.length - shown.length;
    return rest === 0
        ? nodes
        : [...nodes, { node: mermaidNode(firstConsumer + shown.length), label: mermaidText(`${rest} more`), edge: "Quality Gates" }];
}

;// CONCATENATED MODULE: ./lib/render/downloads.js


const fields = [
    "schema",
    "object",
    "kind",
    "position",
    "column",
    "type",
    "nullable",
    "default",
    "computed",
    "keys",
    "description",
];
/** Every column of the tables and views, for spreadsheets and programs; by path relative to the docs folder. */
function downloads(schema) {
    const lines = [...linesOf("table", schema.tables), ...linesOf("view", schema.views)];
    return new Map([
        [model_page/* layout */.Zp.columnsCsv, [fields.join(","), ...lines.map((line) => fields.map((field) => cell(line[field])).join(","))].join("\n") + "\n"],
        [model_page/* layout */.Zp.columnsJson, `[\n${lines.map((line) => `  ${JSON.stringify(line)}`).join(",\n")}\n]\n`],
    ]);
}
function linesOf(kind, relations) {
    return relations.flatMap((relation) => {
        const marks = "foreignKeys" in relation ? keyMarks(relation) : new Map();
        return relation.columns.map((column, i) => {
            const { default: value, computed } = column;
            const keys = marks.get(column.name);
            return {
                schema: relation.schema,
                object: relation.name,
                kind,
                position: i + 1,
                column: column.name,
                ...(column.type === undefined ? {} : { type: column.type }),
                ...(column.nullable === undefined ? {} : { nullable: column.nullable }),
                ...(value === undefined ? {} : { default: value.expression }),
                ...(computed === undefined ? {} : { computed: computed.expression }),
                ...(keys === undefined ? {} : { keys }),
                ...(column.description === undefined ? {} : { description: column.description }),
            };
        });
    });
}
/**
 * RFC 4180, with two exceptions: lines end as git keeps them, and a text that a spreadsheet would run as a formula begins with an apostrophe, since anybody who may name
 * a column may write one (https://owasp.org/www-community/attacks/CSV_Injection). The JSON has every text as it is.
 */
function cell(value) {
    if (value === undefined)
        return "";
    const text = String(value).toWellFormed().replaceAll(/\r\n?/g, "\n");
    const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
    return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

;// CONCATENATED MODULE: ./lib/render/pages/dictionary.js








/** More rows than this are no page that a browser filters while somebody types, or that stays below a megabyte. */
const dictionary_mostRows = 2_000;
/** Of descriptions: the whole text stands on the object's page. */
const dictionary_longestDescription = 300;
/** The dictionary's pages by path relative to the docs folder: one, or a list of parts and a page for each. */
function dictionaryPages(site) {
    const { tables, views } = site.schema;
    const relations = [...tables, ...views];
    const columns = columnsOf(relations);
    const extent = `${count(columns, "column")} of ${count(tables.length, "table")} and ${count(views.length, "view")}.`;
    if (columns <= dictionary_mostRows)
        return new Map([[model_page/* layout */.Zp.dictionary, page(model_page/* layout */.Zp.dictionary, extent, [], rowsOf(site, model_page/* layout */.Zp.dictionary, relations))]]);
    const parts = [...groupBy(relations, ({ schema }) => schema)].flatMap(([schema, own]) => divide({ schema, prefix: "", relations: own }));
    const pages = new Map();
    const listed = parts.map((part) => {
        return {
            link: (0,markdown_escape/* link */.nf)(titleOf(part), relativePath(model_page/* layout */.Zp.dictionary, pathOf(part))),
            objects: part.relations.length,
            columns: columnsOf(part.relations),
        };
    });
    pages.set(model_page/* layout */.Zp.dictionary, page(model_page/* layout */.Zp.dictionary, extent, listed, []));
    for (const part of parts) {
        const path = pathOf(part);
        const here = `${titleOf(part)}: ${count(columnsOf(part.relations), "column")} of ${part.relations.length} tables and views.`;
        pages.set(path, page(path, here, [], rowsOf(site, path, part.relations)));
    }
    return pages;
}
function page(path, extent, parts, rows) {
    return { extent, parts, rows, csv: relativePath(path, model_page/* layout */.Zp.columnsCsv), json: relativePath(path, model_page/* layout */.Zp.columnsJson) };
}
/**
 * Divided by the first letters of names until each part is short enough: so a table that comes or goes moves no other to
 * another page, as it would if pages were filled up one by one.
 */
function divide(part) {
    if (columnsOf(part.relations) <= dictionary_mostRows || part.relations.length === 1)
        return [part];
    const length = part.prefix.length + 1;
    const groups = groupBy(part.relations, ({ name }) => Array.from(name.toLowerCase()).slice(0, length).join(""));
    return [...groups].flatMap(([prefix, relations]) => {
        const next = { schema: part.schema, prefix, relations };
        // A name that is no longer than the prefix cannot be told further.
        return prefix === part.prefix ? [next] : divide(next);
    });
}
function titleOf({ schema, prefix }) {
    const name = (0,markdown_escape/* escapeMarkdown */.FV)((0,model_name/* printPart */.x)(schema), "cell");
    return prefix === "" ? name : `${name}: ${(0,markdown_escape/* escapeMarkdown */.FV)(prefix, "cell")}…`;
}
function pathOf({ schema, prefix }) {
    return `${model_page/* layout */.Zp.dictionaryFolder}/${partStem(prefix === "" ? schema : `${schema}-${prefix}`)}.md`;
}
function rowsOf(site, path, relations) {
    return relations.flatMap((relation) => {
        const object = objectLink(site, path, relation);
        const keys = "foreignKeys" in relation ? keyMarks(relation) : new Map();
        return relation.columns.map((column) => ({
            object,
            column: (0,markdown_escape/* codeSpan */.SS)(column.name, "cell"),
            type: typeCell(column.type, column.baseType),
            nullable: column.nullable === undefined ? "" : column.nullable ? "yes" : "no",
            keys: keys.get(column.name) ?? "",
            description: (0,markdown_escape/* escapeMarkdown */.FV)(dictionary_shortened(column.description ?? ""), "cell"),
        }));
    });
}
function dictionary_shortened(text) {
    return text.length <= dictionary_longestDescription ? text : `${text.slice(0, dictionary_longestDescription).toWellFormed()}…`;
}
function columnsOf(relations) {
    return relations.reduce((sum, { columns }) => sum + columns.length, 0);
}

;// CONCATENATED MODULE: ./lib/render/pages/findings.js





/** A page is there to be read; `schema-sync lint` and the dictionary have everything. */
const findings_mostRows = 200;
const findings_mostColumns = 12;
function findingsPage(site, coverage, lint) {
    const { tables } = site.schema;
    const row = (table) => ({
        object: objectLink(site, model_page/* layout */.Zp.findings, table),
        description: (0,markdown_escape/* escapeMarkdown */.FV)((table.description ?? "").slice(0, 300).toWellFormed(), "cell"),
    });
    return {
        coverage: coverage === undefined ? "" : coverageSentence(coverage),
        undescribed: listing(undescribed(site)),
        orphans: listing(tables.filter((table) => isOrphan(site, table)).map(row)),
        keyless: listing(tables.filter((table) => isKeyless(site, table)).map(row)),
        linted: lint !== undefined,
        // What has no description stands above, table by table.
        lint: lintSections(site, (lint ?? []).filter(({ rule }) => rule !== "missing-description")),
    };
}
function coverageSentence({ described, total, minimum }) {
    const percent = total === 0 ? 100 : Math.floor((described * 100) / total);
    const wanted = minimum === undefined ? "" : `; ${minimum} % are demanded`;
    return `${described} of ${total} tables, columns, views and routines are described: ${percent} %${wanted}.`;
}
function undescribed(site) {
    return site.schema.tables
        .map((table) => ({ table, lacking: table.columns.filter(({ description }) => description === undefined) }))
        .filter(({ lacking }) => lacking.length > 0)
        .sort((a, b) => b.lacking.length - a.lacking.length)
        .map(({ table, lacking }) => {
        const shown = lacking.slice(0, findings_mostColumns).map(({ name }) => (0,markdown_escape/* codeSpan */.SS)(name, "cell"));
        const more = lacking.length - shown.length;
        return {
            object: objectLink(site, model_page/* layout */.Zp.findings, table),
            lacking: `${lacking.length} of ${table.columns.length}`,
            columns: more === 0 ? shown.join(", ") : `${shown.join(", ")} and ${more} more`,
        };
    });
}
/** Of those that could have a key: external tables, graph tables and the history of another cannot or need not. */
function isKeyless(site, table) {
    return table.primaryKey === undefined && table.external !== true && table.graph === undefined && site.historyOf(table) === undefined;
}
function isOrphan(site, table) {
    return (table.foreignKeys.length === 0 &&
        table.temporal === undefined &&
        site.historyOf(table) === undefined &&
        site.referencedBy(table).every((reference) => (0,model_name/* nameKey */.Rc)(reference.table) === (0,model_name/* nameKey */.Rc)(table)) &&
        site.usedBy(table).length === 0);
}
function lintSections(site, lint) {
    const byRule = new Map();
    for (const finding of lint) {
        const own = byRule.get(finding.rule);
        if (own === undefined)
            byRule.set(finding.rule, [finding]);
        else
            own.push(finding);
    }
    return [...byRule].map(([rule, findings]) => ({
        rule,
        severity: findings[0]?.severity ?? "",
        found: count(findings.length, "finding"),
        ...listing(findings.map(({ object, member, message }) => ({
            object: object.type === "schema" || object.type === "database"
                ? (0,markdown_escape/* codeSpan */.SS)(object.name === "" ? "database" : object.name, "cell")
                : objectLink(site, model_page/* layout */.Zp.findings, object),
            member: member === undefined ? "" : (0,markdown_escape/* codeSpan */.SS)(member, "cell"),
            message: (0,markdown_escape/* escapeMarkdown */.FV)(message, "cell"),
        }))),
    }));
}
function listing(rows) {
    const more = rows.length - findings_mostRows;
    return { rows: rows.slice(0, findings_mostRows), more: more > 0 ? `${more} more` : "" };
}

;// CONCATENATED MODULE: ./lib/render/diagram/lineage.js





/** A node's shape by what it is: a table is a drum, a procedure a box with double sides. */
const shapes = {
    table: ["[(", ")]"],
    view: ["[", "]"],
    procedure: ["[[", "]]"],
    function: ["([", "])"],
    trigger: ["[/", "\\]"],
    sequence: ["[", "]"],
    type: ["[", "]"],
    synonym: ["[", "]"],
    consumer: ["[/", "/]"],
    elsewhere: ["[", "]"],
};
/**
 * What a module is made from, down to the tables, and what is made from it, up to the programs that contracts name. Where that is
 * too much for one picture, only what is one step away; where that still is, in several.
 */
function lineage(site, page, module) {
    const all = flows(site, page, module, Number.POSITIVE_INFINITY);
    if (all.length === 0)
        return noDiagrams;
    const nodes = new Set(all.flatMap(({ from, to }) => [keyOf(from), keyOf(to)]));
    const linesOf = (edges) => flowLines(edges, module);
    const whole = parts(all, ends, linesOf);
    if (whole.length === 1)
        return { drawn: true, note: "", diagrams: whole.map((part) => diagram(site, page, module, part, "")) };
    const near = flows(site, page, module, 1);
    const found = parts(near, ends, linesOf);
    const nearNodes = new Set(near.flatMap(({ from, to }) => [keyOf(from), keyOf(to)]));
    const rest = nodes.size - nearNodes.size;
    if (found.length > mostDiagrams)
        return { drawn: true, note: `${count(near.length, "use")} one step away: too many for a picture.`, diagrams: [] };
    return {
        drawn: true,
        note: rest === 0 ? "" : `One step away. Behind that ${rest === 1 ? "is" : "are"} ${count(rest, "object")} more: follow the pages.`,
        diagrams: found.map((part, i) => diagram(site, page, module, part, partTitle(i, found.length))),
    };
}
function ends({ from, to }) {
    return [keyOf(from), keyOf(to)];
}
/** @param depth how many steps to go */
function flows(site, page, module, depth) {
    const found = new Map();
    const put = (from, to) => {
        if (keyOf(from) !== keyOf(to))
            found.set(`${keyOf(from)}\n${keyOf(to)}`, { from, to });
    };
    const node = (name) => nodeOf(site, page, name);
    // A table ends the way: what its computed columns use says nothing of where rows come from, and its other readers are none of the module's.
    const beyond = (name, uses) => site.target(name)?.type === "table" ? [] : uses(name).map((use) => site.target(use.name)?.name ?? use.name);
    for (const [here, other] of steps(module, depth, (name) => beyond(name, (of) => site.uses(of))))
        put(node(other), node(here));
    const readers = steps(module, depth, (name) => beyond(name, (of) => site.usedBy(of)));
    for (const [here, other] of readers)
        put(node(here), node(other));
    const promised = depth === 1 ? [module] : [module, ...readers.map(([, reader]) => reader)];
    for (const name of promised) {
        for (const { contract } of site.demands(name)) {
            const url = site.links ? { url: relativeUrl(page, contractPath(site, contract)) } : {};
            put(node(name), { schema: "", name: contract.consumer ?? contract.name, type: "consumer", ...url });
        }
    }
    return [...found.values()];
}
/** From one object to the next, nearest first, each object left once. */
function steps(start, depth, next) {
    const found = [];
    const seen = new Set([(0,model_name/* nameKey */.Rc)(start)]);
    let level = [start];
    // When it is too much for one picture only what is near is shown: all that is far need not be known.
    for (let step = 0; step < depth && level.length > 0 && found.length <= 50 * limits.nodes; step++) {
        const further = [];
        for (const here of level) {
            for (const other of next(here)) {
                found.push([here, other]);
                if (!seen.has((0,model_name/* nameKey */.Rc)(other)))
                    further.push(other);
                seen.add((0,model_name/* nameKey */.Rc)(other));
            }
        }
        level = further;
    }
    return found;
}
function nodeOf(site, page, name) {
    const target = site.target(name);
    const url = target === undefined || !site.links || target.path === page ? {} : { url: relativeUrl(page, target.path) };
    return { schema: name.schema, name: name.name, type: target?.type ?? "elsewhere", ...url };
}
function keyOf(node) {
    return `${node.type === "consumer" ? "consumer" : ""} ${(0,model_name/* nameKey */.Rc)(node)}`;
}
function diagram(site, page, module, { edges, lines }, title) {
    const names = new Map();
    for (const { from, to } of edges)
        for (const node of [from, to])
            if (node.type !== "consumer")
                names.set((0,model_name/* nameKey */.Rc)(node), node);
    return {
        title,
        mermaid: fenced(lines),
        pages: [...names.values()]
            .filter((name) => site.target(name) !== undefined && (0,model_name/* nameKey */.Rc)(name) !== (0,model_name/* nameKey */.Rc)(module))
            .sort(model_name/* compareNames */.MP)
            .map((name) => objectLink(site, page, name))
            .join(", "),
    };
}
/** The diagram's lines. @param here what stands out */
function flowLines(part, here) {
    const idOf = nodeIds();
    // A program may be called what a table is called.
    const id = (node) => idOf(node.type === "consumer" ? { schema: "\0", name: node.name } : node);
    const nodes = new Map(part.flatMap(({ from, to }) => [from, to].map((node) => [keyOf(node), node])));
    const shown = [...nodes.values()].sort(model_name/* compareNames */.MP);
    const marked = shown.find((node) => node.type !== "consumer" && (0,model_name/* nameKey */.Rc)(node) === (0,model_name/* nameKey */.Rc)(here));
    return [
        "flowchart LR",
        ...shown.map((node) => {
            const [open, close] = shapes[node.type];
            return `    ${id(node)}${open}${label(node.type === "consumer" ? node.name : (0,model_name/* printName */.To)(node))}${close}`;
        }),
        ...part.map(({ from, to }) => `    ${id(from)} --> ${id(to)}`),
        ...(marked === undefined ? [] : ["    classDef here stroke-width:3px", `    class ${id(marked)} here`]),
        ...shown.flatMap((node) => (node.url === undefined ? [] : [`    click ${id(node)} href "${node.url}"`])),
    ];
}

;// CONCATENATED MODULE: ./lib/render/pages/security.js


function securityRows(guards) {
    return guards.map(({ policy, predicate }) => ({
        policy: (0,markdown_escape/* codeSpan */.SS)((0,model_name/* printName */.To)(policy), "cell"),
        kind: predicate.operation === undefined ? predicate.kind : `${predicate.kind}, ${predicate.operation}`,
        expression: (0,markdown_escape/* codeSpan */.SS)(predicate.expression, "cell"),
        state: policy.disabled === true ? "off" : "on",
    }));
}

;// CONCATENATED MODULE: ./lib/render/pages/relations.js





function usesRows(site, page, name) {
    return useRows(site, page, site.uses(name));
}
function usedByRows(site, page, name) {
    return useRows(site, page, site.usedBy(name));
}
function demandRows(site, page, name) {
    return site.demands(name).map(({ contract, object, violations }) => ({
        contract: (0,markdown_escape/* link */.nf)((0,markdown_escape/* codeSpan */.SS)(contract.name, "cell"), relativePath(page, contractPath(site, contract))),
        owner: (0,markdown_escape/* escapeMarkdown */.FV)(contract.owner ?? "", "cell"),
        columns: columnList(object.columns.map((column) => column.name)),
        state: demandState(violations),
    }));
}
/** Links to the contracts that name each of the object's columns, by the column's name in lower case: contracts need not keep to its spelling. */
function contractsByColumn(site, page, name) {
    const links = new Map();
    for (const { contract, object } of site.demands(name)) {
        const shown = (0,markdown_escape/* link */.nf)((0,markdown_escape/* codeSpan */.SS)(contract.name, "cell"), relativePath(page, contractPath(site, contract)));
        for (const column of new Set(object.columns.map((one) => one.name.toLowerCase()))) {
            links.set(column, [...(links.get(column) ?? []), shown]);
        }
    }
    return new Map([...links].map(([column, list]) => [column, list.join(", ")]));
}
function useRows(site, page, uses) {
    return uses.map(({ name, columns }) => ({
        object: objectLink(site, page, name),
        type: site.target(name)?.type ?? "",
        columns: columnList(columns),
    }));
}

// EXTERNAL MODULE: ./lib/tsql/keywords.js
var keywords = __webpack_require__(43406);
;// CONCATENATED MODULE: ./lib/render/pages/example.js



/** An example is there to be read and changed, not to be complete. */
const example_mostColumns = 8;
const mostJoins = 4;
/** Those that are no pleasure to look at in a list of rows. */
const bulky = /^(?:xml|image|text|ntext|geography|geometry|hierarchyid|timestamp|varbinary|binary|sql_variant)\b|\(max\)/;
/** A SELECT from the table with the joins that its foreign keys suggest, as a fenced block; "" for a table without columns. */
function exampleSelect(site, table) {
    const aliases = new Set();
    const own = aliasOf(table.name, aliases);
    const keys = new Set(table.primaryKey?.columns.map(({ name }) => name));
    const readable = table.columns.filter(({ name, type, hidden }) => hidden !== true && (keys.has(name) || !bulky.test(type ?? "")));
    // The key first, then the columns in their own order.
    const shown = [...readable.filter(({ name }) => keys.has(name)), ...readable.filter(({ name }) => !keys.has(name))].slice(0, example_mostColumns);
    if (shown.length === 0)
        return "";
    const joins = table.foreignKeys.slice(0, mostJoins).flatMap((key) => joinOf(site, table, own, key, aliases));
    const columns = [
        ...shown.map(({ name }) => `${own}.${quote(name)}`),
        ...joins.flatMap(({ column }) => (column === undefined ? [] : [column])),
    ];
    const lines = [
        `SELECT TOP (100)`,
        columns.map((column) => `    ${column}`).join(",\n"),
        `FROM ${quote(table.schema)}.${quote(table.name)} AS ${own}`,
        ...joins.map(({ text }) => text),
    ];
    return definitionBlock(`${lines.join("\n")};`);
}
function joinOf(site, table, own, key, aliases) {
    const other = site.table(key.references);
    if (other === undefined)
        return [];
    const alias = aliasOf(other.name, aliases);
    const optional = key.columns.some((name) => table.columns.find((column) => column.name === name)?.nullable === true);
    const on = key.columns.map((name, i) => `${alias}.${quote(key.references.columns[i] ?? "")} = ${own}.${quote(name)}`);
    const label = labelOf(other, key);
    return [
        {
            text: `${optional ? "LEFT JOIN" : "JOIN"} ${quote(other.schema)}.${quote(other.name)} AS ${alias}\n    ON ${on.join("\n    AND ")}`,
            ...(label === undefined ? {} : { column: `${alias}.${quote(label.name)}` }),
        },
    ];
}
/** The first text that is not the key itself, as a rule a name; nothing where there is none. */
function labelOf(table, key) {
    return table.columns.find(({ name, type, baseType }) => !key.references.columns.includes(name) && /^n?(?:var)?char\((?!max)/.test(baseType ?? type ?? ""));
}
/** The initials of the name's words, in lower case: `SalesOrderHeader` is `soh`; with a number where that is taken. */
function aliasOf(name, taken) {
    const words = name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
    const initials = words.map((word) => word.charAt(0).toLowerCase()).join("") || "t";
    let alias = initials;
    for (let i = 2; taken.has(alias) || (0,keywords/* isReserved */.B)(alias.toUpperCase()); i++)
        alias = `${initials}${i}`;
    taken.add(alias);
    return alias;
}
/** As one writes it by hand: brackets only where there have to be some. */
function quote(name) {
    return (0,keywords/* isReserved */.B)(name.toUpperCase()) ? `[${name}]` : (0,model_name/* printPart */.x)(name);
}

;// CONCATENATED MODULE: ./lib/render/pages/table.js













function tablePage(site, table) {
    const page = site.pathOf("table", table);
    const computed = computedRows(table.columns);
    const marks = keyMarks(table, ({ references }) => pageLink(site, page, references, "FK"));
    return {
        ...heading(site, page, table),
        ...neighbourhood(site, page, table),
        facts: tableFacts(site, page, table),
        columns: columnRows(table.columns, marks, computed, contractsByColumn(site, page, table)),
        example: exampleSelect(site, table),
        computed,
        keys: [
            ...(table.primaryKey === undefined ? [] : [keyRow("primary key", table.primaryKey)]),
            ...table.uniqueConstraints.map((key) => keyRow("unique", key)),
        ],
        foreignKeys: table.foreignKeys.map((key) => foreignKeyRow(site, page, key)),
        referencedBy: site.referencedBy(table).map(({ table: other, key }) => ({
            table: objectLink(site, page, other),
            columns: columnList(key.columns),
            name: (0,markdown_escape/* codeSpan */.SS)(key.name ?? "", "cell"),
            references: columnList(key.references.columns),
        })),
        checks: table.checks.map(checkRow),
        indexes: [...indexRows(table.indexes), ...fullTextRows(table)],
        triggers: table.triggers.map(triggerSection),
        security: securityRows(site.guards(table)),
        permissions: permissionRows(site.permissions(table)),
        uses: usesRows(site, page, table),
        usedBy: usedByRows(site, page, table),
        demands: demandRows(site, page, table),
    };
}
function heading(site, page, { schema, name, description }) {
    return {
        title: (0,markdown_escape/* escapeTitle */.A5)((0,model_name/* printName */.To)({ schema, name })),
        schema: (0,markdown_escape/* codeSpan */.SS)(schema),
        name: (0,markdown_escape/* codeSpan */.SS)(name),
        description: (0,markdown_escape/* escapeParagraphs */.jz)(description ?? ""),
        overview: (0,markdown_escape/* link */.nf)((0,markdown_escape/* escapeMarkdown */.FV)((0,model_name/* printPart */.x)(schema)), relativePath(page, model_page/* layout */.Zp.database), anchorOf("schema", schema)),
        areas: site
            .areasOf({ schema, name })
            .map((area) => areaLink(site, page, area))
            .join(", "),
    };
}
function indexRows(indexes) {
    return indexes.map((index) => ({
        name: (0,markdown_escape/* codeSpan */.SS)(index.name, "cell"),
        kind: table_words([
            index.unique === true && "unique",
            index.clustered === true ? "clustered" : index.kind === undefined || index.kind === "columnstore" ? "nonclustered" : false,
            index.secondary === undefined ? index.kind : `secondary xml for ${index.secondary.usage} on ${(0,markdown_escape/* codeSpan */.SS)(index.secondary.of, "cell")}`,
            ...storageWords(index),
        ]),
        columns: columnList(index.columns),
        include: columnList(index.include),
        filter: (0,markdown_escape/* codeSpan */.SS)(index.filter ?? "", "cell"),
        description: (0,markdown_escape/* escapeMarkdown */.FV)(index.description ?? "", "cell"),
    }));
}
function triggerSection(trigger) {
    const name = trigger.schema === undefined ? (0,model_name/* printPart */.x)(trigger.name) : (0,model_name/* printName */.To)({ schema: trigger.schema, name: trigger.name });
    return {
        title: (0,markdown_escape/* escapeTitle */.A5)(name),
        name: (0,markdown_escape/* codeSpan */.SS)(name),
        fires: `${trigger.timing} ${trigger.events.join(", ")}`,
        rules: table_words([
            trigger.disabled === true && "disabled",
            trigger.notForReplication === true && "not for replication",
            trigger.encrypted === true && "encrypted",
        ]),
        description: (0,markdown_escape/* escapeParagraphs */.jz)(trigger.description ?? ""),
        definition: trigger.definition === undefined ? "" : definitionBlock(trigger.definition),
    };
}
function tableFacts(site, page, table) {
    const { temporal, compression, filegroup, partition } = table;
    const historyOf = site.historyOf(table);
    const facts = [
        table.external === true && "External table: the data is kept outside this database.",
        table.graph !== undefined && `Graph ${table.graph} table.`,
        table.memoryOptimized === true &&
            `Memory-optimised${table.schemaOnly === true ? "; its rows do not survive a restart (`SCHEMA_ONLY`)" : ""}.`,
        temporal !== undefined &&
            `System-versioned: ${objectLink(site, page, temporal.history)} holds what each row was from ${(0,markdown_escape/* codeSpan */.SS)(temporal.period[0])} to ${(0,markdown_escape/* codeSpan */.SS)(temporal.period[1])}.`,
        historyOf !== undefined && `History table of ${objectLink(site, page, historyOf)}.`,
        compression !== undefined && `Compression: ${compression}.`,
        filegroup !== undefined && `Filegroup: ${(0,markdown_escape/* codeSpan */.SS)(filegroup)}.`,
        partition !== undefined && `Partitioned by ${partitionWords(partition)}.`,
    ];
    return facts.filter((fact) => fact !== false);
}
function keyRow(kind, key) {
    return {
        name: (0,markdown_escape/* codeSpan */.SS)(key.name ?? "", "cell"),
        kind: table_words([kind, key.clustered === true && "clustered", ...storageWords(key)]),
        columns: columnList(key.columns),
        description: (0,markdown_escape/* escapeMarkdown */.FV)(key.description ?? "", "cell"),
    };
}
function foreignKeyRow(site, page, key) {
    return {
        name: (0,markdown_escape/* codeSpan */.SS)(key.name ?? "", "cell"),
        columns: columnList(key.columns),
        references: `${objectLink(site, page, key.references)} (${columnList(key.references.columns)})`,
        rules: table_words([
            key.onDelete !== undefined && `on delete ${key.onDelete}`,
            key.onUpdate !== undefined && `on update ${key.onUpdate}`,
            ...constraintWords(key),
        ]),
        description: (0,markdown_escape/* escapeMarkdown */.FV)(key.description ?? "", "cell"),
    };
}
function checkRow(check) {
    return {
        name: (0,markdown_escape/* codeSpan */.SS)(check.name ?? "", "cell"),
        expression: (0,markdown_escape/* codeSpan */.SS)(check.expression, "cell"),
        rules: table_words(constraintWords(check)),
        description: (0,markdown_escape/* escapeMarkdown */.FV)(check.description ?? "", "cell"),
    };
}
function fullTextRows({ fullTextIndex }) {
    if (fullTextIndex === undefined)
        return [];
    const { keyIndex, catalog, columns, disabled } = fullTextIndex;
    const details = columns.map(({ name, typeColumn, language }) => {
        const of = table_words([
            typeColumn !== undefined && `type in ${(0,markdown_escape/* codeSpan */.SS)(typeColumn, "cell")}`,
            language !== undefined && `language ${language}`,
        ]);
        return (0,markdown_escape/* codeSpan */.SS)(name, "cell") + (of === "" ? "" : ` (${of})`);
    });
    return [
        {
            name: "",
            kind: table_words([
                "full-text",
                keyIndex !== undefined && `key ${(0,markdown_escape/* codeSpan */.SS)(keyIndex, "cell")}`,
                catalog !== undefined && `catalog ${(0,markdown_escape/* codeSpan */.SS)(catalog, "cell")}`,
                disabled === true && "disabled",
            ]),
            columns: details.join(", "),
            include: "",
            filter: "",
            description: "",
        },
    ];
}
function constraintWords(constraint) {
    return [
        constraint.disabled === true && "disabled",
        constraint.untrusted === true && "not trusted",
        constraint.notForReplication === true && "not for replication",
    ];
}
function storageWords(stored) {
    return [
        stored.bucketCount !== undefined && `hash, ${stored.bucketCount} buckets`,
        stored.disabled === true && "disabled",
        stored.compression !== undefined && `${stored.compression} compression`,
        stored.filegroup !== undefined && `on ${(0,markdown_escape/* codeSpan */.SS)(stored.filegroup, "cell")}`,
        stored.partition !== undefined && `partitioned by ${partitionWords(stored.partition)}`,
    ];
}
function partitionWords({ scheme, column }) {
    return `${(0,markdown_escape/* codeSpan */.SS)(column, "cell")} (scheme ${(0,markdown_escape/* codeSpan */.SS)(scheme, "cell")})`;
}
function table_words(parts) {
    return parts.filter((part) => typeof part === "string").join(", ");
}

;// CONCATENATED MODULE: ./lib/render/pages/module.js








function viewPage(site, view) {
    const page = site.pathOf("view", view);
    return {
        ...modulePage(site, page, view),
        security: securityRows(site.guards(view)),
        facts: module_facts(view, [
            view.schemaBound === true && "Schema-bound: what it reads cannot be changed underneath it.",
            view.checkOption === true && "With check option: rows written through it must be visible in it.",
            view.indexes.length > 0 && "Indexed: its rows are kept.",
        ]),
        columns: columnRows(view.columns, undefined, undefined, contractsByColumn(site, page, view)),
        indexes: indexRows(view.indexes),
        triggers: view.triggers.map(triggerSection),
    };
}
function procedurePage(site, procedure) {
    return {
        ...modulePage(site, site.pathOf("procedure", procedure), procedure),
        facts: module_facts(procedure, []),
        parameters: parameterRows(procedure.parameters),
    };
}
const functionKinds = {
    scalar: "scalar",
    inline: "inline table-valued",
    table: "multi-statement table-valued",
};
function functionPage(site, fn) {
    const page = site.pathOf("function", fn);
    return {
        ...modulePage(site, page, fn),
        facts: module_facts(fn, [fn.schemaBound === true && "Schema-bound: what it reads cannot be changed underneath it."]),
        kind: functionKinds[fn.kind],
        returns: typeCell(fn.returns, fn.returnsBaseType),
        parameters: parameterRows(fn.parameters),
        columns: columnRows(fn.columns, undefined, undefined, contractsByColumn(site, page, fn)),
    };
}
function modulePage(site, page, module) {
    return {
        ...heading(site, page, module),
        ...lineage(site, page, module),
        permissions: permissionRows(site.permissions(module)),
        uses: usesRows(site, page, module),
        usedBy: usedByRows(site, page, module),
        demands: demandRows(site, page, module),
        definition: module.definition === undefined ? "" : definitionBlock(module.definition),
    };
}
function module_facts(module, own) {
    const external = "external" in module ? module.external : undefined;
    const all = [
        ...own,
        module.encrypted === true && "Encrypted: nobody can read its definition.",
        external !== undefined && `CLR: ${(0,markdown_escape/* codeSpan */.SS)(external)}.`,
    ];
    return all.filter((fact) => fact !== false);
}
function parameterRows(parameters) {
    return parameters.map((parameter) => ({
        name: (0,markdown_escape/* codeSpan */.SS)(parameter.name, "cell"),
        type: typeCell(parameter.type, parameter.baseType),
        direction: parameter.output === true ? "out" : parameter.readonly === true ? "in, readonly" : "in",
        default: (0,markdown_escape/* codeSpan */.SS)(parameter.default ?? "", "cell"),
        description: (0,markdown_escape/* escapeMarkdown */.FV)(parameter.description ?? "", "cell"),
    }));
}

;// CONCATENATED MODULE: ./lib/render/render.js
















/**
 * Every page of the site, and a badge for each contract, from the schema and the contracts alone: the same input gives the same bytes.
 * @throws UserError for a template that is missing or not valid.
 */
function render({ report, schema, contracts, statuses, title = "", templates, areas = [], links = false, health = unknownHealth, years = [], }) {
    const site = siteOf({ title, schema, contracts, violations: report.violations, statuses, areas, links });
    const print = printer(templates);
    const pages = new Map();
    const put = (path, template, values) => {
        // A lone surrogate (SQL Server allows them in names) would become U+FFFD in the file and never compare equal again.
        pages.set(path, dropEmptyColumns(print(template, { ...values, lastUpdated: model_page/* lastChange */.$r })).toWellFormed());
    };
    if (links)
        pages.set(model_page/* layout */.Zp.stylesheet, print("stylesheet", {}));
    put(model_page/* layout */.Zp.index, "index", frontPage(site, health.figures));
    put(model_page/* layout */.Zp.database, "database", databasePage(site));
    put(model_page/* layout */.Zp.contracts, "contracts", contractsPage(site));
    put(model_page/* layout */.Zp.health, "health", healthPage(site, health));
    put(model_page/* layout */.Zp.changelog, "changelog", changelogPage(site, health.figures, years));
    for (const contract of contracts) {
        put(contractPath(site, contract), "contract", contractPage(site, contract));
        pages.set(`${model_page/* layout */.Zp.badges}/${site.stemOf(contract)}.json`, badge(site, contract));
    }
    for (const [path, page] of dictionaryPages(site))
        put(path, "dictionary", page);
    for (const [path, text] of downloads(schema))
        pages.set(path, text);
    put(model_page/* layout */.Zp.findings, "findings", findingsPage(site, report.coverage, report.lint));
    // It has nothing to fill in: a template all the same, for whoever wants another.
    if (links)
        pages.set(model_page/* layout */.Zp.filterScript, print("filter-script", {}));
    if (areas.length > 0)
        put(model_page/* layout */.Zp.areas, "areas", areasPage(site));
    for (const area of areas)
        put(areaPath(site, area), "area", areaPage(site, area));
    for (const [path, page] of schemaPages(site))
        put(path, "schema", page);
    for (const table of schema.tables)
        put(site.pathOf("table", table), "table", tablePage(site, table));
    for (const view of schema.views)
        put(site.pathOf("view", view), "view", viewPage(site, view));
    for (const procedure of schema.procedures)
        put(site.pathOf("procedure", procedure), "procedure", procedurePage(site, procedure));
    for (const fn of schema.functions)
        put(site.pathOf("function", fn), "function", functionPage(site, fn));
    return pages;
}

;// CONCATENATED MODULE: ./lib/render/navigation.js






/** More pages than this below one are found from it, and by search. */
const mostBelow = 100;
/** How pages are called that are no object's; any other goes by its own title. */
const titles = {
    [model_page/* layout */.Zp.index]: "Home",
    [model_page/* layout */.Zp.database]: "Database schema",
    [model_page/* layout */.Zp.areas]: "Subject areas",
    [model_page/* layout */.Zp.dictionary]: "Data dictionary",
    [model_page/* layout */.Zp.findings]: "Findings",
    [model_page/* layout */.Zp.contracts]: "ETL contracts",
};
const navigation_kinds = [
    ["table", "tables", "Tables"],
    ["view", "views", "Views"],
    ["procedure", "procedures", "Procedures"],
    ["function", "functions", "Functions"],
];
/**
 * A site's navigation: the front page, the database with its objects by schema and kind, the subject areas, the contracts, then every other page
 * in the order of its path. Pages in a folder that is called like a page stand below that one. A large database has thousands of objects, and
 * each page of a site repeats its navigation: there the pages that list them stand in their place.
 */
function navigation(schema, pages) {
    const markdown = [...pages].filter((path) => path.endsWith(".md"));
    const folders = [...Object.values(model_page/* layout */.Zp.folders), model_page/* layout */.Zp.schemaFolder].map((folder) => `${folder}/`);
    const others = markdown.filter((path) => !folders.some((folder) => path.startsWith(folder)));
    const known = Object.keys(titles).filter((path) => others.includes(path));
    const below = (path) => others.filter((other) => other.startsWith(`${path.slice(0, -".md".length)}/`)).sort(model_name/* compareText */.n6);
    const nested = new Set(others.flatMap(below));
    const rest = others.filter((path) => !known.includes(path)).sort(model_name/* compareText */.n6);
    return [...known, ...rest]
        .filter((path) => !nested.has(path))
        .map((path) => {
        const children = path === model_page/* layout */.Zp.database ? schemaEntries(schema) : below(path).map((page) => ({ page }));
        const title = titles[path];
        if (children.length === 0 || children.length > mostBelow)
            return title === undefined ? { page: path } : { title, page: path };
        return { title: title ?? path.slice(0, -".md".length), entries: [{ title: "Overview", page: path }, ...children] };
    });
}
function schemaEntries(schema) {
    if (isLarge(schema)) {
        const lists = listPages(schema);
        const shown = lists.length > mostBelow ? lists.filter(({ part }) => part === 1) : lists;
        return shown.map(({ schema: name, part, of, page }) => ({ title: navigation_titleOf(name) + (of === 1 ? "" : ` ${part}`), page }));
    }
    const names = [...new Set(navigation_kinds.flatMap(([, plural]) => schema[plural].map((object) => object.schema)))].sort(model_name/* compareText */.n6);
    const paths = pagePaths(schema);
    return names.map((name) => ({
        title: navigation_titleOf(name),
        entries: navigation_kinds.flatMap(([type, plural, title]) => {
            const own = schema[plural].filter((object) => object.schema === name);
            const entries = own.map((object) => ({ title: navigation_titleOf(object.name), page: paths(type, object) ?? model_page/* layout */.Zp.database }));
            return entries.length === 0 ? [] : [{ title, entries }];
        }),
    }));
}
/** Site generators put it into their pages as it is. */
function navigation_titleOf(name) {
    return (0,markdown_escape/* escapeHtml */.ZD)((0,markdown_escape/* untitled */.UF)((0,model_name/* printPart */.x)(name)));
}

;// CONCATENATED MODULE: ./lib/render/site-file.js




/**
 * The configuration of the program that makes a site of the pages.
 * @throws UserError for a template that is not valid
 */
function siteFile({ path, write, docs, title, schema, pages, templates }) {
    const values = {
        // MkDocs puts it into its pages as it is.
        siteName: yamlText((title ?? "Database documentation").replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)),
        docsDir: yamlText(docs === "." ? relativePath(path, ".") : relativePath(path, docs)),
    };
    return { path, write, text: printer(templates)("mkdocs", values), navigation: navigation(schema, pages) };
}

// EXTERNAL MODULE: ./lib/selection/pattern.js
var selection_pattern = __webpack_require__(7736);
// EXTERNAL MODULE: ./lib/snapshot/serialize.js
var serialize = __webpack_require__(35630);
// EXTERNAL MODULE: ./lib/status/quality.js
var quality = __webpack_require__(30771);
;// CONCATENATED MODULE: ./lib/steps/compose.js

















/** What the repository is to hold: the snapshot, the contracts' status, the pages. */
async function compose(job, seen, found) {
    const { baseline, clock, config, progress = () => { } } = job;
    const { schema, templates, existing, contracts, log } = seen;
    const { docs } = config.paths;
    progress("Rendering pages");
    const { areas, diagnostics: aboutAreas } = subjectAreas(schema, configuredAreas(config, schema));
    const snapshot = (0,serialize/* serializeSnapshot */.DP)(schema);
    const known = await previousStatuses(existing, (0,model_page/* inFolder */._z)(docs, model_page/* layout */.Zp.statuses));
    const standing = (0,quality/* standingViolations */.vv)(found.lasting, contracts, found.measurements, known.statuses);
    const statuses = (0,status_statuses/* statusesOf */.CB)({ contracts, violations: standing, measurements: found.measurements, snapshot, previous: known.statuses });
    // Compared with anything but the snapshot, what is different is not what the docs have not recorded.
    const news = baseline === undefined ? changelogEntries(found.changes, templates) : [];
    const recorded = recordedIn(existing, docs, news, clock.today());
    const sitePath = (0,model_config/* siteFilePath */.Xc)(config);
    const pages = render({
        schema,
        contracts,
        report: {
            violations: standing,
            coverage: found.coverage ?? (0,coverage/* coverageOf */._)(schema),
            ...(found.lint === undefined ? {} : { lint: found.lint }),
        },
        statuses: statuses.contracts,
        title: config.title,
        templates,
        areas,
        links: sitePath !== undefined,
        health: { figures: recorded.figures, ...(log === undefined ? {} : { findings: log.findings }) },
        years: recorded.years,
    });
    const proposal = propose({
        pages: new Map([...pages, [model_page/* layout */.Zp.snapshot, snapshot], [model_page/* layout */.Zp.statuses, serializeStatuses(statuses)]]),
        // Who reads no log starts without what knows of one.
        ...(log === undefined ? {} : { alongside: (await __webpack_require__.e(/* import() */ 8661).then(__webpack_require__.bind(__webpack_require__, 8661))).positionPage(log, seen, found) }),
        existing,
        docs,
        today: clock.today(),
        renewAfter: config.renewAfter,
        changes: news,
        ...(sitePath === undefined ? {} : { site: compose_siteOf(sitePath, seen, config, pages) }),
    });
    return { ...proposal, diagnostics: [...aboutAreas, ...known.diagnostics, ...proposal.diagnostics] };
}
/** One that is not there was deleted, unless this is the first run or somebody asks for it by name. */
function compose_siteOf(path, { schema, templates, synced }, config, pages) {
    const write = config.site.mkdocs !== undefined || !synced;
    return siteFile({ path, write, docs: config.paths.docs, title: config.title, schema, pages: pages.keys(), templates });
}
/** What the changelog comes to with these entries. */
function recordedIn(existing, docs, news, today) {
    const current = existing.get((0,model_page/* inFolder */._z)(docs, model_page/* layout */.Zp.changelog)) ?? "";
    const archives = archivesIn(existing, docs);
    const texts = [current, ...[...archives].sort(([a], [b]) => (0,model_name/* compareText */.n6)(b, a)).map(([, text]) => text)];
    return { figures: figuresOf(texts, news), years: [...withEntries({ current, archives }, news, today).archives.keys()] };
}
/** What the last sync said of the contracts. A file that cannot be read is said so and written anew: all that it held besides is days. */
async function previousStatuses(existing, path) {
    const text = existing.get(path);
    if (text === undefined)
        return { statuses: undefined, diagnostics: [] };
    // Brings the format's validator along, which a first run does not need.
    const { parseStatuses } = await __webpack_require__.e(/* import() */ 9967).then(__webpack_require__.bind(__webpack_require__, 39967));
    try {
        return { statuses: parseStatuses(text, path), diagnostics: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        const message = `${error.message} The days since when contracts stand as they do begin today.`;
        return { statuses: undefined, diagnostics: [{ severity: "warning", message, ...(error.at === undefined ? {} : { at: error.at }) }] };
    }
}
function configuredAreas({ subjectAreas: configured }, { collation }) {
    return configured?.map(({ name, patterns, at }) => ({ name, at, has: (0,selection_pattern/* matcher */.jN)(patterns, collation) }));
}

;// CONCATENATED MODULE: ./lib/run.js



/** The whole job: read, compare with the committed snapshot, judge, hold the contracts, render the pages, publish, acknowledge. */
async function run(job) {
    const seen = await read(job);
    const found = await examine(job, seen);
    const proposal = await compose(job, seen, found);
    const report = reportOf(job, seen, found, proposal);
    job.progress?.("Publishing");
    const publication = await job.publisher.publish(proposal, report);
    const notes = seen.log === undefined ? [] : await (await __webpack_require__.e(/* import() */ 8661).then(__webpack_require__.bind(__webpack_require__, 8661))).acknowledged(job, seen, found, publication);
    return { report, proposal, publication, notes };
}
function reportOf({ source, baseline }, { before, log, ...seen }, found, proposal) {
    const { changes, violations, contractChanges, measurements, fates, lint, coverage } = found;
    return {
        source: baseline === undefined ? source.label : `${source.label}, compared with ${baseline.label}`,
        baseline: before === undefined,
        changes,
        violations,
        ...(contractChanges === undefined ? {} : { contractChanges }),
        ...(measurements.length === 0 ? {} : { measurements }),
        diagnostics: [...seen.diagnostics, ...found.diagnostics, ...proposal.diagnostics],
        ...(log === undefined || fates === undefined ? {} : { log: { findings: log.findings, ...fates } }),
        ...(lint === undefined ? {} : { lint }),
        ...(coverage === undefined ? {} : { coverage }),
    };
}

// EXTERNAL MODULE: ./lib/command/options.js + 1 modules
var command_options = __webpack_require__(59877);
// EXTERNAL MODULE: ./lib/command/terminal.js + 3 modules
var command_terminal = __webpack_require__(37028);
;// CONCATENATED MODULE: ./lib/command/sync.js








/** `schema-sync sync` and `schema-sync check`: the whole job, published to the working tree or nowhere. */
async function syncOrCheck({ name: mode, options: args }, terminal) {
    const format = (0,command_options/* formatOf */.be)(args.format);
    const options = { ...(0,command_options/* optionsOf */.cz)(mode, args, terminal), ...(0,inputs/* given */.gI)("failOn", (0,command_options/* limitOf */.LF)(args["fail-on"])) };
    const { failOn, ...job } = await (0,lib_job/* prepare */.i)(options, terminal.env, command_options/* world */.z);
    const { report, proposal, publication, notes } = await run({ ...job, progress: (0,command_terminal/* progressOn */.z2)(terminal) });
    (0,command_terminal/* printReport */.Y_)(report, format, terminal);
    for (const note of notes)
        terminal.stderr.write(`warning: ${(0,report_text/* visible */.R)(note)}\n`);
    const [write, remove] = mode === "sync" ? [publication.written.length, publication.removed.length] : [proposal.write.size, proposal.remove.length];
    const verb = mode === "sync" ? ["Wrote", "removed"] : ["A sync would write", "remove"];
    const docs = write + remove === 0 ? "The snapshot and the pages are up to date." : `${verb[0]} ${(0,summary/* count */.U9)(write, "file")}, ${verb[1]} ${remove}.`;
    if (format === "text")
        terminal.stdout.write(`\n${docs}\n`);
    return (0,limit/* reaches */.O)(failOn, report) ? command_terminal/* findings */.Pg : command_terminal/* clean */.uH;
}


/***/ }),

/***/ 97453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reaches)
/* harmony export */ });
/* harmony import */ var _model_lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79788);

const impactOf = { error: "breaking", warning: "risky", info: "safe" };
const failing = {
    breaking: new Set(["breaking"]),
    risky: new Set(["breaking", "risky"]),
    any: new Set(["breaking", "risky", "safe"]),
    never: new Set(),
};
/**
 * Whether a run fails: whether any finding is at or above the limit. A violation counts by its severity, and so does what the lint found if
 * it is new: what stood before is nobody's fault today.
 */
function reaches(limit, { changes, violations, contractChanges = [], lint = [], coverage, }) {
    const impacts = failing[limit];
    return (changes.some(({ impact }) => impacts.has(impact)) ||
        [...violations, ...contractChanges].some(({ severity }) => impacts.has(impactOf[severity])) ||
        lint.some((finding) => finding.new === true && impacts.has(impactOf[finding.severity])) ||
        (coverage !== undefined && (0,_model_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelowMinimum */ .UU)(coverage) && impacts.has("breaking")));
}


/***/ }),

/***/ 9915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coverageOf)
/* harmony export */ });
/* harmony import */ var _describable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41487);

/** How much of what people look up is described. */
function coverageOf(schema) {
    let [described, total] = [0, 0];
    for (const it of (0,_describable_js__WEBPACK_IMPORTED_MODULE_0__/* .describable */ .V)(schema)) {
        total++;
        if (it.described)
            described++;
    }
    return { described, total };
}


/***/ }),

/***/ 41487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ describable)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79271);

/**
 * Tables with their columns, views, procedures and functions. Not the columns of views, which say again what their
 * tables' columns say, nor what only an administrator meets.
 */
function* describable(schema) {
    const described = ({ description }) => description !== undefined;
    for (const table of schema.tables) {
        const object = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .refOf */ .H)("table", table);
        yield { object, described: described(table) };
        for (const column of table.columns)
            yield { object, member: column.name, described: described(column) };
    }
    for (const view of schema.views)
        yield { object: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .refOf */ .H)("view", view), described: described(view) };
    for (const procedure of schema.procedures)
        yield { object: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .refOf */ .H)("procedure", procedure), described: described(procedure) };
    for (const fn of schema.functions)
        yield { object: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .refOf */ .H)("function", fn), described: described(fn) };
}


/***/ }),

/***/ 79271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ refOf),
/* harmony export */   z: () => (/* binding */ ofTables)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51286);

function ofTables(find) {
    return function* (schema, context) {
        const histories = new Set(schema.tables.flatMap(({ temporal }) => (temporal === undefined ? [] : [context.fold((0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(temporal.history))])));
        for (const table of schema.tables) {
            const linted = { ...table, isHistory: histories.has(context.fold((0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(table))) };
            for (const finding of find(linted, context))
                yield { ...finding, object: refOf("table", table) };
        }
    };
}
function refOf(type, { schema, name }) {
    return { type, schema, name };
}


/***/ }),

/***/ 41427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ daysBetween)
/* harmony export */ });
/** How many days after `from` the day `to` is, both UTC, `YYYY-MM-DD`; negative where it is before. */
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}


/***/ })

};
