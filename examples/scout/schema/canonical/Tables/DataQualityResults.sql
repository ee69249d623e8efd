CREATE TABLE canonical.DataQualityResults
(
    contract_id    varchar(60)    NOT NULL,
    rule_name      varchar(80)    NOT NULL,
    measured_on    date           NOT NULL,
    measured_value decimal(18, 4) NOT NULL,
    limit_value    decimal(18, 4) NOT NULL,
    has_passed     AS CONVERT(bit, CASE WHEN measured_value <= limit_value THEN 1 ELSE 0 END) PERSISTED NOT NULL,
    CONSTRAINT PK_DataQualityResults PRIMARY KEY CLUSTERED (contract_id, rule_name, measured_on DESC)
);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'What the quality rules measured, day by day. Every rule counts what is wrong, so that smaller is better.',
    N'SCHEMA', N'canonical', N'TABLE', N'DataQualityResults';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Contract that the rule belongs to.',
    N'SCHEMA', N'canonical', N'TABLE', N'DataQualityResults', N'COLUMN', N'contract_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Name of the rule within the contract.',
    N'SCHEMA', N'canonical', N'TABLE', N'DataQualityResults', N'COLUMN', N'rule_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Day of the measurement.',
    N'SCHEMA', N'canonical', N'TABLE', N'DataQualityResults', N'COLUMN', N'measured_on';
EXEC sys.sp_addextendedproperty N'MS_Description', N'What was counted.',
    N'SCHEMA', N'canonical', N'TABLE', N'DataQualityResults', N'COLUMN', N'measured_value';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The most that the contract allows.',
    N'SCHEMA', N'canonical', N'TABLE', N'DataQualityResults', N'COLUMN', N'limit_value';
EXEC sys.sp_addextendedproperty N'MS_Description', N'1 when the measured value is within the limit.',
    N'SCHEMA', N'canonical', N'TABLE', N'DataQualityResults', N'COLUMN', N'has_passed';
GO
