CREATE TABLE dbo.Orders (Id int NOT NULL, Total money, Note varchar(50) NULL, Old int);
GO
CREATE TABLE dbo.Gone (a int);
