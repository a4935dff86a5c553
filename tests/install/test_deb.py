# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The DEB in a Debian 13 root that has nothing but Debian's smallest set."""
import hashlib
import os
import re
import subprocess

import roots
import trial

OLDER = "0.0.1-1"


def needs(package):
    """The names of what the package depends on, versions left out and the first of alternatives."""
    depends = trial.output("dpkg-deb", "--field", package, "Depends")
    return sorted(re.split(r"[ |:(]", entry.strip())[0] for entry in depends.split(","))


def older(package, target):
    """The same package as if it were of an earlier version: there is no released one yet."""
    tree = target + ".tree"
    subprocess.run(("dpkg-deb", "--raw-extract", package, tree), check=True)
    control = os.path.join(tree, "DEBIAN/control")
    with open(control, encoding="utf-8") as file:
        text = re.sub(r"(?m)^Version: .*$", f"Version: {OLDER}", file.read())
    with open(control, "w", encoding="utf-8") as file:
        file.write(text)
    subprocess.run(("dpkg-deb", "--root-owner-group", "-Znone", "--build", tree, target), check=True, stdout=subprocess.DEVNULL)


def digests(folder):
    found = {}
    for path, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(path, name), "rb") as file:
                found[os.path.join(path, name).removeprefix(folder)] = hashlib.file_digest(file, "sha256").hexdigest()
    return found


class TestDeb(trial.Trial):
    def setUp(self):
        self.package = trial.package("hubscope_*_amd64.deb")
        self.root = self.use(roots.Root(roots.cached_root("trixie", downloads=needs(self.package)), ("/tmp",)))

    def apt(self, *command):
        return self.root.run("apt-get", "-y", "--no-install-recommends", "-o", "APT::Sandbox::User=root", *command,
                             user="root", timeout=400)

    def put_package(self, source, name):
        self.root.copy_in(source, f"/var/local/{name}")
        return f"/var/local/{name}"

    def installed_version(self):
        return self.root.run("dpkg-query", "-W", "-f", "${Status} ${Version}", "hubscope", check=False).stdout

    def test_runs_and_shows_live_events(self):
        self.assertEqual(self.root.named("libQt6"), [])
        self.apt("install", self.put_package(self.package, "hubscope.deb"))
        self.assertEqual([path for path in self.root.named("-dev") if path.startswith("/usr/share/doc/")], [])
        self.check_versions(self.root)
        screen = self.use(trial.Screen())
        # The screen's sockets are below /tmp, which the root shares.
        self.check_live_window(self.root, screen, "hubscope", "deb")
        rig = self.use(trial.Rig())
        self.root.copy_in(f"{rig.folder}/ca.pem", f"{trial.HOME}/ca.pem", roots.USER)
        self.check_connection(self.root, rig, "hubscope-cli", "--ca-file", "ca.pem")

    def test_upgrade_keeps_store_and_profiles_and_removal_leaves_them(self):
        before = self.root.named("hubscope")
        old = os.path.join(self.root.work, "older.deb")
        older(self.package, old)
        self.apt("install", self.put_package(old, "older.deb"))
        self.assertEqual(self.installed_version(), f"install ok installed {OLDER}")

        rig = self.use(trial.Rig())
        home = f"{self.root.path}{trial.HOME}"
        self.root.copy_in(f"{rig.folder}/config", f"{trial.HOME}/.config", roots.USER)
        for name in ("ca.pem", "string.txt"):
            self.root.copy_in(f"{rig.folder}/{name}", f"{trial.HOME}/{name}", roots.USER)
        store = ".local/share/hubscope/events/1b671a64-40d5-491e-99b0-da01ff1f3341"
        self.root.run("hubscope-cli", "collect", "--store", store, "--from", "beginning", "--until-caught-up", "--ca-file",
                      "ca.pem", "--hub", "insights-operational-logs", "--connection-string-file", "string.txt")
        search = ("hubscope-cli", "search", "--json", "--store", store, "groupby(hubscope.log_set)")
        kept = self.root.run(*search).stdout
        self.assertIn("Ingress Authentication", kept)
        config = digests(f"{home}/.config")
        self.assertTrue(config)

        self.apt("install", self.put_package(self.package, "hubscope.deb"))
        self.assertEqual(self.installed_version(), f"install ok installed {trial.version()}-1")
        self.assertEqual(digests(f"{home}/.config"), config)
        self.assertEqual(self.root.run(*search).stdout, kept)
        # The profile is found and read; only its key is not, in a root without a keychain.
        asked = self.root.run("hubscope-cli", "tail", "--profile", "contoso soc", check=False)
        self.assertIn("the keychain gives no key for this profile", asked.stderr)
        screen = self.use(trial.Screen())
        with self.root.running("hubscope", environment=screen.environment):
            screen.look("text", "Contoso SOC")
            screen.shoot(os.path.join(trial.PICTURES, "deb-upgraded.png"))

        data = digests(f"{home}/.local/share/hubscope")
        self.assertTrue(data)
        self.apt("remove", "hubscope")
        self.assertFalse(os.path.exists(f"{self.root.path}/usr/bin/hubscope"))
        self.assertEqual(digests(f"{home}/.local/share/hubscope"), data)
        self.apt("install", "/var/local/hubscope.deb")
        self.assertEqual(self.root.run(*search).stdout, kept)
        self.apt("purge", "hubscope")
        self.assertEqual(self.installed_version(), "")
        left = [path for path in self.root.named("hubscope") if not path.startswith("/var/local/")]
        self.assertEqual(left, before)
        for name, digest in config.items():
            if name.endswith("profiles.json"):
                self.assertEqual(digests(f"{home}/.config").get(name), digest)
        self.assertEqual(digests(f"{home}/.local/share/hubscope"), data)


if __name__ == "__main__":
    trial.main()
