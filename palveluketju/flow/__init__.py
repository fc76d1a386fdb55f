"""What a chain means: its net, its play, its faults and who holds the matter in every state.

The meaning is defined in `docs/explanation/flow.md`; the names are those of that page.
"""
