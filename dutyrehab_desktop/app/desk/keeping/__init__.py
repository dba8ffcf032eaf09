"""Where the desk's key is kept: in the vault or on a stick, and in three people's keeping."""
