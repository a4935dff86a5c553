# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The portable bundle in roots without Qt: the Debian it was built on, and an older one with an older libc."""
import os
import shutil
import subprocess

import roots
import trial

PLACE = f"{trial.HOME}/Applications with spaces"


class TestBundle(trial.Trial):
    def open_bundle(self, suite):
        root = self.use(roots.Root(roots.cached_root(suite), ("/tmp",)))
        for part in ("libQt6", "librdkafka", "libxcb", "fontconfig", "ca-certificates"):
            self.assertEqual(root.named(part), [])
        os.makedirs(root.path + PLACE)
        subprocess.run(("tar", "--zstd", "--no-same-owner", "-C", root.path + PLACE, "-xf", trial.package("*.tar.zst")), check=True)
        name, = os.listdir(root.path + PLACE)
        return root, f"{PLACE}/{name}"

    def check_bundle(self, suite):
        root, place = self.open_bundle(suite)
        self.check_versions(root, f"{place}/")
        # AppRun is what desktops start, and a link on PATH what people make.
        self.assertEqual(root.run(f"{place}/AppRun", "--version").stdout, f"hubscope {trial.version()}\n")
        for link in ("hubscope-cli", "hc"):
            root.run("ln", "-s", f"{place}/hubscope-cli", f"/usr/local/bin/{link}", user="root")
            self.assertEqual(root.run(link, "--version").stdout, f"hubscope-cli {trial.version()}\n")
        # The bundle is not written to.
        self.assertEqual(root.run("find", place, "-user", roots.USER).stdout, "")
        screen = self.use(trial.Screen())
        self.check_live_window(root, screen, f"{place}/hubscope", f"bundle-{suite}")
        return root, place

    def check_authorities(self, root, place):
        """TLS by the authorities of a distribution that keeps them elsewhere, then without any of the system's."""
        rig = self.use(trial.Rig())
        os.makedirs(f"{root.path}/etc/pki/tls/certs")
        shutil.copy(f"{rig.folder}/ca.pem", f"{root.path}/etc/pki/tls/certs/ca-bundle.crt")
        self.check_connection(root, rig, f"{place}/hubscope-cli")
        os.remove(f"{root.path}/etc/pki/tls/certs/ca-bundle.crt")
        refused = root.run(f"{place}/hubscope-cli", "check", "--json", "--connection-string-file", "string.txt", "--hub",
                           "insights-operational-logs", check=False)
        self.assertEqual(refused.returncode, 1, refused.stdout + refused.stderr)
        self.assertIn('"tls.untrusted-issuer"', refused.stdout)
        with open(f"{root.path}{place}/usr/share/hubscope/ca-certificates.crt", "ab") as own, \
                open(f"{rig.folder}/ca.pem", "rb") as added:
            own.write(added.read())
        self.check_connection(root, rig, f"{place}/hubscope-cli")

    def test_debian_13(self):
        root, place = self.check_bundle("trixie")
        self.check_authorities(root, place)

    def test_debian_12(self):
        root, place = self.check_bundle("bookworm")
        self.check_authorities(root, place)


if __name__ == "__main__":
    trial.main()
