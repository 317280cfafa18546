"""The pages of the navigation rail, and those before a store is open."""
