"""Parsing: knows press releases and no format. Readers hand it blocks of text, it answers with a reading."""
