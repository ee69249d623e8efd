CREATE TABLE canonical.MatchExceptions
(
    exception_id    int           IDENTITY (1, 1) NOT NULL,
    canonical_tx_id varchar(64)   NOT NULL,
    missing_side    varchar(12)   NOT NULL,
    detail          nvarchar(400) NULL,
    raised_at       datetime2(3)  NOT NULL CONSTRAINT DF_MatchExceptions_raised_at DEFAULT (SYSUTCDATETIME()),
    resolved_at     datetime2(3)  NULL,
    resolution      nvarchar(400) NULL,
    CONSTRAINT PK_MatchExceptions PRIMARY KEY CLUSTERED (exception_id),
    CONSTRAINT FK_MatchExceptions_TransactionIndex FOREIGN KEY (canonical_tx_id) REFERENCES canonical.TransactionIndex (canonical_tx_id) ON DELETE CASCADE,
    CONSTRAINT CK_MatchExceptions_missing_side CHECK (missing_side IN ('payload', 'interaction')),
    CONSTRAINT CK_MatchExceptions_resolution CHECK ((resolved_at IS NULL AND resolution IS NULL) OR (resolved_at >= raised_at AND resolution IS NOT NULL))
);
GO

CREATE UNIQUE INDEX UX_MatchExceptions_open
    ON canonical.MatchExceptions (canonical_tx_id, missing_side) WHERE resolved_at IS NULL;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Transactions of which one side did not arrive within a day, and what became of them.',
    N'SCHEMA', N'canonical', N'TABLE', N'MatchExceptions';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogate key.',
    N'SCHEMA', N'canonical', N'TABLE', N'MatchExceptions', N'COLUMN', N'exception_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The transaction.',
    N'SCHEMA', N'canonical', N'TABLE', N'MatchExceptions', N'COLUMN', N'canonical_tx_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Which side is missing.',
    N'SCHEMA', N'canonical', N'TABLE', N'MatchExceptions', N'COLUMN', N'missing_side';
EXEC sys.sp_addextendedproperty N'MS_Description', N'What is known about the reason.',
    N'SCHEMA', N'canonical', N'TABLE', N'MatchExceptions', N'COLUMN', N'detail';
EXEC sys.sp_addextendedproperty N'MS_Description', N'When the exception was raised (UTC).',
    N'SCHEMA', N'canonical', N'TABLE', N'MatchExceptions', N'COLUMN', N'raised_at';
EXEC sys.sp_addextendedproperty N'MS_Description', N'When it was settled (UTC); empty while it is open.',
    N'SCHEMA', N'canonical', N'TABLE', N'MatchExceptions', N'COLUMN', N'resolved_at';
EXEC sys.sp_addextendedproperty N'MS_Description', N'How it was settled.',
    N'SCHEMA', N'canonical', N'TABLE', N'MatchExceptions', N'COLUMN', N'resolution';
EXEC sys.sp_addextendedproperty N'MS_Description', N'One open exception for each transaction and side, so that the job may run again at any time.',
    N'SCHEMA', N'canonical', N'TABLE', N'MatchExceptions', N'INDEX', N'UX_MatchExceptions_open';
GO
