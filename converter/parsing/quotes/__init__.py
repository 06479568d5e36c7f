"""Quotes and their speakers: `“It works,” said Jane Roe, chief executive of Acme.`.

The way of a quote through this package:

1. `marks`, `dashes` and `turns` find the runs that may be speech; nothing of the words counts yet.
2. `words` cuts what stands around them into a line; `grammar` and `language` say what its words do, `syntax` asks them.
3. `after`, `before`, `inverted` and `insertion` find who is said to speak, `phrases` and `subjects` where that phrase begins and ends.
4. `speech`, and `fragments` for other languages than English, part speech from titles, terms and scare quotes.
5. `utterances` ties runs together: halves of a sentence, paragraphs of one quotation, speakers carried on.
6. `people`, `names` and `pronouns` say whom a phrase means, `speakers` and `voices` make the model's speaker of it, `titles` and `positions` add
   what they are.

`unspaced` does steps 2 to 4 for Chinese, Japanese, Korean and Thai. What is known of a language stands in tables: `reference.tongues`.
"""

from .finding import find_quotes
from .stretch import Stretch

__all__ = ["Stretch", "find_quotes"]
