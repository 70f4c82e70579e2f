"""How the learning rate changes over the iterations."""

from msgspec.structs import replace

from gdsim.core.schedules import SCHEDULES, Schedule
from gdsim.core.settings import RunSettings, schedule
from gdsim.language import tr
from gdsim.ui.controls.section import Section
from gdsim.ui.fields import ChoiceField
from gdsim.ui.form import Form
from gdsim.ui.struct_form import StructForm


class ScheduleSection(Section):
    """The schedule and its own numbers.

    Attributes:
        choice: Which schedule.
        numbers: Its own numbers.
    """

    def __init__(self) -> None:
        super().__init__()
        self.choice = ChoiceField(tr("schedule"), {})
        for kind in SCHEDULES.values():
            self.choice.box.add_entry(kind.title, kind.id)
        self.choice.explain(tr("How the learning rate changes over the iterations"))
        self.choice.entered.connect(self._choose)
        form = Form()
        form.add(tr("Schedule"), self.choice)
        self.numbers = StructForm()
        self.numbers.changed.connect(self._set_schedule)
        self._rows.addWidget(form)
        self._rows.addWidget(self.numbers)

    def show_settings(self, settings: RunSettings) -> None:
        """Show the schedule; see `Section`."""
        self.choice.set_value(settings.schedule.id)
        self.numbers.show_struct(settings.schedule)

    def error(self, field: str, sentence: str) -> bool:
        """Say what is wrong with the schedule or its numbers; see `Section`."""
        if field == "schedule":
            self.choice.error(sentence)
            return True
        return self.numbers.error(field, sentence)

    def _choose(self, name: str) -> None:
        self.changed.emit(lambda settings: replace(settings, schedule=schedule(name)))

    def _set_schedule(self, wanted: Schedule) -> None:
        self.changed.emit(lambda settings: replace(settings, schedule=wanted))
