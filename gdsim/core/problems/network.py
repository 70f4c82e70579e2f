"""A small neural network, fitted to samples made from a seed or to the user's own table."""

from functools import partial
from typing import Annotated, ClassVar, Literal, get_args, get_origin

import msgspec
import numpy as np
from msgspec import Meta
from numpy.typing import NDArray
from torch.nn.functional import binary_cross_entropy_with_logits

from gdsim.core import chosen, memory
from gdsim.core.columns import Columns
from gdsim.core.datasets import DATASETS, split
from gdsim.core.faults import SettingsError
from gdsim.core.layers import Layers, cross_entropies, squared_errors
from gdsim.core.problems.linear import mean_squared_error
from gdsim.core.problems.problem import Code, Data, Options, Problem
from gdsim.core.ranges import is_number
from gdsim.language import either, worded

TABLE = "table"
"""What `data` is where a network is fitted to the user's own table."""

MOST_LAYERS, MOST_UNITS = 3, 64

_MEAN_SQUARED_ERROR = "loss = ((y_pred - y) ** 2).mean()"
_CROSS_ENTROPY = "loss = torch.nn.functional.binary_cross_entropy_with_logits(y_pred, y)"

_Array = NDArray[np.float64]


class Network(Options, frozen=True, kw_only=True, tag="network"):
    """A network of one to three hidden layers, and what it is fitted to.

    It tells classes apart under the cross-entropy, and fits a curve, or the numbers of a table,
    under the mean squared error.

    Raises:
        SettingsError: A field that can't be used. What is wrong with a table's numbers, and whether
            there is memory enough, is told by `problem`.
    """

    id: ClassVar[str] = "network"

    data: Annotated[
        str, Meta(description="What is learned: samples of a known kind, or the user's table.")
    ] = "moons"
    hidden: Annotated[
        tuple[int, ...],
        Meta(description="The units of each hidden layer: 1 to 3 layers of 1 to 64 units."),
    ] = (8,)
    activation: Annotated[
        Literal["tanh", "relu", "sigmoid"],
        Meta(description="What each unit of a hidden layer does to its sum."),
    ] = "tanh"
    samples: Annotated[
        int,
        Meta(
            ge=10,
            le=100_000,
            description="How many samples are made, those to test on included.",
        ),
    ] = 200
    noise: Annotated[
        float,
        Meta(
            ge=0,
            le=1,
            description="How far the samples are off the figure, which is 4 wide:"
            " the standard deviation.",
        ),
    ] = 0.15
    train_share: Annotated[
        float,
        Meta(ge=0.1, le=1, description="The share of the samples to train on, not to test on."),
    ] = 0.8
    data_seed: Annotated[
        int,
        Meta(ge=0, le=2**31 - 1, description="What samples, and those to test on, are drawn from."),
    ] = 0
    columns: Annotated[
        Columns | None, Meta(description="The table, where the data are the user's own.")
    ] = None
    inputs: Annotated[
        tuple[str, ...], Meta(description="The table's columns to predict from, 1 to 50.")
    ] = ()
    target: Annotated[str, Meta(description="The table's column to predict.")] = ""
    task: Annotated[
        Literal["regression", "classification"],
        Meta(
            description="Of a table. regression: a number."
            " classification: the probability that the target is 1 and not 0."
        ),
    ] = "regression"
    standardise: Annotated[
        bool,
        Meta(
            description="Of a table: whether the inputs, and the target of a regression, are"
            " counted from their means, in standard deviations. A network learns little otherwise."
        ),
    ] = True

    def __post_init__(self) -> None:
        _check_ranges(self)
        if self.data not in (*DATASETS, TABLE):
            known = ", ".join((*DATASETS, TABLE))
            raise SettingsError(
                "data",
                worded(
                    "There are no data '{data}'; there are {known}.", data=self.data, known=known
                ),
            )
        if not 1 <= len(self.hidden) <= MOST_LAYERS:
            raise SettingsError(
                "hidden",
                worded(
                    "A network has 1 to {most} hidden layers; there are {count}.",
                    most=MOST_LAYERS,
                    count=len(self.hidden),
                ),
            )
        for units in self.hidden:
            if not (isinstance(units, int) and 1 <= units <= MOST_UNITS):
                raise SettingsError(
                    "hidden",
                    worded(
                        "A hidden layer has 1 to {most} units, not {units}.",
                        most=MOST_UNITS,
                        units=units,
                    ),
                )
        if self.data == TABLE:
            if self.columns is None:
                raise SettingsError("columns", worded("There is no table yet; open one first."))
            chosen.check_names(self.columns, self.inputs, self.target)

    @property
    def is_classes(self) -> bool:
        """Whether it tells two classes apart."""
        if self.data == TABLE:
            return self.task == "classification"
        return DATASETS[self.data].is_classes

    def problem(self) -> Problem:
        """The problem that these options make; its own `options` are these.

        Raises:
            SettingsError: The table's numbers can't be used so, or the network is too big for the
                memory that is free.
        """
        inputs, targets, input_names, target_name = _samples(self)
        count, size = inputs.shape if inputs.ndim > 1 else (len(inputs), 1)
        layers = Layers((size, *self.hidden, 1), self.activation)
        _check_memory(layers, count)
        groups = targets if self.is_classes else np.zeros(count)
        train, test = split(groups, self.train_share, self.data_seed)

        def data(which: NDArray[np.intp]) -> Data:
            return Data(
                inputs=inputs[which],
                targets=targets[which],
                input_names=input_names,
                target_name=target_name,
            )

        start, last = layers.draw(0), self.hidden[-1]
        learned = target_name if self.data == TABLE else DATASETS[self.data].told
        shape = "–".join(map(str, layers.sizes))
        return Problem(
            id=self.id,
            title=worded("A small neural network"),
            story=worded(
                "A {shape} network of {count:,} parameters learns {learned} from {samples:,}"
                " samples.",
                shape=shape,
                count=len(start),
                learned=learned,
                samples=len(train),
            ),
            parameter_names=layers.parameter_names,
            start=start,
            view=((-3.0, 3.0),) * len(start),
            predict=layers.predict,
            loss=binary_cross_entropy_with_logits if self.is_classes else mean_squared_error,
            losses=partial(
                layers.losses, errors=cross_entropies if self.is_classes else squared_errors
            ),
            formula=f"{shape}, {self.activation}",
            data=data(train),
            held_out=data(test) if len(test) else None,
            logit=self.is_classes,
            draw=layers.draw,
            options=self,
            code=Code(
                forward=layers.forward("x[:, None]" if inputs.ndim == 1 else "X"),
                loss=_CROSS_ENTROPY if self.is_classes else _MEAN_SQUARED_ERROR,
                inputs="x" if inputs.ndim == 1 else "X",
                tensors=layers.tensors,
            ),
            # The more units are added up, the more the loss is curved: by as many times 2 under
            # the squared error, 1/4 under the cross-entropy, at most. Tried on all data.
            learning_rate=min(0.5, 8 / last) if self.is_classes else min(0.1, 2 / last),
            group=worded("Neural network"),
            order=700,
        )


def _samples(options: Network) -> tuple[_Array, _Array, tuple[str, ...], str]:
    """Inputs (N,) or (N, K), targets (N,), and what these are called."""
    if options.data != TABLE:
        made = DATASETS[options.data]
        samples = made.made(options.samples, options.noise, options.data_seed)
        return (*samples, made.input_names, made.target_name)
    assert options.columns is not None
    table, names, target = options.columns, options.inputs, options.target
    inputs = table.array[:, [table.names.index(name) for name in names]]
    targets = table.column(target)
    chosen.check_sizes(inputs, names, "inputs")
    chosen.check_sizes(targets[:, None], (target,), "target")
    if options.is_classes:
        chosen.check_classes(target, targets)
    if options.standardise:
        inputs = chosen.standardised(inputs, names)
        names = tuple(worded("{name} (standardised)", name=name) for name in names)
        if not options.is_classes:
            targets = chosen.standardised(targets[:, None], (target,))[:, 0]
            target = worded("{name} (standardised)", name=target)
    return inputs if len(names) > 1 else inputs[:, 0], targets, names, target


def _check_memory(layers: Layers, samples: int) -> None:
    needed, free = layers.bytes_per_step(samples), memory.free()
    if needed > free:
        raise SettingsError(
            "hidden",
            worded(
                "A {text} network on {samples:,} samples needs some {needed}, and"
                " {free} are free: take fewer units or samples.",
                text=layers.text,
                samples=samples,
                needed=_gigabytes(needed),
                free=_gigabytes(free),
            ),
        )


def _gigabytes(size: float) -> str:
    return worded("{size:.1f} GB", size=size / 1e9)


def _check_ranges(options: Network) -> None:
    """Hold numbers and words to what their fields state."""
    for field in msgspec.structs.fields(options):
        kind, meta = get_args(field.type)
        value = getattr(options, field.name)
        if kind is int or kind is float:
            fits = (
                is_number(value) and isinstance(value, int | kind) and meta.ge <= value <= meta.le
            )
            whole = worded("a whole number from {low} to {high}", low=meta.ge, high=meta.le)
            number = worded("a number from {low} to {high}", low=meta.ge, high=meta.le)
            wanted: str = whole if kind is int else number
        elif get_origin(kind) is Literal:
            fits, wanted = value in get_args(kind), either(get_args(kind))
        else:
            continue
        if not fits:
            words = worded(field.name.replace("_", " "))
            raise SettingsError(
                field.name,
                worded(
                    "The {words} must be {wanted}, not {value}.",
                    words=words,
                    wanted=wanted,
                    value=value,
                ),
            )


PROBLEMS = (Network().problem(),)

OPTIONS = (Network,)
