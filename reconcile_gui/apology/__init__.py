"""Apologise: letters, their parts and the sheet they are written on."""
