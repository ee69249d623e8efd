import type { LogicalType } from "../../model/contract.ts";

/** The parts of a contract's file that are looked at, once it satisfies `schema/contract.schema.json`. */
export interface ContractFile {
  readonly id: string;
  readonly name?: string;
  readonly version: string;
  readonly status: string;
  readonly description?: { readonly purpose?: string };
  readonly servers?: readonly ServerFile[];
  readonly schema?: readonly ObjectFile[];
  /** A team in ODCS 3.1, its members in 3.0. */
  readonly team?: readonly MemberFile[] | { readonly name?: string; readonly members?: readonly MemberFile[] };
  readonly customProperties?: readonly CustomProperty[];
}

export interface ServerFile {
  readonly type: string;
  readonly schema?: string;
}

export interface MemberFile {
  readonly username?: string;
  readonly name?: string;
  readonly role?: string;
  readonly dateOut?: string;
}

export interface CustomProperty {
  readonly property: string;
  readonly value: unknown;
}

/** What objects and properties have in common. */
export interface ElementFile {
  readonly id?: string;
  readonly name: string;
  readonly physicalName?: string;
  readonly physicalType?: string;
  readonly description?: string;
  readonly customProperties?: readonly CustomProperty[];
}

export interface ObjectFile extends ElementFile {
  readonly properties?: readonly PropertyFile[];
  readonly relationships?: readonly RelationshipFile[];
}

export interface PropertyFile extends ElementFile {
  readonly logicalType?: LogicalType;
  readonly logicalTypeOptions?: OptionsFile;
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly primaryKey?: boolean;
  readonly primaryKeyPosition?: number;
  readonly classification?: string;
  readonly relationships?: readonly RelationshipFile[];
}

/** Which of them there are depends on the logical type. */
export interface OptionsFile {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  /** ODCS 3.0: whether `minimum` itself is excluded; 3.1: the bound itself. */
  readonly exclusiveMinimum?: number | string | boolean;
  readonly exclusiveMaximum?: number | string | boolean;
  readonly multipleOf?: number;
  readonly precision?: number;
  readonly scale?: number;
  readonly timezone?: boolean;
}

/** Of a schema object (`from` and `to`), or of a property, which is then the `from`. */
export interface RelationshipFile {
  readonly from?: string | readonly string[];
  readonly to: string | readonly string[];
}
