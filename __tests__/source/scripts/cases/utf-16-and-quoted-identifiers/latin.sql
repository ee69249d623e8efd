CREATE TABLE dbo.[Grφίe2] (a int);
