"""Dates and clock times as printed: `Jan. 3, 2026`, `3. Mai 2023, 10:00 Uhr`, `2026年1月3日`, `28.09.2018 11:45`."""

from .calendar import ERAS, PrintedDate, date_at
from .clock import PrintedTime, time_at
from .find import FoundDate, find_date, parse_date_line

__all__ = ["ERAS", "FoundDate", "PrintedDate", "PrintedTime", "date_at", "find_date", "parse_date_line", "time_at"]
