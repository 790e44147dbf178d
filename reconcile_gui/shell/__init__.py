"""The window: tabs, menus, hiding, locking, trouble, settings."""
