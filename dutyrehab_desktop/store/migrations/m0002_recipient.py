"""A sealed interview remembers for whom it was sealed.

A laptop may be enrolled with another coordinator later. Neither of the two can open what was
sealed for the other, so a bundle must carry only what its recipient can open.
"""

STATEMENTS = ("alter table sealed add column recipient text not null default ''",)
