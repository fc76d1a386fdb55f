"""The lengths of a picture, in pixels. One place to change how airy it is."""

from palveluketju.layout.glyphs import Face

TEXT = Face(12.0, 15.0)
STRONG = Face(12.0, 15.0, "bold")
SMALL = Face(10.5, 13.0)
FOLD = Face(10.5, 13.0, "bold")
DIGITS = Face(10.5, 13.0, "bold")
"""Numbers of steps."""
SIGN = Face(10.5, 13.0, "bold")
"""The section sign in the mark of law."""
HEADING = Face(18.0, 24.0, "bold")

PATH = Face(11.5, 14.0, "bold")
"""The numbers of a path on their badge."""
PILL = 18.0
"""Height of a badge, and its least width."""

BOX = 120.0
"""Width of a task's box; every task has the same."""
BOX_LEAST = 42.0
CONNECTOR = 92.0
"""Width of the mark that names the other page of an arrow."""
CONNECTOR_LEAST = 26.0
PAD = 7.0
"""Between a box's side and its text."""
DIAMOND = 140.0
GATE = 40.0
"""Width and height of a parallel or a join."""
CIRCLE = 34.0
CAPTION = 104.0
"""Widest line of a text beside its symbol."""
MARK = 12.0
"""Side of a small mark such as a clock."""
LABEL = 82.0
"""Widest line of an arrow's label."""

TRACK = 11.0
"""Between two arrows side by side."""
PORT = 12.0
"""Between two arrows at one side of a symbol."""
CLOSE = 9.5
"""The same between narrow heads at a circle, which would else outgrow all other symbols."""
ARROW = 16.0
"""From an arrow's last bend to the symbol it enters: room for the head."""
STRAIGHT = 21.0
"""Shortest arrow between neighbours."""
AT_LINE = 3.0
"""Between a level arrow and its own label."""
NEAR = 5.0
"""Between a label and anything else."""
BORDER = 8.0
"""Between a lane's border and an arrow."""
AIR = 12.0
"""Between a lane's border and a symbol."""
MARGIN = 16.0
"""Around the whole picture."""
FOLDED = 12.0
"""Between two stretches of the flow on one page."""
LANE_TITLE = 106.0
GROUP_TITLE = 88.0
EMPTY_LANE = 34.0
