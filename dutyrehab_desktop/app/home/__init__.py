"""The interviewer's first screen: go on, begin, enrol, export."""
