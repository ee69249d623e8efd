CREATE TABLE canonical.TransactionIndex
(
    canonical_tx_id varchar(64)  NOT NULL,
    first_seen_at   datetime2(3) NOT NULL CONSTRAINT DF_TransactionIndex_first_seen_at DEFAULT (SYSUTCDATETIME()),
    has_payload     bit          NOT NULL CONSTRAINT DF_TransactionIndex_has_payload DEFAULT (0),
    has_interaction bit          NOT NULL CONSTRAINT DF_TransactionIndex_has_interaction DEFAULT (0),
    matched_at      datetime2(3) NULL,
    match_status    AS CASE WHEN has_payload = 1 AND has_interaction = 1 THEN 'matched' WHEN has_payload = 1 THEN 'payload only' WHEN has_interaction = 1 THEN 'interaction only' ELSE 'announced' END,
    CONSTRAINT PK_TransactionIndex PRIMARY KEY CLUSTERED (canonical_tx_id),
    CONSTRAINT CK_TransactionIndex_canonical_tx_id CHECK (
        LEN(canonical_tx_id) > 0
        AND canonical_tx_id NOT LIKE '%-%'
        AND canonical_tx_id = LOWER(canonical_tx_id) COLLATE Latin1_General_100_BIN2),
    CONSTRAINT CK_TransactionIndex_matched_at CHECK (matched_at IS NULL OR (has_payload = 1 AND has_interaction = 1))
);
GO

CREATE INDEX IX_TransactionIndex_unmatched
    ON canonical.TransactionIndex (first_seen_at) INCLUDE (has_payload, has_interaction) WHERE matched_at IS NULL;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'Every transaction that any stream has mentioned, once, under its canonical id.',
    N'SCHEMA', N'canonical', N'TABLE', N'TransactionIndex';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The canonical transaction id: lower case, no hyphens.',
    N'SCHEMA', N'canonical', N'TABLE', N'TransactionIndex', N'COLUMN', N'canonical_tx_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'When the id was first seen in any stream (UTC). Not a time of sale.',
    N'SCHEMA', N'canonical', N'TABLE', N'TransactionIndex', N'COLUMN', N'first_seen_at';
EXEC sys.sp_addextendedproperty N'MS_Description', N'1 when the payload has arrived.',
    N'SCHEMA', N'canonical', N'TABLE', N'TransactionIndex', N'COLUMN', N'has_payload';
EXEC sys.sp_addextendedproperty N'MS_Description', N'1 when the interaction has arrived.',
    N'SCHEMA', N'canonical', N'TABLE', N'TransactionIndex', N'COLUMN', N'has_interaction';
EXEC sys.sp_addextendedproperty N'MS_Description', N'When both had arrived (UTC); empty until then.',
    N'SCHEMA', N'canonical', N'TABLE', N'TransactionIndex', N'COLUMN', N'matched_at';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The two flags in words, for people.',
    N'SCHEMA', N'canonical', N'TABLE', N'TransactionIndex', N'COLUMN', N'match_status';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The normal form, enforced where every other table looks it up.',
    N'SCHEMA', N'canonical', N'TABLE', N'TransactionIndex', N'CONSTRAINT', N'CK_TransactionIndex_canonical_tx_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'What the matching job still has to look at; small, because most sales match within minutes.',
    N'SCHEMA', N'canonical', N'TABLE', N'TransactionIndex', N'INDEX', N'IX_TransactionIndex_unmatched';
GO
