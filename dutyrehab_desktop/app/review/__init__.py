"""Looking back together: read aloud, correct, confirm, agree, decide about paper, finish."""
