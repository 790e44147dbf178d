"""Boundaries: mine, theirs as they told me, and ours."""
