# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of installed packages stand on: a rig or a window that does not come is said, and nothing is left of it."""
import contextlib
import glob
import os
import subprocess
import tempfile
import unittest
import unittest.mock

import trial


class TestRig(unittest.TestCase):
    def setUp(self):
        self.place = self.enterContext(tempfile.TemporaryDirectory())
        self.enterContext(unittest.mock.patch.object(tempfile, "tempdir", self.place))

    def rig(self, script, **how):
        """A rig that does this in place of starting a broker."""
        path = os.path.join(self.place, "rig")
        with open(path, "w", encoding="ascii") as file:
            file.write(f"#!/bin/sh\n{script}\n")
        os.chmod(path, 0o755)
        return trial.Rig(path, **how)

    def check_nothing_is_left(self):
        self.assertEqual(os.listdir(self.place), ["rig"])
        for path in glob.glob("/proc/[0-9]*/cmdline"):
            with contextlib.suppress(OSError), open(path, "rb") as file:
                self.assertNotIn(self.place.encode(), file.read())

    def test_starts_and_ends(self):
        with self.rig("echo ready 7; cat >/dev/null") as rig:
            self.assertEqual(rig.messages, 7)
        self.check_nothing_is_left()

    def test_fails(self):
        with self.assertRaisesRegex(AssertionError, "did not start"), self.rig("exit 1"):
            pass
        self.check_nothing_is_left()

    def test_hangs_with_a_broker(self):
        # What it has started bears its folder's name as the broker does.
        with self.assertRaisesRegex(AssertionError, "did not start"), \
                self.rig('sh -c "sleep 600; :" "$1/broker" & wait', seconds=0.5):
            pass
        self.check_nothing_is_left()


class TestScreen(unittest.TestCase):
    def screen(self, *searches):
        """A screen on which xdotool finds this, one search after another."""
        screen = trial.Screen.__new__(trial.Screen)
        found = iter(searches)
        answers = {"xdotool": lambda: next(found), "xprop": lambda: 'WM_CLASS = "hubscope", "hubscope"\n'}
        screen.run = lambda command, *_, seconds: subprocess.CompletedProcess(command, 0, stdout=answers[command]())
        return screen

    def test_a_window_is_waited_for(self):
        self.assertEqual(self.screen("", "", "17\n").window(), {"WM_CLASS": '"hubscope", "hubscope"'})

    def test_a_window_that_does_not_come_is_said(self):
        with self.assertRaisesRegex(AssertionError, "no window"):
            self.screen("", "").window(seconds=0)


if __name__ == "__main__":
    trial.main()
