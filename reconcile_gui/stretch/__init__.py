"""A stretch of time on paper: what was written in it, for the writer's own use."""
