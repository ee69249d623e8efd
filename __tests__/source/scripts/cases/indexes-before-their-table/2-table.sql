CREATE TABLE [dbo].[t] ([a] int NOT NULL, [b] int, [c] int, CONSTRAINT PK_t PRIMARY KEY (a));
