import { describe, expect, test } from "vitest";
import { parseContract } from "../../src/contract/parse.ts";
import { complaintsOf } from "../support/complaints.ts";

const head = "apiVersion: v3.1.0\nkind: DataContract\nid: sales\nversion: 1.0.0\nstatus: active\n";
const column = (lines: string): string => `${head}schema:\n  - name: Orders\n    properties:\n      - name: Total\n${lines}`;

describe("what is wrong with a contract, and where", () => {
  test.each<[title: string, text: string, complaints: string[]]>([
    ["nothing", head, []],
    [
      "not a contract",
      "title: x\n",
      ["c.odcs.yaml:1:1: this is no ODCS contract: it has neither `apiVersion` (v3.1.0) nor `kind` (DataContract)"],
    ],
    [
      "a contract of the Data Contract Specification",
      "dataContractSpecification: 1.1.0\nid: x\nmodels: {}\n",
      [
        "c.odcs.yaml:1:1: this is a contract of the Data Contract Specification, which the Open Data Contract Standard (ODCS) 3 has succeeded; convert it",
      ],
    ],
    [
      "another version of the standard, and nothing else of what is then wrong",
      head.replace("v3.1.0", "v2.2.2") + "quantumName: x\n",
      ["c.odcs.yaml:1:1: `apiVersion` must be a version of the standard that is known here, `v3.0.x` or `v3.1.x`, not `v2.2.2`"],
    ],
    [
      "a version without its v",
      head.replace("v3.1.0", "3.1.0"),
      ["c.odcs.yaml:1:1: `apiVersion` must be a version of the standard that is known here, `v3.0.x` or `v3.1.x`, not `3.1.0`"],
    ],
    ["another kind", head.replace("DataContract", "DataProduct"), ["c.odcs.yaml:2:1: `kind` must be `DataContract`, not `DataProduct`"]],
    [
      "a slip in where a server is, which would look in another schema",
      `${head}servers:\n  - { server: prod, type: sqlserver, shema: gold }\n  - { server: lake, type: s3, location: x }\n`,
      ["c.odcs.yaml:7:38: unknown key `shema` in `servers[0]`; did you mean `schema`?"],
    ],
    [
      "a relationship of unequal sides, and custom properties with other values than are read",
      `${head}customProperties:\n  - { property: closed, value: yes please }\n  - { property: columnOrder, value: strickt }\nschema:\n  - name: T\n    relationships: [{ from: [T.a], to: [P.a, P.b] }]\n`,
      [
        "c.odcs.yaml:7:25: the custom property `closed` must be true or false",
        "c.odcs.yaml:8:30: the custom property `columnOrder` must be one of `strict`, `any`, not `strickt`; did you mean `strict`?",
        "c.odcs.yaml:11:21: a relationship leads from as many properties as it leads to, not from 1 to 2",
      ],
    ],
    [
      "missing keys",
      "apiVersion: v3.0.2\nkind: DataContract\nversion: 1.0.0\n",
      ["c.odcs.yaml:1:1: the key `id` is missing", "c.odcs.yaml:1:1: the key `status` is missing"],
    ],
    [
      "a number where text is meant",
      head.replace("1.0.0", "1.0"),
      ['c.odcs.yaml:4:1: `version` must be text: write "1.0" in quotes, else YAML takes it for a number'],
    ],
    ["misspelt keys", `${head}shema: []\n`, ["c.odcs.yaml:6:1: unknown key `shema`; did you mean `schema`?"]],
    [
      "a misspelt key of a column",
      column("        requierd: true\n        phsyicalType: int\n"),
      [
        "c.odcs.yaml:10:9: unknown key `requierd` in `schema[0].properties[0]`; did you mean `required`?",
        "c.odcs.yaml:11:9: unknown key `phsyicalType` in `schema[0].properties[0]`; did you mean `physicalType`?",
      ],
    ],
    [
      "truth in the words of YAML 1.1",
      column("        required: yes\n        unique: Off\n"),
      [
        "c.odcs.yaml:10:9: `schema[0].properties[0].required` must be true or false: YAML 1.2 takes `yes` for text; write `true`",
        "c.odcs.yaml:11:9: `schema[0].properties[0].unique` must be true or false: YAML 1.2 takes `Off` for text; write `false`",
      ],
    ],
    [
      "an unknown logical type",
      column("        logicalType: strings\n"),
      [
        "c.odcs.yaml:10:9: `schema[0].properties[0].logicalType` must be one of `string`, `date`, `timestamp`, `time`, `number`, `integer`, `object`, `array`, `boolean`, not `strings`; did you mean `string`?",
      ],
    ],
    [
      "an option of another logical type",
      column("        logicalType: string\n        logicalTypeOptions:\n          maxLenght: 3\n"),
      ["c.odcs.yaml:12:11: unknown key `maxLenght` in `schema[0].properties[0].logicalTypeOptions`; did you mean `maxLength`?"],
    ],
    ["an object without a name", `${head}schema:\n  - physicalName: x\n`, ["c.odcs.yaml:7:5: `schema[0]` has no `name`"]],
    [
      "a name that is none",
      `${head}schema:\n  - name: a\n    physicalName: 'dbo.[Orders'\n`,
      ["c.odcs.yaml:8:5: `dbo.[Orders` is not the name of an object: write name, schema.name or [schema].[name]"],
    ],
    [
      "custom properties with other words than ours",
      `${head}customProperties:\n  - property: role\n    value: reeder\n  - property: harm\n    value: [a]\n  - property: severity\n    value: fatal\n`,
      [
        "c.odcs.yaml:8:5: the custom property `role` must be one of `reader`, `writer`, `both`, not `reeder`; did you mean `reader`?",
        "c.odcs.yaml:10:5: the custom property `harm` must be text",
        "c.odcs.yaml:12:5: the custom property `severity` must be one of `error`, `warning`, `info`, not `fatal`",
      ],
    ],
    [
      "rules of quality without what they need",
      column("        quality:\n          - type: sql\n          - type: library\n          - type: custom\n            engine: dbt\n"),
      [
        "c.odcs.yaml:11:13: `schema[0].properties[0].quality[0]` has no `query`",
        "c.odcs.yaml:12:13: `schema[0].properties[0].quality[1]` is a rule of the library and has no `metric`",
        "c.odcs.yaml:13:13: `schema[0].properties[0].quality[2]` has no `implementation`",
      ],
    ],
    [
      "a merge conflict or other text",
      "<<<<<<< HEAD\nid: a\n",
      ["c.odcs.yaml:1:1: a key must stand on one line; is the `:` after it missing?"],
    ],
  ])("%s", (_title, text, complaints) => {
    expect(complaintsOf(() => parseContract(text, "c.odcs.yaml"))).toEqual(complaints);
  });

  test("in JSON too", () => {
    const text = `{\n\t"apiVersion": "v3.1.0",\n\t"kind": "DataContract",\n\t"id": "a",\n\t"version": "1",\n\t"statsu": "active"\n}\n`;
    expect(complaintsOf(() => parseContract(text, "c.odcs.json"))).toEqual([
      "c.odcs.json:1:1: the key `status` is missing",
      "c.odcs.json:6:2: unknown key `statsu`; did you mean `status`?",
    ]);
  });

  test("a key of one's own is legal in 3.0, but not in an object or column, nor close to one of the standard's", () => {
    const own = `team:\n  - username: etl\n    comment: new\nreviewedBy: sales\n`;
    expect(complaintsOf(() => parseContract(head.replace("v3.1.0", "v3.0.0") + own, "c.odcs.yaml"))).toEqual([]);
    expect(complaintsOf(() => parseContract(head + own, "c.odcs.yaml"))).toEqual([
      "c.odcs.yaml:8:5: unknown key `comment` in `team[0]`",
      "c.odcs.yaml:9:1: unknown key `reviewedBy`",
    ]);
    expect(complaintsOf(() => parseContract(`${head.replace("v3.1.0", "v3.0.0")}schmea: []\n`, "c.odcs.yaml"))).toEqual([
      "c.odcs.yaml:6:1: unknown key `schmea`; did you mean `schema`?",
    ]);
    expect(complaintsOf(() => parseContract(column("        reviewedBy: x\n").replace("v3.1.0", "v3.0.0"), "c.odcs.yaml"))).toEqual([
      "c.odcs.yaml:10:9: unknown key `reviewedBy` in `schema[0].properties[0]`",
    ]);
  });
});
