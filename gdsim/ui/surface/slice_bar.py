"""Which slice through many parameters is shown: along two of them, or along two directions."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton, QWidget

from gdsim.core.problems import Problem
from gdsim.core.slices import Slice
from gdsim.language import tr, worded
from gdsim.messages import SliceRequest
from gdsim.ui import theme as themes
from gdsim.ui.flow_layout import FlowLayout

KINDS = {
    "parameters": worded("two parameters"),
    "random": worded("two random directions"),
    "principal": worded("principal directions"),
}

TIPS = {
    "parameters": worded("The loss over two of the parameters; all others stay as they are here"),
    "random": worded(
        "Two random directions, each unit's part as long as its weights (Li et al. 2018)"
    ),
    "principal": worded("The two directions in which the run has moved most"),
}


class SliceBar(QWidget):
    """Choices above the surface, in as many rows as it takes, for more than two parameters."""

    wanted = Signal(object)
    """A `SliceRequest`."""

    def __init__(self) -> None:
        super().__init__()
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Slice"))
        self.kind.setToolTip(tr("Which two directions of all the surface shows"))
        for index, (kind, words) in enumerate(KINDS.items()):
            self.kind.addItem(tr(words), kind)
            self.kind.setItemData(index, tr(TIPS[kind]), Qt.ItemDataRole.ToolTipRole)
        self.kind.activated.connect(self._choose)
        self.parameters = (QComboBox(), QComboBox())
        for box, name in zip(
            self.parameters, (tr("Parameter across"), tr("Parameter up")), strict=True
        ):
            box.setAccessibleName(name)
            box.setToolTip(tr("The parameter along this axis"))
            box.setMaxVisibleItems(20)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(7)
            box.activated.connect(self._choose)
        self.again = QToolButton()
        self.again.setText(tr("Others"))
        self.again.setToolTip(tr("Take two other random directions"))
        self.again.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.again.clicked.connect(self._draw_again)
        self._explained = QLabel()
        self._seed = 0
        row = FlowLayout(self, gap=6)
        row.setContentsMargins(themes.margins(8, 0, 8, 0))
        row.addWidget(QLabel(tr("Slice through here:")))
        row.addWidget(self.kind)
        for box in self.parameters:
            row.addWidget(box)
        row.addWidget(self.again)
        row.addWidget(self._explained)
        for part in self.findChildren(QWidget):
            part.setFont(themes.font(themes.SMALL))
        # Until a problem needs it, or the window would be arranged around it.
        self.hide()

    def set_problem(self, problem: Problem) -> SliceRequest:
        """Offer the slices of the problem; the first one, which is not asked for yet."""
        names = problem.parameter_names
        self.setVisible(len(names) > 2)
        self._seed = 0
        # Networks have thousands of weights, of which two tell little.
        first = "random" if len(problem.code.tensors) > 2 else "parameters"
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(self.kind.findData(first))
        for place, box in enumerate(self.parameters):
            with QSignalBlocker(box):
                box.clear()
                box.addItems(names)
                box.setCurrentIndex(min(place, len(names) - 1))
        self._follow()
        return self.request

    @property
    def request(self) -> SliceRequest:
        """What is chosen."""
        first, second = (box.currentIndex() for box in self.parameters)
        return SliceRequest(self.kind.currentData(), (first, second), self._seed)

    def choose(self, request: SliceRequest) -> bool:
        """Choose a slice, as if it had been chosen by hand; whether there is such a one."""
        place, count = self.kind.findData(request.kind), self.parameters[0].count()
        first, second = request.parameters
        if place < 0 or first == second or not all(0 <= at < count for at in (first, second)):
            return False
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(place)
        for box, at in zip(self.parameters, (first, second), strict=True):
            with QSignalBlocker(box):
                box.setCurrentIndex(at)
        self._seed = request.seed
        self._follow()
        return True

    def show_slice(self, request: SliceRequest, found: Slice) -> None:
        """Say how much of the run the slice shows."""
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(self.kind.findData(request.kind))
        self._follow()
        explained = found.explained
        if explained is not None:
            self._explained.setText(tr("{share:.1%} of the run's variance", share=explained))

    def _choose(self) -> None:
        first, second = self.parameters
        if first.currentIndex() == second.currentIndex():
            # A slice needs two: the other one gives way.
            moved = second if self.sender() is first else first
            with QSignalBlocker(moved):
                moved.setCurrentIndex((moved.currentIndex() + 1) % moved.count())
        self._follow()
        self.wanted.emit(self.request)

    def _draw_again(self) -> None:
        self._seed += 1
        self.wanted.emit(self.request)

    def _follow(self) -> None:
        kind = self.kind.currentData()
        for box in self.parameters:
            box.setVisible(kind == "parameters")
        self.again.setVisible(kind == "random")
        self._explained.clear()
