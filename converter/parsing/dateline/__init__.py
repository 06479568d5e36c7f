"""Datelines: `BERLIN, March 3, 2025 /Wire/ --`, `DENVER--(BUSINESS WIRE)--`, `北京2026年1月8日 /美通社/ --`, `Boston, MA –`."""

from .find import FoundDateline, find_dateline

__all__ = ["FoundDateline", "find_dateline"]
