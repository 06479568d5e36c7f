"""Documents as trees of elements and stretches of text, each with its place in the source: tag soup of HTML, and XML."""
