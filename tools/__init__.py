"""Development commands: they write what is generated and committed."""
