"""Many documents at once: which ones, what is to become of each, and how it went."""
