# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The RPM: what it asks for, what is in it, and that it runs where that is there. No distribution with RPM is at hand, so
it is put into a Debian root that has the libraries but for those that come with it.
"""
import os
import re
import subprocess

import roots
import trial
from test_deb import needs

# What the package may ask for: what distributions with RPM have by the same name. These sonames are the libraries' own, but for
# those that whoever packs them could choose, which stand in Fedora's package sources (https://src.fedoraproject.org/rpms/NAME, in
# NAME.spec or its changes): libKF6SyntaxHighlighting (kf6-syntax-highlighting), libqt6keychain (qtkeychain), libre2 (re2, .so.11 since
# Fedora 40). QCustomPlot (qcustomplot) is libqcustomplot-qt6.so.2 there, and simdjson another .so with every minor version: both come
# with the package. The last two belong to rpm itself.
LIBRARIES = {
    "libKF6SyntaxHighlighting.so.6", "libQt6Core.so.6", "libQt6DBus.so.6", "libQt6Gui.so.6", "libQt6Network.so.6",
    "libQt6PrintSupport.so.6", "libQt6Svg.so.6", "libQt6Widgets.so.6", "libc.so.6", "libcrypto.so.3", "libgcc_s.so.1",
    "libm.so.6", "libqt6keychain.so.1", "librdkafka.so.1", "libre2.so.11", "libsqlite3.so.0", "libssl.so.3", "libstdc++.so.6",
    "libzstd.so.1", "ld-linux-x86-64.so.2", "rtld",
}
# A client that can read Event Hubs, by its name at Fedora and at openSUSE, and authorities for TLS.
PACKAGES = {"ca-certificates", "(librdkafka >= 2.8 or librdkafka1 >= 2.8)"}
# Debian packages of what comes with it, and of what that asks for and our programs do not.
CARRIED = ("libqcustomplot", "libsimdjson")
ASKED_BY_CARRIED = ("libqt6printsupport6",)


class TestRpm(trial.Trial):
    def setUp(self):
        self.package = trial.package("*.rpm")

    def ask(self, *options):
        return trial.output("rpm", "--query", *options, "--package", self.package).splitlines()

    def test_asks_for_nothing_that_only_debian_has(self):
        asked = {line for line in self.ask("--requires") if not line.startswith("rpmlib(")}
        self.assertLessEqual(PACKAGES, asked)
        names = {line.split("(")[0] for line in asked - PACKAGES}
        self.assertEqual(names - LIBRARIES, set())
        self.assertLessEqual({"libQt6Widgets.so.6", "librdkafka.so.1"}, names)

    def test_what_comes_with_it_is_nobody_elses(self):
        provides = self.ask("--provides")
        self.assertTrue(any(line.startswith("hubscope = ") for line in provides), provides)
        self.assertEqual([line for line in provides if ".so" in line], [])
        files = self.ask("--list")
        for debian in CARRIED:
            self.assertTrue(any(path.lower().startswith(f"/usr/lib64/hubscope/{debian}") for path in files), debian)

    def test_licences_are_marked_as_such(self):
        """Where documents are left out (containers), licences are installed all the same."""
        licences = self.ask("--licensefiles")
        self.assertEqual({os.path.dirname(path) for path in licences}, {"/usr/share/licenses/hubscope"})
        names = sorted(os.path.basename(path).lower() for path in licences)
        self.assertEqual([name for name in names if not name.startswith(CARRIED)], ["license"])
        for debian in CARRIED:
            self.assertTrue(any(name.startswith(debian) for name in names), debian)

    def test_says_what_it_is(self):
        # Neither folders of the system nor names of the machine that packed it.
        for path in self.ask("--list"):
            self.assertTrue(re.search("hubscope|Hubscope", path), path)
        self.assertEqual(self.ask("--queryformat", "%{BUILDHOST} %{LICENSE}"), 
                         ["hubscope GPL-3.0-or-later AND CC0-1.0 AND (Apache-2.0 OR MIT) AND BSD-3-Clause AND MIT"])

    def test_list_of_changes_is_ours(self):
        text = "\n".join(self.ask("--changelog"))
        self.assertRegex(text, rf"^\* \w+ \w+ \d+ \d+ The Hubscope developers <[^>]+> - {re.escape(trial.version())}-1\n- Release ")
        self.assertNotIn("CPack", text)

    def test_installed_runs_and_is_removed(self):
        needed = needs(trial.package("hubscope_*_amd64.deb"))
        root = self.use(roots.Root(roots.cached_root("trixie", downloads=needed), ("/tmp",)))
        root.run("apt-get", "-y", "--no-install-recommends", "-o", "APT::Sandbox::User=root", "install",
                 *(name for name in needed if not name.startswith(CARRIED)), *ASKED_BY_CARRIED, user="root", timeout=400)
        for library in CARRIED:
            self.assertEqual([path for path in root.named(".so") if library in path.lower()], [])
        before = root.named("ubscope")
        # Debian's libraries are no packages that rpm knows; what it asks for is tested above.
        rpm = ("rpm", "--root", root.path, "--nodeps", "--noplugins")
        subprocess.run((*rpm, "--install", self.package), check=True)
        self.assertEqual(trial.output(*rpm, "--verify", "hubscope"), "")
        self.check_versions(root)
        screen = self.use(trial.Screen())
        self.check_live_window(root, screen, "hubscope", "rpm")
        subprocess.run((*rpm, "--erase", "hubscope"), check=True)
        self.assertEqual(root.named("ubscope"), before)


if __name__ == "__main__":
    trial.main()
