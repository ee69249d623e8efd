CREATE TABLE ref.ProductCategories
(
    category_id        int          NOT NULL,
    parent_category_id int          NULL,
    category_name      nvarchar(80) NOT NULL,
    CONSTRAINT PK_ProductCategories PRIMARY KEY CLUSTERED (category_id),
    CONSTRAINT UQ_ProductCategories_parent_name UNIQUE (parent_category_id, category_name),
    CONSTRAINT FK_ProductCategories_Parent FOREIGN KEY (parent_category_id) REFERENCES ref.ProductCategories (category_id),
    CONSTRAINT CK_ProductCategories_not_own_parent CHECK (parent_category_id <> category_id)
);
GO

EXEC sys.sp_addextendedproperty N'MS_Description', N'The tree of product categories. Departments have no parent; nothing is deeper than three levels.',
    N'SCHEMA', N'ref', N'TABLE', N'ProductCategories';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Number from the category plan.',
    N'SCHEMA', N'ref', N'TABLE', N'ProductCategories', N'COLUMN', N'category_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'The category above; empty for a department.',
    N'SCHEMA', N'ref', N'TABLE', N'ProductCategories', N'COLUMN', N'parent_category_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Name as printed in reports; unique below one parent.',
    N'SCHEMA', N'ref', N'TABLE', N'ProductCategories', N'COLUMN', N'category_name';
GO
