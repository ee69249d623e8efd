CREATE ROLE reporting_reader AUTHORIZATION dbo;
GO

CREATE ROLE etl_exporter AUTHORIZATION dbo;
GO

GRANT SELECT ON SCHEMA::gold TO reporting_reader;
GRANT SELECT ON SCHEMA::ref TO reporting_reader;
GRANT SELECT ON OBJECT::gold.v_transactions_flat TO etl_exporter;
GRANT EXECUTE ON OBJECT::canonical.sp_start_export TO etl_exporter;
GRANT EXECUTE ON OBJECT::canonical.sp_build_flat_export TO etl_exporter;
GRANT EXECUTE ON OBJECT::canonical.sp_finish_export TO etl_exporter;
DENY SELECT ON OBJECT::dbo.InteractionTranscripts TO reporting_reader;
GO
