"""What a screen reader finds on the screen, as JSON; runs on the system's own Python with pyatspi.

Every node that is showing: its role, name, description, states and actions, in reading order.
"""

import json
import sys
import time

import pyatspi

PATIENCE = 30


def nodes(node, found):
    """Everything that is showing, each before what is inside it."""
    for child in node:
        if child is None:
            continue
        states = {pyatspi.stateToString(state) for state in child.getState().getStates()}
        if "showing" in states:
            found.append(
                {
                    "role": child.getRoleName(),
                    "name": child.name,
                    "description": child.description,
                    "states": sorted(states),
                }
            )
        nodes(child, found)
    return found


def main():
    """Wait until a program with a window is on the bus, then tell."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.childCount:
                found = nodes(application, [])
                if len(found) > 10:
                    json.dump({"application": application.name, "nodes": found}, sys.stdout)
                    return 0
        time.sleep(0.3)
    return 1


if __name__ == "__main__":
    sys.exit(main())
