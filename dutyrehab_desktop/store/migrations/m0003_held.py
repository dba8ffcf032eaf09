"""An interview is marked while it is held.

The mark is made when an interview is begun or opened again, and taken away when it is left,
locked or closed. One that still stands when the vault is unlocked says that the program was cut
off: a killed process, a battery that died.
"""

STATEMENTS = (
    "alter table interview add column held integer not null default 0 check (held in (0, 1))",
)
