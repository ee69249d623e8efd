CREATE TABLE dbo.Old (Id int NOT NULL CONSTRAINT PK_Old PRIMARY KEY, Nam varchar(5));
CREATE INDEX IX_Nam ON dbo.Old (Nam);
CREATE TABLE dbo.Child (OldId int CONSTRAINT FK_Old REFERENCES dbo.Old (Id));
GO
EXEC sp_rename 'dbo.Old', 'New';
EXEC sp_rename 'dbo.New.Nam', 'Name', 'COLUMN';
EXEC sp_rename N'dbo.New.IX_Nam', N'IX_Name', N'INDEX';
EXEC sp_rename 'PK_Old', 'PK_New';
EXEC sp_rename @objname = 'dbo.[FK_Old]', @newname = 'FK_New', @objtype = 'OBJECT';
EXEC sp_rename 'dbo.New.Id', 'NewId', 'COLUMN';
EXEC sp_rename 'dbo.Nothing', 'Something';
