/** What a compiled validator says of one fault; the shape of ajv's ErrorObject. */
export interface ValidationError {
  /** JSON pointer to the value at fault. */
  readonly instancePath: string;
  /** JSON pointer to the keyword that it fails. */
  readonly schemaPath: string;
  /** `required`, `type`, `enum`, `additionalProperties`… */
  readonly keyword: string;
  /** What the keyword demanded: `{missingProperty}`, `{additionalProperty}`, `{allowedValues}`… */
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** The next three only from validators of what people write (config, contract). */
  readonly schema?: unknown;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

/** A JSON Schema compiled to a function. `errors` is that of the last call: read it before the next. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
