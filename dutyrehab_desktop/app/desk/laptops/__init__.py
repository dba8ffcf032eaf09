"""The laptops whose bundles are believed, and what each has sent."""
