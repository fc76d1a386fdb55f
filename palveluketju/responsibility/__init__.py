"""Who takes what upon itself: the parties' own words, held against the law and the chains."""
