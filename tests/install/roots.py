# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clean Debian roots to install packages in: made once by mmdebstrap below the user's cache folder, and used through an
overlay (or a copy, where there is none), so that no test sees what another did.

Mounts are made in a mount namespace of the test's own process and go with it.
"""
import atexit
import contextlib
import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

CACHE = os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "hubscope", "install-roots")
# Who uses the program; nobody runs a window as root.
USER, UID = "tester", 1000
REQUIRED = os.environ.get("HUBSCOPE_INSTALL_TESTS") == "required"


def skip_unless_possible():
    """Skips the test where a root cannot be made; where HUBSCOPE_INSTALL_TESTS says "required" that is a failure."""
    wants = []
    if os.geteuid() != 0:
        wants.append("root rights")
    elif subprocess.run(("unshare", "--mount", "--propagation=unchanged", "true"), stderr=subprocess.DEVNULL, check=False).returncode != 0:
        wants.append("the right to mount")
    if not shutil.which("mmdebstrap"):
        wants.append("mmdebstrap")
    if not wants:
        return
    sentence = f"clean roots need {' and '.join(wants)}"
    if REQUIRED:
        raise RuntimeError(sentence)
    raise unittest.SkipTest(sentence)


def own_namespace():
    """From here on mounts are this process's own, and the user of the clean roots is known outside of them, too: a session
    bus refuses to start for somebody who has no name.
    """
    os.unshare(os.CLONE_NEWNS)
    # Fails where / is no mount point, as inside a chroot; then its namespace was private before.
    subprocess.run(("mount", "--make-rprivate", "/"), stderr=subprocess.DEVNULL, check=False)
    with open("/etc/passwd", encoding="utf-8") as file:
        known = file.read()
    if f":x:{UID}:" in known:
        return
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        file.write(known + f"{USER}:x:{UID}:{UID}::/nonexistent:/bin/sh\n")
        file.flush()
        os.chmod(file.name, 0o644)
        subprocess.run(("mount", "--bind", file.name, "/etc/passwd"), check=True)


def cached_root(suite, include=(), downloads=()):
    """The folder of a root of that suite; `include` is installed in it, `downloads` lies ready for apt, with all that it needs."""
    key = repr((suite, sorted(include), sorted(downloads), 3)).encode()
    folder = os.path.join(CACHE, f"{suite}-{hashlib.sha256(key).hexdigest()[:12]}")
    os.makedirs(CACHE, exist_ok=True)
    with open(os.path.join(CACHE, "lock"), "w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if os.path.isdir(folder):
            return folder
        partial = folder + ".partial"
        shutil.rmtree(partial, ignore_errors=True)
        hook = f'chroot "$1" useradd --create-home --uid {UID} {USER}'
        if downloads:
            hook += f' && chroot "$1" apt-get install -y --no-install-recommends --download-only {" ".join(downloads)}'
        command = ["mmdebstrap", "--mode=root", "--variant=minbase", "--skip=cleanup/apt", '--aptopt=Acquire::Retries "3"',
                   f"--customize-hook={hook}", suite, partial]
        if include:
            command.insert(1, f"--include={','.join(include)}")
        print(f"making a clean root of {suite}, once", file=sys.stderr)
        made = subprocess.run(command, capture_output=True, text=True, check=False)
        if made.returncode != 0:
            shutil.rmtree(partial, ignore_errors=True)
            raise RuntimeError(f"the root of {suite} cannot be made: {made.stderr[-2000:]}")
        os.rename(partial, folder)
    return folder


class Root:
    """One use of a clean root. Nothing of it is left afterwards."""

    def __init__(self, base, shared=()):
        """`shared` are folders that are seen inside under the same path."""
        self.work = tempfile.mkdtemp(prefix="root-", dir=CACHE)
        self.path = os.path.join(self.work, "root")
        # Also when the test is interrupted in the middle.
        atexit.register(self.close)
        self._mounts = []
        os.mkdir(self.path)
        for name in ("upper", "overlay"):
            os.mkdir(os.path.join(self.work, name))
        options = f"lowerdir={base},upperdir={self.work}/upper,workdir={self.work}/overlay"
        overlay = subprocess.run(("mount", "-t", "overlay", "overlay", "-o", options, self.path),
                                 stderr=subprocess.DEVNULL, check=False)
        if overlay.returncode == 0:
            self._mounts.append(self.path)
        else:
            os.rmdir(self.path)
            subprocess.run(("cp", "-a", "--reflink=auto", base, self.path), check=True)
        for name in ("/proc", "/dev", "/dev/pts", "/dev/shm", *shared):
            if os.path.isdir(name):
                self._bind(name)
        # Its own: where the toolchain is a root, others who enter it may be writing its file right now.
        with open(f"{self.path}/etc/hosts", "w", encoding="ascii") as file:
            file.write("127.0.0.1 localhost\n::1 localhost\n")
        if os.path.exists("/etc/resolv.conf"):
            shutil.copyfile("/etc/resolv.conf", f"{self.path}/etc/resolv.conf")

    def _bind(self, name):
        target = self.path + name
        os.makedirs(target, exist_ok=True)
        subprocess.run(("mount", "--bind", name, target), check=True)
        self._mounts.append(target)

    def close(self):
        if not self.work:
            return
        for target in reversed(self._mounts):
            subprocess.run(("umount", "--lazy", target), check=True)
        shutil.rmtree(self.work)
        self.work = None

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.close()

    def command(self, *command, user=USER, environment=None):
        """How `command` is run inside, with a clean environment."""
        home = "/root" if user == "root" else f"/home/{user}"
        variables = {"HOME": home, "LC_ALL": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
                     "DEBIAN_FRONTEND": "noninteractive", **(environment or {})}
        who = "0:0" if user == "root" else f"{UID}:{UID}"
        return ["chroot", f"--userspec={who}", "--groups=", self.path, "/usr/bin/env", "-i",
                *(f"{name}={value}" for name, value in variables.items()),
                "/bin/sh", "-c", 'cd "$HOME" && exec "$@"', "sh", *command]

    def run(self, *command, check=True, timeout=180, **how):
        """Runs it to its end; returns what subprocess.run does, with text."""
        done = subprocess.run(self.command(*command, **how), stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              check=False, timeout=timeout)
        if check and done.returncode != 0:
            raise AssertionError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
        return done

    @contextlib.contextmanager
    def running(self, *command, **how):
        """While it runs; ended by SIGTERM, which must be enough."""
        with tempfile.TemporaryFile("w+") as output:
            process = subprocess.Popen(self.command(*command, **how), stdin=subprocess.DEVNULL, stdout=output,
                                       stderr=subprocess.STDOUT)
            try:
                yield process
            except BaseException:
                process.terminate()
                output.seek(0)
                print(output.read()[-4000:], file=sys.stderr)
                raise
            finally:
                process.terminate()
                try:
                    process.wait(20)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
                    raise AssertionError(f"{command[0]} does not end on SIGTERM") from None

    def copy_in(self, source, target, owner="root"):
        """A file or folder into the root, belonging to that user."""
        path = self.path + target
        os.makedirs(os.path.dirname(path), exist_ok=True)
        shutil.copytree(source, path) if os.path.isdir(source) else shutil.copy2(source, path)
        if owner != "root":
            self.run("chown", "-R", f"{owner}:{owner}", target, user="root")

    def named(self, part):
        """Every path of the root with `part` in its name, homes and what is shared left out."""
        skipped = {self.path + name for name in ("/proc", "/dev", "/sys", "/home", "/tmp", "/run")}
        found = []
        for folder, folders, files in os.walk(self.path):
            folders[:] = [name for name in folders if os.path.join(folder, name) not in skipped]
            found += [os.path.join(folder, name).removeprefix(self.path) for name in folders + files if part in name]
        return sorted(found)
