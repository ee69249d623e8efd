export const id = 566;
export const ids = [566];
export const modules = {

/***/ 39566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postWebhook: () => (/* binding */ postWebhook),
/* harmony export */   webhookFormat: () => (/* binding */ webhookFormat)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Which of the known chats an address belongs to; anything else gets plain JSON. */
function webhookFormat(address) {
    const host = parseAddress(address).hostname;
    if (host === "hooks.slack.com" || host === "hooks.slack-gov.com")
        return "slack";
    return /(^|\.)(webhook\.office\.com|logic\.azure\.com|api\.powerplatform\.com)$/.test(host) ? "teams" : "json";
}
const tries = 3;
/** Nobody waits longer for a chat. */
const timeout = 10_000;
/**
 * Posts a text of JSON. Whoever knows such an address may post to it, so it stands in no message, and neither does what
 * the server answers, which may repeat it.
 * @throws UserError where it could not be delivered
 */
async function postWebhook(address, json, { send = fetch, wait = waitFor } = {}) {
    const url = parseAddress(address);
    for (let i = 1;; i += 1) {
        const failure = await post(send, url, json);
        if (failure === undefined)
            return;
        if (!failure.again || i === tries) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The message to webhook-url was not delivered: ${failure.reason}. Look whether the address is still valid.`);
        }
        await wait(i * 2_000);
    }
}
async function post(send, url, json) {
    try {
        const response = await send(url, {
            method: "POST",
            headers: { "content-type": "application/json; charset=utf-8" },
            body: json,
            // An address that leads on would take the text somewhere that nobody named.
            redirect: "error",
            signal: AbortSignal.timeout(timeout),
        });
        await response.body?.cancel();
        return response.ok
            ? undefined
            : { reason: `it was answered with ${response.status}`, again: response.status === 429 || response.status >= 500 };
    }
    catch (error) {
        const { name, cause } = error;
        return { reason: name === "TimeoutError" ? "there was no answer" : `it could not be sent (${cause?.code ?? "refused"})`, again: true };
    }
}
function parseAddress(address) {
    const url = URL.parse(address);
    if (url === null || (url.protocol !== "https:" && url.hostname !== "127.0.0.1")) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("The input webhook-url is not an https address.");
    }
    return url;
}
function waitFor(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
}


/***/ })

};
