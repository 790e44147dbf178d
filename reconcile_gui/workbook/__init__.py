"""The workbook file: keys, versions, changes, backups, search."""
