CREATE TABLE canonical.ExportDefinitions
(
    export_name   varchar(60)   NOT NULL,
    source_object nvarchar(257) NOT NULL,
    owner_team    varchar(60)   NOT NULL,
    contract_id   varchar(60)   NULL,
    is_active     bit           NOT NULL CONSTRAINT DF_ExportDefinitions_is_active DEFAULT (1),
    CONSTRAINT PK_ExportDefinitions PRIMARY KEY CLUSTERED (export_name),
    CONSTRAINT CK_ExportDefinitions_source_object CHECK (source_object LIKE '%_._%')
);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'The exports that exist, from which object each reads, and whom to ask about it.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportDefinitions';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Name of the export, as the scheduler knows it.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportDefinitions', N'COLUMN', N'export_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Schema and name of the view that is exported.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportDefinitions', N'COLUMN', N'source_object';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Team that answers for the export.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportDefinitions', N'COLUMN', N'owner_team';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Id of the data contract that guards it; empty for exports that nobody depends on yet.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportDefinitions', N'COLUMN', N'contract_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'0 when the export is switched off.',
    N'SCHEMA', N'canonical', N'TABLE', N'ExportDefinitions', N'COLUMN', N'is_active';
GO
