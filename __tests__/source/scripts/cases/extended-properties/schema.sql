CREATE TABLE dbo.t (a int CONSTRAINT DF_a DEFAULT 0, b int, CONSTRAINT CK_t CHECK (a > 0));
GO
CREATE PROCEDURE dbo.p @id int AS SELECT @id;
GO
EXEC sp_addextendedproperty N'MS_Description', N'It''s a table.', 'SCHEMA', N'dbo', 'TABLE', N't';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = 'First.', @level0type = 'user', @level0name = dbo, @level1type = 'table', @level1name = [t], @level2type = 'column', @level2name = a
EXEC sp_updateextendedproperty @name = N'MS_Description', @value = N'The first.', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'T', @level2type = N'COLUMN', @level2name = N'A';
EXEC sp_addextendedproperty N'Description', N'Not this one.', 'SCHEMA', N'dbo', 'TABLE', N't', 'COLUMN', N'a';
EXEC sp_addextendedproperty N'Description', N'The second.', 'SCHEMA', N'dbo', 'TABLE', N't', 'COLUMN', N'b';
EXEC sp_addextendedproperty N'Owner', N'Somebody', 'SCHEMA', N'dbo', 'TABLE', N't';
EXEC sp_addextendedproperty N'MS_Description', N'Zero.', 'SCHEMA', N'dbo', 'TABLE', N't', 'CONSTRAINT', N'DF_a';
EXEC sp_addextendedproperty N'MS_Description', N'Positive.', 'SCHEMA', N'dbo', 'TABLE', N't', 'CONSTRAINT', N'CK_t';
EXEC sp_addextendedproperty N'MS_Description', N'The schema.', 'SCHEMA', N'dbo';
EXEC sp_addextendedproperty N'MS_Description', N'The database.';
EXEC sp_addextendedproperty N'MS_Description', N'Which.', 'SCHEMA', N'dbo', 'PROCEDURE', N'p', 'PARAMETER', N'@id';
EXEC sp_addextendedproperty N'MS_Description', N'Away.', 'SCHEMA', N'dbo', 'PROCEDURE', N'p';
EXEC sp_dropextendedproperty N'MS_Description', 'SCHEMA', N'dbo', 'PROCEDURE', N'p';
DECLARE @v sql_variant
SET @v = N'From a variable.'
EXECUTE sp_addextendedproperty N'MS_Description', @v, N'SCHEMA', N'dbo', N'SEQUENCE', N's', NULL, NULL
GO
CREATE SEQUENCE dbo.s AS int START WITH 1;
EXEC sp_addextendedproperty N'MS_Description', N'Lost.', 'SCHEMA', N'dbo', 'TABLE', N'nowhere';
