"""What every screen shares: session, autosave, theme, names, undo."""
