"""The records that were merged: looked for, and looked at one by one."""
