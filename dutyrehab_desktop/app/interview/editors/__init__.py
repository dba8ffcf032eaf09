"""One editor for each type of answer, behind one interface."""
