"""Which problem is descended, and what it is made from."""

import functools
from typing import Any

from gdsim.core.changes import with_options, with_problem
from gdsim.core.problems import PROBLEMS, Options, Problem
from gdsim.core.settings import RunSettings
from gdsim.language import said, tr
from gdsim.ui.controls.section import Section
from gdsim.ui.fields import ChoiceField
from gdsim.ui.form import Form
from gdsim.ui.own_keys import OwnKeys
from gdsim.ui.setup import SetupPanel, panel_for


class ProblemSection(Section):
    """The problems under their headings, and below them the set-up of those that have one.

    What the user has set up stays with its problem while others are chosen.
    """

    def __init__(self) -> None:
        super().__init__()
        self.choice = ChoiceField(tr("problem"), {})
        groups: dict[str, list[Problem]] = {}
        for problem in PROBLEMS.values():
            groups.setdefault(problem.group, []).append(problem)
        for heading, problems in groups.items():
            self.choice.box.add_heading(heading)
            for problem in problems:
                self.choice.box.add_entry(problem.title, problem.id, problem.story)
        self.choice.entered.connect(self._choose)
        form = Form()
        form.add_headed(tr("Problem"), self.choice)
        self._rows.addWidget(form)
        self.panel: SetupPanel | None = None
        self._shown: str | None = None
        self._set_up: dict[str, Options | None] = {}
        self._own_keys = OwnKeys(self)

    def show_settings(self, settings: RunSettings) -> None:
        """Show which problem it is; see `Section`."""
        problem = settings.built
        if self._shown != settings.problem:
            self._shown = settings.problem
            self._change_panel(problem.options)
        self._set_up[settings.problem] = settings.options
        self.choice.set_value(settings.problem)
        self.choice.explain(said(problem.story))
        if self.panel and problem.options:
            self.panel.show_options(problem.options)

    def error(self, field: str, sentence: str) -> bool:
        """Say what is wrong with the problem or its options; see `Section`."""
        if field == "problem":
            self.choice.error(sentence)
            return True
        options = self._shown and PROBLEMS[self._shown].options
        if self.panel and options and field in options.__struct_fields__:
            self.panel.error(field, sentence)
            return True
        return False

    def _change_panel(self, options: Options | None) -> None:
        if self.panel:
            # One that is being written in when it goes away would tell of it.
            self.panel.blockSignals(True)
            self.panel.hide()
            self.panel.deleteLater()
        self.panel = panel_for(options.id) if options else None
        if self.panel:
            self.panel.changed.connect(self._set_options)
            self._rows.addWidget(self.panel)
            self._own_keys.watch(self.panel)

    def _choose(self, name: Any) -> None:
        options = self._set_up.get(name)
        self.changed.emit(functools.partial(with_problem, problem=name, options=options))

    def _set_options(self, options: Options) -> None:
        self.changed.emit(functools.partial(with_options, options=options))
