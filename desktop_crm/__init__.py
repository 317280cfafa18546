"""Desktop CRM: an offline, private customer file for one salesperson on a laptop."""

__version__ = "0.1.0"
