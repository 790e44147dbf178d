"""Reflect: questions, dated answers and the free journal."""
