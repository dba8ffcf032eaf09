"""Generated from `ui/` by `packaging/build_assets.py`. Never edited."""
