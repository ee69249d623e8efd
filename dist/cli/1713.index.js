export const id = 1713;
export const ids = [1713];
export const modules = {

/***/ 1713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDtsx: () => (/* binding */ readDtsx)
/* harmony export */ });
/* harmony import */ var saxen__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91239);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


/** The deepest that packages nest: a container in a container, and the data flow in that. A file far deeper is none. */
const deepest = 500;
/**
 * The SQL of an SSIS package (MS-DTSX2): that of Execute SQL tasks, of sources, lookups and commands in data flows, and the
 * tables that sources and destinations name. Connections by their names where the package or a reference says them.
 *
 * @throws UserError for a text that is not well-formed XML, declares a document type, or is no package
 */
function readDtsx(text, file) {
    const parser = new saxen__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .i();
    const sql = [];
    const named = [];
    const components = [];
    const names = new Map();
    const frames = [];
    const statements = [];
    let value;
    const fail = (message, place, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(message, { cause, at: { file, line: place().line + 1 } });
    };
    parser.on("error", (error, place) => fail(`This is not well-formed XML (${error.message}).`, place, error));
    parser.on("warn", (warning, place) => fail(`This is not well-formed XML (${warning.message}).`, place, warning));
    parser.on("attention", (declaration, _decode, place) => {
        if (/^<!DOCTYPE/i.test(declaration))
            fail("It declares a document type, which no package does. It is refused unread.", place);
    });
    parser.on("openTag", (qualified, readAttributes, _decode, _selfClosing, place) => {
        const name = localName(qualified);
        if (frames.length === 0 && name !== "Executable")
            fail(`The root should be DTS:Executable, not ${qualified}: this is no SSIS package.`, place);
        if (frames.length > deepest)
            fail(`Its elements nest deeper than ${deepest}. This is no SSIS package.`, place);
        const attributes = byLocalName(readAttributes());
        const line = place().line + 1;
        const inside = frames.at(-1)?.component;
        switch (name) {
            case "SqlTaskData":
                if (/^(?:DirectInput)?$/.test(attributes["SqlStmtSourceType"] ?? "")) {
                    statements.push({ text: attributes["SqlStatementSource"] ?? "", line, connection: attributes["Connection"] ?? "" });
                }
                break;
            case "ConnectionManager":
                if (attributes["DTSID"] !== undefined && attributes["ObjectName"] !== undefined)
                    names.set(attributes["DTSID"], attributes["ObjectName"]);
                break;
            case "component": {
                const isDestination = /destination|\{(?:5A0B62E8-D91D-49F5-94A5-7BE58DE508F0|4ADA7EAA-136C-4215-8098-D7A7C27FC0D1)\}/i.test(`${attributes["componentClassID"] ?? ""} ${attributes["description"] ?? ""}`);
                const component = { properties: new Map(), isDestination, connection: undefined, external: new Map(), used: [], line };
                components.push(component);
                frames.push({ name, component });
                return;
            }
            case "connection":
                if (inside !== undefined) {
                    inside.connection = guid(attributes["connectionManagerID"] ?? "");
                    const reference = /\[([^\]]+)\]$/.exec(attributes["connectionManagerRefId"] ?? "")?.[1];
                    if (inside.connection !== undefined && reference !== undefined)
                        names.set(inside.connection, reference);
                }
                break;
            case "externalMetadataColumn":
                inside?.external.set(attributes["refId"] ?? attributes["id"] ?? "", attributes["name"] ?? "");
                break;
            case "inputColumn":
            case "outputColumn":
                if (inside !== undefined &&
                    (name === "inputColumn") === inside.isDestination &&
                    attributes["externalMetadataColumnId"] !== undefined) {
                    inside.used.push(attributes["externalMetadataColumnId"]);
                }
                break;
            case "property":
                if (inside !== undefined && attributes["name"] !== undefined) {
                    value = { text: "", line };
                    frames.push({ name, component: inside, property: attributes["name"] });
                    return;
                }
        }
        frames.push(inside === undefined ? { name } : { name, component: inside });
    });
    parser.on("closeTag", () => {
        const frame = frames.pop();
        if (frame?.property !== undefined && value !== undefined) {
            frame.component?.properties.set(frame.property, value);
            value = undefined;
        }
    });
    const takeText = (piece) => {
        if (value !== undefined)
            value.text += piece;
    };
    parser.on("text", (piece) => {
        takeText(piece.includes("&") ? (0,saxen__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(piece) : piece);
    });
    parser.on("cdata", takeText);
    parser.write(text);
    parser.end();
    const connectionOf = (id) => {
        const name = id === undefined || id === "" ? undefined : (names.get(id) ?? id);
        return name === undefined ? {} : { connection: name };
    };
    for (const statement of statements)
        sql.push({ text: statement.text, lineAt: () => statement.line, ...connectionOf(statement.connection) });
    for (const component of components) {
        const { properties, connection, isDestination, external, used } = component;
        const command = properties.get("SqlCommand");
        const table = properties.get("OpenRowset") ?? properties.get("TableOrViewName");
        const columns = used.flatMap((id) => external.get(id) ?? []);
        // AccessMode: 0 and 3 name a table, 2 (of a source) is a command; 1 and 4 (and 3 of a source) take either from a variable.
        const mode = properties.get("AccessMode")?.text.trim();
        if (command !== undefined && command.text.trim() !== "" && (isDestination || mode === undefined || mode === "2")) {
            const { text: said, line } = command;
            sql.push({ text: said, lineAt: (offset) => line + said.slice(0, offset).split("\n").length - 1, ...connectionOf(connection) });
        }
        else if (table !== undefined && table.text.trim() !== "") {
            const access = isDestination ? "writes" : "reads";
            named.push({ access, name: table.text.trim(), columns, line: table.line, ...connectionOf(connection) });
        }
    }
    return { sql, named };
}
function localName(qualified) {
    return qualified.slice(qualified.indexOf(":") + 1);
}
/** Decoded; by their names without a prefix. */
function byLocalName(attributes) {
    return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value.includes("&") ? (0,saxen__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(value) : value]));
}
/** `{7C3E…}:external` → `{7C3E…}` */
function guid(id) {
    return /^\{[0-9A-F-]+\}/i.exec(id)?.[0] ?? (id === "" ? undefined : id);
}


/***/ })

};
