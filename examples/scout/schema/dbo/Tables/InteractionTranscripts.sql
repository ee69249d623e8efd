CREATE TABLE dbo.InteractionTranscripts
(
    InteractionID  bigint        NOT NULL,
    LanguageCode   char(3)       NOT NULL CONSTRAINT DF_InteractionTranscripts_LanguageCode DEFAULT ('fil'),
    TranscriptText nvarchar(max) MASKED WITH (FUNCTION = 'default()') NOT NULL,
    Confidence     decimal(5, 4) NOT NULL,
    CONSTRAINT PK_InteractionTranscripts PRIMARY KEY CLUSTERED (InteractionID),
    CONSTRAINT FK_InteractionTranscripts_SalesInteractions FOREIGN KEY (InteractionID) REFERENCES dbo.SalesInteractions (InteractionID) ON DELETE CASCADE,
    CONSTRAINT CK_InteractionTranscripts_Confidence CHECK (Confidence BETWEEN 0 AND 1)
);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'What was said at the counter, written down on the device. Deleted together with its interaction; names and numbers are removed before it is sent.',
    N'SCHEMA', N'dbo', N'TABLE', N'InteractionTranscripts';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The interaction; at most one transcript each.',
    N'SCHEMA', N'dbo', N'TABLE', N'InteractionTranscripts', N'COLUMN', N'InteractionID';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Main language of the talk, ISO 639-3: fil, ceb, ilo, eng.',
    N'SCHEMA', N'dbo', N'TABLE', N'InteractionTranscripts', N'COLUMN', N'LanguageCode';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The text. Masked for everyone who does not work on the recogniser.',
    N'SCHEMA', N'dbo', N'TABLE', N'InteractionTranscripts', N'COLUMN', N'TranscriptText';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The recogniser''s own estimate, from 0 to 1. Below 0.6 the text is not used.',
    N'SCHEMA', N'dbo', N'TABLE', N'InteractionTranscripts', N'COLUMN', N'Confidence';
GO
