# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A display, a window manager, a session bus and the accessibility bus of a test's own.

Nothing on the session bus is started by being called (tests/gui/bus.conf) but the accessibility bus: what a test meets does
not depend on what this computer has installed, and no keychain asks anything.
"""
import os
import shutil
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
BUS = os.path.join(HERE, "../gui/bus.conf")
# Debian's place, and Fedora's.
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
# How a command is run so that nothing is left of it, should the test be killed.
DIES_WITH_US = ("setpriv", "--pdeathsig", "TERM")
TOOLS = ("Xvfb", "dbus-daemon", "openbox")


def missing():
    """Names of what this computer lacks for a Desktop; empty if nothing."""
    wanted = [tool for tool in TOOLS if not shutil.which(tool)]
    if not any(map(os.path.exists, LAUNCHERS)):
        wanted.append("at-spi2-core")
    return wanted


class Desktop:
    """While entered: `environment` is what a program needs to show itself here, and whoever looks at it."""

    def __init__(self, uid=None, size="1440x900"):
        """`uid` owns the processes, where the test itself runs as root."""
        self._uid = uid
        self._size = size
        self._processes = []
        self.folder = tempfile.mkdtemp(prefix="hubscope-desktop-")
        if uid is not None:
            os.chown(self.folder, uid, uid)
        self.environment = {}

    def __enter__(self):
        try:
            self._begin()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _begin(self):
        os.makedirs("/tmp/.X11-unix", mode=0o1777, exist_ok=True)
        own = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": self.folder, "XDG_RUNTIME_DIR": self.folder}
        display = self._start(own, "Xvfb", "-displayfd", "1", "-screen", "0", f"{self._size}x24", "-nolisten", "tcp")
        own["DISPLAY"] = ":" + self._first_line(display)
        bus = self._start(own, "dbus-daemon", f"--config-file={self._bus_config()}", "--nofork", "--print-address=1",
                          f"--address=unix:path={self.folder}/bus")
        own["DBUS_SESSION_BUS_ADDRESS"] = self._first_line(bus)
        self._start(own, "openbox", "--sm-disable")
        self._own = own
        self.environment = {name: own[name] for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")}
        self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"

    def __exit__(self, *unused):
        for process in reversed(self._processes):
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            process.stdout.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _bus_config(self):
        launcher = next(path for path in LAUNCHERS if os.path.exists(path))
        with open(os.path.join(self.folder, "org.a11y.Bus.service"), "w", encoding="ascii") as file:
            file.write(f"[D-BUS Service]\nName=org.a11y.Bus\nExec={launcher}\n")
        with open(BUS, encoding="ascii") as file:
            text = file.read().replace("</busconfig>", f"<servicedir>{self.folder}</servicedir></busconfig>")
        path = os.path.join(self.folder, "bus.conf")
        with open(path, "w", encoding="ascii") as file:
            file.write(text)
        return path

    @staticmethod
    def _first_line(process):
        line = process.stdout.readline().strip()
        if not line:
            raise RuntimeError(f"{process.args} did not start")
        return line

    def _start(self, environment, *command):
        process = subprocess.Popen(self._as_user(command), env=environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self._processes.append(process)
        return process

    def _as_user(self, command):
        user = () if self._uid is None else (f"--reuid={self._uid}", f"--regid={self._uid}", "--clear-groups")
        return (*DIES_WITH_US, *user, "--", *command)

    def run(self, *command, seconds):
        """Something that looks at the screen, to its end: what subprocess.run answers, with text."""
        return subprocess.run(self._as_user(command), env=self._own, stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, check=False, timeout=seconds)

    def shoot(self, path):
        """A picture of the screen, to be looked at by a person."""
        with open(path, "wb") as file:
            subprocess.run(self._as_user(("import", "-window", "root", "png:-")), env=self._own, stdout=file, check=True)
