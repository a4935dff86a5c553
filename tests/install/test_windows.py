# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The logic of the Windows installer under Wine, with a stub in place of the program: silent install for one user and for all,
run, upgrade, removal, and nothing left; what it refuses, and its icon.
"""
import os
import subprocess
import sys
import tempfile
import time

import roots
import trial

HERE = os.path.dirname(os.path.abspath(__file__))
INSTALLER = os.path.join(HERE, "../../installer/windows/installer.py")
KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Hubscope"
PREFIX = f"{trial.HOME}/.wine/drive_c"
MENUS = {"HKCU": f"users/{roots.USER}/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Hubscope",
         "HKLM": "ProgramData/Microsoft/Windows/Start Menu/Programs/Hubscope"}
PLACES = {"HKCU": f"users/{roots.USER}/AppData/Local/Programs/Hubscope", "HKLM": "Program Files/Hubscope"}
# Wine's own, written whenever it likes.
NOISE = ("windows/", f"users/{roots.USER}/AppData/Local/Temp", "users/Public/Temp")


DRAWING = os.path.join(HERE, "../../resources/icons/hubscope.svg")
SIZES = (16, 48, 256)


def pictures(folder):
    for size in SIZES:
        path = os.path.join(folder, f"{size}.png")
        if not os.path.exists(path):
            subprocess.run(("rsvg-convert", "--width", str(size), "--height", str(size), "--output", path, DRAWING), check=True)
        yield path


def make_installer(folder, version, files):
    payload = os.path.join(folder, f"payload-{version}")
    os.mkdir(payload)
    subprocess.run(("makensis", "-WX", "-V1", f"-DOUTPUT={payload}/hubscope.exe", os.path.join(HERE, "stub.nsi")), check=True)
    for name in files:
        os.makedirs(os.path.dirname(os.path.join(payload, name)), exist_ok=True)
        with open(os.path.join(payload, name), "w", encoding="ascii") as file:
            file.write(version)
    target = os.path.join(folder, f"hubscope-{version}-windows-x86_64.exe")
    subprocess.run((sys.executable, INSTALLER, version, payload, target, *pictures(folder)), check=True)
    return target


class TestWindows(trial.Trial):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        folder = cls.enterClassContext(tempfile.TemporaryDirectory())
        cls.old = make_installer(folder, "0.0.9", ("platforms/qwindows.dll", "gone in the next.dll"))
        cls.new = make_installer(folder, trial.version(), ("platforms/qwindows.dll", "styles/$new.dll"))
        cls.pictures = list(pictures(folder))
        cls.root = cls.enterClassContext(roots.Root(roots.cached_root("trixie", include=("wine", "wine64"))))
        for name in (cls.old, cls.new):
            cls.root.copy_in(name, f"{trial.HOME}/{os.path.basename(name)}", roots.USER)
        cls.drive = cls.root.path + PREFIX
        # Its folders and registry, before anything is installed.
        cls.wine("wineboot", "--init")
        cls.wine("wineserver", "--wait")

    @classmethod
    def wine(cls, *command, check=True):
        environment = {"WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml=", "WINEPREFIX": f"{trial.HOME}/.wine"}
        if command[0] not in ("wineboot", "wineserver"):
            command = ("wine", *command)
        return cls.root.run(*command, environment=environment, check=check, timeout=240)

    def install(self, installer, *switches):
        return self.wine(f"{trial.HOME}/{os.path.basename(installer)}", "/S", *switches, check=False).returncode

    def value(self, hive, name):
        lines = self.wine("reg", "query", rf"{hive}\{KEY}", "/v", name, "/reg:64", check=False).stdout.split("\n")
        return next((line.split("    ")[-1].strip() for line in lines if name in line), None)

    def files(self):
        found = set()
        for folder, folders, names in os.walk(self.drive):
            found |= {os.path.relpath(os.path.join(folder, name), self.drive) for name in folders + names}
        return {name for name in found if not name.startswith(NOISE)}

    def wait_until(self, holds, what):
        deadline = time.monotonic() + 60
        while not holds():
            self.assertLess(time.monotonic(), deadline, what)
            time.sleep(0.1)

    def remove(self, place):
        self.assertEqual(self.wine(f"C:\\{place}\\uninstall.exe".replace("/", "\\"), "/S", check=False).returncode, 0)
        # It goes on as a copy of itself, so that it can delete itself.
        self.wait_until(lambda: not os.path.exists(f"{self.drive}/{place}/uninstall.exe"), "the uninstaller does not end")
        self.wine("wineserver", "--wait")

    def check_whole_life(self, hive, *switches):
        before = self.files()
        place = f"{self.drive}/{PLACES[hive]}"
        settings = f"{self.drive}/users/{roots.USER}/AppData/Local/hubscope/profiles.json"
        os.makedirs(os.path.dirname(settings))
        with open(settings, "w", encoding="ascii") as file:
            file.write("{}")

        self.assertEqual(self.install(self.old, *switches), 0)
        self.assertEqual(self.value(hive, "DisplayVersion"), "0.0.9")
        self.assertTrue(os.path.isfile(f"{place}/gone in the next.dll"))

        self.assertEqual(self.install(self.new, *switches), 0)
        self.assertEqual(self.value(hive, "DisplayVersion"), trial.version())
        self.assertEqual(self.value({"HKCU": "HKLM", "HKLM": "HKCU"}[hive], "DisplayVersion"), None)
        self.assertFalse(os.path.exists(f"{place}/gone in the next.dll"))
        self.assertTrue(os.path.isfile(f"{place}/styles/$new.dll"))
        self.assertEqual(sorted(os.listdir(f"{self.drive}/{MENUS[hive]}")), ["Hubscope (demo hub).lnk", "Hubscope.lnk"])
        self.assertEqual(self.wine(f"C:\\{PLACES[hive]}\\hubscope.exe".replace("/", "\\"), "--demo").returncode, 0)
        self.wait_until(lambda: os.path.exists(f"{place}/ran.txt"), "the installed program does not run")
        with open(f"{place}/ran.txt", encoding="utf-8", errors="replace") as file:
            self.assertIn("--demo", file.read())
        os.remove(f"{place}/ran.txt")

        self.remove(PLACES[hive])
        self.assertEqual(self.value(hive, "DisplayVersion"), None)
        self.assertTrue(os.path.isfile(settings))
        os.remove(settings)
        os.rmdir(os.path.dirname(settings))
        self.assertEqual(self.files() - before, set())

    def test_for_one_user(self):
        self.check_whole_life("HKCU", "/CurrentUser")

    def test_for_everybody(self):
        self.check_whole_life("HKLM", "/AllUsers")

    def test_for_who_runs_it_if_nothing_is_said(self):
        self.assertEqual(self.install(self.new), 0)
        self.assertEqual(self.value("HKCU", "DisplayVersion"), trial.version())
        self.assertIsNone(self.value("HKLM", "DisplayVersion"))
        self.remove(PLACES["HKCU"])

    def test_refuses_what_it_does_not_know(self):
        for switches in (("/Bogus",), ("/AllUsersX",), ("/CurrentUser", "tools", r"/D=C:\tools")):
            self.assertEqual(self.install(self.new, *switches), 5, switches)
        self.assertIsNone(self.value("HKCU", "DisplayVersion"))
        self.assertFalse(os.path.exists(f"{self.drive}/{PLACES['HKCU']}"))

    def test_takes_no_older_version_unasked(self):
        self.assertEqual(self.install(self.new), 0)
        self.assertEqual(self.install(self.old), 6)
        self.assertEqual(self.value("HKCU", "DisplayVersion"), trial.version())
        self.assertEqual(self.install(self.old, "/AllowDowngrade"), 0)
        self.assertEqual(self.value("HKCU", "DisplayVersion"), "0.0.9")
        self.remove(PLACES["HKCU"])

    def test_one_for_all_takes_the_place_of_ones_own(self):
        self.assertEqual(self.install(self.old), 0)
        self.assertEqual(self.install(self.new, "/AllUsers"), 0)
        self.assertIsNone(self.value("HKCU", "DisplayVersion"))
        self.assertFalse(os.path.exists(f"{self.drive}/{PLACES['HKCU']}/hubscope.exe"))
        # The other way round it is others' as well, and stays.
        self.assertEqual(self.install(self.new, "/CurrentUser"), 0)
        self.assertEqual(self.value("HKLM", "DisplayVersion"), trial.version())
        for hive in ("HKCU", "HKLM"):
            self.remove(PLACES[hive])

    def test_bears_the_icon(self):
        with open(self.new, "rb") as file:
            installer = file.read()
        for path in self.pictures:
            with open(path, "rb") as file:
                self.assertIn(file.read(), installer, path)

    def test_a_folder_of_ones_own_keeps_what_was_in_it(self):
        place = f"{self.drive}/tools"
        os.mkdir(place)
        with open(f"{place}/mine.txt", "w", encoding="ascii") as file:
            file.write("mine")
        os.chown(place, roots.UID, roots.UID)
        self.assertEqual(self.install(self.new, "/CurrentUser", r"/D=C:\tools"), 0)
        self.assertTrue(os.path.isfile(f"{place}/hubscope.exe"))
        self.assertEqual(self.value("HKCU", "InstallLocation"), r"C:\tools")
        self.remove("tools")
        self.assertEqual(os.listdir(place), ["mine.txt"])


if __name__ == "__main__":
    trial.main()
