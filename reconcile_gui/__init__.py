"""Reconcile: an offline, private desktop workbook for one hard hour."""

__version__ = "0.1.0"
