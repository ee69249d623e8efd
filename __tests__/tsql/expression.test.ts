import { describe, expect, test } from "vitest";
import { equivalent, normalizeExpression, parseExpression, storedExpression } from "../../src/tsql/expression.ts";
import { tokenize } from "../../src/tsql/lexer.ts";
import { fc } from "../support/property.ts";

describe("the normal form", () => {
  test.each<[string, string]>([
    ["((0))", "0"],
    ["(getdate())", "getdate()"],
    ["GETDATE ( )", "getdate()"],
    ["(N'it''s')", "N'it''s'"],
    ["(isnull(([SubTotal]+[TaxAmt])+[Freight],(0)))", "isnull([SubTotal]+[TaxAmt]+[Freight],0)"],
    ["ISNULL(SubTotal + TaxAmt + Freight, 0)", "isnull([SubTotal]+[TaxAmt]+[Freight],0)"],
    ["([Status]>=(0) AND [Status]<=(8))", "[Status]>=0 AND [Status]<=8"],
    ["Status >= 0 and Status <= 8", "[Status]>=0 AND [Status]<=8"],
    ["([Status]=(1))", "[Status]=1"],
    ["[VacationHours]>=(-40)", "[VacationHours]>=-40"],
    ["(a - b) - c", "[a]-[b]-[c]"],
    ["a - (b - c)", "[a]-([b]-[c])"],
    ["a + (b * c)", "[a]+[b]*[c]"],
    ["(a + b) * c", "([a]+[b])*[c]"],
    ["a - -1", "[a]-(-1)"],
    ["-(-1)", "-(-1)"],
    ["a * (-1)", "[a]*(-1)"],
    // A sign binds looser than a product, so these two differ in more than looks.
    ["a / -2 * 3", "[a]/(-2*3)"],
    ["a / (-2) * 3", "[a]/(-2)*3"],
    ["(-a) * b", "(-[a])*[b]"],
    ["-a * b", "-[a]*[b]"],
    ["~a & 1", "~[a]&1"],
    ["a or (b = 1 and c = 2)", "[a] OR [b]=1 AND [c]=2"],
    ["(a = 1 or b = 2) and c = 3", "([a]=1 OR [b]=2) AND [c]=3"],
    ["a = 1 or (b = 2 or c = 3)", "[a]=1 OR [b]=2 OR [c]=3"],
    ["not (a = 1 and b = 2)", "NOT ([a]=1 AND [b]=2)"],
    ["NOT (a = 1)", "NOT [a]=1"],
    ["a in ('x' , 'y')", "[a] IN ('x','y')"],
    ["a not between 1 and (2)", "[a] NOT BETWEEN 1 AND 2"],
    ["(a like '%[^0-9]%') or a is not null", "[a] LIKE '%[^0-9]%' OR [a] IS NOT NULL"],
    ["a like 'x!_' escape '!'", "[a] LIKE 'x!_' ESCAPE '!'"],
    ["a is not distinct from b", "[a] IS NOT DISTINCT FROM [b]"],
    ["CASE WHEN a = 1 THEN 'x' ELSE 'y' END", "case when [a]=1 then 'x' else 'y' end"],
    ["case [a] when (1) then (2) end", "case [a] when 1 then 2 end"],
    ["CAST(a AS Decimal(10, 2))", "cast([a] as decimal(10,2))"],
    ["CONVERT([nvarchar](23),[SalesOrderID],(0))", "convert(nvarchar(23),[SalesOrderID],0)"],
    ["dateadd(DAY,(1),getdate())", "dateadd(day,1,getdate())"],
    ["[dbo].[ufnLeadingZeros]( CustomerID )", "[dbo].[ufnLeadingZeros]([CustomerID])"],
    ["OrganizationNode.GetLevel()", "[OrganizationNode].[GetLevel]()"],
    ["hierarchyid::GetRoot()", "[hierarchyid]::[GetRoot]()"],
    ["NEXT VALUE FOR Sales.Numbers", "NEXT VALUE FOR [Sales].[Numbers]"],
    ["CURRENT_TIMESTAMP", "current_timestamp"],
    ["name collate Latin1_General_BIN", "[name] COLLATE Latin1_General_BIN"],
    ["a at time zone 'UTC' at time zone 'CET'", "[a] AT TIME ZONE 'UTC' AT TIME ZONE 'CET'"],
    ['"Order" + "a]b"', "[Order]+[a]]b]"],
    ["count(*)", "count(*)"],
    ["left(a, 3)", "left([a],3)"],
    ["a -- why\n + /* how */ b", "[a]+[b]"],
    ["$(Limit)", "$(Limit)"],
    ["{ d '2001-01-01' }", "{ d '2001-01-01' }"],
    ["sum(a)  over (partition  by b)", "sum(a) over(partition by b)"],
    ["'never closed", "'never closed"],
    ["", ""],
  ])("%s becomes %s", (text, normal) => {
    expect(normalizeExpression(text)).toBe(normal);
  });

  test("with QUOTED_IDENTIFIER OFF double quotes hold a string", () => {
    expect(normalizeExpression(`"it's"`, { quotedIdentifier: false })).toBe("'it''s'");
  });

  test("brackets nested past all reason stay text, and take bounded time and stack", () => {
    const deep = "(".repeat(100_000) + "1" + ")".repeat(100_000);
    expect(normalizeExpression(deep)).toBe(deep);
    expect(normalizeExpression("1+".repeat(100_000) + "1")).toHaveLength(200_001);
    expect(normalizeExpression("a".repeat(3) + ".b()".repeat(10_000))).toContain("aaa");
  });

  test("BETWEEN nested in CASE does not double without end", () => {
    let text = "a";
    for (let i = 0; i < 60; i++) text = `case when ${text} between 1 and 2 then 1 end`;
    expect(storedExpression(text)).toContain("BETWEEN");
    expect(equivalent(text, `${text}+1`)).toBe(false);
  });
});

describe("what the server stores", () => {
  test.each<[string, string]>([
    ["[Status] BETWEEN 1 AND 3", "[Status]>=1 AND [Status]<=3"],
    ["a = 1 AND b BETWEEN 1 AND 3", "[a]=1 AND [b]>=1 AND [b]<=3"],
    ["UPPER([Gender]) IN ('M', 'F')", "upper([Gender])='F' OR upper([Gender])='M'"],
    ["x IS NULL OR x IN (1, 2)", "[x] IS NULL OR [x]=2 OR [x]=1"],
    ["x IN (1)", "[x]=1"],
    ["CAST(a AS int)", "convert(int,[a])"],
    ["IIF(a = 1, 'x', 'y')", "case when [a]=1 then 'x' else 'y' end"],
    ["COALESCE(a, b, 0)", "case when [a] IS NOT NULL then [a] when [b] IS NOT NULL then [b] else 0 end"],
    ["a != 1", "[a]<>1"],
    ["a NOT LIKE 'x'", "NOT [a] LIKE 'x'"],
    ["CURRENT_TIMESTAMP", "getdate()"],
    ["((0))", "0"],
  ])("%s is stored as %s", (text, stored) => {
    expect(storedExpression(text)).toBe(stored);
    expect(storedExpression(stored)).toBe(stored);
    expect(equivalent(normalizeExpression(text), stored)).toBe(true);
  });
});

describe("equivalent", () => {
  test.each<[string, string]>([
    ["cast(a as varchar)", "convert(varchar(30),a,(0))"],
    ["try_cast(a as decimal)", "try_convert(decimal(18,0),a)"],
    ["a in (1,2,3)", "a=3 or a=1 or a=2"],
    ["a not in (1,2)", "a<>2 and a<>1"],
    ["not (a in (1,2))", "not a=1 and not a=2"],
    ["a not between 1 and 2", "a<1 or a>2"],
    ["not (a is null or b like 'x')", "a is not null and b not like 'x'"],
    ["coalesce(a,0)", "case when a is not null then a else 0 end"],
    ["nullif(a,0)", "case when a=0 then null else a end"],
    ["case a when 1 then 2 else null end", "case when a=1 then 2 end"],
    ["year(d)", "datepart(yy,d)"],
    ["dateadd(dd,1,d)", "DATEADD(day,1,d)"],
    ["current_user", "user_name()"],
    ["a !< 1", "a >= 1"],
    ["b and a and a", "a and b"],
  ])("%s and %s say the same", (a, b) => {
    expect(equivalent(a, b)).toBe(true);
    expect(equivalent(b, a)).toBe(true);
  });

  test.each<[string, string]>([
    ["a-(b-c)", "a-b-c"],
    ["cast(a as varchar(10))", "convert(varchar(30),a)"],
    ["convert(varchar(10),d,120)", "convert(varchar(10),d)"],
    ["isnull(a,0)", "coalesce(a,0)"],
    ["a in (1,2)", "a in (1,3)"],
    ["a between 1 and 2", "a between 2 and 1"],
    ["'a'", "'A'"],
    ["a or b", "a and b"],
    ["0", "0.0"],
  ])("%s and %s do not", (a, b) => {
    expect(equivalent(a, b)).toBe(false);
  });
});

/** Text of random expressions, bracketed at random. */
const expressionText = fc.letrec<{ value: string; condition: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.constantFrom("a", "[b c]", "1", "-2", "'x'", "N'it''s'", "@v", "NULL", "getdate()", '"q"', "t.c", ".5"),
    fc.tuple(tie("value"), fc.constantFrom("+", "-", "*", "/", "%", "&", "|", "^"), tie("value")).map((parts) => parts.join(" ")),
    fc.tuple(fc.constantFrom("-", "~", "+"), tie("value")).map(([sign, value]) => `${sign} ${value}`),
    tie("value").map((value) => `(${value})`),
    fc.tuple(tie("value"), tie("value")).map(([a, b]) => `isnull(${a}, ${b})`),
    tie("value").map((value) => `(${value}) COLLATE Latin1_General_BIN`),
    tie("value").map((value) => `(${value}).f(1)`),
    tie("value").map((value) => `CAST(${value} AS varchar(10))`),
    fc.tuple(tie("condition"), tie("value"), tie("value")).map(([c, a, b]) => `CASE WHEN ${c} THEN ${a} ELSE ${b} END`),
  ),
  condition: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.tuple(tie("value"), fc.constantFrom("=", "<>", "<", ">=", "!="), tie("value")).map((parts) => parts.join(" ")),
    tie("value").map((value) => `${value} IS NOT NULL`),
    fc.tuple(tie("value"), tie("value"), tie("value")).map(([a, b, c]) => `${a} NOT BETWEEN ${b} AND ${c}`),
    fc.tuple(tie("value"), tie("value")).map(([a, b]) => `${a} IN (${b}, 1)`),
    fc.tuple(tie("condition"), fc.constantFrom("AND", "OR"), tie("condition")).map((parts) => parts.join(" ")),
    tie("condition").map((condition) => `NOT ${condition}`),
    tie("condition").map((condition) => `(${condition})`),
  ),
}));

describe("laws of the normal form", () => {
  const any = fc.oneof(expressionText.value, expressionText.condition);

  test("it keeps the tree: no bracket that matters is lost", () => {
    fc.assert(
      fc.property(any, (text) => {
        const tree = parseExpression(text);
        expect(tree).toBeDefined();
        expect(parseExpression(normalizeExpression(text))).toEqual(tree);
      }),
      { numRuns: 500 },
    );
  });

  test("it is its own normal form, of any text", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(" ", "(", ")", "'", "a", "1", ".", "-", "*", "case", "AND", "in", "$(x)", "::", "[b]"),
    );
    const noise = fc.array(piece).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.oneof(any, noise), (text) => {
        const once = normalizeExpression(text);
        expect(normalizeExpression(once)).toBe(once);
        expect(storedExpression(storedExpression(text))).toBe(storedExpression(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("it only adds and drops round brackets, and nothing of what is said", () => {
    const said = (text: string) =>
      tokenize(text)
        .filter((token) => token.key !== "(" && token.key !== ")")
        .map((token) => token.value.toLowerCase());
    fc.assert(
      fc.property(any, (text) => {
        expect(said(normalizeExpression(text))).toEqual(said(text));
      }),
    );
  });

  test("an expression is equivalent to what a server makes of it", () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(equivalent(normalizeExpression(text), storedExpression(text))).toBe(true);
      }),
    );
  });
});
