# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as somebody has it who sees nothing and has no mouse: everything by the accessible tree.

Each test starts the real `hubscope` in a home of its own. HUBSCOPE_PROGRAM and HUBSCOPE_HUB (accessibility_hub) are the
programs, HUBSCOPE_PICTURES is a folder for screenshots of what went wrong.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

import desktop

REQUIRED = os.environ.get("HUBSCOPE_A11Y_TESTS", "required") == "required"
try:
    import screen_reader as reader
    from screen_reader import Role, State
    LACKS = desktop.missing()
except (ImportError, ValueError) as problem:
    LACKS = [f"AT-SPI for Python ({problem})"]
    reader = None

PROGRAM = os.environ["HUBSCOPE_PROGRAM"]
HUB = os.environ["HUBSCOPE_HUB"]
PICTURES = os.environ["HUBSCOPE_PICTURES"]
DOCKS = ("Log Sets", "Event", "Diagnostics", "Connection", "Test", "Rules", "Alerts")
LOG_SETS = ("Ingress Authentication", "SSO Authentication", "Third-Party Alerts", "Cloud Service Activity",
            "Cloud Service Admin Activity", "Unparsed Data")
# Command of a menu, beginning of the dialog's title.
DIALOGS = (("Profiles…", "Profiles"), ("Notification Rules…", "Notification Rules"), ("Send Samples…", "Send Samples"),
           ("How Events Are Sorted", "How Events Are Sorted"), ("Troubleshooting…", "Troubleshooting"),
           ("Verify the Set-Up", "Verify"), ("Keyboard Shortcuts", "Keyboard Shortcuts"), ("About Hubscope", "About"))
# Button of a dock, beginning of the dialog's title.
DOCK_DIALOGS = (("Rules", "Add…", "Add Rule"), ("Alerts", "Add Rule…", "Add Notification Rule"))
STEPS = ("Requirements", "Event hub", "Policy", "Connection", "Azure Monitor", "Entra ID", "Defender", "Test", "InsightIDR", "Start")
# What may have the keyboard: everything else that is focusable has no role that says what it is.
ROLES = () if LACKS else (
    Role.BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.PUSH_BUTTON_MENU, Role.COMBO_BOX, Role.ENTRY,
    Role.TEXT, Role.PASSWORD_TEXT, Role.SPIN_BUTTON, Role.DATE_EDITOR, Role.TABLE, Role.TREE, Role.TREE_TABLE, Role.LIST,
    Role.PAGE_TAB, Role.PAGE_TAB_LIST, Role.MENU, Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM, Role.LABEL,
    Role.CHART, Role.SCROLL_PANE, Role.LINK, Role.FRAME, Role.DIALOG)


class Program:
    """The running program and its hub, in a home of its own."""

    def __init__(self, screen):
        self._screen = screen
        self.home = tempfile.mkdtemp(prefix="hubscope-home-")
        self._process = None
        self._hub = None

    def start(self, *arguments):
        folders = {f"XDG_{name}_HOME": os.path.join(self.home, name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
        kept = {name: os.environ[name] for name in ("PATH", "LSAN_OPTIONS", "ASAN_OPTIONS") if name in os.environ}
        self._log = open(os.path.join(self.home, "stderr"), "a+", encoding="utf-8", errors="replace")
        self._process = subprocess.Popen((*desktop.DIES_WITH_US, PROGRAM, *arguments), stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log,
                                         env={**kept, **folders, **self._screen.environment, "HOME": self.home,
                                              "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"})

    def start_hub(self):
        """The connection string of a healthy namespace and the CA file for it."""
        self._hub = subprocess.Popen((*desktop.DIES_WITH_US, HUB), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        lines = [self._hub.stdout.readline().strip() for _ in range(2)]
        if not all(lines):
            raise RuntimeError("accessibility_hub did not start")
        return lines

    def stop(self):
        """Ends by SIGTERM, which must be enough; answers the exit code."""
        if not self._process:
            return 0
        process, self._process = self._process, None
        process.terminate()
        try:
            return process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise AssertionError("hubscope does not end on SIGTERM") from None
        finally:
            self._log.seek(0)
            sys.stderr.write(self._log.read()[-4000:])
            self._log.close()

    def close(self):
        try:
            self.stop()
        finally:
            if self._hub:
                self._hub.communicate()
            shutil.rmtree(self.home, ignore_errors=True)


class AccessibilityTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if LACKS:
            if REQUIRED:
                raise RuntimeError(f"this computer lacks {', '.join(LACKS)}")
            raise unittest.SkipTest(f"lacks {', '.join(LACKS)}")
        cls.screen = cls.enterClassContext(desktop.Desktop())
        os.environ.update(cls.screen.environment)
        os.makedirs(PICTURES, exist_ok=True)

    def setUp(self):
        self.program = Program(self.screen)
        self.addCleanup(self.program.close)
        self.addCleanup(self.shoot_failure)

    def shoot_failure(self):
        if any(error for _, error in self._outcome.result.failures + self._outcome.result.errors) or not self._outcome.success:
            self.screen.shoot(os.path.join(PICTURES, f"{self._testMethodName}.png"))

    # What a person does

    def look(self, what, name, roles=None, root=None, seconds=60):
        """Waits until it is shown."""
        return reader.wait(lambda: (lambda top: top and reader.find(top, name, roles))(root or reader.application()),
                           f"{what} {name!r}", seconds)

    def window(self, beginning, roles=None):
        roles = roles or (Role.FRAME, Role.DIALOG)
        return reader.wait(lambda: next((item for item in reader.children(reader.application())
                                         if item.get_role() in roles and item.get_name().startswith(beginning)
                                         and reader.is_shown(item)), None), f"the window {beginning!r}")

    def main_window(self):
        return reader.wait(lambda: (lambda top: top and next(
            (item for item in reader.children(top) if "Hubscope" in item.get_name()), None))(reader.application()),
                           "the main window")

    def command(self, name, menu=None):
        """A command of the menus, which are all in the tree whether they are open or not."""
        bar = reader.wait(lambda: reader.find(self.main_window(), lambda _: True, (Role.MENU_BAR,)), "the menu bar")
        root = bar if menu is None else reader.find(bar, menu, (Role.MENU_ITEM, Role.MENU), hidden=True)
        item = reader.find(root, lambda text: text == name and text != menu, (Role.MENU_ITEM, Role.CHECK_MENU_ITEM), hidden=True)
        self.assertIsNotNone(item, f"no command {name}")
        reader.press(item)

    def press(self, name, root=None, roles=None):
        roles = roles or (Role.BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.TOGGLE_BUTTON)
        button = self.look("the button", name, roles, root)
        self.assertTrue(reader.states(button).contains(State.SENSITIVE), f"{name} is not enabled")
        reader.press(button)

    def enter(self, name, text, root=None):
        reader.enter(self.look("the field", name, (Role.TEXT, Role.ENTRY, Role.PASSWORD_TEXT), root), text)

    def table(self, name, rows=1, root=None, seconds=60):
        def filled():
            found = reader.find(root or self.main_window(), name, reader.TABLES)
            table = found.get_table_iface() if found else None
            return found if table and table.get_n_rows() >= rows else None
        return reader.wait(filled, f"{rows} rows in {name!r}", seconds)

    def texts(self, root):
        """Every name and text below, as a reader has them."""
        found = []
        for item, _ in reader.everything(root):
            found.append(item.get_name() or "")
            if item.get_text_iface():
                found.append(reader.text_of(item))
        return "\n".join(found)

    def start_demo(self):
        self.program.start("--demo")
        return self.table("Events", 5)

    # What is demanded of everything

    def faults(self, root):
        """What is wrong with names and roles of what may have the keyboard there."""
        found = []
        for item, _ in reader.everything(root):
            state = reader.states(item)
            if not state.contains(State.FOCUSABLE) or item.get_role() in (Role.FRAME, Role.WINDOW):
                continue
            name = (item.get_name() or "").strip()
            where = f"{item.get_role_name()} {name!r} ({item.get_accessible_id()}) in {item.get_parent().get_name()!r}"
            if any(child.get_role() == Role.PAGE_TAB_LIST for child in reader.children(item)):
                continue  # Hands the keyboard on to its tabs.
            if item.get_role() == Role.FILLER and name:
                continue  # An area to scroll in.
            if item.get_role() not in ROLES:
                found.append(f"no role that says what it is: {where}")
            elif not name:
                found.append(f"no name: {where}")
            elif item.get_role() == Role.COMBO_BOX and not item.get_description() and not item.get_relation_set():
                # Its name is what is chosen.
                found.append(f"nothing says what is chosen here: {where}")
        return found

    def check(self, scene, root):
        with self.subTest(scene):
            self.assertEqual(self.faults(root), [], scene)

    def check_cells(self, scene, root):
        """Every table of the scene says something in every row, and has titles over its columns."""
        for item, _ in reader.everything(root):
            if item.get_role() not in reader.TABLES or not item.get_table_iface():
                continue
            with self.subTest(f"{scene}: {item.get_name()}"):
                for row in reader.rows_of(item, 20):
                    self.assertTrue(any(cell.strip() for cell in row), f"a silent row in {item.get_name()!r}")

    # The tests

    def test_everything_has_a_name_and_a_role(self):
        self.start_demo()
        main = self.main_window()
        self.check("window", main)
        for dock in DOCKS:
            self.command(dock, menu="Go To")
            self.look("the panel", dock, (Role.FRAME,), main)
            self.check(f"panel {dock}", main)
            self.check_cells(f"panel {dock}", main)
        self.command("Search Events")
        self.look("the field", "Query, in LEQL")
        self.check("search", main)
        for item, _ in reader.everything(reader.find(main, lambda _: True, (Role.MENU_BAR,)), hidden=True):
            if item.get_role() in (Role.MENU_ITEM, Role.CHECK_MENU_ITEM):
                self.assertTrue(item.get_name(), "a command without a name")

    def test_every_dialog_has_names_and_roles(self):
        self.start_demo()
        for command, title in DIALOGS:
            self.command(command)
            self.check_dialog(command, title)
        for dock, button, title in DOCK_DIALOGS:
            self.command(dock, menu="Go To")
            self.press(button, self.look("the panel", dock, (Role.FRAME,)))
            self.check_dialog(button, title)

    def check_dialog(self, scene, title):
        dialog = self.window(title, (Role.DIALOG, Role.ALERT, Role.FRAME))
        self.assertFalse("Hubscope" in dialog.get_name() and scene != "About Hubscope", scene)
        self.check(scene, dialog)
        self.check_cells(scene, dialog)
        way_out = next(button for button in (reader.find(dialog, name, (Role.BUTTON,)) for name in ("Close", "Cancel", "OK"))
                       if button)
        reader.press(way_out)
        reader.wait(lambda: not any(item.get_name().startswith(title) for item in reader.children(reader.application())
                                    if item.get_role() in (Role.DIALOG, Role.ALERT)), f"the end of {title!r}")

    def test_main_job(self):
        table = self.start_demo()
        main = self.main_window()
        # The list stands still, told to by the toggle of the tool bar.
        pause = self.look("the button", "Pause View", (Role.CHECK_BOX, Role.TOGGLE_BUTTON))
        reader.press(pause)
        self.look("the button", lambda name: name.startswith("Resume"), (Role.CHECK_BOX, Role.TOGGLE_BUTTON))

        # Cells read as they are shown.
        grid = table.get_table_iface()
        titles = [grid.get_column_header(column).get_name() for column in range(grid.get_n_columns())]
        self.assertEqual(titles[:7], ["Time (UTC)", "Log set", "Marks", "Who", "Action", "Result", "Source IP"])
        rows = reader.rows_of(table, 30)
        for row in rows:
            self.assertRegex(row[0], r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$")
            self.assertIn(row[1].split(",")[0], LOG_SETS)
            self.assertTrue(row[4], f"no action in {row}")

        # An event is chosen, and its detail read.
        chosen = next(index for index, row in enumerate(rows) if row[3] and row[6])
        grid.add_row_selection(chosen)
        fields = self.table("Fields of the event", 3)
        values = {row[0]: row[-1] for row in reader.rows_of(fields)}
        reader.wait(lambda: rows[chosen][6] in "\n".join(map("\t".join, reader.rows_of(fields))), "the fields of the event")
        self.assertIn(rows[chosen][0], self.texts(self.look("the panel", "Event", (Role.FRAME,))), values)

        # A search is run and read.
        self.command("Search Events")
        self.enter("Query, in LEQL", "groupby(hubscope.log_set)")
        self.press("Search", main)
        found = self.table("What the query worked out", 2)
        groups = [row[0] for row in reader.rows_of(found)]
        self.assertTrue(any(group.endswith(name) for group in groups for name in LOG_SETS), groups)
        self.enter("Query, in LEQL", "where(hubscope.log_set = \"Ingress Authentication\")")
        self.press("Search", main)
        events = reader.wait(lambda: (lambda item: item and reader.rows_of(item, 5) and all(
            "Ingress Authentication" in row[1] for row in reader.rows_of(item, 5)) and item)(
                reader.find(main, lambda name: "vents" in name, (Role.TABLE,))), "the events that were found")
        self.assertTrue(reader.rows_of(events, 5)[0][0])

        # The connection is tested.
        self.command("Test Connection")
        panel = self.look("the panel", "Test", (Role.FRAME,))
        reader.wait(lambda: "The connection works" in self.texts(panel), "the verdict")
        stages = reader.rows_of(self.table("Stages of the connection test", 10, panel))
        self.assertTrue(any("passed" in " ".join(row).lower() for row in stages), stages)
        self.assertEqual(self.program.stop(), 0)

    def test_wizard_from_start_to_finish(self):
        text, ca_file = self.program.start_hub()
        key = re.search("SharedAccessKey=([^;]+)", text)[1]
        self.program.start()
        self.command("Set Up a Connection…")
        wizard = self.window("Connect Azure to InsightIDR")
        seen = []
        for step in range(len(STEPS) + 1):
            page = self.current_step(wizard)
            seen.append(page)
            self.check(f"wizard, {page}", wizard)
            if page == "Requirements":
                for source in ("Azure Monitor", "Entra ID", "Microsoft Defender"):
                    box = self.look("the box", lambda name, source=source: source in name, (Role.CHECK_BOX,), wizard)
                    if not reader.states(box).contains(State.CHECKED):
                        reader.press(box)
            elif page == "Event hub":
                self.enter("Event hub name", "insights-operational-logs", wizard)
            elif page == "Policy":
                self.enter("Policy name", "R7InsightIDR", wizard)
            elif page == "Connection":
                self.check_secret_field(wizard, text, key)
                self.enter("CA file, optional", ca_file, wizard)
            elif page == "Test":
                reader.wait(lambda: "The connection works" in self.texts(wizard), "the verdict")
            elif page == "InsightIDR":
                self.enter("Name of the event source", "Contoso SOC", wizard)
            elif page == "Start":
                beginning = self.look("the choice", lambda name: "Beginning" in name, (Role.RADIO_BUTTON,), wizard)
                reader.press(beginning)
                break
            self.assertNotIn(key, self.texts(wizard))
            self.press("Next", wizard)
            reader.wait(lambda page=page: self.current_step(wizard) != page, f"the page after {page}")
        self.assertEqual(seen, list(STEPS))
        self.press("Save and Watch", wizard)
        self.window("Contoso SOC")
        # Read from the beginning, as the page was told.
        events = self.table("Events", 1)
        self.assertIn("alice", "\t".join(reader.rows_of(events)[0]))
        self.assertNotIn(key, self.texts(reader.application()))
        self.assertEqual(self.program.stop(), 0)

        # Without a keychain the key is asked for at the next start.
        self.program.start("--profile", "Contoso SOC")
        dialog = self.window("", (Role.DIALOG,))
        self.check("key dialog", dialog)
        field = reader.find(dialog, lambda _: True, (Role.PASSWORD_TEXT,))
        self.assertIsNotNone(field, reader.describe(dialog))
        reader.enter(field, key)
        self.assertNotIn(key[:8], self.texts(dialog))
        self.press("Use Key", dialog)
        reader.wait(lambda: "Live" in self.texts(self.main_window()) or "Waiting" in self.texts(self.main_window()), "the connection")
        self.assertEqual(self.program.stop(), 0)

    def current_step(self, wizard):
        bar = reader.find(wizard, "Steps")
        current = reader.find(bar, lambda name: "current step" in name)
        return next((step for step in STEPS if current and re.search(rf"\b{step}\b", current.get_name())), None)

    def check_secret_field(self, wizard, text, key):
        """It takes the string and gives nothing back: neither by its text nor by its name nor by its length."""
        field = self.look("the field", "Connection string", (Role.PASSWORD_TEXT,), wizard)
        self.assertEqual(field.get_role(), Role.PASSWORD_TEXT)
        reader.enter(field, text)
        reader.wait(lambda: "form correct" in self.texts(wizard), "the values that were read")
        for said in (reader.text_of(field), field.get_name(), field.get_description() or ""):
            self.assertNotIn("Endpoint", said)
            self.assertNotIn(key[:8], said)


if __name__ == "__main__":
    unittest.main(verbosity=2, exit=True)
