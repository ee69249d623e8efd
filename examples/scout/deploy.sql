/*
    Creates Scout v7 in an empty database: Azure SQL, or SQL Server 2019 and later.

        sqlcmd -S SERVER -d DATABASE -I -b -i deploy.sql

    The order is the one in which objects need each other. Roles come last, because they are granted rights on the rest.
*/
:on error exit
SET ANSI_NULLS, QUOTED_IDENTIFIER, ANSI_PADDING, ANSI_WARNINGS, ARITHABORT, CONCAT_NULL_YIELDS_NULL ON;
SET NUMERIC_ROUNDABORT OFF;
GO

:r ./schema/Security/database.sql
:r ./schema/Security/dbo.sql
:r ./schema/Security/canonical.sql
:r ./schema/Security/gold.sql
:r ./schema/Security/ref.sql

:r ./schema/ref/Types/PesoAmount.sql
:r ./schema/canonical/Types/TransactionItemList.sql
:r ./schema/canonical/Sequences/ExportRunNumber.sql

:r ./schema/ref/Tables/Barangays.sql
:r ./schema/ref/Tables/Stores.sql
:r ./schema/ref/Tables/Brands.sql
:r ./schema/ref/Tables/ProductCategories.sql
:r ./schema/ref/Tables/Products.sql
:r ./schema/ref/Tables/ProductPricesHistory.sql
:r ./schema/ref/Tables/ProductPrices.sql
:r ./schema/ref/Tables/Calendar.sql
:r ./schema/ref/Tables/EmotionalStates.sql
:r ./schema/ref/Tables/PaymentMethods.sql

:r ./schema/canonical/Tables/TransactionIndex.sql
:r ./schema/canonical/Tables/MatchExceptions.sql
:r ./schema/canonical/Tables/ExportDefinitions.sql
:r ./schema/canonical/Tables/ExportRuns.sql
:r ./schema/canonical/Tables/ExportedTransactions.sql
:r ./schema/canonical/Tables/DataQualityResults.sql

:r ./schema/dbo/Tables/Devices.sql
:r ./schema/dbo/Tables/DeviceHeartbeats.sql
:r ./schema/dbo/Tables/PayloadTransactions.sql
:r ./schema/dbo/Tables/SalesInteractions.sql
:r ./schema/dbo/Tables/InteractionTranscripts.sql
:r ./schema/dbo/Tables/TransactionItems.sql
:r ./schema/dbo/Synonyms/Stores.sql

:r ./schema/canonical/Functions/fn_normalize_tx_id.sql
:r ./schema/canonical/Functions/fn_payload_items.sql
:r ./schema/ref/Functions/fn_price_on.sql

:r ./schema/gold/Views/v_transactions_flat.sql
:r ./schema/gold/Views/v_store_day_interactions.sql
:r ./schema/gold/Views/v_daily_store_sales.sql
:r ./schema/gold/Views/v_hourly_traffic.sql
:r ./schema/gold/Views/v_product_performance.sql
:r ./schema/gold/Views/v_brand_share.sql
:r ./schema/gold/Views/v_basket_pairs.sql
:r ./schema/gold/Views/v_barangay_demand.sql
:r ./schema/gold/Views/v_mood_by_store.sql
:r ./schema/gold/Views/v_unmatched_transactions.sql
:r ./schema/gold/Functions/fn_store_transactions.sql
:r ./schema/canonical/Views/v_export_health.sql

:r ./schema/canonical/Procedures/sp_register_ids.sql
:r ./schema/canonical/Procedures/sp_match_transactions.sql
:r ./schema/canonical/Procedures/sp_raise_exceptions.sql
:r ./schema/canonical/Procedures/sp_load_items.sql
:r ./schema/canonical/Procedures/sp_start_export.sql
:r ./schema/canonical/Procedures/sp_finish_export.sql
:r ./schema/canonical/Procedures/sp_build_flat_export.sql
:r ./schema/canonical/Procedures/sp_record_quality.sql

:r ./schema/ref/Triggers/trg_Stores_Modified.sql
:r ./schema/dbo/Triggers/trg_PayloadTransactions_Register.sql

:r ./schema/Security/roles.sql
