"""Settings: what `pyproject.toml` (`[tool.prconvert]`) or `.prconvert.toml` says, found upwards from a document."""
