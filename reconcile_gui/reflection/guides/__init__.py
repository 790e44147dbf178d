"""Guides: short tools with fields to fill in, beside the questions."""
