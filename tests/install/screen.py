# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop on which an installed Hubscope shows itself: outside of the clean root, where there is nothing but what a
package brought.
"""
import os
import sys
import time

from roots import UID

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../support"))
import desktop  # noqa: E402 (the place comes first)


class Screen(desktop.Desktop):
    """`shared` is what the clean root has to share."""

    def __init__(self):
        super().__init__(uid=UID)
        self.shared = [self.folder, "/tmp/.X11-unix"]

    def look(self, *arguments, seconds=90):
        """What look.py finds on screen, as text; an error tells what was there instead."""
        done = self.run("python3", os.path.join(HERE, "look.py"), str(seconds), *arguments, seconds=seconds + 60)
        if done.returncode != 0:
            raise AssertionError(f"not on screen: {' '.join(arguments)}\n{done.stdout[-4000:]}\n{done.stderr[-8000:]}")
        return done.stdout

    def window(self, seconds=60):
        """What the window tells its desktop of itself: properties of X11 by name, as xprop prints them."""
        deadline = time.monotonic() + seconds
        # A window is in the accessible tree before it is mapped.
        while not (found := self.run("xdotool", "search", "--onlyvisible", "--name", "Hubscope", seconds=60).stdout.split()):
            if time.monotonic() > deadline:
                raise AssertionError("no window is named Hubscope")
            time.sleep(0.1)
        names = ("WM_CLASS", "_NET_WM_ICON")
        lines = self.run("xprop", "-notype", "-len", "64", "-id", found[0], *names, seconds=60).stdout.splitlines()
        return dict(line.split(" = ", 1) for line in lines if " = " in line and line.startswith(names))
