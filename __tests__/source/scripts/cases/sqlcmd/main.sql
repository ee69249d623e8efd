:setvar Schema app
:on error exit
CREATE TABLE [$(Schema)].[$(Unknown)_t] (a int);
GO
:r .\parts\more.sql
GO
:r ..\..\secret.sql
CREATE TABLE dbo.[GO] (a int) /*
GO
*/ ; PRINT '
GO
'
GO 3
