-- As a server scripts itself.
CREATE TABLE dbo.Orders (
    Id int NOT NULL,
    Status int NOT NULL CONSTRAINT [DF__Orders__Status__1A2B3C4D] DEFAULT (0),
    Code nvarchar(10) NULL,
    Parent int NULL,
    CONSTRAINT [PK__Orders__3214EC07AB12CD34] PRIMARY KEY CLUSTERED (Id),
    CONSTRAINT [UQ__Orders__A25C5AA7AB12CD34] UNIQUE (Code),
    CONSTRAINT [CK__Orders__Looks_made_up] CHECK (Id > 0)
);
GO
ALTER TABLE dbo.Orders WITH CHECK ADD CONSTRAINT [FK__Orders__Parent__5EBF139D] FOREIGN KEY (Parent) REFERENCES dbo.Orders (Id);
ALTER TABLE dbo.Orders ADD CONSTRAINT [CK__Orders__Status__4BAC3F29] CHECK (Status >= 0);
ALTER TABLE dbo.Orders ADD CONSTRAINT [DF__Orders__Code__2B3C4D5E] DEFAULT (N'?') FOR Code;
GO
-- Known by that name all the same.
ALTER TABLE dbo.Orders NOCHECK CONSTRAINT [CK__Orders__Status__4BAC3F29];
ALTER TABLE dbo.Orders DROP CONSTRAINT [DF__Orders__Code__2B3C4D5E];
GO
CREATE TABLE dbo.Rate (
    Id int NOT NULL PRIMARY KEY,
    Since datetime2 GENERATED ALWAYS AS ROW START,
    Until datetime2 GENERATED ALWAYS AS ROW END,
    PERIOD FOR SYSTEM_TIME (Since, Until)
) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = [dbo].[MSSQL_TemporalHistoryFor_581577110]));
