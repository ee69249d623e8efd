import { tokenize } from "../../tsql/lexer.ts";
import { objectName, type Mapper } from "./draft.ts";
import { referenceOf } from "./model.ts";

const readSynonym: Mapper = (element, draft) => {
  const script = element.properties.get("ForObjectScript");
  // The script keeps the parts that were given; the relationship is there only when DacFx could resolve them.
  const parts =
    script === undefined
      ? referenceOf(element, "ForObject")
      : tokenize(script)
          .filter(({ key }) => key !== ".")
          .map(({ value }) => value);
  draft.synonyms.push({ ...objectName(element.name), target: parts.map((part) => `[${part.replaceAll("]", "]]")}]`).join(".") });
};

export const synonymMappers: Readonly<Record<string, Mapper>> = { SqlSynonym: readSynonym };
