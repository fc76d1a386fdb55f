"""Faults of law put into the real models, one at a time, and whether the right rule tells of each.

`kinds` lists the kinds of fault; each kind finds every place of the models where it changes what
the model means. `judge` checks what a fault can affect and compares with the models as they are.
`python -m tests.law.mutation` prints the table.
"""
