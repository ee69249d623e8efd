CREATE TABLE dbo.SalesInteractions
(
    InteractionID        bigint       IDENTITY (1, 1) NOT NULL,
    TransactionDate      datetime2(0) NOT NULL,
    StoreID              int          NOT NULL,
    DeviceID             varchar(40)  NULL,
    FacialID             varchar(64)  MASKED WITH (FUNCTION = 'default()') NULL,
    EmotionalState       varchar(20)  NULL,
    Barangay             nvarchar(80) NULL,
    DurationSeconds      int          NULL,
    CanonicalTxID        varchar(64)  NULL,
    canonical_tx_id_norm AS CONVERT(varchar(64), LOWER(REPLACE(CanonicalTxID, '-', ''))) PERSISTED,
    RecordedAt           datetime2(3) NOT NULL CONSTRAINT DF_SalesInteractions_RecordedAt DEFAULT (SYSUTCDATETIME()),
    CONSTRAINT PK_SalesInteractions PRIMARY KEY CLUSTERED (InteractionID),
    CONSTRAINT FK_SalesInteractions_Stores FOREIGN KEY (StoreID) REFERENCES ref.Stores (store_id),
    CONSTRAINT FK_SalesInteractions_Devices FOREIGN KEY (DeviceID) REFERENCES dbo.Devices (device_id),
    CONSTRAINT FK_SalesInteractions_EmotionalStates FOREIGN KEY (EmotionalState) REFERENCES ref.EmotionalStates (emotional_state),
    CONSTRAINT CK_SalesInteractions_DurationSeconds CHECK (DurationSeconds BETWEEN 0 AND 86400),
    CONSTRAINT CK_SalesInteractions_TransactionDate CHECK (TransactionDate >= '2020-01-01')
);
GO

/* One interaction tells the time of one sale: a second one would double the sale in every join. */
CREATE UNIQUE INDEX UX_SalesInteractions_canonical_tx_id_norm
    ON dbo.SalesInteractions (canonical_tx_id_norm)
    INCLUDE (TransactionDate, StoreID)
    WHERE CanonicalTxID IS NOT NULL;
GO

CREATE INDEX IX_SalesInteractions_TransactionDate
    ON dbo.SalesInteractions (TransactionDate DESC) INCLUDE (StoreID, EmotionalState);
GO

CREATE INDEX IX_SalesInteractions_StoreID
    ON dbo.SalesInteractions (StoreID, TransactionDate) INCLUDE (canonical_tx_id_norm);
GO

CREATE INDEX IX_SalesInteractions_Barangay
    ON dbo.SalesInteractions (Barangay, TransactionDate)
    INCLUDE (StoreID)
    WHERE Barangay IS NOT NULL;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'One row for each interaction at the counter, bought or not. The only source of time in reporting: TransactionDate is set by the gateway''s clock, which is disciplined, and not by the device''s, which is not.',
    N'SCHEMA', N'dbo', N'TABLE', N'SalesInteractions';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogate key.',
    N'SCHEMA', N'dbo', N'TABLE', N'SalesInteractions', N'COLUMN', N'InteractionID';
EXEC sys.sp_addextendedproperty N'MS_Description', N'When the interaction took place, in Manila time. The one timestamp that reports may use.',
    N'SCHEMA', N'dbo', N'TABLE', N'SalesInteractions', N'COLUMN', N'TransactionDate';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Store in which the interaction took place.',
    N'SCHEMA', N'dbo', N'TABLE', N'SalesInteractions', N'COLUMN', N'StoreID';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Device that observed it; empty for interactions entered by a field officer.',
    N'SCHEMA', N'dbo', N'TABLE', N'SalesInteractions', N'COLUMN', N'DeviceID';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Pseudonym of a returning shopper, made on the device and changed every month. Masked, and never part of a view in gold.',
    N'SCHEMA', N'dbo', N'TABLE', N'SalesInteractions', N'COLUMN', N'FacialID';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The classifier''s reading of the shopper''s mood; empty where the shopper has not agreed.',
    N'SCHEMA', N'dbo', N'TABLE', N'SalesInteractions', N'COLUMN', N'EmotionalState';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Barangay that the shopper says to live in, by its official name, which may be longer than one expects.',
    N'SCHEMA', N'dbo', N'TABLE', N'SalesInteractions', N'COLUMN', N'Barangay';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Time from greeting to farewell, in seconds.',
    N'SCHEMA', N'dbo', N'TABLE', N'SalesInteractions', N'COLUMN', N'DurationSeconds';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The transaction id that the device gave to the sale; empty when nothing was bought.',
    N'SCHEMA', N'dbo', N'TABLE', N'SalesInteractions', N'COLUMN', N'CanonicalTxID';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The id in normal form, by the same rule as in dbo.PayloadTransactions. Payloads and interactions are joined on it.',
    N'SCHEMA', N'dbo', N'TABLE', N'SalesInteractions', N'COLUMN', N'canonical_tx_id_norm';
EXEC sys.sp_addextendedproperty N'MS_Description', N'When the row was written (UTC). For operations only.',
    N'SCHEMA', N'dbo', N'TABLE', N'SalesInteractions', N'COLUMN', N'RecordedAt';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Serves the join with payloads and lines, and sees to it that one sale has one time.',
    N'SCHEMA', N'dbo', N'TABLE', N'SalesInteractions', N'INDEX', N'UX_SalesInteractions_canonical_tx_id_norm';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The latest interactions first: freshness checks and the last day''s dashboards.',
    N'SCHEMA', N'dbo', N'TABLE', N'SalesInteractions', N'INDEX', N'IX_SalesInteractions_TransactionDate';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Serves gold.v_barangay_demand, which would otherwise read every interaction for each of its rows.',
    N'SCHEMA', N'dbo', N'TABLE', N'SalesInteractions', N'INDEX', N'IX_SalesInteractions_Barangay';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Nothing happened before the first pilot store; an earlier date is a clock that was reset.',
    N'SCHEMA', N'dbo', N'TABLE', N'SalesInteractions', N'CONSTRAINT', N'CK_SalesInteractions_TransactionDate';
GO
