#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""bundle.py STAGE FOLDER: makes the portable bundle, which is an AppDir as well, of an installed tree.

STAGE is where `DESTDIR=STAGE cmake --install` put the programs (below usr/); FOLDER is made anew. Libraries come from
this system, found by the loader itself. FOLDER/usr/share/hubscope/packages.json tells of what they are part.
"""
import glob
import json
import os
import re
import shutil
import stat
import subprocess
import sys

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "bundle")
LIBRARIES = "/usr/lib/x86_64-linux-gnu"
PLUGINS = f"{LIBRARIES}/qt6/plugins"
LOADER = "ld-linux-x86-64.so.2"
PROGRAMS = ("hubscope", "hubscope-cli")

# Of libc: used where the system's is too old, and kept apart so that it is used there only.
LIBC = re.compile(r"^(libc|libm|libdl|librt|libpthread|libresolv|libanl|libutil|libnss_\w+|libmvec)\.so\.\d+$")

# No plugin that loads the graphics driver: widgets are painted without it.
PLUGIN_FILES = (
    "iconengines/libqsvgicon.so",
    "imageformats/libqsvg.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland-generic.so",
    "platforms/libqxcb.so",
    "tls/libqopensslbackend.so",
    "wayland-decoration-client/*.so",
    "wayland-shell-integration/libxdg-shell.so",
)
# Loaded by name while running: the keychain (QtKeychain), name services.
LOADED_BY_NAME = (f"{LIBRARIES}/libsecret-1.so.0", f"{LIBRARIES}/libnss_files.so.2", f"{LIBRARIES}/libnss_dns.so.2")
DATA = {
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf": "fonts/",
    "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf": "fonts/",
    "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf": "fonts/",
    "/usr/share/fonts/truetype/dejavu/DejaVuSansMono-Bold.ttf": "fonts/",
    "/usr/share/X11/xkb": "X11/xkb",
    "/usr/share/X11/xkb/rules/evdev": "X11/xkb/rules/",
    "/usr/share/qt6/translations/qtbase_*.qm": "qt6/translations/",
}
UNIT = "lib/systemd/user/hubscope-collect@.service"
UNIT_HEAD = """# Of the portable bundle. First, with FOLDER for that of the bundle:
#
#   mkdir -p ~/.local/bin ~/.config/systemd/user
#   ln -s FOLDER/hubscope-cli ~/.local/bin/
#   cp FOLDER/usr/share/doc/hubscope/hubscope-collect@.service ~/.config/systemd/user/
#
"""
# Of the distribution alone: a list with what this machine's administrator trusts beside has no place in a bundle.
AUTHORITIES = "/usr/share/ca-certificates/mozilla/*.crt"


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}).stdout


def libraries_of(files):
    """Full paths of all that the loader would load for these files, by the name that is asked for."""
    found = {}
    for file in files:
        for line in run("ldd", file).splitlines():
            if "not found" in line:
                sys.exit(f"bundle.py: {file}: {line.strip()}")
            match = re.match(r"\s*(\S+) => (/\S+) ", line)
            if match:
                found[match[1]] = match[2]
    return found


def put(source, target):
    os.makedirs(os.path.dirname(target), exist_ok=True)
    shutil.copyfile(os.path.realpath(source), target)
    os.chmod(target, 0o755 if os.stat(source).st_mode & stat.S_IXUSR or ".so" in os.path.basename(target) else 0o644)


def put_all(pattern, target):
    sources = sorted(glob.glob(pattern))
    if not sources:
        sys.exit(f"bundle.py: {pattern} is not there; is a package of scripts/lib/packages.txt missing?")
    for source in sources:
        if os.path.isdir(source):
            shutil.copytree(source, target, symlinks=False)
        else:
            put(source, os.path.join(target, os.path.basename(source)) if target.endswith("/") else target)
    return [source for source in sources if not os.path.isdir(source)]


def needed_glibc(folder):
    """The newest GLIBC_ version that any file of the bundle asks for, libc itself left out."""
    newest = (0, 0)
    for path, _, names in os.walk(folder):
        for name in names:
            file = os.path.join(path, name)
            if os.path.islink(file) or os.path.basename(path) == "libc" or name == LOADER:
                continue
            with open(file, "rb") as opened:
                if opened.read(4) != b"\x7fELF":
                    continue
            for version in re.findall(r"\bGLIBC_(\d+)\.(\d+)\b", run("objdump", "-p", file)):
                newest = max(newest, tuple(map(int, version)))
    return f"{newest[0]}.{newest[1]}"


def names_of(file):
    """How dpkg may know it: by its own or its real path, below /lib or /usr/lib."""
    real = os.path.realpath(file)
    return file, real, real.removeprefix("/usr"), "/usr" + real


def packages_of(files):
    """The distribution's packages that these files belong to: name, version, source, files."""
    asked = sorted({name for file in files for name in names_of(file)})
    # It ends with 1 if any name is unknown, and some always are.
    answers = subprocess.run(("dpkg-query", "-S", *asked), capture_output=True, text=True, check=False).stdout
    known = {}
    for line in answers.splitlines():
        owner, path = line.split(": ", 1)
        if not owner.startswith("diversion "):
            known[path] = owner.split(",")[0]
    owners = {}
    for file in sorted(set(files)):
        owner = next((known[name] for name in names_of(file) if name in known), None)
        if not owner:
            sys.exit(f"bundle.py: {file} belongs to no package: its licence is not known")
        owners.setdefault(owner, []).append(os.path.basename(file))
    found = []
    for owner in sorted(owners):
        name, version, source, source_version = run(
            "dpkg-query", "-W", "-f", "${Package}\t${Version}\t${source:Package}\t${source:Version}", owner).split("\t")
        found.append({"name": name, "version": version, "source": source, "source_version": source_version,
                      "files": sorted(owners[owner])})
    return found


def place_unit(usr):
    """systemd does not look into a bundle: whoever wants the unit copies it, and it finds the program by the link that the bundle's
    page tells how to make."""
    with open(os.path.join(usr, UNIT), encoding="utf-8") as file:
        text = file.read()
    with open(os.path.join(usr, "share/doc/hubscope", os.path.basename(UNIT)), "w", encoding="utf-8") as file:
        file.write(UNIT_HEAD + text.replace("It comes with the packages; what", "What")
                   .replace("/usr/bin/hubscope-cli", "%h/.local/bin/hubscope-cli"))


def main():
    stage, folder = map(os.path.abspath, sys.argv[1:])
    shutil.rmtree(folder, ignore_errors=True)
    usr = os.path.join(folder, "usr")
    share = os.path.join(usr, "share")
    shutil.copytree(os.path.join(stage, "usr"), usr)
    place_unit(usr)
    for of_debian in ("share/lintian", "share/doc/hubscope/changelog.Debian.gz", "lib/systemd"):
        path = os.path.join(usr, of_debian)
        shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)

    taken = []
    plugins = []
    for pattern in PLUGIN_FILES:
        target = os.path.join(usr, "lib/qt6/plugins", os.path.dirname(pattern), "")
        plugins += put_all(os.path.join(PLUGINS, pattern), target)
    programs = [os.path.join(usr, "bin", name) for name in PROGRAMS]
    libraries = libraries_of(programs + plugins + list(LOADED_BY_NAME))
    libraries.update({os.path.basename(path): path for path in LOADED_BY_NAME})
    for name, path in sorted(libraries.items()):
        put(path, os.path.join(usr, "lib/libc" if LIBC.match(name) else "lib", name))
    # Beside the programs: with a loader as the program, Qt looks for qt.conf where that is.
    loader = f"/lib64/{LOADER}"
    put(loader, os.path.join(usr, "bin", LOADER))
    taken += plugins + list(libraries.values()) + [loader]
    for program in programs:
        # RPATH, not RUNPATH: it counts for what plugins load as well, and the libraries stay as they were built.
        run("patchelf", "--force-rpath", "--set-rpath", "$ORIGIN/../lib", program)
    # All but those that say themselves where their own are, which switches the programs' RPATH off for them.
    for name in sorted(libraries):
        path = os.path.join(usr, "lib", name)
        if os.path.exists(path) and run("patchelf", "--print-rpath", path).strip():
            run("patchelf", "--set-rpath", "$ORIGIN", path)

    for pattern, target in DATA.items():
        taken += put_all(pattern, os.path.join(share, target))
    certificates = sorted(glob.glob(AUTHORITIES))
    if not certificates:
        sys.exit("bundle.py: ca-certificates is not installed")
    taken.append(certificates[0])
    os.makedirs(os.path.join(share, "hubscope"))
    with open(os.path.join(share, "hubscope/ca-certificates.crt"), "w", encoding="ascii") as joined:
        for certificate in certificates:
            with open(certificate, encoding="ascii") as file:
                joined.write(file.read())

    put(os.path.join(HERE, "qt.conf"), os.path.join(usr, "bin/qt.conf"))
    put(os.path.join(HERE, "fonts.conf"), os.path.join(share, "fontconfig/fonts.conf"))
    with open(os.path.join(HERE, "launcher.sh"), encoding="utf-8") as file:
        launcher = file.read().replace("@GLIBC@", needed_glibc(usr))
    with open(os.path.join(folder, "AppRun"), "w", encoding="utf-8") as file:
        file.write(launcher)
    os.chmod(os.path.join(folder, "AppRun"), 0o755)
    for name in PROGRAMS:
        os.symlink("AppRun", os.path.join(folder, name))
    desktop, = glob.glob(os.path.join(share, "applications/*.desktop"))
    identity = os.path.basename(desktop).removesuffix(".desktop")
    os.symlink(os.path.relpath(desktop, folder), os.path.join(folder, f"{identity}.desktop"))
    icon = f"usr/share/icons/hicolor/256x256/apps/{identity}.png"
    os.symlink(icon, os.path.join(folder, f"{identity}.png"))
    os.symlink(icon, os.path.join(folder, ".DirIcon"))

    packages = packages_of(taken)
    for package in packages:
        put(f"/usr/share/doc/{package['name']}/copyright",
            os.path.join(share, "doc/hubscope/licences", f"{package['name']}.txt"))
    with open(os.path.join(share, "hubscope/packages.json"), "w", encoding="utf-8") as file:
        json.dump(packages, file, indent=1, sort_keys=True)
        file.write("\n")


if __name__ == "__main__":
    main()
