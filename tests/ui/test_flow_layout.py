"""The layout that goes on in the next row where a row is full."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from gdsim.ui.flow_layout import FlowLayout

GAP, ROW_GAP = 12, 2


class Block(QWidget):
    """A widget that likes to be of one size."""

    def __init__(self, width, height):
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self):
        return self._size


def laid_out(sizes, width):
    """The layout and its blocks, arranged in that width."""
    holder = QWidget()
    layout = FlowLayout(holder, gap=GAP, row_gap=ROW_GAP)
    blocks = [Block(*size) for size in sizes]
    for block in blocks:
        layout.addWidget(block)
        block.show()
    layout.setGeometry(QRect(5, 7, width, layout.heightForWidth(width)))
    return holder, layout, blocks


def rows_of(blocks):
    """The blocks by rows, told by where each begins anew at the left."""
    rows = []
    for block in blocks:
        if block.x() == 5:
            rows.append([])
        rows[-1].append(block)
    return rows


SIZES = st.lists(st.tuples(st.integers(1, 90), st.integers(1, 30)), min_size=1, max_size=9)


@given(sizes=SIZES, width=st.integers(40, 300))
@settings(deadline=None, max_examples=60)
def test_rows_are_full_in_order_and_apart_and_the_height_is_theirs(qapp, sizes, width):
    _holder, layout, blocks = laid_out(sizes, width)
    rows = rows_of(blocks)
    assert [(block.width(), block.height()) for block in blocks] == sizes
    top = 7
    for row, following in zip(rows, [*rows[1:], None], strict=True):
        right = 5
        height = max(block.height() for block in row)
        for block in row:
            assert block.x() == right
            # In the middle of its row, to half a pixel.
            assert abs(2 * (block.y() - top) - (height - block.height())) <= 1
            right += block.width() + GAP
        # It fits, unless one alone is too wide; and one more would not have.
        assert right - GAP - 5 <= width or len(row) == 1
        if following:
            assert right - 5 + following[0].width() > width
        top += height + ROW_GAP
    assert layout.heightForWidth(width) == top - ROW_GAP - 7


def test_what_is_hidden_takes_no_room(qapp):
    _holder, layout, (first, middle, last) = laid_out([(50, 10), (60, 20), (70, 10)], 132)
    assert (last.x(), last.y()) == (5, 7 + 20 + ROW_GAP)
    middle.hide()
    layout.setGeometry(QRect(5, 7, 132, layout.heightForWidth(132)))
    assert (first.y(), last.y()) == (7, 7)
    # Too narrow by one pixel for both.
    assert layout.heightForWidth(50 + GAP + 70) == 10
    assert layout.heightForWidth(50 + GAP + 69) == 20 + ROW_GAP


def test_it_asks_for_no_more_than_its_widest_item(qapp):
    _holder, layout, _blocks = laid_out([(50, 10), (60, 20), (70, 10)], 130)
    assert layout.minimumSize() == QSize(70, 20)
    assert layout.hasHeightForWidth()
    assert not layout.expandingDirections()


def test_nothing_at_all_has_no_height(qapp):
    holder = QWidget()
    assert FlowLayout(holder).heightForWidth(100) == 0


@pytest.mark.parametrize("index", [-1, 3])
def test_there_is_no_item_of_an_index_beyond(qapp, index):
    _holder, layout, _blocks = laid_out([(10, 10)] * 3, 100)
    assert layout.itemAt(index) is None
    assert layout.takeAt(index) is None
    assert layout.count() == 3
    assert layout.takeAt(1) is not None
    assert layout.count() == 2
