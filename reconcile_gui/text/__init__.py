"""Positions, plain text and sentences; standard library only."""
