"""What to do when it gets hard, who helps where, what the law says in general."""
