CREATE TABLE ref.EmotionalStates
(
    emotional_state varchar(20)   NOT NULL,
    valence         smallint      NOT NULL,
    explanation     nvarchar(200) NOT NULL,
    CONSTRAINT PK_EmotionalStates PRIMARY KEY CLUSTERED (emotional_state),
    CONSTRAINT CK_EmotionalStates_valence CHECK (valence IN (-1, 0, 1))
);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'The emotional states that the device''s classifier may report. A new version of the classifier brings its new states here first.',
    N'SCHEMA', N'ref', N'TABLE', N'EmotionalStates';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Code as the device sends it.',
    N'SCHEMA', N'ref', N'TABLE', N'EmotionalStates', N'COLUMN', N'emotional_state';
EXEC sys.sp_addextendedproperty N'MS_Description', N'1 for pleasant, 0 for neutral, -1 for unpleasant.',
    N'SCHEMA', N'ref', N'TABLE', N'EmotionalStates', N'COLUMN', N'valence';
EXEC sys.sp_addextendedproperty N'MS_Description', N'What the state means, for readers of reports.',
    N'SCHEMA', N'ref', N'TABLE', N'EmotionalStates', N'COLUMN', N'explanation';
GO
