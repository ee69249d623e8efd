CREATE SECURITY POLICY rls.Tenants
  ADD FILTER PREDICATE rls.fn_tenant(TenantId) ON dbo.Orders,
  ADD BLOCK PREDICATE rls.fn_tenant(TenantId) ON dbo.Orders AFTER INSERT,
  ADD BLOCK PREDICATE [rls].[fn_tenant]([TenantId]) ON dbo.Lines
WITH (STATE = ON, SCHEMABINDING = OFF) NOT FOR REPLICATION;
GO
CREATE SECURITY POLICY rls.Later ADD PREDICATE rls.fn_tenant(TenantId) ON dbo.Lines;
CREATE SECURITY POLICY rls.Gone ADD FILTER PREDICATE rls.fn_tenant(TenantId) ON dbo.Lines;
GO
