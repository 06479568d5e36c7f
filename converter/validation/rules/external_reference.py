"""Something that a document wants to fetch from elsewhere when it is opened.

A picture or template on another machine tells who reads the document, and when.

Bad:  a Word document attached to a template on a server.
Good: pictures inside of the document.

Source: OWASP, server-side request forgery. Announced by the readers; nothing is ever fetched.
"""

from ...interfaces import Rule

RULE = Rule("PRC905", "external-reference", "warning", __doc__ or "")
