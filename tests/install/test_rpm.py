# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The RPM: what it asks for, what is in it, and that it runs where that is there. No distribution with RPM is at hand, so
it is put into a Debian root that has the libraries.
"""
import re
import subprocess

import roots
import trial
from test_deb import needs

# Sonames that the package may ask for, and what belongs to rpm itself.
LIBRARIES = {
    "ca-certificates", "ld-linux-x86-64.so.2", "libKF6SyntaxHighlighting.so.6", "libQCustomPlotQt6.so.2.1", "libQt6Core.so.6", "libQt6DBus.so.6",
    "libQt6Gui.so.6", "libQt6Network.so.6", "libQt6PrintSupport.so.6", "libQt6Svg.so.6", "libQt6Widgets.so.6",
    "libc.so.6", "libcrypto.so.3", "libgcc_s.so.1", "libm.so.6", "libqt6keychain.so.1", "librdkafka.so.1", "libre2.so.11",
    "libsimdjson.so.25", "libsqlite3.so.0", "libssl.so.3", "libstdc++.so.6", "libzstd.so.1", "rtld",
}


class TestRpm(trial.Trial):
    def setUp(self):
        self.package = trial.package("*.rpm")

    def ask(self, *options):
        return trial.output("rpm", "--query", *options, "--package", self.package).splitlines()

    def test_requires_and_provides(self):
        names = {re.split(r"[( ]", line)[0] for line in self.ask("--requires") if not line.startswith("rpmlib(")}
        self.assertEqual(names - LIBRARIES, set())
        self.assertLessEqual({"libQt6Widgets.so.6", "librdkafka.so.1", "ca-certificates"}, names)
        provides = {line.split(" ")[0] for line in self.ask("--provides")}
        self.assertIn("hubscope", provides)
        # Neither folders of the system nor names of the machine that packed it.
        for path in self.ask("--list"):
            self.assertTrue(re.search("hubscope|Hubscope", path), path)
        self.assertEqual(self.ask("--queryformat", "%{BUILDHOST} %{LICENSE}"), ["hubscope GPL-3.0-or-later AND CC0-1.0"])

    def test_installed_runs_and_is_removed(self):
        root = self.use(roots.Root(roots.cached_root("trixie", downloads=needs(trial.package("hubscope_*_amd64.deb"))), ("/tmp",)))
        root.run("sh", "-c", "apt-get -y --no-install-recommends -o APT::Sandbox::User=root install "
                 + " ".join(needs(trial.package("hubscope_*_amd64.deb"))), user="root", timeout=400)
        before = root.named("ubscope")
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
