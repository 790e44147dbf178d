"""Frozen SQL, one module per step; never today's tables."""
