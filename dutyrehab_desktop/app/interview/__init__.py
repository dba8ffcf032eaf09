"""The interview screen: one question in two languages, options, barriers, keys."""
