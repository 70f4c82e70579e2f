"""What is kept of the view of the loss surface."""

from typing import Any

import msgspec

from gdsim.messages import SliceRequest


class ViewState(msgspec.Struct):
    """What is kept of the view.

    Attributes:
        ranges: The visible range of each coordinate.
        slice: Which slice is seen.
        legend: Which switches are on.
        prediction: What is kept of the predictions.
    """

    ranges: list[list[float]] = []
    slice: SliceRequest = SliceRequest("parameters")
    legend: dict[str, bool] = {}
    prediction: dict[str, Any] = {}
