# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A display, a session bus and the accessibility bus, outside of the clean root: inside there is nothing but what a
package brought. What is on screen is read as a screen reader does.
"""
import os
import shutil
import subprocess
import sys
import tempfile

from roots import UID

HERE = os.path.dirname(os.path.abspath(__file__))


class Desktop:
    """While entered: `environment` is what a program needs to show itself here, `shared` what its root must share."""

    def __init__(self):
        self._folder = tempfile.mkdtemp(prefix="hubscope-desktop-")
        os.chown(self._folder, UID, UID)
        self._processes = []
        self.environment = {}
        self.shared = [self._folder, "/tmp/.X11-unix"]

    def __enter__(self):
        os.makedirs("/tmp/.X11-unix", mode=0o1777, exist_ok=True)
        own = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": self._folder, "XDG_RUNTIME_DIR": self._folder}
        display = self._start(own, "Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp")
        own["DISPLAY"] = ":" + display.stdout.readline().strip()
        bus = self._start(own, "dbus-daemon", "--session", "--nofork", "--print-address=1",
                          f"--address=unix:path={self._folder}/bus")
        own["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self._start(own, "openbox", "--sm-disable")
        self._own = own
        self.environment = {name: own[name] for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")}
        self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        return self

    def __exit__(self, *unused):
        for process in reversed(self._processes):
            process.terminate()
            process.wait(20)
            process.stdout.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _start(self, environment, *command):
        process = subprocess.Popen(self._as_user(command), env=environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self._processes.append(process)
        return process

    @staticmethod
    def _as_user(command):
        return ("setpriv", f"--reuid={UID}", f"--regid={UID}", "--clear-groups", "--", *command)

    def look(self, *arguments, seconds=90):
        """What look.py finds on screen, as text; an error tells what was there instead."""
        done = subprocess.run(self._as_user(("python3", os.path.join(HERE, "look.py"), str(seconds), *arguments)),
                              env=self._own, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
                              timeout=seconds + 60)
        if done.returncode != 0:
            raise AssertionError(f"not on screen: {' '.join(arguments)}\n{done.stdout[-4000:]}\n{done.stderr[-2000:]}")
        return done.stdout

    def window(self):
        """What the window tells its desktop of itself: properties of X11 by name, as xprop prints them."""
        ask = {"env": self._own, "capture_output": True, "text": True, "check": True}
        found = subprocess.run(self._as_user(("xdotool", "search", "--onlyvisible", "--name", "Hubscope")), **ask).stdout.split()
        names = ("WM_CLASS", "_NET_WM_ICON")
        lines = subprocess.run(self._as_user(("xprop", "-notype", "-len", "64", "-id", found[0], *names)), **ask).stdout.splitlines()
        return dict(line.split(" = ", 1) for line in lines if " = " in line and line.startswith(names))

    def shoot(self, path):
        """A picture of the screen, to be looked at by a person."""
        with open(path, "wb") as file:
            subprocess.run(self._as_user(("import", "-window", "root", "png:-")), env=self._own, stdout=file, check=True)
        print(f"picture: {path}", file=sys.stderr)
