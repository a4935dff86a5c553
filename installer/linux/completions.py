#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""completions.py PROGRAM FOLDER: writes the completions of hubscope-cli for bash, zsh and fish into FOLDER.

Commands and options are read from what PROGRAM prints for --help, so that a new one is completed as soon as it is there.
"""
import dataclasses
import os
import re
import subprocess
import sys
import tempfile

HEAD = "# SPDX-FileCopyrightText: 2026 The Hubscope developers\n# SPDX-License-Identifier: GPL-3.0-or-later\n"
# Values that name something on disk; all others are words of the person's own.
FILES = {"FILE", "F", "PATH"}
FOLDERS = {"DIR"}


@dataclasses.dataclass
class Option:
    name: str
    value: str
    text: str


@dataclasses.dataclass
class Command:
    name: str
    text: str
    takes_files: bool
    options: list


def printed(program, *arguments):
    # Its help needs no display; a home of its own, so that its log goes nowhere else.
    with tempfile.TemporaryDirectory() as home:
        return subprocess.run([program, *arguments], check=True, capture_output=True, text=True,
                              env={"HOME": home, "LC_ALL": "C.UTF-8", "PATH": os.defpath, "XDG_STATE_HOME": home}).stdout


def read_commands(program):
    commands = []
    for name, text in re.findall(r"^  ([a-z-]+) +(.+)$", printed(program, "--help"), re.M):
        own = printed(program, name, "--help")
        # A name as long as its column is followed by its text after one space only.
        options = [Option(*match) for match in re.findall(r"^  --([a-z-]+)(?: (\S+))? {1,}(.+)$", own, re.M)]
        known = set(re.findall(r"^  --([a-z-]+)", own, re.M))
        if known != {option.name for option in options}:
            sys.exit(f"completions.py: the help of {name} was not understood: {own}")
        commands.append(Command(name, text, "PATH" in own.splitlines()[0], options))
    if not commands:
        sys.exit("completions.py: the program names no commands")
    return commands


def bash(commands):
    cases = []
    for command in commands:
        words = " ".join(f"--{option.name}" for option in command.options)
        files = " ".join(f"--{option.name}" for option in command.options if option.value in FILES)
        folders = " ".join(f"--{option.name}" for option in command.options if option.value in FOLDERS)
        others = " ".join(f"--{option.name}" for option in command.options
                          if option.value and option.value not in FILES | FOLDERS)
        cases.append(f"    {command.name})\n        words='{words}' files=' {files} ' folders=' {folders} ' "
                     f"values=' {others} ' rest={'files' if command.takes_files else 'none'} ;;")
    names = " ".join(command.name for command in commands)
    return f"""{HEAD}# Made by installer/linux/completions.py.
_hubscope_cli()
{{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} words files folders values rest
    if [ "$COMP_CWORD" = 1 ]; then
        COMPREPLY=($(compgen -W '{names} --help --version' -- "$word"))
        return
    fi
    case ${{COMP_WORDS[1]}} in
{chr(10).join(cases)}
    *) return ;;
    esac
    case $files in *" $before "*) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;; esac
    case $folders in *" $before "*) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;; esac
    case $values in *" $before "*) return ;; esac
    case $rest,$word in
    *,-*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
    files,*) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
    esac
}}
complete -F _hubscope_cli hubscope-cli
"""


def zsh_text(text):
    return re.sub(r"([\[\]\\:'])", lambda match: "'\\''" if match[1] == "'" else "\\" + match[1], text)


def zsh(commands):
    names = "\n".join(f"        '{command.name}:{zsh_text(command.text)}'" for command in commands)
    cases = []
    for command in commands:
        lines = []
        for option in command.options:
            value = ""
            if option.value:
                action = "_files" if option.value in FILES else "_files -/" if option.value in FOLDERS else " "
                value = f":{option.value.lower()}:{action}"
            lines.append(f"            '--{option.name}[{zsh_text(option.text)}]{value}'")
        if command.takes_files:
            lines.append("            '*:file:_files'")
        cases.append(f"    {command.name})\n        _arguments \\\n" + " \\\n".join(lines) + "\n        ;;")
    return f"""#compdef hubscope-cli
{HEAD}# Made by installer/linux/completions.py.
_hubscope_cli()
{{
    local -a commands
    commands=(
{names}
    )
    if (( CURRENT == 2 )); then
        _describe command commands
        _values option --help --version
        return
    fi
    local command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
{chr(10).join(cases)}
    esac
}}
_hubscope_cli "$@"
"""


def fish_text(text):
    return text.replace("\\", "\\\\").replace("'", "\\'")


def fish(commands):
    lines = [HEAD + "# Made by installer/linux/completions.py.", "complete -c hubscope-cli -f"]
    for command in commands:
        lines.append(f"complete -c hubscope-cli -n __fish_use_subcommand -a {command.name} -d '{fish_text(command.text)}'")
    for command in commands:
        for option in command.options:
            value = "" if not option.value else " -r -F" if option.value in FILES | FOLDERS else " -x"
            lines.append(f"complete -c hubscope-cli -n '__fish_seen_subcommand_from {command.name}' -l {option.name}{value} "
                         f"-d '{fish_text(option.text)}'")
        if command.takes_files:
            lines.append(f"complete -c hubscope-cli -n '__fish_seen_subcommand_from {command.name}' -F")
    return "\n".join(lines) + "\n"


def main():
    program, folder = sys.argv[1:]
    commands = read_commands(program)
    for name, text in (("hubscope-cli.bash", bash(commands)), ("_hubscope-cli", zsh(commands)),
                       ("hubscope-cli.fish", fish(commands))):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main()
