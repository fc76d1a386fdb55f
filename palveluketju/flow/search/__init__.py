"""Looking at the states of a net: all of them, enough of them, or none where the shape tells."""
