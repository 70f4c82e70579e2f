"""A network of fully connected layers, as functions of one flat tensor of parameters."""

import math
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits

SAMPLES_AT_ONCE = 1024
NUMBERS_AT_ONCE = 2**18
"""How much of `Layers.losses` a core works on at a time, in samples and in the numbers of all
layers: few enough to stay in its cache, which is 4 points of 2-32-32-1 on 1,000 samples. (Measured:
16 points take 1.1 to 1.3 times as long.)"""

POINTS_AT_ONCE = 512
"""The most points whose predictions a core makes before it takes their errors, all together."""


@dataclass(frozen=True)
class Layers:
    """A network with one output: layer by layer, sums weighted by `W`, plus `b`, then activated.

    The parameters (P,) are `W1` (inputs, units) row by row, `b1` (units,), `W2` and so on. The
    output layer has no activation.

    Attributes:
        sizes: The inputs, the units of each hidden layer, and 1.
        activation: `tanh`, `relu` or `sigmoid`, a function of torch.
    """

    sizes: tuple[int, ...]
    activation: str

    @cached_property
    def tensors(self) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """The name and the shape of each tensor of parameters, in their order."""
        return tuple(
            tensor
            for layer, (before, after) in enumerate(pairwise(self.sizes), 1)
            for tensor in ((f"W{layer}", (before, after)), (f"b{layer}", (after,)))
        )

    @property
    def text(self) -> str:
        """The sizes as they are written: `2-8-1`."""
        return "-".join(map(str, self.sizes))

    @cached_property
    def _counts(self) -> list[int]:
        return [math.prod(shape) for _, shape in self.tensors]

    @property
    def parameter_names(self) -> tuple[str, ...]:
        """A name for each parameter, as the program has it: `W1[0,1]`, `b1[3]`."""
        return tuple(name for tensor in self.tensors for name in _elements(*tensor))

    def forward(self, inputs: str) -> str:
        """`predict` as lines of PyTorch, for inputs of this name."""
        lines, last = [], len(self.sizes) - 1
        for layer in range(1, last):
            lines.append(f"h{layer} = torch.{self.activation}({inputs} @ W{layer} + b{layer})")
            inputs = f"h{layer}"
        lines.append(f"y_pred = ({inputs} @ W{last} + b{last}).squeeze(-1)")
        return "\n".join(lines)

    def predict(self, parameters: Tensor, inputs: Tensor) -> Tensor:
        """The prediction (N,) from the parameters (P,) and the inputs, (N, K) or (N,)."""
        # The same operations as the program's, in its order, so that not a bit differs.
        activate = getattr(torch, self.activation)
        tensors = [
            part.reshape(shape)
            for part, (_, shape) in zip(parameters.split(self._counts), self.tensors, strict=True)
        ]
        hidden = inputs if inputs.ndim > 1 else inputs[:, None]
        for weight, bias in zip(tensors[:-2:2], tensors[1:-2:2], strict=True):
            hidden = activate(hidden @ weight + bias)
        return (hidden @ tensors[-2] + tensors[-1]).squeeze(-1)

    def draw(self, seed: int) -> tuple[float, ...]:
        """The parameters that `torch.nn.Linear` gives the layers after `torch.manual_seed(seed)`.

        Weights and biases are uniform between -1/√K and 1/√K, K being the layer's inputs; they
        are float32.
        """
        generator = torch.Generator().manual_seed(seed)
        parts = []
        for before, after in pairwise(self.sizes):
            weight, bias = torch.empty(after, before), torch.empty(after)
            torch.nn.init.kaiming_uniform_(weight, a=math.sqrt(5), generator=generator)
            bound = 1 / math.sqrt(before)
            torch.nn.init.uniform_(bias, -bound, bound, generator=generator)
            parts += [weight.T.flatten(), bias]
        return tuple(torch.cat(parts).tolist())

    def bytes_per_step(self, samples: int) -> int:
        """About how much memory a training step takes in float64, forward and backward.

        That is what each hidden unit gave, kept for the way back, and up to three more tensors of
        the widest layer, as was measured; and the samples themselves, once more as a tensor.
        """
        hidden = self.sizes[1:-1]
        return 8 * samples * (2 * self.sizes[0] + 2 + sum(hidden) + 3 * max(hidden))

    def losses(
        self,
        points: Tensor,
        inputs: Tensor,
        targets: Tensor,
        errors: Callable[[Tensor, Tensor], Tensor],
    ) -> Tensor:
        """The mean error (M,) at the points (M, P), as `predict` would give it, but for rounding.

        It is two to five times as fast as `torch.func.vmap` on two cores, and takes little memory,
        however many points and samples there are. No gradient is recorded.

        Args:
            points: The parameters, (M, P).
            inputs: (N, K) or (N,).
            targets: (N,).
            errors: The error of each prediction, `(predictions (M, N), targets (M, N)) -> (M, N)`.
        """
        # Threads of Python rather than of torch: these wait for each other after every operation,
        # which costs more than it gains, and much more while the other core draws the window.
        cores = os.cpu_count() or 1
        shares = points.chunk(cores * math.ceil(len(points) / (cores * POINTS_AT_ONCE)))
        with ThreadPoolExecutor(cores) as pool:
            sums = pool.map(lambda share: self._sums(share, inputs, targets, errors), shares)
            return torch.cat(list(sums)) / len(targets)

    @torch.no_grad()
    def _sums(
        self,
        points: Tensor,
        inputs: Tensor,
        targets: Tensor,
        errors: Callable[[Tensor, Tensor], Tensor],
    ) -> Tensor:
        """The summed error (M,). The samples lie along the rows here, under them one row of ones.

        A layer's weights and, below them, its biases are one block of the parameters, so that one
        product makes the layer, sums and bias; it is made where the last points' was.
        """
        activate = getattr(torch, f"{self.activation}_")
        samples = min(len(targets), SAMPLES_AT_ONCE)
        many = NUMBERS_AT_ONCE // (samples * sum(self.sizes[1:]))
        many = max(1, min(many, len(points)))
        fans = list(pairwise(self.sizes))
        parts = points.split([(before + 1) * after for before, after in fans], dim=1)
        blocks = [
            part.unflatten(1, (before + 1, after)).mT.split(many)
            for part, (before, after) in zip(parts, fans, strict=True)
        ]
        rooms = [points.new_ones(many, units + 1, samples) for units in self.sizes[1:-1]]
        outputs = points.new_empty(len(points), 1, samples)
        total = points.new_zeros(len(points))
        for some, aims in zip(inputs.split(samples), targets.split(samples), strict=True):
            below = torch.cat([some.reshape(len(some), -1).T, some.new_ones(1, len(some))])
            made = outputs[:, :, : len(some)].split(many)
            # Made beforehand, since even a view that is made holds up the other threads.
            first, above, sums = {}, {}, {}
            for count in {len(made[0]), len(made[-1])}:
                first[count] = below.expand(count, -1, -1)
                above[count] = [room[:count, :, : len(some)] for room in rooms]
                sums[count] = [room[:, :-1] for room in above[count]]
            for *hidden, last, output in zip(*blocks, made, strict=True):
                rows, count = first[len(output)], len(output)
                for layer, own, room in zip(hidden, sums[count], above[count], strict=True):
                    activate(torch.bmm(layer, rows, out=own))
                    rows = room
                torch.bmm(last, rows, out=output)
            predictions = outputs[:, 0, : len(some)]
            total += errors(predictions, aims.expand_as(predictions)).sum(dim=1)
        return total


def squared_errors(predictions: Tensor, targets: Tensor) -> Tensor:
    """The squared error of each prediction, for `Layers.losses`."""
    return (predictions - targets) ** 2


def cross_entropies(predictions: Tensor, targets: Tensor) -> Tensor:
    """The cross-entropy of each prediction, a logit, for `Layers.losses`."""
    return binary_cross_entropy_with_logits(predictions, targets, reduction="none")


def _elements(name: str, shape: tuple[int, ...]) -> list[str]:
    if math.prod(shape) == 1:
        return [name]
    return [f"{name}[{','.join(map(str, place))}]" for place in np.ndindex(shape)]
