# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on screen, as a screen reader has it: names, roles, states, texts and actions by AT-SPI, never a pixel or a key.

The bus is the one of DBUS_SESSION_BUS_ADDRESS at the first call.
"""
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (the version comes first)

Role = Atspi.Role
State = Atspi.StateType
TABLES = (Role.TABLE, Role.TREE_TABLE, Role.TREE, Role.LIST)
# Between two looks at a condition.
STEP = 0.1
MOST_CHILDREN = 400


class NotOnScreen(AssertionError):
    """The time is over; the text says what was waited for and what was there instead."""


def application(name="hubscope"):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child and name in (child.get_name() or "").lower():
            return child
    return None


def states(item):
    return item.get_state_set()


def is_shown(item):
    found = states(item)
    return found.contains(State.SHOWING) and found.contains(State.VISIBLE)


def children(item):
    """None has none: a program that is not there yet, or no more."""
    for index in range(min(item.get_child_count(), MOST_CHILDREN) if item else 0):
        child = item.get_child_at_index(index)
        if child:
            yield child


def everything(root, depth=0, hidden=False):
    """Depth first, with the depth; the cells of tables and lists are left to whoever asks for them, and what is not shown
    unless `hidden`.
    """
    yield root, depth
    if root.get_role() in TABLES:
        return
    for child in children(root):
        if hidden or child.get_role() in (Role.FRAME, Role.DIALOG, Role.WINDOW) or is_shown(child):
            yield from everything(child, depth + 1, hidden)


def describe(root, hidden=False):
    """The tree as text, for messages."""
    return "\n".join(f"{'  ' * depth}{item.get_role_name()} {(item.get_name() or '')[:80]!r}"
                     for item, depth in everything(root, hidden=hidden))


def find(root, name, roles=None, hidden=False):
    """The first with that name (a text, or a test of one) and one of the roles; None if there is none."""
    holds = name if callable(name) else name.__eq__
    for item, _ in everything(root, hidden=hidden):
        if (roles is None or item.get_role() in roles) and holds(item.get_name() or ""):
            return item
    return None


def wait(holds, what, seconds=60, root=application):
    """What `holds()` answers as soon as it is not None or False."""
    deadline = time.monotonic() + seconds
    problem = None
    while True:
        try:
            found = holds()
            if found is not None and found is not False:
                return found
        except GLib.Error as error:  # A widget went away while it was asked.
            problem = error
        if time.monotonic() > deadline:
            break
        time.sleep(STEP)
    try:
        top = root()
        seen = describe(top) if top else f"no window ({problem})"
    except GLib.Error as error:
        seen = str(error)
    raise NotOnScreen(f"waited {seconds} s for {what}; on screen is\n{seen[-6000:]}")


def press(item):
    """What a press of the button would do, by the action's name."""
    action = item.get_action_iface()
    if not action:
        raise AssertionError(f"{item.get_role_name()} {item.get_name()!r} can do nothing")
    names = [action.get_action_name(index) for index in range(action.get_n_actions())]
    for wanted in ("Press", "Toggle", "ShowMenu"):
        if wanted in names:
            action.do_action(names.index(wanted))
            return
    raise AssertionError(f"{item.get_role_name()} {item.get_name()!r} can only do {names}")


def enter(item, text):
    """Puts `text` in place of what an entry holds."""
    editable = item.get_editable_text_iface()
    if not editable:
        raise AssertionError(f"{item.get_role_name()} {item.get_name()!r} takes no text")
    editable.set_text_contents(text)


def text_of(item):
    """The whole text of something that has one."""
    return Atspi.Text.get_text(item, 0, Atspi.Text.get_character_count(item)) if item.get_text_iface() else ""


def rows_of(item, most=200):
    """The texts of the cells of a table, a list of texts a row."""
    table = item.get_table_iface()
    if not table:
        raise AssertionError(f"{item.get_role_name()} {item.get_name()!r} is no table")
    columns = range(table.get_n_columns())
    found = []
    for row in range(min(table.get_n_rows(), most)):
        cells = [table.get_accessible_at(row, column) for column in columns]
        found.append([(cell.get_name() or "") if cell else "" for cell in cells])
    return found
