"""Typed views of the model: who belongs where, which arrow leads where."""
