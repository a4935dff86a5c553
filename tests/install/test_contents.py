# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the packages hold and say of themselves: lintian, rpmlint, AppStream, desktop file, completions, manuals, and how the
shipped programs are hardened. Nothing is run in a root here.
"""
import glob
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

import trial

HERE = os.path.dirname(os.path.abspath(__file__))
INSTALLER = os.path.join(HERE, "../../installer")
sys.path.append(os.path.join(INSTALLER, "linux"))
import dep5  # noqa: E402
PROGRAMS = ("hubscope", "hubscope-cli")
ICONS = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def quiet(*command):
    """Output of a checker that must have nothing to say."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
                          env={**os.environ, "LC_ALL": "C.UTF-8"})
    return f"{done.returncode}\n{done.stdout.strip()}".strip()


class Opened(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tree = cls.enterClassContext(tempfile.TemporaryDirectory())
        cls.deb = trial.package("hubscope_*_amd64.deb")
        subprocess.run(("dpkg-deb", "--extract", cls.deb, cls.tree), check=True)
        cls.share = f"{cls.tree}/usr/share"


class TestMetadata(Opened):
    def test_lintian_has_nothing_to_say(self):
        debs = [self.deb, *glob.glob(os.path.join(trial.PACKAGES, "*dbgsym*.deb"))]
        self.assertEqual(len(debs), 2)
        self.assertEqual(quiet("lintian", "--allow-root", "--fail-on", "error,warning", "--tag-display-limit", "0", *debs), "0")

    def test_every_override_is_explained(self):
        with open(f"{INSTALLER}/linux/lintian-overrides", encoding="utf-8") as file:
            lines = file.read().splitlines()
        for before, line in zip([""] + lines, lines):
            if line and not line.startswith("#"):
                self.assertTrue(before.startswith("#"), f"not explained: {line}")

    def test_rpmlint_has_nothing_to_say(self):
        answer = quiet("rpmlint", "--config", f"{INSTALLER}/linux/rpmlint.toml", trial.package("*.rpm"))
        self.assertRegex(answer, r"(?s)^0\n.* 0 errors, 0 warnings", answer)

    def test_control_says_what_is_needed(self):
        fields = dict(re.findall(r"(?m)^([A-Za-z-]+): (.*)$", trial.output("dpkg-deb", "--field", self.deb)))
        self.assertEqual(fields["Version"], f"{trial.version()}-1")
        # By dpkg-shlibdeps, with versions.
        self.assertRegex(fields["Depends"], r"libqt6widgets6 \(>= 6\.")
        self.assertRegex(fields["Depends"], r"librdkafka1 \(>= 2\.")
        self.assertIn("ca-certificates", fields["Depends"])
        self.assertGreater(len(trial.output("dpkg-deb", "--field", self.deb, "Description").splitlines()), 5)

    def test_desktop_file_metainfo_and_icons_agree(self):
        desktop, = glob.glob(f"{self.share}/applications/*.desktop")
        identity = os.path.basename(desktop).removesuffix(".desktop")
        self.assertEqual(quiet("desktop-file-validate", desktop), "0")
        metainfo = f"{self.share}/metainfo/{identity}.metainfo.xml"
        self.assertRegex(quiet("appstreamcli", "validate", "--no-net", "--strict", metainfo), "^0")
        with open(metainfo, encoding="utf-8") as file:
            text = file.read()
        self.assertIn(f"<id>{identity}</id>", text)
        self.assertEqual(re.search(r'<release version="([^"]+)"', text)[1], trial.version())
        self.assertEqual(len(re.findall("<screenshot[ >]", text)), len(re.findall("<image ", text)))
        for picture in re.findall(r"/(docs/images/[^<]+)</image>", text):
            self.assertTrue(os.path.isfile(f"{HERE}/../../{picture}"), picture)
        with open(desktop, encoding="utf-8") as file:
            self.assertIn(f"Icon={identity}\n", file.read())
        for size in ICONS:
            picture = f"{self.share}/icons/hicolor/{size}x{size}/apps/{identity}.png"
            self.assertIn(f"PNG image data, {size} x {size},", trial.output("file", picture))
        self.assertTrue(os.path.isfile(f"{self.share}/icons/hicolor/scalable/apps/{identity}.svg"))
        # What the running window calls itself is what desktops find the file by.
        with open(f"{self.tree}/usr/bin/hubscope", "rb") as file:
            self.assertIn(identity.encode("ascii"), file.read())

    def test_completions_are_read_by_their_shells(self):
        for program in PROGRAMS:
            for shell, path in (("bash", f"bash-completion/completions/{program}"), ("zsh", f"zsh/vendor-completions/_{program}"),
                                ("fish", f"fish/vendor_completions.d/{program}.fish")):
                self.assertEqual(quiet(shell, "-n", f"{self.share}/{path}"), "0")

    def complete(self, program, line, folder="/"):
        """What bash offers for the last word of the line; compopt has no meaning outside of bash's own call."""
        words = line.split(" ")
        script = (f'cd "{folder}"; compopt() {{ :; }}; . "{self.share}/bash-completion/completions/{program}"; '
                  f'COMP_WORDS=({" ".join(map(repr, words))}); COMP_CWORD={len(words) - 1}; '
                  f'_{program.replace("-", "_")}; printf "%s\\n" "${{COMPREPLY[@]}}"')
        return trial.output("bash", "-c", script).splitlines()

    def test_completions_complete(self):
        self.assertEqual(self.complete("hubscope-cli", "hubscope-cli che"), ["check"])
        self.assertEqual(self.complete("hubscope-cli", "hubscope-cli collect --until"), ["--until-caught-up"])
        self.assertEqual(self.complete("hubscope", "hubscope --de"), ["--demo"])
        with tempfile.TemporaryDirectory() as folder:
            os.mkdir(f"{folder}/my stores")
            with open(f"{folder}/my messages.json", "w", encoding="ascii"):
                pass
            for line, names in (("classify my", ["my messages.json", "my stores"]), ("collect --store my", ["my stores"]),
                                ("check --connection-string-file my", ["my messages.json", "my stores"])):
                self.assertEqual(sorted(self.complete("hubscope-cli", f"hubscope-cli {line}", folder)), names)
        fish = f"source {self.share}/fish/vendor_completions.d/hubscope-cli.fish; complete -C 'hubscope-cli search --sto'"
        self.assertEqual(trial.output("fish", "-c", fish).split()[:1], ["--store"])

    def test_manuals_are_there_for_both(self):
        for program in PROGRAMS:
            page = trial.output("gzip", "-dc", f"{self.share}/man/man1/{program}.1.gz")
            self.assertIn(f".Nm {program}\n", page)

    def test_manual_and_completions_of_the_window_know_its_options(self):
        options = set(re.findall(r"(?m)^  --([a-z-]+)", trial.output(f"{self.tree}/usr/bin/hubscope", "--help")))
        self.assertIn("demo", options)
        page = trial.output("gzip", "-dc", f"{self.share}/man/man1/hubscope.1.gz")
        self.assertEqual(set(re.findall(r"\bFl -([a-z-]+)", page)), options)
        self.assertEqual(set(self.complete("hubscope", "hubscope --")), {f"--{option}" for option in options})
        for path, form in (("zsh/vendor-completions/_hubscope", r"--([a-z-]+)\["), ("fish/vendor_completions.d/hubscope.fish", r" -l ([a-z-]+)")):
            with open(f"{self.share}/{path}", encoding="utf-8") as file:
                self.assertEqual(set(re.findall(form, file.read())), options)

    def test_pages_speak_to_who_has_a_package(self):
        """Of the sources, which are not there, nothing tells."""
        top = f"{self.share}/doc/hubscope"
        for page in glob.glob(f"{top}/**/*.md", recursive=True):
            name = os.path.relpath(page, top)
            with open(page, encoding="utf-8") as file:
                text = file.read()
            self.assertNotIn("<!-- ", text, name)
            self.assertIsNone(re.search(r"\bscripts/|\bbuild/|\btests/|\bcmake\b|\bdocs/packaging", text), name)
            if name == "CHANGELOG.md":
                self.assertIn(f"\n## {trial.version()}\n", text)
                self.assertNotIn("Unreleased", text)

    def test_manuals_and_unit_name_what_is_installed(self):
        texts = [trial.output("gzip", "-dc", f"{self.share}/man/man1/{program}.1.gz") for program in PROGRAMS]
        with open(f"{self.tree}/usr/lib/systemd/user/hubscope-collect@.service", encoding="utf-8") as file:
            texts.append(file.read())
        named = [path for text in texts for path in re.findall(r"(?<![\w~])/usr/[\w./@-]*\w", text)]
        self.assertIn("/usr/share/doc/hubscope/docs/troubleshooting.md", named)
        for path in named:
            self.assertTrue(os.path.exists(f"{self.tree}{path}"), path)
        for text in texts:
            self.assertNotIn("sources", text)

    def test_every_link_of_an_installed_page_leads_to_a_file(self):
        top = f"{self.share}/doc/hubscope"
        pages = glob.glob(f"{top}/**/*.md", recursive=True)
        for name in ("README.md", "SECURITY.md", "CHANGELOG.md", "docs/settings.md", "docs/accessibility.md", "docs/connection-test.md",
                     "docs/troubleshooting.md"):
            self.assertIn(f"{top}/{name}", pages)
        for page in pages:
            with open(page, encoding="utf-8") as file:
                links = re.findall(r'\]\(([^()\s]+)\)|(?:src|srcset|href)="([^"]+)"', file.read())
            for link in map("".join, links):
                if not re.match(r"[a-z]+:|#", link):
                    target = os.path.join(os.path.dirname(page), link.split("#")[0])
                    self.assertTrue(os.path.exists(target), f"{os.path.relpath(page, top)}: {link}")

    def test_user_unit_is_where_systemd_looks(self):
        with open(f"{self.tree}/usr/lib/systemd/user/hubscope-collect@.service", encoding="utf-8") as file:
            text = file.read()
        # Where the README says that events are, and where no name meets a folder of the window.
        self.assertIn(" --store %h/.local/share/hubscope/collected/%i ", text)
        self.assertNotIn("%S", text)
        with open(f"{self.share}/doc/hubscope/README.md", encoding="utf-8") as file:
            self.assertIn("`collected/NAME/`", file.read())

    def test_nothing_is_sent_unasked_is_said_everywhere(self):
        texts = [trial.output("dpkg-deb", "--field", self.deb, "Description"),
                 trial.output("rpm", "--query", "--info", "--package", trial.package("*.rpm"))]
        for path in glob.glob(f"{self.share}/metainfo/*.xml"):
            with open(path, encoding="utf-8") as file:
                texts.append(file.read())
        self.assertEqual(len(texts), 3)
        for text in texts:
            self.assertIn("nothing is sent, unless you ask it to send samples", " ".join(text.split()))


class TestMaking(unittest.TestCase):
    def test_licences_are_named_where_that_is_plain(self):
        head = "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\n"
        for text, expected in (
                (f"{head}Files: *\nCopyright: a\nLicense: Expat\n text\n\nFiles: b\nLicense: GPL-2+ or FTL\n", "(FTL OR GPL-2.0-or-later) AND MIT"),
                (f"{head}Files: *\nLicense: BSD-3-clause and Zlib\n\nLicense: BSD-3-clause\n text\n", "BSD-3-Clause AND Zlib"),
                (f"{head}Files: *\nLicense: public-domain\n\nFiles: b\nLicense: Expat\n", "NOASSERTION"),
                (f"{head}Files: *\nLicense: GPL-2+ or Expat and Zlib\n", "NOASSERTION"),
                ("License: Expat\n", "NOASSERTION"), ("", "NOASSERTION")):
            self.assertEqual(dep5.declared(text), expected)

    def test_completions_are_made_without_a_trace(self):
        """The program that is asked for its help keeps its log in a folder that goes afterwards."""
        with tempfile.TemporaryDirectory() as folder:
            program = f"{folder}/program"
            with open(program, "w", encoding="ascii") as file:
                file.write('#!/bin/sh\necho "$HOME" >>"${0%/*}/homes"\ntouch "${HOME:?}/a" "${XDG_STATE_HOME:?}/b" || exit 1\n'
                           'echo "  check  --help  text"\n')
            os.chmod(program, 0o755)
            trial.output("python3", f"{INSTALLER}/linux/completions.py", program, folder)
            with open(f"{folder}/homes", encoding="utf-8") as file:
                homes = file.read().splitlines()
            self.assertTrue(homes and all(homes))
            self.assertFalse(any(map(os.path.exists, homes)))


class TestHardening(Opened):
    """The gate on what is shipped, for the DEB, the RPM and the bundle alike."""

    def programs(self):
        """Each program, and where it looks for libraries before the system does: kind of entry and folder."""
        for program in PROGRAMS:
            yield f"{self.tree}/usr/bin/{program}", (None, "")
        for kind, unpack, place in (("*.rpm", "rpm2cpio '{}' | cpio --quiet -idm", ("runpath", "$ORIGIN/../lib64/hubscope")),
                                    ("*.tar.zst", "tar --zstd -xf '{}'", ("rpath", "$ORIGIN/../lib"))):
            folder = self.enterContext(tempfile.TemporaryDirectory())
            subprocess.run(("sh", "-c", unpack.format(trial.package(kind))), cwd=folder, check=True)
            for program in PROGRAMS:
                path, = glob.glob(f"{folder}/usr/bin/{program}") + glob.glob(f"{folder}/*/usr/bin/{program}")
                yield path, place

    def test_programs_are_hardened(self):
        for path, (entry, place) in self.programs():
            with self.subTest(program=path):
                facts = json.loads(trial.output("checksec", "--output=json", f"--file={path}"))[path]
                self.assertEqual(facts["relro"], "full")
                self.assertEqual(facts["canary"], "yes")
                self.assertEqual(facts["nx"], "yes")
                self.assertEqual(facts["pie"], "yes")
                self.assertEqual(facts["fortify_source"], "yes")
                for name in ("rpath", "runpath"):
                    self.assertEqual(facts[name], "yes" if name == entry else "no")
                self.assertEqual(trial.output("patchelf", "--print-rpath", path).strip(), place)
                # Shadow stacks by the note; for branch tracking the landing pads are counted, because Debian's start-up
                # code has none and so no program may bear the note.
                self.assertIn("SHSTK", trial.output("readelf", "--notes", path))
                pads = trial.output("objdump", "--disassemble", "--no-show-raw-insn", path).count("endbr64")
                self.assertGreater(pads, 500)

    def test_no_program_names_where_it_was_built(self):
        checkout = os.path.realpath(f"{HERE}/../..").encode()
        for path, _ in self.programs():
            with open(path, "rb") as file:
                self.assertNotIn(checkout + b"/", file.read(), path)


class TestLists(unittest.TestCase):
    def test_sums_are_right_and_complete(self):
        with open(os.path.join(trial.PACKAGES, "SHA256SUMS"), encoding="ascii") as file:
            sums = dict(reversed(line.split()) for line in file)
        self.assertEqual(set(sums), set(os.listdir(trial.PACKAGES)) - {"SHA256SUMS"})
        for name, expected in sums.items():
            with open(os.path.join(trial.PACKAGES, name), "rb") as file:
                self.assertEqual(hashlib.file_digest(file, "sha256").hexdigest(), expected, name)

    def test_list_of_contents_names_all_packages_and_libraries(self):
        with open(trial.package("*.spdx.json"), encoding="utf-8") as file:
            document = json.load(file)
        self.assertEqual(document["spdxVersion"], "SPDX-2.3")
        licences = {package["name"]: package["licenseDeclared"] for package in document["packages"]}
        self.assertEqual(licences["zlib1g"], "Zlib")
        self.assertEqual(licences["libxkbcommon0"], "NOASSERTION")
        names = {package["name"] for package in document["packages"]}
        self.assertLessEqual({"hubscope", "librdkafka1", "libqt6widgets6", "libssl3t64", "libc6"}, names)
        identifiers = {entry["SPDXID"] for entry in document["packages"] + document["files"]} | {"SPDXRef-DOCUMENT"}
        for relation in document["relationships"]:
            self.assertLessEqual({relation["spdxElementId"], relation["relatedSpdxElement"]}, identifiers)
        self.assertEqual(len(document["files"]), len(os.listdir(trial.PACKAGES)) - 2)
        carried = {relation["relatedSpdxElement"] for relation in document["relationships"] if ".rpm" in relation["spdxElementId"]}
        self.assertEqual({re.match(r"SPDXRef-(?:debian-)?([a-z]+)", name)[1] for name in carried},
                         {"hubscope", "libqcustomplot", "libsimdjson"})

    def test_bundle_has_a_licence_for_every_library(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(("tar", "--zstd", "-C", folder, "-xf", trial.package("*.tar.zst")), check=True)
            top, = os.listdir(folder)
            with open(f"{folder}/{top}/usr/share/hubscope/packages.json", encoding="utf-8") as file:
                packages = json.load(file)
            with open(f"{folder}/{top}/usr/share/doc/hubscope/hubscope-collect@.service", encoding="utf-8") as file:
                unit = file.read()
            self.assertIn("ExecStart=%h/.local/bin/hubscope-cli collect", unit)
            self.assertNotIn("/usr/bin/", unit)
            owned = {name for package in packages for name in package["files"]}
            for path in glob.glob(f"{folder}/{top}/usr/lib/**/*.so*", recursive=True):
                self.assertIn(os.path.basename(path), owned)
            for package in packages:
                licence = f"{folder}/{top}/usr/share/doc/hubscope/licences/{package['name']}.txt"
                self.assertGreater(os.path.getsize(licence), 100, licence)


if __name__ == "__main__":
    trial.main()
