"""What a failure comes to: words on standard error, and an exit status."""

from ..errors import PrconvertError
from .terminal import say

INTERRUPTED = 130
"""128 and the number of SIGINT, as shells have it."""

BROKEN_PIPE = 141
"""128 and the number of SIGPIPE: whoever read standard output has gone."""


def report(error: BaseException) -> int:
    """Say what happened, unless nobody is there to hear it, and answer the exit status."""
    if isinstance(error, BrokenPipeError):
        return BROKEN_PIPE
    if isinstance(error, KeyboardInterrupt):
        say("interrupted", "error")
        return INTERRUPTED
    if isinstance(error, PrconvertError):
        say(str(error), "error")
        return error.exit_status
    fault = f"{type(error).__name__}: {error}"
    say(f"broke at {deepest(error)}: {fault}; please report it with the document", "error")
    return PrconvertError.exit_status


def deepest(error: BaseException) -> str:
    """Module and line at which an error that nobody foresaw was raised."""
    place, trace = "an unknown place", error.__traceback__
    while trace is not None:
        place = f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
