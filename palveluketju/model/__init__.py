"""The typed, frozen records of a workspace and how documents become them."""
