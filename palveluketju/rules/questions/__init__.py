"""What several rules ask of a chain or a model. Knows no rule."""
