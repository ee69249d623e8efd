CREATE SEQUENCE canonical.ExportRunNumber
    AS int
    START WITH 1000
    INCREMENT BY 1
    MINVALUE 1000
    NO CYCLE
    CACHE 10;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Numbers of export runs. A sequence and not an identity, because the number is part of the file''s name and must be known before the run is logged.',
    N'SCHEMA', N'canonical', N'SEQUENCE', N'ExportRunNumber';
GO
