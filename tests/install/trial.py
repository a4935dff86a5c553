# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all tests of installed packages have in common: the packages, the rig (rig.cpp) and what a working Hubscope does.

Started as `python3 test_X.py`, with HUBSCOPE_PACKAGES (the folder of scripts/package), HUBSCOPE_RIG (install_rig) and
HUBSCOPE_PICTURES (where screenshots go) in the environment.
"""
import glob
import json
import os
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

import roots
from screen import Screen

PACKAGES = os.environ["HUBSCOPE_PACKAGES"]
PICTURES = os.environ["HUBSCOPE_PICTURES"]
LOG_SETS = ("Ingress Authentication", "SSO Authentication", "Third-Party Alerts", "Cloud Service Activity",
            "Cloud Service Admin Activity", "Unparsed Data")
HOME = f"/home/{roots.USER}"


def package(pattern):
    found = sorted(path for path in glob.glob(os.path.join(PACKAGES, pattern)) if "dbgsym" not in path)
    if len(found) != 1:
        raise AssertionError(f"{len(found)} packages are named {pattern} in {PACKAGES}")
    return found[0]


def version():
    return re.search(r"hubscope_([\d.]+)-1_", package("hubscope_*_amd64.deb"))[1]


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout


class Rig:
    """The real broker with messages, and the files of somebody who uses it. Nothing of it is left, whether it starts or not."""

    def __init__(self, program=None, seconds=240):
        self._program = program or os.environ["HUBSCOPE_RIG"]
        self._seconds = seconds

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="hubscope-rig-")
        # A session of its own, so that its broker goes with it.
        self._process = subprocess.Popen((self._program, self.folder), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                         text=True, start_new_session=True)
        try:
            said, _, _ = select.select([self._process.stdout], [], [], self._seconds)
            answer = self._process.stdout.readline().split() if said else "nothing in time"
            if answer[:1] != ["ready"]:
                raise AssertionError(f"the rig did not start: {answer}")
            self.messages = int(answer[1])
        except BaseException:
            self._end(seconds=0)
            raise
        return self

    def __exit__(self, *unused):
        self._end(seconds=60)

    def _end(self, seconds):
        """It ends with its stdin; what does not within this time is ended."""
        try:
            self._process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.communicate()
        shutil.rmtree(self.folder)


class Trial(unittest.TestCase):
    """A test that runs an installed Hubscope in a clean root."""

    @classmethod
    def setUpClass(cls):
        roots.skip_unless_possible()
        roots.own_namespace()
        os.makedirs(PICTURES, exist_ok=True)

    def use(self, context):
        return self.enterContext(context)

    def check_versions(self, root, prefix=""):
        self.assertEqual(root.run(f"{prefix}hubscope", "--version").stdout, f"hubscope {version()}\n")
        self.assertEqual(root.run(f"{prefix}hubscope-cli", "--version").stdout, f"hubscope-cli {version()}\n")

    def check_live_window(self, root, screen, program, picture):
        """The demo hub's events are in the list of the window, sorted, and the log sets count them."""
        with root.running(program, "--demo", environment=screen.environment):
            rows = screen.look("table", "Events", "5").splitlines()
            window = screen.window()
            screen.shoot(os.path.join(PICTURES, f"{picture}.png"))
        self.assertEqual(len(rows), 5)
        # What the desktop file says in StartupWMClass, and an icon, which takes a plugin of Qt.
        self.assertIn('"hubscope"', window["WM_CLASS"])
        self.assertIn("_NET_WM_ICON", window)
        for row in rows:
            self.assertTrue(any(name in row for name in LOG_SETS), f"no log set in: {row}")

    def check_connection(self, root, rig, program, *options):
        """The connection test against the real broker is passed, and it has found Azure's events there."""
        root.copy_in(os.path.join(rig.folder, "string.txt"), f"{HOME}/string.txt", roots.USER)
        done = root.run(program, "check", "--json", "--connection-string-file", "string.txt", "--hub",
                        "insights-operational-logs", *options, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        result = json.loads(done.stdout)
        self.assertTrue(result["ok"], result)
        states = {stage["id"]: stage["state"] for stage in result["stages"]}
        for stage in ("dns", "tcp", "tls", "sasl", "hub", "listen", "read"):
            self.assertEqual(states[stage], "passed", result)
        content = next(stage for stage in result["stages"] if stage["id"] == "content")
        self.assertIn("SignInLogs", content["detail"])


def main():
    """As unittest.main(), but with 77 where everything was skipped: that is no success."""
    result = unittest.main(verbosity=2, exit=False).result
    if not result.wasSuccessful():
        sys.exit(1)
    ran = result.testsRun - len(result.skipped)
    sys.exit(77 if result.skipped and ran <= 0 else 0)
