"""A layout that goes on in the next row where a row is full, as text does; in its direction."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from gdsim.ui import theme as themes


class FlowLayout(QLayout):
    """Widgets side by side, each as large as it likes to be, in as many rows as it takes."""

    def __init__(self, parent: QWidget | None = None, gap: int = 12, row_gap: int = 2) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._row_gap = themes.px(gap), themes.px(row_gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item of this index."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """The item of this index, which is the layout's no longer."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of its rows at this width."""
        around = self.contentsMargins()
        rows = self._rows(width - around.left() - around.right())
        gaps = self._row_gap * max(0, len(rows) - 1)
        return sum(map(_height, rows)) + gaps + around.top() + around.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Put the items into the middle of the rectangle."""
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        y = inner.y() + max(0, rect.height() - self.heightForWidth(rect.width())) // 2
        widget = self.parentWidget()
        direction = widget.layoutDirection() if widget else Qt.LayoutDirection.LeftToRight
        for row in self._rows(inner.width()):
            x, height = inner.x(), _height(row)
            for item in row:
                size = item.sizeHint()
                there = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(direction, inner, there))
                x += size.width() + self._gap
            y += height + self._row_gap

    def sizeHint(self) -> QSize:
        """As narrow as its widest item; see `heightForWidth`."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As narrow as its widest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.sizeHint())
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        """The items that are seen, row by row; each row has at least one."""
        rows: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if needed > left or not rows:
                rows.append([])
                left = width
            rows[-1].append(item)
            left -= needed + self._gap
        return rows


def _height(row: list[QLayoutItem]) -> int:
    return max(item.sizeHint().height() for item in row)
