import type { Severity } from "../model/place.ts";

/** Worst first. */
export const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
