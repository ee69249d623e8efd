CREATE VIEW gold.v_mood_by_store
AS
SELECT si.StoreID        AS store_id,
       s.store_name,
       COUNT(*)          AS observed_count,
       SUM(CASE WHEN es.valence = 1 THEN 1 ELSE 0 END)  AS pleasant_count,
       SUM(CASE WHEN es.valence = -1 THEN 1 ELSE 0 END) AS unpleasant_count,
       CONVERT(decimal(5, 4), AVG(1.0 * es.valence))    AS average_valence
FROM dbo.SalesInteractions AS si
INNER JOIN ref.EmotionalStates AS es
    ON es.emotional_state = si.EmotionalState
INNER JOIN ref.Stores AS s
    ON s.store_id = si.StoreID
GROUP BY si.StoreID, s.store_name;
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'The mood at the counter of each store, over shoppers who agreed to be observed.',
    N'SCHEMA', N'gold', N'VIEW', N'v_mood_by_store';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The store.',
    N'SCHEMA', N'gold', N'VIEW', N'v_mood_by_store', N'COLUMN', N'store_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Name of the store.',
    N'SCHEMA', N'gold', N'VIEW', N'v_mood_by_store', N'COLUMN', N'store_name';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Interactions with a mood.',
    N'SCHEMA', N'gold', N'VIEW', N'v_mood_by_store', N'COLUMN', N'observed_count';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Mean from -1, unpleasant, to 1, pleasant.',
    N'SCHEMA', N'gold', N'VIEW', N'v_mood_by_store', N'COLUMN', N'average_valence';
GO
